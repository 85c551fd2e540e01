//! Who a rule speaks of: firms of the trade, suppliers, customers abroad; and how many there are.

use crate::{
    model::{ActorId, Role, Roster, Territory},
    network::{Network, Relationship},
    report::Known,
};

/// Firms of the focal firm's trade in the district, the focal firm itself and class rows left out.
pub fn trade_in_district(network: &Network) -> Vec<ActorId> {
    network
        .model
        .actors()
        .filter(|&(id, actor)| {
            network.is_producer(id)
                && Some(id) != network.focal()
                && actor.territory() == Territory::District
                && !actor.is_class()
        })
        .map(|(id, _)| id)
        .collect()
}

/// Why [`trade_in_district`] found too few: places were not told, or there are none.
pub fn why_no_trade(network: &Network) -> &'static str {
    let unplaced = trade(network)
        .into_iter()
        .any(|id| Some(id) != network.focal() && network.model.actor(id).territory() == Territory::Unknown);
    if unplaced { "reason-no-territory" } else { "reason-no-trade-district" }
}

/// Firms of the trade wherever they are, without class rows; the focal firm is among them.
pub fn trade(network: &Network) -> Vec<ActorId> {
    network
        .model
        .actors()
        .filter(|&(id, actor)| network.is_producer(id) && !actor.is_class())
        .map(|(id, _)| id)
        .collect()
}

/// Whether an actor is abroad: said so, or in another country than the focal firm; `None` where that
/// cannot be told.
pub fn abroad(network: &Network, id: ActorId) -> Option<bool> {
    let actor = network.model.actor(id);
    match actor.territory() {
        Territory::Foreign => Some(true),
        Territory::District | Territory::National => Some(false),
        Territory::Outside | Territory::Unknown => {
            actor.country.as_deref().zip(home(network)).map(|(country, home)| country != home)
        }
    }
}

/// The focal firm's country.
pub fn home(network: &Network) -> Option<&str> {
    network
        .focal()
        .and_then(|focal| network.model.actor(focal).country.as_deref())
        .or_else(|| network.model.focal_firm().and_then(|firm| firm.country.as_deref()))
}

/// Somebody who sells on: distributor or agent.
pub fn is_intermediary(network: &Network, id: ActorId) -> bool {
    let actor = network.model.actor(id);
    actor.has(Role::Distributor) || actor.has(Role::Agent)
}

/// Whom firms of the trade buy from or sell to, class rows left out.
pub fn chain(network: &Network) -> Vec<ActorId> {
    network
        .model
        .actors()
        .filter(|&(id, actor)| {
            !network.is_producer(id)
                && !actor.is_class()
                && (actor.has(Role::Supplier) || actor.has(Role::Customer) || is_intermediary(network, id))
        })
        .map(|(id, _)| id)
        .collect()
}

/// Customer, distributor or agent; or, of no role told, whoever is sold to.
pub fn is_buyer(network: &Network, id: ActorId) -> bool {
    let actor = network.model.actor(id);
    actor.roles.is_empty() || actor.has(Role::Customer) || is_intermediary(network, id)
}

/// A tie that fell silent by its date alone: nobody said that it ended, and nobody was asked whether a
/// personal bond is left. The state reads *ended*; whether it can be woken is an open question.
pub fn lapsed(relationship: &Relationship) -> bool {
    use crate::model::RelationshipState::Ended;
    relationship.known == Known::Yes
        && relationship.state == Ended
        && relationship.declared.is_none()
        && relationship.scores.bond.is_none()
}

/// Whether `actor` named all it has in a role, so that its silence about somebody means no.
pub fn named_all_in(network: &Network, actor: ActorId, role: Role) -> bool {
    if network.model.complete {
        return true;
    }
    let actor = network.model.actor(actor);
    let trade = [Role::Competitor, Role::Producer];
    actor.interviewed == Some(true)
        && actor.recall_complete == Some(true)
        && actor
            .asked_about
            .iter()
            .any(|&asked| asked == role || trade.contains(&role) && trade.contains(&asked))
}

/// The roster of a class: the row for just this territory, else the one for all territories. Rows for
/// one material are parts of another row and do not count.
pub fn roster(network: &Network, role: Role, territory: Option<Territory>) -> Option<&Roster> {
    let trade = [Role::Competitor, Role::Producer];
    let find = |wanted: Option<Territory>| {
        network.model.rosters.iter().find(|row| {
            (row.role == role || trade.contains(&role) && trade.contains(&row.role))
                && row.territory == wanted
                && row.material.is_none()
                && row.population.is_some()
        })
    };
    find(territory).or_else(|| find(None))
}

/// How many there are: by the roster where it tells more than the map, else as many as the map shows.
pub fn population(roster: Option<&Roster>, on_map: usize) -> f64 {
    roster.and_then(|row| row.population).unwrap_or(0.0).max(on_map as f64)
}
