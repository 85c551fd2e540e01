//! Actors whose names differ by one letter: perhaps one firm written twice. Noted, never merged.

use super::{cast::Cast, collect::Problems, tables::Found};
use crate::{
    import::ProblemSeverity,
    model::{ActorId, words::fold},
};

/// Letters of a name from which one slip is likelier than two firms. Ours.
const LENGTH: usize = 6;

/// Longer names are not compared.
const LONGEST: usize = 60;

/// Notes that are given.
const MOST_NOTES: usize = 20;

/// Pairs that are looked at, before names that all look alike are left alone.
const MOST_PAIRS: usize = 10_000;

/// Two folded names that differ by one letter (not by a digit, nor by the last letter alone, which is
/// how people number their actors) have a common rest with one letter left out of both, or of the
/// longer. So rests are listed and sorted, which costs names × letters and not names × names.
pub fn note(cast: &Cast, found: &[Found], problems: &mut Problems) {
    let names: Vec<Vec<char>> =
        cast.actors.iter().map(|actor| fold(&actor.label).chars().collect()).collect();
    let mut rests: Vec<(u64, u32)> = Vec::new();
    for (id, name) in names.iter().enumerate() {
        if !(LENGTH..=LONGEST).contains(&name.len()) {
            continue;
        }
        rests.push((hash(name, name.len()), id as u32));
        rests.extend((0..name.len() - 1).map(|left_out| (hash(name, left_out), id as u32)));
    }
    rests.sort_unstable();
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    'all: for same in rests.chunk_by(|a, b| a.0 == b.0) {
        for (index, &(_, a)) in same.iter().enumerate() {
            for &(_, b) in &same[index + 1..] {
                if a != b && one_letter_apart(&names[a as usize], &names[b as usize]) {
                    pairs.push((a.min(b), a.max(b)));
                }
                if pairs.len() >= MOST_PAIRS {
                    break 'all;
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

/// FNV-1a of a name's letters but one. Equal hashes are looked at again, so a collision does no harm.
fn hash(name: &[char], left_out: usize) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (index, &letter) in name.iter().enumerate() {
        if index != left_out {
            hash = (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x100_0000_01b3);
        }
    }
    hash
}

/// One letter more, or another letter in the same place; neither a digit nor the last one of both.
fn one_letter_apart(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let digit = |name: &[char]| name.get(same).is_some_and(char::is_ascii_digit);
    if digit(short) || digit(long) || same + 1 >= long.len() {
        return false;
    }
    match long.len() - short.len() {
        0 => short[same + 1..] == long[same + 1..],
        1 => short[same..] == long[same + 1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::one_letter_apart;

    #[test]
    fn a_slip_is_told_from_a_number() {
        let apart = |a: &str, b: &str| {
            one_letter_apart(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>())
        };
        assert!(apart("bottonificiorossi", "bottonificiorosi"));
        assert!(apart("knopfsohne", "knopfsonne"));
        assert!(!apart("firma", "firmb"));
        assert!(!apart("firm1west", "firm2west"));
        assert!(!apart("same", "same"));
        assert!(!apart("bottonificiorossi", "bottonificoross"));
    }
}
