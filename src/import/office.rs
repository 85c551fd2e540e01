//! Workbooks of office programs: .xlsx, .xlsm and .xlsb cell by cell as they are inflated, .ods through a
//! reader that holds it whole; all but .xlsb through calamine. [`super::archive`] has looked at the file before.

use std::io::Cursor;

use calamine::{
    Cell, Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetType, Xlsx, XlsxError,
};
use chrono::NaiveDate;

use super::{
    Problem, ProblemSeverity, ROWS_UNTOLD, Row, Sheet, Tell, Value, Workbook,
    archive::{Inside, Looked},
    clean, limits,
    problem::{self, stop},
    xlsb,
};

type Bytes<'a> = Cursor<&'a [u8]>;

/// Rows and columns that a sheet of any of these formats may have.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Cells of a merged region that its value is written to, at most, in a workbook.
const MERGED_CELLS: usize = 100_000;

/// Cells that are looked at for it.
const MERGED_LOOKED: usize = 5_000_000;

/// Reads a workbook that stands in a zip archive.
///
/// # Errors
/// When the workbook as a whole cannot be opened.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn read_archive(
    name: &str,
    bytes: &[u8],
    looked: Looked,
    tell: Tell,
) -> Result<(Workbook, Vec<Problem>), Problem> {
    match looked.inside {
        Inside::Xlsx => read_xlsx(name, bytes, looked.merged, tell),
        Inside::Xlsb => xlsb::read(name, bytes, tell),
        Inside::Ods => read_ods(name, bytes, tell),
    }
}

#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
fn read_xlsx(
    name: &str,
    bytes: &[u8],
    merged: bool,
    tell: Tell,
) -> Result<(Workbook, Vec<Problem>), Problem> {
    let mut book: Xlsx<Bytes> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => stop(name, "encrypted"),
        _ => stop(name, "damaged_file"),
    })?;
    let mut reading = Reading::new(name, "xlsx", tell);
    for sheet in sheet_names(&book) {
        reading.begin(&sheet);
        match book.worksheet_cells_reader(&sheet) {
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(_) => reading.unreadable(),
            Ok(mut cells) => reading.stream(|| cells.next_cell()),
        }
        let regions =
            if merged { book.merge_cells_by_sheet_name(&sheet).unwrap_or_default() } else { Vec::new() };
        reading.merge(&regions);
    }
    Ok(reading.finish())
}

#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
fn read_ods(name: &str, bytes: &[u8], tell: Tell) -> Result<(Workbook, Vec<Problem>), Problem> {
    let mut book: Ods<Bytes> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => stop(name, "encrypted"),
        OdsError::CellLimitExceeded { .. } => {
            stop(name, "archive_too_large").about("megabytes", (limits::ARCHIVE_BYTES >> 20) as u32)
        }
        // Blanks between cells, as other writers than office programs leave them, are more than it knows.
        OdsError::Mismatch { .. } => stop(name, "unsupported_format"),
        _ => stop(name, "damaged_file"),
    })?;
    let mut reading = Reading::new(name, "ods", tell);
    for sheet in sheet_names(&book) {
        reading.begin(&sheet);
        match book.worksheet_range(&sheet) {
            Ok(range) => reading.range(&range),
            Err(_) => reading.unreadable(),
        }
    }
    Ok(reading.finish())
}

/// The sheets that hold cells, without charts and modules.
fn sheet_names<'a, R: Reader<Bytes<'a>>>(book: &R) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet).map(|sheet| sheet.name.clone()).collect()
}

/// A workbook under reading, with what counts towards its limits.
pub struct Reading<'t> {
    workbook: Workbook,
    problems: Vec<Problem>,
    room: limits::Room,
    tell: Tell<'t>,
    rows: u32,
    full: bool,
    /// Cells of the row before: the next one will hardly have more.
    width: usize,
    /// The present sheet's cells did not come in order.
    unordered: bool,
    merged: usize,
}

