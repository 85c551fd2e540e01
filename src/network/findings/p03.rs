//! P03: no direct tie between the other firms of the trade in the district.
//!
//! # What it tells
//! Whether your neighbours work with one another, you apart.
//!
//! # Formal test
//! `∀ i ≠ j ∈ C : ¬tie(i, j)`, C the firms of the trade in the district without the focal firm.
//!
//! # Verdict logic
//! One tie refutes it. Without one: proven when every pair was asked, the roster knows of no further firm
//! and it was not one sentence about all; else supported, with the bound `1 − (1 − level)^(1/m)` for m
//! independent answers. Not asked with fewer than two such firms or without an answer.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; the bound is the rule of three, which presumes pairs
//! drawn at random: those willing to be interviewed are not.
//!
//! # What would refute it
//! One pair that works together.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{Role, Territory},
    network::Network,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P03");
    let trade = who::trade_in_district(network);
    if trade.len() < 2 {
        return draft.not_asked(who::why_no_trade(network));
    }
    let pairs = pairs::within(network, &trade);
    draft.say("count", pairs.tied.len());
    draft.say("firms", trade.len());
    if !pairs.tied.is_empty() {
        for &(a, b) in &pairs.tied {
            draft.pair(a, b, true);
        }
        draft.counted(pairs.asked(), pairs.possible);
        let reason = Message::new("reason-counter").with("count", pairs.tied.len());
        return draft.settle(Verdict::Refuted, reason);
    }
    if pairs.asked() == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    for &id in &trade {
        draft.concern(id);
    }
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    draft.no_pair_tied(&pairs, roster, trade.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Basis, TieClass},
        network::findings::sample::Sample,
    };

    fn all_denied(mark: Option<Basis>) -> Sample {
        let mut sample = Sample::district();
        for (place, a) in ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"].into_iter().enumerate() {
            for b in &["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"][place + 1..] {
                sample.denied(a, b).basis = mark;
            }
        }
        sample
    }

    #[test]
    fn every_pair_denied_proves_it_unless_there_are_more_firms() {
        let mut sample = all_denied(Some(Basis::Stated));
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
        sample.roster(Role::Competitor, Some(Territory::District), 275.0);
        let finding = find(&sample.network());
        assert_eq!(finding.verdict, Verdict::Supported);
        assert_eq!((finding.asked, finding.possible), (Some(6), Some(275.0 * 274.0 / 2.0)));
        // 1 − 0.05^(1/6), by hand.
        assert!((finding.bound.unwrap() - 0.393_037_8).abs() < 1e-6);
    }

    #[test]
    fn one_sentence_for_all_is_one_voice_without_a_bound() {
        let finding = find(&all_denied(Some(Basis::Class)).network());
        assert_eq!((finding.verdict, finding.bound), (Verdict::Supported, None));
        assert_eq!(finding.reason.code, "reason-one-voice");
    }

    #[test]
    fn one_pair_that_works_together_refutes_it_and_a_coffee_does_not() {
        let mut sample = all_denied(None);
        sample.tied("RIVAL1", "RIVAL2", TieClass::Contact);
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
        let mut sample = Sample::district();
        sample.tied("RIVAL1", "RIVAL2", TieClass::Horizontal);
        let finding = find(&sample.network());
        assert_eq!((finding.verdict, finding.counter_examples.len()), (Verdict::Refuted, 1));
    }

    #[test]
    fn pairs_without_a_row_are_not_asked() {
        assert_eq!(find(&Sample::district().network()).verdict, Verdict::NotAsked);
    }
}
