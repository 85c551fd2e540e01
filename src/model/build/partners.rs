//! Partners named in a row of their own actor: in one column or several, one or several in a cell.

use std::collections::BTreeSet;

use super::{
    Building,
    cells::Cells,
    tables::{Found, Table},
    ties::{named_in, provides},
};
use crate::{
    import::limits,
    model::{
        Answer, Statement, TieClass,
        codebook::{Field as F, SheetRole},
    },
};

/// The names in one cell.
pub fn names<'t>(text: &'t str, column: u32, table: &Table) -> impl Iterator<Item = &'t str> + use<'t> {
    let commas = table.commas.contains(&column);
    text.split(move |c: char| matches!(c, ';' | '|' | '\n') || commas && c == ',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

/// Reads the columns of partners of every table that tells something else besides.
pub fn read_all(found: &[Found], building: &mut Building) {
    for table in found.iter().filter_map(|one| one.table.as_ref()) {
        if !table.partners.is_empty() && table.role != SheetRole::Ties {
            read(table, building);
        }
    }
}

/// Whose partners a row names.
fn own(table: &Table) -> &'static [F] {
    match table.role {
        SheetRole::Actors => &[F::ActorId, F::Name],
        SheetRole::Ties => &[F::From],
        _ => &[F::FirmId, F::Name],
    }
}

/// Reads a table's columns of partners; how many rows were used.
pub fn read(table: &Table, building: &mut Building) -> u32 {
    let Building { lexicon, cast, problems, statements, classless, .. } = building;
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let Some((field, name)) = own(table).iter().find_map(|&field| Some((field, cells.text(field)?)))
        else {
            if table.role == SheetRole::Ties {
                let problem = cells
                    .problem(F::From, "missing_key")
                    .expected(crate::report::Message::new("expected-name"));
                cells.skip(problem);
            }
            continue;
        };
        let column = table.column(field).unwrap_or(0);
        // A firm that names nobody is kept: it was asked.
        let Some(firm) = named_in(&mut cells, cast, column, &name) else {
            cells.skip_for_that();
            continue;
        };
        let mut said = BTreeSet::new();
        for &(column_of_partner, role) in &table.partners {
            let Some(text) = cells.text_in(column_of_partner) else { continue };
            for partner in names(&text, column_of_partner, table) {
                let Some(partner) = named_in(&mut cells, cast, column_of_partner, partner) else { continue };
                if firm == partner || !said.insert((partner, role)) {
                    continue;
                }
                if statements.len() >= limits::TIES {
                    let problem = cells.problem(F::From, "too_many_ties").about("limit", limits::TIES);
                    cells.push(problem);
                    return used;
                }
                cast.actor_mut(partner).roles.extend(role);
                let (from, to) = if role.is_some_and(provides) { (partner, firm) } else { (firm, partner) };
                let mut one = Statement::new(from, to, TieClass::Other, Answer::Yes, cells.place());
                // In a form, who answers speaks of its own partners.
                one.told_by = (table.role == SheetRole::Barriers).then_some(firm);
                classless.push(statements.len());
                statements.push(one);
            }
        }
        used += 1;
    }
    used
}
