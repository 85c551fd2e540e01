//! The ties of an action as proposals to the network, and the other ways to do it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{ActorId, Content, TieClass},
    network::{Network, changed::Proposed},
    report::{Recommendation, TieChange, Variant},
};

/// Actors by their ids in the report.
pub struct Ids(BTreeMap<String, ActorId>);

impl Ids {
    pub fn of(network: &Network) -> Self {
        Self(network.model.actors().map(|(id, actor)| (actor.key.clone(), id)).collect())
    }

    pub(super) fn get(&self, key: &str) -> Option<ActorId> {
        self.0.get(key).copied()
    }
}

/// What an action makes of ties. A tie with an agency or an association that changes is to coordinate.
pub fn proposed(ids: &Ids, item: &Recommendation) -> Vec<Proposed> {
    item.ties
        .iter()
        .filter_map(|tie| {
            let convenes = matches!(tie.class, TieClass::Agency | TieClass::Association);
            Some(Proposed {
                from: ids.get(&tie.from)?,
                to: ids.get(&tie.to)?,
                class: tie.class,
                change: tie.change,
                content: (convenes && tie.change == TieChange::Change).then_some(Content::Coordination),
            })
        })
        .collect()
}

/// Firms that an agency brings together can meet through it only, or each pair directly as well.
pub fn variants(network: &Network, ids: &Ids, item: &Recommendation) -> Vec<(Variant, Vec<Proposed>)> {
    if item.rule != "R03" {
        return Vec::new();
    }
    let all = proposed(ids, item);
    let through: Vec<Proposed> = all.into_iter().filter(|tie| tie.class == TieClass::Agency).collect();
    let firms: BTreeSet<ActorId> = through
        .iter()
        .flat_map(|tie| [tie.from, tie.to])
        .filter(|&actor| network.is_producer(actor))
        .collect();
    let firms: Vec<ActorId> = firms.into_iter().collect();
    let mut directly = through.clone();
    for (place, &from) in firms.iter().enumerate() {
        for &to in &firms[place + 1..] {
            let change = if network.tied(from, to) { TieChange::Strengthen } else { TieChange::Create };
            directly.push(Proposed { from, to, class: TieClass::Horizontal, change, content: None });
        }
    }
    vec![(Variant::Hub, through), (Variant::Mesh, directly)]
}
