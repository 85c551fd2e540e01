//! What holds for any graph.

use filiera_graphs::{
    Graph,
    brokerage::{Roles, brokerage, brokerage_of_arcs},
    communities::communities,
    core_periphery::{Pattern, core_periphery},
    eigenvector::eigenvector,
    equivalence::{equivalence, most_alike},
    key_player::{key_players, worth},
    leiden::modularity,
    lots::Lots,
    outwardness::{outwardness, p_value},
    overlap::overlap,
    weighted_betweenness::weighted_betweenness,
};

type Ties = Vec<(u32, u32, f64)>;

/// Two hundred graphs of 3 to 24 actors, sparse and dense, weighted, drawn from seeds.
fn graphs() -> impl Iterator<Item = (usize, Ties)> {
    (0..200).map(|seed| {
        let mut lots = Lots::new(seed);
        let actors = 3 + lots.below(22);
        let count = lots.below(2 * actors + 1) + actors / 2;
        let ties = (0..count)
            .map(|_| {
                (lots.below(actors) as u32, lots.below(actors) as u32, [1.0, 2.0, 2.5, 4.0][lots.below(4)])
            })
            .collect();
        (actors, ties)
    })
}

fn near(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-8 * one.abs().max(1.0),
        (None, None) => true,
        _ => false,
    }
}

fn groups(actors: usize) -> Vec<u32> {
    (0..actors as u32).map(|node| node * 7 % 4).collect()
}

/// Numbers the actors from the other end.
fn turned(actors: usize, ties: &Ties) -> Graph {
    let turn = |node: u32| actors as u32 - 1 - node;
    Graph::from_ties(actors, &ties.iter().map(|&(a, b, w)| (turn(a), turn(b), w)).collect::<Vec<_>>())
}

#[test]
fn other_numbers_for_the_same_actors_change_nothing() {
    for (actors, ties) in graphs() {
        let (graph, other) = (Graph::from_ties(actors, &ties), turned(actors, &ties));
        for (one, two) in [
            (eigenvector(&graph), eigenvector(&other)),
            (weighted_betweenness(&graph), weighted_betweenness(&other)),
        ] {
            assert!(one.iter().zip(two.iter().rev()).all(|(&one, &two)| near(one, two)), "{actors} {ties:?}");
        }
        let groups = groups(actors);
        let back: Vec<u32> = groups.iter().rev().copied().collect();
        let roles = brokerage(&graph, &groups);
        assert!(roles.iter().eq(brokerage(&other, &back).iter().rev()));
        for pattern in [Pattern::Counted, Pattern::Ignored] {
            if actors <= 14 {
                let (one, two) = (core_periphery(&graph, pattern, 1), core_periphery(&other, pattern, 1));
                assert!(near(one.fit, two.fit) && one.tied == two.tied);
            }
        }
        let (one, two) = (key_players(&graph), key_players(&other));
        let of = |sets: &[filiera_graphs::key_player::KeySet]| {
            sets.iter().map(|set| set.value).collect::<Vec<_>>()
        };
        assert!(of(&one).iter().zip(of(&two)).all(|(one, two)| (one - two).abs() < 1e-9));
    }
}

#[test]
fn an_actor_without_ties_changes_nothing_local() {
    for (actors, ties) in graphs().take(80) {
        let (graph, more) = (Graph::from_ties(actors, &ties), Graph::from_ties(actors + 1, &ties));
        let (few, many) = (groups(actors), groups(actors + 1));
        assert!(brokerage(&graph, &few).iter().eq(&brokerage(&more, &many)[..actors]));
        assert_eq!(overlap(&graph), overlap(&more));
        assert_eq!(most_alike(&graph, 50), most_alike(&more, 50));
        let outward = |a, b| Some(a != b);
        assert_eq!(outwardness(&graph, &few, outward), outwardness(&more, &many, outward));
        let values = eigenvector(&graph);
        assert!(values.iter().zip(eigenvector(&more)).all(|(&one, two)| near(one, two)));
        let split = communities(&graph, 1);
        assert!(near(split.map(|one| one.modularity), communities(&more, 1).map(|one| one.modularity)));
    }
}

#[test]
fn strengths_twice_as_large_change_no_ratio() {
    for (actors, ties) in graphs() {
        let twice: Ties = ties.iter().map(|&(a, b, weight)| (a, b, 2.0 * weight)).collect();
        let (graph, double) = (Graph::from_ties(actors, &ties), Graph::from_ties(actors, &twice));
        assert!(eigenvector(&graph).iter().zip(eigenvector(&double)).all(|(&one, two)| near(one, two)));
        let (one, two) = (weighted_betweenness(&graph), weighted_betweenness(&double));
        assert!(one.iter().zip(two).all(|(&one, two)| near(one, two)));
    }
}

