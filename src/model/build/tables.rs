//! Which sheet is what, where its headings stand, and what its columns mean.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    collect::Problems,
    lexicon::Lexicon,
    values::{self, DecimalSign},
};
use crate::{
    import::{Problem, ProblemSeverity, Row, Sheet, Value, Workbook},
    model::codebook::{self, Field, Kind, READ_SHEETS, SheetRole, field_row},
    report::{ColumnRead, Message, ReadHow, SheetRead},
};

/// Rows from the top in which headings are looked for. Ours.
const HEADING_ROWS: usize = 25;

/// What a sheet's name counts for, in fields recognised. Ours: headings of four fields outweigh a name.
const NAME_WEIGHT: f64 = 3.0;

/// Rows that are looked at to tell decimal signs, percentages and the order of dates.
const VALUE_ROWS: usize = 2_000;

/// Characters of a name, above which a text in a headingless sheet is prose and no actor. Ours.
const NAME_LENGTH: usize = 100;

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
    pub used: u32,
}

impl<'a> Table<'a> {
    pub fn column(&self, field: Field) -> Option<u32> {
        self.columns[field as usize]
    }

    pub fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
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
        rows.iter().filter(move |row| row.cells.iter().any(|(column, _)| known.contains(column)))
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
        SheetRead {
            name: self.name.to_owned(),
            role: Some(self.role.code().to_owned()),
            rows,
            used,
            skipped: rows - used,
            reasons: BTreeMap::new(),
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
        look_at_values(table, problems);
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

/// Columns of one row read as headings of one role.
struct Binding {
    fields: Vec<(u32, Field)>,
    barriers: Vec<(u32, &'static str)>,
    /// Read by likeness.
    guessed: Vec<(u32, Field)>,
    guessed_barriers: Vec<(u32, &'static str)>,
    /// Column, and the one that means the same and is used.
    twice: Vec<(u32, u32)>,
    score: f64,
}

fn find_table<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: u16,
    named: Option<SheetRole>,
    lexicon: &Lexicon,
    problems: &mut Problems,
) -> Option<Table<'a>> {
    if matches!(named, Some(role) if !READ_SHEETS.contains(&role)) {
        return None;
    }
    // Likeness only for the role that the name says, and where exact words give no role at all.
    let best = best_role(sheet, named, lexicon, false).or_else(|| best_role(sheet, named, lexicon, true));
    let Some((at, role, mut binding)) = best else {
        return study_without_headings(workbook, sheet, number, named, lexicon);
    };
    let row = &sheet.rows[at];
    binding.guess(row, role, lexicon);
    let mut table = empty_table(workbook, sheet, number, role, &sheet.rows[at + 1..]);
    table.headings = row.cells.iter().map(|(column, value)| (*column, text_of(value))).collect();
    for (column, field) in &binding.fields {
        table.columns[*field as usize] = Some(*column);
    }
    table.barriers = binding.barriers;
    for (column, field) in binding.guessed {
        problems.push(
            number,
            table
                .problem("heading_guessed", ProblemSeverity::Note)
                .cell(column, row.number)
                .value(table.heading(column))
                .about("field", field.code()),
        );
    }
    for (column, code) in binding.guessed_barriers {
        problems.push(
            number,
            table
                .problem("barrier_guessed", ProblemSeverity::Note)
                .cell(column, row.number)
                .value(table.heading(column))
                .about("barrier", code),
        );
    }
    for (column, used) in binding.twice {
        problems.push(
            number,
            table
                .problem("column_twice", ProblemSeverity::Note)
                .cell(column, row.number)
                .value(table.heading(column))
                .about("used", table.heading(used).to_owned()),
        );
    }
    // `source` and `target` with nothing beside them are a list of all links, as graph programs write it.
    table.bare_edges = role == SheetRole::Ties && table.headings.len() == 2;
    Some(table)
}

/// The role with the most headings recognised: row of the headings, role, columns.
fn best_role(
    sheet: &Sheet,
    named: Option<SheetRole>,
    lexicon: &Lexicon,
    guess: bool,
) -> Option<(usize, SheetRole, Binding)> {
    let one_column = sheet.rows.iter().take(HEADING_ROWS).all(|row| row.cells.len() <= 1);
    let mut best: Option<(f64, usize, SheetRole, Binding)> = None;
    for &role in READ_SHEETS {
        let is_named = named == Some(role);
        let recognised: Vec<usize> =
            sheet.rows.iter().take(HEADING_ROWS).map(|row| fields_recognised(row, role, lexicon)).collect();
        // One word may be a title; two are headings. One is enough where nothing speaks against it.
        let first = |least: usize| recognised.iter().position(|&fields| fields >= least);
        let Some(at) = first(2).or_else(|| first(1).filter(|_| is_named || one_column)) else { continue };
        let mut binding = bind(&sheet.rows[at], role, lexicon);
        if (guess || is_named) && !binding.has_required(role) {
            binding.guess(&sheet.rows[at], role, lexicon);
        }
        let wide = role == SheetRole::Barriers && binding.barriers.len() >= if is_named { 1 } else { 2 };
        if !binding.has_required(role) && !wide {
            continue;
        }
        let score = binding.score + if is_named { NAME_WEIGHT } else { 0.0 };
        if best.as_ref().is_none_or(|(least, ..)| score > *least) {
            best = Some((score, at, role, binding));
        }
    }
    best.map(|(_, at, role, binding)| (at, role, binding))
}

/// How many fields of a role a row names.
fn fields_recognised(row: &Row, role: SheetRole, lexicon: &Lexicon) -> usize {
    let mut fields: BTreeSet<Field> = BTreeSet::new();
    let mut barriers = 0;
    for (_, value) in &row.cells {
        let Value::Text(text) = value else { continue };
        if let Some(field) = lexicon.heading(role, text) {
            fields.insert(field);
        } else if role == SheetRole::Barriers && lexicon.barriers.find(text).is_some() {
            barriers += 1;
        }
    }
    // A data row of the long form has one barrier and perhaps a word that is also a heading.
    fields.len() + if barriers > 1 { barriers } else { 0 }
}

/// Reads a row as headings by their exact words.
fn bind(row: &Row, role: SheetRole, lexicon: &Lexicon) -> Binding {
    let mut binding = Binding {
        fields: Vec::new(),
        barriers: Vec::new(),
        guessed: Vec::new(),
        guessed_barriers: Vec::new(),
        twice: Vec::new(),
        score: 0.0,
    };
    for (column, value) in &row.cells {
        let Value::Text(text) = value else { continue };
        if let Some(field) = lexicon.heading(role, text) {
            match binding.fields.iter().find(|(_, one)| *one == field) {
                Some((used, _)) => binding.twice.push((*column, *used)),
                None => {
                    binding.fields.push((*column, field));
                    binding.score += 1.0;
                }
            }
        } else if role == SheetRole::Barriers
            && let Some(code) = lexicon.barriers.find(text)
        {
            binding.put_barrier(*column, code);
        }
    }
    binding
}

impl Binding {
    fn has_required(&self, role: SheetRole) -> bool {
        let has = |field: Field| self.fields.iter().any(|(_, one)| *one == field);
        codebook::required(role).iter().all(|group| group.iter().any(|&field| has(field)))
    }

    fn put_barrier(&mut self, column: u32, code: &'static str) {
        match self.barriers.iter().find(|(_, one)| *one == code) {
            Some((used, _)) => self.twice.push((column, *used)),
            None => {
                self.barriers.push((column, code));
                self.score += 1.0;
            }
        }
    }

    /// Reads what is left of the row by likeness.
    fn guess(&mut self, row: &Row, role: SheetRole, lexicon: &Lexicon) {
        let taken = |binding: &Self, column: u32| {
            binding.fields.iter().any(|(one, _)| *one == column)
                || binding.barriers.iter().any(|(one, _)| *one == column)
                || binding.twice.iter().any(|(one, _)| *one == column)
        };
        let mut guesses: Vec<(f64, u32, Field)> = Vec::new();
        for (column, value) in &row.cells {
            let Value::Text(text) = value else { continue };
            if taken(self, *column) {
                continue;
            }
            // One barrier among the headings says that they all are; then a slip in another is one.
            if !self.barriers.is_empty()
                && let Some(code) = lexicon.barriers.guess(text)
            {
                self.put_barrier(*column, code);
                self.guessed_barriers.push((*column, code));
            } else if let Some((likeness, field)) = lexicon.like_heading(role, text) {
                guesses.push((likeness, *column, field));
            }
        }
        // The likest first, so that no weaker likeness takes a field away.
        guesses.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, column, field) in guesses {
            if self.fields.iter().all(|(_, one)| *one != field) {
                self.fields.push((column, field));
                self.guessed.push((column, field));
                self.score += 0.5;
            }
        }
        self.guessed.sort_by_key(|(column, _)| *column);
        self.barriers.sort_by_key(|(column, _)| *column);
    }
}

fn empty_table<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: u16,
    role: SheetRole,
    rows: &'a [Row],
) -> Table<'a> {
    Table {
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
        used: 0,
    }
}

