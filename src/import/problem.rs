//! What was wrong with a file and where: sheet, cell, value seen, what was expected.

use serde::{Deserialize, Serialize};

use crate::{model::codes, report::Message};

codes! {
    /// How much a problem matters.
    ProblemSeverity {
        /// The file or sheet could not be used.
        Stop = "stop",
        /// A value or row was left out.
        Warn = "warn",
        /// Something was read in a way worth knowing.
        Note = "note",
    }
}

/// One thing the visitor may want to mend. `code` is stable; sentences are made by the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Problem {
    pub code: String,
    pub severity: ProblemSeverity,
    pub file: String,
    pub sheet: Option<String>,
    /// In the visitor's own file, such as `B17`; `None` when it is about a sheet or the whole file.
    pub cell: Option<String>,
    /// The value seen, cut after 200 characters.
    pub value: Option<String>,
    /// What would have been right.
    pub expected: Option<Message>,
    /// Further facts for the sentence.
    pub about: Message,
}
