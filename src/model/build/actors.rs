//! Rows of Actors sheets.

use super::{
    Building,
    cells::Cells,
    merging::{merge_actor, merge_answered},
    tables::Table,
};
use crate::{
    import::{Mend, ProblemSeverity, limits},
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
    let Building { lexicon, cast, problems, repeated_actors, focals, origins, firms, .. } = building;
    let file = origins.files[usize::from(table.sheet)];
    // Who answers in the page lists nobody else's contacts.
    cast.listed |= !table.answered;
    let answering = firms.answering.as_ref().filter(|_| table.answered);
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let id = cells.text(F::ActorId);
        let name = cells.text(F::Name);
        // The row without a name is about who answers.
        let Some(key) = id.clone().or_else(|| name.clone()).or_else(|| answering.cloned()) else {
            let problem = cells.problem(F::ActorId, "missing_key").expected(Message::new("expected-name"));
            cells.skip(problem);
            continue;
        };
        // Read as another's, because the visitor said so: by its code, or by its name where the other is
        // known already.
        let read_as = cast.read_as(&key, name.as_deref());
        let merged = read_as.is_some();
        let key = read_as.unwrap_or(key);
        let stands_for = stands_for(&mut cells);
        let actor = Actor {
            label: name.clone().filter(|_| id.is_some()).unwrap_or_else(|| key.clone()),
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
        let known = if table.answered { cast.find(&actor.key) } else { cast.find_key(&actor.key) };
        if let Some(known) = known {
            let first = cast.actor(known);
            if actor.has(Role::Focal) {
                focals.push((file, known));
            }
            if origins.apart(first.place, actor.place) {
                origins.compare_actors(&mut cells, first, &actor);
            } else if !merged && !table.answered && !cast.under_other_name.contains(&known.0) {
                let row_of_first = first.place.map_or(0, |place| place.row);
                let problem = cells
                    .problem(column, "duplicate_actor")
                    .value(&actor.key)
                    .about("first", first.key.clone())
                    .about("row", row_of_first);
                cells.push(problem);
            }
            if !merged && cast.under_other_name.remove(&known.0) {
                cast.relabel(known, actor.label.clone());
            }
            if table.answered {
                merge_answered(cast.actor_mut(known), actor);
            } else {
                *repeated_actors += 1;
                merge_actor(cast.actor_mut(known), actor);
            }
            used += 1;
            continue;
        }
        if name.is_some()
            && id.is_some()
            && let Some(other) = cast.sharing_label(&actor.label)
            && !other.is_some_and(|other| cast.aliases.apart(&actor.key, &cast.actor(other).key))
        {
            let mut problem = cells.problem(F::Name, "same_name").value(&actor.label);
            problem.severity = ProblemSeverity::Note;
            problem.mend = other
                .map(|other| Mend::Merge { actor: actor.key.clone(), into: cast.actor(other).key.clone() });
            cells.push(problem);
        }
        let named = actor.key.clone();
        let focal = actor.has(Role::Focal);
        if let Some(added) = cast.add(actor) {
            used += 1;
            if focal {
                focals.push((file, added));
            }
            if merged {
                cast.under_other_name.insert(added.0);
            }
        } else {
            let problem =
                cells.problem(column, "too_many_actors").value(&named).about("limit", limits::ACTORS);
            cells.skip(problem);
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