/// Keys beside values need no headings.
fn study_without_headings<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: u16,
    named: Option<SheetRole>,
    lexicon: &Lexicon,
) -> Option<Table<'a>> {
    let keys = sheet
        .rows
        .iter()
        .take(HEADING_ROWS)
        .filter(|row| matches!(row.cells.as_slice(), [(0, Value::Text(key)), (1, _)] if lexicon.study(key).is_some()))
        .count();
    let enough = if named == Some(SheetRole::Study) { 1 } else { 2 };
    if keys < enough || named.is_some_and(|role| role != SheetRole::Study) {
        return None;
    }
    let mut table = empty_table(workbook, sheet, number, SheetRole::Study, &sheet.rows);
    table.columns[Field::Key as usize] = Some(0);
    table.columns[Field::Value as usize] = Some(1);
    table.headings = vec![(0, "A".to_owned()), (1, "B".to_owned())];
    Some(table)
}

/// Two columns of short texts, some of them named more than once.
fn bare_edges<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: u16,
    lexicon: &Lexicon,
) -> Option<Table<'a>> {
    let mut columns: BTreeSet<u32> = BTreeSet::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut repeated = false;
    for row in &sheet.rows {
        for (column, value) in &row.cells {
            columns.insert(*column);
            let text = match value {
                Value::Text(text) if text.chars().count() <= NAME_LENGTH => {
                    crate::model::words::name_key(text)
                }
                // Numbered actors.
                Value::Number(number) => values::plain(*number),
                _ => return None,
            };
            repeated |= !seen.insert(text);
        }
        if columns.len() > 2 {
            return None;
        }
    }
    let mut columns = columns.into_iter();
    let (Some(from), Some(to), true) = (columns.next(), columns.next(), repeated && sheet.rows.len() >= 2)
    else {
        return None;
    };
    let mut table = empty_table(workbook, sheet, number, SheetRole::Ties, &sheet.rows);
    table.columns[Field::From as usize] = Some(from);
    table.columns[Field::To as usize] = Some(to);
    table.bare_edges = true;
    table.headings = vec![(from, column_letter(from)), (to, column_letter(to))];
    // A heading that names but one end is a heading all the same.
    let first = &sheet.rows[0];
    let heads = first.cells.iter().filter(
        |(_, value)| matches!(value, Value::Text(text) if lexicon.heading(SheetRole::Ties, text).is_some()),
    );
    if heads.count() >= 1 {
        table.rows = &sheet.rows[1..];
        table.headings = first.cells.iter().map(|(column, value)| (*column, text_of(value))).collect();
    }
    Some(table)
}

