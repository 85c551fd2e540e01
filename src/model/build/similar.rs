//! Actors whose names are nearly the same: perhaps one firm written twice. Offered, never merged.

use std::collections::BTreeMap;

use super::{Field, cast::Cast, collect::Problems, tables::Found};
use crate::{
    import::{Mend, ProblemSeverity},
    model::{
        ActorId, Place, Statement,
        words::{fold, name_key},
    },
    order::InOrder,
};

/// Letters of a name from which one slip is likelier than two firms. Ours.
const LENGTH: usize = 6;

/// Letters from which a name that differs in spaces, order or legal form only is looked at. Ours.
const LEAST: usize = 3;

/// Longer names are not compared.
const LONGEST: usize = 60;

/// Notes that are given.
const MOST_NOTES: usize = 20;

/// Pairs that are looked at, before names that all look alike are left alone.
const MOST_PAIRS: usize = 10_000;

/// What firms are by law, folded: the words that one source writes and another leaves out.
const LEGAL_FORMS: &[&str] = &[
    "srl",
    "srls",
    "spa",
    "sapa",
    "snc",
    "sas",
    "ss",
    "scarl",
    "scrl",
    "soccoop",
    "coop",
    "ec",
    "figli",
    "fratelli",
    "flli",
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "ohg",
    "ug",
    "ev",
    "co",
    "cie",
    "kgaa",
    "sarl",
    "sa",
    "sasu",
    "eurl",
    "sci",
    "scop",
    "ltd",
    "limited",
    "llc",
    "llp",
    "plc",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "company",
    "sl",
    "slu",
    "sau",
    "bv",
    "nv",
    "ab",
    "as",
    "aps",
    "oy",
    "oyj",
    "doo",
    "sro",
    "zoo",
    "kft",
    "lda",
    "the",
    "ditta",
    "societe",
    "ste",
    "ets",
    "etablissements",
];

/// Words between two names.
const AND: &[&str] = &["&", "and", "e", "et", "und", "y"];

/// A name as it is compared.
#[derive(Default)]
struct Name {
    /// The words that are no legal form, one behind the other.
    letters: Vec<char>,
    /// The same, the words in alphabetical order.
    sorted: Vec<char>,
}

impl Name {
    fn new(label: &str) -> Self {
        let mut words: Vec<String> = Vec::new();
        let label = &label.replace(['&', '+'], " & ");
        for word in label.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '/')) {
            // `S.r.l.` is one word; `Rossi-Bianchi` and `Rossi.Bianchi` are two.
            if word == "&" {
                words.push(word.to_owned());
            }
            let parts: Vec<String> =
                word.split(['.', '-', '_']).map(fold).filter(|one| !one.is_empty()).collect();
            if parts.iter().all(|part| part.chars().count() == 1) && !parts.is_empty() {
                words.push(parts.concat());
            } else {
                words.extend(parts);
            }
        }
        // `& C.` says that there are partners; a bare `C` may tell one firm from another.
        let joins =
            |index: usize| index > 0 && AND.contains(&words[index].as_str()) && index + 1 < words.len();
        let words: Vec<String> = (0..words.len())
            .filter(|&index| !(joins(index) || words[index] == "c" && index > 0 && joins(index - 1)))
            .map(|index| words[index].clone())
            .collect();
        let said = |words: &[String]| -> usize { words.iter().map(|word| word.chars().count()).sum() };
        let core: Vec<String> =
            words.iter().filter(|word| !LEGAL_FORMS.contains(&word.as_str())).cloned().collect();
        // A firm that is called nothing but `The Company` keeps its words.
        let mut core = if said(&core) >= LEAST { core } else { words };
        // Signs that are no punctuation, such as ☀, are part of a name.
        core.push(label.chars().filter(|c| *c >= '\u{2190}' && !c.is_alphanumeric()).collect());
        let letters = core.concat().chars().collect();
        core.order();
        Self { letters, sorted: core.concat().chars().collect() }
    }

    fn like(&self, other: &Name) -> bool {
        self.letters == other.letters
            || self.sorted == other.sorted
            || self.letters.len().min(other.letters.len()) >= LENGTH
                && one_letter_apart(&self.letters, &other.letters)
    }
}

/// Whether two names may be one firm written twice: the same but for spaces, the order of words or the legal
/// form, or for one letter.
pub fn likely_same(a: &str, b: &str) -> bool {
    let (a, b) = (Name::new(a), Name::new(b));
    a.letters.len().min(b.letters.len()) >= LEAST && a.like(&b)
}

