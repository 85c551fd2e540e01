//! P10: suppliers do not deal with one another.
//!
//! # What it tells
//! Whether your suppliers work together, for example to offer you one finished part.
//!
//! # Formal test
//! `∀ s ≠ t ∈ S : ¬tie(s, t)`, S the suppliers, class rows included.
//!
//! # Verdict logic
//! As P03: one tie refutes it; proven when every pair was asked and the roster knows no further supplier;
//! else supported. Not asked with fewer than two suppliers or without an answer.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! Two suppliers that work together.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{ActorId, Role},
    network::Network,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P10");
    let suppliers: Vec<ActorId> =
        network.with_role(Role::Supplier).filter(|&id| !network.is_producer(id)).collect();
    if suppliers.len() < 2 {
        return draft.not_asked("reason-no-supplier");
    }
    let pairs = pairs::within(network, &suppliers);
    draft.say("count", pairs.tied.len());
    draft.say("firms", suppliers.len());
    if !pairs.tied.is_empty() {
        for &(a, b) in &pairs.tied {
            draft.pair(a, b, true);
        }
        draft.counted(pairs.asked(), pairs.possible);
        return draft
            .settle(Verdict::Refuted, Message::new("reason-counter").with("count", pairs.tied.len()));
    }
    if pairs.asked() == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    let roster = who::roster(network, Role::Supplier, None);
    draft.no_pair_tied(&pairs, roster, suppliers.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn asked_in_part_it_is_supported_and_one_tie_refutes_it() {
        let mut sample = Sample::district();
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
        sample.denied("SUPPLIER1", "SUPPLIER2");
        let finding = find(&sample.network());
        assert_eq!(
            (finding.verdict, finding.asked, finding.possible),
            (Verdict::Supported, Some(1), Some(3.0))
        );
        sample.tied("SUPPLIER1", "SUPPLIER3", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
