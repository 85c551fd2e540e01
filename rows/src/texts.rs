//! Texts of cells: without what surrounds them, cut to a bearable length, and shared.

use crate::{Text, Value};

/// Characters of one cell's text that are kept.
pub const TEXT_LENGTH: usize = 5_000;

/// Texts that are remembered, a power of two.
const PLACES: usize = 1 << 14;

/// Texts met lately: one that recurs is a look and no memory of its own. Each has one place by its
/// letters, which the next one with that place takes.
#[derive(Default)]
pub struct Texts {
    places: Vec<Option<Text>>,
}

impl Texts {
    pub fn share(&mut self, text: &str) -> Text {
        if self.places.is_empty() {
            self.places.resize(PLACES, None);
        }
        let place = &mut self.places[place(text.as_bytes())];
        match place {
            Some(known) if **known == *text => known.clone(),
            _ => place.insert(text.into()).clone(),
        }
    }

    /// As [`text_value`].
    pub fn value(&mut self, text: &str) -> Option<Value> {
        value(text, |text| self.share(text))
    }
}

/// Eight bytes at a time, each step a multiplication that brings the earlier ones to the top.
fn place(bytes: &[u8]) -> usize {
    let mix = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    let (words, rest) = bytes.as_chunks::<8>();
    let hash = words.iter().fold(bytes.len() as u64, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    let rest = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    (mix(hash, rest) >> (64 - PLACES.ilog2())) as usize
}

/// The value of a cell with a text; `None` for nothing but spaces.
pub fn text_value(text: &str) -> Option<Value> {
    value(text, |text| text.into())
}

fn value(text: &str, keep: impl FnOnce(&str) -> Text) -> Option<Value> {
    let text = clean(text);
    match text {
        "" => None,
        // Programs that keep no cached error type write the error's text.
        "#DIV/0!" | "#N/A" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#VALUE!" | "Err:502" | "Err:522" => {
            Some(Value::Error(keep(text)))
        }
        _ => Some(Value::Text(keep(cut(text, TEXT_LENGTH)))),
    }
}

/// A text without the spaces and invisible marks around it: byte order marks, zero-width spaces, and
/// the marks of direction that right-to-left programs put around names.
pub fn clean(text: &str) -> &str {
    // Nearly every text: nothing to look for.
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return text;
    }
    text.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    })
}

/// At most so many characters of a text.
pub fn cut(text: &str, length: usize) -> &str {
    if text.len() <= length {
        return text;
    }
    match text.char_indices().nth(length) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}
