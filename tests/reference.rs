//! Measures against NetworkX, igraph and definitions written out in Python, on 38 graphs of 2 to 2,000
//! actors; `tests/reference/about.md` says how made.

use std::collections::BTreeMap;

use filiera::network::{
    graph::Graph,
    measures::{
        betweenness::betweenness, clustering, constraint::constraint, core_number::core_number,
        degree::degree, effective_size::effective_size, efficiency::efficiency,
        ego_betweenness::ego_betweenness, fragmentation::fragmentation,
        harmonic_closeness::harmonic_closeness, hierarchy::hierarchy, pagerank::pagerank,
    },
};
use serde::Deserialize;

const TOLERANCE: f64 = 1e-9;

/// A graph and what the other programs say of it.
#[derive(Deserialize)]
struct Reference {
    name: String,
    actors: usize,
    ties: Vec<(u32, u32, f64)>,
    /// The actors whose values are kept: of large graphs not all.
    told: Vec<usize>,
    values: BTreeMap<String, Vec<Option<f64>>>,
    map: BTreeMap<String, Option<f64>>,
}

impl Reference {
    fn graph(&self) -> Graph {
        Graph::from_ties(self.actors, &self.ties)
    }

    #[track_caller]
    fn column(&self, code: &str, found: &[Option<f64>]) {
        for (&actor, &expected) in self.told.iter().zip(&self.values[code]) {
            self.agrees(&format!("{code} of {actor}"), found[actor], expected);
        }
    }

    #[track_caller]
    fn agrees(&self, what: &str, found: Option<f64>, expected: Option<f64>) {
        let agrees = match (found, expected) {
            (Some(found), Some(expected)) => (found - expected).abs() < TOLERANCE * expected.abs().max(1.0),
            (None, None) => true,
            _ => false,
        };
        assert!(agrees, "{}, {what}: {found:?}, expected {expected:?}", self.name);
    }
}

fn references() -> Vec<Reference> {
    let mut all: Vec<Reference> = serde_json::from_str(include_str!("reference/small.json")).unwrap();
    for text in [
        include_str!("reference/bipartite-random-60.json"),
        include_str!("reference/les-miserables.json"),
        include_str!("reference/small-world-120.json"),
        include_str!("reference/attachment-200.json"),
        include_str!("reference/random-300.json"),
        include_str!("reference/grid-20-20.json"),
        include_str!("reference/planted-groups-400.json"),
        include_str!("reference/district-548.json"),
        include_str!("reference/random-1000-directed.json"),
        include_str!("reference/attachment-2000.json"),
    ] {
        all.push(serde_json::from_str(text).unwrap());
    }
    all
}

#[test]
fn there_are_at_least_thirty_graphs() {
    assert!(references().len() >= 30);
}

#[test]
fn own_ties_and_the_ties_among_contacts() {
    for one in references() {
        let graph = one.graph();
        let size = effective_size(&graph);
        one.column("degree", &degree(&graph));
        one.column("constraint", &constraint(&graph));
        one.column("effective_size", &size);
        one.column("efficiency", &efficiency(&graph, &size));
        one.column("hierarchy", &hierarchy(&graph));
        one.column("ego_betweenness", &ego_betweenness(&graph));
        let triangles = clustering::triangles(&graph);
        one.column("clustering", &clustering::clustering(&graph, &triangles));
        one.agrees("transitivity", clustering::transitivity(&graph, &triangles), one.map["transitivity"]);
        let average = clustering::average_clustering(&graph, &triangles);
        one.agrees("average clustering", average, one.map["average_clustering"]);
    }
}

#[test]
fn paths_through_the_whole_network() {
    for one in references() {
        let graph = one.graph();
        one.column("betweenness", &betweenness(&graph));
        one.column("harmonic_closeness", &harmonic_closeness(&graph));
        one.column("pagerank", &pagerank(&graph));
    }
}

#[test]
fn pieces_cores_and_what_holds_them_together() {
    for one in references() {
        let graph = one.graph();
        let cut_points: Vec<Option<f64>> =
            graph.cut_points().into_iter().map(|cut| Some(f64::from(u8::from(cut)))).collect();
        one.column("core_number", &core_number(&graph));
        one.column("cut_point", &cut_points);
        one.column("fragmentation", &fragmentation(&graph));
        one.agrees("components", Some(graph.component_count() as f64), one.map["components"]);
        one.agrees("bridges", Some(graph.bridges().len() as f64), one.map["bridges"]);
    }
}
