//! Measures against values that others published or that can be redone on paper.
//!
//! Nodes are numbered from 0 here; where a source numbers from 1, the comment says so.

#[path = "shared/plain.rs"]
mod hand;

use std::collections::BTreeMap;

use filiera::{
    model::{Actor, ActorId, Answer, Model, Place, Role, StandsFor, Statement, Territory, TieClass},
    network::{
        Network,
        graph::Graph,
        measures::{
            self, betweenness::betweenness, clustering, constraint::constraint, core_number::core_number,
            effective_size::effective_size, efficiency::efficiency, ego_betweenness::ego_betweenness,
            fragmentation::fragmentation, harmonic_closeness::harmonic_closeness, hierarchy::hierarchy,
            pagerank::pagerank,
        },
    },
    report::{ActorMeasures, MapMeasure},
    settings::Settings,
};
use hand::{near, plain, prints, two_triangles};

#[test]
fn two_triangles_and_a_bridge() {
    let graph = two_triangles();
    let between = betweenness(&graph);
    near(between[2], 6.0 / 10.0);
    near(between[0], 0.0);
    let close = harmonic_closeness(&graph);
    near(close[2], 4.0 / 5.0);
    near(close[0], (2.0 + 1.0 / 2.0 + 2.0 / 3.0) / 5.0);
    let constrained = constraint(&graph);
    near(constrained[2], 11.0 / 18.0);
    near(constrained[0], 145.0 / 144.0);
    let size = effective_size(&graph);
    near(size[2], 7.0 / 3.0);
    near(size[0], 1.0);
    let efficient = efficiency(&graph, &size);
    near(efficient[2], 7.0 / 9.0);
    near(efficient[0], 1.0 / 2.0);
    let uneven = hierarchy(&graph);
    prints(uneven[2], 0.052205);
    prints(uneven[0], 0.009938);
    assert!(core_number(&graph).iter().all(|&core| core == Some(2.0)));
    let triangles = clustering::triangles(&graph);
    assert_eq!(triangles, [1, 1, 1, 1, 1, 1]);
    near(clustering::clustering(&graph, &triangles)[2], 1.0 / 3.0);
    near(clustering::average_clustering(&graph, &triangles), 7.0 / 9.0);
    near(clustering::transitivity(&graph, &triangles), 6.0 / 10.0);
    let rank = pagerank(&graph);
    prints(rank[2], 0.208029);
    prints(rank[0], 0.145985);
    near(ego_betweenness(&graph)[2], 2.0);
    near(ego_betweenness(&graph)[0], 0.0);
    // n counted after the removal: 2 and 3 of five are left together.
    near(fragmentation(&graph)[2], 6.0 / 10.0);
    near(fragmentation(&graph)[0], 0.0);
}

/// The directed, weighted example of five that is used for structural holes: E A B C D as 0 1 2 3 4.
#[test]
fn structural_holes_of_a_weighted_network() {
    let graph = Graph::from_ties(
        5,
        &[(0, 1, 3.0), (1, 0, 1.0), (0, 2, 2.0), (0, 3, 1.0), (1, 2, 1.0), (2, 4, 2.0), (3, 4, 1.0)],
    );
    let constrained = constraint(&graph);
    let size = effective_size(&graph);
    let efficient = efficiency(&graph, &size);
    let uneven = hierarchy(&graph);
    for (node, expected) in [
        [0.575510, 2.642857, 0.880952, 0.333243],
        [0.958073, 1.1, 0.55, 0.294962],
        [0.657273, 2.4, 0.8, 0.041255],
        [0.5, 2.0, 1.0, 0.0],
        [0.555556, 2.0, 1.0, 0.278072],
    ]
    .into_iter()
    .enumerate()
    {
        prints(constrained[node], expected[0]);
        prints(size[node], expected[1]);
        prints(efficient[node], expected[2]);
        prints(uneven[node], expected[3]);
    }
}

