//! Counting pairs of actors by what is known of them, without looking at every pair.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{ActorId, Role, TieClass},
    network::{Network, Relationship, ordered},
    report::Known,
};

/// Pairs among a set, or between two sets, by what is known.
///
/// Cost: the relationships of the set, and the square of the number of *kinds* of actors (same roles,
/// asked about the same roles), never the square of the number of actors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairs {
    pub possible: f64,
    pub tied: Vec<(ActorId, ActorId)>,
    /// Denied in a row of their own.
    pub denied: Vec<(ActorId, ActorId)>,
    /// Denied because an end named all it has, and not the other.
    pub implied: f64,
    /// Asked, without an answer.
    pub unanswered: f64,
}

impl Pairs {
    /// Pairs with an answer.
    pub fn asked(&self) -> f64 {
        self.tied.len() as f64 + self.denied.len() as f64 + self.implied
    }

    /// Pairs about which nobody said anything.
    pub fn not_asked(&self) -> f64 {
        self.possible - self.asked() - self.unanswered
    }

    /// Tied pairs among those asked.
    pub fn density(&self) -> Option<f64> {
        (self.asked() > 0.0).then(|| self.tied.len() as f64 / self.asked())
    }
}

/// A tie for the findings: anything but a personal contact without business.
pub fn is_business(relationship: &Relationship) -> bool {
    relationship.class != TieClass::Contact
}

/// Pairs among one set of actors.
pub fn within(network: &Network, set: &[ActorId]) -> Pairs {
    let count = set.len() as f64;
    count_pairs(network, set, set, count * (count - 1.0) / 2.0)
}

/// Pairs with one end in each of two sets that have no actor in common.
pub fn across(network: &Network, left: &[ActorId], right: &[ActorId]) -> Pairs {
    count_pairs(network, left, right, left.len() as f64 * right.len() as f64)
}

fn count_pairs(network: &Network, left: &[ActorId], right: &[ActorId], possible: f64) -> Pairs {
    let mut in_right = vec![false; network.model.actors.len()];
    for id in right {
        in_right[id.index()] = true;
    }
    let mut said: BTreeMap<(ActorId, ActorId), Known> = BTreeMap::new();
    for &one in left {
        for relationship in network.of(one).filter(|relationship| is_business(relationship)) {
            let Some(other) = relationship.other_end(one).filter(|&other| other != one) else { continue };
            if !in_right[other.index()] {
                continue;
            }
            said.entry(ordered(one, other)).or_insert_with(|| said_of(network, one, other));
        }
    }
    let mut pairs = Pairs { possible, ..Pairs::default() };
    let mut said_and_implied = 0.0;
    for (&(a, b), &known) in &said {
        match known {
            Known::Yes => pairs.tied.push((a, b)),
            Known::Denied => pairs.denied.push((a, b)),
            _ => pairs.unanswered += 1.0,
        }
        if names_all(network, a, b) {
            said_and_implied += 1.0;
        }
    }
    pairs.implied = implied(network, left, right) - said_and_implied;
    pairs
}

/// What the rows about a pair say, personal contacts apart; what an end's silence means is not in it.
pub fn said_of(network: &Network, a: ActorId, b: ActorId) -> Known {
    network.between(a, b).filter(|one| is_business(one)).fold(Known::NotAsked, |known, one| {
        match (known, one.known) {
            _ if one.is_present() => Known::Yes,
            (Known::Yes, _) => Known::Yes,
            (Known::NotAsked | Known::Unanswered, Known::Unanswered) => Known::Unanswered,
            _ => Known::Denied,
        }
    })
}

fn names_all(network: &Network, a: ActorId, b: ActorId) -> bool {
    network.model.complete || network.named_all(a, b) || network.named_all(b, a)
}

/// What decides whether somebody named all it has, or was named: actors alike here answer alike.
type Kind = (BTreeSet<Role>, Option<BTreeSet<Role>>);

/// How many pairs are settled by an end that named all it has.
fn implied(network: &Network, left: &[ActorId], right: &[ActorId]) -> f64 {
    let same = left == right;
    let kinds_left = kinds(network, left);
    let kinds_right = if same { kinds_left.clone() } else { kinds(network, right) };
    let mut count = 0.0;
    for (place, &(one, how_many)) in kinds_left.iter().enumerate() {
        // Among one set, each two kinds are met once, and a kind with itself.
        let skipped = if same { place } else { 0 };
        for (offset, &(other, others)) in kinds_right.iter().skip(skipped).enumerate() {
            if names_all(network, one, other) {
                count +=
                    if same && offset == 0 { how_many * (how_many - 1.0) / 2.0 } else { how_many * others };
            }
        }
    }
    count
}

/// One actor of each kind, and how many there are of it.
fn kinds(network: &Network, set: &[ActorId]) -> Vec<(ActorId, f64)> {
    let mut kinds: BTreeMap<Kind, (ActorId, f64)> = BTreeMap::new();
    for &id in set {
        let actor = network.model.actor(id);
        let names_all = actor.interviewed == Some(true) && actor.recall_complete == Some(true);
        let kind = (actor.roles.clone(), names_all.then(|| actor.asked_about.clone()));
        kinds.entry(kind).or_insert((id, 0.0)).1 += 1.0;
    }
    kinds.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    /// Counts pair by pair, the slow and certain way.
    fn slowly(network: &Network, set: &[ActorId]) -> (usize, usize, usize) {
        let (mut yes, mut denied, mut open) = (0, 0, 0);
        for (place, &a) in set.iter().enumerate() {
            for &b in &set[place + 1..] {
                match network.known(a, b, None) {
                    Known::Yes => yes += 1,
                    Known::Denied => denied += 1,
                    _ => open += 1,
                }
            }
        }
        (yes, denied, open)
    }

    #[test]
    fn the_fast_count_agrees_with_asking_pair_by_pair() {
        let mut sample = Sample::district();
        sample.denied("RIVAL1", "RIVAL2");
        sample.tied("RIVAL3", "RIVAL4", TieClass::Horizontal);
        sample.actor("RIVAL3").interviewed = Some(true);
        sample.actor("RIVAL3").recall_complete = Some(true);
        sample.actor("RIVAL3").asked_about = [Role::Competitor].into();
        let network = sample.network();
        let set: Vec<ActorId> =
            network.model.actors().map(|(id, _)| id).filter(|&id| network.is_producer(id)).collect();
        let pairs = within(&network, &set);
        let (yes, denied, open) = slowly(&network, &set);
        assert!(yes > 0 && denied > 1 && open > 0);
        assert_eq!(pairs.tied.len(), yes);
        assert_eq!(pairs.denied.len() as f64 + pairs.implied, denied as f64);
        assert_eq!(pairs.not_asked() + pairs.unanswered, open as f64);
    }

    #[test]
    fn in_a_complete_map_every_pair_counts_as_asked() {
        let mut sample = Sample::district();
        sample.model.complete = true;
        let network = sample.network();
        let set: Vec<ActorId> = network.with_role(Role::Competitor).collect();
        let pairs = within(&network, &set);
        assert_eq!(pairs.asked(), pairs.possible);
        assert_eq!(pairs.not_asked(), 0.0);
    }
}
