//! Laws that hold for any network.
#![cfg(not(target_family = "wasm"))] // proptest has no wasm backend

use filiera::network::{
    graph::Graph,
    measures::{
        betweenness::{ShortestPaths, betweenness},
        clustering,
        constraint::constraint,
        core_number::core_number,
        effective_size::effective_size,
        efficiency::efficiency,
        ego_betweenness::ego_betweenness,
        fragmentation::fragmentation,
        harmonic_closeness::harmonic_closeness,
        hierarchy::hierarchy,
        pagerank::pagerank,
    },
};
use proptest::prelude::*;

type Ties = Vec<(u32, u32, f64)>;

/// 1 to 20 actors with up to 60 ties of strength 1–5, some repeated, some of an actor with itself.
fn any_network() -> impl Strategy<Value = (usize, Ties)> {
    (1usize..20).prop_flat_map(|actors| {
        let end = 0..actors as u32;
        let tie = (end.clone(), end, (1u8..=5).prop_map(f64::from));
        (Just(actors), prop::collection::vec(tie, 0..60))
    })
}

fn clustering_of(graph: &Graph) -> Vec<Option<f64>> {
    clustering::clustering(graph, &clustering::triangles(graph))
}

fn efficiency_of(graph: &Graph) -> Vec<Option<f64>> {
    efficiency(graph, &effective_size(graph))
}

type Measure = fn(&Graph) -> Vec<Option<f64>>;

const MEASURES: &[(&str, Measure)] = &[
    ("betweenness", betweenness),
    ("harmonic_closeness", harmonic_closeness),
    ("constraint", constraint),
    ("effective_size", effective_size),
    ("efficiency", efficiency_of),
    ("hierarchy", hierarchy),
    ("core_number", core_number),
    ("clustering", clustering_of),
    ("pagerank", pagerank),
    ("ego_betweenness", ego_betweenness),
    ("fragmentation", fragmentation),
];

fn near(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        (None, None) => true,
        _ => false,
    }
}

/// Steps between all pairs and numbers of shortest paths, by the schoolbook method.
fn distances(graph: &Graph) -> (Vec<Vec<f64>>, Vec<Vec<f64>>) {
    let count = graph.len();
    let mut steps = vec![vec![f64::INFINITY; count]; count];
    for one in 0..count {
        steps[one][one] = 0.0;
        for other in 0..count {
            if graph.joined(one, other) {
                steps[one][other] = 1.0;
            }
        }
    }
    for through in 0..count {
        for one in 0..count {
            for other in 0..count {
                steps[one][other] = steps[one][other].min(steps[one][through] + steps[through][other]);
            }
        }
    }
    let mut paths = vec![vec![0.0; count]; count];
    for one in 0..count {
        paths[one][one] = 1.0;
        let mut order: Vec<usize> = (0..count).filter(|&other| steps[one][other].is_finite()).collect();
        order.sort_by(|&a, &b| steps[one][a].total_cmp(&steps[one][b]));
        for &other in order.iter().filter(|&&other| other != one) {
            paths[one][other] = (0..count)
                .filter(|&last| graph.joined(last, other) && steps[one][last] + 1.0 == steps[one][other])
                .map(|last| paths[one][last])
                .sum();
        }
    }
    (steps, paths)
}

