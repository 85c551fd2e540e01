//! Who gets which code.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{model::words::name_key, report::Report};

/// Names shorter than this are not looked for inside longer texts: they stand in every word.
const SHORTEST: usize = 3;

/// A code and who stands behind it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, rename = "CodeEntry", export_to = "book.ts"))]
pub struct Entry {
    pub code: String,
    pub id: String,
    pub label: String,
}

/// Codes by the normalised id.
pub struct Codes {
    entries: BTreeMap<String, Entry>,
    /// Normalised ids and names, long enough to be looked for.
    names: Vec<String>,
}

impl Codes {
    /// A code for everybody on the map and every firm that answered, numbered in an order drawn with the
    /// seed: not that of the names.
    pub fn draw(report: &Report, seed: u32) -> Self {
        let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
        let actors = report.network.actors.iter().map(|one| (&one.id, &one.label));
        let firms = report.barriers.firms.iter().map(|one| (&one.firm, &one.label));
        let profiles = report.profiles.iter().map(|one| (&one.firm, &one.label));
        for (id, label) in actors.chain(firms).chain(profiles) {
            let new = || Entry { code: String::new(), id: id.clone(), label: label.clone() };
            entries.entry(name_key(id)).or_insert_with(new);
        }
        let names = names(&entries);
        let width = entries.len().to_string().len().max(2);
        let prefix = prefix(&names, width);
        let mut numbers: Vec<usize> = (1..=entries.len()).collect();
        shuffle(&mut numbers, seed);
        for (entry, number) in entries.values_mut().zip(numbers) {
            entry.code = format!("{prefix}{number:0width$}");
        }
        Self::new(entries)
    }

    /// Codes that were drawn before, for another report of the same files.
    pub fn drawn(entries: Vec<Entry>) -> Self {
        Self::new(entries.into_iter().map(|entry| (name_key(&entry.id), entry)).collect())
    }

    /// With codes for more actors and firms, by id and name, numbered on in an order drawn with the seed.
    pub(super) fn and(self, more: impl IntoIterator<Item = (String, String)>, seed: u32) -> Self {
        let mut entries = self.entries;
        let mut new: BTreeMap<String, Entry> = BTreeMap::new();
        for (id, label) in more {
            let key = name_key(&id);
            if !entries.contains_key(&key) {
                new.insert(key, Entry { code: String::new(), id, label });
            }
        }
        let taken = names(&entries).into_iter().chain(names(&new)).collect::<BTreeSet<String>>();
        let number_of = |code: &str| {
            let digits = code.bytes().rev().take_while(u8::is_ascii_digit).count();
            let (start, number) = code.split_at(code.len() - digits);
            Some((number.parse::<usize>().ok()?, start.to_owned(), digits))
        };
        let last = entries.values().filter_map(|entry| number_of(&entry.code)).max();
        let all: Vec<String> = taken.iter().cloned().collect();
        let (from, start, width) = last.unwrap_or_else(|| (0, prefix(&all, 2), 2));
        let code = |number: usize| format!("{start}{number:0width$}");
        let free = (from + 1..).filter(|&number| !taken.contains(&name_key(&code(number))));
        let mut numbers: Vec<usize> = free.take(new.len()).collect();
        shuffle(&mut numbers, seed);
        for (entry, number) in new.values_mut().zip(numbers) {
            entry.code = code(number);
        }
        entries.extend(new);
        Self::new(entries)
    }

    fn new(entries: BTreeMap<String, Entry>) -> Self {
        let mut names = names(&entries);
        names.retain(|name| name.chars().count() >= SHORTEST);
        Self { entries, names }
    }

    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// The code of an id; "…" for somebody without one.
    pub fn of(&self, id: &str) -> String {
        self.entries.get(&name_key(id)).map_or_else(|| "…".to_owned(), |entry| entry.code.clone())
    }

    /// Whether a text names somebody.
    pub fn names_somebody(&self, text: &str) -> bool {
        let text = name_key(text);
        self.entries.contains_key(&text) || self.names.iter().any(|name| text.contains(name.as_str()))
    }
}

/// Normalised ids and names, each once.
fn names(entries: &BTreeMap<String, Entry>) -> Vec<String> {
    let mut names: Vec<String> =
        entries.iter().flat_map(|(key, entry)| [key.clone(), name_key(&entry.label)]).collect();
    names.sort();
    names.dedup();
    names
}

/// Letters in front of the numbers that make nobody's name or id.
fn prefix(names: &[String], width: usize) -> String {
    let taken = |prefix: &str| {
        names.iter().any(|name| {
            let end = name.strip_prefix(prefix);
            end.is_some_and(|end| end.len() <= width + 1 && end.bytes().all(|sign| sign.is_ascii_digit()))
        })
    };
    let letters = || "fkqxzjwvyhgbdpmncrtl".chars();
    let single = letters().map(String::from);
    let double = letters().flat_map(|one| letters().map(move |other| format!("{one}{other}")));
    single.chain(double).find(|prefix| !taken(prefix)).unwrap_or_else(|| "code-".to_owned()).to_uppercase()
}

/// Fisher and Yates, with the generator SplitMix64 of Steele et al. (2014).
fn shuffle(numbers: &mut [usize], seed: u32) {
    let mut state = u64::from(seed);
    let mut next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 32) as u32
    };
    for last in (1..numbers.len()).rev() {
        // The bias of the remainder is below 2⁻²⁰ for the most actors that are read.
        numbers.swap(last, next() as usize % (last + 1));
    }
}
