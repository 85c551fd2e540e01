//! Where each actor stands on the map: one set of positions for the present and the new network.

use super::Network;
use crate::report::Recommendation;

/// Coordinates `[x0, y0, x1, y1, …]` in the order of [`crate::model::Model::actors`]; the focal firm at
/// 0, 0, y growing downwards.
pub fn place(network: &Network, _recommendations: &[Recommendation], _seed: u32) -> Vec<f64> {
    vec![0.0; 2 * network.model.actors.len()]
}
