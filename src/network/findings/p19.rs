//! P19: a market was lost with an intermediary.
//!
//! # What it tells
//! Which country you no longer reach because a distributor or agent failed, and which countries hang on
//! one single partner.
//!
//! # Formal test
//! `∃ i distributor or agent : state(focal, i) = failed`, with a country behind it: that of an actor whom
//! `i` sold to, or who is reached *via* `i`, else that of `i` itself; and no other present tie of the focal
//! firm in supply into that country.
//!
//! # Verdict logic
//! Proven by one witness. Not decidable when an intermediary failed and no country is told. Refuted when
//! intermediaries are known and none failed, or every such market is still served. Not asked without a
//! focal firm or a word about intermediaries.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! Another path into the same market.

use std::collections::{BTreeMap, BTreeSet};

use super::{draft::Draft, who};
use crate::{
    model::{ActorId, RelationshipState, Role, TieClass},
    network::{Network, Relationship},
    order::Gather,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P19");
    let Some(focal) = network.focal() else { return draft.not_asked("reason-no-focal") };
    let lost = lost_through(network, focal);
    let served = served(network, focal);
    let mut markets: BTreeSet<&str> = BTreeSet::new();
    let mut still_served = false;
    for one in &lost {
        draft.tie(one.failed);
        for tie in &one.beyond {
            draft.tie(tie);
        }
        for country in one.ends.iter().filter_map(|&end| network.model.actor(end).country.as_deref()) {
            if served.contains_key(country) {
                still_served = true;
            } else {
                markets.insert(country);
            }
        }
    }
    for (country, partners) in &served {
        if partners.len() == 1 && Some(*country) != who::home(network) {
            draft.measure(
                Message::new("evidence-one-path")
                    .with("country", *country)
                    .with("actor", network.model.key(partners[0])),
            );
        }
    }
    let intermediaries: Vec<ActorId> = lost.iter().map(|one| one.intermediary).collect();
    draft.say_actors("actors", &intermediaries);
    draft.say("countries", markets.iter().map(|&country| country.to_owned()).collect::<Vec<String>>());
    if !markets.is_empty() {
        return draft.settle(Verdict::Proven, Message::new("reason-witness"));
    }
    if still_served {
        return draft.settle(Verdict::Refuted, Message::new("reason-still-served"));
    }
    if !lost.is_empty() {
        return draft.settle(Verdict::NotDecidable, Message::new("reason-no-country"));
    }
    let known =
        network.of(focal).any(|tie| tie.other_end(focal).is_some_and(|id| who::is_intermediary(network, id)));
    if known || who::named_all_in(network, focal, Role::Distributor) {
        return draft.settle(Verdict::Refuted, Message::new("reason-none-failed"));
    }
    draft.not_asked("reason-no-intermediary")
}

/// A failed tie with an intermediary and who stood behind it.
pub struct Lost<'n> {
    pub intermediary: ActorId,
    pub failed: &'n Relationship,
    /// The intermediary's own ties with those it sold to.
    pub beyond: Vec<&'n Relationship>,
    /// Those behind it, by id; the intermediary itself where nobody is named.
    pub ends: Vec<ActorId>,
}

/// Every failed tie of the focal firm with a distributor or agent.
pub fn lost_through(network: &Network, focal: ActorId) -> Vec<Lost<'_>> {
    network
        .of(focal)
        .filter(|tie| tie.state == RelationshipState::Failed)
        .filter_map(|failed| Some((failed.other_end(focal)?, failed)))
        .filter(|(intermediary, _)| who::is_intermediary(network, *intermediary))
        .map(|(intermediary, failed)| {
            let beyond: Vec<&Relationship> = network
                .of(intermediary)
                .filter(|tie| tie.class == TieClass::Supply && tie.from == intermediary && tie.to != focal)
                .collect();
            let via = network.of(focal).filter(|tie| tie.via == Some(intermediary));
            let ends: BTreeSet<ActorId> = beyond
                .iter()
                .map(|tie| tie.to)
                .chain(via.filter_map(|tie| tie.other_end(focal)))
                .filter(|&end| end != intermediary)
                .gather();
            let ends = if ends.is_empty() { vec![intermediary] } else { ends.into_iter().collect() };
            Lost { intermediary, failed, beyond, ends }
        })
        .collect()
}

/// Countries into which the focal firm sells now, with its partners there, by id.
pub fn served(network: &Network, focal: ActorId) -> BTreeMap<&str, Vec<ActorId>> {
    let mut served: BTreeMap<&str, Vec<ActorId>> = BTreeMap::new();
    for (partner, tie) in network.present_ties(focal) {
        if tie.class == TieClass::Supply
            && tie.from == focal
            && let Some(country) = network.model.actor(partner).country.as_deref()
        {
            served.entry(country).or_default().push(partner);
        }
    }
    served
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Territory, network::findings::sample::Sample};

    fn failed() -> Sample {
        let mut sample = Sample::district();
        sample.add("AGENT", &[Role::Agent], Territory::Unknown, None);
        sample.add("SHOP-ES", &[Role::Customer], Territory::Foreign, Some("ES"));
        sample.tied("FIRM", "AGENT", TieClass::Supply).state = Some(RelationshipState::Failed);
        sample
    }

    #[test]
    fn the_country_behind_a_failed_agent_is_the_market_lost() {
        let mut sample = failed();
        assert_eq!(find(&sample.network()).verdict, Verdict::NotDecidable, "no country is told");
        sample.tied("AGENT", "SHOP-ES", TieClass::Supply).state = Some(RelationshipState::Failed);
        let finding = find(&sample.network());
        assert_eq!(finding.verdict, Verdict::Proven);
        assert_eq!(finding.statement.args["countries"], vec!["ES".to_owned()].into());
    }

    #[test]
    fn a_market_served_by_somebody_else_is_not_lost() {
        let mut sample = failed();
        sample.tied("AGENT", "SHOP-ES", TieClass::Supply);
        sample.add("SHOP2-ES", &[Role::Customer], Territory::Foreign, Some("ES"));
        sample.tied("FIRM", "SHOP2-ES", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }

    #[test]
    fn without_intermediaries_it_is_not_asked() {
        assert_eq!(find(&Sample::district().network()).verdict, Verdict::NotAsked);
    }
}
