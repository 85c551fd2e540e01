//! With whom to buy: groups from open supplier triangles.
//!
//! # What is listed
//! Suppliers that firms of the trade share ([`suppliers::open_triangles`]), a pair at least of them not known to be
//! tied. Volumes go to a facilitator who is none of them, and to nobody else; that is said beside. Of a firm that sells
//! services only those whose material was told: a shared landlord or host is nobody to buy from together.
//!
//! # Order
//! That of the triangles: single suppliers before classes, most open pairs first.

use super::{ROWS, Work};
use crate::{
    model::{ActorId, Role, TieClass},
    network::business::suppliers::{self, Shared},
    recommend::case::sells_services,
    report::{PurchaseGroup, Several},
};

/// The first groups, and how many more there are.
pub fn groups(work: &Work<'_>) -> (Vec<PurchaseGroup>, u32) {
    let mut shared = suppliers::open_triangles(work.network);
    shared.retain(|one| one.open + one.not_asked > 0.0);
    if sells_services(work.network) {
        shared.retain(|one| !materials(work, one).is_empty());
    }
    let more = shared.len().saturating_sub(ROWS) as u32;
    let facilitator = facilitator(work);
    let group = |one: &Shared| group(work, one, facilitator);
    (shared.iter().take(ROWS).map(group).collect(), more)
}

fn group(work: &Work<'_>, shared: &Shared, facilitator: Option<ActorId>) -> PurchaseGroup {
    let network = work.network;
    let focal = network.focal();
    let mut firms = shared.buyers.clone();
    firms.sort_by_key(|&firm| (Some(firm) != focal, firm));
    let supplier = work.key(shared.supplier);
    let steps = work.steps(|one| one.rule == "R04" && one.actors.contains(&supplier));
    // Whom the step names, where there is one.
    let asked = work.actions.iter().filter(|(index, _)| steps.contains(index)).find_map(|(_, one)| {
        let actors = one.actors.iter().filter_map(|key| work.ids.get(key.as_str()).copied());
        let (agency, association) = (|id| has(work, id, Role::Agency), |id| has(work, id, Role::Association));
        actors.clone().find(|&id| agency(id)).or_else(|| actors.clone().find(|&id| association(id)))
    });
    PurchaseGroup {
        class_row: network.model.actor(shared.supplier).is_class(),
        materials: materials(work, shared),
        firms: Several {
            count: firms.len() as u32,
            actors: firms.iter().take(ROWS).map(|&firm| work.key(firm)).collect(),
        },
        pairs: shared.pairs,
        tied: shared.tied,
        open: shared.open,
        not_asked: shared.not_asked,
        facilitator: asked.or(facilitator).map(|id| work.key(id)),
        steps,
        supplier,
    }
}

fn has(work: &Work<'_>, id: ActorId, role: Role) -> bool {
    let actor = work.network.model.actor(id);
    !actor.is_class() && actor.has(role)
}

/// What the firms buy there, as it was told of the contacts; else what the supplier is said to work.
fn materials(work: &Work<'_>, shared: &Shared) -> Vec<String> {
    let network = work.network;
    let mut told: Vec<String> = shared
        .buyers
        .iter()
        .flat_map(|&firm| network.between(shared.supplier, firm))
        .filter(|tie| tie.class == TieClass::Supply && tie.from == shared.supplier && tie.is_present())
        .flat_map(|tie| tie.materials.iter().cloned())
        .collect();
    told.sort();
    told.dedup();
    if told.is_empty() {
        told.clone_from(&network.model.actor(shared.supplier).materials);
    }
    told
}

/// An agency, else an association, that the focal firm is in contact with; else any; then by id.
fn facilitator(work: &Work<'_>) -> Option<ActorId> {
    let network = work.network;
    let tied = |id| network.focal().is_some_and(|focal| network.tied(focal, id));
    network
        .model
        .actors()
        .filter(|(_, actor)| !actor.is_class() && (actor.has(Role::Agency) || actor.has(Role::Association)))
        .map(|(id, actor)| (!tied(id), !actor.has(Role::Agency), id))
        .min()
        .map(|(.., id)| id)
}
