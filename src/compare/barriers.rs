//! Barriers that are felt otherwise, and whether a fact behind them moved.
//!
//! # Rule
//! Only answers given both times are compared, on 0–1, whatever the form's scale. The facts that could show a
//! barrier are those of its reading ([`crate::barriers::readings`]). If they say something else now, the
//! barrier moved *with facts*; if they could show it and say the same, with the *mood*; if none could, either
//! time, that is *unseen*: nothing tells mood from change.

use super::actors::Matched;
use crate::report::{
    BarrierItem, BarrierMove, BarrierMoved, FirmBarriers, ItemReading, ItemStatus, Report, TotalMoved,
};

/// Scores have moved from here on. Ours: a fiftieth of the scale is less than any step of a form.
const MOVED: f64 = 0.02;

pub fn moved(before: &Report, after: &Report, matched: &Matched<'_>) -> Vec<BarrierMoved> {
    let mut found = Vec::new();
    let (was, is) = (&before.barriers.firms, &after.barriers.firms);
    for (was_firm, is_firm) in matched.firms(was, is, |one| &one.firm) {
        // Firms that are not given in full have no items.
        for is in &is_firm.items {
            let Some(was) = was_firm.items.iter().find(|one| one.code == is.code) else { continue };
            let (score_was, score_is) = (answer(was), answer(is));
            let (read_was, read_is) =
                (reading(before, &was_firm.firm, &is.code), reading(after, &is_firm.firm, &is.code));
            let moved = match (score_was, score_is) {
                (None, Some(_)) => match was.status {
                    ItemStatus::NotAsked => BarrierMove::AskedNow,
                    ItemStatus::NotApplicable => BarrierMove::AppliesNow,
                    ItemStatus::Blank | ItemStatus::Answered => BarrierMove::AnsweredNow,
                },
                (Some(_), None) => match is.status {
                    ItemStatus::NotAsked => BarrierMove::NotAskedNow,
                    ItemStatus::NotApplicable => BarrierMove::AppliesNoMore,
                    ItemStatus::Blank | ItemStatus::Answered => BarrierMove::LeftOpen,
                },
                (Some(was), Some(is)) if (was - is).abs() >= MOVED => match (read_was, read_is) {
                    (Some(was), Some(is)) if was.seen != is.seen || was.facts != is.facts => {
                        BarrierMove::WithFacts
                    }
                    (Some(was), Some(_)) if was.seen.is_some() => BarrierMove::Mood,
                    _ => BarrierMove::Unseen,
                },
                _ => continue,
            };
            let facts =
                if moved == BarrierMove::WithFacts { read_is.map(|one| one.facts.clone()) } else { None };
            found.push(BarrierMoved {
                firm: is_firm.firm.clone(),
                code: is.code.clone(),
                moved,
                before: score_was,
                after: score_is,
                facts: facts.unwrap_or_default(),
            });
        }
    }
    found
}

fn answer(item: &BarrierItem) -> Option<f64> {
    item.score.filter(|_| item.status == ItemStatus::Answered)
}

fn reading<'r>(report: &'r Report, firm: &str, code: &str) -> Option<&'r ItemReading> {
    let of_firm = report.barriers.readings.iter().find(|one| one.firm == firm)?;
    of_firm.items.iter().find(|one| one.code == code)
}

/// The index of all barriers, where it is known both times and moved.
pub fn totals(before: &Report, after: &Report, matched: &Matched<'_>) -> Vec<TotalMoved> {
    matched
        .firms(&before.barriers.firms, &after.barriers.firms, |one| &one.firm)
        .into_iter()
        .filter_map(|(was, is)| {
            let (before, after) = was.total.value.zip(is.total.value)?;
            let asked = |firm: &FirmBarriers| -> Vec<String> {
                let on_form = firm.items.iter().filter(|item| item.status != ItemStatus::NotAsked);
                on_form.map(|item| item.code.clone()).collect()
            };
            let other_form = was.form_items != is.form_items || asked(was) != asked(is);
            (100.0 * MOVED < (before - after).abs()).then(|| TotalMoved {
                firm: is.firm.clone(),
                before,
                after,
                other_form,
            })
        })
        .collect()
}