#[test]
fn star_triangle_and_path() {
    let star = plain(5, &[(0, 1), (0, 2), (0, 3), (0, 4)]);
    near(betweenness(&star)[0], 1.0);
    near(constraint(&star)[0], 1.0 / 4.0);
    near(constraint(&star)[1], 1.0);
    near(effective_size(&star)[0], 4.0);
    near(hierarchy(&star)[0], 0.0);
    near(hierarchy(&star)[1], 1.0);
    near(ego_betweenness(&star)[0], 6.0);
    near(fragmentation(&star)[0], 1.0);
    let triangle = plain(3, &[(0, 1), (0, 2), (1, 2)]);
    near(constraint(&triangle)[0], 9.0 / 8.0);
    near(effective_size(&triangle)[0], 1.0);
    near(betweenness(&triangle)[0], 0.0);
    let path = plain(4, &[(0, 1), (1, 2), (2, 3)]);
    near(betweenness(&path)[1], 2.0 / 3.0);
    near(harmonic_closeness(&path)[0], (1.0 + 1.0 / 2.0 + 1.0 / 3.0) / 3.0);
}

/// A map in pieces, 0-1-2 and 3-4, where the classic closeness would call the pair perfectly close.
#[test]
fn pieces() {
    let graph = plain(6, &[(0, 1), (1, 2), (3, 4)]);
    let without_the_isolate = plain(5, &[(0, 1), (1, 2), (3, 4)]);
    let close = harmonic_closeness(&without_the_isolate);
    for (node, expected) in [0.375, 0.5, 0.375, 0.25, 0.25].into_iter().enumerate() {
        near(close[node], expected);
    }
    assert_eq!(graph.component_count(), 3);
    // An actor without ties has no contacts to be constrained by: undefined, not zero.
    assert_eq!(constraint(&graph)[5], None);
    assert_eq!(effective_size(&graph)[5], None);
    assert_eq!(hierarchy(&graph)[5], None);
    assert_eq!(ego_betweenness(&graph)[5], None);
    assert_eq!(clustering::clustering(&graph, &clustering::triangles(&graph))[5], None);
    near(betweenness(&graph)[5], 0.0);
    near(core_number(&graph)[5], 0.0);
    let rank = pagerank(&graph);
    near(Some(rank.iter().flatten().sum()), 1.0);
}

#[test]
fn too_few_actors_give_no_value() {
    assert_eq!(betweenness(&plain(2, &[(0, 1)])), [None, None]);
    assert_eq!(harmonic_closeness(&plain(1, &[])), [None]);
    assert_eq!(fragmentation(&plain(2, &[(0, 1)])), [None, None]);
    assert!(pagerank(&plain(0, &[])).is_empty());
    assert!(core_number(&plain(0, &[])).is_empty());
}

/// Krackhardt's kite (1990): the most tied, the most between and the closest are three different actors.
#[test]
fn kite() {
    let graph = plain(
        10,
        &[
            (0, 1),
            (0, 2),
            (0, 3),
            (0, 5),
            (1, 3),
            (1, 4),
            (1, 6),
            (2, 3),
            (2, 5),
            (3, 4),
            (3, 5),
            (3, 6),
            (4, 6),
            (5, 6),
            (5, 7),
            (6, 7),
            (7, 8),
            (8, 9),
        ],
    );
    let between = betweenness(&graph);
    for (node, expected) in [(7, 14.0 / 36.0), (5, 25.0 / 108.0), (6, 25.0 / 108.0), (8, 8.0 / 36.0)] {
        near(between[node], expected);
    }
    assert!((between[3].unwrap() - 0.1019).abs() < 5e-5);
    let cores: Vec<f64> = core_number(&graph).into_iter().flatten().collect();
    assert_eq!(cores, [3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 2.0, 1.0, 1.0]);
}

/// Zachary's karate club (1977), numbered from 0 as in NetworkX.
#[test]
fn karate_club() {
    let graph = plain(34, KARATE);
    assert_eq!(graph.edge_count(), 78);
    prints(betweenness(&graph)[0], 0.437635);
    prints(constraint(&graph)[0], 0.155423);
    prints(constraint(&graph)[33], 0.156419);
    near(effective_size(&graph)[0], 13.75);
    prints(effective_size(&graph)[33], 15.235294);
    let triangles = clustering::triangles(&graph);
    prints(clustering::average_clustering(&graph, &triangles), 0.570638);
    prints(clustering::transitivity(&graph, &triangles), 0.255682);
}

