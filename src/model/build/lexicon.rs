//! The codebook, ready for look-ups: made once a build.

use std::collections::BTreeMap;

use crate::model::{
    EndCause,
    codebook::{
        FIELDS, Field, SHEET_WORDS, STUDY_WORDS, SheetRole,
        barrier_words::BarrierWords,
        vocabulary::{Vocabularies, Vocabulary},
    },
    countries::Countries,
    words::{fold, likeness},
};

/// Every word that import knows.
pub struct Lexicon {
    pub vocabularies: Vocabularies,
    pub countries: Countries,
    pub barriers: BarrierWords,
    headings: BTreeMap<SheetRole, BTreeMap<String, Field>>,
    sheets: BTreeMap<String, SheetRole>,
    study: BTreeMap<String, &'static str>,
}

impl Lexicon {
    pub fn new() -> Self {
        let mut headings: BTreeMap<SheetRole, BTreeMap<String, Field>> = BTreeMap::new();
        for row in FIELDS {
            for word in row.words.iter().flat_map(|words| words.split('|')).chain([row.field.code()]) {
                let folded = fold(word);
                for &role in row.sheets {
                    headings.entry(role).or_default().insert(folded.clone(), row.field);
                }
            }
        }
        let mut sheets = BTreeMap::new();
        for (role, words) in SHEET_WORDS {
            for word in words.iter().flat_map(|words| words.split('|')).chain([role.code()]) {
                sheets.insert(fold(word), *role);
            }
        }
        let mut study = BTreeMap::new();
        for (key, words) in STUDY_WORDS {
            for word in words.split('|') {
                study.insert(fold(word), *key);
            }
        }
        Self {
            vocabularies: Vocabularies::new(),
            countries: Countries::new(),
            barriers: BarrierWords::new(),
            headings,
            sheets,
            study,
        }
    }

    /// The field that a heading names exactly, in a sheet of this role. A unit in brackets behind the
    /// name is passed over: `Amount (EUR)`.
    pub fn heading(&self, role: SheetRole, text: &str) -> Option<Field> {
        let words = self.headings.get(&role)?;
        words.get(&fold(text)).or_else(|| words.get(&fold(bare(text)?))).copied()
    }

    /// The field whose name is most like a heading, with its likeness.
    pub fn like_heading(&self, role: SheetRole, text: &str) -> Option<(f64, Field)> {
        let words = self.headings.get(&role)?;
        let text = fold(bare(text).unwrap_or(text));
        let mut best: Option<(f64, Field)> = None;
        for (word, &field) in words {
            if let Some(likeness) = likeness(word, &text)
                && best.is_none_or(|(least, _)| likeness > least)
            {
                best = Some((likeness, field));
            }
        }
        best
    }

    /// The role that a sheet's name says; a number before or behind it is passed over (`2. Ties`).
    pub fn sheet(&self, name: &str) -> Option<SheetRole> {
        let folded = fold(name);
        let bare = folded.trim_matches(|c: char| c.is_ascii_digit());
        self.sheets.get(&folded).or_else(|| self.sheets.get(bare)).copied().or_else(|| {
            // `button-valley ties`, `Clienti 2024 Rossi`: one of its words, where just one says a role.
            let mut roles = name
                .split(|c: char| !c.is_alphanumeric())
                .filter_map(|word| self.sheets.get(&fold(word)).copied());
            let role = roles.next()?;
            roles.all(|other| other == role).then_some(role)
        })
    }

    /// The cause of failure that a text names, and nothing else.
    pub fn end_cause(&self, text: Option<&String>) -> Option<EndCause> {
        self.vocabularies.exactly(Vocabulary::EndCause, text?).and_then(EndCause::from_code)
    }

    /// The key of the Study sheet that a text names.
    pub fn study(&self, text: &str) -> Option<&'static str> {
        self.study.get(&fold(text)).copied()
    }
}

/// What stands before a bracket, if anything does.
fn bare(text: &str) -> Option<&str> {
    let end = text.find(['(', '[', ':'])?;
    Some(&text[..end]).filter(|bare| !bare.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_found_in_every_language() {
        let lexicon = Lexicon::new();
        assert_eq!(lexicon.heading(SheetRole::Ties, "Potenziale di crescita"), Some(Field::GrowthPotential));
        assert_eq!(lexicon.heading(SheetRole::Customers, "Importo (EUR)"), Some(Field::Amount));
        assert_eq!(lexicon.heading(SheetRole::Actors, "RÔLE"), Some(Field::Roles));
        assert_eq!(lexicon.heading(SheetRole::Ties, "sandwich"), None);
        let (_, field) = lexicon.like_heading(SheetRole::Ties, "growth_potental").unwrap();
        assert_eq!(field, Field::GrowthPotential);
    }

    #[test]
    fn sheet_names_may_carry_numbers_and_more_words() {
        let lexicon = Lexicon::new();
        assert_eq!(lexicon.sheet("Legami"), Some(SheetRole::Ties));
        assert_eq!(lexicon.sheet("3. Actors"), Some(SheetRole::Actors));
        assert_eq!(lexicon.sheet("Rossi clienti 2024"), Some(SheetRole::Customers));
        assert_eq!(lexicon.sheet("Sheet1"), None);
    }
}
