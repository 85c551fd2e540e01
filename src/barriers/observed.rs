//! What the facts in the tables say about a barrier, beside what the firm feels.

use crate::{network::Network, report::Message};

/// What is known of one firm, for all its barriers.
pub struct Facts<'n> {
    _network: &'n Network,
}

/// What the facts say about one barrier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signal {
    /// Whether they show it; `None` where nobody gave such a fact.
    pub seen: Option<bool>,
    /// The facts, or which one would tell.
    pub facts: Vec<Message>,
}

impl<'n> Facts<'n> {
    pub fn of(network: &'n Network, _firm: &str) -> Self {
        Self { _network: network }
    }

    pub fn signal(&self, _barrier: &str) -> Signal {
        Signal::default()
    }
}