#[rustfmt::skip]
const KARATE: &[(u32, u32)] = &[
    (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12), (0, 13),
    (0, 17), (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17), (1, 19), (1, 21),
    (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32), (3, 7), (3, 12),
    (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16), (6, 16), (8, 30), (8, 32), (8, 33), (9, 33),
    (13, 33), (14, 32), (14, 33), (15, 32), (15, 33), (18, 32), (18, 33), (19, 33), (20, 32), (20, 33),
    (22, 32), (22, 33), (23, 25), (23, 27), (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31),
    (25, 31), (26, 29), (26, 33), (27, 33), (28, 31), (28, 33), (29, 32), (29, 33), (30, 32), (30, 33),
    (31, 32), (31, 33), (32, 33),
];

/// The network of the Button Valley paper as it stood, from its sentences alone: 19 actors, 35 ties.
/// Rows of the paper that stand for a class count as actors here: this tests the arithmetic.
const VALLEY: &[(&str, Role, Territory)] = &[
    ("FOCAL", Role::Focal, Territory::District),
    ("RIVAL-A", Role::Competitor, Territory::District),
    ("RIVAL-B", Role::Competitor, Territory::District),
    ("RIVAL-C", Role::Competitor, Territory::District),
    ("RIVAL-D", Role::Competitor, Territory::District),
    ("RIVAL-E", Role::Competitor, Territory::District),
    ("AGENCY", Role::Agency, Territory::District),
    ("ZAMAK", Role::Supplier, Territory::District),
    ("MOULDS", Role::Supplier, Territory::District),
    ("COLOUR", Role::Supplier, Territory::District),
    ("PLATING", Role::Supplier, Territory::District),
    ("RIBBON", Role::Other, Territory::National),
    ("RIVAL-OUT", Role::Other, Territory::National),
    ("LAB", Role::Research, Territory::National),
    ("NATFIRM", Role::Other, Territory::National),
    ("BUYER-IT", Role::Customer, Territory::National),
    ("DIST-DE", Role::Customer, Territory::Foreign),
    ("BUYER-X", Role::Customer, Territory::Foreign),
    ("BUYER-FR", Role::Customer, Territory::Foreign),
];

fn valley() -> Network {
    let id = |key: &str| ActorId(VALLEY.iter().position(|(name, _, _)| *name == key).unwrap() as u32);
    let mut model = Model {
        actors: VALLEY
            .iter()
            .map(|&(key, role, territory)| Actor {
                key: key.to_owned(),
                label: key.to_owned(),
                roles: [role].into(),
                territory: Some(territory),
                ..Actor::default()
            })
            .collect(),
        focal: Some(id("FOCAL")),
        complete: true,
        ..Model::default()
    };
    let mut tie = |from: &str, to: &str, class, strength| {
        let mut statement = Statement::new(id(from), id(to), class, Answer::Yes, Place { sheet: 0, row: 1 });
        statement.strength = Some(strength);
        model.statements.push(statement);
    };
    for rival in ["RIVAL-A", "RIVAL-B", "RIVAL-OUT"] {
        tie("FOCAL", rival, TieClass::Horizontal, 2.0);
    }
    for producer in ["FOCAL", "RIVAL-A", "RIVAL-B", "RIVAL-C", "RIVAL-D", "RIVAL-E"] {
        tie("AGENCY", producer, TieClass::Agency, 1.0);
        for supplier in ["ZAMAK", "MOULDS", "COLOUR"] {
            tie(supplier, producer, TieClass::Supply, 3.0);
        }
    }
    tie("PLATING", "FOCAL", TieClass::Supply, 2.0);
    tie("RIBBON", "FOCAL", TieClass::Supply, 2.0);
    tie("LAB", "FOCAL", TieClass::Research, 1.0);
    tie("LAB", "NATFIRM", TieClass::Other, 1.0);
    tie("FOCAL", "BUYER-IT", TieClass::Supply, 2.0);
    for buyer in ["DIST-DE", "BUYER-X", "BUYER-FR"] {
        tie("FOCAL", buyer, TieClass::Supply, 1.0);
    }
    Network::new(model, Settings::default(), None)
}

