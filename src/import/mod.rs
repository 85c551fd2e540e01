//! Bytes become rows that remember their place. Knows file formats, nothing of exporting.
//!
//! Reading collects problems and goes on; only a file that is no spreadsheet at all is an error.

mod archive;
mod biff;
mod compound;
mod encoding;
mod graph_xml;
pub mod limits;
mod office;
pub mod problem;
mod sniff;
mod text;
mod xls;
mod xlsb;

pub use encoding::needs_tables;
pub use filiera_rows::{Row, Tell, Text, Value, clean, cut};
pub use problem::{Mend, Problem, ProblemSeverity};
use sniff::Shape;

/// A file as read: sheets of rows, empty cells left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workbook {
    /// The file's name, for messages.
    pub name: String,
    /// `xlsx`, `xlsb`, `xls`, `ods`, `csv`, `tsv`, `graphml`, `gexf`, found from the content, not the name.
    pub format: String,
    /// For text: the encoding and delimiter that were found.
    pub encoding: Option<String>,
    pub delimiter: Option<char>,
    pub sheets: Vec<Sheet>,
}

/// A sheet: rows in order, empty rows left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<Row>,
}

/// Reads a file of any format known, found from its content. Problems of single cells come with the
/// workbook; the error is one `stop` problem: the file is no spreadsheet, or past a limit.
///
/// # Errors
/// When nothing at all could be read.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn read(name: &str, bytes: &[u8]) -> Result<(Workbook, Vec<Problem>), Problem> {
    read_telling(name, bytes, &mut |_| {})
}

/// As [`read`], and tells from time to time how many rows have been read.
///
/// # Errors
/// When nothing at all could be read.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn read_telling(name: &str, bytes: &[u8], tell: Tell) -> Result<(Workbook, Vec<Problem>), Problem> {
    if bytes.is_empty() {
        return Err(problem::stop(name, "empty_file"));
    }
    if bytes.len() > limits::FILE_BYTES {
        return Err(problem::too_large(name, limits::FILE_BYTES));
    }
    match sniff::shape(bytes) {
        Shape::Archive => office::read_archive(name, bytes, archive::look(name, bytes)?, tell),
        Shape::Compound => {
            if bytes.len() > limits::WHOLE_FILE_BYTES {
                return Err(problem::too_large(name, limits::WHOLE_FILE_BYTES));
            }
            xls::read(name, &compound::workbook(name, bytes)?, tell)
        }
        Shape::Records => {
            if bytes.len() > limits::WHOLE_FILE_BYTES {
                return Err(problem::too_large(name, limits::WHOLE_FILE_BYTES));
            }
            xls::read(name, bytes, tell)
        }
        Shape::Markup => markup(name, bytes),
        Shape::Other => Err(problem::stop(name, "not_a_spreadsheet")),
        Shape::Text => {
            let (workbook, mut problems) = text::read_telling(name, bytes, tell)?;
            if sniff::named_as_workbook(name) {
                let note = Problem::file(name, "text_named_as_workbook", ProblemSeverity::Note);
                problems.insert(0, note.about("format", workbook.format.clone()));
            }
            Ok((workbook, problems))
        }
    }
}

/// Reads XML of the kinds that hold a network.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
fn markup(name: &str, bytes: &[u8]) -> Result<(Workbook, Vec<Problem>), Problem> {
    if bytes.len() > limits::WHOLE_FILE_BYTES {
        return Err(problem::too_large(name, limits::WHOLE_FILE_BYTES));
    }
    let text = graph_xml::decode(bytes);
    match graph_xml::language(&text) {
        Some(language) => graph_xml::read(name, &text, language),
        None => Err(problem::stop(name, "web_page")),
    }
}

/// `(1, 17)` → `B17`: column from 0, row as shown.
pub fn cell_name(column: u32, row: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(b'A' + ((rest - 1) % 26) as u8);
        rest = (rest - 1) / 26;
    }
    letters.reverse();
    let mut name: String = letters.into_iter().map(char::from).collect();
    name.push_str(&row.to_string());
    name
}

#[cfg(test)]
mod tests {
    use super::cell_name;

    #[test]
    fn cells_are_named_as_in_a_spreadsheet() {
        assert_eq!(cell_name(0, 1), "A1");
        assert_eq!(cell_name(25, 2), "Z2");
        assert_eq!(cell_name(26, 17), "AA17");
        assert_eq!(cell_name(16_383, 1_048_576), "XFD1048576");
    }
}
