//! Which sheet is what, where its headings stand, and what its columns mean.

mod bare;
mod bind;
mod blocks;
mod find;
mod headings;
mod look;
mod mapped;
mod matrix;
mod partners;
mod told;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    answers,
    collect::Problems,
    known::Known,
    scales::Scale,
    values::{self, DecimalSign},
};
use crate::{
    import::{Problem, ProblemSeverity, Row, Value},
    model::{
        Role,
        codebook::{self, Field, SheetRole},
    },
    order::InOrder,
    report::ReadHow,
};
use blocks::Block;
pub use find::{Found, find};
use headings::Shape;
pub use matrix::{Mark, Matrix};

/// Reason of rows that have nothing under a known heading.
const NOTHING_KNOWN: &str = "nothing_known";

/// Reason of the rows that show how a template is filled in.
const EXAMPLE_ROW: &str = "example_row";

/// A row of headings: column and text, columns ascending.
pub type Heads = Vec<(u32, String)>;

/// How a table is laid out: see [`crate::report::SheetRead::layout`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Table,
    Wide,
    Form,
    Matrix,
    Edges,
    Graph,
}

impl Layout {
    pub fn code(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Wide => "wide",
            Self::Form => "form",
            Self::Matrix => "matrix",
            Self::Edges => "edges",
            Self::Graph => "graph",
        }
    }
}

/// A sheet with a role: its data rows and the columns that mean something.
pub struct Table<'a> {
    /// Index into [`crate::model::Model::sheets`].
    pub sheet: u16,
    pub file: &'a str,
    pub name: &'a str,
    pub role: SheetRole,
    /// Given in the page, not in a file.
    pub answered: bool,
    pub layout: Layout,
    pub rows: &'a [Row],
    /// The row of headings, and its number as shown.
    pub top: Option<&'a Row>,
    heading_row: Option<u32>,
    /// Column of each field, by `Field as usize`.
    columns: [Option<u32>; Field::ALL.len()],
    /// The wide form of Barriers: a column a barrier.
    pub barriers: Vec<(u32, &'static str)>,
    /// Columns that name partners of the row's own actor, with what the heading says they are to it.
    pub partners: Vec<(u32, Option<Role>)>,
    pub matrix: Option<Matrix>,
    headings: Heads,
    /// How the meaning of each column was found.
    hows: BTreeMap<u32, ReadHow>,
    /// Two columns of names and nothing else.
    pub bare_edges: bool,
    /// A list of all ties there are: pairs without a row are denied.
    pub whole: bool,
    /// The columns of barriers hold ticks and no scores.
    pub ticks: bool,
    /// Columns where several partners in one cell stand between commas.
    pub commas: Vec<u32>,
    pub decimal: DecimalSign,
    /// Percent fields written as fractions of one.
    pub fractions: BTreeSet<Field>,
    /// Fields whose dates have the month first.
    pub month_first: BTreeSet<Field>,
    /// Items that were answered on another scale than 1 to 5.
    scales: BTreeMap<Field, Scale>,
    pub used: u32,
    pub skips: RefCell<Skips>,
    /// Of the cells read so far.
    pub known: RefCell<Known<'a>>,
}

impl<'a> Table<'a> {
    /// The table of a block that was recognised; what was guessed is noted.
    fn new(block: &Block<'a>, shape: Shape, problems: &mut Problems) -> Self {
        let Shape { role, mut layout, heading_row, heads, first, binding, matrix, .. } = shape;
        let graph = matches!(block.workbook.format.as_str(), "graphml" | "gexf");
        if graph {
            layout = Layout::Graph;
        }
        let mut table = Self {
            sheet: block.number,
            file: &block.workbook.name,
            name: &block.sheet.name,
            role,
            answered: block.workbook.format == answers::FORMAT,
            layout,
            rows: &block.rows[first.min(block.rows.len())..],
            top: block.rows.iter().find(|row| Some(row.number) == heading_row),
            heading_row,
            columns: [None; Field::ALL.len()],
            barriers: binding.barriers.iter().map(|&(column, code, _)| (column, code)).collect(),
            partners: binding.partners.clone(),
            matrix,
            headings: heads,
            hows: binding.hows(),
            bare_edges: false,
            whole: false,
            ticks: false,
            commas: Vec::new(),
            decimal: if block.workbook.delimiter == Some(';') {
                DecimalSign::Comma
            } else {
                DecimalSign::Point
            },
            fractions: BTreeSet::new(),
            month_first: BTreeSet::new(),
            scales: BTreeMap::new(),
            used: 0,
            skips: RefCell::default(),
            known: RefCell::default(),
        };
        for &(column, field, _) in &binding.fields {
            table.columns[field as usize] = Some(column);
        }
        // `source` and `target` with nothing beside them are a list of all links, as graph programs write it.
        let edges = role == SheetRole::Ties && table.has(Field::To) && table.partners.is_empty();
        table.bare_edges = edges && table.headings.len() == 2;
        if table.bare_edges && layout == Layout::Table {
            table.layout = Layout::Edges;
        }
        table.whole = table.matrix.as_ref().is_some_and(|matrix| matrix.full)
            || table.bare_edges
            || graph && edges && !table.has(Field::Answer);
        table.tell(&binding, problems);
        table
    }

