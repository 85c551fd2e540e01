use crate::Graph;

/// Chance to go on along a tie; Brin and Page's own value.
const DAMPING: f64 = 0.85;
/// The sum of all changes of a round at which it stops.
const TOLERANCE: f64 = 1e-13;
const MOST_ROUNDS: usize = 500;

/// PageRank: how often a wanderer along the ties, who now and then starts anew, comes by.
///
/// Formula: `x(i) = (1 − d)/n + d·Σ_j x(j)·w_ji/s(j)`, d = 0.85, s the total tie strength of j; what actors
/// without ties would pass on is spread evenly. No unit. Range: above 0, all together 1.
/// Ties: weighted by strength. Undefined: never. Cost: about 200 looks at each tie.
/// Source: Brin & Page (1998).
pub fn pagerank(graph: &Graph) -> Vec<Option<f64>> {
    let count = graph.len();
    let total: Vec<f64> = (0..count).map(|node| graph.weights(node).iter().sum()).collect();
    let mut rank = vec![1.0 / count as f64; count];
    let mut passed = vec![0.0; count];
    for _ in 0..MOST_ROUNDS {
        let mut idle = 0.0;
        for node in 0..count {
            if total[node] > 0.0 {
                passed[node] = rank[node] / total[node];
            } else {
                passed[node] = 0.0;
                idle += rank[node];
            }
        }
        let base = (1.0 - DAMPING) / count as f64 + DAMPING * idle / count as f64;
        let mut change = 0.0;
        for node in 0..count {
            let sum: f64 = graph
                .neighbours(node)
                .iter()
                .zip(graph.weights(node))
                .map(|(&from, &weight)| passed[from as usize] * weight)
                .sum();
            let next = base + DAMPING * sum;
            change += (next - rank[node]).abs();
            rank[node] = next;
        }
        if change < TOLERANCE {
            break;
        }
    }
    rank.into_iter().map(Some).collect()
}
