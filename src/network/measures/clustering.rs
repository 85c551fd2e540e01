use crate::network::graph::Graph;

/// Local clustering: the share of pairs among an actor's contacts that are tied themselves.
///
/// Formula: `2t/(k(k − 1))`, t the ties among its k contacts. No unit. Range: 0 to 1.
/// Ties: unweighted. Undefined (`None`) with fewer than two contacts: there is no pair (NetworkX says 0,
/// igraph NaN). Cost: about the sum of squared degrees. Source: Watts & Strogatz (1998), *Nature* 393.
pub fn clustering(graph: &Graph, triangles: &[u64]) -> Vec<Option<f64>> {
    triangles
        .iter()
        .enumerate()
        .map(|(node, &count)| {
            let pairs = pairs(graph.degree(node));
            (pairs > 0.0).then(|| count as f64 / pairs)
        })
        .collect()
}

/// Average clustering: the mean of local clustering over all actors, none with fewer than two contacts
/// counting as 0.
///
/// Formula: `Σ_i C(i) / n`. Range: 0 to 1. Undefined (`None`) without actors. The zeros are the reading of
/// Watts & Strogatz as NetworkX has it; igraph leaves such actors out and gives more.
pub fn average_clustering(graph: &Graph, triangles: &[u64]) -> Option<f64> {
    let sum: f64 = clustering(graph, triangles).iter().flatten().sum();
    (!graph.is_empty()).then(|| sum / graph.len() as f64)
}

/// Transitivity: how many of all two-step paths are closed by a third tie.
///
/// Formula: `3 · triangles / connected triples`. No unit. Range: 0 to 1. Ties: unweighted.
/// Undefined (`None`) where no actor has two contacts. Cost: that of the triangles.
/// Source: Newman, Watts & Strogatz (2002), *PNAS* 99.
pub fn transitivity(graph: &Graph, triangles: &[u64]) -> Option<f64> {
    let triples: f64 = (0..graph.len()).map(|node| pairs(graph.degree(node))).sum();
    let closed: u64 = triangles.iter().sum();
    (triples > 0.0).then(|| closed as f64 / triples)
}

/// The triangles that each node is a corner of.
///
/// Every edge is walked from its end of lower rank by degree, so that a hub's contacts are not paired
/// with one another. Cost: about edges times the square root of edges.
pub fn triangles(graph: &Graph) -> Vec<u64> {
    let ranks_below = |a: usize, b: usize| (graph.degree(a), a) < (graph.degree(b), b);
    let mut count = vec![0; graph.len()];
    let mut mark = vec![u32::MAX; graph.len()];
    for low in 0..graph.len() {
        let above = |node: usize| {
            graph
                .neighbours(node)
                .iter()
                .map(|&next| next as usize)
                .filter(move |&next| ranks_below(node, next))
        };
        for next in above(low) {
            mark[next] = low as u32;
        }
        for middle in above(low) {
            for high in above(middle) {
                if mark[high] == low as u32 {
                    count[low] += 1;
                    count[middle] += 1;
                    count[high] += 1;
                }
            }
        }
    }
    count
}

fn pairs(count: usize) -> f64 {
    let count = count as f64;
    count * (count - 1.0).max(0.0) / 2.0
}
