use crate::Graph;

/// Overlap of a tie: how far both ends know the same others.
///
/// Formula: `O(i,j) = |N_i ∩ N_j| / |N_i ∪ N_j ∖ {i,j}|`, N the contacts. No unit. Range: 0 to 1; 0 at a local bridge.
/// Ties: unweighted. Undefined (`None`) where neither end has another contact. Cost: about the sum of squared degrees.
/// Pitfall: on a map drawn around one firm nearly every tie outwards looks like a bridge.
/// Source: Granovetter (1973), *American Journal of Sociology* 78; the ratio by Onnela et al. (2007), *PNAS* 104.
/// One value an edge, in the order of [`Graph::edges`].
pub fn overlap(graph: &Graph) -> Vec<Option<f64>> {
    graph.edges().map(|(low, high)| alike(graph, low, high)).collect()
}

/// Ties whose two ends have no contact in common, as nodes in ascending order.
///
/// A bridge is one of them; the others lie on longer rings. Source: Granovetter (1973).
pub fn local_bridges(graph: &Graph) -> Vec<(usize, usize)> {
    graph.edges().filter(|&(low, high)| shared(graph, low, high) == 0).collect()
}

/// Jaccard's index of the contacts of two actors, each other left out (1901); `None` where neither has another.
pub fn alike(graph: &Graph, one: usize, other: usize) -> Option<f64> {
    let shared = shared(graph, one, other);
    let each_other = usize::from(graph.joined(one, other));
    let either = graph.degree(one) + graph.degree(other) - 2 * each_other - shared;
    (either > 0).then(|| shared as f64 / either as f64)
}

/// How many contacts two actors have in common.
pub fn shared(graph: &Graph, one: usize, other: usize) -> usize {
    let (mut one, mut other) = (graph.neighbours(one), graph.neighbours(other));
    let mut shared = 0;
    while let ([a, one_left @ ..], [b, other_left @ ..]) = (one, other) {
        shared += usize::from(a == b);
        if a <= b {
            one = one_left;
        }
        if b <= a {
            other = other_left;
        }
    }
    shared
}
