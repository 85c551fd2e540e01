//! Strong and weak ties of a firm, by the role of the other end.
//!
//! # Formula
//! Counts of the firm's ties by state, under each role its counterpart holds on the map; ties without a
//! mark for their strength are `unmarked` and count under their state as well.
//!
//! # Range
//! ≥ 0. Ties denied, hoped for or never asked about are not counted.
//!
//! # Source
//! The balance of strong and weak ties is one of the open questions of the Button Valley paper; the states
//! are ours (`docs/measures.md` §6).
//!
//! # Pitfall
//! *Active* is also what a tie is called whose strength nobody marked.

use std::collections::BTreeMap;

use crate::{
    model::{ActorId, RelationshipState, Role},
    network::Network,
    report::{Known, main_role},
};

/// How many ties of a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    pub strong: u32,
    pub active: u32,
    pub weak: u32,
    pub sleeping: u32,
    /// Ended or failed.
    pub over: u32,
    /// Of the first four, those without a mark for strength.
    pub unmarked: u32,
}

pub fn strong_and_weak(network: &Network, firm: ActorId) -> BTreeMap<Role, Balance> {
    let mut by_role: BTreeMap<Role, Balance> = BTreeMap::new();
    for tie in network.of(firm).filter(|tie| tie.known == Known::Yes) {
        let Some(other) = tie.other_end(firm) else { continue };
        let balance = by_role.entry(main_role(network, other)).or_default();
        *match tie.state {
            RelationshipState::Strong => &mut balance.strong,
            RelationshipState::Active => &mut balance.active,
            RelationshipState::Weak => &mut balance.weak,
            RelationshipState::Sleeping => &mut balance.sleeping,
            RelationshipState::Failed | RelationshipState::Ended => &mut balance.over,
            _ => continue,
        } += 1;
        balance.unmarked += u32::from(tie.is_present() && tie.scores.strength.is_none());
    }
    by_role
}
