//! The cells of workbooks as values, and those of .xlsx one by one as they are inflated.

use std::io::Cursor;

use calamine::{Cell, Data, DataRef, ExcelDateTime, Xlsx, XlsxCellReader, XlsxError};
use chrono::NaiveDate;

use crate::{Filling, Texts, Value, text_value};

type Bytes<'a> = Cursor<&'a [u8]>;

/// Cells a call: browsers replace their first quick translation of a function by a faster one between
/// two calls of it.
const CELLS_A_CALL: u32 = 64;

/// Reads the cells of a sheet; `false` when there was no room for all of them.
///
/// # Errors
/// Where the sheet cannot be read any further; what came before is kept.
pub fn xlsx(book: &mut Xlsx<Bytes>, sheet: &str, filling: &mut Filling) -> Result<bool, XlsxError> {
    let mut reader = book.worksheet_cells_reader(sheet)?;
    loop {
        if let Some(all) = some_cells(&mut reader, filling)? {
            return Ok(all);
        }
    }
}

/// At the end, whether all cells were taken.
#[inline(never)]
fn some_cells(reader: &mut XlsxCellReader<Bytes>, filling: &mut Filling) -> Result<Option<bool>, XlsxError> {
    for _ in 0..CELLS_A_CALL {
        let Some(cell) = next_cell(reader)? else { return Ok(Some(true)) };
        let (row, column) = cell.get_position();
        let value = value_ref(cell.get_value(), &mut filling.texts);
        if !filling.put(row, column, value) {
            return Ok(Some(false));
        }
    }
    Ok(None)
}

#[inline(never)]
fn next_cell<'a>(reader: &mut XlsxCellReader<'a, Bytes>) -> Result<Option<Cell<DataRef<'a>>>, XlsxError> {
    reader.next_cell()
}

fn value_ref(value: &DataRef, texts: &mut Texts) -> Option<Value> {
    match value {
        DataRef::Empty => None,
        DataRef::SharedString(text) => texts.value(text),
        DataRef::String(text) | DataRef::DurationIso(text) => texts.value(text),
        DataRef::DateTimeIso(text) => iso_date(text),
        DataRef::Int(number) => Some(Value::Number(*number as f64)),
        DataRef::Float(number) => number.is_finite().then_some(Value::Number(*number)),
        DataRef::Bool(yes) => Some(Value::Bool(*yes)),
        DataRef::DateTime(time) => date_value(time),
        DataRef::Error(error) => Some(Value::Error(error.to_string().into())),
    }
}

pub fn value_of(value: &Data, texts: &mut Texts) -> Option<Value> {
    match value {
        Data::Empty => None,
        Data::String(text) | Data::DurationIso(text) => texts.value(text),
        Data::DateTimeIso(text) => iso_date(text),
        Data::Int(number) => Some(Value::Number(*number as f64)),
        Data::Float(number) => number.is_finite().then_some(Value::Number(*number)),
        Data::Bool(yes) => Some(Value::Bool(*yes)),
        Data::DateTime(time) => date_value(time),
        Data::Error(error) => Some(Value::Error(error.to_string().into())),
    }
}

fn iso_date(text: &str) -> Option<Value> {
    let day = text.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    day.map(Value::Date).or_else(|| text_value(text))
}

pub fn date_value(time: &ExcelDateTime) -> Option<Value> {
    let number = time.as_f64();
    if !number.is_finite() {
        return None;
    }
    // A year typed into a column of dates is a year, and not a day of the summer of 1905.
    let year_typed = number.fract() == 0.0 && (1_900.0..=2_100.0).contains(&number);
    if time.is_duration() || number < 1.0 || year_typed {
        return Some(Value::Number(number));
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    Some(date.map_or(Value::Number(number), Value::Date))
}
