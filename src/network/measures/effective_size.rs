use crate::network::graph::Graph;

/// Effective size: an actor's contacts less what is redundant among them.
///
/// Formula: `ES(i) = Σ_j [1 − Σ_q p_iq·m_jq]`, q other than i and j, `p_iq` the share of i's total tie
/// strength spent on q, `m_jq` the tie of j and q over j's strongest tie. No unit (contacts).
/// Without weights this is `n − 2t/n`, t the ties among the n contacts (Borgatti 1997).
/// Range: above 0 to the number of contacts. Ties: weighted by strength.
/// Undefined (`None`) without ties. Cost: about the sum of squared degrees.
/// Source: Burt (1992), *Structural Holes*, ch. 2. NetworkX 3.6.1 gives other values for weighted graphs
/// unless called with `nodes=`: it divides by the wrong axis.
pub fn effective_size(graph: &Graph) -> Vec<Option<f64>> {
    let mut redundancy = Redundancy::new(graph);
    (0..graph.len()).map(|node| redundancy.effective_size(graph, node)).collect()
}

/// The working space that all actors share.
pub struct Redundancy {
    /// The strongest tie of each node.
    strongest: Vec<f64>,
    /// `p_iq` of the contacts q of the actor at hand, zero elsewhere.
    spent: Vec<f64>,
}

impl Redundancy {
    pub fn new(graph: &Graph) -> Self {
        Self {
            strongest: (0..graph.len())
                .map(|node| graph.weights(node).iter().copied().fold(0.0, f64::max))
                .collect(),
            spent: vec![0.0; graph.len()],
        }
    }

    pub fn effective_size(&mut self, graph: &Graph, node: usize) -> Option<f64> {
        let total: f64 = graph.weights(node).iter().sum();
        let contacts = graph.neighbours(node);
        for (&contact, &weight) in contacts.iter().zip(graph.weights(node)) {
            self.spent[contact as usize] = weight / total;
        }
        let mut size = 0.0;
        for &contact in contacts {
            let contact = contact as usize;
            let redundant: f64 = graph
                .neighbours(contact)
                .iter()
                .zip(graph.weights(contact))
                .map(|(&other, &weight)| self.spent[other as usize] * (weight / self.strongest[contact]))
                .sum();
            size += 1.0 - redundant;
        }
        for &contact in contacts {
            self.spent[contact as usize] = 0.0;
        }
        (!contacts.is_empty()).then_some(size)
    }
}
