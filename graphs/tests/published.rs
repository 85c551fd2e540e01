//! Values that others published or that can be redone on paper, for the measures on plain graphs.
//!
//! Nodes are numbered from 0; where a source numbers from 1, the comment says so. The values of Button Valley come from
//! the sentences of its paper, class rows taken for actors: this tests the arithmetic.

#[path = "../../tests/shared/plain.rs"]
mod hand;

use filiera_graphs::{
    Graph,
    brokerage::{Roles, brokerage, brokerage_of_arcs},
    communities::communities,
    core_periphery::{Pattern, core_periphery},
    eigenvector::eigenvector,
    equivalence::equivalence,
    key_player::{Key, key_players, worth},
    leiden::modularity,
    outwardness::{expected, leads_out, outwardness, p_value},
    overlap::{local_bridges, overlap},
    pagerank::pagerank,
    reciprocity::reciprocity,
    small_world::small_world,
    weighted_betweenness::weighted_betweenness,
};
use hand::{near, plain, prints, two_triangles};

/// E A B C D as 0 1 2 3 4.
const WEIGHTED: [(u32, u32, f64); 7] =
    [(0, 1, 3.0), (1, 0, 1.0), (0, 2, 2.0), (0, 3, 1.0), (1, 2, 1.0), (2, 4, 2.0), (3, 4, 1.0)];

/// The focal firm 0, its rivals 1 to 5, agency 6, shared suppliers 7 to 9, plating 10, a ribbon maker 11, a rival from
/// outside 12, laboratory 13 and its client 14, buyers 15 to 18.
fn valley() -> Graph {
    let mut ties = vec![
        (0, 1),
        (0, 2),
        (0, 12),
        (0, 10),
        (0, 11),
        (0, 13),
        (13, 14),
        (0, 15),
        (0, 16),
        (0, 17),
        (0, 18),
    ];
    for producer in 0..6 {
        ties.extend([6, 7, 8, 9].map(|other| (producer, other)));
    }
    plain(19, &ties)
}

/// Producer, agency, supplier, other, research, customer: the rival from outside is a producer here, the ribbon maker sells.
const VALLEY_ROLES: [u32; 19] = [0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 0, 4, 3, 5, 5, 5, 5];

/// District 0, national 1, foreign 2, in the core's numbers.
const VALLEY_TERRITORIES: [u32; 19] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2];

/// By hand: λ = 1 + √2, so the ends of the bridge stand √2 above the others.
#[test]
fn being_linked_to_the_well_linked() {
    let found = eigenvector(&two_triangles());
    near(found[2], 1.0);
    near(found[3], 1.0);
    prints(found[0], 0.707107);
    let rank = pagerank(&two_triangles());
    prints(rank[2], 0.208029);
    prints(rank[0], 0.145985);
}

/// By hand: from E to D leads over B, of length 1/2 + 1/2; E to A is short, so A to D goes over E or over B alike:
/// A–E–B–D 1/4 + 1/2 + 1/2, A–B–D 1 + 1/2 is longer.
#[test]
fn a_strong_tie_is_a_short_way() {
    let found = weighted_betweenness(&Graph::from_ties(5, &WEIGHTED));
    // Through E: A–B, A–C, A–D, and B–C (1/2 + 1, as B–D–C 1/2 + 1 half each): 3 + 1/2 of 6 pairs.
    near(found[0], 3.5 / 6.0);
    // Through B: E–D and A–D.
    near(found[2], 2.0 / 6.0);
    // Through D: half of B–C.
    near(found[4], 0.5 / 6.0);
    near(found[1], 0.0);
}

