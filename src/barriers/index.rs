//! Answers become scores with coverage and bounds.
//!
//! Item: `s = (x − 1)/(L − 1)` for an answer `x` on a scale of `1…L`; 0 is "not at all", 1 the strongest
//! answer the scale has. (Dividing the mean by `L` would give the least hindered firm 20 of 100.)
//! Group, and total: `100 · Σs / n` over the `n` answered items, each with weight 1. Unit: points, 0–100;
//! higher hinders more.
//!
//! - *Does not apply* leaves numerator and denominator.
//! - *Blank* leaves the mean and lowers the coverage; it never counts as "no barrier".
//! - *Not asked* (not on the form) leaves the question itself. A long list is read against the whole
//!   catalogue, so what has no row there is blank; a wide form is read against its own columns.
//!
//! Coverage: `answered / asked`, asked being on the form and applicable. Below
//! [`Setting::CoverageMinimum`] there is no number, only the bounds: every blank as 0, every blank as 1.
//!
//! Several respondents of a firm: each item is the mean over those who answered it; it counts as answered
//! when one of them answered, and as not applicable when nobody answered and one said so (our choice).
//! A respondent's several rows for one item (one a market) are averaged first.
//!
//! Source: Leonidou (2004) for the items; the mean of a formative list, with weights of 1, is our choice.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    catalogue::{self, Barrier},
    together::together,
};
use crate::{
    model::{BarrierAnswer, BarrierReply, Model, words::name_key},
    report::{BarrierGroupScore, BarrierItem, BarrierReport, BarrierScore, FirmBarriers, ItemStatus, Module},
    settings::{Setting, Settings},
};

/// Scores every firm's answers, firms in the order of their first rows.
pub fn diagnose(model: &Model, settings: &Settings) -> BarrierReport {
    let firms: Vec<FirmBarriers> =
        sheets(model).iter().map(|sheet| firm_barriers(model, settings, sheet)).collect();
    let together = (firms.len() > 1).then(|| together(&firms, settings));
    BarrierReport { firms, together, readings: Vec::new() }
}

/// What one firm answered.
struct AnswerSheet<'a> {
    /// The firm's id as first written.
    firm: &'a str,
    answers: Vec<&'a BarrierAnswer>,
    /// The codes on the form.
    form: BTreeSet<&'static str>,
}

fn sheets(model: &Model) -> Vec<AnswerSheet<'_>> {
    let mut sheets: Vec<AnswerSheet> = Vec::new();
    let mut position: BTreeMap<String, usize> = BTreeMap::new();
    let mut place_of = |sheets: &mut Vec<AnswerSheet<'_>>, firm| {
        *position.entry(name_key(firm)).or_insert_with(|| {
            sheets.push(AnswerSheet { firm: "", answers: Vec::new(), form: BTreeSet::new() });
            sheets.len() - 1
        })
    };
    for answer in &model.barrier_answers {
        let at = place_of(&mut sheets, &answer.firm);
        sheets[at].answers.push(answer);
        if sheets[at].firm.is_empty() {
            sheets[at].firm = &answer.firm;
        }
    }
    for (firm, form) in &model.barrier_forms {
        let at = place_of(&mut sheets, firm);
        sheets[at].form.extend(form);
        if sheets[at].firm.is_empty() {
            sheets[at].firm = firm;
        }
    }
    for sheet in &mut sheets {
        if sheet.form.is_empty() {
            sheet.form.extend(catalogue::ALL.iter().map(|barrier| barrier.code));
        } else {
            sheet.form.extend(sheet.answers.iter().map(|answer| answer.barrier));
        }
    }
    sheets
}

fn firm_barriers(model: &Model, settings: &Settings, sheet: &AnswerSheet) -> FirmBarriers {
    let mut items: Vec<BarrierItem> =
        catalogue::ALL.iter().map(|barrier| item(model, settings, sheet, barrier)).collect();
    let mut by_score: Vec<(f64, usize)> =
        items.iter().enumerate().filter_map(|(index, item)| Some((item.score?, index))).collect();
    by_score.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut rank = 0;
    for (position, &(score, index)) in by_score.iter().enumerate() {
        if position == 0 || score != by_score[position - 1].0 {
            rank = position as u32 + 1;
        }
        items[index].rank = Some(rank);
    }
    let severe = by_score
        .iter()
        .filter(|&&(_, index)| items[index].severe)
        .map(|&(_, index)| items[index].code.clone())
        .collect();
    let groups = catalogue::GROUPS
        .iter()
        .map(|group| BarrierGroupScore {
            group: group.code.to_owned(),
            parent: group.parent.map(str::to_owned),
            score: score(settings, items.iter().filter(|item| catalogue::is_within(&item.group, group.code))),
        })
        .collect();
    let respondents: BTreeSet<String> = sheet
        .answers
        .iter()
        .map(|answer| name_key(answer.respondent.as_deref().unwrap_or_default()))
        .collect();
    let total = score(settings, items.iter());
    FirmBarriers {
        firm: sheet.firm.to_owned(),
        label: label(model, sheet.firm),
        respondents: respondents.len() as u32,
        form: if sheet.form.len() == catalogue::ALL.len() { "full" } else { "short" }.to_owned(),
        form_items: sheet.form.len() as u32,
        items,
        groups,
        total,
        views: Vec::new(),
        severe,
        among: Vec::new(),
    }
}

