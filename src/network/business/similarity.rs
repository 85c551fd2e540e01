//! How alike two firms buy: the two-mode network of firms and suppliers, projected on the firms.
//!
//! # Formula
//! `S_i` the suppliers of firm i (present supply ties, class rows left out), `k_s` the firms of the trade
//! that buy from s: Jaccard `|S_i ∩ S_j| / |S_i ∪ S_j|`; Newman's weight `Σ_{s ∈ S_i ∩ S_j} 1/(k_s − 1)`, by
//! which a supplier that everybody uses says little.
//!
//! # Range
//! Jaccard 0 … 1, Newman ≥ 0; undefined for a firm without known suppliers. Only firms whose suppliers were
//! asked about, or on a complete map, are compared.
//!
//! # Source
//! Newman (2001), *Scientific Collaboration Networks II*; Jaccard (1912).
//!
//! # Pitfall
//! A supplier list that is not complete makes two firms look less alike, or more.

use std::collections::BTreeMap;

use super::ground::was_asked;
use crate::{
    model::{ActorId, Role, TieClass},
    network::{Network, findings::who},
    order::{Gather, InOrder},
};

/// Two firms by the suppliers they share.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    pub a: ActorId,
    pub b: ActorId,
    pub shared: u32,
    pub jaccard: f64,
    pub newman: f64,
}

/// Every pair of firms that were asked about their suppliers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Similarity {
    /// By id.
    pub firms: Vec<ActorId>,
    /// Firms of the trade nobody asked about suppliers.
    pub not_asked: u32,
    /// Pairs with a supplier in common, largest weight first, then by ids.
    pub alike: Vec<Alike>,
    /// Over all pairs, those without a common supplier as 0; `None` with fewer than two firms.
    pub mean_jaccard: Option<f64>,
    pub mean_newman: Option<f64>,
    /// All pairs.
    pub pairs: f64,
    /// The other pairs were not compared: too many firms. Then these are the focal firm's pairs only.
    pub own_only: bool,
}

/// With more firms only the focal firm's pairs are compared. Our choice: nobody reads 45 000 pairs.
pub const FIRMS_COMPARED: usize = 300;

pub fn shared_suppliers(network: &Network) -> Similarity {
    let trade = who::trade(network);
    let suppliers: BTreeMap<ActorId, Vec<ActorId>> =
        trade.iter().map(|&firm| (firm, suppliers_of(network, firm))).gather();
    let mut buyers: BTreeMap<ActorId, Vec<ActorId>> = BTreeMap::new();
    for (&firm, of_firm) in &suppliers {
        for &supplier in of_firm {
            buyers.entry(supplier).or_default().push(firm);
        }
    }
    let asked = |firm: &ActorId| was_asked(network, *firm, Role::Supplier);
    let firms: Vec<ActorId> =
        trade.iter().copied().filter(asked).filter(|firm| !suppliers[firm].is_empty()).collect();
    let not_asked = trade.iter().filter(|&firm| !asked(firm)).count() as u32;
    let own_only = firms.len() > FIRMS_COMPARED;
    let compared: Vec<ActorId> = match network.focal() {
        Some(focal) if own_only => firms.iter().copied().filter(|&firm| firm == focal).collect(),
        None if own_only => Vec::new(),
        _ => firms.clone(),
    };
    let mut alike = Vec::new();
    let mut sums = (0.0, 0.0);
    for &a in &compared {
        // Shared suppliers and their weight, by the other firm.
        let mut with: BTreeMap<ActorId, (u32, f64)> = BTreeMap::new();
        for supplier in &suppliers[&a] {
            let together = &buyers[supplier];
            for &b in together.iter().filter(|&&b| b != a && (own_only || b > a)) {
                let (shared, newman) = with.entry(b).or_default();
                *shared += 1;
                *newman += 1.0 / (together.len() as f64 - 1.0);
            }
        }
        for (b, (shared, newman)) in with.into_iter().filter(|(b, _)| firms.binary_search(b).is_ok()) {
            let all = suppliers[&a].len() + suppliers[&b].len() - shared as usize;
            let jaccard = f64::from(shared) / all as f64;
            sums = (sums.0 + jaccard, sums.1 + newman);
            let (a, b) = (a.min(b), a.max(b));
            alike.push(Alike { a, b, shared, jaccard, newman });
        }
    }
    alike.order_by(|one, other| {
        (other.newman.total_cmp(&one.newman))
            .then(other.jaccard.total_cmp(&one.jaccard))
            .then((one.a, one.b).cmp(&(other.a, other.b)))
    });
    let count = firms.len() as f64;
    let pairs =
        if own_only { compared.len() as f64 * (count - 1.0) } else { count * (count - 1.0).max(0.0) / 2.0 };
    let mean = |sum: f64| (pairs > 0.0).then(|| sum / pairs);
    Similarity {
        mean_jaccard: mean(sums.0),
        mean_newman: mean(sums.1),
        firms,
        not_asked,
        alike,
        pairs,
        own_only,
    }
}

/// Single suppliers of a firm, by id.
fn suppliers_of(network: &Network, firm: ActorId) -> Vec<ActorId> {
    let mut suppliers: Vec<ActorId> = network
        .present_ties(firm)
        .filter(|(supplier, tie)| {
            tie.class == TieClass::Supply
                && tie.to == firm
                && *supplier != firm
                && !network.model.actor(*supplier).is_class()
        })
        .map(|(supplier, _)| supplier)
        .collect();
    suppliers.order();
    suppliers.dedup();
    suppliers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    #[test]
    fn three_firms_by_hand() {
        // F1 {cozak, mould, col}, F2 {cozak, mould, galv}, F3 {cozak, x}.
        let mut sample = Sample::empty();
        for firm in ["F1", "F2", "F3"] {
            sample.add(firm, &[Role::Producer], crate::model::Territory::District, Some("IT"));
        }
        for (supplier, buyers) in [
            ("COZAK", &["F1", "F2", "F3"][..]),
            ("MOULD", &["F1", "F2"]),
            ("COL", &["F1"]),
            ("GALV", &["F2"]),
            ("X", &["F3"]),
        ] {
            sample.add(supplier, &[Role::Supplier], crate::model::Territory::District, Some("IT"));
            for firm in buyers {
                sample.tied(supplier, firm, TieClass::Supply);
            }
        }
        assert!(shared_suppliers(&sample.network()).alike.is_empty(), "nobody was asked");
        sample.model.complete = true;
        let found = shared_suppliers(&sample.network());
        let values: Vec<_> = found.alike.iter().map(|one| (one.jaccard, one.newman)).collect();
        assert_eq!(values, [(0.5, 1.5), (0.25, 0.5), (0.25, 0.5)]);
        assert_eq!((found.pairs, found.mean_jaccard), (3.0, Some(1.0 / 3.0)));
    }
}
