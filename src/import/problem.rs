//! What was wrong with a file and where: sheet, cell, value seen, what was expected.

use serde::{Deserialize, Serialize};

use super::{cell_name, limits};
use crate::{
    model::codes,
    report::{Arg, Message},
    session::Question,
};

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
    /// One of [`CODES`].
    pub code: String,
    pub severity: ProblemSeverity,
    pub file: String,
    pub sheet: Option<String>,
    /// In the visitor's own file, such as `B17`; `None` when it is about a sheet or the whole file.
    pub cell: Option<String>,
    /// For an answer given in the page, in the place of a cell.
    pub question: Option<Question>,
    /// The value seen, cut after 200 characters.
    pub value: Option<String>,
    /// What would have been right.
    pub expected: Option<Message>,
    /// Further facts for the sentence.
    pub about: Message,
    /// What the visitor could do with one key.
    pub mend: Option<Mend>,
    /// How many cells of the column hold the same value with the same problem, this one included; 1
    /// where it is about no single value.
    pub alike: u32,
}

/// A suggestion for one problem. The visitor decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub enum Mend {
    /// Write this into the cell.
    Value { value: String },
    /// Take two names for one actor.
    Merge { actor: String, into: String },
}

/// Every code. The sentence for `a_code` is the Fluent message `problem-a-code`, or one that begins so
/// where there is more to say (`problem-unknown-actor-near`).
pub const CODES: &[&str] = &[
    // The file.
    "empty_file",
    "not_a_spreadsheet",
    "web_page",
    "encrypted",
    "damaged_file",
    "unsupported_format",
    "network_damaged",
    "hyperedges_left_out",
    "too_large",
    "archive_too_large",
    "text_named_as_workbook",
    "encoding_damaged",
    "too_many_cells",
    "too_many_sheets",
    "sheet_unreadable",
    "file_twice",
    "firm_from_name",
    "clash",
    "clash_answered",
    // The sheet and its headings.
    "no_table",
    "nothing_filled_in",
    "sheet_not_recognised",
    "sheet_not_used_yet",
    "missing_column",
    "heading_guessed",
    "column_twice",
    "read_as_complete",
    "read_as_customer_list",
    "read_as_fraction",
    "weights_not_used",
    "ticks_not_scores",
    "mapping_impossible",
    "merged_cells",
    // The row and the cell.
    "formula_error",
    "not_a_number",
    "out_of_range",
    "not_a_year",
    "not_a_date",
    "not_yes_or_no",
    "unknown_country",
    "unknown_code",
    "word_guessed",
    "unknown_barrier",
    "barrier_guessed",
    "scale_seven",
    "scale_sheet",
    "scale_other",
    "scale_words",
    "class_from_roles",
    "country_of_firms",
    "contradiction",
    "missing_key",
    "duplicate_actor",
    "similar_names",
    "same_name",
    "spellings_joined",
    "unknown_actor",
    "unknown_firm",
    "self_tie",
    "several_focal",
    "focal_not_found",
    "answered_twice",
    "applies_and_not",
    "answered_in_page",
    "too_many_actors",
    "too_many_ties",
    "more_alike",
    // The analysis.
    "no_date_to_count_from",
];

impl Problem {
    /// About a whole file.
    pub fn file(file: &str, code: &str, severity: ProblemSeverity) -> Self {
        debug_assert!(CODES.contains(&code), "{code} is not listed");
        Self {
            code: code.to_owned(),
            severity,
            file: file.to_owned(),
            sheet: None,
            cell: None,
            question: None,
            value: None,
            expected: None,
            about: Message::new(format!("problem-{}", code.replace('_', "-"))),
            mend: None,
            alike: 1,
        }
    }

    /// In this sheet.
    pub fn sheet(mut self, sheet: &str) -> Self {
        self.sheet = Some(sheet.to_owned());
        self
    }

    /// In this cell: column from 0, row as shown.
    pub fn cell(mut self, column: u32, row: u32) -> Self {
        self.cell = Some(cell_name(column, row));
        self
    }

    /// With this value seen.
    pub fn value(mut self, value: &str) -> Self {
        self.value = Some(super::cut(value, limits::VALUE_SHOWN).to_owned());
        self
    }

    /// Where this would have been right.
    pub fn expected(mut self, message: Message) -> Self {
        self.expected = Some(message);
        self
    }

    /// With something to do about it.
    pub fn mend(mut self, mend: Mend) -> Self {
        self.mend = Some(mend);
        self
    }

    /// With a further fact for the sentence.
    pub fn about(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.about = self.about.with(name, value);
        self
    }
}

/// A problem that ends the reading of a file.
pub fn stop(file: &str, code: &str) -> Problem {
    Problem::file(file, code, ProblemSeverity::Stop)
}

/// The file has more bytes than are read.
pub fn too_large(file: &str, limit: usize) -> Problem {
    stop(file, "too_large").about("megabytes", limit >> 20)
}
