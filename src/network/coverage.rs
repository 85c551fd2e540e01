//! How much of the network was asked about: before any measure.
//!
//! A map drawn around one firm covers the roles it deals with very unevenly; which measures may be read
//! from it depends on that. Pairs are counted here by groups of actors with the same answers, so that
//! 7,000 actors (24 million pairs) cost no more than their ties.

use std::collections::BTreeMap;

use super::Network;
use crate::{
    model::{ActorId, Role, Roster, StandsFor, Territory},
    report::{Coverage, Known, RoleCoverage},
    settings::Setting,
};

/// Counts what was asked, by role and by pair.
pub fn cover(network: &Network) -> Coverage {
    let model = &network.model;
    let pairs = Pairs::new(network).count(|_| true, |_| true);
    let roles = roles(network);
    let whole = model.complete
        || !roles.is_empty()
            && roles
                .iter()
                .all(|row| row.share.is_some_and(|share| share >= network.settings[Setting::RoleCoverage]));
    Coverage {
        actors: model.actors.len() as u32,
        class_rows: model.actors.iter().filter(|actor| actor.is_class()).count() as u32,
        interviewed: model.actors.iter().filter(|actor| actor.interviewed == Some(true)).count() as u32,
        ties_present: network.relationships().iter().filter(|one| one.is_present()).count() as u32,
        ties_denied: network.relationships().iter().filter(|one| one.known == Known::Denied).count() as u32,
        pairs: pairs.possible,
        pairs_asked: pairs.asked,
        roles,
        whole,
    }
}

/// A row for every roster, then one for every role on the map of which no roster tells the size.
///
/// Without a roster the population is what the map shows, a class row counting for as many as it stands
/// for; where that number is not said, neither is the share.
fn roles(network: &Network) -> Vec<RoleCoverage> {
    let model = &network.model;
    let known = |role: Role| model.rosters.iter().any(|roster| roster.role == role);
    let others = || model.actors().filter(|&(id, _)| Some(id) != model.focal);
    let from_map = Role::ALL.iter().copied().filter(|&role| {
        role != Role::Focal
            && !known(role)
            // A rival counted in the roster of competitors is not missing from one of producers.
            && others().any(|(_, actor)| actor.has(role) && !actor.roles.iter().any(|&held| known(held)))
    });
    let rosters = model.rosters.iter().map(|roster| from_roster(network, roster));
    rosters
        .chain(from_map.map(|role| {
            let mut on_map = 0;
            let mut interviewed = 0;
            let mut population = Some(0.0);
            for (_, actor) in others().filter(|(_, actor)| actor.has(role)) {
                on_map += u32::from(!actor.is_class());
                interviewed += u32::from(actor.interviewed == Some(true));
                let stands_for = match actor.stands_for {
                    None => Some(1.0),
                    Some(StandsFor::Number(number)) => Some(number),
                    Some(StandsFor::Unnumbered) => None,
                };
                population = population.zip(stands_for).map(|(sum, more)| sum + more);
            }
            RoleCoverage {
                role,
                territory: None,
                material: None,
                on_map,
                interviewed,
                population: None,
                share: population.and_then(|population| share(f64::from(interviewed), population)),
                from_roster: false,
            }
        }))
        .collect()
}

fn from_roster(network: &Network, roster: &Roster) -> RoleCoverage {
    let inside = || {
        network.model.actors().filter(|&(id, actor)| {
            Some(id) != network.model.focal
                && !actor.is_class()
                && actor.has(roster.role)
                && roster.territory.is_none_or(|territory| actor.territory() == territory)
                && roster.material.as_ref().is_none_or(|material| actor.materials.contains(material))
        })
    };
    let counted = inside().filter(|(_, actor)| actor.interviewed == Some(true)).count() as u32;
    let interviewed = roster.interviewed.unwrap_or(f64::from(counted)).max(0.0);
    RoleCoverage {
        role: roster.role,
        territory: roster.territory,
        material: roster.material.clone(),
        on_map: inside().count() as u32,
        interviewed: interviewed as u32,
        population: roster.population,
        share: roster.population.and_then(|population| share(interviewed, population)),
        from_roster: true,
    }
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| (part / whole).min(1.0))
}

