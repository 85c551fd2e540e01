//! P18: gaps at home hold back development abroad.
//!
//! # What it tells
//! A reading of two findings together: nobody works together at home, and customers abroad are quiet.
//!
//! # Formal test
//! P03 and P13 hold. That the one causes the other is an interpretation which these data cannot test.
//!
//! # Verdict logic
//! A hypothesis when both hold, and never more; refuted when either is refuted; not asked or not decidable
//! when either is.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley, as its interpretation.
//!
//! # What would refute it
//! Firms without ties at home that do well abroad, or the reverse.

use super::{draft::Draft, p03, p13, p17::both};
use crate::{
    network::Network,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P18");
    let parts = [p03::find(network), p13::find(network)];
    for part in &parts {
        draft.rests_like(part);
    }
    let ids: Vec<String> = parts.iter().map(|part| part.id.clone()).collect();
    let (verdict, reason) = match both(parts[0].verdict, parts[1].verdict) {
        Verdict::Proven | Verdict::Supported => (Verdict::Hypothesis, "reason-hypothesis"),
        other => (other, "reason-follows"),
    };
    draft.settle(verdict, Message::new(reason).with("findings", ids))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{RelationshipState, TieClass},
        network::findings::sample::Sample,
    };

    #[test]
    fn it_is_a_hypothesis_and_never_more() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Sleeping);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
        for (place, a) in ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"].into_iter().enumerate() {
            for b in &["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"][place + 1..] {
                sample.denied(a, b);
            }
        }
        assert_eq!(find(&sample.network()).verdict, Verdict::Hypothesis);
    }
}
