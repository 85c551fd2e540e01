//! Local bridges of a firm: ties whose two ends have no known contact in common.
//!
//! # Formula
//! Overlap `|N_i ∩ N_j| / |N_i ∪ N_j ∖ {i, j}|`; a local bridge has 0. It leads on where the other end has
//! contacts of its own: these the firm would not meet otherwise.
//!
//! # Range
//! Overlap 0 … 1; 0 where neither has another contact. Class rows are no contacts here.
//!
//! # Source
//! Granovetter (1973), *The Strength of Weak Ties*; overlap: Onnela et al. (2007).
//!
//! # Pitfall
//! On a map drawn around one firm nearly every tie leading out is a bridge, for want of answers: a bridge
//! *on this map*.

use super::ground::Links;
use crate::{model::ActorId, network::Network, order::InOrder};

/// A tie whose ends have no known contact in common.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalBridge {
    pub to: ActorId,
    /// Contacts of the other end that the firm does not have.
    pub beyond: Vec<ActorId>,
}

/// Common contacts of two actors over all contacts of either.
pub fn overlap(links: &Links, a: ActorId, b: ActorId) -> f64 {
    let of = |one: ActorId, other: ActorId| -> Vec<u32> {
        links.single(one.index()).filter(|&contact| contact != other.0).collect()
    };
    let (of_a, of_b) = (of(a, b), of(b, a));
    let common = of_a.iter().filter(|contact| of_b.binary_search(contact).is_ok()).count();
    let all = of_a.len() + of_b.len() - common;
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

/// The firm's local bridges that lead on, most contacts beyond first, then by id; and how many of its
/// contacts are local bridges, and how many contacts it has.
pub fn local_bridges(network: &Network, links: &Links, firm: ActorId) -> (Vec<LocalBridge>, u32, u32) {
    debug_assert_eq!(links.len(), network.model.actors.len());
    let mut leading = Vec::new();
    let (mut local, mut contacts) = (0, 0);
    for to in links.single(firm.index()).filter(|&to| to != firm.0) {
        contacts += 1;
        if overlap(links, firm, ActorId(to)) > 0.0 {
            continue;
        }
        local += 1;
        let beyond: Vec<ActorId> =
            links.single(to as usize).filter(|&other| other != firm.0).map(ActorId).collect();
        if !beyond.is_empty() {
            leading.push(LocalBridge { to: ActorId(to), beyond });
        }
    }
    leading.order_by_key(|bridge| (std::cmp::Reverse(bridge.beyond.len()), bridge.to));
    (leading, local, contacts)
}
