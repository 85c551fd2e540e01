//! What the values of a table tell about how they are written.

use std::collections::BTreeSet;

use super::{Table, text_of, value_at};
use crate::{
    import::{ProblemSeverity, Row, Value},
    model::{
        build::{
            collect::Problems,
            lexicon::Lexicon,
            scales::{self, Scale, Told},
            values::{self, DecimalSign},
        },
        codebook::{Field, Kind, SheetRole, field_row, vocabulary::Vocabulary},
        words::{fold, name_key},
    },
    order::Gather,
};

/// Rows that are looked at to tell decimal signs, percentages and the order of dates.
const VALUE_ROWS: usize = 2_000;

/// Tells the decimal sign, fractions written for percentages, and the order of days and months.
pub fn look_at_values(table: &mut Table, lexicon: &Lexicon, problems: &mut Problems) {
    // A single answer shows nothing of how a column is written, and the page asks for all in one way.
    if table.answered {
        decimal_sign(table);
        return;
    }
    // Graph programs weigh ties by anything; only 1 to 5 is a strength.
    if let Some(column) = table.column(Field::Strength)
        && matches!(fold(table.heading(column)).as_str(), "weight" | "peso" | "poids")
        && table.rows.iter().any(|row| {
            let number = match value_at(row, column) {
                Some(Value::Number(number)) => *number,
                Some(Value::Text(text)) => values::number(text, table.decimal).unwrap_or(1.0),
                _ => 1.0,
            };
            !(1.0..=5.0).contains(&number)
        })
    {
        table.columns[Field::Strength as usize] = None;
        table.hows.remove(&column);
        problems.push(table.sheet, table.problem("weights_not_used", ProblemSeverity::Note));
    }
    // Gephi's column of directions is no class of ties.
    if let Some(column) = table.column(Field::Class)
        && column_values(table, column)
            .all(|value| matches!(fold(&text_of(value)).as_str(), "directed" | "undirected" | "mutual"))
        && column_values(table, column).next().is_some()
    {
        table.columns[Field::Class as usize] = None;
        table.hows.remove(&column);
    }
    // `Type` in a list of invoices is seldom what a customer is to the firm.
    if table.role == SheetRole::Customers
        && let Some(column) = table.column(Field::Roles)
    {
        let values = || column_values(table, column).map(text_of);
        let roles = values().filter(|text| names_a_role(text, lexicon)).count();
        if roles * 2 < values().count() {
            table.columns[Field::Roles as usize] = None;
            table.hows.remove(&column);
        }
    }
    let columns: Vec<u32> =
        table.partners.iter().map(|(column, _)| *column).chain(table.column(Field::To)).collect();
    if table.matrix.is_none() {
        table.commas = columns.into_iter().filter(|&column| splits_at_commas(table.rows, column)).collect();
    }
    if only_ticks(table, lexicon) {
        table.ticks = true;
        problems.push(table.sheet, table.problem("ticks_not_scores", ProblemSeverity::Note));
    }
    decimal_sign(table);
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

/// Tells the sign between whole and part from the numbers written as texts.
fn decimal_sign(table: &mut Table) {
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
}

/// Whether the columns of barriers hold nothing but ticks, and some that no score can be: a zero, a yes, a
/// cross.
fn only_ticks(table: &Table, lexicon: &Lexicon) -> bool {
    let mut told = false;
    for (column, _) in &table.barriers {
        for value in column_values(table, *column) {
            match value {
                Value::Number(number) if *number == 1.0 => {}
                Value::Number(number) if *number == 0.0 => told = true,
                Value::Bool(_) => told = true,
                Value::Text(text) if &**text == "1" => {}
                Value::Text(text) => match lexicon.vocabularies.exactly(Vocabulary::YesNo, text) {
                    Some("yes" | "no") => told = true,
                    Some("") => {}
                    _ => return false,
                },
                _ => return false,
            }
        }
    }
    told
}

/// Whether commas part the names in a column's cells: some cell has three parts, or a part is a name of
/// its own in another cell; and no cell has a better sign, or a legal form or a number behind a comma.
pub fn splits_at_commas(rows: &[Row], column: u32) -> bool {
    let values = || rows.iter().take(VALUE_ROWS).filter_map(|row| value_at(row, column));
    let texts: Vec<&str> = values()
        .filter_map(|value| if let Value::Text(text) = value { Some(&**text) } else { None })
        .collect();
    if !texts.iter().any(|text| text.contains(','))
        || texts.iter().any(|text| text.contains([';', '|', '\n']))
    {
        return false;
    }
    let whole: BTreeSet<String> =
        texts.iter().filter(|text| !text.contains(',')).map(|text| name_key(text)).gather();
    let mut told = false;
    for text in texts.iter().filter(|text| text.contains(',')) {
        let parts: Vec<&str> = text.split(',').map(str::trim).collect();
        let legal = |part: &str| LEGAL_FORMS.contains(&fold(part).as_str());
        if parts
            .iter()
            .any(|part| legal(part) || part.chars().count() > 40 || !part.chars().any(char::is_alphabetic))
        {
            return false;
        }
        told |= parts.len() > 2 || parts.iter().any(|part| whole.contains(&name_key(part)));
    }
    told
}

/// What stands behind a comma in one firm's name, folded.
const LEGAL_FORMS: &[&str] = &[
    "srl", "spa", "sas", "snc", "sa", "sarl", "gmbh", "ag", "kg", "ltd", "inc", "llc", "llp", "co", "corp",
    "plc", "sl", "bv", "nv",
];

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
