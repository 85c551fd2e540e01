//! Who leads the district abroad: larger firms, firms with owners outside, independent small firms, or
//! institutions.
//!
//! # Formula
//! Actors of the district (firms of the trade, agencies, associations, research) by the markets abroad they
//! are known to be tied to. A firm with an affiliate tie to somebody abroad or outside the district has
//! owners outside; else it is larger or small by its employees (`leader_employees`), where told; else its
//! kind is not known. The kind with the most markets leads.
//!
//! # Range
//! Not asked where fewer than two firms of the trade were asked about customers abroad: one firm's own
//! answers say nothing about who leads.
//!
//! # Source
//! The four kinds of leader are those of the industrial-district literature as the book on export consortia
//! takes them up (chapter 2.2); the reading is our design.
//!
//! # Pitfall
//! Ties known are ties asked about: an institution that told all leads over firms nobody asked.

use std::collections::BTreeMap;

use super::ground::{firms, markets, was_asked};
use crate::{
    model::{ActorId, Role, Territory, TieClass, codes},
    network::{Network, findings::who},
    order::InOrder,
    settings::Setting,
};

codes! {
    /// What kind of actor leads abroad.
    Leader {
        LargerFirm = "larger_firm",
        OutsideOwner = "outside_owner",
        SmallFirm = "small_firm",
        Institution = "institution",
        /// A firm whose size nobody told.
        Firm = "firm",
    }
}

/// Actors of one kind with markets abroad.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leading {
    /// By markets, most first, then by id.
    pub actors: Vec<(ActorId, u32)>,
    /// Ties to markets abroad, all together.
    pub markets: u32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leaders {
    pub by_kind: BTreeMap<Leader, Leading>,
    /// Firms of the trade looked at, and those asked about customers.
    pub firms: u32,
    pub asked: u32,
}

impl Leaders {
    /// The kind with the most markets, and the first of its actors; `None` where too few were asked, no
    /// market is known, or two kinds are equal.
    pub fn lead(&self) -> Option<Leader> {
        let most = self.by_kind.values().map(|leading| leading.markets).max().filter(|&most| most > 0)?;
        let mut first = self.by_kind.iter().filter(|(_, leading)| leading.markets == most);
        let (kind, _) = first.next()?;
        (self.asked >= 2 && first.next().is_none()).then_some(*kind)
    }
}

pub fn leaders(network: &Network) -> Leaders {
    let markets = markets(network);
    let firms = firms(network);
    let mut found = Leaders {
        firms: firms.len() as u32,
        asked: firms.iter().filter(|&&firm| was_asked(network, firm, Role::Customer)).count() as u32,
        ..Leaders::default()
    };
    let institutions = network.model.actors().filter(|(_, actor)| {
        [Role::Agency, Role::Association, Role::Research].iter().any(|&role| actor.has(role))
            && !actor.is_class()
            && matches!(actor.territory(), Territory::District | Territory::Unknown)
    });
    let institutions: Vec<ActorId> = institutions.map(|(id, _)| id).collect();
    for id in firms.into_iter().chain(institutions) {
        let mut ends: Vec<ActorId> =
            network.present_ties(id).map(|(other, _)| other).filter(|other| markets[other.index()]).collect();
        ends.order();
        ends.dedup();
        if !ends.is_empty() {
            let leading = found.by_kind.entry(kind(network, id)).or_default();
            leading.actors.push((id, ends.len() as u32));
            leading.markets += ends.len() as u32;
        }
    }
    for leading in found.by_kind.values_mut() {
        leading.actors.order_by_key(|&(id, markets)| (std::cmp::Reverse(markets), id));
    }
    found
}

fn kind(network: &Network, id: ActorId) -> Leader {
    if !network.is_producer(id) {
        return Leader::Institution;
    }
    let owned = network.present_ties(id).any(|(other, tie)| {
        tie.class == TieClass::Affiliate
            && (who::abroad(network, other) == Some(true)
                || matches!(network.model.actor(other).territory(), Territory::National | Territory::Outside))
    });
    let employees =
        network.model.firms.iter().find(|firm| firm.actor == Some(id)).and_then(|firm| firm.employees);
    match employees {
        _ if owned => Leader::OutsideOwner,
        Some(employees) if employees >= network.settings[Setting::LeaderEmployees] => Leader::LargerFirm,
        Some(_) => Leader::SmallFirm,
        None => Leader::Firm,
    }
}
