//! Where the headings of a table stand, and what role they give it.

use std::collections::BTreeSet;

use super::{
    Heads, Layout,
    bare::study_without_headings,
    bind::{Binding, MOST_HEADINGS, barriers_named, bind},
    blocks::Block,
    matrix::{self, Matrix},
    partners,
};
use crate::{
    import::{Row, Value},
    model::{
        build::lexicon::Lexicon,
        codebook::{Field, READ_SHEETS, SheetRole},
    },
    order::InOrder,
};

/// Rows from the top in which headings are looked for. Ours.
pub const HEADING_ROWS: usize = 25;

/// What a sheet's name counts for, in fields recognised. Ours: headings of four fields outweigh a name.
const NAME_WEIGHT: f64 = 3.0;

/// How a block is read.
#[derive(Clone)]
pub struct Shape {
    pub role: SheetRole,
    pub layout: Layout,
    /// Number of the row of headings, as shown; of the lower one where there are two.
    pub heading_row: Option<u32>,
    pub heads: Heads,
    /// Index of the first row of data in the block.
    pub first: usize,
    pub binding: Binding,
    pub matrix: Option<Matrix>,
    /// Another role fits as well.
    pub uncertain: bool,
}

/// A role that a row of headings fits.
pub struct Best {
    pub at: usize,
    pub role: SheetRole,
    pub binding: Binding,
    uncertain: bool,
}

/// How a block is best read, without what the visitor says; `None` where nothing fits.
pub fn recognise(block: &Block, lexicon: &Lexicon) -> Option<Shape> {
    if matches!(block.named, Some(role) if !READ_SHEETS.contains(&role)) {
        return None;
    }
    if let Some(shape) = matrix::find(block, lexicon, false) {
        return Some(shape);
    }
    // Likeness only for the role that the name says, and where exact words give no role at all.
    let best = best_role(block, lexicon, false).or_else(|| best_role(block, lexicon, true));
    let partners = partners::find(block, lexicon);
    // A firm before its `supplier` and its `customer`: the two are no ends of one tie.
    let partners = partners.filter(|(_, found)| {
        best.as_ref().is_none_or(|best| match best.role {
            SheetRole::Ties => found.column(Field::From) < best.binding.column(Field::From),
            _ => false,
        })
    });
    if let Some((at, binding)) = partners {
        return Some(shape(block, at, SheetRole::Ties, binding, lexicon));
    }
    match best {
        Some(Best { at, role, binding, uncertain }) => {
            Some(Shape { uncertain, ..shape(block, at, role, binding, lexicon) })
        }
        None => study_without_headings(block, lexicon),
    }
}

/// Reads a row, and the one above or below it where the headings stand in two, as headings of a role.
pub fn shape(block: &Block, at: usize, role: SheetRole, mut binding: Binding, lexicon: &Lexicon) -> Shape {
    let mut heads = block.heads(&block.rows[at]);
    let mut first = at + 1;
    let mut heading_row = block.rows[at].number;
    if binding.partners.is_empty() {
        if let Some(lower) = lower_level(block, at, role, &binding, lexicon) {
            heads = lower;
            first = at + 2;
            heading_row = block.rows[at + 1].number;
            binding = bind(&heads, role, lexicon);
        } else if let Some(upper) = upper_level(block, at, role, &heads, lexicon) {
            heads = upper;
            binding = bind(&heads, role, lexicon);
        }
    }
    partners::attach(&mut binding, role, &heads, &block.rows[first..], lexicon);
    if role != SheetRole::Ties || binding.partners.is_empty() {
        binding.guess(&heads, role, lexicon);
    }
    if binding.questions && block.rows.len() > first + 1 {
        binding.take_person_for_firm();
    }
    let layout = if barriers_named(&binding, role) > 0 && binding.questions {
        Layout::Form
    } else if barriers_named(&binding, role) > 0 || !binding.partners.is_empty() {
        Layout::Wide
    } else {
        Layout::Table
    };
    Shape {
        role,
        layout,
        heading_row: Some(heading_row),
        heads,
        first,
        binding,
        matrix: None,
        uncertain: false,
    }
}

/// Group titles above the headings proper: the row below names columns that the upper one left open.
fn lower_level(
    block: &Block,
    at: usize,
    role: SheetRole,
    binding: &Binding,
    lexicon: &Lexicon,
) -> Option<Heads> {
    let (row, below) = (&block.rows[at], block.rows.get(at + 1)?);
    if below.number != row.number + 1 || block.rows.len() < at + 3 {
        return None;
    }
    let upper = block.heads(row);
    let lower = block.heads(below);
    let texts = block.cells(below).all(|(_, value)| matches!(value, Value::Text(_)));
    let named = bind(&lower, role, lexicon);
    let recognised = named.fields.len() + named.barriers.len();
    let new = named
        .fields
        .iter()
        .map(|(column, ..)| column)
        .chain(named.barriers.iter().map(|(column, ..)| column));
    let open = new.filter(|column| upper.iter().all(|(one, _)| one != *column)).count();
    // A row of data has something under what a row must have.
    let data = binding
        .fields
        .iter()
        .any(|(column, ..)| lower.iter().any(|(one, _)| one == column) && !named.takes(*column));
    if !texts || data || open == 0 || recognised * 2 < lower.len() {
        return None;
    }
    Some(both(upper, lower))
}

