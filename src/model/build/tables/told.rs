//! What the mapping view is told of each table: its headings, what they were taken for, first values.

use std::collections::BTreeMap;

use super::{EXAMPLE_ROW, Found, Heads, Table, blocks::Block, headings::HEADING_ROWS, is_example, text_of};
use crate::{
    import::{Row, Value, cut},
    model::{
        codebook::{Field, SheetRole},
        words::fold,
    },
    report::{ColumnRead, ReadHow, SheetRead},
};

/// Columns that are told, and the last one that may be given a meaning. Ours.
pub const MOST_COLUMNS: u32 = 255;

/// First values of a column that are told, the rows they are looked for in, and their length. Ours.
const SAMPLES: usize = 3;
const SAMPLE_ROWS: usize = 200;
const SAMPLE_LENGTH: usize = 80;

/// Where the headings of a table that nobody recognised may stand: the first row with two texts.
pub fn guessed_headings(block: &Block) -> Option<usize> {
    block.rows.iter().take(HEADING_ROWS).position(|row| {
        block.cells(row).filter(|(_, value)| matches!(value, Value::Text(_))).take(2).count() == 2
    })
}

/// The key by which a mapping is remembered: the folded headings, with nothing for a column without one.
pub fn key(heads: &Heads) -> String {
    let mut key = String::new();
    let mut at = 0;
    for (column, text) in heads.iter().take_while(|(column, _)| *column <= MOST_COLUMNS) {
        while at < *column {
            key.push('|');
            at += 1;
        }
        key.push_str(&fold(text));
    }
    key
}

/// The key of a block without headings.
pub fn key_of_block(block: &Block) -> String {
    match guessed_headings(block) {
        Some(at) => key(&block.heads(&block.rows[at])),
        None => format!("name:{}", fold(&block.sheet.name)),
    }
}

/// The columns with a heading or with values, and what `meaning` says of each.
fn columns(
    block: &Block,
    heads: &Heads,
    rows: &[Row],
    meaning: impl Fn(u32) -> (Option<String>, ReadHow),
) -> Vec<ColumnRead> {
    let mut columns: BTreeMap<u32, ColumnRead> = BTreeMap::new();
    let column = |column: u32, heading: &str| {
        let (field, how) = meaning(column);
        ColumnRead {
            column,
            heading: cut(heading, SAMPLE_LENGTH * 2).to_owned(),
            field,
            how,
            samples: Vec::new(),
        }
    };
    for (at, heading) in heads.iter().filter(|(at, _)| *at <= MOST_COLUMNS) {
        columns.insert(*at, column(*at, heading));
    }
    for row in rows.iter().take(SAMPLE_ROWS) {
        for (at, value) in &row.cells {
            if *at > MOST_COLUMNS || !block.columns.contains(at) {
                continue;
            }
            let column = columns.entry(*at).or_insert_with(|| column(*at, ""));
            if column.samples.len() < SAMPLES {
                column.samples.push(cut(&text_of(value), SAMPLE_LENGTH).to_owned());
            }
        }
    }
    columns.into_values().collect()
}

impl Table<'_> {
    /// Code of what a column was read as.
    fn meaning(&self, column: u32) -> (Option<String>, ReadHow) {
        let how = self.hows.get(&column).copied().unwrap_or(ReadHow::Unused);
        let field = Field::ALL.iter().find(|&&field| self.column(field) == Some(column));
        let barrier = || self.barriers.iter().find(|(at, _)| *at == column).map(|(_, code)| *code);
        let partner = || {
            let partners = self.partners.iter().map(|(at, _)| *at);
            let over = self.matrix.iter().flat_map(|matrix| matrix.heads.iter().map(|(at, _)| *at));
            partners.chain(over).any(|at| at == column).then_some(Field::To.code())
        };
        let code = field.map(|field| field.code()).or_else(barrier).or_else(partner);
        let how = if code.is_some() && how == ReadHow::Unused { ReadHow::Position } else { how };
        (code.map(str::to_owned), how)
    }
}

impl Found<'_> {
    /// What became of the sheet's rows and columns.
    pub fn read(&self) -> SheetRead {
        let name = self.sheet.name.clone();
        let Some(table) = &self.table else {
            // Help and code lists hold no data: none of it is missing from the report.
            let data = !matches!(self.role, Some(SheetRole::Lists | SheetRole::ReadMe));
            let rows = if data { self.block.count(self.block.rows) } else { 0 };
            let why = if self.left_out { "left_out" } else { "sheet_not_recognised" };
            let at = guessed_headings(&self.block);
            let heads = at.map(|at| self.block.heads(&self.block.rows[at])).unwrap_or_default();
            let below = &self.block.rows[at.map_or(0, |at| at + 1)..];
            return SheetRead {
                name,
                role: self.role.map(|role| role.code().to_owned()),
                rows,
                used: 0,
                skipped: rows,
                reasons: if rows > 0 { [(why.to_owned(), rows)].into() } else { BTreeMap::new() },
                layout: "table".to_owned(),
                heading_row: at.map(|at| self.block.rows[at].number),
                headings: self.key.clone(),
                ask: self.ask,
                columns: columns(&self.block, &heads, below, |_| (None, ReadHow::Unused)),
            };
        };
        let rows = self.block.count(table.rows);
        let used = table.used.min(rows);
        let examples = table.rows.iter().filter(|row| is_example(row)).count() as u32;
        if examples > 0 {
            table.skips.borrow_mut().reasons.insert(EXAMPLE_ROW.to_owned(), examples);
        }
        SheetRead {
            name,
            role: Some(table.role.code().to_owned()),
            rows,
            used,
            skipped: rows - used,
            reasons: table.skips.borrow().of(rows - used),
            layout: table.layout.code().to_owned(),
            heading_row: table.heading_row,
            headings: self.key.clone(),
            ask: self.ask,
            columns: columns(&self.block, &table.headings, table.rows, |column| table.meaning(column)),
        }
    }
}
