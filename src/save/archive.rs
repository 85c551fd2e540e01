//! Several files as one .zip.

use std::{
    collections::BTreeSet,
    io::{Cursor, Write},
};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::SaveError;

/// Longest name, in characters: some systems take no more than 255 bytes.
const LONGEST: usize = 80;

/// The files in their order; names are made safe and unique. Every file carries the format's first date
/// (1980), so that the same files give the same bytes.
///
/// # Errors
/// When there is more than the format has room for.
pub fn zip(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, SaveError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut taken = BTreeSet::new();
    for (name, content) in files {
        writer.start_file(unique(&safe(name), &mut taken), options)?;
        writer.write_all(content).map_err(|error| SaveError::NotWritten(error.to_string()))?;
    }
    Ok(writer.finish()?.into_inner())
}

/// A name that every system takes for a file in the folder where it is unpacked, and nowhere else.
pub fn safe(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|sign| if sign.is_control() || "/\\:*?\"<>|".contains(sign) { '_' } else { sign })
        .collect();
    let clean = clean.trim_matches(|sign: char| sign == '.' || sign.is_whitespace());
    let (stem, end) = split(clean);
    let room = LONGEST.saturating_sub(end.chars().count()).max(1);
    let stem: String = stem.chars().take(room).collect();
    // Names of devices on Windows.
    let device = matches!(stem.to_ascii_lowercase().as_str(), "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && stem.is_char_boundary(3)
            && matches!(stem[..3].to_ascii_lowercase().as_str(), "com" | "lpt"));
    match (stem.is_empty(), device) {
        (true, _) => format!("file{end}"),
        (false, true) => format!("{stem}_{end}"),
        (false, false) => format!("{stem}{end}"),
    }
}

fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let (stem, end) = split(name);
    let mut free = name.to_owned();
    let mut number = 2;
    while !taken.insert(free.to_lowercase()) {
        free = format!("{stem} ({number}){end}");
        number += 1;
    }
    free
}

/// Name and ending, the ending with its point.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(point) if point > 0 && name.len() - point <= 9 => name.split_at(point),
        _ => (name, ""),
    }
}

impl From<zip::result::ZipError> for SaveError {
    fn from(error: zip::result::ZipError) -> Self {
        Self::NotWritten(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn files_come_out_as_they_went_in() {
        let files = [
            ("Ditta Rossi.xlsx".to_owned(), vec![1, 2, 3]),
            ("ditta rossi.xlsx".to_owned(), vec![4]),
            ("../../etc/passwd".to_owned(), vec![5]),
        ];
        let bytes = zip(&files).unwrap();
        assert_eq!(bytes, zip(&files).unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["Ditta Rossi.xlsx", "ditta rossi (2).xlsx", "_.._etc_passwd"]);
        for (index, (_, content)) in files.iter().enumerate() {
            let mut read = Vec::new();
            archive.by_index(index).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(read, *content);
        }
    }

    #[test]
    fn names_are_safe() {
        for (name, expected) in [
            ("a/b:c?.csv", "a_b_c_.csv"),
            ("con.txt", "con_.txt"),
            ("LPT1", "LPT1_"),
            ("..", "file"),
            (" .hidden. ", "hidden"),
            ("naïve – 日本.xlsx", "naïve – 日本.xlsx"),
        ] {
            assert_eq!(safe(name), expected);
        }
        let long = safe(&format!("{}.xlsx", "x".repeat(500)));
        assert!(long.len() == LONGEST && long.ends_with(".xlsx"));
    }
}
