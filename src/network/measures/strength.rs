use crate::network::{Network, graph::ActorGraph};

/// Strength: how much an actor's present ties add up to.
///
/// Formula: `s(i) = Σ_j w_ij` over ties whose strength was scored, `w` on the 1–5 scale of the question
/// (layers of 0–100 are brought to it). Unit: points of that scale, summed. Higher is closer to more.
/// Range: 0 and up. Ties: a pair tied in two classes adds both.
/// Undefined (`None`) where the actor has ties and none of them was scored: nothing is imputed.
/// Cost: one look at each tie. Source: Barrat et al. (2004), *PNAS* 101 (weighted degree).
pub fn strength(network: &Network, graph: &ActorGraph) -> Vec<Option<f64>> {
    (0..graph.len())
        .map(|node| {
            let mut ties = 0;
            let mut scored = None;
            for (other, relationship) in network.present_ties(graph.actor(node)) {
                if graph.node(other).is_none_or(|other| other == node) {
                    continue;
                }
                ties += 1;
                if let Some(strength) = relationship.scores.strength {
                    scored = Some(scored.unwrap_or(0.0) + 1.0 + strength / 25.0);
                }
            }
            if ties == 0 { Some(0.0) } else { scored }
        })
        .collect()
}
