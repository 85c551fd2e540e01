//! Writes a book as .xlsx: real numbers, frozen headings, lists to choose from, notes and charts.
//!
//! Every text is written as a text, never as a formula, whatever it begins with. The same book gives the
//! same bytes: the only date in the file is the book's own.

mod charts;
mod lists;
mod names;
mod style;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, collections::BTreeMap};

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, IgnoreError, Note, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use self::{lists::Lists, style::Style};
use super::{
    SaveError,
    book::{Book, BookCell, BookColumn, BookFormat, BookSheet},
};

/// The format's limits.
const ROWS: usize = 1 << 20;
const COLUMNS: usize = 1 << 14;

/// Excel's own limit for the text of a cell or note, in UTF-16 units.
const LONGEST_TEXT: usize = 32_767;

/// Widest column that the writer chooses itself, in characters; longer text is broken into lines.
const WIDEST: u32 = 60;

/// Width of text that is no table.
const PARAGRAPH: u32 = 100;

/// Widest table that can still be read when it is printed on the width of one page.
const LEGIBLE: u32 = 220;

/// Height of a line in points, and the highest row that Excel takes in lines of it.
const LINE: u32 = 15;
const MOST_LINES: u32 = 27;

/// Rows measured for the width of a column.
const ROWS_MEASURED: usize = 500;

/// The workbook as a file.
///
/// # Errors
/// When a sheet has more rows or columns than the format.
pub fn write(book: &Book) -> Result<Vec<u8>, SaveError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book)?);
    let mut names = names::Names::default();
    let sheets: Vec<String> = book
        .sheets
        .iter()
        .map(|sheet| names.take(sheet.name.as_ref().map_or(sheet.code.as_str(), |name| name.text())))
        .collect();
    let mut lists = Lists::new(names.take("Lists"));
    for (sheet, name) in book.sheets.iter().zip(&sheets) {
        write_sheet(workbook.add_worksheet().set_name(name)?, sheet, name, &mut lists)?;
    }
    if book.sheets.is_empty() {
        workbook.add_worksheet();
    }
    lists.write(&mut workbook)?;
    Ok(workbook.save_to_buffer()?)
}

fn properties(book: &Book) -> Result<DocProperties, XlsxError> {
    let date = book.date.as_deref().and_then(date).map_or_else(|| ExcelDateTime::from_ymd(2000, 1, 1), Ok)?;
    let properties = DocProperties::new().set_author("Filiera").set_creation_datetime(&date);
    Ok(match &book.title {
        Some(title) => properties.set_title(cut(title.text(), 255)),
        None => properties,
    })
}

