//! Countries as visitors write them: ISO 3166-1 codes, and names in the page's languages.

use std::collections::BTreeMap;

use super::words::fold;

/// One country a line: alpha-2, alpha-3, then names in English, Italian, French and Spanish (Unicode
/// CLDR 44) and a few everyday ones.
const TABLE: &str = include_str!("countries.txt");

/// Above this likeness a name is worth suggesting. Ours: *Austria* and *Australia* have 0.93, so a
/// country is never read by likeness.
const SOMEWHAT: f64 = 0.88;

/// Finds a country by anything that stands in the table.
pub struct Countries {
    /// Folded code or name → code, and the name as it is written.
    by_word: BTreeMap<String, (&'static str, &'static str)>,
}

impl Countries {
    pub fn new() -> Self {
        let mut by_word = BTreeMap::new();
        // Codes before names: no name may take the place of another country's code.
        for line in TABLE.lines() {
            let mut words = line.split('|');
            let Some(code) = words.next() else { continue };
            by_word.insert(fold(code), (code, code));
            if let Some(alpha3) = words.next() {
                by_word.insert(fold(alpha3), (code, alpha3));
            }
        }
        for line in TABLE.lines() {
            let mut words = line.split('|');
            let Some(code) = words.next() else { continue };
            for word in words.skip(1) {
                by_word.entry(fold(word)).or_insert((code, word));
            }
        }
        Self { by_word }
    }

    /// The alpha-2 code, upper case, of a country written as a code or a name.
    pub fn find(&self, text: &str) -> Option<&'static str> {
        self.by_word.get(&fold(text)).map(|(code, _)| *code)
    }

    /// The name that somebody may have meant: one that stands among other words (`Milano, Italia`), or
    /// one somewhat like it. Ours.
    pub fn suggest(&self, text: &str) -> Option<&'static str> {
        // Two letters are too often a word of their own.
        let named = |part: &str| self.by_word.get(&fold(part)).filter(|_| part.trim().len() > 3);
        if let Some((_, word)) = text.split([',', ';', '(', ')', '/', '-', '–']).rev().find_map(named) {
            return Some(word);
        }
        let text = fold(text);
        let mut best: Option<(f64, &'static str)> = None;
        for (known, (_, word)) in &self.by_word {
            let likeness = if known.len() > 3 { strsim::jaro_winkler(known, &text) } else { 0.0 };
            if likeness > best.map_or(SOMEWHAT, |(least, _)| least) {
                best = Some((likeness, word));
            }
        }
        best.map(|(_, word)| word)
    }
}

impl Default for Countries {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_found_by_code_and_by_name_in_every_language() {
        let countries = Countries::new();
        for (text, code) in [
            ("it", "IT"),
            ("ITA", "IT"),
            ("Germania", "DE"),
            ("allemagne", "DE"),
            ("Stati Uniti", "US"),
            ("U.S.A.", "US"),
            ("UK", "GB"),
            ("Pays-Bas", "NL"),
            ("ESPAÑA", "ES"),
        ] {
            assert_eq!(countries.find(text), Some(code), "{text}");
        }
        assert_eq!(countries.find("Atlantis"), None);
        assert_eq!(countries.suggest("Atlantis"), None);
        assert_eq!(countries.suggest("Gemrany"), Some("Germany"));
        assert_eq!(countries.suggest("Milano (Italia)"), Some("Italia"));
    }
}
