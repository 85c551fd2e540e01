//! P12: the focal firm has customers inside and outside its district.
//!
//! # What it tells
//! Whether you sell both next door and further away.
//!
//! # Formal test
//! `∃ k ∈ K ∩ district ∧ ∃ k ∈ K \ district`, K the customers with whom the focal firm has a present tie
//! in supply; without a focal firm, all customers of the map. Class rows count.
//!
//! # Verdict logic
//! Proven by one witness of each. With one of the two missing: refuted when the focal firm named all its
//! customers, else not decidable. Not asked without customers or without their places.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! The loss of one of the two kinds.

use super::{draft::Draft, who};
use crate::{
    model::{ActorId, Role, Territory, TieClass},
    network::{Network, Relationship},
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P12");
    let customers: Vec<(ActorId, Option<&Relationship>)> = match network.focal() {
        Some(focal) => network
            .present_ties(focal)
            .filter(|(_, tie)| tie.class == TieClass::Supply && tie.from == focal)
            .map(|(id, tie)| (id, Some(tie)))
            .collect(),
        None => network.with_role(Role::Customer).map(|id| (id, None)).collect(),
    };
    if customers.is_empty() {
        return draft.not_asked("reason-no-customer");
    }
    let mut inside = 0_u32;
    let mut outside = 0_u32;
    for &(id, tie) in &customers {
        match network.model.actor(id).territory() {
            Territory::District => inside += 1,
            Territory::Unknown => continue,
            Territory::National | Territory::Foreign | Territory::Outside => outside += 1,
        }
        match tie {
            Some(tie) => draft.tie(tie),
            None => draft.concern(id),
        }
    }
    draft.say("inside", inside);
    draft.say("outside", outside);
    if inside + outside == 0 {
        return draft.not_asked("reason-no-territory");
    }
    if inside > 0 && outside > 0 {
        return draft.settle(Verdict::Proven, Message::new("reason-witness"));
    }
    if network.focal().is_some_and(|focal| who::named_all_in(network, focal, Role::Customer)) {
        return draft.settle(Verdict::Refuted, Message::new("reason-focal-named-all"));
    }
    draft.settle(Verdict::NotDecidable, Message::new("reason-not-all-named"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    #[test]
    fn one_customer_of_each_kind_proves_it_and_one_kind_alone_does_not() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotDecidable);
        sample.add("BUYER-NEAR", &[Role::Customer], Territory::District, Some("IT"));
        sample.tied("FIRM", "BUYER-NEAR", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
    }
}
