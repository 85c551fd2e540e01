//! The fast ways against the plain algorithm, on graphs that are hard for the fast ones.
#![cfg(not(target_family = "wasm"))] // proptest has no wasm backend

use filiera_graphs::{
    Graph,
    betweenness::{Betweenness, ShortestPaths, betweenness},
    fragmentation::fragmentation,
    harmonic_closeness::harmonic_closeness,
    sampled_betweenness::{ERROR, SampledBetweenness},
};
use proptest::prelude::*;

fn graph(nodes: usize, ties: impl IntoIterator<Item = (usize, usize)>) -> Graph {
    Graph::from_ties(nodes, &ties.into_iter().map(|(a, b)| (a as u32, b as u32, 1.0)).collect::<Vec<_>>())
}

#[track_caller]
fn agrees(graph: &Graph) {
    let mut paths = ShortestPaths::new(graph);
    while paths.step(graph, 64) {}
    near(betweenness(graph), paths.betweenness());
    // From sixteen at once, and from each by itself, whatever would be quicker.
    for deep in [usize::MAX, 0] {
        near(from_depth(graph, deep).0, paths.betweenness());
    }
    near(harmonic_closeness(graph), paths.harmonic_closeness());
    near(fragmentation(graph), removing_each(graph));
}

#[track_caller]
fn near(fast: Vec<Option<f64>>, plain: Vec<Option<f64>>) {
    assert_eq!(fast.len(), plain.len());
    for (node, (fast, plain)) in fast.into_iter().zip(plain).enumerate() {
        let near = match (fast, plain) {
            (Some(fast), Some(plain)) => (fast - plain).abs() <= 1e-12 * plain.max(1.0),
            (None, None) => true,
            _ => false,
        };
        assert!(near, "{node}: {fast:?}, plainly {plain:?}");
    }
}

/// Fragmentation by its formula, from the pieces without each node.
fn removing_each(graph: &Graph) -> Vec<Option<f64>> {
    let left = graph.len() as f64 - 1.0;
    let without = |gone: usize| {
        let ties: Vec<_> = graph.edges().filter(|&(a, b)| a != gone && b != gone).collect();
        let ties: Vec<_> = ties.into_iter().map(|(a, b)| (a as u32, b as u32, 1.0)).collect();
        let pairs = |size: &u32| f64::from(*size) * (f64::from(*size) - 1.0);
        let joined: f64 = Graph::from_ties(graph.len(), &ties).components().1.iter().map(pairs).sum();
        1.0 - joined / (left * (left - 1.0))
    };
    (0..graph.len()).map(|gone| (left > 1.0).then(|| without(gone))).collect()
}

/// How many batches had more paths than 32 bits hold.
fn widened(graph: &Graph) -> usize {
    from_depth(graph, usize::MAX).1
}

/// Values, and batches that were widened.
fn from_depth(graph: &Graph, deep: usize) -> (Vec<Option<f64>>, usize) {
    let halves = [0, 1].map(|half| {
        let mut work = Betweenness::from_depth(graph, half, deep);
        while work.step() {}
        (work.values(), work.widened)
    });
    let [(one, wide), (other, also)] = halves;
    (one.iter().zip(&other).map(|(one, other)| Some((*one)? + (*other)?)).collect(), wide + also)
}

fn grid(side: usize) -> Graph {
    let at = move |x: usize, y: usize| x * side + y;
    let across = (1..side).flat_map(|x| (0..side).map(move |y| (x, y)));
    graph(side * side, across.flat_map(move |(x, y)| [(at(x - 1, y), at(x, y)), (at(y, x - 1), at(y, x))]))
}

/// Rungs joined in a row, each corner to both corners of the next: paths double at every rung.
fn ladder(rungs: usize) -> Graph {
    let steps = (1..rungs).flat_map(|rung| {
        let (before, here) = (2 * rung - 2, 2 * rung);
        [(before, here), (before, here + 1), (before + 1, here), (before + 1, here + 1)]
    });
    graph(2 * rungs + 1, steps.chain([(2 * rungs, 0)]))
}

/// Layers of as many nodes, each tied to nearly all of the next, so that no two are twins.
fn braid(layers: usize, width: usize) -> Graph {
    let all = (1..layers)
        .flat_map(|layer| (0..width).flat_map(move |one| (0..width).map(move |two| (layer, one, two))));
    let ties = all.filter(|(_, one, two)| one != two);
    graph(layers * width, ties.map(|(layer, one, two)| ((layer - 1) * width + one, layer * width + two)))
}

