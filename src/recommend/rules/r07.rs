//! R07: first the firms next door, then the sleeping customers abroad.
//!
//! # If
//! R03 or R04 is proposed, and R01 would wake a customer abroad.
//!
//! # Then
//! Sequence: agree on something small with firms of the trade, so that price and volume hold; meanwhile
//! keep in touch with the quiet customers; then make them an offer. Common benefit.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley, which takes it as the way to grow abroad; that gaps at
//! home are the cause is its hypothesis (P18).
//!
//! # What would make it wrong
//! A customer abroad that needs nothing more than an answer: then do not wait.

use crate::{
    recommend::{advice::Advice, case::Case},
    report::{Effort, Logic, Message, Recommendation},
};

pub fn advise(case: &Case<'_>, made: &[Recommendation]) -> Option<Recommendation> {
    let focal = case.focal?;
    let together: Vec<&Recommendation> =
        made.iter().filter(|item| matches!(item.rule.as_str(), "R03" | "R04")).collect();
    let abroad: Vec<&Recommendation> = made
        .iter()
        .filter(|item| item.rule == "R01" && item.effort == Effort::Wake && is_abroad(case, item))
        .collect();
    if together.is_empty() || abroad.is_empty() {
        return None;
    }
    let quiet: Vec<String> = abroad.iter().filter_map(|item| item.actors.get(1).cloned()).take(12).collect();
    Some(
        Advice::new(case, "R07", "sequence", Logic::Common, Effort::Coordinate)
            .fact("count", abroad.len())
            .fact("actors", quiet)
            .actors([focal])
            .findings(&["P13", "P17", "P18"])
            .step(Message::new("step-keep-in-touch"))
            .ask("ask-capacity")
            .unsure(together.iter().all(|item| item.unsure) || abroad.iter().all(|item| item.unsure))
            .done(),
    )
}

fn is_abroad(case: &Case<'_>, item: &Recommendation) -> bool {
    let model = &case.network.model;
    item.actors.get(1).is_some_and(|key| {
        model
            .actors()
            .find(|(_, actor)| actor.key == *key)
            .is_some_and(|(id, _)| crate::network::findings::who::abroad(case.network, id) == Some(true))
    })
}

#[cfg(test)]
mod tests {
    use crate::{
        model::{RelationshipState, TieClass},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    #[test]
    fn it_needs_both_something_at_home_and_somebody_abroad() {
        let mut sample = Sample::district();
        let tie = sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        tie.state = Some(RelationshipState::Sleeping);
        tie.growth_potential = Some(5.0);
        assert!(of(&sample, "R07").is_empty());
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        assert_eq!(of(&sample, "R07").len(), 1);
    }

    #[test]
    fn it_is_unsure_where_nobody_asked_whether_anybody_abroad_would_buy_more() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Sleeping);
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        let items = of(&sample, "R07");
        assert!(items[0].unsure);
        assert!(items[0].ask_first.iter().any(|question| question.code == "ask-capacity"));
    }
}