/// Headings that stand one row above the others, as where cells were merged downwards.
fn upper_level(block: &Block, at: usize, role: SheetRole, heads: &Heads, lexicon: &Lexicon) -> Option<Heads> {
    let above = &block.rows[at.checked_sub(1)?];
    if above.number + 1 != block.rows[at].number {
        return None;
    }
    let mut missing = block.heads(above);
    missing.retain(|(column, _)| {
        heads.iter().all(|(one, _)| one != column)
            && block.rows[at + 1..]
                .iter()
                .take(HEADING_ROWS)
                .any(|row| super::value_at(row, *column).is_some())
    });
    let named = bind(&missing, role, lexicon);
    (named.fields.len() + named.barriers.len() > 0).then(|| both(missing, heads.clone()))
}

/// Two rows of headings as one; where both have a text, the lower.
fn both(upper: Heads, lower: Heads) -> Heads {
    let mut heads = lower;
    for (column, text) in upper {
        if heads.iter().all(|(one, _)| *one != column) {
            heads.push((column, text));
        }
    }
    heads.order_by_key(|(column, _)| *column);
    heads
}

/// The role with the most headings recognised.
pub fn best_role(block: &Block, lexicon: &Lexicon, guess: bool) -> Option<Best> {
    let top = &block.rows[..block.rows.len().min(HEADING_ROWS)];
    let one_column = top.iter().all(|row| block.cells(row).count() <= 1);
    let mut found: Vec<(f64, Best)> = Vec::new();
    for &role in READ_SHEETS {
        let is_named = block.named == Some(role);
        let recognised: Vec<usize> =
            top.iter().map(|row| fields_recognised(block, row, role, lexicon)).collect();
        // One word may be a title; two are headings. One is enough where nothing speaks against it.
        let first = |least: usize| recognised.iter().position(|&fields| fields >= least);
        let Some(at) = first(2).or_else(|| first(1).filter(|_| is_named || one_column)) else { continue };
        let heads = block.heads(&block.rows[at]);
        let binding = bind(&heads, role, lexicon);
        let mut guessed = binding.clone();
        if (guess || is_named) && !guessed.has_required(role) {
            guessed.guess(&heads, role, lexicon);
        }
        let wide = barriers_named(&guessed, role) >= if is_named { 1 } else { 2 };
        if guessed.has_required(role) || wide {
            found
                .push((guessed.score - common(&guessed, role), Best { at, role, binding, uncertain: false }));
        }
    }
    // Below headings that fit as well or better there is data, whatever words it holds.
    let tops: Vec<(usize, f64)> = found.iter().map(|(score, best)| (best.at, *score)).collect();
    found.retain(|(score, best)| !tops.iter().any(|&(at, other)| at < best.at && other >= *score));
    for (score, best) in &mut found {
        *score += if block.named == Some(best.role) { NAME_WEIGHT } else { 0.0 };
    }
    let most = found.iter().map(|(score, _)| *score).reduce(f64::max)?;
    let mut equal = found.into_iter().filter(|(score, _)| *score == most);
    let (_, best) = equal.next()?;
    Some(Best { uncertain: equal.next().is_some(), ..best })
}

/// What the headings of a list of firms share with lists of customers or contacts counts only beside facts
/// that only firms have: names with a country and a turnover are customers.
fn common(binding: &Binding, role: SheetRole) -> f64 {
    const COMMON: [Field; 4] = [Field::Turnover, Field::Currency, Field::Languages, Field::Certificates];
    let named = |field: &Field| matches!(field, Field::FirmId | Field::Name | Field::Country | Field::Note);
    let only = binding.fields.iter().all(|(_, field, _)| named(field) || COMMON.contains(field));
    let count = binding.fields.iter().filter(|(_, field, _)| COMMON.contains(field)).count();
    if role == SheetRole::Firms && only { count as f64 } else { 0.0 }
}

/// How many fields of a role a row names.
fn fields_recognised(block: &Block, row: &Row, role: SheetRole, lexicon: &Lexicon) -> usize {
    let mut fields: BTreeSet<Field> = BTreeSet::new();
    let mut barriers = 0;
    for (_, value) in block.cells(row).take(MOST_HEADINGS) {
        let Value::Text(text) = value else { continue };
        if let Some(field) = lexicon.heading(role, text) {
            fields.insert(field);
        } else if role == SheetRole::Barriers
            && (lexicon.barriers.find(text).is_some() || lexicon.barriers.in_question(text).is_some())
        {
            barriers += 1;
        }
    }
    // A data row of the long form has one barrier and perhaps a word that is also a heading.
    fields.len() + if barriers > 1 { barriers } else { 0 }
}