fn ring(nodes: usize) -> Graph {
    graph(nodes, (0..nodes).map(|one| (one, (one + 1) % nodes)))
}

/// Diamonds in a row, each side with a node of its own and a tail, so that no two are twins.
fn diamonds(number: usize) -> Graph {
    let each = (0..number).flat_map(|one| {
        let (left, up, down, right) = (5 * one, 5 * one + 1, 5 * one + 2, 5 * one + 5);
        [(left, up), (left, down), (up, right), (down, right), (up, 5 * one + 3), (down, 5 * one + 4)]
            .into_iter()
            .chain([(5 * one + 3, (5 * one + 17) % (5 * number + 1))])
    });
    graph(5 * number + 1, each)
}

#[test]
fn more_paths_than_32_bits_hold_are_counted_in_wider_numbers() {
    let graph = braid(18, 10);
    assert!(widened(&graph) > 0);
    agrees(&graph);
}

#[test]
fn where_others_are_many_steps_away_each_is_searched_from_by_itself() {
    for graph in [grid(30), ladder(80), diamonds(80), ring(90)] {
        let halves = [0, 1].map(|half| {
            let mut work = Betweenness::new(&graph, half);
            while work.step() {}
            work.widened
        });
        assert_eq!(halves, [0, 0]);
        agrees(&graph);
    }
}

#[test]
fn more_paths_than_any_number_holds_leave_the_value_undefined() {
    let between = betweenness(&ladder(2_300));
    assert!(between.iter().all(Option::is_none));
}

#[test]
fn few_paths_need_no_wider_numbers() {
    assert_eq!(widened(&grid(8)), 0);
    agrees(&grid(8));
}

#[test]
fn trees_twins_and_pieces_are_folded_without_loss() {
    // A star of stars, a complete graph, two complete sides, a pair and single nodes.
    agrees(&graph(
        40,
        (1..6).flat_map(|hub| (0..6).map(move |leaf| (hub, 6 * hub + leaf)).chain([(0, hub)])),
    ));
    agrees(&graph(12, (0..12).flat_map(|one| (0..one).map(move |other| (one, other)))));
    agrees(&graph(13, (0..5).flat_map(|one| (5..12).map(move |other| (one, other)))));
    agrees(&graph(6, [(0, 1), (3, 4)]));
    agrees(&graph(2, [(0, 1)]));
    agrees(&graph(0, []));
    // Twins with trees of different size hanging on them.
    agrees(&graph(9, [(0, 1), (0, 2), (1, 3), (2, 3), (1, 4), (2, 5), (5, 6), (3, 7), (0, 7), (7, 8)]));
}

/// A probability of 95 % says nothing of one draw; the lots are always the same, so this one either keeps it or not.
#[test]
fn paths_drawn_by_lot_keep_the_bound() {
    let hubs = (0..400).flat_map(|one| [(one, one % 7), (one, (one * 31 + 5) % 400), (one, one % 23)]);
    for graph in [graph(410, hubs), ring(60), grid(12)] {
        let halves = [0, 1].map(|half| {
            let mut work = SampledBetweenness::new(&graph, 1, half);
            while work.step(&graph) {}
            work.values()
        });
        for (node, exact) in betweenness(&graph).into_iter().enumerate() {
            let drawn = halves[0][node].unwrap() + halves[1][node].unwrap();
            assert!((drawn - exact.unwrap()).abs() < ERROR, "{node}: {drawn}, exactly {exact:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_graph(
        nodes in 1usize..60,
        ties in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..150),
        twins in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 0..8),
    ) {
        let mut all: Vec<(usize, usize)> =
            ties.iter().map(|(one, other)| (one.index(nodes), other.index(nodes))).collect();
        let mut count = nodes;
        // Nodes that are tied as another is, and perhaps to it.
        for (like, tied) in twins {
            let like = like.index(count);
            let ends: Vec<usize> = all
                .iter()
                .filter(|(one, other)| one != other && (*one == like || *other == like))
                .map(|&(one, other)| if one == like { other } else { one })
                .collect();
            all.extend(ends.into_iter().map(|end| (count, end)));
            if tied {
                all.push((count, like));
            }
            count += 1;
        }
        agrees(&graph(count, all));
    }
}
