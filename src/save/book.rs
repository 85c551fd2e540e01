//! A workbook to be written, as plain data: what stands in it, not how a format says it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{model::codes, report::Message};

/// Words for the visitor: a message until the page has put it into the visitor's language, text after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub enum Words {
    Text(String),
    Say(Message),
}

impl Words {
    /// The words, or the code of a message that nobody has translated.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Say(message) => &message.code,
        }
    }
}

impl From<Message> for Words {
    fn from(message: Message) -> Self {
        Self::Say(message)
    }
}
impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub struct Book {
    pub title: Option<Words>,
    /// ISO 8601; the file carries no other date, so that the same book gives the same bytes.
    pub date: Option<String>,
    pub sheets: Vec<BookSheet>,
}

/// A sheet: lines of text, then a table with frozen headings, then charts. Without lines and columns its
/// rows stand where a visitor's own did, from the first cell of the sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub struct BookSheet {
    /// Stable; names the file of a .csv.
    pub code: String,
    /// On the tab; cut and freed of signs that Excel refuses when written.
    pub name: Option<Words>,
    /// Above the table, a line each, the first as a title. A template's data sheets have none: their
    /// headings stand in the first row.
    pub lines: Vec<Words>,
    pub columns: Vec<BookColumn>,
    pub rows: Vec<Vec<BookCell>>,
    /// Notes at cells.
    pub notes: Vec<BookNote>,
    pub charts: Vec<BookChart>,
    /// Empty rows below the table that take the columns' rules too (templates).
    pub room: u32,
    /// Locked and without password: codes and help.
    pub locked: bool,
}

codes! {
    /// How the numbers of a column are shown.
    BookFormat {
        Text = "text",
        /// A whole number.
        Count = "count",
        /// Up to three decimals.
        Decimal = "decimal",
        /// 0–1, shown as a percentage.
        Share = "share",
        /// 0–100, as typed.
        Percent = "percent",
        /// Without thousands signs.
        Year = "year",
        Date = "date",
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub struct BookColumn {
    /// Stable, such as a field's code.
    pub code: String,
    pub heading: Words,
    /// A note at the heading.
    pub note: Option<Words>,
    pub format: BookFormat,
    /// In characters; `None` for the writer's choice.
    pub width: Option<u32>,
    pub rule: Option<BookRule>,
    /// A row without it is not read.
    pub required: bool,
}

/// What a cell may hold. A text of several values is not refused where `several` is set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub enum BookRule {
    /// A drop-down list.
    Choice {
        choices: Vec<Words>,
        several: bool,
    },
    Number {
        low: f64,
        high: f64,
        whole: bool,
    },
}

/// A cell. `Text` is the visitor's own, or ours after translation; it never becomes a formula.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub enum BookCell {
    Empty(()),
    Number(f64),
    Text(String),
    Say(Message),
    /// ISO 8601.
    Date {
        date: String,
    },
    /// Several sentences, a line each.
    All(Vec<Words>),
}

impl BookCell {
    /// Nothing stands in it; an empty text is no answer either.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Empty(())) || matches!(self, Self::Text(text) if text.is_empty())
    }

    /// The text of a cell that is neither a number nor a date: messages that nobody has translated show
    /// their codes.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty(()) | Self::Number(_) => Cow::Borrowed(""),
            Self::Text(text) | Self::Date { date: text } => Cow::Borrowed(text),
            Self::Say(message) => Cow::Borrowed(&message.code),
            Self::All(all) => Cow::Owned(all.iter().map(Words::text).collect::<Vec<_>>().join("\n")),
        }
    }
}

/// A note at a cell of the table: row from 0 below the headings, `None` for the headings themselves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub struct BookNote {
    pub row: Option<u32>,
    pub column: u32,
    pub words: Words,
    /// Colours the cell: something to mend.
    pub wrong: bool,
}

/// A bar chart of the table beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub struct BookChart {
    pub title: Words,
    /// Column of the labels and column of the lengths.
    pub labels: u32,
    pub values: u32,
    /// The first so many rows.
    pub rows: u32,
    /// Ends of the axis.
    pub low: f64,
    pub high: f64,
}
