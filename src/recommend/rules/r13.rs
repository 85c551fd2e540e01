//! R13: go back directly where a distributor or agent failed.
//!
//! # If
//! A tie with an intermediary failed, and the focal firm has a personal contact now with somebody who
//! stood behind it and no business with them.
//!
//! # Then
//! Re-enter without the intermediary. Own benefit. Unsure where nobody said what the customer could buy.
//!
//! # Order within the rule
//! By id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would make it wrong
//! The intermediary failed for a reason that a direct sale would meet as well.

use std::collections::BTreeSet;

use crate::{
    model::{
        ActorId, TieClass,
        TieFunction::{Market, Profit, Volume},
    },
    network::findings,
    recommend::{
        advice::Advice,
        case::{AT_MOST, Case},
        relief,
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let Some(focal) = case.focal else { return Vec::new() };
    let network = case.network;
    let mut seen: BTreeSet<ActorId> = BTreeSet::new();
    let mut made = Vec::new();
    for lost in findings::lost_through(network, focal) {
        for &target in lost.ends.iter().filter(|&&end| end != lost.intermediary) {
            let contact =
                network.between(focal, target).find(|tie| tie.class == TieClass::Contact && tie.is_present());
            let sells = case.sale(target).is_some_and(|tie| tie.is_present());
            let Some(contact) = contact.filter(|_| !sells && made.len() < AT_MOST && seen.insert(target))
            else {
                continue;
            };
            let country = network.model.actor(target).country.as_deref();
            let nobody = country.and_then(|country| case.nobody_in(country));
            let growth = case.sale(target).and_then(|tie| tie.growth_potential);
            let advice = Advice::new(case, "R13", "reenter", Logic::Own, Effort::CreateIntroduced)
                .fact_actor("actor", target)
                .fact_actor("actorLost", lost.intermediary)
                .actors([focal, target])
                .findings(&["P19"])
                .about([target])
                .eases_in(relief::DIRECT, Some(target))
                .serves([Market, Profit, Volume])
                .gains(true, true, nobody.is_some())
                .fact("trade", nobody.unwrap_or_default())
                .fact("country", country.unwrap_or("none"))
                .step_towards(target)
                .asking(
                    Message::new("ask-why-failed").with("actorLost", network.model.key(lost.intermediary)),
                )
                .asking(
                    Message::new("ask-exclusive-still")
                        .with("actorLost", network.model.key(lost.intermediary)),
                )
                .ask("ask-payment-terms")
                .ask("ask-audits")
                .caution(Message::new("caution-start-small"))
                .caution_if(case.holds("P20"), "caution-second-person")
                .path(&[focal, target])
                .tie(focal, target, TieClass::Supply, TieChange::Create)
                .rests_on([lost.failed, contact])
                .rests_on(lost.beyond.iter().copied())
                .unsure(growth.is_none());
            made.push(advice.done());
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{RelationshipState, Role, Territory},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    #[test]
    fn a_new_contact_behind_a_failed_agent_opens_a_direct_way() {
        let mut sample = Sample::district();
        sample.add("AGENT", &[Role::Agent], Territory::Unknown, None);
        sample.tied("FIRM", "AGENT", TieClass::Supply).state = Some(RelationshipState::Failed);
        sample.tied("AGENT", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Failed);
        assert!(of(&sample, "R13").is_empty(), "nobody there is known");
        sample.tied("FIRM", "BUYER-DE", TieClass::Contact);
        let items = of(&sample, "R13");
        assert_eq!(items[0].actors, ["FIRM", "BUYER-DE"]);
        assert_eq!(items[0].findings, ["P19"]);
        assert!(items[0].unsure && items[0].ask_first.iter().any(|one| one.code == "ask-why-failed"));
        assert!(items[0].benefits.network.is_some(), "no rival on the map is known to sell in Germany");
    }
}
