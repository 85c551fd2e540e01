//! Microsoft's compound files: the container of old workbooks, and of any encrypted one.
//!
//! Layout: \[MS-CFB\].

use super::{Problem, problem::stop};

const HEADER: usize = 512;
const ENTRY: usize = 128;
/// Streams shorter than this stand in the mini stream, in sectors of 64 bytes.
const MINI_CUTOFF: usize = 4_096;
const MINI_SECTOR: usize = 64;
/// Sector numbers from here on end a chain.
const LAST_SECTOR: u32 = 0xffff_fffa;

/// The stream of a workbook.
///
/// # Errors
/// When the file is encrypted, damaged or no workbook.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn workbook(name: &str, bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let damaged = || stop(name, "damaged_file");
    let file = Compound::new(bytes).ok_or_else(damaged)?;
    if file.find("EncryptedPackage").is_some() {
        return Err(stop(name, "encrypted"));
    }
    let Some(entry) = file.find("Workbook").or_else(|| file.find("Book")) else {
        return Err(stop(name, "not_a_spreadsheet"));
    };
    file.stream(entry).ok_or_else(damaged)
}

/// A directory entry: where a stream begins and how long it is.
#[derive(Clone, Copy)]
struct Entry {
    start: u32,
    length: usize,
}

struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini: Vec<u8>,
    entries: Vec<(String, Entry)>,
}

impl<'a> Compound<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let header = bytes.get(..HEADER)?;
        let sector = match u16::from_le_bytes([header[30], header[31]]) {
            9 => 512,
            12 => 4_096,
            _ => return None,
        };
        let mut file = Self {
            bytes,
            sector,
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini: Vec::new(),
            entries: Vec::new(),
        };
        // The sectors that hold the table of sectors: 109 in the header, more in a chain of their own.
        let mut tables: Vec<u32> = u32s(&header[76..]).collect();
        let mut next = u32_at(header, 68);
        while next < LAST_SECTOR && tables.len() <= bytes.len() / sector + 128 {
            let mut more: Vec<u32> = u32s(file.sector(next)?).collect();
            next = more.pop()?;
            tables.extend(more);
        }
        for table in tables.into_iter().filter(|&table| table < LAST_SECTOR) {
            let part: Vec<u32> = u32s(file.sector(table)?).collect();
            file.fat.extend(part);
        }
        let directory = file.chain(u32_at(header, 48), usize::MAX)?;
        for entry in directory.chunks_exact(ENTRY) {
            let length = usize::from(u16::from_le_bytes([entry[64], entry[65]])).min(64);
            let units = entry[..length.saturating_sub(2)].chunks_exact(2);
            let name: String = char::decode_utf16(units.map(|pair| u16::from_le_bytes([pair[0], pair[1]])))
                .flatten()
                .collect();
            let found = Entry { start: u32_at(entry, 116), length: u32_at(entry, 120) as usize };
            file.entries.push((name, found));
        }
        let mini_fat = file.chain(u32_at(header, 60), usize::MAX)?;
        file.mini_fat = u32s(&mini_fat).collect();
        if let Some((_, root)) = file.entries.first().cloned() {
            file.mini = file.chain(root.start, usize::MAX)?;
        }
        Some(file)
    }

    fn find(&self, name: &str) -> Option<Entry> {
        self.entries.iter().find(|(one, _)| one.eq_ignore_ascii_case(name)).map(|(_, entry)| *entry)
    }

    /// A sector's bytes; the last one of a file may be cut short.
    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        let end = start.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(start..end).filter(|sector| !sector.is_empty())
    }

    /// A stream from its first sector on, at most `length` bytes. A chain that runs in a circle ends
    /// with as many sectors as the file has.
    fn chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let mut stream = Vec::new();
        let mut next = start;
        while next < LAST_SECTOR && stream.len() < length {
            if stream.len() > self.bytes.len() {
                return None;
            }
            stream.extend_from_slice(self.sector(next)?);
            next = *self.fat.get(next as usize)?;
        }
        stream.truncate(length);
        Some(stream)
    }

    fn stream(&self, entry: Entry) -> Option<Vec<u8>> {
        if entry.length >= MINI_CUTOFF {
            return self.chain(entry.start, entry.length);
        }
        let mut stream = Vec::new();
        let mut next = entry.start;
        while next < LAST_SECTOR && stream.len() < entry.length {
            let start = next as usize * MINI_SECTOR;
            let end = (start + MINI_SECTOR).min(self.mini.len());
            stream.extend_from_slice(self.mini.get(start..end).filter(|part| !part.is_empty())?);
            next = *self.mini_fat.get(next as usize)?;
        }
        stream.truncate(entry.length);
        Some(stream)
    }
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).map_or(0, |four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

fn u32s(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}
