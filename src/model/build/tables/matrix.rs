//! Adjacency matrices: names in the first row and the first column, and at the crossings whether they
//! are in contact.

use std::collections::BTreeMap;

use super::{
    Heads, Layout,
    bare::NAME_LENGTH,
    bind::{Binding, MOST_HEADINGS},
    blocks::Block,
    headings::{HEADING_ROWS, Shape},
    text_of, value_at,
};
use crate::{
    import::Value,
    model::{
        build::lexicon::Lexicon,
        codebook::{Field, READ_SHEETS, SheetRole, vocabulary::Vocabulary},
        words::name_key,
    },
    order::InOrder,
    report::ReadHow,
};

/// Rows below the names of columns that are looked at, in times of those names. Ours.
const ROWS_LOOKED_AT: usize = 2;

/// Names above which zeros and blanks are not weighed against each other. Ours, for memory.
const MOST_NAMES: usize = 3_000;

/// What a crossing says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// In contact, with the number written there.
    Yes(Option<f64>),
    No,
    DontKnow,
    /// Not to be understood.
    Other,
}

/// The crossings of a matrix that hold something.
#[derive(Clone)]
pub struct Matrix {
    /// Column of the rows' names.
    pub names: u32,
    /// Names over the columns.
    pub heads: Heads,
    /// Index of the row in the block's data, column, what is said there; its own crossing left out.
    pub marks: Vec<(usize, u32, Mark)>,
    /// Every pair is spoken of, or nothing but contacts is.
    pub full: bool,
}

/// Finds a matrix. Names must stand on both sides; a `loose` one may have other names in its rows than
/// over its columns, and is looked for only where nothing else fits.
pub fn find(block: &Block, lexicon: &Lexicon, loose: bool) -> Option<Shape> {
    for at in 0..block.rows.len().min(HEADING_ROWS) {
        let row = &block.rows[at];
        let Some(next) = block.rows.get(at + 1).and_then(|row| block.cells(row).next()) else { continue };
        let names = next.0;
        // The corner above the rows' names may be filled.
        let mut heads = block.heads(row);
        heads.retain(|(column, _)| *column > names);
        if heads.len() < 2 || block.cells(row).any(|(column, _)| *column < names) {
            continue;
        }
        if let Some(matrix) = read(block, at, names, heads, lexicon, loose) {
            let mut binding = Binding::default();
            binding.fields.push((names, Field::From, ReadHow::Position));
            return Some(Shape {
                role: SheetRole::Ties,
                layout: Layout::Matrix,
                heading_row: Some(row.number),
                heads: block.heads(row),
                first: at + 1,
                binding,
                matrix: Some(matrix),
                uncertain: loose,
            });
        }
    }
    None
}

fn read(
    block: &Block,
    at: usize,
    names: u32,
    heads: Heads,
    lexicon: &Lexicon,
    loose: bool,
) -> Option<Matrix> {
    let mut over: BTreeMap<String, u32> = BTreeMap::new();
    for (column, text) in &heads {
        // A title or a field's name is nobody.
        if text.chars().count() > NAME_LENGTH || over.insert(name_key(text), *column).is_some() {
            return None;
        }
    }
    let rows = &block.rows[at + 1..];
    let looked_at = &rows[..rows.len().min(heads.len() * ROWS_LOOKED_AT + HEADING_ROWS)];
    let own = |index: usize| value_at(&rows[index], names).map(|value| name_key(&text_of(value)));
    let common = (0..looked_at.len()).filter_map(own).filter(|name| over.contains_key(name)).count();
    if loose {
        let meaning = |text: &str| {
            lexicon.barriers.find(text).is_some()
                || READ_SHEETS.iter().any(|&role| lexicon.heading(role, text).is_some())
        };
        let named = |row: &crate::import::Row| matches!(value_at(row, names), Some(Value::Text(_)));
        if heads.len() > MOST_HEADINGS
            || looked_at.len() < 2
            || !looked_at.iter().all(named)
            || heads.iter().any(|(_, text)| meaning(text) || text.contains(['?', '[']))
        {
            return None;
        }
    } else if common < 2 || common * 2 < heads.len().min(looked_at.len()) {
        return None;
    }
    let mut marks = Vec::new();
    let mut end = 0;
    let mut strange = 0;
    let mut written = 0;
    for (index, row) in rows.iter().enumerate() {
        let Some(name) = own(index) else { continue };
        let known = over.get(&name);
        for (column, value) in
            block.cells(row).filter(|(column, _)| heads.binary_search_by_key(column, |(one, _)| *one).is_ok())
        {
            if known == Some(column) {
                continue;
            }
            let mark = mark(value, lexicon);
            written += 1;
            strange += usize::from(mark == Mark::Other);
            if loose && matches!(mark, Mark::Other | Mark::Yes(Some(..0.0 | 5.1..))) {
                return None;
            }
            marks.push((index, *column, mark));
            end = index + 1;
        }
        if known.is_some() {
            end = index + 1;
        }
    }
    if written == 0 || strange * 10 > written {
        return None;
    }
    marks.retain(|(index, ..)| *index < end);
    let full = is_full(&marks, &over, end, own);
    Some(Matrix { names, heads, marks, full })
}

fn mark(value: &Value, lexicon: &Lexicon) -> Mark {
    match value {
        Value::Number(number) if *number == 0.0 => Mark::No,
        Value::Number(number) => Mark::Yes(Some(*number)),
        Value::Bool(yes) => {
            if *yes {
                Mark::Yes(None)
            } else {
                Mark::No
            }
        }
        Value::Text(text) => match lexicon.vocabularies.exactly(Vocabulary::Answer, text) {
            Some("yes") => Mark::Yes(text.trim().parse().ok()),
            Some("no") => Mark::No,
            Some("dont_know" | "refused") => Mark::DontKnow,
            _ => match text.trim().replace(',', ".").parse::<f64>() {
                Ok(0.0) => Mark::No,
                Ok(number) if number.is_finite() => Mark::Yes(Some(number)),
                _ if matches!(text.trim(), "-" | "–" | "—" | ".") => Mark::No,
                _ => Mark::Other,
            },
        },
        _ => Mark::Other,
    }
}

/// Whether the matrix says of every pair, in one direction at least, whether there is contact; or marks
/// nothing but contacts, as a list of them does.
fn is_full(
    marks: &[(usize, u32, Mark)],
    over: &BTreeMap<String, u32>,
    rows: usize,
    own: impl Fn(usize) -> Option<String>,
) -> bool {
    if marks.iter().all(|(.., mark)| matches!(mark, Mark::Yes(_))) {
        return true;
    }
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    let mut columns: BTreeMap<u32, usize> = BTreeMap::new();
    for (name, column) in over {
        let next = index.len();
        columns.insert(*column, *index.entry(name.clone()).or_insert(next));
    }
    let mut of_row: Vec<Option<usize>> = Vec::with_capacity(rows);
    for row in 0..rows {
        let next = index.len();
        of_row.push(own(row).map(|name| *index.entry(name).or_insert(next)));
    }
    let count = index.len();
    if count > MOST_NAMES {
        return false;
    }
    let mut said = vec![false; count * count];
    for (row, column, _) in marks {
        if let (Some(Some(from)), Some(to)) = (of_row.get(*row), columns.get(column)) {
            said[from * count + to] = true;
            said[to * count + from] = true;
        }
    }
    // Only pairs that the matrix has a crossing for.
    let mut present: Vec<usize> = of_row.into_iter().flatten().collect();
    present.order();
    present.dedup();
    present.iter().all(|&from| columns.values().all(|&to| from == to || said[from * count + to]))
}
