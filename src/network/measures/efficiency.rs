use crate::network::graph::Graph;

/// Efficiency: the share of an actor's contacts that is not redundant.
///
/// Formula: `ES(i) / n(i)`, effective size over the number of contacts. No unit.
/// Range: above 0 to 1; 1 where no two contacts are tied. Ties: weighted, as for effective size.
/// Undefined (`None`) without ties. Cost: nothing beyond effective size.
/// Source: Burt (1992), *Structural Holes*, ch. 2.
pub fn efficiency(graph: &Graph, effective_size: &[Option<f64>]) -> Vec<Option<f64>> {
    effective_size
        .iter()
        .enumerate()
        .map(|(node, size)| size.map(|size| size / graph.degree(node) as f64))
        .collect()
}
