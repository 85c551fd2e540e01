//! Old workbooks (.xls): the records of Excel 5 to 2003, cell by cell.
//!
//! Layout: \[MS-XLS\] 2.4 for Excel 97 and later, \[MS-XLS\] and OpenOffice's description of Excel's file
//! format for 5 and 95. A reader of our own, since the one for the other formats keeps every sheet as a
//! rectangle, parses formulas that nobody asks for, and panics on damaged records. Nothing here is believed:
//! whatever a record lacks ends that record, not the program.

use calamine::Dimensions;
use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252};

use super::{
    Problem, Tell, Value, Workbook,
    biff::{self, Dates, error, f64_at, u16_at, u32_at},
    limits,
    office::{Reading, text_value},
    problem::stop,
};

/// Reads the stream of a workbook.
///
/// # Errors
/// When it is encrypted, or no such stream.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn read(name: &str, stream: &[u8], tell: Tell) -> Result<(Workbook, Vec<Problem>), Problem> {
    let book = Book::new(stream).map_err(|code| stop(name, code))?;
    let mut reading = Reading::new(name, "xls", tell);
    // One more than is read, so that it is said.
    for (at, sheet) in book.sheets.iter().take(limits::SHEETS + 1) {
        reading.begin(sheet);
        match stream.get(*at..) {
            Some(records) if Records(records).next().is_some_and(|(kind, _)| kind == BOF) => {
                let (regions, whole) = book.cells(records, &mut reading);
                if !whole {
                    reading.unreadable();
                }
                reading.merge(&regions);
            }
            _ => reading.unreadable(),
        }
    }
    Ok(reading.finish())
}

const BOF: u16 = 0x0809;
const EOF: u16 = 0x000a;
const CONTINUE: u16 = 0x003c;

/// Kind and bytes of each record, up to the end or to one that is cut short.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let [k0, k1, l0, l1, tail @ ..] = self.0 else { return None };
        let (data, rest) = tail.split_at_checked(usize::from(u16::from_le_bytes([*l0, *l1])))?;
        self.0 = rest;
        Some((u16::from_le_bytes([*k0, *k1]), data))
    }
}

/// What stands before the sheets and holds for all of them.
struct Book {
    /// Excel 97 and later: texts are Unicode.
    unicode: bool,
    encoding: &'static Encoding,
    dates: Dates,
    strings: Vec<String>,
    /// Where a sheet begins, and its name.
    sheets: Vec<(usize, String)>,
}