fn column_letter(column: u32) -> String {
    let mut name = crate::import::cell_name(column, 0);
    name.pop();
    name
}

/// Tells the decimal sign, fractions written for percentages, and the order of days and months.
fn look_at_values(table: &mut Table, problems: &mut Problems) {
    let mut signs = (0_u32, 0_u32);
    let numeric: Vec<u32> = Field::ALL
        .iter()
        .filter(|&&field| {
            matches!(field_row(field).kind, Kind::Number { .. } | Kind::Percent | Kind::Severity)
        })
        .filter_map(|&field| table.column(field))
        .collect();
    for row in table.rows.iter().take(VALUE_ROWS) {
        for (column, value) in &row.cells {
            if let Value::Text(text) = value
                && numeric.contains(column)
            {
                match values::tells_decimal_sign(text) {
                    Some(DecimalSign::Comma) => signs.0 += 1,
                    Some(DecimalSign::Point) => signs.1 += 1,
                    None => {}
                }
            }
        }
    }
    if signs.0 != signs.1 {
        table.decimal = if signs.0 > signs.1 { DecimalSign::Comma } else { DecimalSign::Point };
    }
    for &field in Field::ALL {
        let Some(column) = table.column(field) else { continue };
        match field_row(field).kind {
            Kind::Percent if only_fractions(table, column) => {
                table.fractions.insert(field);
                problems.push(
                    table.sheet,
                    table
                        .problem("read_as_fraction", ProblemSeverity::Note)
                        .about("heading", table.heading(column).to_owned()),
                );
            }
            Kind::When | Kind::Year => {
                let mut votes = (0_u32, 0_u32);
                for value in column_values(table, column) {
                    if let Value::Text(text) = value {
                        match values::tells_month_first(text) {
                            Some(true) => votes.0 += 1,
                            Some(false) => votes.1 += 1,
                            None => {}
                        }
                    }
                }
                if votes.0 > votes.1 {
                    table.month_first.insert(field);
                }
            }
            _ => {}
        }
    }
}

/// No value above 1, none with a percent sign, and some between 0 and 1.
fn only_fractions(table: &Table, column: u32) -> bool {
    let mut between = false;
    for value in column_values(table, column) {
        let number = match value {
            Value::Number(number) => *number,
            Value::Text(text) if text.contains('%') => return false,
            Value::Text(text) => match values::number(text, table.decimal) {
                Some(number) => number,
                None => continue,
            },
            _ => continue,
        };
        if !(0.0..=1.0).contains(&number) {
            return false;
        }
        between |= number > 0.0 && number < 1.0;
    }
    between
}

fn column_values<'t>(table: &Table<'t>, column: u32) -> impl Iterator<Item = &'t Value> + use<'t> {
    table.rows.iter().take(VALUE_ROWS).filter_map(move |row| value_at(row, column))
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
