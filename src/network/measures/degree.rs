use crate::network::graph::Graph;

/// Degree: with how many actors one has a present tie.
///
/// Formula: `k(i) = |{j : i–j}|`. No unit (actors). Higher is better connected.
/// Range: 0 to n − 1. Ties: every present class joined, a pair counts once; sleeping ties count.
/// Undefined: never. Cost: one look at each actor.
/// Where an actor was not interviewed, its degree is the least it has.
/// Source: Freeman (1978), *Social Networks* 1.
pub fn degree(graph: &Graph) -> Vec<Option<f64>> {
    (0..graph.len()).map(|node| Some(graph.degree(node) as f64)).collect()
}
