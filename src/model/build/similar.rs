//! Actors whose names differ by one letter: perhaps one firm written twice. Noted, never merged.

use std::collections::BTreeMap;

use super::{cast::Cast, collect::Problems, tables::Found};
use crate::{
    import::ProblemSeverity,
    model::{ActorId, words::fold},
};

/// Letters of a name from which one slip is likelier than two firms. Ours.
const LENGTH: usize = 6;

/// Longer names are not compared, nor are more actors than this: the comparison grows with both.
const LONGEST: usize = 60;
const MOST_ACTORS: usize = 5_000;

/// Notes that are given.
const MOST_NOTES: usize = 20;

/// Two folded names that differ by one letter (not by a digit, nor by the last letter alone, which is
/// how people number their actors) both turn up in a list of all names with one letter left out.
pub fn note(cast: &Cast, found: &[Found], problems: &mut Problems) {
    if cast.actors.len() > MOST_ACTORS {
        return;
    }
    let mut by_rest: BTreeMap<String, Vec<(u32, Option<usize>)>> = BTreeMap::new();
    let names: Vec<Vec<char>> =
        cast.actors.iter().map(|actor| fold(&actor.label).chars().collect()).collect();
    for (id, name) in names.iter().enumerate() {
        if !(LENGTH..=LONGEST).contains(&name.len()) {
            continue;
        }
        by_rest.entry(name.iter().collect()).or_default().push((id as u32, None));
        for at in 0..name.len() - 1 {
            if !name[at].is_ascii_digit() {
                let rest =
                    name.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, c)| c).collect();
                by_rest.entry(rest).or_default().push((id as u32, Some(at)));
            }
        }
    }
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for same in by_rest.values() {
        for (index, &(a, at_a)) in same.iter().enumerate() {
            for &(b, at_b) in &same[index + 1..] {
                // A letter too many, or another letter in the same place.
                if a != b && (at_a.is_none() || at_b.is_none() || at_a == at_b) {
                    pairs.push((a.min(b), a.max(b)));
                }
                if pairs.len() > MOST_ACTORS {
                    return;
                }
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    let mut notes = 0;
    for (a, b) in pairs {
        let (first, second) = (cast.actor(ActorId(a)), cast.actor(ActorId(b)));
        let Some(place) = second.place.or(first.place) else { continue };
        let Some(table) = found[usize::from(place.sheet)].table.as_ref() else { continue };
        let column = [super::Field::Name, super::Field::ActorId, super::Field::Customer]
            .iter()
            .find_map(|&field| table.column(field))
            .unwrap_or(0);
        let problem = table
            .problem("similar_names", ProblemSeverity::Note)
            .cell(column, place.row)
            .value(&second.label)
            .about("other", first.label.clone());
        problems.push(place.sheet, problem);
        notes += 1;
        if notes >= MOST_NOTES {
            return;
        }
    }
}
