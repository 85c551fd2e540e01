//! What the answers mean beside the facts: felt and seen, chains, where to begin, what may be done.
//!
//! | | the facts show it | the facts speak against it |
//! |---|---|---|
//! | felt | a real problem | felt, not visible in the data |
//! | not felt | a blind spot | fine |
//!
//! Without an answer, or without a fact, the reading is *unknown*. An answer is how one manager sees it, and
//! moods move it: exporters in a pessimistic year were two to nine times as likely to call barriers
//! influential (Kahiya and Dean 2015), and firms that do not export may not see outer barriers at all.

use super::{chains::chains, observed::Facts, piles, remedies::remedies};
use crate::{
    network::Network,
    report::{BarrierItem, BarrierReading, BarrierReport, ItemReading, Reading},
    settings::Setting,
};

/// Readings of the firms whose items are given in full.
pub fn readings(network: &Network, barriers: &BarrierReport) -> Vec<BarrierReading> {
    barriers
        .firms
        .iter()
        .filter(|firm| !firm.items.is_empty())
        .map(|firm| {
            let facts = Facts::of(network, &firm.firm);
            let items: Vec<ItemReading> = firm.items.iter().map(|item| read(network, &facts, item)).collect();
            BarrierReading { firm: firm.firm.clone(), chains: chains(&items), items }
        })
        .collect()
}

fn read(network: &Network, facts: &Facts, item: &BarrierItem) -> ItemReading {
    let felt = item.score.map(|score| score >= network.settings[Setting::FeltFrom]);
    let signal = facts.signal(&item.code);
    let (row, begin) = piles::place(&item.code);
    ItemReading {
        code: item.code.clone(),
        felt,
        seen: signal.seen,
        reading: reading(felt, signal.seen),
        facts: signal.facts,
        pile: item.severe.then_some(begin),
        remedies: if item.severe { remedies(row, begin) } else { Vec::new() },
    }
}

fn reading(felt: Option<bool>, seen: Option<bool>) -> Reading {
    match (felt, seen) {
        (Some(true), Some(true)) => Reading::Real,
        (Some(true), Some(false)) => Reading::NotVisible,
        (Some(false), Some(true)) => Reading::BlindSpot,
        (Some(false), Some(false)) => Reading::Fine,
        _ => Reading::Unknown,
    }
}
