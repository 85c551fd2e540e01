//! Network measures, a file each; every one says which sample it may be read from.

use super::Network;
use crate::report::{ActorMeasures, MapMeasure};

/// Measuring in steps, so that a page stays responsive and a visitor may cancel.
pub struct Measuring {
    actors: Vec<ActorMeasures>,
    map: Vec<MapMeasure>,
}

impl Measuring {
    pub fn new(_network: &Network) -> Self {
        Self { actors: Vec::new(), map: Vec::new() }
    }

    /// Does a bounded piece of work (one batch of sources); `true` when all is done.
    pub fn step(&mut self, _network: &Network) -> bool {
        true
    }

    /// Steps done and steps in all.
    pub fn progress(&self) -> (u32, u32) {
        (1, 1)
    }

    pub fn finish(self) -> (Vec<ActorMeasures>, Vec<MapMeasure>) {
        (self.actors, self.map)
    }
}
