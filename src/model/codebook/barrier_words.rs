//! Barriers by what visitors write: a code, or one of the labels of [`crate::barriers::words`].

use std::collections::BTreeMap;

use crate::{
    barriers::words::WORDS,
    model::words::{fold, likeness},
};

/// Shorter texts are never guessed: codes differ from each other in one sign.
const GUESS_LENGTH: usize = 10;

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
}