/// What an actor is, as bits: one a role in the order of [`Role::ALL`], then [`TRADE`] and [`DISTRICT`].
pub type Traits = u32;

/// A firm of the focal firm's trade.
pub const TRADE: Traits = 1 << 16;
/// In the district.
pub const DISTRICT: Traits = 1 << 17;

/// The bit of a role.
pub fn bit(role: Role) -> Traits {
    1 << role as u32
}

/// The bits under which an actor of `role` is asked about: to a rival, any firm of the trade is one.
fn asked_bits(role: Role) -> Traits {
    match role {
        Role::Competitor | Role::Producer => bit(role) | TRADE,
        _ => bit(role),
    }
}

/// Pairs between two sets of actors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PairCount {
    pub possible: u32,
    /// At least one end was asked.
    pub asked: u32,
    /// Of these, the pairs with a yes or a no.
    pub answered: u32,
    /// Joined by a present tie.
    pub present: u32,
}

/// What is known of all pairs of single actors, ready for counting.
pub struct Pairs {
    traits: Vec<Option<Traits>>,
    /// Actors of one group hold the same roles and named all they have in the same roles.
    groups: BTreeMap<(Traits, Traits), u64>,
    /// Pairs of which something was said.
    said: Vec<Said>,
    complete: bool,
}

struct Said {
    ends: (ActorId, ActorId),
    /// Would count as asked without any row, since an end named all it has.
    anyway: bool,
    known: Known,
    present: bool,
}

impl Pairs {
    pub fn new(network: &Network) -> Self {
        let model = &network.model;
        let traits: Vec<Option<Traits>> = model
            .actors()
            .map(|(id, actor)| {
                let roles = actor.roles.iter().map(|&role| bit(role)).fold(0, |all, one| all | one);
                let trade = if network.is_producer(id) { TRADE } else { 0 };
                let district = if actor.territory() == Territory::District { DISTRICT } else { 0 };
                (!actor.is_class()).then_some(roles | trade | district)
            })
            .collect();
        let mut groups = BTreeMap::new();
        for ((_, actor), traits) in model.actors().zip(&traits) {
            let Some(traits) = traits else { continue };
            let named = if actor.interviewed == Some(true) && actor.recall_complete == Some(true) {
                actor.asked_about.iter().map(|&role| asked_bits(role)).fold(0, |all, one| all | one)
            } else {
                0
            };
            *groups.entry((*traits, named)).or_insert(0) += 1;
        }
        let mut said: Vec<Said> = Vec::new();
        for relationship in network.relationships() {
            let ends = super::ordered(relationship.from, relationship.to);
            let single = |id: ActorId| traits[id.index()].is_some();
            if ends.0 == ends.1
                || relationship.known == Known::NotAsked
                || !single(ends.0)
                || !single(ends.1)
                || said.last().is_some_and(|last| last.ends == ends)
            {
                continue;
            }
            said.push(Said {
                ends,
                anyway: model.complete
                    || network.named_all(ends.0, ends.1)
                    || network.named_all(ends.1, ends.0),
                known: network.known(ends.0, ends.1, None),
                present: network.tied(ends.0, ends.1),
            });
        }
        Self { traits, groups, said, complete: model.complete }
    }

