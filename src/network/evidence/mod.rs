//! How sure the network is: both sides of a tie, the owner's picture, what a measure may be read from,
//! how far numbers and verdicts could be otherwise, and whom to ask next.

mod picture;
mod questions;
mod sides;
pub mod support;
pub(in crate::network) mod trial;
mod weighing;

pub use trial::uncertain;
pub use weighing::{Weighing, weigh_all};

use super::{Network, coverage};
use crate::report::EvidenceReport;

/// Everything about evidence that needs no trial.
pub fn weigh(network: &Network) -> EvidenceReport {
    let supports = support::Supports::new(network, &coverage::cover(network));
    let mut report = EvidenceReport {
        picture: picture::picture(network),
        reasons: supports.reasons(),
        among_contacts: support::among_contacts(network),
        ..EvidenceReport::default()
    };
    sides::tell(network, &mut report);
    report
}
