//! The rules of advice: one rule, one file, each with the same headings.

mod r01;
mod r02;
mod r03;
mod r04;
mod r05;
mod r06;
mod r07;
mod r08;
mod r09;
mod r10;
mod r11;
mod r12;
mod r13;
mod r14;
mod r15;
#[cfg(test)]
pub mod testing;

pub use r01::{quiet_unasked, to_wake};

use super::case::Case;
use crate::report::Recommendation;

/// Rules that say what to do with whom, in order.
pub const CONCRETE: &[fn(&Case<'_>) -> Vec<Recommendation>] = &[
    r01::advise,
    r02::advise,
    r03::advise,
    r04::advise,
    r05::advise,
    r06::advise,
    r08::advise,
    r09::advise,
    r10::advise,
    r11::advise,
    r13::advise,
];

/// A rule that looks at the advice already given.
type AboutOthers = fn(&Case<'_>, &[Recommendation]) -> Option<Recommendation>;

/// Rules about the advice already given: what goes before what. Each sees what stands before it.
pub const ABOUT_OTHERS: &[AboutOthers] = &[r07::advise, r12::advise, r14::advise, r15::advise];

/// Whether a rule speaks of the other advice.
pub fn is_about_others(rule: &str) -> bool {
    matches!(rule, "R07" | "R12" | "R14" | "R15")
}
