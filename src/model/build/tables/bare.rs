//! Sheets that need no headings to be understood.

use std::collections::BTreeSet;

use super::{
    Layout,
    bind::Binding,
    blocks::Block,
    headings::{HEADING_ROWS, Shape},
};
use crate::{
    import::{Value, cell_name},
    model::{
        build::{lexicon::Lexicon, values},
        codebook::{Field, SheetRole},
        words::name_key,
    },
    report::ReadHow,
};

/// Characters of a name, above which a text in a headingless sheet is prose and no actor. Ours.
pub const NAME_LENGTH: usize = 100;

/// Keys beside values need no headings.
pub fn study_without_headings(block: &Block, lexicon: &Lexicon) -> Option<Shape> {
    let keys = block
        .rows
        .iter()
        .take(HEADING_ROWS)
        .filter(|row| matches!(row.cells.as_slice(), [(0, Value::Text(key)), (1, _)] if lexicon.study(key).is_some()))
        .count();
    let enough = if block.named == Some(SheetRole::Study) { 1 } else { 2 };
    if keys < enough || block.named.is_some_and(|role| role != SheetRole::Study) {
        return None;
    }
    Some(headless(SheetRole::Study, Layout::Table, [(0, Field::Key), (1, Field::Value)]))
}

fn headless(role: SheetRole, layout: Layout, fields: [(u32, Field); 2]) -> Shape {
    let fields: Vec<_> = fields.map(|(column, field)| (column, field, ReadHow::Position)).to_vec();
    Shape {
        role,
        layout,
        heading_row: None,
        heads: fields.iter().map(|(column, ..)| (*column, column_letter(*column))).collect(),
        first: 0,
        binding: Binding { fields, ..Binding::default() },
        matrix: None,
        uncertain: false,
    }
}

/// Two columns of short texts, some of them named more than once.
pub fn bare_edges(block: &Block, lexicon: &Lexicon) -> Option<Shape> {
    let mut columns: BTreeSet<u32> = BTreeSet::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut repeated = false;
    for row in block.rows {
        for (column, value) in block.cells(row) {
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
    let (Some(from), Some(to), true) = (columns.next(), columns.next(), repeated && block.rows.len() >= 2)
    else {
        return None;
    };
    let mut shape = headless(SheetRole::Ties, Layout::Edges, [(from, Field::From), (to, Field::To)]);
    // A heading that names but one end is a heading all the same.
    let heads = block.heads(&block.rows[0]);
    if heads.iter().any(|(_, text)| lexicon.heading(SheetRole::Ties, text).is_some()) {
        shape.first = 1;
        shape.heading_row = Some(block.rows[0].number);
        shape.heads = heads;
    }
    Some(shape)
}

fn column_letter(column: u32) -> String {
    let mut name = cell_name(column, 0);
    name.pop();
    name
}