/// Ring of 20, four neighbours each: C = 1/2, and σ worked out from the formula.
#[test]
fn small_world_of_a_ring() {
    let ties: Vec<(u32, u32)> = (0..20).flat_map(|a| [(a, (a + 1) % 20), (a, (a + 2) % 20)]).collect();
    let found = small_world(&plain(20, &ties), 0).unwrap();
    near(Some(found.clustering), 0.5);
    prints(Some(found.distance), 2.894737);
    prints(Some(found.index), 1.772973);
    assert_eq!(small_world(&plain(20, &ties), 50), None, "too few actors to mean anything");
    assert!((small_world(&two_triangles(), 0).unwrap().index - 1.958).abs() < 5e-4);
}

/// Gould and Fernandez's example as also tested in the R package cograph: A B C D as 0 1 2 3, groups AB and CD.
#[test]
fn brokerage_over_arcs() {
    let found = brokerage_of_arcs(4, &[(0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 0)], &[0, 0, 1, 1]);
    let none = Roles::default();
    assert_eq!(found[0], Roles { itinerant: 1, gatekeeper: 1, ..none });
    assert_eq!(found[1], Roles { representative: 1, ..none });
    assert_eq!(found[2], Roles { gatekeeper: 1, ..none });
    assert_eq!(found[3], Roles { itinerant: 1, representative: 1, ..none });
}

/// By hand: each end of the bridge stands between the other end and two of its own; and the study's own count.
#[test]
fn brokerage_of_undirected_ties() {
    let found = brokerage(&two_triangles(), &[0, 0, 0, 1, 1, 1]);
    for node in [2, 3] {
        assert_eq!(found[node], Roles { representative: 2, gatekeeper: 2, ..Roles::default() });
    }
    let found = brokerage(&valley(), &VALLEY_ROLES);
    assert_eq!(found[6], Roles { itinerant: 26, ..Roles::default() }, "the agency");
    assert_eq!(
        found[7],
        Roles { itinerant: 26, ..Roles::default() },
        "a supplier of all, as good a convener"
    );
    let focal = Roles { coordinator: 6, itinerant: 32, representative: 25, gatekeeper: 25, liaison: 78 };
    assert_eq!(found[0], focal);
}