impl<'t> Reading<'t> {
    /// Takes cells as a format's reader hands them out, up to the limit or to what cannot be read.
    fn stream<'c, E>(&mut self, mut next: impl FnMut() -> Result<Option<Cell<DataRef<'c>>>, E>) {
        loop {
            match next() {
                Ok(Some(cell)) => {
                    let (row, column) = cell.get_position();
                    if !self.put(row, column, value_ref(cell.get_value())) {
                        return;
                    }
                }
                Ok(None) => return,
                Err(_) => return self.unreadable(),
            }
        }
    }

    pub fn new(name: &str, format: &str, tell: Tell<'t>) -> Self {
        let workbook = Workbook { name: name.to_owned(), format: format.to_owned(), ..Workbook::default() };
        Self {
            workbook,
            problems: Vec::new(),
            room: limits::Room::default(),
            tell,
            rows: 0,
            full: false,
            width: 1,
            unordered: false,
            merged: 0,
        }
    }

    pub fn begin(&mut self, sheet: &str) {
        self.order();
        if self.workbook.sheets.len() == limits::SHEETS && !self.full {
            self.full = true;
            self.warn("too_many_sheets", limits::SHEETS);
        }
        if !self.full {
            self.workbook.sheets.push(Sheet { name: sheet.to_owned(), rows: Vec::new() });
        }
    }

    fn warn(&mut self, code: &str, limit: usize) {
        let problem = Problem::file(&self.workbook.name, code, ProblemSeverity::Warn).about("limit", limit);
        self.problems.push(problem);
    }

    /// Keeps a cell; `false` when no more are taken.
    pub fn put(&mut self, row: u32, column: u32, value: Option<Value>) -> bool {
        if self.full {
            return false;
        }
        let (Some(value), Some(sheet)) = (value, self.workbook.sheets.last_mut()) else { return true };
        // Only damage gives such places.
        if row >= ROWS || column >= COLUMNS {
            return true;
        }
        if !self.room.take(value.text_bytes()) {
            self.full = true;
            self.warn("too_many_cells", limits::CELLS);
            return false;
        }
        let number = row.saturating_add(1);
        match sheet.rows.last_mut() {
            Some(last) if last.number == number => {
                self.unordered |= last.cells.last().is_some_and(|(before, _)| *before >= column);
                last.cells.push((column, value));
            }
            last => {
                if let Some(last) = last {
                    self.unordered |= last.number > number;
                    self.width = last.cells.len();
                }
                let mut cells = Vec::with_capacity(self.width);
                cells.push((column, value));
                sheet.rows.push(Row { number, cells });
                self.rows += 1;
                if self.rows.is_multiple_of(ROWS_UNTOLD) {
                    (self.tell)(self.rows);
                }
            }
        }
        true
    }

    fn range(&mut self, range: &Range<Data>) {
        let Some((top, left)) = range.start() else { return };
        for (row, column, value) in range.used_cells() {
            if !self.put(top + row as u32, left + column as u32, value_of(value)) {
                return;
            }
        }
    }

    /// Rows and cells in order, also where a file has them in another; of a cell written twice the
    /// first counts.
    fn order(&mut self) {
        if !std::mem::take(&mut self.unordered) {
            return;
        }
        let Some(sheet) = self.workbook.sheets.last_mut() else { return };
        sheet.rows.sort_by_key(|row| row.number);
        let mut rows: Vec<Row> = Vec::with_capacity(sheet.rows.len());
        for row in std::mem::take(&mut sheet.rows) {
            match rows.last_mut() {
                Some(last) if last.number == row.number => last.cells.extend(row.cells),
                _ => rows.push(row),
            }
        }
        for row in &mut rows {
            row.cells.sort_by_key(|(column, _)| *column);
            row.cells.dedup_by_key(|(column, _)| *column);
        }
        sheet.rows = rows;
    }

    /// Writes the value of a merged region to the rows below its first: it is shown beside them, and
    /// people merge a firm's name over the rows that are about it. Columns are not filled.
    pub fn merge(&mut self, regions: &[Dimensions]) {
        self.order();
        let Some(sheet) = self.workbook.sheets.last_mut() else { return };
        let mut first: Option<(u32, u32)> = None;
        let mut looked = 0;
        for region in regions {
            let ((top, column), (bottom, _)) = (region.start, region.end);
            if bottom <= top {
                continue;
            }
            let Ok(at) = sheet.rows.binary_search_by_key(&(top + 1), |row| row.number) else { continue };
            let Some(value) =
                sheet.rows[at].cells.iter().find(|(one, _)| *one == column).map(|(_, value)| value.clone())
            else {
                continue;
            };
            for row in sheet.rows[at + 1..].iter_mut().take_while(|row| row.number <= bottom + 1) {
                looked += 1;
                if self.merged >= MERGED_CELLS || looked > MERGED_LOOKED {
                    break;
                }
                if let Err(place) = row.cells.binary_search_by_key(&column, |(one, _)| *one)
                    && self.room.take(value.text_bytes())
                {
                    row.cells.insert(place, (column, value.clone()));
                    self.merged += 1;
                    let here = (top, column);
                    first = Some(first.map_or(here, |before| before.min(here)));
                }
            }
        }
        if let Some((row, column)) = first {
            let problem = Problem::file(&self.workbook.name, "merged_cells", ProblemSeverity::Note)
                .sheet(&sheet.name)
                .cell(column, row + 1);
            self.problems.push(problem);
        }
    }

    /// The present sheet ends here; what was read of it counts.
    pub fn unreadable(&mut self) {
        if let Some(sheet) = self.workbook.sheets.last() {
            let problem = Problem::file(&self.workbook.name, "sheet_unreadable", ProblemSeverity::Warn)
                .sheet(&sheet.name);
            self.problems.push(problem);
        }
    }

    pub fn finish(mut self) -> (Workbook, Vec<Problem>) {
        self.order();
        (self.workbook, self.problems)
    }
}

