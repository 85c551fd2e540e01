//! The tables of one sheet: mostly one, sometimes several side by side or one above the other.

use std::ops::Range;

use super::{
    Heads,
    bind::{barriers_named, bind},
    headings::{HEADING_ROWS, best_role},
    text_of,
};
use crate::{
    import::{Row, Sheet, Value, Workbook},
    model::{
        build::lexicon::Lexicon,
        codebook::{READ_SHEETS, SheetRole},
    },
    order::InOrder,
};

/// Tables that are looked for in a sheet. Ours.
const MOST: usize = 20;

/// Empty rows behind which one is looked for, and groups of columns. Ours: beyond, gaps mean nothing.
const MOST_GAPS: usize = 200;
const MOST_GROUPS: usize = 20;

/// Title rows that may stand between an empty row and the headings of a further table. Ours.
const TITLES: usize = 2;

/// Part of a sheet that holds one table, or none.
#[derive(Clone)]
pub struct Block<'a> {
    pub workbook: &'a Workbook,
    pub sheet: &'a Sheet,
    /// Index into [`crate::model::Model::sheets`].
    pub number: u16,
    pub rows: &'a [Row],
    pub columns: Range<u32>,
    /// The role that the sheet's name says, or a title above the table.
    pub named: Option<SheetRole>,
}

impl<'a> Block<'a> {
    /// The cells of a row that lie in the block.
    pub fn cells(&self, row: &'a Row) -> impl Iterator<Item = &'a (u32, Value)> + use<'a> {
        let columns = self.columns.clone();
        row.cells.iter().filter(move |(column, _)| columns.contains(column))
    }

    /// A row of the block as texts.
    pub fn heads(&self, row: &'a Row) -> Heads {
        self.cells(row).map(|(column, value)| (*column, text_of(value))).collect()
    }

    /// Rows that hold something in the block's columns.
    pub fn count(&self, rows: &'a [Row]) -> u32 {
        if self.columns == ALL {
            return rows.len() as u32;
        }
        rows.iter().filter(|row| self.cells(row).next().is_some()).count() as u32
    }
}

const ALL: Range<u32> = 0..u32::MAX;

/// The blocks of a sheet, in the order of rows and columns; at least one. `number` is that of the first.
pub fn blocks<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: usize,
    named: Option<SheetRole>,
    lexicon: &Lexicon,
) -> Vec<Block<'a>> {
    let block = |rows, named| Block { workbook, sheet, number: 0, rows, columns: ALL, named };
    let mut parts: Vec<Block> = Vec::new();
    let mut start = 0;
    let mut name = named;
    // A sheet that holds no data is not looked into.
    let read = named.is_none_or(|role| READ_SHEETS.contains(&role));
    let gaps = (1..sheet.rows.len()).filter(|&at| sheet.rows[at].number > sheet.rows[at - 1].number + 1);
    for at in gaps.take(if read { MOST_GAPS } else { 0 }) {
        if parts.len() >= MOST {
            break;
        }
        if begins_with_headings(&sheet.rows[at..], lexicon) {
            let above = block(&sheet.rows[start..at], name);
            if best_role(&above, lexicon, false).is_some() {
                parts.push(above);
                start = at;
                // The sheet's name says what its first table is; a title says it of the others.
                name = title(&sheet.rows[at]).and_then(|text| lexicon.sheet(text));
            }
        }
    }
    parts.push(block(&sheet.rows[start..], name));
    let mut all: Vec<Block> = Vec::new();
    for part in parts {
        if read {
            all.extend(side_by_side(&part, lexicon));
        } else {
            all.push(part);
        }
    }
    for (index, one) in all.iter_mut().enumerate() {
        one.number = (number + index) as u16;
    }
    all
}

fn title(row: &Row) -> Option<&str> {
    match row.cells.as_slice() {
        [(_, Value::Text(text))] => Some(text),
        _ => None,
    }
}

/// Whether rows begin, perhaps below a title, with the headings of a table.
fn begins_with_headings(rows: &[Row], lexicon: &Lexicon) -> bool {
    let titles = rows.iter().take(TITLES).take_while(|row| title(row).is_some()).count();
    // Headings without a row below them are none.
    let [row, _, ..] = &rows[titles..] else { return false };
    row.cells.len() >= 2
        && row.cells.iter().all(|(_, value)| matches!(value, Value::Text(_)))
        && names_columns(
            &row.cells.iter().map(|(column, value)| (*column, text_of(value))).collect(),
            lexicon,
        )
}

/// Whether texts name what some role needs, by at least two columns.
fn names_columns(heads: &Heads, lexicon: &Lexicon) -> bool {
    READ_SHEETS.iter().any(|&role| {
        let binding = bind(heads, role, lexicon);
        binding.fields.len() + binding.barriers.len() >= 2
            && (binding.has_required(role) || barriers_named(&binding, role) >= 2)
    })
}

/// Cuts a block at its empty columns where a table stands on either side.
fn side_by_side<'a>(block: &Block<'a>, lexicon: &Lexicon) -> Vec<Block<'a>> {
    let top = &block.rows[..block.rows.len().min(HEADING_ROWS)];
    let mut columns: Vec<u32> = top.iter().flat_map(|row| &row.cells).map(|(column, _)| *column).collect();
    columns.order();
    columns.dedup();
    let groups: Vec<&[u32]> = columns.chunk_by(|a, b| a + 1 == *b).take(MOST_GROUPS + 1).collect();
    if groups.len() < 2 || groups.len() > MOST_GROUPS {
        return vec![block.clone()];
    }
    let mut starts: Vec<u32> = Vec::new();
    let mut last = None;
    let mut first = 0;
    for group in groups {
        let range = group[0]..group[group.len() - 1] + 1;
        let part = Block { columns: range.clone(), ..block.clone() };
        let headed = top.iter().any(|row| names_columns(&part.heads(row), lexicon));
        if headed && let Some(end) = last {
            // Empty all the way down, and not only where we looked.
            let empty = block.rows.iter().all(|row| part_is_empty(row, end..range.start));
            if empty && !same_table(block, first, end, &range, lexicon) {
                starts.push(range.start);
                first = range.start;
            }
        }
        if headed || last.is_some() {
            last = Some(range.end);
        }
    }
    if starts.is_empty() {
        return vec![block.clone()];
    }
    let mut parts = Vec::new();
    let mut start = 0;
    for end in starts.into_iter().chain([u32::MAX]) {
        let columns = start..end;
        start = end;
        // The sheet's name says what its first table is.
        let named = if parts.is_empty() { block.named } else { None };
        parts.push(Block { columns, named, ..block.clone() });
    }
    parts
}

fn part_is_empty(row: &Row, columns: Range<u32>) -> bool {
    row.cells.iter().all(|(column, _)| !columns.contains(column))
}

/// Whether the columns on both sides of a gap are read better as one table.
fn same_table(block: &Block, first: u32, end: u32, right: &Range<u32>, lexicon: &Lexicon) -> bool {
    let score = |columns: Range<u32>| {
        best_role(&Block { columns, ..block.clone() }, lexicon, false).map_or(0.0, |best| best.binding.score)
    };
    score(first..right.end) >= score(first..end) + score(right.clone())
}
