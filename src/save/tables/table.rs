//! How a sheet of the report is put together.

use crate::{
    report::Message,
    save::book::{BookCell, BookColumn, BookFormat, BookSheet, Words},
};

/// The heading of a column is the message `saved-<code>`, its note the attribute `.about` of that.
pub fn column(code: &str, format: BookFormat) -> BookColumn {
    headed(code, &heading(code), format)
}

/// With a note at the heading.
pub fn noted(code: &str, format: BookFormat) -> BookColumn {
    BookColumn {
        note: Some(Words::Say(Message::new(format!("{}.about", heading(code))))),
        ..column(code, format)
    }
}

/// With words that the page has already.
pub fn headed(code: &str, words: &str, format: BookFormat) -> BookColumn {
    BookColumn {
        code: code.to_owned(),
        heading: Words::Say(Message::new(words)),
        note: None,
        format,
        width: None,
        rule: None,
        required: false,
    }
}

/// With a width for sentences, in characters.
pub fn wide(code: &str, width: u32) -> BookColumn {
    BookColumn { width: Some(width), ..column(code, BookFormat::Text) }
}

/// Columns of codes, for programs: their headings are the codes.
pub fn codes<const N: usize>(codes: [&str; N]) -> impl Iterator<Item = BookColumn> {
    codes.map(|code| BookColumn { heading: code.into(), ..column(code, BookFormat::Text) }).into_iter()
}

/// A sheet with its title: `saved-sheet-<code>`, and above the table `.about` of that.
pub fn sheet(code: &str, columns: Vec<BookColumn>, rows: Vec<Vec<BookCell>>) -> BookSheet {
    let name = format!("saved-sheet-{}", code.replace('_', "-"));
    BookSheet {
        code: code.to_owned(),
        name: Some(Words::Say(Message::new(&*name))),
        lines: vec![Words::Say(Message::new(&*name)), Words::Say(Message::new(format!("{name}.about")))],
        columns,
        rows,
        ..BookSheet::default()
    }
}

/// With further sentences above the table.
pub fn with_lines(mut sheet: BookSheet, lines: impl IntoIterator<Item = Message>) -> BookSheet {
    sheet.lines.extend(lines.into_iter().map(Words::Say));
    sheet
}

/// How many rows there are beyond those of the sheet.
pub fn beyond(count: u32) -> Option<Message> {
    (count > 0).then(|| Message::new("sheets-more").with("count", count))
}

fn heading(code: &str) -> String {
    format!("saved-{}", code.replace('_', "-"))
}
