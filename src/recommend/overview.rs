//! The diagnosis on one screen: which sentence stands on top, which steps come first.

use crate::{
    network::Network,
    report::{BarrierReport, Finding, Overview, Recommendation},
};

/// Chooses what a busy owner reads first.
pub fn choose(
    _network: &Network,
    _barriers: &BarrierReport,
    _findings: &[Finding],
    _recommendations: &[Recommendation],
) -> Overview {
    Overview::default()
}
