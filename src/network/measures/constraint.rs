use crate::network::graph::Graph;

/// Burt's constraint: how far an actor's contacts lead back to one another.
///
/// Formula: `C(i) = Σ_j c_ij`, `c_ij = (p_ij + Σ_q p_iq·p_qj)²`, with j the contacts of i, q other than i
/// and j, and `p_ij` the share of i's total tie strength spent on j. No unit. Lower is freer; a star's
/// centre with n contacts has 1/n.
/// Range: above 0, and it can pass 1 (each corner of a triangle has 1.125).
/// Ties: weighted by strength (see [`crate::network::graph`]); `p_qj` from the whole graph, as igraph and
/// NetworkX have it, not inside the ego network only.
/// Undefined (`None`) for an actor without ties. Cost: about the sum of squared degrees.
/// Source: Burt (1992), *Structural Holes*, ch. 2. Checked by hand and in `tests/published.rs`.
pub fn constraint(graph: &Graph) -> Vec<Option<f64>> {
    let mut dyads = Dyads::new(graph);
    (0..graph.len()).map(|node| of_dyads(dyads.of(graph, node))).collect()
}

/// Constraint from that of the single contacts.
pub fn of_dyads(shares: &[f64]) -> Option<f64> {
    (!shares.is_empty()).then(|| shares.iter().sum())
}

/// The constraint of single contacts, `c_ij`, with the working space that all actors share.
pub struct Dyads {
    /// Total tie strength of each node.
    totals: Vec<f64>,
    /// `p_ij + Σ p_iq·p_qj` of the contacts j of the actor at hand.
    proportion: Vec<f64>,
    /// The last actor that had this node as a contact.
    contact_of: Vec<u32>,
    values: Vec<f64>,
}

impl Dyads {
    pub fn new(graph: &Graph) -> Self {
        Self {
            totals: (0..graph.len()).map(|node| graph.weights(node).iter().sum()).collect(),
            proportion: vec![0.0; graph.len()],
            contact_of: vec![u32::MAX; graph.len()],
            values: Vec::new(),
        }
    }

    /// `c_ij` for every contact j of `node`, in the order of its neighbours.
    pub fn of(&mut self, graph: &Graph, node: usize) -> &[f64] {
        let contacts = || graph.neighbours(node).iter().zip(graph.weights(node));
        for (&contact, &weight) in contacts() {
            self.proportion[contact as usize] = weight / self.totals[node];
            self.contact_of[contact as usize] = node as u32;
        }
        for (&through, &weight) in contacts() {
            let spent = weight / self.totals[node];
            let through = through as usize;
            for (&end, &weight) in graph.neighbours(through).iter().zip(graph.weights(through)) {
                if self.contact_of[end as usize] == node as u32 {
                    self.proportion[end as usize] += spent * (weight / self.totals[through]);
                }
            }
        }
        self.values.clear();
        self.values.extend(graph.neighbours(node).iter().map(|&contact| {
            let proportion = self.proportion[contact as usize];
            proportion * proportion
        }));
        &self.values
    }
}
