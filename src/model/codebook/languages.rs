//! Languages by the words that people write for them.

use crate::model::words::fold;

/// ISO 639-1 code, and words in English, Italian, French, Spanish and the language itself, [folded](fold).
#[rustfmt::skip]
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "arabic|arabo|arabe"),
    ("bg", "bulgarian|bulgaro|bulgare"),
    ("cs", "czech|ceco|tcheque|checo|cestina"),
    ("da", "danish|danese|danois|danes|dansk"),
    ("de", "german|tedesco|tedesca|allemand|aleman|deutsch"),
    ("el", "greek|greco|grec|griego"),
    ("en", "english|inglese|anglais|ingles|eng"),
    ("es", "spanish|spagnolo|espagnol|espanol|castellano"),
    ("fi", "finnish|finlandese|finnois|finlandes|suomi"),
    ("fr", "french|francese|francais|frances"),
    ("hi", "hindi"),
    ("hr", "croatian|croato|croate|croata|hrvatski"),
    ("hu", "hungarian|ungherese|hongrois|hungaro|magyar"),
    ("it", "italian|italiano|italiana|italien"),
    ("ja", "japanese|giapponese|japonais|japones"),
    ("ko", "korean|coreano|coreen"),
    ("nl", "dutch|olandese|neerlandais|hollandais|holandes|neerlandes|nederlands|flemish|fiammingo|flamand"),
    ("no", "norwegian|norvegese|norvegien|noruego|norsk"),
    ("pl", "polish|polacco|polonais|polaco|polski"),
    ("pt", "portuguese|portoghese|portugais|portugues"),
    ("ro", "romanian|rumeno|romeno|roumain|rumano|romana"),
    ("ru", "russian|russo|russe|ruso"),
    ("sk", "slovak|slovacco|slovaque|eslovaco"),
    ("sl", "slovenian|slovene|sloveno|slovene|esloveno"),
    ("sr", "serbian|serbo|serbe|serbio"),
    ("sv", "swedish|svedese|suedois|sueco|svenska"),
    ("tr", "turkish|turco|turc|turkce"),
    ("uk", "ukrainian|ucraino|ukrainien|ucraniano"),
    ("zh", "chinese|cinese|chinois|chino|mandarin|mandarino"),
];

/// The code of a language; what is none of these stays as it is written. A remark in brackets (`English
/// (B2)`) is passed over.
pub fn language_code(text: &str) -> String {
    let bare = text.split('(').next().unwrap_or(text).trim();
    let folded = fold(bare);
    let known =
        LANGUAGES.iter().find(|(code, words)| *code == folded || words.split('|').any(|word| word == folded));
    known.map_or_else(|| text.trim().to_lowercase(), |(code, _)| (*code).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_in_several_and_the_others_kept() {
        for (text, code) in [("Tedesco", "de"), ("français", "fr"), ("English (B2)", "en"), ("IT", "it")] {
            assert_eq!(language_code(text), code);
        }
        assert_eq!(language_code("Swahili"), "swahili");
        assert!(LANGUAGES.iter().flat_map(|(_, words)| words.split('|')).all(|word| fold(word) == word));
    }
}
