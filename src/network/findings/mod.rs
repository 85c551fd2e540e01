//! Findings P01–P21 about the present network: one rule, one file.

use super::Network;
use crate::report::Finding;

/// Applies every rule, in order.
pub fn find(_network: &Network) -> Vec<Finding> {
    Vec::new()
}
