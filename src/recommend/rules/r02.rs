//! R02: reach a further country through a partner that is already there.
//!
//! # If
//! The focal firm has a present tie with `x`, not a rival; `x` has a present affiliate, or a buyer it
//! sells to, `y` abroad (or `y` was named as reached *via* `x`); the focal firm has no business with `y`
//! and sells nothing into `y`'s country.
//!
//! # Then
//! Extend through `x`, with a warning that the way hangs on one bridge. Own benefit. Unsure where nobody
//! said what `y` could buy.
//!
//! # Order within the rule
//! Named as reachable before merely known, greater potential, priority countries, id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; Johanson and Mattsson (1988) call it extension.
//!
//! # What would make it wrong
//! `x` does not want to share the contact, or `y` decides alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{
        ActorId, TieClass,
        TieFunction::{Access, Market, Volume},
    },
    network::{Relationship, findings::who},
    order::{Gather, InOrder},
    recommend::{
        advice::Advice,
        case::{AT_MOST, Case},
        relief,
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let mut found: Vec<_> = targets(case)
        .into_iter()
        .map(|(target, bridge)| {
            let planned = case.sale(target);
            let growth = planned.and_then(|tie| tie.growth_potential);
            let wanted = country(case, target).is_some_and(|country| case.is_priority(country));
            (planned.is_none(), -growth.unwrap_or(0.0), !wanted, target, bridge)
        })
        .collect();
    found.order_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
    found.truncate(AT_MOST);
    found.into_iter().filter_map(|(.., target, bridge)| one(case, target, bridge)).collect()
}

/// Whom one could reach, and through whom; of several bridges the one with the best bond.
pub fn targets(case: &Case<'_>) -> BTreeMap<ActorId, ActorId> {
    let Some(focal) = case.focal else { return BTreeMap::new() };
    let network = case.network;
    let served: BTreeSet<&str> = crate::network::findings::served(network, focal).into_keys().gather();
    let partners: BTreeSet<ActorId> = network
        .present_ties(focal)
        .map(|(partner, _)| partner)
        .filter(|&partner| !network.is_producer(partner) && !network.model.actor(partner).is_class())
        .gather();
    let mut found: BTreeMap<ActorId, ActorId> = BTreeMap::new();
    for &bridge in &partners {
        let mut beyond: BTreeSet<ActorId> = network
            .present_ties(bridge)
            .filter(|(other, tie)| {
                tie.class == TieClass::Affiliate
                    || tie.class == TieClass::Supply && tie.from == bridge && who::is_buyer(network, *other)
            })
            .map(|(other, _)| other)
            .gather();
        beyond.extend(
            network.of(focal).filter(|tie| tie.via == Some(bridge)).filter_map(|tie| tie.other_end(focal)),
        );
        for target in beyond {
            let reachable = target != focal
                && !network.is_producer(target)
                && who::abroad(network, target) == Some(true)
                && country(case, target).is_some_and(|country| !served.contains(country))
                && !network.tied(focal, target);
            if !reachable {
                continue;
            }
            let bond = |bridge| case.bond(focal, bridge).unwrap_or(0.0);
            let known = found.entry(target).or_insert(bridge);
            if bond(bridge) > bond(*known) {
                *known = bridge;
            }
        }
    }
    found
}

fn country<'c>(case: &'c Case<'_>, id: ActorId) -> Option<&'c str> {
    case.network.model.actor(id).country.as_deref()
}

fn one(case: &Case<'_>, target: ActorId, bridge: ActorId) -> Option<Recommendation> {
    let focal = case.focal?;
    let network = case.network;
    let path = [focal, bridge, target];
    let growth = case.sale(target).and_then(|tie| tie.growth_potential);
    let thin = case.bond_first(focal, bridge);
    let ties: Vec<&Relationship> = network
        .between(focal, bridge)
        .chain(network.between(bridge, target))
        .chain(case.sale(target))
        .collect();
    let nobody = case.nobody_in(country(case, target)?);
    let bridge_key = network.model.key(bridge);
    let middleman = who::is_intermediary(network, bridge);
    let kind = if middleman { relief::MIDDLEMAN } else { relief::PARTNER };
    let mut advice = Advice::new(case, "R02", "extend", Logic::Own, Effort::CreateIntroduced)
        .fact_actor("actor", target)
        .fact_actor("actorBridge", bridge)
        .fact("country", country(case, target)?)
        .actors(path)
        .about([target])
        .findings(&["P13", "P19"])
        .eases_in(kind, Some(target))
        .serves([Access, Market, Volume])
        .gains(true, true, nobody.is_some())
        .sides("")
        .path(&path)
        .tie(focal, target, TieClass::Supply, TieChange::Create)
        .rests_on(ties)
        .unsure(growth.is_none())
        .asking(Message::new("ask-introduce").with("actorBridge", bridge_key))
        .ask_if(growth.is_none(), "ask-could-grow")
        .asking(Message::new("ask-exclusive").with("actor", bridge_key))
        .ask("ask-capacity")
        .caution(Message::new("caution-bridge").with("actorBridge", bridge_key));
    if let Some(trade) = nobody {
        advice = advice.fact("trade", trade);
    }
    advice = if thin { advice.step_towards(bridge) } else { advice.step_along(&path) };
    Some(advice.done())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Role, Territory},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    fn group() -> Sample {
        let mut sample = Sample::district();
        sample.add("SISTER-NL", &[Role::Customer], Territory::Foreign, Some("NL"));
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        sample.tied("BUYER-DE", "SISTER-NL", TieClass::Affiliate);
        sample
    }

    #[test]
    fn a_sister_firm_in_a_new_country_is_reached_through_the_partner() {
        let items = of(&group(), "R02");
        assert_eq!(items.len(), 1);
        assert_eq!(items[0].path, ["FIRM", "BUYER-DE", "SISTER-NL"]);
        assert_eq!(items[0].first_step.code, "step-visit", "the bond with the partner is not known");
        assert_eq!(items[0].cautions[0].code, "caution-bridge");
        assert_eq!(items[0].about, ["SISTER-NL"]);
        assert!(items[0].unsure && items[0].ask_first.iter().any(|one| one.code == "ask-could-grow"));
    }

    #[test]
    fn a_country_already_served_and_a_failed_partner_open_nothing() {
        let mut served = group();
        served.add("SHOP-NL", &[Role::Customer], Territory::Foreign, Some("NL"));
        served.tied("FIRM", "SHOP-NL", TieClass::Supply);
        assert!(of(&served, "R02").is_empty());
        let mut sample = Sample::district();
        sample.add("SISTER-NL", &[Role::Customer], Territory::Foreign, Some("NL"));
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state =
            Some(crate::model::RelationshipState::Failed);
        sample.tied("BUYER-DE", "SISTER-NL", TieClass::Affiliate);
        assert!(of(&sample, "R02").is_empty());
    }

    #[test]
    fn a_rival_is_no_bridge_to_its_customers() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        sample.tied("RIVAL1", "BUYER-DE", TieClass::Supply);
        assert!(of(&sample, "R02").is_empty());
    }
}