    /// Counts the pairs with one end in `a` and the other in `b`; each pair once.
    pub fn count(&self, a: impl Fn(Traits) -> bool, b: impl Fn(Traits) -> bool) -> PairCount {
        let concerned = |one: Traits, other: Traits| a(one) && b(other) || a(other) && b(one);
        let mut possible = 0;
        let mut anyway = 0;
        for (rank, (&(traits, named), &size)) in self.groups.iter().enumerate() {
            for (other, (&(other_traits, other_named), &other_size)) in
                self.groups.iter().enumerate().skip(rank)
            {
                if !concerned(traits, other_traits) {
                    continue;
                }
                let pairs = if other == rank { size * (size - 1) / 2 } else { size * other_size };
                possible += pairs;
                if self.complete || named & other_traits != 0 || other_named & traits != 0 {
                    anyway += pairs;
                }
            }
        }
        let mut asked = anyway;
        let mut answered = anyway;
        let mut present = 0;
        for said in &self.said {
            let (Some(low), Some(high)) =
                (self.traits[said.ends.0.index()], self.traits[said.ends.1.index()])
            else {
                continue;
            };
            if !concerned(low, high) {
                continue;
            }
            let answer = matches!(said.known, Known::Yes | Known::Denied);
            asked += u64::from(!said.anyway);
            answered += u64::from(answer && !said.anyway);
            answered -= u64::from(!answer && said.anyway);
            present += u32::from(said.present);
        }
        let limit = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        PairCount { possible: limit(possible), asked: limit(asked), answered: limit(answered), present }
    }
}