/// Notes pairs of names that differ in spaces, the order of words or the legal form, or by one letter
/// (not by a digit, nor by the last letter alone, which is how people number their actors).
///
/// Two names that differ by one letter have a common rest with one letter left out of both, or of the
/// longer. So rests are listed and sorted, which costs names × letters and not names × names.
pub fn note(cast: &Cast, statements: &[Statement], found: &[Found], problems: &mut Problems) {
    let names: Vec<Name> = cast.actors.iter().map(|actor| Name::new(&actor.label)).collect();
    let mut rests: Vec<(u64, u32)> = Vec::new();
    for (id, name) in names.iter().enumerate() {
        let length = name.letters.len();
        if !(LEAST..=LONGEST).contains(&length) {
            continue;
        }
        rests.push((hash(&name.letters, length), id as u32));
        if name.sorted != name.letters {
            rests.push((hash(&name.sorted, length), id as u32));
        }
        if length >= LENGTH {
            rests.extend((0..length - 1).map(|left_out| (hash(&name.letters, left_out), id as u32)));
        }
    }
    rests.order();
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    'all: for same in rests.chunk_by(|a, b| a.0 == b.0) {
        for (index, &(_, a)) in same.iter().enumerate() {
            for &(_, b) in &same[index + 1..] {
                if a != b && names[a as usize].like(&names[b as usize]) {
                    pairs.push((a.min(b), a.max(b)));
                }
                if pairs.len() >= MOST_PAIRS {
                    break 'all;
                }
            }
        }
    }
    pairs.order();
    pairs.dedup();
    pairs.retain(|&(a, b)| {
        let (one, other) = (cast.actor(ActorId(a)), cast.actor(ActorId(b)));
        // The very same name under two codes is noted where it is read.
        !cast.compared.contains(&(a, b))
            && name_key(&one.label) != name_key(&other.label)
            && !cast.aliases.apart(&one.key, &other.key)
    });
    pairs.truncate(MOST_NOTES);
    let named = if pairs.is_empty() { BTreeMap::new() } else { first_named(statements) };
    for (a, b) in pairs {
        // The listed one, or the one that was named first, gives its name.
        let listed = |id: u32| cast.actor(ActorId(id)).place.is_some();
        let (kept, other) = if listed(b) && !listed(a) { (b, a) } else { (a, b) };
        let (first, second) = (cast.actor(ActorId(kept)), cast.actor(ActorId(other)));
        let tied = named.get(&other).or_else(|| named.get(&kept)).copied();
        let Some((place, field)) = second.place.map(|place| (place, None)).or(tied) else { continue };
        let Some(table) = found[usize::from(place.sheet)].table.as_ref() else { continue };
        let fields = [Field::Name, Field::ActorId, Field::Customer, Field::FirmId];
        let column = field.and_then(|field| table.column(field));
        let column = column.or_else(|| fields.iter().find_map(|&field| table.column(field))).unwrap_or(0);
        let problem = table
            .problem("similar_names", ProblemSeverity::Note)
            .cell(column, place.row)
            .value(&second.label)
            .about("other", first.label.clone())
            .mend(Mend::Merge { actor: second.key.clone(), into: first.key.clone() });
        problems.push(place.sheet, problem);
    }
}

/// Where a tie names each actor first, and at which end.
fn first_named(statements: &[Statement]) -> BTreeMap<u32, (Place, Option<Field>)> {
    let mut named = BTreeMap::new();
    for one in statements {
        for (id, field) in [(one.from, Field::From), (one.to, Field::To)] {
            named.entry(id.0).or_insert((one.place, Some(field)));
        }
    }
    named
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
    use super::{Name, one_letter_apart};

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

    #[test]
    fn legal_form_order_spaces_and_signs_make_one_name() {
        for (one, other) in [
            ("Bottonificio Rossi S.r.l.", "BOTTONIFICIO ROSSI"),
            ("Bottonificio Rossi & C. snc", "Rossi Bottonificio"),
            ("Knopf GmbH", "Knopf AG"),
            ("Müller Knöpfe GmbH & Co. KG", "Muller Knopfe"),
            ("Boutons Dupont SARL", "Sté Dupont, Boutons"),
            ("Nord-West Ltd.", "NordWest Limited"),
            ("ABC Inc", "A.B.C."),
            ("Rossi e Bianchi snc", "Rossi & Bianchi"),
            ("Botones Goya, S.L.", "Botonnes Goya"),
        ] {
            assert!(Name::new(one).like(&Name::new(other)), "{one} and {other}");
        }
        for (one, other) in [
            ("Firm 1", "Firm 2"),
            ("Rossi Srl", "Bianchi Srl"),
            ("Customer in Paris", "Customer in Rome"),
            ("A+", "B+"),
            ("The Company", "Company 2"),
            ("FIRM-A", "FIRM-B"),
            ("District competitor C", "District competitor E"),
            ("District competitor", "District competitor C"),
            ("🙂 Buttons", "🙃 Buttons"),
        ] {
            assert!(!Name::new(one).like(&Name::new(other)), "{one} and {other}");
        }
    }
}
