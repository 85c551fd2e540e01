//! Names of sheets as Excel takes them: at most 31 units, none of `[ ] : * ? / \`, and no two alike.

use std::collections::BTreeSet;

use super::cut;

const LONGEST: usize = 31;

/// The names taken so far, in lower case: Excel tells no `A` from `a`.
#[derive(Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// The nearest name to the wanted one that is valid and free.
    pub fn take(&mut self, wanted: &str) -> String {
        let clean: String = wanted
            .chars()
            .map(|sign| if sign.is_control() || "[]:*?/\\".contains(sign) { ' ' } else { sign })
            .collect();
        let clean = trim(cut(trim(&clean), LONGEST));
        // Excel keeps "History" for itself.
        let base = if clean.is_empty() || clean.eq_ignore_ascii_case("history") { "Sheet" } else { clean };
        let mut name = base.to_owned();
        let mut number = 2;
        while !self.0.insert(name.to_lowercase()) {
            let end = format!(" {number}");
            name = format!("{}{end}", trim(cut(base, LONGEST - end.len())));
            number += 1;
        }
        name
    }
}

fn trim(name: &str) -> &str {
    name.trim_matches(|sign: char| sign.is_whitespace() || sign == '\'')
}
