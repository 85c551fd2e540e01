//! Words compared the way people write them: case, accents, spaces and punctuation aside.

use unicode_normalization::char::decompose_canonical;

/// Above this Jaro–Winkler similarity (0–1) two folded words count as one, mistyped. Our own choice:
/// high enough that *company* and *country* (0.85) stay apart, low enough for one slip in a word.
pub const LIKENESS: f64 = 0.92;

/// Words shorter than this are never compared by likeness: one slip makes another word of them.
pub const LIKENESS_LENGTH: usize = 4;

/// Letters and digits only, lower case, without accents: `Part de l’export (%)` → `partdelexport`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text
            .bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|b| b.to_ascii_lowercase() as char)
            .collect();
    }
    decomposed(text).into_iter().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The same name in another case, with other accents or spaces gives the same key. Punctuation and
/// symbols stay: `A+` and `A` may be two firms.
pub fn name_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    if text.is_ascii() {
        for word in text.split_ascii_whitespace() {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(word);
        }
        key.make_ascii_lowercase();
        return key;
    }
    let mut gap = false;
    let mut push = |c: char| {
        if c.is_whitespace() {
            gap = !key.is_empty();
            return;
        }
        if std::mem::take(&mut gap) {
            key.push(' ');
        }
        key.extend(c.to_lowercase());
    };
    // Combining marks of the Latin, Greek and Cyrillic block only: in other scripts they are letters.
    decomposed(text).into_iter().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).for_each(&mut push);
    key
}

/// The letters with their accents apart. Character by character: the order of several marks on one
/// letter does not matter once they are dropped, and the tables for it would weigh on the page.
fn decomposed(text: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(text.len());
    for letter in text.chars() {
        decompose_canonical(letter, |part| letters.push(part));
    }
    letters
}

/// How alike two folded words are, when both are long enough to say; else `None`.
pub fn likeness(a: &str, b: &str) -> Option<f64> {
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    // Jaro is at most (2 + short ÷ long) ÷ 3, and a common beginning brings Winkler's to 0.92 only from
    // 0.867 on: so words of which one has less than three fifths of the other's length need no look.
    if short < LIKENESS_LENGTH || short * 5 < long * 3 {
        return None;
    }
    let likeness = strsim::jaro_winkler(a, b);
    (likeness >= LIKENESS).then_some(likeness)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_spaces_and_punctuation_make_no_difference_to_a_heading() {
        assert_eq!(fold("Part de l’export (%)"), "partdelexport");
        assert_eq!(fold("  GRAVITÀ_percepita"), "gravitapercepita");
        assert_eq!(fold("actor_id"), "actorid");
    }

    #[test]
    fn a_name_keeps_its_punctuation_and_its_script() {
        assert_eq!(name_key("  Société   ANONYME "), "societe anonyme");
        assert_ne!(name_key("A+"), name_key("A"));
        assert_eq!(name_key("🙂"), "🙂");
        assert_ne!(name_key("कि"), name_key("कु"));
    }
}
