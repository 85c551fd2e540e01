//! Words of free text that the analysis looks for, in the languages of the page: one table.
//!
//! A text matches a topic when one of its words, without accents and case, begins with one of the stems.
//! Free text stays a hint: what it decides is shown, and can be mended in the workbook.

use super::words::fold;

/// What a capability can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Marketing,
    Research,
    /// What is known of markets and customers.
    Information,
    Languages,
    Quality,
}

/// Stems by topic: English, Italian, French, Spanish.
const STEMS: &[(Topic, &[&str])] = &[
    (
        Topic::Marketing,
        &[
            "market",
            "mercat",
            "marche",
            "mercad",
            "commercial",
            "vendit",
            "vente",
            "venta",
            "sales",
            "selling",
            "promo",
            "pubblicit",
            "publicit",
            "brand",
            "marchio",
            "marca",
            "marque",
        ],
    ),
    (
        Topic::Research,
        &[
            "research",
            "ricerc",
            "recherch",
            "investig",
            "innovat",
            "innovaz",
            "innovac",
            "develop",
            "svilupp",
            "developpement",
            "desarroll",
            "r d",
        ],
    ),
    (Topic::Information, &["informa"]),
    (Topic::Languages, &["langu", "lingu", "idiom"]),
    (Topic::Quality, &["qualit", "calidad"]),
];

/// Whether a text is about a topic.
pub fn is_about(text: &str, topic: Topic) -> bool {
    // A space before each word, so that a stem is met only at a word's beginning. `R&D` reads `r d`.
    let spaced: String =
        text.split(|c: char| !c.is_alphanumeric()).map(|word| format!(" {}", fold(word))).collect();
    let stems = STEMS.iter().find(|(one, _)| *one == topic).map_or(&[][..], |(_, stems)| stems);
    stems.iter().any(|stem| spaced.contains(&format!(" {stem}")))
}

/// Whether two free texts mean the same thing: the same letters and digits.
pub fn same(a: &str, b: &str) -> bool {
    fold(a) == fold(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_found_in_every_language_of_the_page() {
        for text in
            ["Marketing", "market information", "informazioni di mercato", "étude de marché", "ventas"]
        {
            assert!(is_about(text, Topic::Marketing), "{text}");
        }
        for text in ["research", "ricerca e sviluppo", "Recherche", "R&D"] {
            assert!(is_about(text, Topic::Research), "{text}");
        }
        for text in ["languages", "Lingue straniere", "langues étrangères", "idiomas"] {
            assert!(is_about(text, Topic::Languages), "{text}");
        }
        for text in ["quality", "qualità certificata", "qualité", "calidad"] {
            assert!(is_about(text, Topic::Quality), "{text}");
        }
    }

    #[test]
    fn other_words_are_not_taken_for_it() {
        for text in ["languages", "quality", "technical experience", "ventilation systems"] {
            assert!(!is_about(text, Topic::Research), "{text}");
        }
        assert!(!is_about("quality", Topic::Marketing));
    }
}
