//! The order of the list: which advice stands first.
//!
//! Lexicographic, and ours: advice about what to do before advice about the others (R07, R12, R14, R15);
//! what
//! trust between the firms allows before what it does not yet allow; then what may ease a severe barrier; then what rests on answers before what rests on something nobody
//! was asked; then the cheaper effort; then more findings behind it; then the rule's number; and within a
//! rule the order that the rule itself states.

use std::cmp::Reverse;

use super::{case::Case, rules};
use crate::{order::InOrder, report::Recommendation};

pub fn sort(case: &Case<'_>, made: &mut [Recommendation]) {
    made.order_by_key(|item| {
        (
            rules::is_about_others(&item.rule),
            item.not_yet,
            !item.barriers.iter().any(|code| case.is_severe(code)),
            item.unsure,
            item.effort,
            Reverse(item.findings.len()),
            item.rule.clone(),
        )
    });
}
