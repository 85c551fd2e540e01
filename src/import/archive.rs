//! Zip archives, looked through before a format's reader holds anything: which format it is, and
//! whether what it inflates to is bearable.

use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{Problem, limits, problem::stop};

/// The workbook formats in a zip archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// Also .xlsm.
    Xlsx,
    Xlsb,
    Ods,
}

/// What looking through an archive gave.
#[derive(Clone, Copy, Debug)]
pub struct Looked {
    pub inside: Inside,
    /// Some sheet of an .xlsx has merged cells.
    pub merged: bool,
}

/// Begins the list of merged cells.
const MERGED: &[u8] = b"<mergeCells";

/// Bytes inflated at a time.
const CHUNK: usize = 128 << 10;

/// Looks through an archive.
///
/// # Errors
/// When it is damaged, is no workbook, or would inflate past a limit.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn look(name: &str, bytes: &[u8]) -> Result<Looked, Problem> {
    let damaged = || stop(name, "damaged_file");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if archive.len() > limits::ZIP_ENTRIES {
        return Err(too_much(name));
    }
    let names: Vec<String> = (0..archive.len())
        .map(|index| match archive.name_for_index(index) {
            Some(Ok(name)) => name.replace('\\', "/").to_ascii_lowercase(),
            _ => String::new(),
        })
        .collect();
    let inside = inside(&mut archive, &names).map_err(|code| stop(name, code))?;
    if inside == Inside::Ods && ods_is_encrypted(&mut archive, &names) {
        return Err(stop(name, "encrypted"));
    }
    let mut all = 0_u64;
    let mut merged = false;
    for (index, entry) in names.iter().enumerate() {
        // Pictures and the like are never opened.
        if !entry.ends_with(".xml") && !entry.ends_with(".rels") && !entry.ends_with(".bin") {
            continue;
        }
        let file = archive.by_index(index).map_err(|_| damaged())?;
        let most = match inside {
            Inside::Xlsb if entry.ends_with("sharedstrings.bin") => limits::XLSB_STRING_BYTES,
            _ if entry.ends_with("sharedstrings.xml") => limits::SHARED_STRING_BYTES,
            _ => limits::ENTRY_BYTES,
        };
        if inside == Inside::Ods && entry == "content.xml" {
            all += count_ods_cells(name, file, most)?;
        } else {
            let strings = entry.ends_with("sharedstrings.xml");
            let inflated = inflate(name, file, most, strings)?;
            all += inflated.bytes;
            merged |= inflated.merged;
            if inflated.tags > limits::SHARED_STRING_TAGS {
                return Err(too_much(name));
            }
        }
        if all > limits::ARCHIVE_BYTES {
            return Err(too_much(name));
        }
    }
    Ok(Looked { inside, merged })
}

fn too_much(name: &str) -> Problem {
    stop(name, "archive_too_large").about("megabytes", (limits::ARCHIVE_BYTES >> 20) as u32)
}

/// Which workbook it is, or the code of what else it is.
fn inside(archive: &mut ZipArchive<Cursor<&[u8]>>, names: &[String]) -> Result<Inside, &'static str> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("xl/workbook.bin") {
        return Ok(Inside::Xlsb);
    }
    if has("xl/workbook.xml")
        || has("[content_types].xml") && names.iter().any(|name| name.ends_with("/workbook.xml"))
    {
        return Ok(Inside::Xlsx);
    }
    if let Some(index) = names.iter().position(|name| name == "mimetype") {
        let mut mime = Vec::new();
        let entry = archive.by_index(index).map_err(|_| "damaged_file")?;
        entry.take(100).read_to_end(&mut mime).map_err(|_| "damaged_file")?;
        if mime.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
            return Ok(Inside::Ods);
        }
    }
    if names.iter().any(|name| name.starts_with("index/") && name.ends_with(".iwa")) {
        return Err("unsupported_format");
    }
    Err("not_a_spreadsheet")
}

fn ods_is_encrypted(archive: &mut ZipArchive<Cursor<&[u8]>>, names: &[String]) -> bool {
    let Some(index) = names.iter().position(|name| name == "meta-inf/manifest.xml") else { return false };
    let Ok(entry) = archive.by_index(index) else { return false };
    let mut text = Vec::new();
    let read = entry.take(1 << 20).read_to_end(&mut text);
    read.is_ok() && text.windows(15).any(|window| window == b"encryption-data")
}

/// Looks for tags with more attributes than any workbook has: readers compare each with all before it.
#[derive(Default)]
struct Tags {
    /// Bytes since the last `>`.
    since: usize,
    /// Values that began in them: `="` or `='`.
    values: usize,
}

impl Tags {
    /// Whether the next bytes of an entry are bearable. Strides over all places that a short tag or text
    /// leaves no room for: few bytes are looked at.
    fn bearable(&mut self, bytes: &[u8]) -> bool {
        let mut at = 0;
        while at < bytes.len() {
            let end = bytes.len().min(at + STRIDE);
            let window = &bytes[at..end];
            match window.iter().rposition(|&byte| byte == b'>') {
                Some(last) => {
                    *self = Self { since: window.len() - last - 1, values: 0 };
                    if self.since > STRIDE / 2 {
                        self.values = values(&window[last + 1..]);
                    }
                }
                None => {
                    self.since += window.len();
                    self.values += values(window);
                    if self.values > limits::ATTRIBUTES {
                        return false;
                    }
                }
            }
            at = end;
        }
        true
    }
}

/// As many bytes hold at most a fourth of the attributes that are bearable.
const STRIDE: usize = limits::ATTRIBUTES;

