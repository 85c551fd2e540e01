//! Row 3, resource ties: what one uses of the other's, what hangs on it, and who becomes reachable.

use super::{Draft, Pair, reach};

pub fn draft(pair: &Pair) -> Draft {
    let mut draft = Draft::default();
    let materials: Vec<String> = pair.tie.iter().flat_map(|tie| tie.materials.iter().cloned()).collect();
    if !materials.is_empty() {
        draft.say(pair.message("card-resources-materials").with("materials", materials));
    }
    for (code, value) in [
        ("card-resources-information", pair.lowest(|one| one.information)),
        ("card-resources-technical", pair.lowest(|one| one.technical_adaptation)),
        ("card-resources-assets", pair.lowest(|one| one.shared_assets)),
    ] {
        if let Some(value) = value {
            draft.say(pair.message(code).with("value", value));
        }
    }
    for (code, share) in [
        ("card-resources-sales", pair.statements().find_map(|one| one.share_of_sales_pct)),
        ("card-resources-purchases", pair.statements().find_map(|one| one.share_of_purchases_pct)),
    ] {
        if let Some(share) = share {
            draft.say(pair.message(code).with("share", share / 100.0));
        }
    }
    let beyond = reach::beyond(pair);
    if !beyond.is_empty() {
        let line = pair.message("card-resources-reach").with("actors", pair.names(&beyond));
        draft.say(line.with("count", beyond.len()));
    }
    draft.else_ask(pair.message(if pair.expected { "card-resources-plan" } else { "card-resources-ask" }));
    draft
}
