//! Structure found by search or chance against NetworkX, igraph and brute force in Python, on the graphs
//! of `tests/reference/`.

#[path = "../../tests/reference/graphs.rs"]
mod graphs;

use std::collections::BTreeMap;

use filiera_graphs::{
    Graph,
    brokerage::brokerage,
    communities::communities,
    core_periphery::{Pattern, core_periphery},
    eigenvector::eigenvector,
    equivalence::equivalence,
    key_player::{Key, key_players},
    leiden,
    outwardness::{expected, outwardness, p_value},
    overlap::{local_bridges, overlap},
    reciprocity::reciprocity,
    small_world::small_world,
    weighted_betweenness::weighted_betweenness,
};
use graphs::Reference;
use serde::Deserialize;

/// What only these tests compare.
#[derive(Deserialize)]
struct Structure {
    groups: Vec<u32>,
    brokerage: Vec<[u64; 5]>,
    outwardness: Option<BTreeMap<String, f64>>,
    overlap: Option<Vec<(u32, u32, Option<f64>)>>,
    equivalence: Option<Vec<(usize, usize, f64, Option<f64>)>>,
    core_periphery: Option<BTreeMap<String, Option<Cores>>>,
    key_players: Option<BTreeMap<String, BTreeMap<String, (f64, Vec<u32>)>>>,
}

#[derive(Deserialize)]
struct Cores {
    fit: f64,
    cores: Vec<Vec<u32>>,
}

fn references() -> Vec<Reference<Structure>> {
    graphs::references()
}

#[test]
fn being_linked_to_the_well_linked() {
    for one in references() {
        one.column("eigenvector", &eigenvector(&one.graph()));
    }
}

#[test]
fn paths_over_strong_ties() {
    for one in references() {
        one.column("weighted_betweenness", &weighted_betweenness(&one.graph()));
    }
}

#[test]
fn roles_between_groups() {
    for one in references() {
        let found = brokerage(&one.graph(), &one.more.groups);
        for (&actor, expected) in one.told.iter().zip(&one.more.brokerage) {
            let roles = found[actor];
            let found =
                [roles.coordinator, roles.representative, roles.gatekeeper, roles.itinerant, roles.liaison];
            assert_eq!(found, *expected, "{}, {actor}", one.name);
        }
    }
}

#[test]
fn ties_out_of_the_group() {
    let outward = |a, b| Some(a != b);
    for one in references() {
        let Some(values) = &one.more.outwardness else { continue };
        let graph = one.graph();
        one.agrees("E-I", outwardness(&graph, &one.more.groups, outward), Some(values["index"]));
        one.agrees("expected E-I", expected(&one.more.groups, outward), Some(values["expected"]));
        if let Some(&exact) = values.get("p") {
            // 1,999 shufflings against all orders: three standard errors.
            let found = p_value(&graph, &one.more.groups, outward, 7).unwrap();
            let error = 3.0 * (exact * (1.0 - exact) / 1999.0).sqrt() + 1.0 / 2000.0;
            assert!((found - exact).abs() <= error, "{}: {found}, exact {exact}", one.name);
        }
    }
}

#[test]
fn overlap_of_ties_and_local_bridges() {
    for one in references() {
        let graph = one.graph();
        one.agrees("local bridges", Some(local_bridges(&graph).len() as f64), one.map["local_bridges"]);
        let Some(expected) = &one.more.overlap else { continue };
        assert_eq!(graph.edge_count(), expected.len());
        for ((edge, found), &(a, b, value)) in graph.edges().zip(overlap(&graph)).zip(expected) {
            assert_eq!(edge, (a as usize, b as usize));
            one.agrees("overlap", found, value);
        }
    }
}

#[test]
fn alike_places() {
    for one in references() {
        for &(a, b, distance, jaccard) in one.more.equivalence.iter().flatten() {
            let found = equivalence(&one.graph(), a, b);
            one.agrees("Jaccard", found.map(|found| found.jaccard), jaccard);
            if let Some(found) = found {
                one.agrees("distance", Some(found.distance), Some(distance));
            }
        }
    }
}

#[test]
fn cores_by_both_patterns_with_every_tied_optimum() {
    for one in references() {
        let Some(expected) = &one.more.core_periphery else { continue };
        for (name, pattern) in [("counted", Pattern::Counted), ("ignored", Pattern::Ignored)] {
            let found = core_periphery(&one.graph(), pattern, 1);
            assert!(found.exact);
            one.agrees(name, found.fit, expected[name].as_ref().map(|cores| cores.fit));
            let Some(expected) = &expected[name] else { continue };
            assert_eq!(found.tied as usize, expected.cores.len(), "{}, {name}", one.name);
            assert!(found.cores.iter().all(|core| expected.cores.contains(core)));
        }
    }
}

#[test]
fn key_players_by_trying_every_set() {
    for one in references() {
        let Some(expected) = &one.more.key_players else { continue };
        let found = key_players(&one.graph());
        for (size, keys) in expected {
            for (key, name) in
                [(Key::Fragmentation, "fragmentation"), (Key::Distance, "distance"), (Key::Reach, "reach")]
            {
                let set = found
                    .iter()
                    .find(|set| set.key == key && set.actors.len().to_string() == *size)
                    .unwrap_or_else(|| panic!("{}: {name} of {size}", one.name));
                assert!(set.exact, "{}", one.name);
                one.agrees(name, Some(set.value), Some(keys[name].0));
                assert_eq!(set.actors, keys[name].1, "{}, {name} of {size}", one.name);
            }
        }
    }
}

#[test]
fn clustered_and_yet_few_steps_wide() {
    for one in references() {
        let found = small_world(&one.graph(), 50);
        let of = |name: &str| one.map.get(name).copied().flatten();
        one.agrees("σ", found.map(|found| found.index), of("small_world"));
        one.agrees("C", found.map(|found| found.clustering), of("small_world_clustering"));
        one.agrees("L", found.map(|found| found.distance), of("small_world_distance"));
    }
}

#[test]
fn answered_arcs() {
    for one in references() {
        let Some(&arcs) = one.map.get("arc_reciprocity") else { continue };
        let list: Vec<(u32, u32)> = one.ties.iter().map(|&(a, b, _)| (a, b)).collect();
        let found = reciprocity(&list);
        one.agrees("of arcs", found.of_arcs(), arcs);
        one.agrees("of pairs", found.of_pairs(), one.map["dyad_reciprocity"]);
    }
}

/// igraph's best of 50 runs, on large graphs of 20.
#[test]
fn communities_as_good_as_igraphs() {
    for one in references() {
        let Some(&Some(best)) = one.map.get("modularity") else { continue };
        let graph = one.graph();
        let found = communities(&graph, 1).unwrap();
        println!("{}: {} against {best}, {} others", one.name, found.modularity, found.about_as_good);
        assert!(found.modularity >= best - 0.005, "{}: {} against {best}", one.name, found.modularity);
        one.agrees("modularity again", leiden::modularity(&graph, &found.group), Some(found.modularity));
    }
}
