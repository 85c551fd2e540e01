//! What a file is, from its first bytes and not from its name.

/// The outer shape of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A zip archive: .xlsx, .xlsm, .xlsb, .ods, and much else.
    Archive,
    /// Microsoft's older container: .xls, and any encrypted workbook.
    Compound,
    /// The records of an old workbook without a container, as Excel before 5 wrote them.
    Records,
    /// A page of a web site or an XML file saved under a spreadsheet's name.
    Markup,
    /// A picture, a PDF, a program: something known to be no spreadsheet.
    Other,
    /// Text, as far as can be said.
    Text,
}

/// First bytes of files that are no spreadsheet, though some of them look like text.
const OTHERS: &[&[u8]] = &[
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x7fELF",
    b"MZ\x90",
    b"\0asm",
    b"SQLite format 3",
    b"RIFF",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"OggS",
    b"ID3",
];

/// Looks at the first bytes.
pub fn shape(bytes: &[u8]) -> Shape {
    if bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"PK\x05\x06")
        || bytes.starts_with(b"PK\x07\x08")
    {
        return Shape::Archive;
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Shape::Compound;
    }
    if matches!(bytes, [0x09, 0x00, 4, 0, ..] | [0x09, 0x02 | 0x04, 6, 0, ..] | [0x09, 0x08, 8 | 16, 0, ..]) {
        return Shape::Records;
    }
    // `BM` begins many names too: a bitmap has zeros soon after.
    if OTHERS
        .iter()
        .any(|first| bytes.starts_with(first) && (first.len() > 2 || bytes.iter().take(16).any(|&b| b == 0)))
    {
        return Shape::Other;
    }
    // Without the zeros of UTF-16 and the marks of byte order.
    let start: Vec<u8> =
        bytes.iter().take(160).copied().filter(|byte| !b"\0\xef\xbb\xbf\xff\xfe".contains(byte)).collect();
    let start = start.trim_ascii_start().to_ascii_lowercase();
    let markup: [&[u8]; 9] =
        [b"<!doctype", b"<!--", b"<html", b"<table", b"<?xml", b"<meta", b"<script", b"<graphml", b"<gexf"];
    if markup.iter().any(|tag| start.starts_with(tag)) { Shape::Markup } else { Shape::Text }
}

/// Whether the name claims a workbook.
pub fn named_as_workbook(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(ending.as_str(), "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "xltx" | "fods")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides() {
        assert_eq!(shape(b"PK\x03\x04rest"), Shape::Archive);
        assert_eq!(shape(b"%PDF-1.7\nname,country"), Shape::Other);
        assert_eq!(shape(b"\xef\xbb\xbf  <HTML><table>"), Shape::Markup);
        let wide: Vec<u8> =
            "\u{feff}<?xml version='1.0'?>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(shape(&wide), Shape::Markup);
        assert_eq!(shape(b"BMW;Germany\n"), Shape::Text);
        assert_eq!(shape(b"name;country\n"), Shape::Text);
        assert!(named_as_workbook("Clienti.XLSX") && !named_as_workbook("clienti.csv"));
    }
}
