//! From findings to advice: R01–R15, one rule a file; every item names the findings it rests on.

pub mod overview;

use crate::{
    network::Network,
    report::{BarrierReport, Finding, Recommendation},
};

/// Applies every rule and orders what they give, most useful first.
pub fn advise(_network: &Network, _barriers: &BarrierReport, _findings: &[Finding]) -> Vec<Recommendation> {
    Vec::new()
}