fn measured(network: &Network) -> (BTreeMap<String, ActorMeasures>, Vec<MapMeasure>) {
    let (rows, map) = measures::measure(network, 1);
    (rows.into_iter().map(|row| (row.actor.clone(), row)).collect(), map)
}

#[track_caller]
fn of_map<'a>(map: &'a [MapMeasure], code: &str, among: &[&str]) -> &'a MapMeasure {
    map.iter().find(|one| one.code == code && one.among == among).expect("the measure is told")
}

#[test]
fn button_valley() {
    let network = valley();
    let (rows, map) = measured(&network);
    let value = |actor: &str, measure: &str| rows[actor].values[measure];
    assert!((value("FOCAL", "betweenness").unwrap() - 0.7660).abs() < 5e-5);
    assert!((value("FOCAL", "constraint").unwrap() - 0.1430).abs() < 5e-5);
    prints(value("FOCAL", "clustering"), 0.087912);
    near(value("FOCAL", "degree"), 14.0);
    near(value("FOCAL", "strength"), 26.0);
    near(value("FOCAL", "effective_size"), 38.0 / 3.0);
    assert!((value("FOCAL", "efficiency").unwrap() - 0.9048).abs() < 5e-5);
    assert!((value("FOCAL", "fragmentation").unwrap() - 0.7582).abs() < 5e-5);
    let cut_points: Vec<&str> = rows
        .values()
        .filter(|row| row.values["cut_point"] == Some(1.0))
        .map(|row| row.actor.as_str())
        .collect();
    assert_eq!(cut_points, ["FOCAL", "LAB"]);
    for (key, role, _) in VALLEY {
        let shared = ["AGENCY", "ZAMAK", "MOULDS", "COLOUR"].contains(key);
        let in_core = matches!(role, Role::Focal | Role::Competitor) || shared;
        near(value(key, "core_number"), if in_core { 4.0 } else { 1.0 });
    }
    prints(of_map(&map, "density", &[]).value, 0.204678);
    near(of_map(&map, "density", &["producer", "producer"]).value, 2.0 / 15.0);
    near(of_map(&map, "density", &["producer", "supplier"]).value, 19.0 / 24.0);
    near(of_map(&map, "density", &["supplier", "supplier"]).value, 0.0);
    near(of_map(&map, "density", &["producer", "agency"]).value, 1.0);
    near(of_map(&map, "ei_territory", &[]).value, -0.6);
    near(of_map(&map, "ei_external", &[]).value, 7.0);
    near(of_map(&map, "ei_internal", &[]).value, 28.0);
    prints(of_map(&map, "transitivity", &[]).value, 0.126316);
    near(of_map(&map, "components", &[]).value, 1.0);
    near(of_map(&map, "cut_points", &[]).value, 2.0);
}

/// Without strengths, effective size is Borgatti's short form: 14 contacts, 8 ties among them.
#[test]
fn button_valley_without_strengths() {
    let network = valley();
    let ties: Vec<(u32, u32, f64)> =
        network.relationships().iter().map(|one| (one.from.0, one.to.0, 1.0)).collect();
    near(effective_size(&Graph::from_ties(VALLEY.len(), &ties))[0], 14.0 - 2.0 * 8.0 / 14.0);
}

/// A row that stands for a class has no place in the network, and no value.
#[test]
fn class_rows_stay_out_of_the_structure() {
    let whole = valley();
    let mut model = whole.model.clone();
    for actor in &mut model.actors {
        if ["MOULDS", "COLOUR", "BUYER-FR", "NATFIRM"].contains(&actor.key.as_str()) {
            actor.stands_for = Some(StandsFor::Unnumbered);
        }
    }
    let (rows, map) = measured(&Network::new(model, Settings::default(), None));
    assert!(rows["MOULDS"].values.values().all(Option::is_none));
    near(rows["FOCAL"].values["degree"], 11.0);
    near(of_map(&map, "density", &["producer", "supplier"]).value, 7.0 / 12.0);
    near(rows["LAB"].values["cut_point"], 0.0);
}
