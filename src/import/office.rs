//! Workbooks of office programs: .xlsx, .xlsm and .xlsb cell by cell as they are inflated, .ods through a
//! reader that holds it whole; all but .xlsb through calamine. [`super::archive`] has looked at the file before.

use std::io::Cursor;

use calamine::{Data, Dimensions, Ods, OdsError, Range, Reader, SheetType, Xlsx, XlsxError};
use filiera_rows::{Filling, value_of};
pub use filiera_rows::{date_value, text_value};

use super::{
    Problem, ProblemSeverity, Sheet, Tell, Value, Workbook,
    archive::{Inside, Looked},
    limits,
    problem::stop,
    xlsb,
};

type Bytes<'a> = Cursor<&'a [u8]>;

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
        if reading.full {
            break;
        }
        match filiera_rows::xlsx(&mut book, &sheet, &mut reading.filling) {
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(_) => reading.unreadable(),
            Ok(all) => drop(reading.taken(all)),
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
    /// The rows of the present sheet, and the room that is left for them.
    filling: Filling<'t>,
    full: bool,
    merged: usize,
}

impl<'t> Reading<'t> {
    pub fn new(name: &str, format: &str, tell: Tell<'t>) -> Self {
        let workbook = Workbook { name: name.to_owned(), format: format.to_owned(), ..Workbook::default() };
        Self {
            workbook,
            problems: Vec::new(),
            filling: Filling::new(limits::room(), tell),
            full: false,
            merged: 0,
        }
    }

    pub fn begin(&mut self, sheet: &str) {
        self.end();
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

    /// The sheet that was begun last has its rows.
    fn end(&mut self) {
        self.filling.order();
        if let Some(sheet) = self.workbook.sheets.last_mut() {
            sheet.rows.append(&mut self.filling.rows);
        }
    }

    /// Keeps a cell; `false` when no more are taken.
    pub fn put(&mut self, row: u32, column: u32, value: Option<Value>) -> bool {
        !self.full && {
            let taken = self.filling.put(row, column, value);
            self.taken(taken)
        }
    }

    /// Whether there was room; if not, that is said.
    fn taken(&mut self, all: bool) -> bool {
        if !all {
            self.full = true;
            self.warn("too_many_cells", limits::CELLS);
        }
        all
    }

    fn range(&mut self, range: &Range<Data>) {
        let Some((top, left)) = range.start() else { return };
        for (row, column, value) in range.used_cells() {
            let value = value_of(value, &mut self.filling.texts);
            if !self.put(top + row as u32, left + column as u32, value) {
                return;
            }
        }
    }

    /// Writes the value of a merged region to the rows below its first: it is shown beside them, and
    /// people merge a firm's name over the rows that are about it. Columns are not filled.
    pub fn merge(&mut self, regions: &[Dimensions]) {
        self.filling.order();
        let Some(sheet) = self.workbook.sheets.last() else { return };
        let Filling { rows, room, .. } = &mut self.filling;
        let mut first: Option<(u32, u32)> = None;
        let mut looked = 0;
        for region in regions {
            let ((top, column), (bottom, _)) = (region.start, region.end);
            if bottom <= top {
                continue;
            }
            let Ok(at) = rows.binary_search_by_key(&(top + 1), |row| row.number) else { continue };
            let Some(value) =
                rows[at].cells.iter().find(|(one, _)| *one == column).map(|(_, value)| value.clone())
            else {
                continue;
            };
            for row in rows[at + 1..].iter_mut().take_while(|row| row.number <= bottom + 1) {
                looked += 1;
                if self.merged >= MERGED_CELLS || looked > MERGED_LOOKED {
                    break;
                }
                if let Err(place) = row.cells.binary_search_by_key(&column, |(one, _)| *one)
                    && room.take(value.text_bytes())
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
        self.end();
        (self.workbook, self.problems)
    }
}
