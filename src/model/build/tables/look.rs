//! What the values of a table tell about how they are written.

use super::{Table, text_of, value_at};
use crate::{
    import::{ProblemSeverity, Value},
    model::{
        build::{
            collect::Problems,
            lexicon::Lexicon,
            scales::{self, Scale, Told},
            values::{self, DecimalSign},
        },
        codebook::{Field, Kind, SheetRole, field_row, vocabulary::Vocabulary},
    },
};

/// Rows that are looked at to tell decimal signs, percentages and the order of dates.
const VALUE_ROWS: usize = 2_000;

/// Tells the decimal sign, fractions written for percentages, and the order of days and months.
pub fn look_at_values(table: &mut Table, lexicon: &Lexicon, problems: &mut Problems) {
    // `Type` in a list of invoices is seldom what a customer is to the firm.
    if table.role == SheetRole::Customers
        && let Some(column) = table.column(Field::Roles)
    {
        let values = || column_values(table, column).map(text_of);
        let roles = values().filter(|text| names_a_role(text, lexicon)).count();
        if roles * 2 < values().count() {
            table.columns[Field::Roles as usize] = None;
        }
    }
    let mut signs = (0_u32, 0_u32);
    let numeric: Vec<u32> = Field::ALL
        .iter()
        .filter(|&&field| {
            matches!(field_row(field).kind, Kind::Number { .. } | Kind::Percent | Kind::Severity)
        })
        .filter_map(|&field| table.column(field))
        .collect();
    for row in table.rows.iter().take(VALUE_ROWS) {
        for (column, value) in &row.cells {
            if let Value::Text(text) = value
                && numeric.contains(column)
            {
                match values::tells_decimal_sign(text) {
                    Some(DecimalSign::Comma) => signs.0 += 1,
                    Some(DecimalSign::Point) => signs.1 += 1,
                    None => {}
                }
            }
        }
    }
    if signs.0 != signs.1 {
        table.decimal = if signs.0 > signs.1 { DecimalSign::Comma } else { DecimalSign::Point };
    }
    for &field in Field::ALL {
        let Some(column) = table.column(field) else { continue };
        match field_row(field).kind {
            Kind::Percent if only_fractions(table, column) => {
                table.fractions.insert(field);
                problems.push(
                    table.sheet,
                    table
                        .problem("read_as_fraction", ProblemSeverity::Note)
                        .about("heading", table.heading(column).to_owned()),
                );
            }
            Kind::Number { low: 1.0, high: 5.0 } => {
                let told = |value: &Value| match scales::told(value, table.decimal) {
                    Some(Told::Number(number)) => Some(number),
                    _ => None,
                };
                let scale = scales::shown_by(column_values(table, column).filter_map(told));
                if scale != Scale::USUAL {
                    let problem = table
                        .problem("scale_other", ProblemSeverity::Note)
                        .about("heading", table.heading(column).to_owned())
                        .about("low", f64::from(scale.low))
                        .about("high", f64::from(scale.high));
                    table.scales.insert(field, scale);
                    problems.push(table.sheet, problem);
                }
            }
            Kind::When | Kind::Year => {
                let mut votes = (0_u32, 0_u32);
                for value in column_values(table, column) {
                    if let Value::Text(text) = value {
                        match values::tells_month_first(text) {
                            Some(true) => votes.0 += 1,
                            Some(false) => votes.1 += 1,
                            None => {}
                        }
                    }
                }
                if votes.0 > votes.1 {
                    table.month_first.insert(field);
                }
            }
            _ => {}
        }
    }
}

/// Whether the first of the words in a cell is one for a role.
fn names_a_role(text: &str, lexicon: &Lexicon) -> bool {
    let is = |word: &str| lexicon.vocabularies.find(Vocabulary::Role, word).is_some();
    is(text) || text.split([';', '|', '\n', ',', '/', '+', '&']).next().is_some_and(is)
}

/// No value above 1 and some between 0 and 1; where texts have percent signs, all of these are numbers.
fn only_fractions(table: &Table, column: u32) -> bool {
    let (mut between, mut signed, mut typed) = (false, false, true);
    for value in column_values(table, column) {
        let number = match value {
            Value::Number(number) => *number,
            Value::Text(text) if text.contains('%') => {
                signed = true;
                continue;
            }
            Value::Text(text) => match values::number(text, table.decimal) {
                Some(number) => number,
                None => continue,
            },
            _ => continue,
        };
        if !(0.0..=1.0).contains(&number) {
            return false;
        }
        between |= number > 0.0 && number < 1.0;
        typed &= matches!(value, Value::Number(_));
    }
    between && (typed || !signed)
}

fn column_values<'t>(table: &Table<'t>, column: u32) -> impl Iterator<Item = &'t Value> + use<'t> {
    table.rows.iter().take(VALUE_ROWS).filter_map(move |row| value_at(row, column))
}