fn write_sheet(
    sheet: &mut Worksheet,
    from: &BookSheet,
    name: &str,
    lists: &mut Lists,
) -> Result<(), XlsxError> {
    let widest = from.rows.iter().map(Vec::len).max().unwrap_or(0).max(from.columns.len());
    if widest > COLUMNS || from.rows.len() > ROWS {
        return Err(XlsxError::RowColumnLimitError);
    }
    let style = Style::default();
    let has_table = !from.columns.is_empty();
    let lines = from.lines.len() as u32;
    for (row, line) in (0..).zip(&from.lines) {
        let format = if row == 0 {
            &style.title
        } else if has_table {
            &style.line
        } else {
            &style.paragraph
        };
        sheet.write_string_with_format(row, 0, cut(line.text(), LONGEST_TEXT), format)?;
    }
    // A row of air between lines and table.
    let top = if lines == 0 { 0 } else { lines + 1 };
    let first = if has_table { top + 1 } else { top };

    let mut notes = notes(from, top, first);
    for (row, cells) in (first..).zip(&from.rows) {
        for (column, cell) in (0..).zip(cells) {
            let wrong = notes.get(&(row, column)).is_some_and(|note| note.wrong);
            if wrong || !cell.is_blank() {
                let of = from.columns.get(usize::from(column)).map(|column| fitting(column.format, cell));
                write_cell(sheet, row, column, cell, style.of(of, wrong))?;
            }
        }
    }
    for (&(row, column), _) in notes.iter().filter(|(_, note)| note.wrong) {
        // A note may stand beyond the cells that hold anything.
        let held = row.checked_sub(first).and_then(|row| from.rows.get(row as usize));
        if row >= first && held.is_none_or(|cells| cells.len() <= usize::from(column)) {
            sheet.write_blank(row, column, style.of(None, true))?;
        }
    }
    if has_table {
        write_headings(sheet, from, top, &style, &notes)?;
        let last = first + (from.rows.len() as u32).max(1) - 1 + from.room;
        for (column, rule) in (0..).zip(&from.columns) {
            if let Some(rule) = &rule.rule {
                sheet.add_data_validation(first, column, last, column, &lists.validation(rule)?)?;
            }
        }
    } else if lines > 0 {
        sheet.set_column_width(0, PARAGRAPH)?;
    }
    for (&(row, column), note) in &mut notes {
        let text = std::mem::take(&mut note.text);
        // Excel shows a note at 128 by 74 pixels unless told; about 34 characters fit into 240 pixels.
        let height = 24 + 18 * text.lines().map(|line| 1 + line.chars().count() as u32 / 34).sum::<u32>();
        let text = cut(&text, LONGEST_TEXT - 1);
        let note = Note::new(text).add_author_prefix(false).set_author("Filiera").set_width(240);
        sheet.insert_note(row, column, &note.set_height(height.min(480)))?;
    }
    charts::insert(sheet, from, name, top)?;
    if from.locked {
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            use_autofilter: true,
            ..ProtectionOptions::default()
        });
    }
    sheet.set_landscape().set_paper_size(9);
    let widths = || (0..).zip(&from.columns).map(|(index, column)| width(from, index, column));
    if widths().sum::<u32>() <= LEGIBLE {
        sheet.set_print_fit_to_pages(1, 0);
    }
    let widths: Vec<u32> =
        if has_table { widths().collect() } else { vec![PARAGRAPH; usize::from(lines > 0)] };
    if has_table {
        // Bold letters are wider, and the filter's button takes the room of three.
        let widths: Vec<u32> = widths.iter().map(|width| width.saturating_sub(4).max(6)).collect();
        set_height(sheet, top, &widths, from.columns.iter().map(|column| column.heading.text().into()))?;
    }
    for (row, cells) in (first..).zip(&from.rows) {
        set_height(sheet, row, &widths, cells.iter().map(BookCell::text))?;
    }
    if !has_table {
        for (row, line) in (1..).zip(from.lines.iter().skip(1)) {
            set_height(sheet, row, &widths, [line.text().into()])?;
        }
    }
    Ok(())
}

fn write_headings(
    sheet: &mut Worksheet,
    from: &BookSheet,
    top: u32,
    style: &Style,
    notes: &BTreeMap<(u32, u16), NoteText>,
) -> Result<(), XlsxError> {
    let mut frozen = 0;
    for (index, column) in (0..).zip(&from.columns) {
        let wrong = notes.get(&(top, index)).is_some_and(|note| note.wrong);
        let heading = cut(column.heading.text(), LONGEST_TEXT);
        sheet.write_string_with_format(top, index, heading, style.heading(column, wrong))?;
        let width = width(from, usize::from(index), column);
        sheet.set_column_width(index, width)?;
        if from.room > 0 {
            // What is typed into a column of codes stays as typed.
            sheet.set_column_format(index, style.of(Some(column.format), false))?;
        }
        if index == 0 && width <= 32 {
            frozen = 1;
        }
        if column.format == BookFormat::Text && !from.rows.is_empty() {
            let last = top + from.rows.len() as u32;
            sheet.ignore_error_range(top + 1, index, last, index, IgnoreError::NumberStoredAsText)?;
        }
    }
    sheet.set_freeze_panes(top + 1, frozen)?;
    let last = top + from.rows.len() as u32 + from.room;
    if last > top {
        sheet.autofilter(top, 0, last, from.columns.len() as u16 - 1)?;
    }
    sheet.set_repeat_rows(top, top)?;
    Ok(())
}

