//! R12: people first.
//!
//! # If
//! Any advice creates or strengthens a tie of the focal firm where the bond is under `bond_enough` or
//! nobody was asked about it.
//!
//! # Then
//! The first step there is a visit or a meeting; joint activities and shared resources wait until it was
//! made. Own and common benefit.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley (actor bonds, then activity links and resource ties).
//!
//! # What would make it wrong
//! People who know and trust each other, and nobody wrote it down.

use std::collections::BTreeSet;

use crate::{
    model::ActorId,
    order::Gather,
    recommend::{
        advice::{Advice, keys},
        case::{AT_MOST, Case},
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
};

/// Visits that the first step names. Our choice.
const TO_BEGIN_WITH: usize = 3;

pub fn advise(case: &Case<'_>, made: &[Recommendation]) -> Option<Recommendation> {
    let focal = case.focal?;
    let own = case.network.model.key(focal);
    let proposed: BTreeSet<&str> = made
        .iter()
        .flat_map(|item| &item.ties)
        .filter(|tie| tie.change != TieChange::Change)
        .filter_map(|tie| match (tie.from.as_str(), tie.to.as_str()) {
            (from, to) if from == own => Some(to),
            (from, to) if to == own => Some(from),
            _ => None,
        })
        .gather();
    let thin: Vec<ActorId> = case
        .network
        .model
        .actors()
        .filter(|(id, actor)| proposed.contains(actor.key.as_str()) && case.bond_first(focal, *id))
        // With whom one fell out there is somebody else to speak first.
        .filter(|(id, _)| !case.disputed(focal, *id))
        .map(|(id, _)| id)
        .collect();
    if thin.is_empty() {
        return None;
    }
    // Whoever is nearest can be met without being introduced.
    let mut nearest = thin.clone();
    nearest.sort_by_key(|&id| (case.steps(id).unwrap_or(u32::MAX), id));
    nearest.truncate(TO_BEGIN_WITH);
    let unasked = thin.iter().filter(|&&id| case.bond(focal, id).is_none()).count();
    Some(
        Advice::new(case, "R12", "bonds_first", Logic::Both, Effort::Wake)
            .fact("count", thin.len())
            .fact("actors", keys(case, &thin))
            .actors([focal])
            .actors(thin.iter().copied().take(AT_MOST))
            .findings(&["P16", "P20"])
            .step(Message::new("step-visits").with("actors", keys(case, &nearest)))
            .ask_if(unasked > 0, "ask-who-knows-whom")
            .rests_on(thin.iter().flat_map(|&id| case.network.between(focal, id)))
            .unsure(unasked == thin.len())
            .done(),
    )
}

#[cfg(test)]
mod tests {
    use crate::{
        model::{RelationshipState, TieClass},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    fn sleeping(trust: Option<f64>) -> Sample {
        let mut sample = Sample::district();
        let tie = sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        tie.state = Some(RelationshipState::Sleeping);
        tie.growth_potential = Some(5.0);
        tie.trust = trust;
        sample
    }

    #[test]
    fn a_thin_or_unknown_bond_comes_first_and_a_good_one_does_not() {
        assert!(!of(&sleeping(Some(2.0)), "R12")[0].unsure);
        assert!(of(&sleeping(None), "R12")[0].unsure);
        assert!(of(&sleeping(Some(4.0)), "R12").is_empty());
    }

    #[test]
    fn the_first_step_names_the_three_nearest() {
        let mut sample = sleeping(None);
        for firm in ["FIRM", "RIVAL1", "RIVAL2", "RIVAL3"] {
            sample.tied("AGENCY", firm, TieClass::Agency);
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        let item = &of(&sample, "R12")[0];
        assert_eq!(item.because.args["count"], 4_u32.into());
        let named = crate::report::Arg::List(["BUYER-DE", "RIVAL1", "RIVAL2"].map(Into::into).into());
        assert_eq!(item.first_step.args["actors"], named);
    }
}
