//! What the targets share: from bytes to a model, as the page goes.

use std::io::{Cursor, Read, Write};

use filiera::{import, model::build, session::Choices};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Reads a file and builds a model of it. A panic, a hang or memory past the limit is a finding.
pub fn read(name: &str, bytes: &[u8]) {
    if let Ok((workbook, _problems)) = import::read(name, bytes) {
        let _built = build::build(&[workbook], &Choices::default());
    }
}

/// Reads an archive whose entries stand one behind the other, so that a changed byte reaches the format's
/// own reader and not only the check of the archive: see [`flat`]. Bytes that begin as an archive are read
/// as they are.
pub fn read_packed(ending: &str, bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        return read(&format!("input.{ending}"), bytes);
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut rest = bytes;
    while !rest.is_empty() {
        let end = rest.windows(BETWEEN.len()).position(|window| window == BETWEEN).unwrap_or(rest.len());
        let entry = &rest[..end];
        rest = rest.get(end + BETWEEN.len()..).unwrap_or_default();
        let Some(end) = entry.iter().position(|&byte| byte == b'\n') else { continue };
        let Ok(name) = std::str::from_utf8(&entry[..end]) else { continue };
        if archive.start_file(name, options).is_err() || archive.write_all(&entry[end + 1..]).is_err() {
            return;
        }
    }
    if let Ok(packed) = archive.finish() {
        read(&format!("input.{ending}"), packed.get_ref());
    }
}

/// Between two entries of a flat archive.
const BETWEEN: &[u8] = b"\n\0NEXT\0\n";

/// An archive as the seeds have it: name, line end, inflated bytes of each entry, `BETWEEN`.
pub fn flat(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut out = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).ok()?;
        if entry.size() > 1 << 20 {
            return None;
        }
        out.extend_from_slice(entry.name().ok()?.as_bytes());
        out.push(b'\n');
        entry.read_to_end(&mut out).ok()?;
        out.extend_from_slice(BETWEEN);
    }
    Some(out)
}