fn values(bytes: &[u8]) -> usize {
    bytes.windows(2).filter(|pair| pair[0] == b'=' && (pair[1] == b'"' || pair[1] == b'\'')).count()
}

struct Inflated {
    bytes: u64,
    /// `<` signs, which no shared string comes without; 0 where they were not counted.
    tags: u64,
    merged: bool,
}

/// Inflates an entry and throws it away. What an archive says of its own sizes may be false.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
fn inflate(name: &str, mut entry: impl Read, most: u64, count_tags: bool) -> Result<Inflated, Problem> {
    let mut now = vec![0_u8; CHUNK];
    let mut before = vec![0_u8; CHUNK];
    let (mut filled, mut filled_before) = (0, 0);
    let mut inflated = Inflated { bytes: 0, tags: 0, merged: false };
    let mut tags = Tags::default();
    loop {
        let read = entry.read(&mut now[filled..]).map_err(|_| stop(name, "damaged_file"))?;
        inflated.bytes += read as u64;
        if count_tags {
            let tags = now[filled..filled + read].iter().filter(|&&byte| byte == b'<').count();
            inflated.tags += tags as u64;
        }
        if inflated.bytes > most || !tags.bearable(&now[filled..filled + read]) {
            return Err(too_much(name));
        }
        filled += read;
        if read == 0 {
            break;
        }
        if filled == CHUNK {
            std::mem::swap(&mut now, &mut before);
            (filled_before, filled) = (CHUNK, 0);
        }
    }
    // Merged cells are listed behind the last row, so near the end.
    let (before, now) = (&before[..filled_before], &now[..filled]);
    let seam =
        [&before[before.len().saturating_sub(MERGED.len())..], &now[..filled.min(MERGED.len())]].concat();
    inflated.merged =
        [before, now, &seam].iter().any(|part| part.windows(MERGED.len()).any(|one| one == MERGED));
    Ok(inflated)
}

/// Counts the cells that the reader of .ods would write out: rows and columns may be repeated by a
/// number. Gives the inflated bytes.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
fn count_ods_cells(name: &str, entry: impl Read, most: u64) -> Result<u64, Problem> {
    // One byte more than allowed, so that a file at the limit is told from one past it.
    let mut reader =
        quick_xml::Reader::from_reader(std::io::BufReader::with_capacity(CHUNK, entry.take(most + 1)));
    let mut buffer = Vec::new();
    let mut depth = 0_i64;
    // Of the present sheet: rows so far, the last filled one, the widest; and of all sheets before.
    let (mut rows, mut last_filled, mut widest, mut cells_before) = (0_u64, 0_u64, 0_u64, 0_u64);
    let (mut columns, mut row_repeats, mut row_width, mut written) = (0_u64, 1_u64, 0_u64, 0_u64);
    let past = |rows: u64, widest: u64, before: u64| {
        rows.saturating_mul(widest).saturating_add(before) > limits::ODS_CELLS
    };
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(|_| stop(name, "damaged_file"))?;
        depth += match &event {
            Event::Start(_) => 1,
            Event::End(_) => -1,
            _ => 0,
        };
        if let Event::Start(tag) | Event::Empty(tag) = &event {
            let attributes = tag.attributes_raw().as_bytes();
            if attributes.len() > 4 * limits::ATTRIBUTES && values(attributes) > limits::ATTRIBUTES {
                return Err(too_much(name));
            }
        }
        match event {
            // The format's own reader never ends where an element does not.
            Event::Eof if depth != 0 => return Err(stop(name, "damaged_file")),
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) if is(&tag, "table:table") => {
                cells_before = cells_before.saturating_add(last_filled.saturating_mul(widest));
                (rows, last_filled, widest) = (0, 0, 0);
            }
            Event::Start(tag) if is(&tag, "table:table-row") => {
                row_repeats = repeats(&tag, "table:number-rows-repeated");
                (columns, row_width) = (0, 0);
            }
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => {
                rows = rows.saturating_add(row_repeats);
                if row_width > 0 {
                    last_filled = rows;
                    widest = widest.max(row_width);
                }
                // What the reader holds before it cuts a sheet to its filled part.
                written = written.saturating_add(columns.min(row_width.max(1)));
            }
            Event::Start(tag) if is_cell(&tag) => {
                columns = columns.saturating_add(repeats(&tag, "table:number-columns-repeated"));
                row_width = columns;
            }
            Event::Empty(tag) if is_cell(&tag) => {
                columns = columns.saturating_add(repeats(&tag, "table:number-columns-repeated"));
                if tag.attributes().flatten().any(|one| {
                    let key = one.key.as_ref();
                    key.starts_with("office:") || key == "table:formula"
                }) {
                    row_width = columns;
                }
            }
            _ => {}
        }
        if past(last_filled, widest, cells_before)
            || past(1, row_width, cells_before)
            || written > limits::ODS_CELLS
        {
            return Err(
                stop(name, "archive_too_large").about("megabytes", (limits::ARCHIVE_BYTES >> 20) as u32)
            );
        }
    }
    let bytes = reader.buffer_position();
    if bytes > most { Err(too_much(name)) } else { Ok(bytes) }
}

fn is(tag: &BytesStart, name: &str) -> bool {
    tag.name().as_ref() == name
}

fn is_cell(tag: &BytesStart) -> bool {
    is(tag, "table:table-cell") || is(tag, "table:covered-table-cell")
}

fn repeats(tag: &BytesStart, name: &str) -> u64 {
    let attribute = tag.attributes().flatten().find(|one| one.key.as_ref() == name);
    attribute.and_then(|one| one.value.parse().ok()).unwrap_or(1)
}
