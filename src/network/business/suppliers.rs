//! Open supplier triangles: firms that buy from the same supplier and have no tie with each other.
//!
//! # Formula
//! For each supplier of at least two firms of the trade: of the `k(k − 1)/2` pairs of its buyers, those
//! tied, those open (an answer about the pair, and no tie but a personal contact), and those without an
//! answer. Open pairs are where buying together could begin.
//!
//! # Range
//! `tied + open + not_asked = pairs`; nothing undefined. A pair nobody was asked about is never open.
//!
//! # Source
//! Our design, after the Button Valley paper, whose producers all buy their zamak from one supplier and
//! have no direct connections.
//!
//! # Pitfall
//! Where only existing ties were written down, no pair is open, however many are.

use crate::{
    model::ActorId,
    network::{
        Network,
        findings::{pairs, shared_suppliers},
    },
    order::InOrder,
    report::Known,
};

/// A supplier with its buyers of the trade and what is known of their pairs.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    pub supplier: ActorId,
    /// By id.
    pub buyers: Vec<ActorId>,
    pub pairs: f64,
    pub tied: f64,
    pub open: f64,
    pub not_asked: f64,
}

/// Suppliers that firms of the trade share: single ones before classes, most open pairs first, then most
/// buyers, then by id. A supplier
/// that stands for a class of firms counts as a kind, as in finding P08.
pub fn open_triangles(network: &Network) -> Vec<Shared> {
    let mut shared: Vec<Shared> = shared_suppliers(network)
        .into_iter()
        .map(|(supplier, buyers)| {
            let pairs = pairs::within(network, &buyers);
            let tied = pairs.tied.len() as f64;
            Shared {
                supplier,
                pairs: pairs.possible,
                tied,
                open: pairs.asked() - tied,
                not_asked: pairs.possible - pairs.asked(),
                buyers,
            }
        })
        .collect();
    let is_class = |one: &Shared| network.model.actor(one.supplier).is_class();
    shared.order_by(|one, other| {
        (is_class(one).cmp(&is_class(other)))
            .then(other.open.total_cmp(&one.open))
            .then(other.buyers.len().cmp(&one.buyers.len()))
            .then(one.supplier.cmp(&other.supplier))
    });
    shared
}

/// Pairs looked at, at most, to name examples.
const LOOKED: usize = 4000;

/// The first open pairs of a supplier's buyers, those of the focal firm before others.
pub fn open_pairs(network: &Network, shared: &Shared, most: usize) -> Vec<(ActorId, ActorId)> {
    let own = network.focal().filter(|focal| shared.buyers.contains(focal));
    let with_own = own.into_iter().flat_map(|focal| {
        shared.buyers.iter().filter(move |&&buyer| buyer != focal).map(move |&buyer| (focal, buyer))
    });
    let others = shared
        .buyers
        .iter()
        .enumerate()
        .flat_map(|(place, &one)| shared.buyers[place + 1..].iter().map(move |&other| (one, other)));
    let others = others.filter(|&(one, other)| Some(one) != own && Some(other) != own);
    with_own.chain(others).take(LOOKED).filter(|&(a, b)| is_open(network, a, b)).take(most).collect()
}

/// Answered, and no tie but a personal contact.
fn is_open(network: &Network, a: ActorId, b: ActorId) -> bool {
    match pairs::said_of(network, a, b) {
        Known::Denied => true,
        Known::NotAsked => network.model.complete || network.named_all(a, b) || network.named_all(b, a),
        Known::Yes | Known::Unanswered => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Role, TieClass},
        network::findings::sample::Sample,
    };

    fn three_buyers() -> Sample {
        let mut sample = Sample::district();
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        sample
    }

    #[test]
    fn pairs_nobody_asked_about_are_counted_apart() {
        let network = three_buyers().network();
        let shared = &open_triangles(&network)[0];
        assert_eq!((shared.pairs, shared.open, shared.not_asked), (3.0, 0.0, 3.0));
        assert!(open_pairs(&network, shared, 9).is_empty());
    }

    #[test]
    fn a_firm_that_named_all_rivals_answers_for_the_pairs_without_a_row() {
        let mut sample = three_buyers();
        sample.named_all("RIVAL1", &[Role::Competitor]);
        sample.tied("RIVAL1", "RIVAL2", TieClass::Horizontal);
        let network = sample.network();
        let shared = &open_triangles(&network)[0];
        assert_eq!((shared.tied, shared.open, shared.not_asked), (1.0, 1.0, 1.0));
        let keys = |(a, b)| (network.model.key(a), network.model.key(b));
        let open: Vec<_> = open_pairs(&network, shared, 9).into_iter().map(keys).collect();
        assert_eq!(open, [("FIRM", "RIVAL1")]);
    }
}
