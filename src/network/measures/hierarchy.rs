use super::constraint::Dyads;
use crate::network::graph::Graph;

/// Hierarchy: whether an actor's constraint comes from one contact or evenly from all.
///
/// Formula: `H(i) = Σ_j r_j ln r_j / (N ln N)`, `r_j = c_ij / (C(i)/N)`, N contacts (Coleman–Theil). No unit.
/// Range: 0 (all contacts constrain alike) to 1 (one does it all). Ties: weighted, as for constraint.
/// By convention 1 with a single contact. Undefined (`None`) without ties.
/// Cost: that of constraint. Source: Burt (1992), *Structural Holes*, ch. 2.
pub fn hierarchy(graph: &Graph) -> Vec<Option<f64>> {
    let mut dyads = Dyads::new(graph);
    (0..graph.len()).map(|node| of_dyads(dyads.of(graph, node))).collect()
}

/// Hierarchy from the constraint of the single contacts.
pub fn of_dyads(shares: &[f64]) -> Option<f64> {
    let count = shares.len() as f64;
    match shares.len() {
        0 => None,
        1 => Some(1.0),
        _ => {
            let mean = shares.iter().sum::<f64>() / count;
            let uneven: f64 = shares.iter().map(|share| share / mean).map(|r| r * libm::log(r)).sum();
            // Rounding may leave a hair outside where all contacts constrain alike.
            Some((uneven / (count * libm::log(count))).clamp(0.0, 1.0))
        }
    }
}
