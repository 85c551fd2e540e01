//! What the records of old workbooks (.xls) and of binary ones (.xlsb) have in common: numbers, errors, and
//! which cell formats show dates.

use std::collections::BTreeMap;

use calamine::{ExcelDateTime, ExcelDateTimeType};

use super::{Value, office::date_value};

/// Which cell formats show dates or spans of time.
#[derive(Default)]
pub struct Dates {
    pub from_1904: bool,
    /// What the formats show that the file itself defines, by number.
    defined: BTreeMap<u16, Option<ExcelDateTimeType>>,
    /// The number of each cell format.
    cell_formats: Vec<u16>,
}

impl Dates {
    pub fn define(&mut self, number: u16, format: &str) {
        self.defined.insert(number, shows(format));
    }

    /// The next cell format.
    pub fn cell_format(&mut self, number: u16) {
        self.cell_formats.push(number);
    }

    /// A number, or the date it means under a cell format.
    pub fn number(&self, number: f64, cell_format: usize) -> Option<Value> {
        let format = self.cell_formats.get(cell_format);
        let kind = format.and_then(|one| self.defined.get(one).cloned().unwrap_or_else(|| built_in(*one)));
        match kind {
            Some(kind) => date_value(&ExcelDateTime::new(number, kind, self.from_1904)),
            None => number.is_finite().then_some(Value::Number(number)),
        }
    }
}

/// A number of 30 bits: whole or the upper half of a real one, perhaps in hundredths.
pub fn rk(bits: u32) -> f64 {
    let number = if bits & 2 == 0 {
        f64::from_bits(u64::from(bits & !3) << 32)
    } else {
        f64::from(bits.cast_signed() >> 2)
    };
    if bits & 1 == 0 { number } else { number / 100.0 }
}

pub fn error(code: u8) -> Value {
    let text = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
    Value::Error(text.into())
}

/// What the formats show that no file has to write down: \[MS-XLS\] 2.5.165.
fn built_in(number: u16) -> Option<ExcelDateTimeType> {
    match number {
        46 => Some(ExcelDateTimeType::TimeDelta),
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Some(ExcelDateTimeType::DateTime),
        _ => None,
    }
}

/// Whether a number format such as `dd/mm/yyyy` shows a date or a span of time, by its first section.
fn shows(format: &str) -> Option<ExcelDateTimeType> {
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ';' => return None,
            '"' => drop(signs.find(|&one| one == '"')),
            '\\' | '_' | '*' => drop(signs.next()),
            '[' => {
                let inside: String = signs.by_ref().take_while(|&one| one != ']').collect();
                if !inside.is_empty() && inside.chars().all(|one| "hmsHMS".contains(one)) {
                    return Some(ExcelDateTimeType::TimeDelta);
                }
            }
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => {
                return Some(ExcelDateTimeType::DateTime);
            }
            _ => {}
        }
    }
    None
}

pub fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..at + 2).map(|two| u16::from_le_bytes([two[0], two[1]]))
}

pub fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

pub fn f64_at(data: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_bits(u64::from(u32_at(data, at)?) | u64::from(u32_at(data, at + 4)?) << 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_of_dates_are_told_from_those_of_numbers() {
        let shown = |format| shows(format).map(|kind| kind == ExcelDateTimeType::DateTime);
        for date in ["dd/mm/yyyy", "[$-410]d mmmm yyyy;@", "yyyy", "\"den \"d.m.", "hh:mm AM/PM"] {
            assert_eq!(shown(date), Some(true), "{date}");
        }
        assert_eq!(shown("[h]:mm:ss"), Some(false));
        for number in ["General", "0.00E+00", "#,##0.00 \"days\"", "[Red]0", "0\\d", "0;\"d\"d", "@"] {
            assert_eq!(shown(number), None, "{number}");
        }
    }
}
