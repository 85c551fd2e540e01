//! P15: cooperation runs mainly up and down the chain.
//!
//! # What it tells
//! Whether you work with suppliers and customers, and hardly with firms of your trade.
//!
//! # Formal test
//! Over the whole map: mean strength (0–100) of present ties in supply above that of present horizontal
//! ties, and density of ties between firms of the trade and their suppliers and customers above the
//! density among firms of the trade. Densities over pairs asked, class rows left out.
//!
//! # Verdict logic
//! Refuted when one of the two is the other way round; supported when both hold (proven only on a map that
//! counts as complete, nothing of it from one sentence); not decidable when one cannot be computed. Not
//! asked without ties of both kinds. The focal firm's own means are shown beside; where they do not show
//! it, that is said.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! Ties with firms of the trade as strong or as many as those along the chain.

use super::{draft::Draft, pairs, who};
use crate::{
    model::TieClass,
    network::{Network, Relationship},
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P15");
    let present = || network.relationships().iter().filter(|tie| tie.is_present());
    if !present().any(|tie| tie.class.is_vertical()) {
        return draft.not_asked("reason-no-vertical");
    }
    let trade = who::trade(network);
    let chain = who::chain(network);
    let horizontal = pairs::within(network, &trade);
    if horizontal.asked() == 0.0 {
        return draft.not_asked("reason-no-horizontal");
    }
    let vertical = pairs::across(network, &chain, &trade);
    let strength_vertical = mean_strength(present().filter(|tie| tie.class.is_vertical()));
    let strength_horizontal = mean_strength(present().filter(|tie| tie.class == TieClass::Horizontal));
    let stronger = match (strength_vertical, strength_horizontal) {
        (Some(vertical), Some(horizontal)) => Some(vertical > horizontal),
        _ => None,
    };
    let denser = vertical.density().zip(horizontal.density()).map(|(v, h)| v > h);
    if let (Some(vertical), Some(horizontal)) = (strength_vertical, strength_horizontal) {
        draft.measure(
            Message::new("evidence-mean-strength")
                .with("vertical", round(vertical))
                .with("horizontal", round(horizontal)),
        );
        draft.say("vertical", round(vertical));
        draft.say("horizontal", round(horizontal));
    }
    if let (Some(vertical), Some(horizontal)) = (vertical.density(), horizontal.density()) {
        draft.measure(
            Message::new("evidence-density")
                .with("shareVertical", vertical)
                .with("shareHorizontal", horizontal),
        );
    }
    own_means(network, &mut draft);
    for tie in present().filter(|tie| tie.class == TieClass::Horizontal) {
        draft.tie(tie);
    }
    draft.rests_on_details();
    let asked = vertical.asked() + horizontal.asked();
    let possible = vertical.possible + horizontal.possible;
    draft.counted(asked, possible);
    if possible > asked {
        draft.unasked(Message::new("unasked-pairs").with("count", possible - asked));
    }
    let reason = |code| Message::new(code).with("asked", asked).with("possible", possible);
    match (stronger, denser) {
        (Some(false), _) | (_, Some(false)) => draft.settle(Verdict::Refuted, reason("reason-asked-of")),
        (Some(true), Some(true)) if network.model.complete && !draft.one_voice() => {
            draft.settle(Verdict::Proven, reason("reason-all-asked"))
        }
        (Some(true), Some(true)) => draft.settle(Verdict::Supported, reason("reason-asked-of")),
        _ => draft.settle(Verdict::NotDecidable, Message::new("reason-no-strength")),
    }
}

/// The focal firm's own two means, and whether they show the same.
fn own_means(network: &Network, draft: &mut Draft<'_>) {
    let Some(focal) = network.focal() else { return };
    let mean_of = |class: TieClass| {
        mean_strength(network.present_ties(focal).map(|(_, tie)| tie).filter(|tie| tie.class == class))
    };
    if let (Some(vertical), Some(horizontal)) = (mean_of(TieClass::Supply), mean_of(TieClass::Horizontal)) {
        let code =
            if vertical > horizontal { "evidence-own-means-agree" } else { "evidence-own-means-differ" };
        draft.measure(
            Message::new(code).with("vertical", round(vertical)).with("horizontal", round(horizontal)),
        );
    }
}

fn mean_strength<'n>(ties: impl Iterator<Item = &'n Relationship>) -> Option<f64> {
    let (sum, count) = ties
        .filter_map(|tie| tie.scores.strength)
        .fold((0.0, 0_u32), |(sum, count), strength| (sum + strength, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

/// Points without decimals: the scale has no more to say.
fn round(points: f64) -> f64 {
    libm::round(points)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    fn sample(vertical: f64, horizontal: f64) -> Sample {
        let mut sample = Sample::district();
        for supplier in ["SUPPLIER1", "SUPPLIER2"] {
            sample.tied(supplier, "FIRM", TieClass::Supply).strength = Some(vertical);
        }
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal).strength = Some(horizontal);
        sample.denied("FIRM", "RIVAL2");
        sample
    }

    #[test]
    fn stronger_and_denser_along_the_chain_supports_it() {
        assert_eq!(find(&sample(4.0, 2.0).network()).verdict, Verdict::Supported);
        assert_eq!(find(&sample(2.0, 4.0).network()).verdict, Verdict::Refuted);
    }

    #[test]
    fn a_customer_list_says_nothing_about_firms_of_the_trade() {
        let mut list = Sample::district();
        list.tied("FIRM", "BUYER-DE", TieClass::Supply);
        assert_eq!(find(&list.network()).reason.code, "reason-no-horizontal");
    }
}