fn value_ref(value: &DataRef) -> Option<Value> {
    match value {
        DataRef::Empty => None,
        DataRef::SharedString(text) => text_value(text),
        DataRef::String(text) | DataRef::DurationIso(text) => text_value(text),
        DataRef::DateTimeIso(text) => iso_date(text),
        DataRef::Int(number) => Some(Value::Number(*number as f64)),
        DataRef::Float(number) => number.is_finite().then_some(Value::Number(*number)),
        DataRef::Bool(yes) => Some(Value::Bool(*yes)),
        DataRef::DateTime(time) => date_value(time),
        DataRef::Error(error) => Some(Value::Error(error.to_string())),
    }
}

fn value_of(value: &Data) -> Option<Value> {
    match value {
        Data::Empty => None,
        Data::String(text) | Data::DurationIso(text) => text_value(text),
        Data::DateTimeIso(text) => iso_date(text),
        Data::Int(number) => Some(Value::Number(*number as f64)),
        Data::Float(number) => number.is_finite().then_some(Value::Number(*number)),
        Data::Bool(yes) => Some(Value::Bool(*yes)),
        Data::DateTime(time) => date_value(time),
        Data::Error(error) => Some(Value::Error(error.to_string())),
    }
}

pub fn text_value(text: &str) -> Option<Value> {
    let text = clean(text);
    match text {
        "" => None,
        // Programs that keep no cached error type write the error's text.
        "#DIV/0!" | "#N/A" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#VALUE!" | "Err:502" | "Err:522" => {
            Some(Value::Error(text.to_owned()))
        }
        _ => Some(Value::Text(problem::cut(text, limits::TEXT_LENGTH).to_owned())),
    }
}

fn iso_date(text: &str) -> Option<Value> {
    let day = text.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    day.map(Value::Date).or_else(|| text_value(text))
}

pub fn date_value(time: &ExcelDateTime) -> Option<Value> {
    let number = time.as_f64();
    if !number.is_finite() {
        return None;
    }
    // A year typed into a column of dates is a year, and not a day of the summer of 1905.
    let year_typed = number.fract() == 0.0 && (1_900.0..=2_100.0).contains(&number);
    if time.is_duration() || number < 1.0 || year_typed {
        return Some(Value::Number(number));
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    Some(date.map_or(Value::Number(number), Value::Date))
}