#[test]
fn roles_counted_by_groups_are_those_of_the_definition() {
    for (actors, ties) in graphs() {
        let graph = Graph::from_ties(actors, &ties);
        let arcs: Vec<(u32, u32)> =
            graph.edges().flat_map(|(a, b)| [(a as u32, b as u32), (b as u32, a as u32)]).collect();
        let found = brokerage(&graph, &groups(actors));
        assert_eq!(found, brokerage_of_arcs(actors, &arcs, &groups(actors)));
        assert!(found.iter().all(|&Roles { representative, gatekeeper, .. }| representative == gatekeeper));
    }
}

/// Nobody is better off alone: one actor moved elsewhere never makes the best split better.
#[test]
fn no_single_move_betters_the_groups_found() {
    for (actors, ties) in graphs().take(60) {
        let graph = Graph::from_ties(actors, &ties);
        let Some(split) = communities(&graph, 1) else { continue };
        for node in 0..actors {
            for group in 0..actors as u32 {
                let mut moved = split.group.clone();
                moved[node] = group;
                assert!(modularity(&graph, &moved).unwrap() <= split.modularity + 1e-9);
            }
        }
    }
}

#[test]
fn every_group_hangs_together() {
    for (actors, ties) in graphs().take(60) {
        let graph = Graph::from_ties(actors, &ties);
        let Some(split) = communities(&graph, 1) else { continue };
        let inside: Ties = graph
            .edges()
            .filter(|&(a, b)| split.group[a] == split.group[b])
            .map(|(a, b)| (a as u32, b as u32, 1.0))
            .collect();
        let (piece, _) = Graph::from_ties(actors, &inside).components();
        assert_eq!(piece, split.group, "{actors} {ties:?}");
    }
}

/// A search on a larger graph ends at a set that is worth what it says, and no exchange betters it.
#[test]
fn key_sets_are_worth_what_they_say() {
    let mut lots = Lots::new(5);
    let ties: Ties = (0..230).map(|_| (lots.below(150) as u32, lots.below(150) as u32, 1.0)).collect();
    let graph = Graph::from_ties(150, &ties);
    let found = key_players(&graph);
    assert!(found.iter().any(|set| !set.exact), "not every set was tried here");
    for set in found {
        assert!((worth(&graph, set.key, &set.actors).unwrap() - set.value).abs() < 1e-9, "{set:?}");
        for at in 0..set.actors.len() {
            for other in (0..150).step_by(5).filter(|other| !set.actors.contains(other)) {
                let mut exchanged = set.actors.clone();
                exchanged[at] = other;
                assert!(worth(&graph, set.key, &exchanged).unwrap() <= set.value + 1e-9);
            }
        }
    }
}

/// The climb from many starts against all cores, on graphs small enough for both.
#[test]
fn a_searched_core_fits_no_better_than_the_best_of_all() {
    let mut reached = 0;
    for (actors, ties) in graphs().filter(|(actors, _)| *actors <= 12).take(40) {
        let graph = Graph::from_ties(actors, &ties);
        let best = core_periphery(&graph, Pattern::Counted, 1);
        // Twenty actors without ties push the graph over the limit; they belong outside any best core.
        let padded = Graph::from_ties(actors + 20, &ties);
        let searched = core_periphery(&padded, Pattern::Counted, 1);
        assert!(best.exact && !searched.exact);
        assert!(searched.cores.iter().all(|core| core.iter().all(|&node| (node as usize) < actors)));
        reached += usize::from(searched.fit.is_some());
    }
    assert!(reached > 30);
}

#[test]
fn the_same_seed_gives_the_same_lots() {
    for (actors, ties) in graphs().take(40) {
        let graph = Graph::from_ties(actors, &ties);
        assert_eq!(communities(&graph, 9), communities(&graph, 9));
        let groups = groups(actors);
        let outward = |a, b| Some(a != b);
        assert_eq!(p_value(&graph, &groups, outward, 9), p_value(&graph, &groups, outward, 9));
    }
}

#[test]
fn alike_is_the_same_both_ways() {
    for (actors, ties) in graphs() {
        let graph = Graph::from_ties(actors, &ties);
        for (one, other) in [(0, 1), (1, 2), (0, actors - 1)] {
            let (there, back) = (equivalence(&graph, one, other), equivalence(&graph, other, one));
            assert_eq!(
                there.map(|one| (one.distance, one.jaccard)),
                back.map(|one| (one.distance, one.jaccard))
            );
        }
    }
}
