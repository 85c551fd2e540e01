//! From findings to advice: R01–R15, one rule a file; every item names the findings it rests on.
//!
//! The rules turn the recommendations of the IMP work-in-progress paper on the Button Valley into
//! questions for any network. What a rule lacks because nobody was asked becomes a question to ask first
//! and marks the advice as unsure; it never becomes a *no*. Positions in a network and success go
//! together in both directions, so the sentences say "may", never "will".

mod advice;
mod agencies;
mod case;
pub mod change;
mod order;
pub mod overview;
mod own;
pub mod plan;
pub mod relief;
mod rules;
pub mod worksheets;

pub use own::add_own;

use crate::{
    network::Network,
    report::{BarrierReport, Finding, Recommendation},
};

/// Applies every rule and orders what they give, most useful first.
pub fn advise(network: &Network, barriers: &BarrierReport, findings: &[Finding]) -> Vec<Recommendation> {
    let case = case::Case::new(network, barriers, findings);
    let mut made: Vec<Recommendation> = rules::CONCRETE.iter().flat_map(|rule| rule(&case)).collect();
    for rule in rules::ABOUT_OTHERS {
        let further = rule(&case, &made);
        made.extend(further);
    }
    order::sort(&case, &mut made);
    made
}
