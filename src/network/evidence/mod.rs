//! How sure the network is: both sides of a tie, the owner's picture, what a measure may be read from,
//! how far numbers and verdicts could be otherwise, and whom to ask next.

mod picture;
mod sides;

use super::Network;
use crate::report::EvidenceReport;

/// Everything about evidence that needs no trial.
pub fn weigh(network: &Network) -> EvidenceReport {
    let mut report = EvidenceReport { picture: picture::picture(network), ..EvidenceReport::default() };
    sides::tell(network, &mut report);
    report
}
