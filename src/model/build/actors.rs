//! Rows of Actors sheets.

use super::{Building, cells::Cells, tables::Table};
use crate::{
    import::{ProblemSeverity, limits},
    model::{
        Actor, Role, StandsFor, Territory,
        codebook::{
            Field as F,
            vocabulary::{Understood, Vocabulary},
        },
    },
    report::Message,
};

/// Reads a sheet; how many rows were used.
pub fn read(table: &Table, building: &mut Building) -> u32 {
    let Building { lexicon, cast, problems, .. } = building;
    cast.listed = true;
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let id = cells.text(F::ActorId);
        let name = cells.text(F::Name);
        let Some(key) = id.clone().or_else(|| name.clone()) else {
            let problem = cells.problem(F::ActorId, "missing_key").expected(Message::new("expected-name"));
            cells.push(problem);
            continue;
        };
        let stands_for = stands_for(&mut cells);
        let actor = Actor {
            label: name.clone().unwrap_or_else(|| key.clone()),
            key,
            roles: cells.codes(F::Roles, Vocabulary::Role, Role::from_code),
            territory: cells.code(F::Territory, Vocabulary::Territory, Territory::from_code),
            area: cells.text(F::Area),
            country: cells.country(F::Country),
            sector: cells.text(F::Sector),
            materials: cells.list(F::Materials),
            core_activity: cells.yes_no(F::CoreActivity),
            capabilities: cells.list(F::Capabilities),
            capabilities_missing: cells.list(F::CapabilitiesMissing),
            reference_value_high: cells.yes_no(F::ReferenceValue),
            stands_for,
            interviewed: cells.yes_no(F::Interviewed),
            asked_about: cells.codes(F::AskedAbout, Vocabulary::Role, Role::from_code),
            recall_complete: cells.yes_no(F::RecallComplete),
            basis: cells.basis(),
            note: cells.text(F::Note),
            place: Some(cells.place()),
        };
        let column = if id.is_some() { F::ActorId } else { F::Name };
        if let Some(known) = cast.find_key(&actor.key) {
            let first = cast.actor(known);
            let row_of_first = first.place.map_or(0, |place| place.row);
            let problem = cells
                .problem(column, "duplicate_actor")
                .value(&actor.key)
                .about("first", first.key.clone())
                .about("row", row_of_first);
            cells.push(problem);
            merge(cast.actor_mut(known), actor);
            used += 1;
            continue;
        }
        if name.is_some() && id.is_some() && cast.shares_label(&actor.label) {
            let mut problem = cells.problem(F::Name, "same_name").value(&actor.label);
            problem.severity = ProblemSeverity::Note;
            cells.push(problem);
        }
        let named = actor.key.clone();
        if cast.add(actor).is_some() {
            used += 1;
        } else {
            let problem =
                cells.problem(column, "too_many_actors").value(&named).about("limit", limits::ACTORS);
            cells.push(problem);
        }
    }
    used
}

/// A class row: how many it stands for, as far as that is said.
fn stands_for(cells: &mut Cells) -> Option<StandsFor> {
    let value = cells.value(F::StandsFor)?;
    let text = cells.text(F::StandsFor)?;
    match cells.as_number(value) {
        // One firm stands for itself.
        Some(number) if number <= 1.0 => None,
        Some(number) => Some(StandsFor::Number(number)),
        None => match cells.lexicon.vocabularies.find(Vocabulary::YesNo, &text) {
            Some(Understood::Exactly("no" | "")) => None,
            _ => Some(StandsFor::Unnumbered),
        },
    }
}

/// Fills what the first row left open; its words stay.
fn merge(first: &mut Actor, later: Actor) {
    first.roles.extend(later.roles);
    first.asked_about.extend(later.asked_about);
    first.territory = first.territory.or(later.territory);
    first.area = first.area.take().or(later.area);
    first.country = first.country.take().or(later.country);
    first.sector = first.sector.take().or(later.sector);
    first.core_activity = first.core_activity.or(later.core_activity);
    first.reference_value_high = first.reference_value_high.or(later.reference_value_high);
    first.stands_for = first.stands_for.or(later.stands_for);
    first.interviewed = first.interviewed.or(later.interviewed);
    first.recall_complete = first.recall_complete.or(later.recall_complete);
    first.basis = first.basis.or(later.basis);
    first.note = first.note.take().or(later.note);
    first.place = first.place.or(later.place);
    for (list, more) in [
        (&mut first.materials, later.materials),
        (&mut first.capabilities, later.capabilities),
        (&mut first.capabilities_missing, later.capabilities_missing),
    ] {
        for one in more {
            if !list.contains(&one) {
                list.push(one);
            }
        }
    }
}
