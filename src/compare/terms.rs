//! What may change a result though the case stayed the same.

use super::actors::Matched;
use crate::report::{Report, TermMoved};

pub fn moved(before: &Report, after: &Report, matched: &Matched<'_>) -> Vec<TermMoved> {
    let (was, is) = (&before.about, &after.about);
    let mut terms = Vec::new();
    let mut add = |code: &str, before: String, after: String| {
        if before != after {
            terms.push(TermMoved { code: code.to_owned(), before, after });
        }
    };
    for setting in &is.settings {
        // One that the other program did not have yet stands at what is usual.
        let other = was.settings.iter().find(|one| one.code == setting.code);
        add(
            &setting.code,
            other.map_or(setting.default, |one| one.value).to_string(),
            setting.value.to_string(),
        );
    }
    for setting in was.settings.iter().filter(|one| is.settings.iter().all(|is| is.code != one.code)) {
        add(&setting.code, setting.value.to_string(), setting.default.to_string());
    }
    let focal = was.focal.as_deref().map(|focal| matched.now(focal).to_owned());
    add("focal", focal.unwrap_or_default(), is.focal.clone().unwrap_or_default());
    add("complete", was.complete.to_string(), is.complete.to_string());
    add("program", was.program.clone(), is.program.clone());
    terms
}
