//! Agencies and the firms of the trade around them.

use std::collections::BTreeSet;

use crate::{
    model::{ActorId, Role},
    network::{Network, findings::pairs},
    order::Gather,
};

/// Single firms of the trade in contact with an agency, by id.
pub fn firms_of(network: &Network, agency: ActorId) -> Vec<ActorId> {
    let firms: BTreeSet<ActorId> = network
        .present_ties(agency)
        .filter(|(firm, tie)| pairs::is_business(tie) && network.is_producer(*firm))
        .filter(|(firm, _)| !network.model.actor(*firm).is_class())
        .map(|(firm, _)| firm)
        .gather();
    firms.into_iter().collect()
}

/// The agency with most firms of the trade, then by id.
pub fn leading(network: &Network) -> Option<ActorId> {
    let agencies = network.with_role(Role::Agency).filter(|&id| !network.model.actor(id).is_class());
    agencies.map(|id| (std::cmp::Reverse(firms_of(network, id).len()), id)).min().map(|(_, id)| id)
}

/// The agency among these actors, the first.
pub fn named(network: &Network, actors: impl IntoIterator<Item = ActorId>) -> Option<ActorId> {
    actors.into_iter().find(|&id| {
        let actor = network.model.actor(id);
        actor.has(Role::Agency) && !actor.is_class()
    })
}
