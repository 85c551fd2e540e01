//! Row 2, activity links: how much the two do together, and how far they have adjusted to each other.

use super::{Draft, Pair};

pub fn draft(pair: &Pair) -> Draft {
    let mut draft = Draft::default();
    if let Some(count) = pair.lowest(|one| one.joint_activities) {
        draft.say(pair.message("card-activities-count").with("count", count));
    }
    for content in pair.tie.iter().flat_map(|tie| &tie.content) {
        draft.say(pair.message(&format!("card-content-{}", content.code())));
    }
    if let Some(value) = pair.lowest(|one| one.coordination) {
        draft.say(pair.message("card-activities-coordination").with("value", value));
    }
    if let Some(value) = pair.lowest(|one| one.adaptation) {
        draft.say(pair.message("card-activities-adaptation").with("value", value));
    }
    draft.else_ask(pair.message(if pair.expected { "card-activities-plan" } else { "card-activities-ask" }));
    draft
}
