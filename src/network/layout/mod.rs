//! Where each actor stands on the map: one set of positions for the present and the new network.
//!
//! With a focal firm and roles or territories, the firm stands in the middle, roles are sectors and
//! territories rings (`rings`); a bare network is drawn by forces (`forces`), and so is any other when the
//! visitor asks for it. Either way no two actors stand in each other's way (`space`). The page also has
//! what it draws of a large network placed: single actors, and groups of them as one ([`place_things`]).
//! The units are those of a drawing 900 wide and 570 high for some
//! 25 actors; larger maps grow. Nothing but the seed decides between equal places.

mod forces;
mod rings;
mod space;

pub(crate) use forces::Random;

use std::collections::BTreeMap;

use super::Network;
use crate::{
    model::{ActorId, Role, Territory},
    order::Gather,
    report::{Recommendation, main_role},
};
use space::Space;

/// Rings are ellipses: this is their height over their width. An actor at x, y stands on the ring of
/// radius `√(x² + (y/ASPECT)²)`.
pub const ASPECT: f64 = 0.736;

/// Something that is drawn in one place: an actor, or a group of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thing {
    /// The main role.
    pub role: Role,
    pub territory: Territory,
}

/// Coordinates `[x0, y0, x1, y1, …]` in the order of [`crate::model::Model::actors`]; the focal firm at
/// 0, 0, y growing downwards.
pub fn place(network: &Network, recommendations: &[Recommendation], seed: u32) -> Vec<f64> {
    let ties = ties(network, recommendations);
    let things: Vec<Thing> = network
        .model
        .actors()
        .map(|(id, actor)| Thing { role: main_role(network, id), territory: actor.territory() })
        .collect();
    let free = !told_apart(network);
    place_things(&things, &ties, network.focal().map(ActorId::index), free, seed)
}

/// Coordinates of `things`, the one called `focal` at 0, 0. Without a focal one, or with `free`, forces
/// alone decide. Ties are pairs of indices; those of other things are passed over.
pub fn place_things(
    things: &[Thing],
    ties: &[(usize, usize)],
    focal: Option<usize>,
    free: bool,
    seed: u32,
) -> Vec<f64> {
    let count = things.len();
    let inside = |&(from, to): &(usize, usize)| from != to && from < count && to < count;
    let ties: Vec<(usize, usize)> = ties.iter().copied().filter(inside).collect();
    let space = Space::for_actors(count);
    let positions = match focal.filter(|&focal| focal < count) {
        Some(focal) if !free => rings::place(things, focal, &ties, space),
        focal => forces::place(count, focal, &ties, seed, space),
    };
    positions.into_iter().flat_map(|(x, y)| [x, y]).collect()
}

/// Whether roles or territories are known of half the actors at least: else rings would show nothing.
fn told_apart(network: &Network) -> bool {
    let model = &network.model;
    let told = |actor: &&crate::model::Actor| {
        actor.roles.iter().any(|&role| role != Role::Other)
            || !matches!(actor.territory(), Territory::Unknown | Territory::Outside)
    };
    2 * model.actors.iter().filter(told).count() >= model.actors.len()
}

/// Pairs to be drawn with a tie, present or proposed, as indices, each once.
fn ties(network: &Network, recommendations: &[Recommendation]) -> Vec<(usize, usize)> {
    let keys: BTreeMap<&str, usize> =
        network.model.actors.iter().enumerate().map(|(index, actor)| (actor.key.as_str(), index)).gather();
    let present = network
        .relationships()
        .iter()
        .filter(|one| one.is_present())
        .map(|one| (one.from.index(), one.to.index()));
    let proposed = recommendations
        .iter()
        // The map stays as it is when the visitor adds a step.
        .filter(|one| one.own.is_none())
        .flat_map(|one| &one.ties)
        .filter_map(|tie| Some((*keys.get(tie.from.as_str())?, *keys.get(tie.to.as_str())?)));
    let mut ties: Vec<(usize, usize)> = present
        .chain(proposed)
        .filter(|(from, to)| from != to)
        .map(|(from, to)| (from.min(to), from.max(to)))
        .collect();
    ties.sort_unstable();
    ties.dedup();
    ties
}

