//! Where the headings of a sheet stand, and what role they give it.

use std::collections::BTreeSet;

use super::{
    Table,
    bare::study_without_headings,
    bind::{Binding, bind},
    text_of,
};
use crate::{
    import::{ProblemSeverity, Row, Sheet, Value, Workbook},
    model::{
        build::{collect::Problems, lexicon::Lexicon},
        codebook::{Field, READ_SHEETS, SheetRole},
    },
};

/// Rows from the top in which headings are looked for. Ours.
pub const HEADING_ROWS: usize = 25;

/// What a sheet's name counts for, in fields recognised. Ours: headings of four fields outweigh a name.
const NAME_WEIGHT: f64 = 3.0;

pub fn find_table<'a>(
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    number: u16,
    named: Option<SheetRole>,
    lexicon: &Lexicon,
    problems: &mut Problems,
) -> Option<Table<'a>> {
    if matches!(named, Some(role) if !READ_SHEETS.contains(&role)) {
        return None;
    }
    // Likeness only for the role that the name says, and where exact words give no role at all.
    let best = best_role(sheet, named, lexicon, false).or_else(|| best_role(sheet, named, lexicon, true));
    let Some((at, role, mut binding)) = best else {
        return study_without_headings(workbook, sheet, number, named, lexicon);
    };
    let row = &sheet.rows[at];
    binding.guess(row, role, lexicon);
    let mut table = Table::empty(workbook, sheet, number, role, &sheet.rows[at + 1..]);
    table.headings = row.cells.iter().map(|(column, value)| (*column, text_of(value))).collect();
    for (column, field) in &binding.fields {
        table.columns[*field as usize] = Some(*column);
    }
    table.barriers = binding.barriers;
    for (column, field) in binding.guessed {
        problems.push(
            number,
            table
                .problem("heading_guessed", ProblemSeverity::Note)
                .cell(column, row.number)
                .value(table.heading(column))
                .about("field", field.code()),
        );
    }
    for (column, code) in binding.guessed_barriers {
        problems.push(
            number,
            table
                .problem("barrier_guessed", ProblemSeverity::Note)
                .cell(column, row.number)
                .value(table.heading(column))
                .about("barrier", code),
        );
    }
    for (column, used) in binding.twice {
        problems.push(
            number,
            table
                .problem("column_twice", ProblemSeverity::Note)
                .cell(column, row.number)
                .value(table.heading(column))
                .about("used", table.heading(used).to_owned()),
        );
    }
    // `source` and `target` with nothing beside them are a list of all links, as graph programs write it.
    table.bare_edges = role == SheetRole::Ties && table.headings.len() == 2;
    Some(table)
}

/// The role with the most headings recognised: row of the headings, role, columns.
fn best_role(
    sheet: &Sheet,
    named: Option<SheetRole>,
    lexicon: &Lexicon,
    guess: bool,
) -> Option<(usize, SheetRole, Binding)> {
    let one_column = sheet.rows.iter().take(HEADING_ROWS).all(|row| row.cells.len() <= 1);
    let mut best: Option<(f64, usize, SheetRole, Binding)> = None;
    for &role in READ_SHEETS {
        let is_named = named == Some(role);
        let recognised: Vec<usize> =
            sheet.rows.iter().take(HEADING_ROWS).map(|row| fields_recognised(row, role, lexicon)).collect();
        // One word may be a title; two are headings. One is enough where nothing speaks against it.
        let first = |least: usize| recognised.iter().position(|&fields| fields >= least);
        let Some(at) = first(2).or_else(|| first(1).filter(|_| is_named || one_column)) else { continue };
        let mut binding = bind(&sheet.rows[at], role, lexicon);
        if (guess || is_named) && !binding.has_required(role) {
            binding.guess(&sheet.rows[at], role, lexicon);
        }
        let wide = role == SheetRole::Barriers && binding.barriers.len() >= if is_named { 1 } else { 2 };
        if !binding.has_required(role) && !wide {
            continue;
        }
        let score = binding.score + if is_named { NAME_WEIGHT } else { 0.0 };
        if best.as_ref().is_none_or(|(least, ..)| score > *least) {
            best = Some((score, at, role, binding));
        }
    }
    best.map(|(_, at, role, binding)| (at, role, binding))
}

/// How many fields of a role a row names.
fn fields_recognised(row: &Row, role: SheetRole, lexicon: &Lexicon) -> usize {
    let mut fields: BTreeSet<Field> = BTreeSet::new();
    let mut barriers = 0;
    for (_, value) in &row.cells {
        let Value::Text(text) = value else { continue };
        if let Some(field) = lexicon.heading(role, text) {
            fields.insert(field);
        } else if role == SheetRole::Barriers && lexicon.barriers.find(text).is_some() {
            barriers += 1;
        }
    }
    // A data row of the long form has one barrier and perhaps a word that is also a heading.
    fields.len() + if barriers > 1 { barriers } else { 0 }
}
