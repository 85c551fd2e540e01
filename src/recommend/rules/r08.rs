//! R08: a first tie with a customer whose name opens doors.
//!
//! # If
//! An actor was named as a target (and is not an institution, and not already the aim of R02), it has a
//! high reference value or is in a priority country, and somebody can open the door: a personal contact,
//! or a path of introductions of at most `introducer_steps`.
//!
//! # Then
//! Create the tie along that path. Own benefit. Unsure where its potential was not asked. Without a path
//! it is not proposed: a cold call on a famous customer is what small firms do last.
//!
//! # Order within the rule
//! Shorter path, high reference value, greater potential, id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley (referential customers, technological leaders).
//!
//! # What would make it wrong
//! The customer asks for volumes, audits or payment terms that a small firm cannot meet.

use crate::{
    model::{
        ActorId, RelationshipState, Role, TieClass,
        TieFunction::{Innovation, Market, Volume},
    },
    network::Relationship,
    order::InOrder,
    recommend::{
        advice::Advice,
        case::{AT_MOST, Case},
        relief,
        rules::r02,
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let Some(focal) = case.focal else { return Vec::new() };
    let network = case.network;
    let through_partner = r02::targets(case);
    let mut found: Vec<(usize, bool, f64, ActorId, &Relationship)> = network
        .of(focal)
        .filter(|tie| tie.state == RelationshipState::Potential)
        .filter(|tie| {
            !matches!(
                tie.class,
                TieClass::Agency
                    | TieClass::Association
                    | TieClass::Research
                    | TieClass::Contact
                    | TieClass::Finance
            )
        })
        .filter_map(|tie| Some((tie.other_end(focal)?, tie)))
        .filter(|(target, _)| !through_partner.contains_key(target) && !network.is_producer(*target))
        .filter(|(target, tie)| {
            // A supplier named as a possible customer is R09's.
            !network.model.actor(*target).has(Role::Supplier)
                && (tie.class != TieClass::Supply || tie.from == focal)
        })
        .filter_map(|(target, tie)| {
            let actor = network.model.actor(target);
            let famous = actor.reference_value_high == Some(true);
            let wanted = actor.country.as_deref().is_some_and(|country| case.is_priority(country));
            let path = case.path(target)?;
            (famous || wanted).then_some((
                path.len(),
                !famous,
                -tie.growth_potential.unwrap_or(0.0),
                target,
                tie,
            ))
        })
        .collect();
    found.order_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)).then(a.3.cmp(&b.3)));
    found.dedup_by_key(|(.., target, _)| *target);
    found.truncate(AT_MOST);
    found.into_iter().filter_map(|(.., target, tie)| one(case, focal, target, tie)).collect()
}

fn one(case: &Case<'_>, focal: ActorId, target: ActorId, tie: &Relationship) -> Option<Recommendation> {
    let network = case.network;
    let path = case.path(target)?;
    let contact = path.len() == 2;
    let doors: Vec<&Relationship> =
        path.windows(2).flat_map(|pair| network.between(pair[0], pair[1])).collect();
    let actor = network.model.actor(target);
    let nobody = actor.country.as_deref().and_then(|country| case.nobody_in(country));
    let mut advice = Advice::new(case, "R08", "create", Logic::Own, Effort::CreateIntroduced)
        .variant("", if contact { "contact" } else { "path" })
        .fact_actor("actor", target)
        .fact_actors("actorsBetween", &path[1..path.len() - 1])
        .actors([focal, target])
        .findings(&["P13", "P19"])
        .about([target])
        .eases_in(relief::REFERENCE, Some(target))
        .serves([Innovation, Market, Volume])
        .gains(true, false, nobody.is_some())
        .fact("trade", nobody.unwrap_or_default())
        .fact("country", actor.country.clone().unwrap_or_else(|| "none".into()))
        .step_along(&path)
        .ask("ask-payment-terms")
        .ask("ask-audits")
        .ask("ask-dependence")
        .ask_if(tie.growth_potential.is_none(), "ask-could-grow")
        .caution(Message::new("caution-large-customer"))
        .caution_if(case.holds("P20"), "caution-second-person")
        .path(&path)
        .tie(focal, target, TieClass::Supply, TieChange::Create)
        .rests_on([tie])
        .rests_on(doors)
        .unsure(tie.growth_potential.is_none());
    // Whoever comes between is asked for a favour, and concerned.
    advice = advice.actors(path[1..path.len() - 1].iter().copied());
    Some(advice.done())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Answer, Territory},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    fn famous() -> Sample {
        let mut sample = Sample::district();
        sample.add("BRAND", &[Role::Customer], Territory::Foreign, Some("FR")).reference_value_high =
            Some(true);
        let wish = sample.say("FIRM", "BRAND", TieClass::Supply, Answer::No);
        wish.state = Some(RelationshipState::Potential);
        wish.growth_potential = Some(5.0);
        sample
    }

    #[test]
    fn without_anybody_who_opens_the_door_it_is_not_proposed() {
        assert!(of(&famous(), "R08").is_empty());
    }

    #[test]
    fn a_personal_contact_opens_the_door() {
        let mut sample = famous();
        sample.tied("FIRM", "BRAND", TieClass::Contact).trust = Some(4.0);
        let items = of(&sample, "R08");
        assert_eq!(items[0].path, ["FIRM", "BRAND"]);
        assert_eq!(items[0].first_step.code, "step-call");
        assert!(!items[0].unsure);
        let mut unasked = Sample::district();
        unasked.add("BRAND", &[Role::Customer], Territory::Foreign, Some("FR")).reference_value_high =
            Some(true);
        unasked.say("FIRM", "BRAND", TieClass::Supply, Answer::No).state = Some(RelationshipState::Potential);
        unasked.tied("FIRM", "BRAND", TieClass::Contact);
        let items = of(&unasked, "R08");
        assert!(items[0].unsure && items[0].ask_first.iter().any(|one| one.code == "ask-could-grow"));
    }

    #[test]
    fn somebody_who_knows_both_opens_the_door() {
        let mut sample = famous();
        sample.tied("SUPPLIER1", "FIRM", TieClass::Supply);
        sample.tied("SUPPLIER1", "BRAND", TieClass::Contact);
        let items = of(&sample, "R08");
        assert_eq!(items[0].path, ["FIRM", "SUPPLIER1", "BRAND"]);
        assert_eq!(items[0].first_step.code, "step-introduce");
    }

    #[test]
    fn a_target_of_no_account_in_no_chosen_country_is_left_out() {
        let mut sample = famous();
        sample.actor("BRAND").reference_value_high = None;
        sample.tied("FIRM", "BRAND", TieClass::Contact);
        assert!(of(&sample, "R08").is_empty());
    }
}