// proptest has no wasm backend.
#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        model::{Actor, Answer, Model, Place, Statement, TieClass},
        settings::Settings,
    };

    const PLACE: Place = Place { sheet: 0, row: 1 };

    fn actor(roles: &[Role]) -> Actor {
        Actor { roles: roles.iter().copied().collect(), ..Actor::default() }
    }

    fn network(model: Model) -> Network {
        Network::new(model, Settings::default(), None)
    }

    /// The same counts by looking at every pair.
    fn slowly(network: &Network, a: impl Fn(ActorId) -> bool, b: impl Fn(ActorId) -> bool) -> PairCount {
        let mut count = PairCount::default();
        let single: Vec<ActorId> =
            network.model.actors().filter(|(_, actor)| !actor.is_class()).map(|(id, _)| id).collect();
        for (rank, &one) in single.iter().enumerate() {
            for &other in &single[rank + 1..] {
                if a(one) && b(other) || a(other) && b(one) {
                    let known = network.known(one, other, None);
                    count.possible += 1;
                    count.asked += u32::from(
                        known != Known::NotAsked
                            || network.named_all(one, other)
                            || network.named_all(other, one),
                    );
                    count.answered += u32::from(matches!(known, Known::Yes | Known::Denied));
                    count.present += u32::from(network.tied(one, other));
                }
            }
        }
        count
    }

    prop_compose! {
        fn any_actor()(
            roles in prop::collection::btree_set(0..Role::ALL.len(), 0..3),
            territory in 0..Territory::ALL.len(),
            class in prop::bool::weighted(0.1),
            interviewed in any::<Option<bool>>(),
            complete in any::<Option<bool>>(),
            asked in prop::collection::btree_set(0..Role::ALL.len(), 0..3),
        ) -> Actor {
            Actor {
                roles: roles.into_iter().map(|role| Role::ALL[role]).collect(),
                territory: Some(Territory::ALL[territory]),
                stands_for: class.then_some(StandsFor::Unnumbered),
                interviewed,
                recall_complete: complete,
                asked_about: asked.into_iter().map(|role| Role::ALL[role]).collect(),
                ..Actor::default()
            }
        }
    }

    proptest! {
        #[test]
        fn counting_by_groups_is_counting_pair_by_pair(
            actors in prop::collection::vec(any_actor(), 2..14),
            said in prop::collection::vec((0u32..14, 0u32..14, 0..4usize, 0..2usize), 0..20),
            focal in 0u32..14,
            complete in prop::bool::weighted(0.1),
        ) {
            let count = actors.len() as u32;
            let statements = said.into_iter().map(|(from, to, answer, class)| Statement::new(
                ActorId(from % count),
                ActorId(to % count),
                [TieClass::Supply, TieClass::Contact][class],
                Answer::ALL[answer],
                PLACE,
            )).collect();
            let focal = Some(ActorId(focal % count));
            let network = network(Model { actors, statements, focal, complete, ..Model::default() });
            let pairs = Pairs::new(&network);
            prop_assert_eq!(pairs.count(|_| true, |_| true), slowly(&network, |_| true, |_| true));
            let has = |role: Role| { let network = &network; move |id: ActorId| network.model.actor(id).has(role) };
            for (one, other) in [(Role::Supplier, Role::Customer), (Role::Agency, Role::Agency)] {
                prop_assert_eq!(
                    pairs.count(|traits| traits & bit(one) != 0, |traits| traits & bit(other) != 0),
                    slowly(&network, has(one), has(other))
                );
            }
            prop_assert_eq!(
                pairs.count(|traits| traits & TRADE != 0, |traits| traits & DISTRICT != 0),
                slowly(
                    &network,
                    |id| network.is_producer(id),
                    |id| network.model.actor(id).territory() == Territory::District
                )
            );
        }
    }

    #[test]
    fn an_agency_that_named_all_competitors_answered_for_the_focal_firm_too() {
        let mut agency = actor(&[Role::Agency]);
        agency.interviewed = Some(true);
        agency.recall_complete = Some(true);
        agency.asked_about = [Role::Competitor].into();
        let actors =
            vec![actor(&[Role::Focal]), actor(&[Role::Competitor]), actor(&[Role::Supplier]), agency];
        let network = network(Model { actors, focal: Some(ActorId(0)), ..Model::default() });
        let covered = cover(&network);
        assert_eq!((covered.pairs, covered.pairs_asked), (6, 2));
    }

    #[test]
    fn a_roster_tells_the_size_of_a_role_and_the_map_stands_in_where_none_does() {
        let mut suppliers = vec![actor(&[Role::Supplier]); 3];
        suppliers[0].interviewed = Some(true);
        let mut actors = vec![actor(&[Role::Focal, Role::Producer])];
        actors.extend(suppliers);
        actors.push(Actor { stands_for: Some(StandsFor::Unnumbered), ..actor(&[Role::Bank]) });
        actors.push(Actor { interviewed: Some(true), ..actor(&[Role::Agency]) });
        let roster = |interviewed| Roster {
            role: Role::Supplier,
            territory: None,
            material: None,
            population: Some(20.0),
            interviewed,
            basis: None,
            note: None,
            place: PLACE,
        };
        let rosters = vec![roster(Some(18.0)), roster(None)];
        let focal = Some(ActorId(0));
        let covered = cover(&network(Model { actors, rosters, focal, ..Model::default() }));
        let rows: Vec<_> = covered
            .roles
            .iter()
            .map(|row| (row.role, row.on_map, row.interviewed, row.share, row.from_roster))
            .collect();
        assert_eq!(
            rows,
            [
                (Role::Supplier, 3, 18, Some(0.9), true),
                (Role::Supplier, 3, 1, Some(0.05), true),
                // How many banks there are nobody said.
                (Role::Bank, 0, 0, None, false),
                (Role::Agency, 1, 1, Some(1.0), false),
            ]
        );
        assert!(!covered.whole);
    }

    #[test]
    fn a_map_is_whole_when_every_role_is_covered() {
        let mut actors = vec![actor(&[Role::Focal]); 1];
        actors.extend((0..5).map(|index| Actor { interviewed: Some(index < 4), ..actor(&[Role::Supplier]) }));
        let model = Model { actors, focal: Some(ActorId(0)), ..Model::default() };
        assert!(cover(&network(model.clone())).whole, "four of five is the threshold");
        let mut fewer = model;
        fewer.actors[1].interviewed = None;
        assert!(!cover(&network(fewer.clone())).whole);
        fewer.complete = true;
        assert!(cover(&network(fewer)).whole);
    }
}
