//! The rows of a sheet under reading.

use crate::{Row, Texts, Value};

/// Rows and columns that a sheet of any workbook format may have.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Rows between two times of telling.
const ROWS_UNTOLD: u32 = 4_096;

/// Is told how many rows have been read.
pub type Tell<'a> = &'a mut dyn FnMut(u32);

/// What is left of a file's room for cells and their texts.
pub struct Room {
    pub cells: usize,
    pub bytes: usize,
}

impl Room {
    /// Takes room for a cell with that many bytes of text; `false` where there is none left.
    pub fn take(&mut self, bytes: usize) -> bool {
        match (self.cells.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(cells), Some(bytes)) => {
                *self = Self { cells, bytes };
                true
            }
            _ => false,
        }
    }
}

/// Takes cells of one sheet after another and makes rows of them.
pub struct Filling<'t> {
    /// Of the present sheet.
    pub rows: Vec<Row>,
    pub room: Room,
    pub texts: Texts,
    tell: Tell<'t>,
    /// Rows of all sheets.
    count: u32,
    /// Cells of the row before: the next one will hardly have more.
    width: usize,
    /// The present sheet's cells did not come in order.
    unordered: bool,
}

impl<'t> Filling<'t> {
    pub fn new(room: Room, tell: Tell<'t>) -> Self {
        let (rows, texts) = (Vec::new(), Texts::default());
        Self { rows, room, texts, tell, count: 0, width: 1, unordered: false }
    }

    /// Keeps a cell; `false` when there is no room for it.
    pub fn put(&mut self, row: u32, column: u32, value: Option<Value>) -> bool {
        let Some(value) = value else { return true };
        // Only damage gives such places.
        if row >= ROWS || column >= COLUMNS {
            return true;
        }
        if !self.room.take(value.text_bytes()) {
            return false;
        }
        let number = row.saturating_add(1);
        match self.rows.last_mut() {
            Some(last) if last.number == number => {
                self.unordered |= last.cells.last().is_some_and(|(before, _)| *before >= column);
                last.cells.push((column, value));
            }
            last => {
                if let Some(last) = last {
                    self.unordered |= last.number > number;
                    self.width = last.cells.len();
                }
                let mut cells = Vec::with_capacity(self.width);
                cells.push((column, value));
                self.push(Row { number, cells });
            }
        }
        true
    }

    /// Keeps a row of texts that are clean already, or nothing of it; `false` when there is no room for it.
    pub fn put_texts<'f>(&mut self, number: u32, fields: impl Iterator<Item = &'f str>) -> bool {
        let mut cells = Vec::with_capacity(self.width);
        for (column, field) in fields.enumerate() {
            if !field.is_empty() {
                if !self.room.take(field.len()) {
                    return false;
                }
                cells.push((column as u32, Value::Text(self.texts.share(field))));
            }
        }
        if !cells.is_empty() {
            self.width = cells.len();
            self.push(Row { number, cells });
        }
        true
    }

    fn push(&mut self, row: Row) {
        self.rows.push(row);
        self.count += 1;
        if self.count.is_multiple_of(ROWS_UNTOLD) {
            (self.tell)(self.count);
        }
    }

    /// Rows and cells in order, also where a file has them in another; of a cell written twice the
    /// first counts.
    pub fn order(&mut self) {
        if !std::mem::take(&mut self.unordered) {
            return;
        }
        self.rows.sort_by_key(|row| row.number);
        let mut rows: Vec<Row> = Vec::with_capacity(self.rows.len());
        for row in std::mem::take(&mut self.rows) {
            match rows.last_mut() {
                Some(last) if last.number == row.number => last.cells.extend(row.cells),
                _ => rows.push(row),
            }
        }
        for row in &mut rows {
            row.cells.sort_by_key(|(column, _)| *column);
            row.cells.dedup_by_key(|(column, _)| *column);
        }
        self.rows = rows;
    }
}
