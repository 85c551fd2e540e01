//! R06: let a supplier take over more of what is not your own core.
//!
//! # If
//! A supplier does an activity that is not a core one, and its tie with the focal firm is weaker than the
//! median of the focal firm's ties with suppliers.
//!
//! # Then
//! Develop the supplier; together with other firms of the trade where they share it. Own benefit.
//!
//! # Order within the rule
//! Greater potential, weaker tie, id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would make it wrong
//! The work is closer to your core than it seems, or the supplier cannot take more.

use crate::{
    model::{
        ActorId, TieClass,
        TieFunction::{Innovation, Profit},
    },
    network::{Relationship, findings},
    order::InOrder,
    recommend::{
        advice::Advice,
        case::{AT_MOST, Case},
        relief,
    },
    report::{Effort, Logic, Recommendation, TieChange},
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let Some(focal) = case.focal else { return Vec::new() };
    let network = case.network;
    let purchases: Vec<(ActorId, &Relationship, f64)> = network
        .present_ties(focal)
        .filter(|(_, tie)| tie.class == TieClass::Supply && tie.to == focal)
        .filter_map(|(supplier, tie)| Some((supplier, tie, tie.scores.strength?)))
        .collect();
    let Some(median) = median(purchases.iter().map(|(.., strength)| *strength).collect()) else {
        return Vec::new();
    };
    let mut found: Vec<_> = purchases
        .into_iter()
        .filter(|(supplier, _, strength)| {
            network.model.actor(*supplier).core_activity == Some(false) && *strength < median
        })
        .collect();
    found.order_by(|a, b| {
        let potential = |tie: &Relationship| tie.growth_potential.unwrap_or(0.0);
        potential(b.1).total_cmp(&potential(a.1)).then(a.2.total_cmp(&b.2)).then(a.0.cmp(&b.0))
    });
    found.truncate(AT_MOST);
    let shared = findings::shared_suppliers(network);
    found
        .into_iter()
        .map(|(supplier, tie, _)| {
            let others: Vec<ActorId> = shared
                .iter()
                .filter(|(one, _)| *one == supplier)
                .flat_map(|(_, firms)| firms.iter().copied().filter(|&firm| firm != focal))
                .collect();
            let advice = Advice::new(case, "R06", "develop_supplier", Logic::Own, Effort::Strengthen)
                .fact_actor("actor", supplier)
                .fact("count", others.len())
                .actors([focal, supplier])
                .findings(&["P15"])
                .about([supplier])
                .eases(relief::SUPPLIER)
                .serves([Innovation, Profit])
                .gains(true, true, !others.is_empty())
                .step_unless(case.bond_first(focal, supplier), supplier, "step-call-supplier")
                .ask("ask-could-take-more")
                .ask("ask-what-it-costs-you")
                .caution_if(others.len() > 1, "caution-know-how")
                .caution_if(network.model.actor(supplier).is_class(), "caution-class")
                .path(&[focal, supplier])
                .tie(supplier, focal, TieClass::Supply, TieChange::Strengthen)
                .rests_on([tie])
                .rests_on_details();
            if others.is_empty() { advice } else { advice.sides("") }.done()
        })
        .collect()
}

/// The middle value, or the mean of the two middle ones.
fn median(mut values: Vec<f64>) -> Option<f64> {
    values.order_by(f64::total_cmp);
    let half = values.len() / 2;
    if values.len() % 2 == 1 {
        values.get(half).copied()
    } else {
        Some((values.get(half.checked_sub(1)?)? + values.get(half)?) / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Role, Territory},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    fn three(strengths: [f64; 3]) -> Sample {
        let mut sample = Sample::district();
        for (supplier, strength) in ["SUPPLIER1", "SUPPLIER2", "SUPPLIER3"].iter().zip(strengths) {
            sample.tied(supplier, "FIRM", TieClass::Supply).strength = Some(strength);
            sample.actor(supplier).core_activity = Some(false);
        }
        sample
    }

    #[test]
    fn the_weakest_supplier_of_a_side_activity_is_developed() {
        let items = of(&three([2.0, 4.0, 4.0]), "R06");
        assert_eq!(items.len(), 1);
        assert_eq!(items[0].actors, ["FIRM", "SUPPLIER1"]);
    }

    #[test]
    fn equal_ties_and_core_activities_give_nothing() {
        assert!(of(&three([3.0, 3.0, 3.0]), "R06").is_empty());
        let mut sample = three([2.0, 4.0, 4.0]);
        sample.actor("SUPPLIER1").core_activity = None;
        assert!(of(&sample, "R06").is_empty());
    }

    #[test]
    fn the_median_of_an_even_count_is_between() {
        assert_eq!(median(vec![1.0, 4.0, 2.0, 3.0]), Some(2.5));
        assert_eq!(median(vec![]), None);
    }

    #[test]
    fn what_a_supplier_could_take_over_is_asked_first_and_a_tie_nobody_scored_is_not_weak() {
        let items = of(&three([2.0, 4.0, 4.0]), "R06");
        assert!(items[0].ask_first.iter().any(|question| question.code == "ask-could-take-more"));
        let mut unscored = three([4.0, 4.0, 4.0]);
        unscored.add("SUPPLIER4", &[Role::Supplier], Territory::National, Some("IT"));
        unscored.actor("SUPPLIER4").core_activity = Some(false);
        unscored.tied("SUPPLIER4", "FIRM", TieClass::Supply);
        assert!(of(&unscored, "R06").is_empty());
    }
}
