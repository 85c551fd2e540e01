//! Every sheet of a session, with what it was recognised as and what the visitor says of it.

use std::collections::BTreeMap;

use super::{
    Table, bare,
    blocks::{Block, blocks},
    headings::{Shape, recognise},
    look::look_at_values,
    mapped::{self, Mapped},
    matrix, told,
};
use crate::{
    import::{Problem, ProblemSeverity, Sheet, Value, Workbook},
    model::{
        build::{collect::Problems, lexicon::Lexicon},
        codebook::{self, READ_SHEETS, SheetRole},
    },
    report::{Message, ReadHow},
    session::Mapping,
};

/// A sheet of a session or a part of it, with its table where it has one.
pub struct Found<'a> {
    pub workbook: usize,
    pub sheet: &'a Sheet,
    pub role: Option<SheetRole>,
    pub table: Option<Table<'a>>,
    pub block: Block<'a>,
    /// See [`crate::report::SheetRead::headings`].
    pub key: String,
    /// See [`crate::report::SheetRead::ask`].
    pub ask: bool,
    /// The visitor said something about sheets with these headings.
    mapped: bool,
    /// The visitor leaves it out.
    pub left_out: bool,
}

impl<'a> Found<'a> {
    /// Reads the block in this shape.
    fn put(&mut self, shape: Shape, problems: &mut Problems) {
        let guessed = shape.binding.hows().values().any(|how| *how == ReadHow::Likeness);
        self.ask = !self.mapped && (guessed || shape.uncertain);
        self.role = Some(shape.role);
        self.table = Some(Table::new(&self.block, shape, problems));
    }
}

/// Gives each sheet of the session its role and its columns their meaning. What the visitor says of
/// sheets with some headings goes before what is found.
pub fn find<'a>(
    workbooks: &'a [Workbook],
    mappings: &BTreeMap<String, Mapping>,
    lexicon: &Lexicon,
    problems: &mut Problems,
) -> Vec<Found<'a>> {
    let mut all: Vec<Found> = Vec::new();
    for (index, workbook) in workbooks.iter().enumerate() {
        for sheet in &workbook.sheets {
            let named = if is_result(sheet) { Some(SheetRole::ReadMe) } else { lexicon.sheet(&sheet.name) };
            for block in blocks(workbook, sheet, all.len(), named, lexicon) {
                let one = find_one(index, block, mappings, lexicon, problems);
                all.push(one);
            }
        }
    }
    // Two columns of names count as a network only where nothing else tells what the file is.
    let alone = !all.iter().any(|found| found.table.is_some());
    for found in &mut all {
        let named_ties = found.role == Some(SheetRole::Ties);
        if found.table.is_none()
            && !found.left_out
            && (alone && found.role.is_none() || named_ties)
            && let Some(shape) =
                bare::bare_edges(&found.block, lexicon).or_else(|| matrix::find(&found.block, lexicon, true))
        {
            found.put(shape, problems);
        }
    }
    let nothing: Vec<bool> = (0..workbooks.len())
        .map(|index| !all.iter().any(|found| found.workbook == index && found.table.is_some()))
        .collect();
    for (number, found) in all.iter_mut().enumerate() {
        if found.table.is_some() || found.block.rows.is_empty() || found.left_out {
            continue;
        }
        found.ask = found.role.is_none_or(|role| READ_SHEETS.contains(&role));
        let file = &workbooks[found.workbook].name;
        if let Some(problem) = not_read(file, found, nothing[found.workbook]) {
            problems.push(number as u16, problem.sheet(&found.sheet.name));
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

fn find_one<'a>(
    workbook: usize,
    block: Block<'a>,
    mappings: &BTreeMap<String, Mapping>,
    lexicon: &Lexicon,
    problems: &mut Problems,
) -> Found<'a> {
    let shape = recognise(&block, lexicon);
    let key = match &shape {
        Some(shape) if shape.heading_row.is_some() => told::key(&shape.heads),
        _ => told::key_of_block(&block),
    };
    let mapping = mappings.get(&key);
    let mut found = Found {
        workbook,
        sheet: block.sheet,
        role: block.named,
        table: None,
        key,
        ask: false,
        mapped: mapping.is_some(),
        left_out: false,
        block,
    };
    match mapping {
        None => {
            if let Some(shape) = shape {
                found.put(shape, problems);
            }
        }
        Some(mapping) => match mapped::apply(&found.block, shape, mapping, lexicon, problems) {
            Mapped::Read(shape) => found.put(*shape, problems),
            Mapped::NotRead => {
                found.role = None;
                found.left_out = true;
            }
            Mapped::Incomplete(role) => found.role = role,
        },
    }
    found
}

/// Why a sheet with rows gives no table.
fn not_read(file: &str, found: &Found, alone: bool) -> Option<Problem> {
    let severity = if alone { ProblemSeverity::Stop } else { ProblemSeverity::Warn };
    match found.role {
        Some(SheetRole::Lists | SheetRole::ReadMe) => {
            alone.then(|| Problem::file(file, "no_table", severity).expected(Message::new("expected-sheets")))
        }
        Some(role @ (SheetRole::Members | SheetRole::MemberTrust | SheetRole::Scorecard)) => Some(
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

/// Whether we added the sheet to a workbook, with what was found.
fn is_result(sheet: &Sheet) -> bool {
    let first = sheet.rows.first().and_then(|row| row.cells.first());
    matches!(first, Some((_, Value::Text(text))) if codebook::is_result(text))
}
