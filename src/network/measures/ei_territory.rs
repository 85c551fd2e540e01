use crate::{
    model::Territory,
    network::{Network, graph::ActorGraph},
};

/// Ties that leave their territory and ties that stay inside it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reach {
    pub external: f64,
    pub internal: f64,
}

impl Reach {
    /// The E-I index: whether ties lead out of the home territory or stay in it.
    ///
    /// Formula: `(E − I)/(E + I)`, E ties between territories, I ties inside one. No unit.
    /// Range: −1 (closed) to +1 (all outward). Ties: unweighted, every present class joined. The groups are
    /// district, national and foreign; a tie is left out where a territory is not known well enough to say.
    /// Undefined (`None`) without such ties. Cost: one look at each tie.
    /// Source: Krackhardt & Stern (1988), *Social Psychology Quarterly* 51.
    pub fn index(self) -> Option<f64> {
        let all = self.external + self.internal;
        (all > 0.0).then(|| (self.external - self.internal) / all)
    }

    fn count(&mut self, outward: Option<bool>) {
        match outward {
            Some(true) => self.external += 1.0,
            Some(false) => self.internal += 1.0,
            None => {}
        }
    }
}

/// The index of each actor's own ties.
pub fn ei_territory(network: &Network, graph: &ActorGraph) -> Vec<Option<f64>> {
    (0..graph.len())
        .map(|node| {
            let mut reach = Reach::default();
            for &other in graph.neighbours(node) {
                reach.count(outward(
                    territory(network, graph, node),
                    territory(network, graph, other as usize),
                ));
            }
            reach.index()
        })
        .collect()
}

/// The ties of the whole map.
pub fn of_map(network: &Network, graph: &ActorGraph) -> Reach {
    let mut reach = Reach::default();
    for (low, high) in graph.edges() {
        reach.count(outward(territory(network, graph, low), territory(network, graph, high)));
    }
    reach
}

/// What the sizes of the territories alone would give: every possible pair taken as a tie.
pub fn expected(network: &Network, graph: &ActorGraph) -> Reach {
    let count = |wanted: Territory| {
        (0..graph.len()).filter(|&node| territory(network, graph, node) == wanted).count() as f64
    };
    let home = [count(Territory::District), count(Territory::National), count(Territory::Foreign)];
    let [district, national, foreign] = home;
    Reach {
        external: district * national
            + district * foreign
            + national * foreign
            + district * count(Territory::Outside),
        internal: home.iter().map(|size| size * (size - 1.0).max(0.0) / 2.0).sum(),
    }
}

fn territory(network: &Network, graph: &ActorGraph, node: usize) -> Territory {
    network.model.actor(graph.actor(node)).territory()
}

/// Whether a tie leads out; `None` where that cannot be told.
fn outward(one: Territory, other: Territory) -> Option<bool> {
    use Territory::{District, Outside, Unknown};
    match (one, other) {
        (Unknown, _) | (_, Unknown) => None,
        (Outside, District) | (District, Outside) => Some(true),
        (Outside, _) | (_, Outside) => None,
        _ => Some(one != other),
    }
}