impl Book {
    fn new(stream: &[u8]) -> Result<Self, &'static str> {
        let mut book = Self {
            unicode: false,
            encoding: WINDOWS_1252,
            dates: Dates::default(),
            strings: Vec::new(),
            sheets: Vec::new(),
        };
        let mut records = Records(stream);
        match records.next() {
            Some((BOF, data)) => book.unicode = u16_at(data, 0) == Some(0x0600),
            // Excel 2 to 4.
            Some((0x0009 | 0x0209 | 0x0409, _)) => return Err("unsupported_format"),
            _ => return Err("damaged_file"),
        }
        while let Some((kind, data)) = records.next() {
            match kind {
                // FilePass.
                0x002f => return Err("encrypted"),
                // CodePage.
                0x0042 => book.encoding = code_page(u16_at(data, 0).unwrap_or_default()),
                // Date1904.
                0x0022 => book.dates.from_1904 = u16_at(data, 0) == Some(1),
                // Format.
                0x041e => {
                    if let Some(number) = u16_at(data, 0) {
                        let wide = if book.unicode { 2 } else { 1 };
                        let format = book.text(&data[2..], wide);
                        book.dates.define(number, &format);
                    }
                }
                // XF.
                0x00e0 => book.dates.cell_format(u16_at(data, 2).unwrap_or_default()),
                // BoundSheet: worksheets only.
                0x0085 if data.get(5) == Some(&0) => {
                    if let Some(at) = u32_at(data, 0) {
                        let name = book.text(&data[6..], 1).replace('\0', "");
                        book.sheets.push((at as usize, name));
                    }
                }
                // SST, with the records that continue it.
                0x00fc => {
                    let mut parts = vec![data.get(8..).unwrap_or_default()];
                    let mut ahead = Records(records.0);
                    while let Some((CONTINUE, part)) = ahead.next() {
                        parts.push(part);
                        records.0 = ahead.0;
                    }
                    book.strings = Strings { parts: &parts, part: 0, at: 0 }.take(limits::CELLS).collect();
                }
                EOF => break,
                _ => {}
            }
        }
        if book.sheets.is_empty() { Err("damaged_file") } else { Ok(book) }
    }

    /// Hands the cells of a sheet to `reading`; gives the merged regions, and whether the sheet's end was
    /// reached.
    fn cells(&self, records: &[u8], reading: &mut Reading) -> (Vec<Dimensions>, bool) {
        let mut regions = Vec::new();
        let mut formula = None;
        // Charts within a sheet have cells of their own.
        let mut depth = 0_u32;
        for (kind, data) in Records(records) {
            match kind {
                BOF => depth = depth.saturating_add(1),
                EOF if depth <= 1 => return (regions, true),
                EOF => depth -= 1,
                _ if depth > 1 => {}
                // MergeCells.
                0x00e5 => regions.extend(data.get(2..).unwrap_or_default().chunks_exact(8).map(|four| {
                    let edge = |at| u32::from(u16_at(four, at).unwrap_or_default());
                    Dimensions { start: (edge(0), edge(4)), end: (edge(2), edge(6)) }
                })),
                // String: the text of the formula before.
                0x0207 => {
                    if let Some((row, column)) = formula.take() {
                        let value = text_value(&self.text(data, 2));
                        if !reading.put(row, column, value) {
                            return (regions, true);
                        }
                    }
                }
                _ => {
                    let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2)) else { continue };
                    let place = (u32::from(row), u32::from(column));
                    if matches!(kind, 0x0006 | 0x0206 | 0x0406) {
                        formula = Some(place);
                    }
                    // MulRk: several in a row, the last two bytes are the last column.
                    if kind == 0x00bd {
                        let numbers = data.get(4..data.len().saturating_sub(2)).unwrap_or_default();
                        for (column, number) in (place.1..).zip(numbers.chunks_exact(6)) {
                            if !reading.put(place.0, column, self.rk(number)) {
                                return (regions, true);
                            }
                        }
                    } else if !reading.put(place.0, place.1, self.value(kind, data)) {
                        return (regions, true);
                    }
                }
            }
        }
        (regions, false)
    }

    /// What a record of one cell holds.
    fn value(&self, kind: u16, data: &[u8]) -> Option<Value> {
        match kind {
            // Number.
            0x0203 => self.number(f64_at(data, 6)?, u16_at(data, 4)?),
            // Rk.
            0x027e => self.rk(data.get(4..10)?),
            // LabelSst.
            0x00fd => text_value(self.strings.get(u32_at(data, 6)? as usize)?),
            // Label, RString.
            0x0204 | 0x00d6 => text_value(&self.text(data.get(6..)?, 2)),
            // BoolErr.
            0x0205 if data.get(7) == Some(&0) => Some(Value::Bool(*data.get(6)? != 0)),
            0x0205 => Some(error(*data.get(6)?)),
            // Formula: its last value.
            0x0006 | 0x0206 | 0x0406 => match data.get(6..14)? {
                [1, _, yes, .., 0xff, 0xff] => Some(Value::Bool(*yes != 0)),
                [2, _, code, .., 0xff, 0xff] => Some(error(*code)),
                [.., 0xff, 0xff] => None,
                _ => self.number(f64_at(data, 6)?, u16_at(data, 4)?),
            },
            _ => None,
        }
    }

    /// A cell format and a number of 30 bits.
    fn rk(&self, data: &[u8]) -> Option<Value> {
        self.number(biff::rk(u32_at(data, 2)?), u16_at(data, 0)?)
    }

    fn number(&self, number: f64, format: u16) -> Option<Value> {
        self.dates.number(number, usize::from(format))
    }

    /// A text with its length in front, in one byte or two.
    fn text(&self, data: &[u8], wide: usize) -> String {
        let length = match wide {
            1 => data.first().map(|&one| usize::from(one)),
            _ => u16_at(data, 0).map(usize::from),
        };
        let (Some(length), Some(rest)) = (length, data.get(wide..)) else { return String::new() };
        if !self.unicode {
            return self.encoding.decode_without_bom_handling(&rest[..rest.len().min(length)]).0.into_owned();
        }
        let Some((flags, rest)) = rest.split_first() else { return String::new() };
        let mut text = String::new();
        units(rest, length, flags & 1 == 1, &mut text);
        text
    }
}