proptest! {
    #[test]
    fn who_is_listed_first_changes_nothing(
        (actors, ties) in any_network(),
        shuffle in any::<prop::sample::Index>(),
    ) {
        // Any turn with a swap of neighbours is a relabelling.
        let turn = shuffle.index(actors);
        let renamed = |actor: u32| {
            let actor = (actor as usize + turn) % actors;
            (if actor ^ 1 < actors { actor ^ 1 } else { actor }) as u32
        };
        let graph = Graph::from_ties(actors, &ties);
        let other: Ties =
            ties.iter().rev().map(|&(a, b, weight)| (renamed(b), renamed(a), weight)).collect();
        let other = Graph::from_ties(actors, &other);
        for (name, measure) in MEASURES {
            let (values, renamed_values) = (measure(&graph), measure(&other));
            for actor in 0..actors {
                let (one, same) = (values[actor], renamed_values[renamed(actor as u32) as usize]);
                prop_assert!(near(one, same), "{} of {}: {:?} and {:?}", name, actor, one, same);
            }
        }
    }

    #[test]
    fn an_actor_without_ties_changes_nobodys_contacts((actors, ties) in any_network()) {
        let graph = Graph::from_ties(actors, &ties);
        let with_isolate = Graph::from_ties(actors + 1, &ties);
        let local: &[Measure] =
            &[constraint, effective_size, hierarchy, clustering_of, core_number, ego_betweenness];
        for measure in local {
            prop_assert_eq!(&measure(&graph)[..], &measure(&with_isolate)[..actors]);
        }
        prop_assert_eq!(constraint(&with_isolate)[actors], None);
    }

    #[test]
    fn betweenness_and_closeness_equal_their_definitions((actors, ties) in any_network()) {
        let graph = Graph::from_ties(actors, &ties);
        let (steps, paths) = distances(&graph);
        let (between, close) = (betweenness(&graph), harmonic_closeness(&graph));
        let others = actors as f64 - 1.0;
        for v in 0..actors {
            let mut sum = 0.0;
            for s in (0..actors).filter(|&s| s != v) {
                for t in (s + 1..actors).filter(|&t| t != v) {
                    if steps[s][t].is_finite() && steps[s][v] + steps[v][t] == steps[s][t] {
                        sum += paths[s][v] * paths[v][t] / paths[s][t];
                    }
                }
            }
            let expected = (actors > 2).then(|| sum / (others * (others - 1.0) / 2.0));
            prop_assert!(near(between[v], expected), "{:?}, expected {:?}", between[v], expected);
            let sum: f64 = (0..actors).filter(|&u| u != v).map(|u| 1.0 / steps[v][u]).sum();
            let expected = (actors > 1).then(|| sum / others);
            prop_assert!(near(close[v], expected));
        }
    }

    #[test]
    fn work_in_batches_gives_the_same_bits((actors, ties) in any_network(), batch in 1usize..5) {
        let graph = Graph::from_ties(actors, &ties);
        let mut at_once = ShortestPaths::new(&graph);
        while at_once.step(&graph, usize::MAX) {}
        let mut paths = ShortestPaths::new(&graph);
        while paths.step(&graph, batch) {}
        prop_assert_eq!(paths.betweenness(), at_once.betweenness());
        prop_assert_eq!(paths.harmonic_closeness(), at_once.harmonic_closeness());
    }

    #[test]
    fn values_keep_to_their_ranges((actors, ties) in any_network()) {
        let graph = Graph::from_ties(actors, &ties);
        for (name, measure) in MEASURES {
            for (actor, value) in measure(&graph).into_iter().enumerate() {
                let Some(value) = value else { continue };
                let degree = graph.degree(actor) as f64;
                let most = match *name {
                    "constraint" => f64::INFINITY,
                    "effective_size" | "core_number" => degree,
                    "ego_betweenness" => degree * (degree - 1.0) / 2.0,
                    _ => 1.0,
                };
                prop_assert!((-1e-12..=most + 1e-12).contains(&value), "{}: {}", name, value);
            }
        }
        let all: f64 = pagerank(&graph).iter().flatten().sum();
        prop_assert!((all - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_core_is_a_core((actors, ties) in any_network()) {
        let graph = Graph::from_ties(actors, &ties);
        let core = core_number(&graph);
        for one in 0..actors {
            // Within the set of all with at least its number, each has that many ties; by definition.
            let mates = graph.neighbours(one).iter().filter(|&&other| core[other as usize] >= core[one]);
            prop_assert!(mates.count() as f64 >= core[one].unwrap());
        }
    }

    #[test]
    fn what_splits_the_map_is_a_cut_point((actors, ties) in any_network()) {
        let graph = Graph::from_ties(actors, &ties);
        let cut = graph.cut_points();
        for gone in 0..actors {
            let left: Ties = ties.iter().copied().filter(|&(a, b, _)| a != gone as u32 && b != gone as u32).collect();
            // The removed actor stays behind as a piece of its own.
            let pieces = Graph::from_ties(actors, &left).component_count() - 1;
            let before = graph.component_count() - usize::from(graph.degree(gone) == 0);
            prop_assert_eq!(cut[gone], pieces > before);
        }
    }
}
