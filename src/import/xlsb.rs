//! Binary workbooks (.xlsb), record by record as they are inflated.
//!
//! Layout: \[MS-XLSB\] 2.1.4 for records, 2.4 for their kinds. A reader of our own, since calamine 0.38 takes the
//! records of the workbook at their word and panics where they lie: the parts that sheets name, lengths, and
//! the formulas of defined names, which it parses in any case, without a bound and for nobody here. Whatever
//! a record lacks ends that record, not the program. This file may go once calamine reads such files.

use std::{
    collections::BTreeMap,
    io::{BufReader, Cursor, Read},
};

use calamine::Dimensions;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::{
    Problem, Tell, Value, Workbook,
    biff::{Dates, error, f64_at, rk, u16_at, u32_at},
    limits,
    office::{Reading, text_value},
    problem::stop,
};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Reads a workbook. The archive's size has been looked at before.
///
/// # Errors
/// When it has no list of sheets.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn read(name: &str, bytes: &[u8], tell: Tell) -> Result<(Workbook, Vec<Problem>), Problem> {
    let damaged = || stop(name, "damaged_file");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let book = Book::new(&mut archive).ok_or_else(damaged)?;
    let mut reading = Reading::new(name, "xlsb", tell);
    // One more than is read, so that it is said.
    for (sheet, part) in book.sheets.iter().take(limits::SHEETS + 1) {
        reading.begin(sheet);
        let part = part.as_deref().and_then(|part| Records::of(&mut archive, part));
        let mut regions = Vec::new();
        if part.and_then(|records| book.cells(records, &mut reading, &mut regions)).is_none() {
            reading.unreadable();
        }
        reading.merge(&regions);
    }
    Ok(reading.finish())
}

/// The records of a part.
struct Records<R> {
    from: BufReader<R>,
    /// Of the present record.
    data: Vec<u8>,
}

impl<'a> Records<Box<dyn Read + 'a>> {
    /// Of a part, whose name is written as it may be.
    fn of(archive: &'a mut Archive, part: &str) -> Option<Self> {
        Some(Self { from: BufReader::new(Box::new(entry(archive, part)?)), data: Vec::new() })
    }
}

impl<R: Read> Records<R> {
    /// The kind of the next record, whose bytes are then in `data`; nothing at the end, or where a record is
    /// cut short.
    fn next(&mut self) -> Option<u32> {
        let kind = self.sevens(2)?;
        let length = self.sevens(4)?;
        self.data.clear();
        // Grows by what is there, not by what the length says.
        let read = self.from.by_ref().take(u64::from(length)).read_to_end(&mut self.data).ok()?;
        (read == length as usize).then_some(kind)
    }

    /// A number in seven bits a byte, the lowest first.
    fn sevens(&mut self, most: u32) -> Option<u32> {
        let mut number = 0;
        for place in 0..most {
            let mut byte = [0];
            self.from.read_exact(&mut byte).ok()?;
            number |= u32::from(byte[0] & 0x7f) << (7 * place);
            if byte[0] < 0x80 {
                break;
            }
        }
        Some(number)
    }
}

fn entry<'a>(archive: &'a mut Archive, part: &str) -> Option<impl Read + 'a> {
    let index = (0..archive.len()).find(|&index| {
        matches!(archive.name_for_index(index), Some(Ok(name)) if name.replace('\\', "/").eq_ignore_ascii_case(part))
    })?;
    archive.by_index(index).ok()
}

/// What stands beside the sheets and holds for all of them.
#[derive(Default)]
struct Book {
    strings: Vec<String>,
    dates: Dates,
    /// Names of the worksheets, and their parts where they have any.
    sheets: Vec<(String, Option<String>)>,
}

impl Book {
    fn new(archive: &mut Archive) -> Option<Self> {
        let mut book = Self::default();
        let parts = parts(archive).unwrap_or_default();
        let mut records = Records::of(archive, "xl/workbook.bin")?;
        while let Some(kind) = records.next() {
            let data = &records.data[..];
            match kind {
                // BrtWbProp.
                0x0099 => book.dates.from_1904 = data.first().is_some_and(|flags| flags & 1 == 1),
                // BrtBundleSh: worksheets only.
                0x009c => {
                    let Some((relation, length)) = wide(data, 8) else { continue };
                    let Some((name, _)) = wide(data, 8 + length) else { continue };
                    let part = parts.get(&relation);
                    if part.is_none_or(|part| part.to_ascii_lowercase().contains("worksheets/")) {
                        book.sheets.push((name, part.cloned()));
                    }
                }
                _ => {}
            }
        }
        drop(records);
        if let Some(records) = Records::of(archive, "xl/sharedStrings.bin") {
            book.read_strings(records);
        }
        if let Some(records) = Records::of(archive, "xl/styles.bin") {
            book.read_styles(records);
        }
        (!book.sheets.is_empty()).then_some(book)
    }

