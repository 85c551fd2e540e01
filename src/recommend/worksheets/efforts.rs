//! What the plan asks of the firm.
//!
//! # Source
//! The three headings and the two levels are those of the IMP work-in-progress paper on the Button Valley; what
//! stands under them, and which rule asks for it, is ours.

use super::Work;
use crate::report::{
    AskedOf::{self, Management, Operations},
    EffortHeading::{self, Capabilities, MarketingPurchasing, Strategy},
    EffortLine, Message,
};

/// Towards customers and partners abroad.
const OUT: &[&str] = &["R01", "R02", "R08", "R13"];

/// What is asked, under which heading, of whom, and by which rules. Sentences: `asked-<code>`.
const TABLE: &[(EffortHeading, AskedOf, &str, &[&str])] = &[
    (Capabilities, Management, "what-to-tell", &["R03", "R04", "R05", "R11"]),
    (Capabilities, Management, "hand-over", &["R12"]),
    (Capabilities, Management, "show-benefits", &["R14"]),
    (Capabilities, Operations, "languages", OUT),
    (Capabilities, Operations, "pass-on", &["R01", "R02", "R09", "R10", "R12"]),
    (Capabilities, Operations, "small-things", &["R03", "R11"]),
    (MarketingPurchasing, Management, "offer", OUT),
    (MarketingPurchasing, Management, "who-buys", &["R04"]),
    (MarketingPurchasing, Management, "shared-person", &["R05"]),
    (MarketingPurchasing, Operations, "answer-fast", &["R01", "R13"]),
    (MarketingPurchasing, Operations, "volumes", &["R04"]),
    (MarketingPurchasing, Operations, "technical-talk", &["R06", "R09"]),
    (MarketingPurchasing, Operations, "market-news", &["R02", "R05", "R08", "R10"]),
    (Strategy, Management, "choose-markets", OUT),
    (Strategy, Management, "weigh", &["R03", "R04", "R05"]),
    (Strategy, Management, "mandate", &["R11"]),
    (Strategy, Management, "order", &["R07", "R15"]),
    (Strategy, Operations, "keep-dates", &["R07", "R12", "R15"]),
    (Strategy, Operations, "count", &["R01", "R04", "R06", "R13"]),
];

/// The lines that a step of the plan needs, in the order of the table.
pub fn lines(work: &Work<'_>) -> Vec<EffortLine> {
    TABLE
        .iter()
        .map(|&(heading, level, code, rules)| EffortLine {
            heading,
            level,
            told: Message::new(format!("asked-{code}")),
            steps: work.of_rules(rules),
        })
        .filter(|line| !line.steps.is_empty())
        .collect()
}
