//! Row 4, actor bonds: the people between the two, what hangs on one of them, and the first step.

use super::{Draft, Pair};
use crate::{model::ContactRole, network::state::months_between, settings::Setting};

pub fn draft(pair: &Pair) -> Draft {
    let mut draft = Draft::default();
    let bond = pair.tie.and_then(|tie| tie.scores.bond_of_five());
    if let Some(bond) = bond {
        draft.say(pair.message("card-bonds-score").with("value", bond));
    }
    if let Some(count) = pair.lowest(|one| one.contact_persons) {
        draft.say(pair.message("card-bonds-people").with("count", count));
    }
    if let Some(years) = pair.lowest(|one| one.years_known) {
        draft.say(pair.message("card-bonds-years").with("count", years));
    }
    let quiet = pair.tie.and_then(|tie| tie.last_exchange).zip(pair.network.as_of);
    if let Some((last, as_of)) = quiet {
        let months = months_between(last, as_of);
        if f64::from(months) > pair.network.settings[Setting::DormantMonths] {
            draft.say(pair.message("card-bonds-quiet").with("months", months));
        }
    }
    if let Some(reason) = pair.statements().find_map(|one| one.quiet_reason.clone()) {
        draft.say(pair.message("card-bonds-quiet-reason").with("reason", reason));
    }
    draft.say_some(pair.tie.and_then(|tie| tie.contact_role).map(|role| match role {
        ContactRole::Owner => pair.message("card-bonds-owner"),
        ContactRole::Other => pair.message("card-bonds-other"),
        ContactRole::Both => pair.message("card-bonds-both"),
    }));
    draft.else_ask(pair.message(if pair.expected { "card-bonds-plan" } else { "card-bonds-ask" }));
    // People first, then work, then money.
    if bond.is_none_or(|bond| bond < pair.network.settings[Setting::BondEnough]) {
        let first = pair.advice.map(|advice| advice.first_step.clone());
        draft.ask(first.unwrap_or_else(|| pair.message("card-bonds-first")));
    }
    draft
}
