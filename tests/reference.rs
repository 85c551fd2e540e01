//! Measures against NetworkX, igraph and definitions written out in Python, on 38 graphs of 2 to 2,000
//! actors; `tests/reference/about.md` says how made.

#[path = "reference/graphs.rs"]
mod graphs;

use filiera::network::{
    graph::Graph,
    measures::{
        betweenness::betweenness, clustering, constraint::constraint, core_number::core_number,
        degree::degree, effective_size::effective_size, efficiency::efficiency,
        ego_betweenness::ego_betweenness, fragmentation::fragmentation,
        harmonic_closeness::harmonic_closeness, hierarchy::hierarchy, pagerank::pagerank,
    },
};
use graphs::Reference;
use serde::Deserialize;

/// Nothing more than all tests compare.
#[derive(Deserialize)]
struct Plain {}

fn references() -> Vec<Reference<Plain>> {
    graphs::references()
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
