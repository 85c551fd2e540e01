//! Writes a sheet's table as .csv: UTF-8 with byte order mark, commas, numbers with a point.
//!
//! The headings are the columns' codes, the same in every language. A text that a spreadsheet program
//! would take for a formula gets an apostrophe in front.

use super::{
    SaveError,
    archive::safe,
    book::{Book, BookCell, BookSheet},
};

/// Makes spreadsheet programs read UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The table of a sheet; empty for a sheet without one.
///
/// # Errors
/// None that is known of: the bytes are written into memory.
pub fn write(sheet: &BookSheet) -> Result<Vec<u8>, SaveError> {
    let mut writer =
        csv::WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    if !sheet.columns.is_empty() {
        writer.write_record(sheet.columns.iter().map(|column| plain(&column.code)))?;
    }
    for row in &sheet.rows {
        // Every row as wide as the headings: a reader counts.
        let missing = sheet.columns.len().saturating_sub(row.len());
        writer.write_record(row.iter().map(cell).chain(std::iter::repeat_n(String::new(), missing)))?;
    }
    writer.into_inner().map_err(|error| SaveError::NotWritten(error.to_string()))
}

/// A file for each table, named after the sheet's code.
///
/// # Errors
/// As [`write()`].
pub fn files(book: &Book) -> Result<Vec<(String, Vec<u8>)>, SaveError> {
    let tables = book.sheets.iter().filter(|sheet| !sheet.columns.is_empty());
    tables.map(|sheet| Ok((format!("{}.csv", safe(&sheet.code)), write(sheet)?))).collect()
}

fn cell(cell: &BookCell) -> String {
    match cell {
        BookCell::Empty(()) => String::new(),
        BookCell::Number(number) => number.to_string(),
        BookCell::Date { date } => plain(date),
        other => plain(&other.text()),
    }
}

/// The text so that no program takes it for a formula. Read back by [`crate::import`], the apostrophe is
/// gone.
fn plain(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

impl From<csv::Error> for SaveError {
    fn from(error: csv::Error) -> Self {
        Self::NotWritten(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::save::book::{BookColumn, BookFormat};

    fn sheet(cells: Vec<BookCell>) -> BookSheet {
        let column = |index: usize| BookColumn {
            code: format!("c{index}"),
            heading: "in words".into(),
            note: None,
            format: BookFormat::Text,
            width: None,
            rule: None,
            required: false,
        };
        BookSheet {
            columns: (0..cells.len()).map(column).collect(),
            rows: vec![cells],
            ..BookSheet::default()
        }
    }

    fn text(text: &str) -> BookCell {
        BookCell::Text(text.to_owned())
    }

    #[test]
    fn texts_that_begin_like_a_formula_are_marked_and_numbers_are_not() {
        let cells =
            vec![text("=1+1"), text("-x"), text("\t@y"), BookCell::Number(-0.25), BookCell::Empty(())];
        let written = String::from_utf8(write(&sheet(cells)).unwrap()).unwrap();
        assert_eq!(written, "\u{feff}c0,c1,c2,c3,c4\r\n'=1+1,'-x,'\t@y,-0.25,\r\n");
    }

    #[test]
    fn commas_quotes_and_lines_stay_in_their_cell() {
        let written = write(&sheet(vec![text("a,b \"c\"\nd"), text("é")])).unwrap();
        let mut reader = csv::Reader::from_reader(&written[MARK.len()..]);
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(row.iter().collect::<Vec<_>>(), ["a,b \"c\"\nd", "é"]);
    }
}
