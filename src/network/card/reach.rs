//! A relationship is a conduit to others: who stands behind the partner.

use std::collections::BTreeSet;

use super::Pair;
use crate::model::ActorId;

/// The partner's present contacts that are none of the firm's, by id.
pub fn beyond(pair: &Pair) -> Vec<ActorId> {
    let known = near(pair, pair.firm);
    near(pair, pair.partner).into_iter().filter(|id| *id != pair.firm && !known.contains(id)).collect()
}

/// The firm's contacts that would come to stand behind the partner's door.
pub fn behind_firm(pair: &Pair) -> Vec<ActorId> {
    let known = near(pair, pair.partner);
    near(pair, pair.firm).into_iter().filter(|id| *id != pair.partner && !known.contains(id)).collect()
}

/// Present contacts of an actor.
pub fn near(pair: &Pair, of: ActorId) -> BTreeSet<ActorId> {
    pair.network.present_ties(of).map(|(other, _)| other).filter(|&other| other != of).collect()
}