    fn read_strings(&mut self, mut records: Records<impl Read>) {
        while let Some(kind) = records.next() {
            // BrtSSTItem.
            if kind == 0x0013 && self.strings.len() < limits::CELLS {
                let (mut text, _) = wide(&records.data, 1).unwrap_or_default();
                if text.len() > 4 * limits::TEXT_LENGTH {
                    text = super::cut(&text, limits::TEXT_LENGTH).to_owned();
                }
                self.strings.push(text);
            }
        }
    }

    fn read_styles(&mut self, mut records: Records<impl Read>) {
        // Formats of cells and of named styles are written alike.
        let mut of_cells = false;
        while let Some(kind) = records.next() {
            let data = &records.data[..];
            match kind {
                // BrtFmt.
                0x002c => {
                    if let (Some(number), Some((format, _))) = (u16_at(data, 0), wide(data, 2)) {
                        self.dates.define(number, &format);
                    }
                }
                // BrtBeginCellXFs, BrtEndCellXFs.
                0x0269 | 0x026a => of_cells = kind == 0x0269,
                // BrtXF.
                0x002f if of_cells => self.dates.cell_format(u16_at(data, 2).unwrap_or_default()),
                _ => {}
            }
        }
    }

    /// Hands the cells of a sheet to `reading`, and lists the merged regions; nothing where the sheet ends
    /// too soon.
    fn cells(
        &self,
        mut records: Records<impl Read>,
        reading: &mut Reading,
        regions: &mut Vec<Dimensions>,
    ) -> Option<()> {
        // BrtBeginSheetData.
        while records.next()? != 0x0091 {}
        let (mut row, mut column) = (0, 0_u32);
        loop {
            let kind = records.next()?;
            let data = &records.data[..];
            match kind {
                // BrtEndSheetData.
                0x0092 => break,
                // BrtRowHdr.
                0x0000 => (row, column) = (u32_at(data, 0).unwrap_or(u32::MAX), 0),
                // Cells that name their column.
                0x0001..=0x000b | 0x003e => {
                    let Some(here) = u32_at(data, 0) else { continue };
                    column = here.saturating_add(1);
                    if !reading.put(row, here, self.value(kind, data.get(4..).unwrap_or_default())) {
                        return Some(());
                    }
                }
                // Cells that follow the one before: BrtShortBlank and the like.
                0x000c..=0x0012 => {
                    if !reading.put(row, column, self.value(kind - 11, data)) {
                        return Some(());
                    }
                    column = column.saturating_add(1);
                }
                _ => {}
            }
        }
        while let Some(kind) = records.next() {
            // BrtMergeCell: rows, then columns.
            if kind == 0x00b0 {
                let edge = |at| u32_at(&records.data, at).unwrap_or_default();
                regions.push(Dimensions { start: (edge(0), edge(8)), end: (edge(4), edge(12)) });
            }
        }
        Some(())
    }

    /// What a cell holds, from its format on.
    fn value(&self, kind: u32, data: &[u8]) -> Option<Value> {
        let number = |number| self.dates.number(number, (u32_at(data, 0)? & 0x00ff_ffff) as usize);
        match kind {
            // BrtCellRk.
            0x0002 => number(rk(u32_at(data, 4)?)),
            // BrtCellError, BrtFmlaError.
            0x0003 | 0x000b => Some(error(*data.get(4)?)),
            // BrtCellBool, BrtFmlaBool.
            0x0004 | 0x000a => Some(Value::Bool(*data.get(4)? != 0)),
            // BrtCellReal, BrtFmlaNum.
            0x0005 | 0x0009 => number(f64_at(data, 4)?),
            // BrtCellSt, BrtFmlaString.
            0x0006 | 0x0008 => text_value(&wide(data, 4)?.0),
            // BrtCellIsst.
            0x0007 => text_value(self.strings.get(u32_at(data, 4)? as usize)?),
            // BrtCellRString: a byte tells what follows the text.
            0x003e => text_value(&wide(data, 5)?.0),
            _ => None,
        }
    }
}

/// The parts that the workbook names, by the id of their relation.
fn parts(archive: &mut Archive) -> Option<BTreeMap<String, String>> {
    let relations = entry(archive, "xl/_rels/workbook.bin.rels")?;
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(relations));
    let mut parts = BTreeMap::new();
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                let value = |key: &str| {
                    tag.attributes().flatten().find(|one| one.key.as_ref() == key).map(|one| one.value)
                };
                if let (Some(id), Some(target)) = (value("Id"), value("Target")) {
                    let part = match target.strip_prefix('/') {
                        Some(whole) => whole.to_owned(),
                        None => format!("xl/{target}"),
                    };
                    parts.insert(id.into_owned(), part);
                }
            }
            Ok(Event::Eof) | Err(_) => return Some(parts),
            Ok(_) => {}
        }
        buffer.clear();
    }
}

/// The text that begins at a place, with its length in four bytes in front, and how many bytes both take.
fn wide(data: &[u8], at: usize) -> Option<(String, usize)> {
    let bytes = match u32_at(data, at)? {
        // No text at all.
        u32::MAX => &[],
        length => data.get(at + 4..)?.get(..(length as usize).checked_mul(2)?)?,
    };
    let units = bytes.chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]]));
    let text = char::decode_utf16(units).map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Some((text, 4 + bytes.len()))
}
