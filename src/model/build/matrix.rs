//! Reads the crossings of a matrix: each is what its row's actor is to its column's.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Building,
    cells::{Cells, expected_word},
    tables::{Mark, Matrix, Table},
    ties::named_in,
};
use crate::{
    import::{ProblemSeverity, limits},
    model::{
        ActorId, Answer, Statement, TieClass,
        codebook::{Field as F, vocabulary::Vocabulary},
        words::name_key,
    },
    order::Gather,
};

/// What a strength can be; other numbers say only that there is contact.
const STRENGTHS: std::ops::RangeInclusive<f64> = 1.0..=5.0;

/// Reads a matrix; how many rows were used.
pub fn read(table: &Table, matrix: &Matrix, building: &mut Building) -> u32 {
    let Building { lexicon, cast, problems, statements, complete, .. } = building;
    // Everybody is kept, also who is in contact with nobody.
    let mut heads: BTreeMap<u32, ActorId> = BTreeMap::new();
    if let Some(row) = table.top {
        let mut cells = Cells { table, row, lexicon, problems };
        for (column, text) in &matrix.heads {
            if let Some(id) = named_in(&mut cells, cast, *column, text) {
                heads.insert(*column, id);
            }
        }
    }
    let mut rows: BTreeMap<usize, ActorId> = BTreeMap::new();
    let over: BTreeSet<String> = matrix.heads.iter().map(|(_, head)| name_key(head)).gather();
    let last = matrix.marks.last().map_or(0, |(row, ..)| *row);
    let mut used = 0;
    for (index, row) in table.rows.iter().enumerate() {
        let mut cells = Cells { table, row, lexicon, problems };
        let Some(text) = cells.text(F::From) else { continue };
        // A remark below the matrix is nobody.
        if index > last && !over.contains(&name_key(&text)) {
            continue;
        }
        if let Some(id) = named_in(&mut cells, cast, matrix.names, &text) {
            rows.insert(index, id);
            used += 1;
        } else {
            cells.skip_for_that();
        }
    }
    let numbers =
        || matrix.marks.iter().filter_map(|(.., mark)| if let Mark::Yes(n) = mark { *n } else { None });
    let weighted = numbers().any(|number| number != 1.0);
    let strengths = weighted && numbers().all(|number| STRENGTHS.contains(&number));
    if weighted && !strengths {
        problems.push(table.sheet, table.problem("weights_not_used", ProblemSeverity::Note));
    }
    let mut said: BTreeMap<(ActorId, ActorId), (usize, Mark)> = BTreeMap::new();
    for &(index, column, mark) in &matrix.marks {
        let (Some(&from), Some(&to)) = (rows.get(&index), heads.get(&column)) else { continue };
        if mark == Mark::Other {
            let mut cells = Cells { table, row: &table.rows[index], lexicon, problems };
            let value = cells.value_in(column).map(super::tables::text_of).unwrap_or_default();
            let problem = cells
                .problem_in(column, "unknown_code")
                .value(&value)
                .expected(expected_word(Vocabulary::Answer));
            cells.push(problem);
        } else if from != to {
            said.insert((from, to), (index, mark));
        }
    }
    let symmetric = said
        .iter()
        .all(|(&(from, to), (_, mark))| said.get(&(to, from)).is_some_and(|(_, other)| other == mark));
    for (&(from, to), &(index, mark)) in &said {
        // The two halves of a symmetric matrix say the same once; by name, so that the order of rows
        // changes nothing.
        let key = |id: ActorId| name_key(&cast.actor(id).key);
        if symmetric && key(from) > key(to) {
            continue;
        }
        let (answer, strength) = match mark {
            Mark::Yes(number) => (Answer::Yes, number.filter(|_| strengths)),
            // In a complete network what is not named is denied already.
            Mark::No if *complete => continue,
            Mark::No => (Answer::No, None),
            _ => (Answer::DontKnow, None),
        };
        let mut cells = Cells { table, row: &table.rows[index], lexicon, problems };
        if statements.len() >= limits::TIES {
            let problem = cells.problem(F::From, "too_many_ties").about("limit", limits::TIES);
            cells.push(problem);
            break;
        }
        let mut one = Statement::new(from, to, TieClass::Other, answer, cells.place());
        one.strength = strength;
        statements.push(one);
    }
    used
}
