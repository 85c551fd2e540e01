//! Rows of cells, and the loops that fill them: what reading does once a cell.
//!
//! A crate of its own because the page's profile makes everything small but what is named in it, and a
//! generic function is compiled in the crate that calls it: calamine's and csv's readers here.

mod delimited;
mod filling;
mod texts;
mod workbook;

use std::rc::Rc;

use chrono::NaiveDate;

pub use delimited::delimited;
pub use filling::{Filling, Room, Tell};
pub use texts::{TEXT_LENGTH, Texts, clean, cut, text_value};
pub use workbook::{date_value, value_of, xlsx};

/// A text of a cell. Where one recurs in a file, most cells share it.
pub type Text = Rc<str>;

/// A row with the cells that hold something.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// From 1, as the spreadsheet program shows it.
    pub number: u32,
    /// Column (from 0) and value, columns ascending.
    pub cells: Vec<(u32, Value)>,
}

impl Row {
    /// The value in a column.
    pub fn value(&self, column: u32) -> Option<&Value> {
        // Nearly every row is filled from its first column on.
        match self.cells.get(column as usize) {
            Some((at, value)) if *at == column => Some(value),
            _ => {
                self.cells.binary_search_by_key(&column, |(at, _)| *at).ok().map(|index| &self.cells[index].1)
            }
        }
    }
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(Text),
    Number(f64),
    Bool(bool),
    Date(NaiveDate),
    /// A formula's error value, such as `#DIV/0!`.
    Error(Text),
}

impl Value {
    pub fn text_bytes(&self) -> usize {
        match self {
            Self::Text(text) | Self::Error(text) => text.len(),
            _ => 0,
        }
    }
}