fn label(model: &Model, firm: &str) -> String {
    let same = |other: &str| name_key(other) == name_key(firm);
    let named = model.firms.iter().find(|one| same(&one.key)).and_then(|one| one.name.clone());
    named
        .or_else(|| model.actors.iter().find(|one| same(&one.key)).map(|one| one.label.clone()))
        .unwrap_or_else(|| firm.to_owned())
}

fn item(model: &Model, settings: &Settings, sheet: &AnswerSheet, barrier: &Barrier) -> BarrierItem {
    let answers: Vec<&BarrierAnswer> =
        sheet.answers.iter().copied().filter(|answer| answer.barrier == barrier.code).collect();
    let given = severity_and_scale(&answers);
    let score = given.map(|(severity, scale)| (severity - 1.0) / f64::from(scale - 1));
    let status = if given.is_some() {
        ItemStatus::Answered
    } else if answers.iter().any(|answer| answer.reply == BarrierReply::NotApplicable) {
        ItemStatus::NotApplicable
    } else if sheet.form.contains(barrier.code) {
        ItemStatus::Blank
    } else {
        ItemStatus::NotAsked
    };
    let presences = || answers.iter().filter_map(|answer| answer.presence);
    BarrierItem {
        code: barrier.code.to_owned(),
        group: barrier.group.to_owned(),
        module: Module::Core,
        status,
        severity: given.map(|(severity, _)| severity),
        scale: given.map(|(_, scale)| scale),
        score,
        presence: presences().reduce(|one, other| one || other),
        weight: settings.weight(barrier.code),
        relevance: 1.0,
        relevance_why: None,
        priority: score,
        spread: None,
        markets: Vec::new(),
        rank: None,
        severe: score.is_some_and(|score| score >= settings[Setting::SevereFrom]),
        systematic: barrier.systematic,
        basis: answers.iter().find_map(|answer| answer.basis),
        note: answers.iter().find_map(|answer| answer.note.clone()),
        place: answers.first().and_then(|answer| {
            let sheet = model.sheets.get(usize::from(answer.place.sheet))?;
            Some(format!("{}!{}", sheet.sheet, answer.place.row))
        }),
    }
}

/// The mean over respondents on the longest scale used; `None` when nobody gave a usable answer.
fn severity_and_scale(answers: &[&BarrierAnswer]) -> Option<(f64, u8)> {
    let usable = |answer: &&BarrierAnswer| match answer.reply {
        BarrierReply::Severity(x) if answer.scale > 1 && (1.0..=f64::from(answer.scale)).contains(&x) => {
            Some((name_key(answer.respondent.as_deref().unwrap_or_default()), x, answer.scale))
        }
        _ => None,
    };
    let given: Vec<(String, f64, u8)> = answers.iter().filter_map(usable).collect();
    let longest = given.iter().map(|&(_, _, scale)| scale).max()?;
    let mut by_respondent: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (respondent, x, scale) in &given {
        // Answers on the longest scale pass unchanged, so that a 4 stays exactly 4.
        let x = if *scale == longest {
            *x
        } else {
            1.0 + (x - 1.0) * f64::from(longest - 1) / f64::from(scale - 1)
        };
        by_respondent.entry(respondent).or_default().push(x);
    }
    Some((mean(by_respondent.into_values().map(mean).collect()), longest))
}

/// The mean of at least one number, summed in ascending order so that the order of rows changes nothing.
fn mean(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn score<'a>(settings: &Settings, items: impl Iterator<Item = &'a BarrierItem>) -> BarrierScore {
    let (mut all, mut answered, mut blank, mut sum) = (0, 0, 0, 0.0);
    for item in items {
        all += 1;
        match item.status {
            ItemStatus::Answered => {
                answered += 1;
                sum += item.score.unwrap_or_default();
            }
            ItemStatus::Blank => blank += 1,
            ItemStatus::NotApplicable | ItemStatus::NotAsked => {}
        }
    }
    let asked = answered + blank;
    let of_asked = |part: f64| (asked > 0).then(|| part / f64::from(asked));
    let coverage = of_asked(f64::from(answered));
    let enough = answered > 0 && coverage.is_some_and(|c| c >= settings[Setting::CoverageMinimum]);
    BarrierScore {
        items: all,
        asked,
        answered,
        coverage,
        value: enough.then(|| 100.0 * sum / f64::from(answered)),
        low: of_asked(100.0 * sum),
        high: of_asked(100.0 * (sum + f64::from(blank))),
        unweighted: None,
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests;
