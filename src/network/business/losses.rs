//! Loss report: if this actor goes, which firms are cut off, and from what.
//!
//! # Formula
//! For each actor `x`, the firms of the trade (without `x`) that then have no known path left to (a) a
//! buyer abroad, (b) an agency, both over present ties of any class ([`super::cuts`]); and (c) those that
//! buy a material from `x` and from no other supplier that is known. A supplier that stands for a class of
//! firms is no single source.
//!
//! # Range
//! Only actors whose loss cuts off at least one firm. A firm without a known path loses none.
//!
//! # Source
//! Tarjan (1972) for the search; what to lose, and that a material counts by its direct sources, is our
//! design.
//!
//! # Pitfall
//! Paths nobody asked about cannot be seen: no *known* other way.

use std::collections::BTreeMap;

use super::{
    cuts::Cuts,
    ground::{Links, firms, markets},
};
use crate::{
    model::{ActorId, Role, TieClass},
    network::Network,
    order::InOrder,
};

/// Firms cut off: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CutOff {
    pub count: u32,
    pub listed: Vec<ActorId>,
    /// The focal firm is one of them.
    pub own: bool,
}

/// At most so many firms are named; the count is of all.
pub const LISTED: usize = 12;

/// What is lost with one actor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loss {
    pub market: CutOff,
    pub agency: CutOff,
    /// By material, in the visitor's words.
    pub materials: BTreeMap<String, CutOff>,
}

impl Loss {
    /// Firms that lose something, counted once for each thing lost.
    pub fn weight(&self) -> u32 {
        self.agency.count + self.business()
    }

    /// The same without the agency: that a lone agency has no second is plain.
    pub fn business(&self) -> u32 {
        self.market.count + self.materials.values().map(|cut_off| cut_off.count).sum::<u32>()
    }

    /// The focal firm loses a market or a material.
    pub fn own(&self) -> bool {
        self.market.own || self.materials.values().any(|cut_off| cut_off.own)
    }
}

/// Every actor whose loss cuts off a firm, by id.
pub fn losses(network: &Network) -> BTreeMap<ActorId, Loss> {
    let links = Links::of(network);
    let firms = firms(network);
    let focal = network.focal();
    let markets = markets(network);
    let mut losses: BTreeMap<ActorId, Loss> = BTreeMap::new();
    for (actor, cut_off) in cut_off_from(&links, &firms, focal, |actor| markets[actor]) {
        losses.entry(actor).or_default().market = cut_off;
    }
    let agency = |actor: usize| network.model.actors[actor].has(Role::Agency);
    for (actor, cut_off) in cut_off_from(&links, &firms, focal, agency) {
        losses.entry(actor).or_default().agency = cut_off;
    }
    for (supplier, material, firm) in only_sources(network, &firms) {
        let cut_off = losses.entry(supplier).or_default().materials.entry(material).or_default();
        cut_off.count += 1;
        cut_off.own |= Some(firm) == focal;
        if cut_off.listed.len() < LISTED {
            cut_off.listed.push(firm);
        }
    }
    losses
}

fn cut_off_from(
    links: &Links,
    firms: &[ActorId],
    focal: Option<ActorId>,
    goal: impl Fn(usize) -> bool,
) -> Vec<(ActorId, CutOff)> {
    let cuts = Cuts::new(links, goal);
    let mut is_firm = vec![false; links.len()];
    for firm in firms {
        is_firm[firm.index()] = true;
    }
    // Where in the order the firms stand.
    let places: Vec<usize> =
        (0..cuts.order.len()).filter(|&place| is_firm[cuts.order[place] as usize]).collect();
    let mut found = Vec::new();
    for (actor, stretches) in cuts.each() {
        let inside = stretches.flat_map(|stretch| {
            let from = places.partition_point(|&place| place < stretch.start);
            let to = places.partition_point(|&place| place < stretch.end);
            [(from, to)]
        });
        let count = inside.clone().map(|(from, to)| to - from).sum::<usize>() as u32;
        if count > 0 {
            let own = inside.clone().any(|(from, to)| {
                places[from..to].iter().any(|&place| Some(ActorId(cuts.order[place])) == focal)
            });
            let mut listed: Vec<ActorId> = inside
                .flat_map(|(from, to)| &places[from..to])
                .take(16 * LISTED)
                .map(|&place| ActorId(cuts.order[place]))
                .collect();
            listed.order();
            listed.truncate(LISTED);
            found.push((ActorId(actor), CutOff { count, listed, own }));
        }
    }
    found
}

/// Supplier, material and firm, wherever the firm knows no other source of the material.
fn only_sources(network: &Network, firms: &[ActorId]) -> Vec<(ActorId, String, ActorId)> {
    let mut found = Vec::new();
    for &firm in firms {
        let mut sources: BTreeMap<&str, Vec<ActorId>> = BTreeMap::new();
        for (supplier, tie) in network.present_ties(firm) {
            if tie.class != TieClass::Supply || tie.to != firm {
                continue;
            }
            let mut add = |material| {
                let known: &mut Vec<ActorId> = sources.entry(material).or_default();
                if !known.contains(&supplier) {
                    known.push(supplier);
                }
            };
            if tie.materials.is_empty() {
                network.model.actor(supplier).materials.iter().for_each(|one| add(one.as_str()));
            } else {
                tie.materials.iter().for_each(|one| add(one.as_str()));
            }
        }
        for (material, suppliers) in sources {
            if let [only] = suppliers[..]
                && !network.model.actor(only).is_class()
            {
                found.push((only, material.to_owned(), firm));
            }
        }
    }
    found
}
