//! P16: trust between firms of the trade is low.
//!
//! # What it tells
//! Whether trust has to grow before firms of your trade can do anything larger together.
//!
//! # Formal test
//! Mean of the trust answers (1–5, the lower of two sides) on horizontal ties ≤ `low_trust`.
//!
//! # Verdict logic
//! Supported or refuted by the mean of what was answered; never proven, for a mean of some opinions says
//! nothing certain about the rest. Not asked without an answer. Who rated whom is not shown.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley ("it can trust nobody"); the threshold is ours.
//!
//! # What would refute it
//! Better experiences among those not asked.

use super::{draft::Draft, who};
use crate::{
    model::{Role, Territory, TieClass},
    network::{Network, Relationship},
    report::{Finding, Message, Verdict},
    settings::Setting,
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P16");
    let ties: Vec<&Relationship> = network
        .relationships()
        .iter()
        .filter(|tie| {
            tie.class == TieClass::Horizontal
                && tie.trust.is_some()
                && network.is_producer(tie.from)
                && network.is_producer(tie.to)
        })
        .collect();
    if ties.is_empty() {
        return draft.not_asked("reason-no-trust");
    }
    let answers = ties.len() as f64;
    let mean = ties.iter().filter_map(|tie| tie.trust).sum::<f64>() / answers;
    draft.say("trust", libm::round(mean * 10.0) / 10.0);
    draft.say("count", ties.len());
    for tie in &ties {
        draft.tie(tie);
    }
    draft.rests_on_details();
    let trade = who::trade(network).len();
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    if let Some(roster) = roster {
        draft.roster(roster);
    }
    let firms = who::population(roster, trade);
    let possible = firms * (firms - 1.0) / 2.0;
    draft.counted(answers, possible);
    if possible > answers {
        draft.unasked(Message::new("unasked-pairs").with("count", possible - answers));
    }
    let low = mean <= network.settings[Setting::LowTrust];
    let verdict = if low { Verdict::Supported } else { Verdict::Refuted };
    draft.settle(verdict, Message::new("reason-asked-of").with("asked", answers).with("possible", possible))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    #[test]
    fn the_mean_decides_and_no_answer_is_not_asked() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
        sample.tied("FIRM", "RIVAL2", TieClass::Horizontal).trust = Some(2.0);
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
        sample.tied("FIRM", "RIVAL3", TieClass::Horizontal).trust = Some(4.0);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
