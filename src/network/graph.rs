//! The present ties as a plain [`Graph`] of nodes numbered from 0.
//!
//! A node is an actor on the map; [`ActorGraph::actor`] and [`ActorGraph::node`] translate. An edge is a pair with
//! at least one present relationship of any class, so the graph is simple and undirected. Rows that
//! stand for a class of actors are no nodes: a class has no single place in a network.

use std::ops::Deref;

pub use filiera_graphs::Graph;

use super::Network;
use crate::model::ActorId;

/// What a present tie weighs when nobody scored its strength: the lowest mark of the 1–5 scale.
///
/// Our choice: a tie is there, and nothing more is claimed for it. Where no tie was scored at all, every
/// edge weighs 1 and the weighted measures equal the plain ones.
pub const UNSCORED: f64 = 1.0;

/// The graph of the present ties, and which actor each node is.
#[derive(Clone)]
pub struct ActorGraph {
    graph: Graph,
    /// Node to actor, ascending.
    actors: Vec<ActorId>,
    /// Actor to node; `u32::MAX` for a row that is no node.
    nodes: Vec<u32>,
}

impl ActorGraph {
    /// The present ties of a network, without class rows.
    ///
    /// The strength of a relationship (0–100) becomes a weight of 1–5, the scale on which it was asked;
    /// the weights of several relationships between the same two actors are added, as Burt adds the two
    /// directions of a tie.
    pub fn of(network: &Network) -> Self {
        let actors: Vec<ActorId> =
            network.model.actors().filter(|(_, actor)| !actor.is_class()).map(|(id, _)| id).collect();
        let mut nodes = vec![u32::MAX; network.model.actors.len()];
        for (node, actor) in actors.iter().enumerate() {
            nodes[actor.index()] = node as u32;
        }
        let ties: Vec<(u32, u32, f64)> = network
            .relationships()
            .iter()
            .filter(|one| one.is_present())
            .map(|one| {
                let weight = one.scores.strength.map_or(UNSCORED, weight_of);
                (nodes[one.from.index()], nodes[one.to.index()], weight)
            })
            .filter(|&(from, to, _)| from != u32::MAX && to != u32::MAX)
            .collect();
        Self { graph: Graph::from_ties(actors.len(), &ties), actors, nodes }
    }

    pub fn actor(&self, node: usize) -> ActorId {
        self.actors[node]
    }

    /// The node of an actor; `None` for a class row.
    pub fn node(&self, actor: ActorId) -> Option<usize> {
        self.nodes.get(actor.index()).filter(|&&node| node != u32::MAX).map(|&node| node as usize)
    }
}

impl Deref for ActorGraph {
    type Target = Graph;

    fn deref(&self) -> &Graph {
        &self.graph
    }
}

/// A strength of 0–100 on the 1–5 scale.
fn weight_of(strength: f64) -> f64 {
    1.0 + strength / 25.0
}
