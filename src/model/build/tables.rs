//! Which sheet is what, where its headings stand, and what its columns mean.

mod bare;
mod bind;
mod headings;
mod look;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    collect::Problems,
    lexicon::Lexicon,
    scales::Scale,
    values::{self, DecimalSign},
};
use crate::{
    import::{Problem, ProblemSeverity, Row, Sheet, Value, Workbook},
    model::codebook::{self, Field, SheetRole},
    report::{ColumnRead, Message, ReadHow, SheetRead},
};
use bare::bare_edges;
use headings::find_table;
use look::look_at_values;

/// Reason of rows that have nothing under a known heading.
const NOTHING_KNOWN: &str = "nothing_known";

/// Reason of the rows that show how a template is filled in.
const EXAMPLE_ROW: &str = "example_row";

/// A sheet with a role: its data rows and the columns that mean something.
pub struct Table<'a> {
    /// Index into [`crate::model::Model::sheets`].
    pub sheet: u16,
    pub file: &'a str,
    pub name: &'a str,
    pub role: SheetRole,
    pub rows: &'a [Row],
    /// Column of each field, by `Field as usize`.
    columns: [Option<u32>; Field::ALL.len()],
    /// The wide form of Barriers: a column a barrier.
    pub barriers: Vec<(u32, &'static str)>,
    headings: Vec<(u32, String)>,
    /// Two columns of names and nothing else.
    pub bare_edges: bool,
    pub decimal: DecimalSign,
    /// Percent fields written as fractions of one.
    pub fractions: BTreeSet<Field>,
    /// Fields whose dates have the month first.
    pub month_first: BTreeSet<Field>,
    /// Items that were answered on another scale than 1 to 5.
    scales: BTreeMap<Field, Scale>,
    pub used: u32,
    pub skips: RefCell<Skips>,
}

impl<'a> Table<'a> {
    /// A table whose columns are not known yet.
    fn empty(
        workbook: &'a Workbook,
        sheet: &'a Sheet,
        number: u16,
        role: SheetRole,
        rows: &'a [Row],
    ) -> Self {
        Self {
            sheet: number,
            file: &workbook.name,
            name: &sheet.name,
            role,
            rows,
            columns: [None; Field::ALL.len()],
            barriers: Vec::new(),
            headings: Vec::new(),
            bare_edges: false,
            decimal: if workbook.delimiter == Some(';') { DecimalSign::Comma } else { DecimalSign::Point },
            fractions: BTreeSet::new(),
            month_first: BTreeSet::new(),
            scales: BTreeMap::new(),
            used: 0,
            skips: RefCell::default(),
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
    pub fn heading(&self, column: u32) -> &str {
        self.headings.iter().find(|(at, _)| *at == column).map_or("", |(_, heading)| heading)
    }

    /// The rows that hold something under a known heading; a remark beside the table is no row of it.
    pub fn data_rows(&self) -> impl Iterator<Item = &'a Row> + use<'a> {
        let mut known: Vec<u32> = self.columns.iter().flatten().copied().collect();
        known.extend(self.barriers.iter().map(|(column, _)| *column));
        let rows = self.rows;
        rows.iter()
            .filter(move |row| row.cells.iter().any(|(column, _)| known.contains(column)) && !is_example(row))
    }

    /// A problem of this sheet, without a cell yet.
    pub fn problem(&self, code: &str, severity: ProblemSeverity) -> Problem {
        Problem::file(self.file, code, severity).sheet(self.name)
    }

    /// What became of the sheet's rows and columns.
    pub fn read(&self) -> SheetRead {
        let field = |column: u32| {
            let field = Field::ALL.iter().find(|&&field| self.column(field) == Some(column));
            let barrier = self.barriers.iter().find(|(at, _)| *at == column);
            field.map(|field| field.code().to_owned()).or(barrier.map(|(_, code)| (*code).to_owned()))
        };
        let rows = self.rows.len() as u32;
        let used = self.used.min(rows);
        let examples = self.rows.iter().filter(|row| is_example(row)).count() as u32;
        if examples > 0 {
            self.skips.borrow_mut().reasons.insert(EXAMPLE_ROW.to_owned(), examples);
        }
        SheetRead {
            name: self.name.to_owned(),
            role: Some(self.role.code().to_owned()),
            rows,
            used,
            skipped: rows - used,
            reasons: self.skips.borrow().of(rows - used),
            layout: "table".to_owned(),
            heading_row: None,
            headings: String::new(),
            ask: false,
            columns: self
                .headings
                .iter()
                .map(|(column, heading)| ColumnRead {
                    column: *column,
                    heading: heading.clone(),
                    field: field(*column),
                    how: ReadHow::Exact,
                    samples: Vec::new(),
                })
                .collect(),
        }
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

/// A sheet of a session, with its table where it has one.
pub struct Found<'a> {
    pub workbook: usize,
    pub sheet: &'a Sheet,
    pub role: Option<SheetRole>,
    pub table: Option<Table<'a>>,
}

impl Found<'_> {
    pub fn read(&self) -> SheetRead {
        match &self.table {
            Some(table) => table.read(),
            None => {
                // Help and code lists hold no data: none of it is missing from the report.
                let data = !matches!(self.role, Some(SheetRole::Lists | SheetRole::ReadMe));
                let rows = if data { self.sheet.rows.len() as u32 } else { 0 };
                SheetRead {
                    name: self.sheet.name.clone(),
                    role: self.role.map(|role| role.code().to_owned()),
                    rows,
                    used: 0,
                    skipped: rows,
                    reasons: BTreeMap::new(),
                    layout: "table".to_owned(),
                    heading_row: None,
                    headings: String::new(),
                    ask: false,
                    columns: Vec::new(),
                }
            }
        }
    }
}

/// Gives each sheet of the session its role and its columns their meaning.
pub fn find<'a>(workbooks: &'a [Workbook], lexicon: &Lexicon, problems: &mut Problems) -> Vec<Found<'a>> {
    let mut all: Vec<Found> = Vec::new();
    for (index, workbook) in workbooks.iter().enumerate() {
        for sheet in &workbook.sheets {
            let number = all.len() as u16;
            let named = lexicon.sheet(&sheet.name);
            let table = find_table(workbook, sheet, number, named, lexicon, problems);
            let role = table.as_ref().map(|table| table.role).or(named);
            all.push(Found { workbook: index, sheet, role, table });
        }
    }
    // Two columns of names count as a network only where nothing else tells what the file is.
    let alone = !all.iter().any(|found| found.table.is_some());
    for (number, found) in all.iter_mut().enumerate() {
        let named_ties = found.role == Some(SheetRole::Ties);
        if found.table.is_none() && (alone && found.role.is_none() || named_ties) {
            let workbook = &workbooks[found.workbook];
            if let Some(table) = bare_edges(workbook, found.sheet, number as u16, lexicon) {
                found.role = Some(SheetRole::Ties);
                found.table = Some(table);
            }
        }
    }
    let nothing: Vec<bool> = (0..workbooks.len())
        .map(|index| !all.iter().any(|found| found.workbook == index && found.table.is_some()))
        .collect();
    for (number, found) in all.iter().enumerate() {
        if found.table.is_none() && !found.sheet.rows.is_empty() {
            let file = &workbooks[found.workbook].name;
            if let Some(problem) = not_read(file, found, nothing[found.workbook]) {
                problems.push(number as u16, problem.sheet(&found.sheet.name));
            }
        }
    }
    for (index, workbook) in workbooks.iter().enumerate() {
        let empty = workbook.sheets.iter().all(|sheet| sheet.rows.is_empty());
        if nothing[index] && empty {
            let first = all.iter().position(|found| found.workbook == index).unwrap_or(0);
            problems.push(first as u16, Problem::file(&workbook.name, "empty_file", ProblemSeverity::Stop));
        }
    }
    for table in all.iter_mut().filter_map(|found| found.table.as_mut()) {
        look_at_values(table, lexicon, problems);
    }
    all
}

