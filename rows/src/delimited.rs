//! The rows of text with a delimiter.

use csv::StringRecord;

use crate::{Filling, clean, cut, texts::TEXT_LENGTH};

/// Rows a call: see [`crate::workbook`].
const ROWS_A_CALL: u32 = 64;

/// Reads all rows; `false` when there was no room for them.
pub fn delimited(text: &str, delimiter: u8, filling: &mut Filling) -> bool {
    let bytes = text.as_bytes();
    let reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(bytes);
    let mut rows = Rows { bytes, reader, record: StringRecord::new(), number: 0 };
    loop {
        if let Some(all) = rows.some(filling) {
            return all;
        }
    }
}

struct Rows<'b> {
    bytes: &'b [u8],
    reader: csv::Reader<&'b [u8]>,
    record: StringRecord,
    number: u32,
}

impl Rows<'_> {
    /// At the end, whether all rows were taken.
    #[inline(never)]
    fn some(&mut self, filling: &mut Filling) -> Option<bool> {
        for _ in 0..ROWS_A_CALL {
            let start = self.reader.position().byte() as usize;
            // Reading text from memory, with uneven rows allowed, cannot fail; if it did, the rest is left out.
            if !self.reader.read_record(&mut self.record).unwrap_or(false) {
                return Some(true);
            }
            // The reader passes over empty lines, a spreadsheet program counts them.
            self.number += empty_lines_before(self.bytes, start) + 1;
            let fields = self.record.iter().map(|field| cut(clean(unmarked(field)), TEXT_LENGTH));
            if !filling.put_texts(self.number, fields) {
                return Some(false);
            }
        }
        None
    }
}

/// The apostrophe that keeps a text from being taken for a formula is no part of it: this program writes
/// one itself when it saves text.
fn unmarked(field: &str) -> &str {
    field
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r']))
        .unwrap_or(field)
}

fn empty_lines_before(bytes: &[u8], start: usize) -> u32 {
    let mut at = start;
    let mut lines = 0;
    // The second half of the line end before.
    if at > 0 && bytes.get(at - 1) == Some(&b'\r') && bytes.get(at) == Some(&b'\n') {
        at += 1;
    }
    loop {
        match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b'\r'), Some(b'\n')) => at += 2,
            (Some(b'\r' | b'\n'), _) => at += 1,
            _ => return lines,
        }
        lines += 1;
    }
}
