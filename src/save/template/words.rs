//! The words of coded values, as messages: those of the page where it has them.

use crate::{model::codebook::vocabulary::Vocabulary, report::Message};

/// The word for a code, which import understands in every language (a test over the texts).
pub fn term(vocabulary: Vocabulary, code: &str) -> Message {
    let prefix = match vocabulary {
        Vocabulary::Role => "role",
        Vocabulary::Territory => "territory",
        Vocabulary::TieClass => "class",
        Vocabulary::State => "state",
        Vocabulary::Basis => "basis",
        Vocabulary::Answer => "choice-answer",
        Vocabulary::Content => "choice-content",
        Vocabulary::TieFunction => "choice-function",
        Vocabulary::TieEffect => "choice-effect",
        Vocabulary::EndCause => "choice-cause",
        Vocabulary::ContactRole => "choice-contact",
        Vocabulary::EntryMode => "choice-mode",
        Vocabulary::Education => "choice-education",
        Vocabulary::Motive => "choice-motive",
        Vocabulary::YesNo => "choice",
        Vocabulary::BarrierForm => "choice-form",
        Vocabulary::Module => "choice-module",
    };
    // "Not answered" has the empty code.
    Message::new(format!("{prefix}-{}", if code.is_empty() { "unknown" } else { code }))
}
