use crate::Graph;
use crate::shortest_paths::ShortestPaths;

/// Harmonic closeness: how few steps an actor needs to reach everybody.
///
/// Formula: `h(v) = Σ_{u≠v} 1/d(u,v) / (n − 1)`, an actor out of reach adding nothing. No unit.
/// Range: 0 (no ties) to 1 (tied to all). Ties: unweighted. It also works on a map in pieces, where the
/// classic closeness calls the members of a pair perfectly close.
/// Undefined (`None`) below two actors. Cost: comes with betweenness.
/// Source: Marchiori & Latora (2000), *Physica A* 285; Rochat (2009).
pub fn harmonic_closeness(graph: &Graph) -> Vec<Option<f64>> {
    let mut paths = ShortestPaths::new(graph);
    while paths.step(graph, usize::MAX) {}
    paths.harmonic_closeness()
}

impl ShortestPaths {
    /// Harmonic closeness, once every source is done.
    pub fn harmonic_closeness(&self) -> Vec<Option<f64>> {
        let others = self.nearness.len() as f64 - 1.0;
        self.nearness.iter().map(|&sum| (others > 0.0).then(|| sum / others)).collect()
    }
}