/// Borgatti and Everett's ideal cases, and the two triangles, where cores tie.
#[test]
fn cores() {
    let star = plain(6, &[(0, 1), (0, 2), (0, 3), (0, 4), (0, 5)]);
    let found = core_periphery(&star, Pattern::Counted, 1);
    near(found.fit, 1.0);
    assert_eq!(found.cores, [vec![0]]);
    let pendants = plain(6, &[(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (2, 5)]);
    let found = core_periphery(&pendants, Pattern::Ignored, 1);
    near(found.fit, 1.0);
    assert_eq!(found.cores, [vec![0, 1, 2]]);
    prints(core_periphery(&pendants, Pattern::Counted, 1).fit, 0.408248);
    let found = core_periphery(&two_triangles(), Pattern::Counted, 1);
    near(found.fit, 0.25);
    assert_eq!(found.tied, 8);
    assert!(found.cores.contains(&vec![0, 1, 3, 4]));
    let found = core_periphery(&two_triangles(), Pattern::Ignored, 1);
    prints(found.fit, 0.471405);
    assert_eq!(found.cores, [vec![2, 3]]);
}

#[test]
fn answered_ties() {
    let found = reciprocity(&WEIGHTED.map(|(from, to, _)| (from, to)));
    near(found.of_arcs(), 2.0 / 7.0);
    near(found.of_pairs(), 1.0 / 6.0);
    assert_eq!(reciprocity(&[]).of_pairs(), None);
}

/// Fortunato's and everybody's club: 0.4198 is the best split known of it.
#[test]
fn groups_that_hold_together() {
    let graph = two_triangles();
    near(modularity(&graph, &[0, 0, 0, 1, 1, 1]), 5.0 / 14.0);
    let found = communities(&graph, 1).unwrap();
    assert_eq!(found.group, [0, 0, 0, 1, 1, 1]);
    near(Some(found.modularity), 5.0 / 14.0);
    assert!(found.together.iter().all(|&share| share == Some(1.0)), "no order parts them");
    assert!((communities(&valley(), 1).unwrap().modularity - 0.2792).abs() < 5e-5);
    assert!(communities(&plain(3, &[]), 1).is_none());
}

/// By hand: who sells to the same makers stands in the same place.
#[test]
fn alike_places() {
    let graph = valley();
    for other in [7, 8, 9] {
        let found = equivalence(&graph, 6, other).unwrap();
        near(Some(found.distance), 0.0);
        near(Some(found.jaccard), 1.0);
    }
    assert_eq!(equivalence(&plain(3, &[(0, 1)]), 0, 1), None, "nobody else to be alike by");
}

/// Borgatti's measures, n counted after the removal: sets are no sums of the best singles.
#[test]
fn key_players_of_two_triangles() {
    let found = key_players(&two_triangles());
    let of = |key, size| found.iter().find(|set| set.key == key && set.actors.len() == size).unwrap();
    near(Some(of(Key::Fragmentation, 1).value), 0.6);
    near(Some(of(Key::Distance, 1).value), 0.6);
    near(Some(of(Key::Fragmentation, 2).value), 2.0 / 3.0);
    assert_eq!(of(Key::Fragmentation, 2).actors, [0, 3], "the first of those that part the others as far");
    near(Some(of(Key::Reach, 2).value), 1.0);
    assert_eq!(of(Key::Reach, 2).actors, [0, 3], "the first of three pairs that reach all");
    assert!(found.iter().all(|set| set.exact));
    let worth = |key, set: &[u32]| worth(&two_triangles(), key, set);
    prints(worth(Key::Distance, &[]), 0.311111);
    near(worth(Key::Fragmentation, &[2]), 0.6);
    near(worth(Key::Distance, &[2]), 0.6);
    near(worth(Key::Fragmentation, &[0]), 0.0);
    prints(worth(Key::Distance, &[0]), 0.283333);
    near(worth(Key::Fragmentation, &[2, 3]), 2.0 / 3.0);
    near(worth(Key::Fragmentation, &[0, 2]), 0.5);
    for set in [[2, 3], [0, 3], [0, 4]] {
        near(worth(Key::Reach, &set), 1.0);
    }
    prints(worth(Key::Reach, &[0, 1]), 0.694444);
}

#[test]
fn bridges_and_overlap() {
    let graph = two_triangles();
    assert_eq!(local_bridges(&graph), [(2, 3)]);
    let found: Vec<((usize, usize), Option<f64>)> = graph.edges().zip(overlap(&graph)).collect();
    let of = |tie| found.iter().find(|(edge, _)| *edge == tie).unwrap().1;
    near(of((2, 3)), 0.0);
    near(of((0, 1)), 1.0);
    near(of((0, 2)), 0.5);
    let graph = valley();
    let found: Vec<((usize, usize), Option<f64>)> = graph.edges().zip(overlap(&graph)).collect();
    let of = |tie| found.iter().find(|(edge, _)| *edge == tie).unwrap().1;
    near(of((0, 16)), 0.0);
    near(of((0, 1)), 4.0 / 13.0);
}

/// By hand; the p-value over all 20 ways to make two groups of three: the two that leave one tie between them and
/// none that is as far on the other side, 2 of 20.
#[test]
fn ties_out_of_the_group() {
    let outward = |a, b| Some(a != b);
    let groups = [0, 0, 0, 1, 1, 1];
    near(outwardness(&two_triangles(), &groups, outward), (1.0 - 6.0) / 7.0);
    near(expected(&groups, outward), 0.2);
    let p = p_value(&two_triangles(), &groups, outward, 3).unwrap();
    assert!((p - 0.1).abs() < 0.02, "{p}");
    assert_eq!(Some(p), p_value(&two_triangles(), &groups, outward, 3), "the same lots, the same value");
    near(outwardness(&valley(), &VALLEY_TERRITORIES, leads_out), -0.6);
}
