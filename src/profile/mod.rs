//! How far a firm is on its way abroad by the models of the field, and what it brings and lacks.

use crate::{
    network::Network,
    report::{BarrierReport, FirmProfile},
};

/// The profiles of the firms whose barriers are given in full, and of those that only gave facts.
pub fn profiles(_network: &Network, _barriers: &BarrierReport) -> Vec<FirmProfile> {
    Vec::new()
}
