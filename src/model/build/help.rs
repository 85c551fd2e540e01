//! Reads a sheet of programmes: support that an adviser or an agency knows of.

use super::{Building, cells::Cells, tables::Table};
use crate::{
    barriers::catalogue,
    model::{Help, codebook::Field as F, words::fold},
    report::Message,
};

pub fn read(table: &Table, building: &mut Building) -> u32 {
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon: building.lexicon, problems: &mut building.problems };
        let Some(programme) = cells.text(F::Programme) else { continue };
        let mut barriers = std::collections::BTreeSet::new();
        for text in cells.list(F::HelpFor) {
            let found = barriers_of(&cells, &text);
            if found.is_empty() {
                let problem = cells.problem(F::HelpFor, "unknown_code").value(&text);
                cells.push(problem.expected(Message::new("expected-barrier")));
            }
            barriers.extend(found);
        }
        building.help.push(Help {
            programme,
            barriers,
            country: cells.country(F::Country),
            contact: cells.text(F::Contact),
            link: cells.text(F::Link),
            cost: cells.text(F::Cost),
            valid_until: cells.day_or_year(F::ValidUntil),
        });
        used += 1;
    }
    used
}

/// A barrier by its code or label; those of a group by the group's code, or by what their codes begin with.
fn barriers_of(cells: &Cells, text: &str) -> Vec<&'static str> {
    if let Some(code) = cells.lexicon.barriers.find(text) {
        return vec![code];
    }
    let wanted = fold(text);
    let starts = |code: &str| code.rsplit_once('-').is_some_and(|(start, _)| fold(start) == wanted);
    catalogue::every()
        .filter(|one| starts(one.code) || catalogue::is_within(one.group, &text.trim().to_lowercase()))
        .map(|one| one.code)
        .collect()
}
