//! P14: the focal firm's tie with a research institution is weak, while the institution works with others.
//!
//! # What it tells
//! Whether knowledge that others use is within your reach and hardly used.
//!
//! # Formal test
//! `∃ r research : state(focal, r) ∈ {weak, sleeping} ∧ ∃ n ≠ focal : tie(r, n)`.
//!
//! # Verdict logic
//! Proven by one witness. Refuted when every research institution the focal firm was asked about is well
//! used or not in touch with it. Not decidable when a tie is weak and nobody told with whom else the
//! institution works. Not asked without a focal firm, an institution, or an answer about one.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! Regular joint work with the institution.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{ActorId, RelationshipState, Role},
    network::{Network, Relationship},
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P14");
    let Some(focal) = network.focal() else { return draft.not_asked("reason-no-focal") };
    let institutes: Vec<ActorId> = network.with_role(Role::Research).collect();
    if institutes.is_empty() {
        return draft.not_asked("reason-no-research");
    }
    draft.concern(focal);
    let mut weak: Vec<(ActorId, &Relationship)> = Vec::new();
    let mut otherwise: Vec<&Relationship> = Vec::new();
    for &institute in &institutes {
        for tie in network.between(focal, institute).filter(|tie| pairs::is_business(tie)) {
            match tie.state {
                RelationshipState::Weak | RelationshipState::Sleeping => weak.push((institute, tie)),
                RelationshipState::Unknown => {}
                _ => otherwise.push(tie),
            }
        }
    }
    for &(institute, tie) in &weak {
        let elsewhere: Vec<&Relationship> = network
            .present_ties(institute)
            .filter(|(other, one)| *other != focal && pairs::is_business(one))
            .map(|(_, one)| one)
            .collect();
        if !elsewhere.is_empty() {
            draft.say("actor", network.model.key(institute));
            draft.say("count", elsewhere.len());
            draft.tie(tie);
            for one in elsewhere {
                draft.tie(one);
            }
            return draft.settle(Verdict::Proven, Message::new("reason-witness"));
        }
    }
    if let Some(&(institute, tie)) = weak.first() {
        draft.tie(tie);
        draft.say("actor", network.model.key(institute));
        return draft.settle(Verdict::NotDecidable, Message::new("reason-elsewhere-unknown"));
    }
    for tie in &otherwise {
        draft.counter(tie);
    }
    if !otherwise.is_empty() {
        let reason = Message::new("reason-counter").with("count", otherwise.len());
        return draft.settle(Verdict::Refuted, reason);
    }
    if who::named_all_in(network, focal, Role::Research) {
        return draft.settle(Verdict::Refuted, Message::new("reason-focal-named-all"));
    }
    draft.not_asked("reason-nobody-asked")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Territory, TieClass},
        network::findings::sample::Sample,
    };

    #[test]
    fn a_weak_tie_with_a_busy_institute_proves_it() {
        let mut sample = Sample::district();
        sample.add("LAB", &[Role::Research], Territory::National, Some("IT"));
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
        sample.tied("LAB", "FIRM", TieClass::Research).strength = Some(1.0);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotDecidable);
        sample.tied("LAB", "RIVAL1", TieClass::Research);
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
    }

    #[test]
    fn a_strong_tie_refutes_it() {
        let mut sample = Sample::district();
        sample.add("LAB", &[Role::Research], Territory::National, Some("IT"));
        sample.tied("LAB", "FIRM", TieClass::Research).strength = Some(5.0);
        sample.tied("LAB", "RIVAL1", TieClass::Research);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
