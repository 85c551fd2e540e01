//! The design simulator measures the firm as the report does: the same values on the same map.

use filiera::network::measures::{
    clustering, constraint::constraint, core_number::core_number, effective_size::effective_size,
    ego_betweenness::ego_betweenness,
};
use filiera_graphs::{
    Graph,
    lots::Lots,
    simulator::{Figure, Map, of_map},
};

#[test]
fn the_simulator_and_the_report_measure_alike() {
    let mut lots = Lots::new(7);
    for nodes in [2, 5, 12, 40] {
        let ties: Vec<_> =
            (0..2 * nodes).map(|_| (lots.below(nodes) as u32, lots.below(nodes) as u32)).collect();
        // Each pair once: ties weigh alike there.
        let mut ties: Vec<_> = ties.into_iter().map(|(a, b)| (a.min(b), a.max(b), 1.0)).collect();
        ties.sort_by_key(|&(a, b, _)| (a, b));
        ties.dedup();
        let graph = Graph::from_ties(nodes, &ties);
        let map = Map {
            graph: &graph,
            firms: nodes,
            supplier: vec![false; nodes],
            told: vec![true; nodes],
            rivals: Vec::new(),
        };
        let found = of_map(&map);
        let triangles = clustering::triangles(&graph);
        for (figure, expected) in [
            (Figure::Constraint, constraint(&graph)[0]),
            (Figure::EffectiveSize, effective_size(&graph)[0]),
            (Figure::EgoBetweenness, ego_betweenness(&graph)[0]),
            (Figure::CoreNumber, core_number(&graph)[0]),
            (Figure::Clustering, clustering::clustering(&graph, &triangles)[0]),
            (Figure::Transitivity, clustering::transitivity(&graph, &triangles)),
            (Figure::HarmonicCloseness, filiera_graphs::harmonic_closeness::harmonic_closeness(&graph)[0]),
        ] {
            let value = found[figure as usize];
            let near = value.zip(expected).is_none_or(|(one, other)| (one - other).abs() < 1e-9);
            assert!(
                near && value.is_some() == expected.is_some(),
                "{}: {value:?}, {expected:?}",
                figure.code()
            );
        }
    }
}