/// The neighbours of each of `count` actors.
fn neighbours(count: usize, ties: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let mut neighbours = vec![Vec::new(); count];
    for &(from, to) in ties {
        neighbours[from].push(to);
        neighbours[to].push(from);
    }
    neighbours
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Actor, Answer, Model, Place, Statement, TieClass},
        settings::Settings,
    };

    fn network(actors: usize, ties: &[(u32, u32)], focal: Option<u32>, told: bool) -> Network {
        let mut model = Model { focal: focal.map(ActorId), ..Model::default() };
        for index in 0..actors {
            model.actors.push(Actor {
                key: format!("{index}"),
                roles: if told { [Role::ALL[1 + index % 12]].into() } else { [].into() },
                territory: told.then_some(Territory::ALL[index % 5]),
                ..Actor::default()
            });
        }
        for &(from, to) in ties {
            let place = Place { sheet: 0, row: 1 };
            let (from, to) = (ActorId(from), ActorId(to));
            model.statements.push(Statement::new(from, to, TieClass::Supply, Answer::Yes, place));
        }
        Network::new(model, Settings::default(), None)
    }

    /// A ring of actors with chords.
    fn web(actors: u32) -> Vec<(u32, u32)> {
        (0..actors).flat_map(|one| [(one, (one + 1) % actors), (one, (one * 7 + 3) % actors)]).collect()
    }

    fn nearest_pair(positions: &[f64]) -> (f64, f64) {
        let at: Vec<(f64, f64)> = positions.chunks(2).map(|place| (place[0], place[1])).collect();
        let mut worst = (f64::INFINITY, f64::INFINITY);
        for (rank, one) in at.iter().enumerate() {
            for other in &at[rank + 1..] {
                let apart = ((one.0 - other.0).abs(), (one.1 - other.1).abs());
                if apart.0.max(apart.1) < worst.0.max(worst.1) {
                    worst = apart;
                }
            }
        }
        worst
    }

    #[test]
    fn no_two_actors_stand_in_each_others_way() {
        for (actors, told) in [(2, true), (25, true), (25, false), (300, true), (450, false), (900, true)] {
            let network = network(actors, &web(actors as u32), Some(0), told);
            let positions = place(&network, &[], 1);
            let space = Space::for_actors(actors);
            let (right, down) = nearest_pair(&positions);
            assert!(
                right >= space.width - 1e-9 || down >= space.height - 1e-9,
                "{actors} actors, told apart {told}: {right} and {down}"
            );
            assert_eq!(positions[..2], [0.0, 0.0], "the focal firm stands in the middle");
            assert!(positions.iter().all(|value| value.is_finite()));
        }
    }

    #[test]
    fn a_map_of_25_actors_fits_the_drawing() {
        let network = network(25, &web(25), Some(0), true);
        for place in place(&network, &[], 1).chunks(2) {
            assert!(place[0].abs() <= 390.0 && place[1].abs() <= 285.0, "{place:?}");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_map_and_another_seed_another() {
        let network = network(40, &web(40), None, false);
        assert_eq!(place(&network, &[], 7), place(&network, &[], 7));
        assert_ne!(place(&network, &[], 7), place(&network, &[], 8));
    }

    #[test]
    fn territories_lie_one_outside_the_other() {
        let network = network(25, &web(25), Some(0), true);
        let positions = place(&network, &[], 1);
        let radius = |index: usize| {
            let (x, y) = (positions[2 * index], positions[2 * index + 1] / ASPECT);
            (x * x + y * y).sqrt()
        };
        let far = |territory: Territory| {
            let inside = (1..25).filter(|&index| network.model.actors[index].territory == Some(territory));
            inside
                .map(radius)
                .fold((f64::INFINITY, 0.0_f64), |(low, high), radius| (low.min(radius), high.max(radius)))
        };
        assert!(far(Territory::District).1 < far(Territory::National).0);
        assert!(far(Territory::National).1 < far(Territory::Foreign).0);
    }

    /// Actors and groups as the page asks for them.
    fn things(count: usize) -> Vec<Thing> {
        (0..count)
            .map(|index| Thing { role: Role::ALL[1 + index % 12], territory: Territory::ALL[index % 5] })
            .collect()
    }

    fn pairs(count: usize) -> Vec<(usize, usize)> {
        web(count as u32).iter().map(|&(from, to)| (from as usize, to as usize)).collect()
    }

    #[test]
    fn what_the_page_asks_for_stands_clear_on_rings_and_free() {
        for (count, focal) in [(30, Some(3)), (90, Some(0)), (600, Some(7)), (600, None)] {
            for free in [false, true] {
                let positions = place_things(&things(count), &pairs(count), focal, free, 1);
                let space = Space::for_actors(count);
                let (right, down) = nearest_pair(&positions);
                assert!(
                    right >= space.width - 1e-9 || down >= space.height - 1e-9,
                    "{count}, {focal:?}, free {free}: {right} and {down}"
                );
                if let Some(focal) = focal {
                    assert_eq!(positions[2 * focal..2 * focal + 2], [0.0, 0.0]);
                }
            }
        }
    }

    #[test]
    fn the_free_layout_depends_on_the_seed_alone_and_brings_tied_ones_together() {
        // Two rings of twelve with one tie between them: each stays nearer to its own.
        let ring = |first: usize| (0..12).map(move |one| (first + one, first + (one + 1) % 12));
        let ties: Vec<(usize, usize)> = ring(0).chain(ring(12)).chain([(0, 12)]).collect();
        let place = |seed| place_things(&things(24), &ties, None, true, seed);
        assert_eq!(place(5), place(5));
        assert_ne!(place(5), place(6));
        let at: Vec<(f64, f64)> = place(5).chunks(2).map(|place| (place[0], place[1])).collect();
        let mean = |from: usize, to: usize| {
            let apart = |a: (f64, f64), b: (f64, f64)| ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt();
            let all: Vec<f64> = (0..12)
                .flat_map(|a| (0..12).map(move |b| (a, b)))
                .filter(|(a, b)| a != b)
                .map(|(a, b)| apart(at[from + a], at[to + b]))
                .collect();
            all.iter().sum::<f64>() / all.len() as f64
        };
        assert!(mean(0, 0) < mean(0, 12) && mean(12, 12) < mean(0, 12));
    }

    #[test]
    fn names_decide_nothing() {
        let plain = network(25, &web(25), Some(0), true);
        let mut renamed = network(25, &web(25), Some(0), true);
        for (index, actor) in renamed.model.actors.iter_mut().enumerate() {
            actor.key = format!("another {}", 99 - index);
            actor.label = format!("Firm {}", (index * 17) % 25);
        }
        assert_eq!(place(&plain, &[], 1), place(&renamed, &[], 1));
    }

    #[test]
    fn ties_of_nobody_are_passed_over() {
        assert_eq!(place_things(&things(2), &[(0, 9), (9, 9), (1, 1)], Some(5), false, 1).len(), 4);
    }

    #[test]
    fn no_actors_need_no_places() {
        assert!(place(&network(0, &[], None, false), &[], 1).is_empty());
        assert_eq!(place(&network(1, &[], None, false), &[], 1), [0.0, 0.0]);
    }
}
