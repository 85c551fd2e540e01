//! The three moves of going abroad through a network: extension, penetration, integration.
//!
//! # Formula
//! *Active* is a present business tie that is not dormant. Extension: countries other than home with an
//! active tie (a move into one more is one more). Penetration: per such country `Σ strength` (0–100) of the
//! active ties with a mark, the others counted beside it. Integration: pairs of the firm's counterparts in
//! different countries abroad that are tied with each other.
//!
//! # Range
//! ≥ 0; penetration undefined in a country without a marked tie.
//!
//! # Source
//! Johanson and Mattsson (1988), *Internationalization in Industrial Systems*, for the three moves; the
//! counts are our design.
//!
//! # Pitfall
//! Ties between counterparts are seldom asked about: integration is the least there is.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{ActorId, RelationshipState, SleepingKind, TieClass},
    network::{Network, Relationship, findings::who, ordered},
    order::InOrder,
};

/// Where a firm stands in one country.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Foothold {
    /// Counterparts by an active tie, by id.
    pub actors: Vec<ActorId>,
    /// `None` where no tie has a mark.
    pub strength: Option<f64>,
    pub unmarked: u32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moves {
    /// By country; counterparts abroad whose country is not known stand under `None` and are no country.
    pub footholds: BTreeMap<Option<String>, Foothold>,
    /// Tied counterparts of different countries, by ids.
    pub integration: Vec<(ActorId, ActorId)>,
    /// Further pairs of such counterparts, nothing known of them.
    pub integration_not_asked: u32,
}

impl Moves {
    /// Countries with an active tie.
    pub fn extension(&self) -> usize {
        self.footholds.keys().flatten().count()
    }
}

/// Business, and something still passes: present, and not dormant.
fn active(tie: &Relationship) -> bool {
    tie.is_present()
        && tie.class != TieClass::Contact
        && !(tie.state == RelationshipState::Sleeping && tie.sleeping == Some(SleepingKind::Dormant))
}

/// Counterparts between which ties are looked for, at most.
const LOOKED: usize = 200;

pub fn moves(network: &Network, firm: ActorId) -> Moves {
    let mut moves = Moves::default();
    let mut abroad: BTreeSet<ActorId> = BTreeSet::new();
    for tie in network.of(firm).filter(|tie| tie.is_present()) {
        let Some(other) = tie.other_end(firm) else { continue };
        if who::abroad(network, other) != Some(true) {
            continue;
        }
        abroad.insert(other);
        if !active(tie) {
            continue;
        }
        let foothold = moves.footholds.entry(network.model.actor(other).country.clone()).or_default();
        if !foothold.actors.contains(&other) {
            foothold.actors.push(other);
        }
        match tie.scores.strength {
            Some(strength) => foothold.strength = Some(foothold.strength.unwrap_or(0.0) + strength),
            None => foothold.unmarked += 1,
        }
    }
    for foothold in moves.footholds.values_mut() {
        foothold.actors.order();
    }
    let looked: Vec<ActorId> =
        abroad.into_iter().filter(|&id| !network.model.actor(id).is_class()).take(LOOKED).collect();
    for (place, &one) in looked.iter().enumerate() {
        for &other in &looked[place + 1..] {
            let country = |id: ActorId| network.model.actor(id).country.as_deref();
            if country(one).zip(country(other)).is_none_or(|(one, other)| one == other) {
                continue;
            }
            if network.tied(one, other) {
                moves.integration.push(ordered(one, other));
            } else if network.known(one, other, None) == crate::report::Known::NotAsked {
                moves.integration_not_asked += 1;
            }
        }
    }
    moves
}
