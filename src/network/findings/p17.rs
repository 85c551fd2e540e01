//! P17: the network is imperfect, most of all between firms of the trade.
//!
//! # What it tells
//! Where your network has its largest hole.
//!
//! # Formal test
//! P03 and P15.
//!
//! # Verdict logic
//! As strong as the weaker of the two: refuted when either is, not asked or not decidable when either is,
//! proven when both are, supported otherwise.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! Whatever refutes one of the two.

use super::{draft::Draft, p03, p15};
use crate::{
    network::Network,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P17");
    let parts = [p03::find(network), p15::find(network)];
    for part in &parts {
        draft.rests_like(part);
    }
    let verdict = both(parts[0].verdict, parts[1].verdict);
    let ids: Vec<String> = parts.iter().map(|part| part.id.clone()).collect();
    let finding = draft.settle(verdict, Message::new("reason-follows").with("findings", ids));
    Finding { actors: parts[0].actors.clone(), ..finding }
}

/// The three-valued *and* of two verdicts.
pub fn both(one: Verdict, other: Verdict) -> Verdict {
    let weakness = |verdict| match verdict {
        Verdict::Proven => 0,
        Verdict::Supported | Verdict::Hypothesis => 1,
        Verdict::NotDecidable => 2,
        Verdict::NotAsked => 3,
        Verdict::Refuted => 4,
    };
    if weakness(one) >= weakness(other) { one } else { other }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn it_is_as_strong_as_its_weaker_part() {
        assert_eq!(both(Verdict::Proven, Verdict::Supported), Verdict::Supported);
        assert_eq!(both(Verdict::NotAsked, Verdict::Refuted), Verdict::Refuted);
        assert_eq!(both(Verdict::NotDecidable, Verdict::Proven), Verdict::NotDecidable);
    }

    #[test]
    fn two_rivals_that_work_together_refute_it() {
        let mut sample = Sample::district();
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
        sample.tied("RIVAL1", "RIVAL2", TieClass::Horizontal);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
