//! What the method takes for granted, shown as that.
//!
//! # Source
//! The two hypotheses of the IMP work-in-progress paper on the Button Valley, in our words; which steps rest on
//! which is ours: the first lies under whatever is done together, the second under what is to lead further
//! abroad by way of others.

use super::Work;
use crate::report::{Assumption, Logic, Message};

/// Steps that lead further abroad through others or together with them.
const BY_OTHERS: &[&str] = &["R02", "R05", "R07", "R08", "R11"];

pub fn of(work: &Work<'_>) -> Vec<Assumption> {
    let together = work.steps(|one| one.logic != Logic::Own);
    let one = |id: &str, steps: Vec<u32>| Assumption {
        id: id.to_owned(),
        told: Message::new(format!("assumption-{id}")),
        steps,
    };
    [one("H1", together), one("H2", work.of_rules(BY_OTHERS))]
        .into_iter()
        .filter(|one| !one.steps.is_empty())
        .collect()
}