    /// Notes what was read by likeness, and columns that mean the same as another.
    fn tell(&self, binding: &bind::Binding, problems: &mut Problems) {
        let row = self.heading_row.unwrap_or(1);
        let note = |column: u32, code: &str| {
            self.problem(code, ProblemSeverity::Note).cell(column, row).value(self.heading(column))
        };
        let mut fields: Vec<_> =
            binding.fields.iter().filter(|(_, _, how)| *how == ReadHow::Likeness).collect();
        fields.order_by_key(|(column, ..)| *column);
        for (column, field, _) in fields {
            problems.push(self.sheet, note(*column, "heading_guessed").about("field", field.code()));
        }
        for (column, code, _) in binding.barriers.iter().filter(|(_, _, how)| *how == ReadHow::Likeness) {
            problems.push(self.sheet, note(*column, "barrier_guessed").about("barrier", *code));
        }
        for (column, used) in &binding.twice {
            let used = self.heading(*used).to_owned();
            problems.push(self.sheet, note(*column, "column_twice").about("used", used));
        }
    }

    pub fn column(&self, field: Field) -> Option<u32> {
        self.columns[field as usize]
    }

    pub fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
    }

    /// The scale that an item was answered on.
    pub fn scale(&self, field: Field) -> Scale {
        self.scales.get(&field).copied().unwrap_or(Scale::USUAL)
    }

    /// The visitor's own heading of a column.
    /// How the meaning of a column was found.
    pub fn how(&self, column: u32) -> ReadHow {
        self.hows.get(&column).copied().unwrap_or(ReadHow::Unused)
    }

    pub fn heading(&self, column: u32) -> &str {
        self.headings.iter().find(|(at, _)| *at == column).map_or("", |(_, heading)| heading)
    }

    /// The rows that hold something under a known heading; a remark beside the table is no row of it.
    pub fn data_rows(&self) -> impl Iterator<Item = &'a Row> + use<'a> {
        let mut known: Vec<u32> = self.columns.iter().flatten().copied().collect();
        known.extend(self.barriers.iter().map(|(column, _)| *column));
        known.extend(self.partners.iter().map(|(column, _)| *column));
        let rows = self.rows;
        rows.iter()
            .filter(move |row| row.cells.iter().any(|(column, _)| known.contains(column)) && !is_example(row))
    }

    /// Whether its rows speak of ties.
    pub fn tells_ties(&self) -> bool {
        self.role == SheetRole::Ties || !self.partners.is_empty()
    }

    /// A problem of this sheet, without a cell yet.
    pub fn problem(&self, code: &str, severity: ProblemSeverity) -> Problem {
        Problem::file(self.file, code, severity).sheet(self.name)
    }
}

/// Why rows of a table were left out.
#[derive(Default)]
pub struct Skips {
    /// Row and code of the latest problem.
    pub latest: (u32, String),
    /// Code of a problem → rows.
    pub reasons: BTreeMap<String, u32>,
}

impl Skips {
    /// Counts a row under its latest problem; one without any says nothing that is known.
    pub fn count(&mut self, row: u32) {
        let code = if self.latest.0 == row { self.latest.1.as_str() } else { NOTHING_KNOWN };
        *self.reasons.entry(code.to_owned()).or_default() += 1;
    }

    /// The reasons of so many rows: those that no reader came to are counted under the limit that ended
    /// it, else as holding nothing known.
    fn of(&self, skipped: u32) -> BTreeMap<String, u32> {
        let mut reasons = self.reasons.clone();
        let left = skipped.saturating_sub(reasons.values().sum());
        if left > 0 {
            let limit = if reasons.contains_key("too_many_ties") { "too_many_ties" } else { NOTHING_KNOWN };
            *reasons.entry(limit.to_owned()).or_default() += left;
        }
        reasons
    }
}

fn is_example(row: &Row) -> bool {
    matches!(row.cells.first(), Some((_, Value::Text(text))) if codebook::is_example(text))
}

/// The value in a column of a row.
pub fn value_at(row: &Row, column: u32) -> Option<&Value> {
    row.value(column)
}

/// A value as text, as a visitor would see it.
pub fn text_of(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Error(text) => text.to_string(),
        Value::Number(number) => values::plain(*number),
        Value::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Value::Date(date) => date.to_string(),
    }
}
