//! Sheets that need no headings to be understood.

use std::collections::BTreeSet;

use super::{Table, headings::HEADING_ROWS, text_of};
use crate::{
    import::{Sheet, Value, Workbook, cell_name},
    model::{
        build::{lexicon::Lexicon, values},
        codebook::{Field, SheetRole},
        words::name_key,
    },
};

/// Characters of a name, above which a text in a headingless sheet is prose and no actor. Ours.
const NAME_LENGTH: usize = 100;

/// Keys beside values need no headings.
pub fn study_without_headings<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: u16,
    named: Option<SheetRole>,
    lexicon: &Lexicon,
) -> Option<Table<'a>> {
    let keys = sheet
        .rows
        .iter()
        .take(HEADING_ROWS)
        .filter(|row| matches!(row.cells.as_slice(), [(0, Value::Text(key)), (1, _)] if lexicon.study(key).is_some()))
        .count();
    let enough = if named == Some(SheetRole::Study) { 1 } else { 2 };
    if keys < enough || named.is_some_and(|role| role != SheetRole::Study) {
        return None;
    }
    let mut table = Table::empty(workbook, sheet, number, SheetRole::Study, &sheet.rows);
    table.columns[Field::Key as usize] = Some(0);
    table.columns[Field::Value as usize] = Some(1);
    table.headings = vec![(0, "A".to_owned()), (1, "B".to_owned())];
    Some(table)
}

/// Two columns of short texts, some of them named more than once.
pub fn bare_edges<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: u16,
    lexicon: &Lexicon,
) -> Option<Table<'a>> {
    let mut columns: BTreeSet<u32> = BTreeSet::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut repeated = false;
    for row in &sheet.rows {
        for (column, value) in &row.cells {
            columns.insert(*column);
            let text = match value {
                Value::Text(text) if text.chars().count() <= NAME_LENGTH => name_key(text),
                // Numbered actors.
                Value::Number(number) => values::plain(*number),
                _ => return None,
            };
            repeated |= !seen.insert(text);
        }
        if columns.len() > 2 {
            return None;
        }
    }
    let mut columns = columns.into_iter();
    let (Some(from), Some(to), true) = (columns.next(), columns.next(), repeated && sheet.rows.len() >= 2)
    else {
        return None;
    };
    let mut table = Table::empty(workbook, sheet, number, SheetRole::Ties, &sheet.rows);
    table.columns[Field::From as usize] = Some(from);
    table.columns[Field::To as usize] = Some(to);
    table.bare_edges = true;
    table.headings = vec![(from, column_letter(from)), (to, column_letter(to))];
    // A heading that names but one end is a heading all the same.
    let first = &sheet.rows[0];
    let heads = first.cells.iter().filter(
        |(_, value)| matches!(value, Value::Text(text) if lexicon.heading(SheetRole::Ties, text).is_some()),
    );
    if heads.count() >= 1 {
        table.rows = &sheet.rows[1..];
        table.headings = first.cells.iter().map(|(column, value)| (*column, text_of(value))).collect();
    }
    Some(table)
}

fn column_letter(column: u32) -> String {
    let mut name = cell_name(column, 0);
    name.pop();
    name
}
