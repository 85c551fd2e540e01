//! Comma-, semicolon-, tab- and bar-separated text: encoding and delimiter found from the content.

use filiera_rows::Filling;

use super::{Problem, ProblemSeverity, Sheet, Tell, Workbook, encoding, limits, problem};
use crate::order::InOrder;

/// Delimiters in the order in which an even count is decided.
const DELIMITERS: [u8; 4] = [b'\t', b';', b',', b'|'];

/// Rows that are looked at to find the delimiter.
const ROWS_SAMPLED: usize = 100;

/// Share of control characters above which bytes are no text. Ours.
const CONTROL_SHARE: f64 = 0.01;

/// Reads delimited text.
///
/// # Errors
/// When the bytes are no text.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn read_telling(name: &str, bytes: &[u8], tell: Tell) -> Result<(Workbook, Vec<Problem>), Problem> {
    if bytes.len() > limits::WHOLE_FILE_BYTES {
        return Err(problem::too_large(name, limits::WHOLE_FILE_BYTES));
    }
    let (text, encoding, damaged) = encoding::of_text(bytes).decode(bytes);
    if !is_text(&text) {
        return Err(problem::stop(name, "not_a_spreadsheet"));
    }
    let mut problems = Vec::new();
    if damaged {
        problems.push(
            Problem::file(name, "encoding_damaged", ProblemSeverity::Warn).about("encoding", encoding.name()),
        );
    }
    // A line that Excel writes for itself and does not show.
    let (said, body) = match text.strip_prefix("sep=") {
        Some(rest) if rest.as_bytes().first().is_some_and(|one| DELIMITERS.contains(one)) => {
            (rest.as_bytes().first().copied(), rest[1..].trim_start_matches('\r').trim_start_matches('\n'))
        }
        _ => (None, text.as_ref()),
    };
    let delimiter = said.unwrap_or_else(|| find_delimiter(body));
    let mut filling = Filling::new(limits::room(), tell);
    if !filiera_rows::delimited(body, delimiter, &mut filling) {
        problems
            .push(Problem::file(name, "too_many_cells", ProblemSeverity::Warn).about("limit", limits::CELLS));
    }
    let sheet = Sheet { name: stem(name).to_owned(), rows: filling.rows };
    let workbook = Workbook {
        name: name.to_owned(),
        format: if delimiter == b'\t' { "tsv" } else { "csv" }.to_owned(),
        encoding: Some(encoding.name().to_owned()),
        delimiter: Some(char::from(delimiter)),
        sheets: vec![sheet],
    };
    Ok((workbook, problems))
}

/// The file's name without folders and ending.
pub fn stem(name: &str) -> &str {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match base.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => base,
    }
}

/// Few control characters, and none that text never has.
fn is_text(text: &str) -> bool {
    let mut all = 0_usize;
    let mut control = 0_usize;
    for c in text.chars().take(20_000) {
        all += 1;
        if c == '\0' {
            return false;
        }
        if (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}')) || c == '\u{fffd}' {
            control += 1;
        }
    }
    control as f64 <= all as f64 * CONTROL_SHARE
}

