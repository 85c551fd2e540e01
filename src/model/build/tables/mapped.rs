//! What the visitor says a sheet and its columns are.

use super::{
    bind::{Binding, barriers_named, bind},
    blocks::Block,
    headings::{Shape, shape},
    told::{MOST_COLUMNS, guessed_headings},
};
use crate::{
    import::{Problem, ProblemSeverity},
    model::{
        build::{collect::Problems, lexicon::Lexicon},
        codebook::{Field, READ_SHEETS, SheetRole, field_row},
    },
    order::InOrder,
    report::ReadHow,
    session::Mapping,
};

/// What a mapping makes of a block.
pub enum Mapped {
    /// The visitor leaves it out.
    NotRead,
    Read(Box<Shape>),
    /// In this role something is missing, or nothing says the role.
    Incomplete(Option<SheetRole>),
}

/// Reads a block as the visitor says, from what was found without that.
pub fn apply(
    block: &Block,
    found: Option<Shape>,
    mapping: &Mapping,
    lexicon: &Lexicon,
    problems: &mut Problems,
) -> Mapped {
    let mut impossible = |what: &str, value: &str| {
        let problem = Problem::file(&block.workbook.name, "mapping_impossible", ProblemSeverity::Warn)
            .sheet(&block.sheet.name)
            .value(value)
            .about("what", what);
        problems.push(block.number, problem);
    };
    let fields = mapping.columns.values().flatten();
    let role = match &mapping.role {
        Some(None) => return Mapped::NotRead,
        Some(Some(code)) => {
            let role = SheetRole::from_code(code).filter(|role| READ_SHEETS.contains(role));
            if role.is_none() {
                impossible("role", code);
            }
            role.or(found.as_ref().map(|shape| shape.role))
        }
        None => found.as_ref().map(|shape| shape.role).or_else(|| role_of(fields, block, lexicon)),
    };
    let Some(role) = role else { return Mapped::Incomplete(block.named) };
    let says_columns = mapping.columns.values().any(Option::is_some);
    let same = found.filter(|shape| {
        shape.role == role && mapping.heading_row.is_none() && !(shape.matrix.is_some() && says_columns)
    });
    let mut shape = match same {
        Some(shape) => shape,
        None => match read_as(block, role, mapping.heading_row, lexicon) {
            Some(shape) => shape,
            None => {
                impossible("row", &mapping.heading_row.unwrap_or(0).to_string());
                return Mapped::Incomplete(Some(role));
            }
        },
    };
    shape.uncertain = false;
    for (&column, code) in &mapping.columns {
        shape.binding.free(column);
        shape.binding.skipped.push(column);
        let Some(code) = code else { continue };
        if column > MOST_COLUMNS || !set(&mut shape.binding, role, column, code, lexicon) {
            impossible("field", code);
        }
    }
    let wide = barriers_named(&shape.binding, role) > 0;
    if shape.binding.has_required(role) || wide {
        Mapped::Read(Box::new(shape))
    } else {
        Mapped::Incomplete(Some(role))
    }
}

/// The block as a table of this role, with the headings in a row (as shown; 0 for none at all).
fn read_as(block: &Block, role: SheetRole, heading_row: Option<u32>, lexicon: &Lexicon) -> Option<Shape> {
    let at = match heading_row {
        Some(0) => None,
        Some(number) => Some(block.rows.iter().position(|row| row.number == number)?),
        None => {
            let named = Block { named: Some(role), ..block.clone() };
            let best = super::headings::best_role(&named, lexicon, true).filter(|best| best.role == role);
            best.map(|best| best.at).or_else(|| guessed_headings(block))
        }
    };
    let Some(at) = at else {
        let at = 0;
        block.rows.first()?;
        let mut shape = shape(block, at, role, Binding::default(), lexicon);
        shape.binding = Binding::default();
        shape.heads = Vec::new();
        shape.heading_row = None;
        shape.first = 0;
        return Some(shape);
    };
    let binding = bind(&block.heads(&block.rows[at]), role, lexicon);
    Some(shape(block, at, role, binding, lexicon))
}

/// Gives a column its meaning; whether it can have it.
fn set(binding: &mut Binding, role: SheetRole, column: u32, code: &str, lexicon: &Lexicon) -> bool {
    if let Some(field) = Field::from_code(code).filter(|field| field_row(*field).sheets.contains(&role)) {
        if field == Field::To && !binding.partners.is_empty() {
            binding.partners.push((column, None));
        } else {
            binding.fields.retain(|(_, one, _)| *one != field);
            binding.fields.push((column, field, ReadHow::Visitor));
        }
    } else if role == SheetRole::Barriers
        && let Some(barrier) = lexicon.barriers.find(code)
    {
        binding.barriers.retain(|(_, one, _)| *one != barrier);
        binding.barriers.push((column, barrier, ReadHow::Visitor));
        binding.barriers.order_by_key(|(column, ..)| *column);
    } else {
        return false;
    }
    binding.skipped.retain(|one| *one != column);
    true
}

/// The first role that has all these fields and lacks nothing with them.
fn role_of<'c>(
    codes: impl Iterator<Item = &'c String>,
    block: &Block,
    lexicon: &Lexicon,
) -> Option<SheetRole> {
    let codes: Vec<&String> = codes.collect();
    if codes.is_empty() {
        return None;
    }
    let at = guessed_headings(block)?;
    let heads = block.heads(&block.rows[at]);
    READ_SHEETS.iter().copied().find(|&role| {
        let mut binding = bind(&heads, role, lexicon);
        // Any column will do here.
        codes.iter().enumerate().all(|(index, code)| set(&mut binding, role, index as u32, code, lexicon))
            && (binding.has_required(role) || barriers_named(&binding, role) > 0)
    })
}
