//! Barriers by what visitors write: a code, or one of the labels of [`crate::barriers::words`].

use std::collections::BTreeMap;

use crate::{
    barriers::words::WORDS,
    model::words::{fold, likeness},
    order::InOrder,
};

/// Shorter texts are never guessed: codes differ from each other in one sign.
const GUESS_LENGTH: usize = 10;

/// Headings shorter than this hold no question around a label. Ours.
const QUESTION_LENGTH: usize = 20;

/// Folded labels shorter than this are not looked for inside sentences. Ours.
const LABEL_LENGTH: usize = 12;

/// Barriers, ready for look-ups.
pub struct BarrierWords {
    by_word: BTreeMap<String, &'static str>,
}

impl BarrierWords {
    pub fn new() -> Self {
        let mut by_word = BTreeMap::new();
        for &(code, labels) in WORDS {
            by_word.insert(fold(code), code);
            for label in labels {
                by_word.entry(fold(label)).or_insert(code);
            }
        }
        Self { by_word }
    }

    /// By code or label; a number or code in front of a label is passed over (`3. Currency risk`).
    pub fn find(&self, text: &str) -> Option<&'static str> {
        let word = fold(text);
        let get = |word: &str| self.by_word.get(word).copied();
        get(&word).or_else(|| get(word.trim_start_matches(|c: char| c.is_ascii_digit()))).or_else(|| {
            let code = text.split_whitespace().next()?;
            (code.len() >= 5).then(|| get(&fold(code))).flatten()
        })
    }

    /// A barrier inside a question, as form programs head their columns: `How much does it hinder you?
    /// [Currency risk]`, `… - Currency risk`, or a sentence with the whole label in it.
    pub fn in_question(&self, text: &str) -> Option<&'static str> {
        if text.len() < QUESTION_LENGTH {
            return None;
        }
        if let Some(code) = row_label(text).and_then(|label| self.find(label)) {
            return Some(code);
        }
        // The longest label of all; two that stand beside each other say nothing.
        let sentence = fold(text);
        let mut found: Vec<(&str, &'static str)> = self
            .by_word
            .iter()
            .filter(|(label, _)| label.len() >= LABEL_LENGTH && sentence.contains(label.as_str()))
            .map(|(label, code)| (label.as_str(), *code))
            .collect();
        found.order_by_key(|(label, _)| std::cmp::Reverse(label.len()));
        let (longest, code) = *found.first()?;
        found.iter().all(|(label, other)| *other == code || longest.contains(label)).then_some(code)
    }

    /// By likeness with a label, or of a question's row label with one.
    pub fn guess_in_question(&self, text: &str) -> Option<&'static str> {
        self.in_question(text)
            .or_else(|| self.guess(text))
            .or_else(|| row_label(text).and_then(|label| self.guess(label)))
    }

    /// By likeness with a label.
    pub fn guess(&self, text: &str) -> Option<&'static str> {
        let word = fold(text);
        if word.len() < GUESS_LENGTH {
            return None;
        }
        let mut best: Option<(f64, &'static str)> = None;
        for (known, code) in &self.by_word {
            if let Some(likeness) = likeness(known, &word)
                && best.is_none_or(|(least, _)| likeness > least)
            {
                best = Some((likeness, code));
            }
        }
        best.map(|(_, code)| code)
    }
}

/// The part of a question that names the row of a grid: what stands in the last brackets, or behind the
/// last dash, colon or question mark.
fn row_label(text: &str) -> Option<&str> {
    let text = text.trim();
    let bracket = text.strip_suffix(']').and_then(|text| text.rsplit_once('['));
    let behind = || [" - ", " – ", ": ", "? "].iter().find_map(|sign| text.rsplit_once(sign));
    bracket.or_else(behind).map(|(_, label)| label.trim()).filter(|label| !label.is_empty())
}

impl Default for BarrierWords {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_with_a_slip_is_found_and_a_wrong_code_is_not() {
        let words = BarrierWords::new();
        assert_eq!(words.find("i inf 1"), Some("I-INF-1"));
        assert_eq!(words.find("I-FUN-4 working capital"), Some("I-FUN-4"));
        assert_eq!(words.find("1) Problematic international market data"), Some("I-INF-2"));
        assert_eq!(words.guess("Problematic internatonal market data"), Some("I-INF-2"));
        assert_eq!(words.guess("I-INF-9"), None);
    }

    #[test]
    fn a_barrier_is_found_inside_a_question() {
        let words = BarrierWords::new();
        for question in [
            "How much do these hinder you? [Finding business opportunities abroad]",
            "How much do these hinder you? - 3. Finding business opportunities abroad",
            "Is finding business opportunities abroad a difficulty for your firm?",
        ] {
            assert_eq!(words.in_question(question), Some("I-INF-3"), "{question}");
        }
        assert_eq!(words.in_question("How much do these hinder you? [The weather]"), None);
    }
}