/// Adds at most `length` characters, in one byte or two each; gives how many, and their bytes.
fn units(bytes: &[u8], length: usize, wide: bool, text: &mut String) -> (usize, usize) {
    if wide {
        let count = length.min(bytes.len() / 2);
        let units = bytes[..2 * count].chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]]));
        text.extend(char::decode_utf16(units).map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER)));
        (count, 2 * count)
    } else {
        let count = length.min(bytes.len());
        text.extend(bytes[..count].iter().map(|&byte| char::from(byte)));
        (count, count)
    }
}

/// The shared texts, which run on over the ends of records.
struct Strings<'a> {
    parts: &'a [&'a [u8]],
    part: usize,
    at: usize,
}

impl<'a> Strings<'a> {
    /// What is left of the present record, or the next one.
    fn rest(&mut self) -> Option<&'a [u8]> {
        loop {
            let part: &'a [u8] = self.parts.get(self.part)?;
            if self.at < part.len() {
                return Some(&part[self.at..]);
            }
            (self.part, self.at) = (self.part + 1, 0);
        }
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = *self.rest()?.first()?;
        self.at += 1;
        Some(byte)
    }

    fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            let now = self.rest()?.len().min(bytes);
            self.at += now;
            bytes -= now;
        }
        Some(())
    }
}

impl Iterator for Strings<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let mut left = usize::from(self.u16()?);
        let flags = self.byte()?;
        let runs = if flags & 8 == 0 { 0 } else { usize::from(self.u16()?) };
        let extra =
            if flags & 4 == 0 { 0 } else { usize::from(self.u16()?) | usize::from(self.u16()?) << 16 };
        let mut wide = flags & 1 == 1;
        let mut text = String::new();
        while left > 0 {
            let part = self.part;
            let rest = self.rest()?;
            if self.part != part {
                // The rest of the characters says anew how wide they are.
                wide = self.byte()? & 1 == 1;
                continue;
            }
            let (count, bytes) = units(rest, left, wide, &mut text);
            // Half a character at the end of a record is none.
            self.at += if count == 0 { rest.len() } else { bytes };
            left -= count;
        }
        self.skip(4 * runs)?;
        self.skip(extra)?;
        if text.len() > 4 * limits::TEXT_LENGTH {
            text = super::cut(&text, limits::TEXT_LENGTH).to_owned();
        }
        text.shrink_to_fit();
        Some(text)
    }
}

/// The encoding that the texts of a workbook are in; the wide letters of Unicode where they are in none.
pub fn encoding(stream: &[u8]) -> &'static Encoding {
    let mut records = Records(stream);
    match records.next() {
        Some((BOF, data)) if u16_at(data, 0) != Some(0x0600) => {
            let pages = records.take_while(|(kind, _)| *kind != EOF).filter(|(kind, _)| *kind == 0x0042);
            pages.last().map_or(WINDOWS_1252, |(_, data)| code_page(u16_at(data, 0).unwrap_or_default()))
        }
        _ => UTF_16LE,
    }
}

fn code_page(number: u16) -> &'static Encoding {
    let label = match number {
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        10_000 | 0x8000 => "macintosh".to_owned(),
        866 => "ibm866".to_owned(),
        other => format!("windows-{other}"),
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}
