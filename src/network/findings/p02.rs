//! P02: a firm of the trade outside the district with which the focal firm deals.
//!
//! # What it tells
//! Whether your contacts with firms of your trade reach beyond your own district.
//!
//! # Formal test
//! `∃ c of the trade, outside the district : tie(focal, c)`.
//!
//! # Verdict logic
//! Proven by one witness. Refuted when there is none and the focal firm named all it has, or every such
//! firm on the map was denied and the map counts as complete. Not decidable when some were denied and
//! others not asked; not asked without a focal firm, without such firms, or without a word about them.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley (one such tie).
//!
//! # What would refute it
//! The end of those ties.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{Role, Territory},
    network::Network,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P02");
    let Some(focal) = network.focal() else { return draft.not_asked("reason-no-focal") };
    let outside: Vec<_> = who::trade(network)
        .into_iter()
        .filter(|&id| {
            let territory = network.model.actor(id).territory();
            id != focal && matches!(territory, Territory::Outside | Territory::National | Territory::Foreign)
        })
        .collect();
    let complete = who::named_all_in(network, focal, Role::Competitor);
    let pairs = pairs::across(network, &[focal], &outside);
    draft.counted(pairs.asked(), outside.len() as f64);
    let partners: Vec<_> = pairs.tied.iter().map(|&(a, b)| if a == focal { b } else { a }).collect();
    draft.say("count", partners.len());
    draft.say_actors("actors", &partners);
    if !partners.is_empty() {
        draft.concern(focal);
        for &(a, b) in &pairs.tied {
            draft.pair(a, b, false);
        }
        return draft.settle(Verdict::Proven, Message::new("reason-witness"));
    }
    for &(a, b) in &pairs.denied {
        draft.pair(a, b, true);
    }
    if complete {
        return draft.settle(Verdict::Refuted, Message::new("reason-focal-named-all"));
    }
    if outside.is_empty() {
        return draft.not_asked("reason-no-trade-outside");
    }
    if pairs.asked() == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    draft.unasked(Message::new("unasked-pairs").with("count", pairs.not_asked() + pairs.unanswered));
    draft.settle(Verdict::NotDecidable, Message::new("reason-not-all-named"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn one_witness_proves_it_and_silence_does_not_refute_it() {
        let mut sample = Sample::district();
        sample.add("RIVAL-FAR", &[Role::Competitor], Territory::Outside, None);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
        let mut named = sample.clone();
        named.named_all("FIRM", &[Role::Competitor]);
        assert_eq!(find(&named.network()).verdict, Verdict::Refuted);
        sample.tied("FIRM", "RIVAL-FAR", TieClass::Horizontal);
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
    }
}
