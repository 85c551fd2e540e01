use crate::network::graph::Graph;

/// Ego betweenness: for how many pairs of its own contacts an actor stands between.
///
/// Formula: `Σ_{j<k} 1/(1 + c_jk)` over pairs of contacts that are not tied, `c_jk` the number of other
/// contacts of i tied to both. No unit (pairs of contacts); not normalised. Range: 0 to k(k − 1)/2.
/// Ties: unweighted, inside the ego network only. Undefined (`None`) without ties.
/// Cost: the two-step walks inside each ego network.
/// Source: Everett & Borgatti (2005), *Social Networks* 27.
pub fn ego_betweenness(graph: &Graph) -> Vec<Option<f64>> {
    let mut work = EgoNetwork::new(graph.len());
    (0..graph.len()).map(|node| work.betweenness(graph, node)).collect()
}

/// The working space that all actors share.
pub struct EgoNetwork {
    /// The last ego that had this node as a contact, and likewise the last contact tied to it.
    contact_of: Vec<u32>,
    tied_to: Vec<u32>,
    /// Other contacts tied to both; zero outside [`Self::touched`].
    common: Vec<u32>,
    touched: Vec<u32>,
    /// Edges looked at for the last ego.
    pub looked: usize,
}

impl EgoNetwork {
    pub fn new(nodes: usize) -> Self {
        Self {
            contact_of: vec![u32::MAX; nodes],
            tied_to: vec![u32::MAX; nodes],
            common: vec![0; nodes],
            touched: Vec::new(),
            looked: 0,
        }
    }

    pub fn betweenness(&mut self, graph: &Graph, ego: usize) -> Option<f64> {
        let contacts = graph.neighbours(ego);
        for &contact in contacts {
            self.contact_of[contact as usize] = ego as u32;
            self.tied_to[contact as usize] = u32::MAX;
        }
        let mut between = 0.0;
        self.looked = 0;
        for (rank, &first) in contacts.iter().enumerate() {
            let mut untied = contacts.len() - rank - 1;
            let among = |node: u32| graph.neighbours(node as usize).iter().copied();
            for next in among(first).filter(|&next| self.contact_of[next as usize] == ego as u32) {
                self.tied_to[next as usize] = first;
                if next > first {
                    untied -= 1;
                }
            }
            if untied == 0 {
                continue;
            }
            for through in among(first).filter(|&next| self.contact_of[next as usize] == ego as u32) {
                self.looked += graph.degree(through as usize);
                for second in among(through) {
                    let at = second as usize;
                    if second > first && self.contact_of[at] == ego as u32 && self.tied_to[at] != first {
                        if self.common[at] == 0 {
                            self.touched.push(second);
                        }
                        self.common[at] += 1;
                    }
                }
            }
            between += (untied - self.touched.len()) as f64;
            for &second in &self.touched {
                between += 1.0 / (1.0 + f64::from(self.common[second as usize]));
                self.common[second as usize] = 0;
            }
            self.touched.clear();
        }
        (!contacts.is_empty()).then_some(between)
    }
}