/// The delimiter with the most even count a row, outside quotes.
fn find_delimiter(text: &str) -> u8 {
    let mut counts: Vec<[u32; 4]> = Vec::new();
    let mut current = [0_u32; 4];
    let mut quoted = false;
    let mut empty = true;
    for byte in text.bytes() {
        match byte {
            b'"' => {
                quoted = !quoted;
                empty = false;
            }
            b'\n' | b'\r' if !quoted => {
                if !empty {
                    counts.push(current);
                    if counts.len() >= ROWS_SAMPLED {
                        break;
                    }
                }
                current = [0; 4];
                empty = true;
            }
            _ => {
                empty = false;
                if !quoted && let Some(index) = DELIMITERS.iter().position(|&one| one == byte) {
                    current[index] += 1;
                }
            }
        }
    }
    if !empty && counts.len() < ROWS_SAMPLED {
        counts.push(current);
    }
    let evenness = |index: usize| {
        let mut seen: Vec<u32> = counts.iter().map(|row| row[index]).filter(|&count| count > 0).collect();
        seen.order();
        let most = seen.chunk_by(|a, b| a == b).max_by_key(|run| (run.len(), run[0]));
        most.map_or((0, 0), |run| (run.len(), run[0]))
    };
    let mut best = (b',', (0, 0));
    for (index, &delimiter) in DELIMITERS.iter().enumerate() {
        let found = evenness(index);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Value;

    #[test]
    fn the_apostrophe_before_a_formula_is_no_part_of_the_text() {
        let (_, rows) = texts(b"name,note\n'=1+1,'-x\n'quoted',it's\n");
        assert_eq!(rows[1].1, ["=1+1", "-x"]);
        assert_eq!(rows[2].1, ["'quoted'", "it's"]);
    }

    fn read(name: &str, bytes: &[u8]) -> Result<(Workbook, Vec<Problem>), Box<Problem>> {
        Ok(read_telling(name, bytes, &mut |_| {})?)
    }

    fn texts(bytes: &[u8]) -> (Workbook, Vec<(u32, Vec<String>)>) {
        let (workbook, _) = read("a.csv", bytes).unwrap();
        let rows = workbook.sheets[0]
            .rows
            .iter()
            .map(|row| {
                let texts = row.cells.iter().map(|(_, value)| match value {
                    Value::Text(text) => text.to_string(),
                    other => panic!("{other:?}"),
                });
                (row.number, texts.collect())
            })
            .collect();
        (workbook, rows)
    }

    #[test]
    fn a_semicolon_file_with_decimal_commas_is_not_split_at_the_commas() {
        let (workbook, rows) = texts(b"name;share;note\r\nA;3,5;\"x;y\"\r\nB;4,1;z\r\n");
        assert_eq!(workbook.delimiter, Some(';'));
        assert_eq!(rows[1].1, ["A", "3,5", "x;y"]);
    }

    #[test]
    fn a_comma_file_with_lists_in_its_cells_is_split_at_the_commas() {
        let (workbook, _) = texts(b"id,roles\nA,focal;producer\nB,supplier;x;y\n");
        assert_eq!(workbook.delimiter, Some(','));
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        let (_, rows) = texts(b"a,b\n\n\n\"two\nlines\",d\r\n\r\ne,f\n");
        assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 4, 6]);
    }

    #[test]
    fn old_encodings_are_found() {
        let latin = b"nome;citt\xe0\nSociet\xe0 Bottoni;Forl\xec\nCaff\xe8 Perch\xe9;Cant\xf9\n";
        let (workbook, rows) = texts(latin);
        assert_eq!(workbook.encoding.as_deref(), Some("windows-1252"));
        assert_eq!(rows[1].1, ["Società Bottoni", "Forlì"]);
        let wide: Vec<u8> = "\u{feff}a\tb\nÉ\tù\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (workbook, rows) = texts(&wide);
        assert_eq!((workbook.format.as_str(), workbook.encoding.as_deref()), ("tsv", Some("UTF-16LE")));
        assert_eq!(rows[1].1, ["É", "ù"]);
    }

    #[test]
    fn excels_own_first_line_is_obeyed_and_not_counted() {
        let (workbook, rows) = texts(b"sep=|\r\na|b\r\n1|2\r\n");
        assert_eq!(workbook.delimiter, Some('|'));
        assert_eq!(rows[0], (1, vec!["a".to_owned(), "b".to_owned()]));
    }

    #[test]
    fn bytes_that_are_no_text_are_no_spreadsheet() {
        assert_eq!(read("a.csv", &[0x89, 1, 2, 3, 0, 0, 7, 200, 12]).unwrap_err().code, "not_a_spreadsheet");
    }
}