/// Excel shows "75." for 75 where up to so many decimals are asked for.
fn fitting(format: BookFormat, cell: &BookCell) -> BookFormat {
    match (format, cell) {
        (BookFormat::Decimal | BookFormat::Percent, BookCell::Number(number)) if number.fract() == 0.0 => {
            BookFormat::Count
        }
        _ => format,
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &BookCell,
    format: &rust_xlsxwriter::Format,
) -> Result<(), XlsxError> {
    match cell {
        BookCell::Empty(()) => sheet.write_blank(row, column, format)?,
        BookCell::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
        BookCell::Date { date: text } => match date(text) {
            Some(day) => {
                let format = format.clone().set_num_format(style::DATE);
                sheet.write_datetime_with_format(row, column, &day, &format)?
            }
            None => write_text(sheet, row, column, text, format)?,
        },
        other => write_text(sheet, row, column, &other.text(), format)?,
    };
    Ok(())
}

fn write_text<'a>(
    sheet: &'a mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: &rust_xlsxwriter::Format,
) -> Result<&'a mut Worksheet, XlsxError> {
    if text.is_empty() {
        return sheet.write_blank(row, column, format);
    }
    sheet.write_string_with_format(row, column, cut(text, LONGEST_TEXT), format)
}

/// What stands in the note of a cell.
#[derive(Default)]
struct NoteText {
    text: String,
    wrong: bool,
}

/// Notes by row and column of the sheet; several at one cell become one.
fn notes(from: &BookSheet, top: u32, first: u32) -> BTreeMap<(u32, u16), NoteText> {
    let mut notes: BTreeMap<(u32, u16), NoteText> = BTreeMap::new();
    let mut add = |row: u32, column: u32, text: &str, wrong: bool| {
        let Ok(column) = u16::try_from(column) else { return };
        let note = notes.entry((row, column)).or_default();
        if !note.text.is_empty() {
            note.text.push('\n');
        }
        note.text.push_str(text);
        note.wrong |= wrong;
    };
    for (index, column) in (0..).zip(&from.columns) {
        if let Some(note) = &column.note {
            add(top, index, note.text(), false);
        }
    }
    for note in &from.notes {
        let row = note.row.map_or(top, |row| first.saturating_add(row));
        add(row, note.column, note.words.text(), note.wrong);
    }
    notes
}

/// Width of a column in characters: as said, else by its longest line.
fn width(sheet: &BookSheet, index: usize, column: &BookColumn) -> u32 {
    if let Some(width) = column.width {
        return width.clamp(1, 255);
    }
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    // Long headings are broken into lines; a filter's button takes two characters.
    let heading = longest(column.heading.text()).min(22) + 3;
    let cells =
        sheet.rows.iter().take(ROWS_MEASURED).filter_map(|row| row.get(index)).map(|cell| match cell {
            BookCell::Date { .. } => 12,
            BookCell::Number(_) => 10,
            BookCell::Empty(()) => 0,
            other => longest(&other.text()) + 2,
        });
    (cells.max().unwrap_or(0).max(heading) as u32).clamp(8, WIDEST)
}

/// Gives a row with broken lines its height: not every program finds it when it opens the file.
fn set_height<'a>(
    sheet: &mut Worksheet,
    row: u32,
    widths: &[u32],
    texts: impl IntoIterator<Item = Cow<'a, str>>,
) -> Result<(), XlsxError> {
    let lines = |(text, width): (Cow<str>, &u32)| -> u32 {
        text.lines().map(|line| (line.chars().count() as u32).div_ceil(*width).max(1)).sum()
    };
    let most = texts.into_iter().zip(widths).map(lines).max().unwrap_or(1);
    if most > 1 {
        sheet.set_row_height(row, LINE * most.min(MOST_LINES))?;
    }
    Ok(())
}

/// A day that Excel can hold: 1900 or later.
fn date(iso: &str) -> Option<ExcelDateTime> {
    chrono::NaiveDate::parse_from_str(iso, "%Y-%m-%d").ok()?;
    ExcelDateTime::parse_from_str(iso).ok()
}

/// As much of a text as fits into so many UTF-16 units.
fn cut(text: &str, units: usize) -> &str {
    if text.len() <= units {
        return text;
    }
    let mut left = units;
    let end = text.char_indices().find(|(_, sign)| {
        let fits = left >= sign.len_utf16();
        left = left.saturating_sub(sign.len_utf16());
        !fits
    });
    end.map_or(text, |(end, _)| &text[..end])
}

impl From<XlsxError> for SaveError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::TooLarge,
            other => Self::NotWritten(other.to_string()),
        }
    }
}
