//! Measures against NetworkX and igraph on two larger graphs; `tests/reference/about.md` says how made.

use std::collections::BTreeMap;

use filiera::network::{
    graph::Graph,
    measures::{
        betweenness::betweenness, clustering, constraint::constraint, core_number::core_number,
        effective_size::effective_size, ego_betweenness::ego_betweenness, fragmentation::fragmentation,
        harmonic_closeness::harmonic_closeness, hierarchy::hierarchy, pagerank::pagerank,
    },
};
use serde::Deserialize;

const TOLERANCE: f64 = 1e-9;

#[derive(Deserialize)]
struct Reference {
    actors: usize,
    ties: Vec<(u32, u32, f64)>,
    values: BTreeMap<String, Vec<Option<f64>>>,
    map: BTreeMap<String, f64>,
}

#[test]
fn a_random_network_of_300() {
    agrees(include_str!("reference/random-300.json"));
}

#[test]
fn a_district_of_548() {
    agrees(include_str!("reference/district-548.json"));
}

fn agrees(text: &str) {
    let reference: Reference = serde_json::from_str(text).unwrap();
    let graph = Graph::from_ties(reference.actors, &reference.ties);
    let triangles = clustering::triangles(&graph);
    let cut_points = graph.cut_points().into_iter().map(|cut| Some(f64::from(u8::from(cut)))).collect();
    let found: BTreeMap<&str, Vec<Option<f64>>> = BTreeMap::from([
        ("betweenness", betweenness(&graph)),
        ("harmonic_closeness", harmonic_closeness(&graph)),
        ("constraint", constraint(&graph)),
        ("effective_size", effective_size(&graph)),
        ("hierarchy", hierarchy(&graph)),
        ("core_number", core_number(&graph)),
        ("clustering", clustering::clustering(&graph, &triangles)),
        ("pagerank", pagerank(&graph)),
        ("ego_betweenness", ego_betweenness(&graph)),
        ("fragmentation", fragmentation(&graph)),
        ("cut_point", cut_points),
    ]);
    assert!(reference.values.keys().eq(found.keys()), "the same measures on both sides");
    for (measure, expected) in &reference.values {
        for (actor, (found, expected)) in found[measure.as_str()].iter().zip(expected).enumerate() {
            let agrees = match (found, expected) {
                (Some(found), Some(expected)) => (found - expected).abs() < TOLERANCE,
                (None, None) => true,
                _ => false,
            };
            assert!(agrees, "{measure} of {actor}: {found:?}, expected {expected:?}");
        }
    }
    for (measure, found) in [
        ("transitivity", clustering::transitivity(&graph, &triangles)),
        ("average_clustering", clustering::average_clustering(&graph, &triangles)),
        ("components", Some(graph.component_count() as f64)),
        ("bridges", Some(graph.bridges().len() as f64)),
    ] {
        let found = found.unwrap();
        assert!((found - reference.map[measure]).abs() < TOLERANCE, "{measure}: {found}");
    }
}