/// Why a sheet with rows gives no table.
fn not_read(file: &str, found: &Found, alone: bool) -> Option<Problem> {
    let severity = if alone { ProblemSeverity::Stop } else { ProblemSeverity::Warn };
    match found.role {
        Some(SheetRole::Lists | SheetRole::ReadMe) => {
            alone.then(|| Problem::file(file, "no_table", severity).expected(Message::new("expected-sheets")))
        }
        Some(
            role @ (SheetRole::Help | SheetRole::Members | SheetRole::MemberTrust | SheetRole::Scorecard),
        ) => Some(
            Problem::file(file, "sheet_not_used_yet", ProblemSeverity::Note).about("sheetKind", role.code()),
        ),
        Some(role) => {
            let fields: Vec<String> =
                codebook::required(role).iter().map(|group| group[0].code().to_owned()).collect();
            Some(
                Problem::file(file, "missing_column", severity)
                    .about("sheetKind", role.code())
                    .expected(Message::new("expected-columns").with("fields", fields)),
            )
        }
        None if alone => {
            Some(Problem::file(file, "no_table", severity).expected(Message::new("expected-sheets")))
        }
        None => Some(
            Problem::file(file, "sheet_not_recognised", severity).expected(Message::new("expected-sheets")),
        ),
    }
}

fn is_example(row: &Row) -> bool {
    matches!(row.cells.first(), Some((_, Value::Text(text))) if codebook::is_example(text))
}

/// The value in a column of a row.
pub fn value_at(row: &Row, column: u32) -> Option<&Value> {
    row.cells.binary_search_by_key(&column, |(at, _)| *at).ok().map(|index| &row.cells[index].1)
}

/// A value as text, as a visitor would see it.
pub fn text_of(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Error(text) => text.clone(),
        Value::Number(number) => values::plain(*number),
        Value::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Value::Date(date) => date.to_string(),
    }
}
