//! Findings P01–P21 about the present network: one rule, one file.
//!
//! They are the statements of the IMP work-in-progress paper on the Button Valley, turned into
//! questions for any network. *Not asked* is an answer of its own: a rule that lacks what it needs says
//! so and why, and a pair that nobody was asked about never counts as untied. Only business counts as a
//! tie, unless a rule says otherwise; a personal contact without business does not.

mod draft;
mod p01;
mod p02;
mod p03;
mod p04;
mod p05;
mod p06;
mod p07;
mod p08;
mod p09;
mod p10;
mod p11;
mod p12;
mod p13;
mod p14;
mod p15;
mod p16;
mod p17;
mod p18;
mod p19;
mod p20;
pub mod p21;
pub mod pairs;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod verdicts;
pub mod who;

use super::Network;
use crate::report::Finding;

pub use draft::holds;
pub use p08::shared_suppliers;
pub use p19::{lost_through, served};

/// Every rule, in order.
pub(in crate::network) const RULES: &[fn(&Network) -> Finding] = &[
    p01::find,
    p02::find,
    p03::find,
    p04::find,
    p05::find,
    p06::find,
    p07::find,
    p08::find,
    p09::find,
    p10::find,
    p11::find,
    p12::find,
    p13::find,
    p14::find,
    p15::find,
    p16::find,
    p17::find,
    p18::find,
    p19::find,
    p20::find,
    p21::find,
];

/// Applies every rule, in order.
pub fn find(network: &Network) -> Vec<Finding> {
    RULES.iter().map(|find| find(network)).collect()
}
