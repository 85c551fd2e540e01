//! Graphs that can be redone by hand, and how near a value has to be.

use super::Graph;

pub fn plain(actors: usize, ties: &[(u32, u32)]) -> Graph {
    Graph::from_ties(actors, &ties.iter().map(|&(a, b)| (a, b, 1.0)).collect::<Vec<_>>())
}

/// Two triangles, 0-1-2 and 3-4-5, joined by the bridge 2-3.
pub fn two_triangles() -> Graph {
    plain(6, &[(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)])
}

#[track_caller]
pub fn near(found: Option<f64>, expected: f64) {
    let found = found.expect("a value");
    assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
}

/// To the six decimals that the source prints.
#[track_caller]
pub fn prints(found: Option<f64>, expected: f64) {
    let found = found.expect("a value");
    assert!((found - expected).abs() < 6e-7, "{found} does not print as {expected}");
}
