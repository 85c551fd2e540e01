//! Countries as visitors write them: ISO 3166-1 codes, and names in the page's languages.

use std::collections::BTreeMap;

use super::words::fold;

/// One country a line: alpha-2, alpha-3, then names in English, Italian, French and Spanish (Unicode
/// CLDR 44) and a few everyday ones.
const TABLE: &str = include_str!("countries.txt");

/// Finds a country by anything that stands in the table.
pub struct Countries {
    by_word: BTreeMap<String, &'static str>,
}

impl Countries {
    pub fn new() -> Self {
        let mut by_word = BTreeMap::new();
        // Codes before names: no name may take the place of another country's code.
        for line in TABLE.lines() {
            let mut words = line.split('|');
            let Some(code) = words.next() else { continue };
            by_word.insert(fold(code), code);
            if let Some(alpha3) = words.next() {
                by_word.insert(fold(alpha3), code);
            }
        }
        for line in TABLE.lines() {
            let mut words = line.split('|');
            let Some(code) = words.next() else { continue };
            for word in words.skip(1) {
                by_word.entry(fold(word)).or_insert(code);
            }
        }
        Self { by_word }
    }

    /// The alpha-2 code, upper case, of a country written as a code or a name.
    pub fn find(&self, text: &str) -> Option<&'static str> {
        self.by_word.get(&fold(text)).copied()
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
    }
}
