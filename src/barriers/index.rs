//! Answers become scores with coverage and bounds.
//!
//! - **Item**: `s = (x − 1)/(L − 1)` for an answer `x` on a scale of `1…L`; 0 is "not at all", 1 the strongest
//!   answer the scale has. (Dividing the mean by `L` would give the least hindered firm 20 of 100.)
//! - **Group**, and total: `G = 100 · Σws / Σw` over the answered items, `w` a barrier's weight, 1 unless the
//!   visitor says otherwise. Unit: points, 0–100; higher hinders more. All of weight 0: no number.
//! - *Does not apply* leaves numerator and denominator.
//! - *Blank* leaves the mean and lowers the coverage; it never counts as "no barrier".
//! - *Not asked* (not on the form) leaves the question itself. A wide form is read against its own columns;
//!   a long list against the core, or against the short form where the study says so, and what has rows.
//!   The items of a module are asked where the study says so or the firm's answers have them.
//! - **Coverage**: `answered / asked`, a count of items whatever they weigh; asked is on the form and
//!   applicable. Below [`Setting::CoverageMinimum`] there is no number, only the bounds.
//! - **Bounds**: every blank as `s = 0`, every blank as `s = 1`, with their weights.
//! - **Unweighted**: the same with all weights 1, where a weight differs; for comparison.
//! - **Priority**: `s · relevance`, see [`super::relevance`]. Items are ranked by `s` all the same.
//!
//! Several respondents of a firm: each item is the mean over those who answered it; it counts as answered
//! when one of them answered, and as not applicable when nobody answered and one said so (our choice).
//! A respondent's several rows for one item (one a market) are averaged first.
//!
//! Source: Leonidou (2004) for the items; the mean of a formative list, with weights of 1, is our choice.

mod items;
mod score;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use self::{
    items::Items,
    score::{Layout, score},
};
use super::{catalogue, developing::developing, relevance::Stage, together::together};
use crate::{
    model::{Actor, BarrierAnswer, BarrierForm, Firm, Market, Model, Module, words::name_key},
    order::{Gather, InOrder},
    report::{BarrierItem, BarrierReport, FirmBarriers},
    settings::{Setting, Settings},
};

/// Scores every firm's answers, firms in the order of their first rows.
pub fn diagnose(model: &Model, settings: &Settings) -> BarrierReport {
    let layout = Layout::new();
    let known = Known::of(model);
    let items = Items::of(model, settings);
    let firms: Vec<FirmBarriers> = sheets(model)
        .iter()
        .map(|sheet| firm_barriers(&items, &layout, &known.facts(model, sheet.firm), sheet))
        .collect();
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
    // Normalised key → sheet; and as written, which is nearly always the same and much faster.
    let mut position: BTreeMap<String, usize> = BTreeMap::new();
    let mut as_written: BTreeMap<&str, usize> = BTreeMap::new();
    let mut place_of = |sheets: &mut Vec<AnswerSheet<'_>>, firm| {
        *as_written.entry(firm).or_insert_with(|| {
            *position.entry(name_key(firm)).or_insert_with(|| {
                sheets.push(AnswerSheet { firm: "", answers: Vec::new(), form: BTreeSet::new() });
                sheets.len() - 1
            })
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
    let short = model.study.barrier_form == Some(BarrierForm::Short);
    for sheet in &mut sheets {
        if sheet.form.is_empty() {
            let asked = catalogue::ALL.iter().filter(|barrier| barrier.short || !short);
            sheet.form.extend(asked.map(|barrier| barrier.code));
        }
        sheet.form.extend(sheet.answers.iter().map(|answer| answer.barrier));
        let modules = &model.study.barrier_modules;
        let asked = catalogue::MODULES.iter().filter(|barrier| modules.contains(&barrier.module));
        sheet.form.extend(asked.map(|barrier| barrier.code));
    }
    sheets
}

/// The firms and markets of the model, to be found by a firm's key.
struct Known<'a> {
    firms: BTreeMap<String, &'a Firm>,
    markets: BTreeMap<String, Vec<&'a Market>>,
}

/// What is known of a firm beside its answers.
struct Facts<'a> {
    label: Option<&'a str>,
    country: Option<&'a str>,
    stage: Stage<'a>,
}

impl<'a> Known<'a> {
    fn of(model: &'a Model) -> Self {
        let mut firms = BTreeMap::new();
        for firm in &model.firms {
            firms.entry(name_key(&firm.key)).or_insert(firm);
        }
        let mut markets: BTreeMap<String, Vec<&Market>> = BTreeMap::new();
        for market in &model.markets {
            markets.entry(name_key(&market.firm)).or_default().push(market);
        }
        Self { firms, markets }
    }

    fn facts(&self, model: &'a Model, firm: &str) -> Facts<'a> {
        let key = name_key(firm);
        let listed = self.firms.get(&key).copied();
        let actor = || -> Option<&'a Actor> {
            let linked = listed.and_then(|one| one.actor).map(|id| model.actor(id));
            // Sorted by this key.
            let found = || model.actors.binary_search_by(|one| name_key(&one.key).cmp(&key)).ok();
            linked.or_else(|| model.actors.get(found()?))
        };
        let own_name = listed.and_then(|one| one.name.as_deref());
        let markets = self.markets.get(&key).map_or(&[][..], Vec::as_slice);
        Facts {
            label: own_name.or_else(|| actor().map(|one| one.label.as_str())),
            country: listed.and_then(|one| one.country.as_deref()),
            stage: Stage::of(listed, markets, model.study.as_of.map(|day| day.year())),
        }
    }
}

fn firm_barriers(maker: &Items, layout: &Layout, facts: &Facts, sheet: &AnswerSheet) -> FirmBarriers {
    let minimum = maker.settings[Setting::CoverageMinimum];
    let mut items: Vec<BarrierItem> = maker.of_firm(sheet, &facts.stage);
    let mut by_score: Vec<(f64, usize)> =
        items.iter().enumerate().filter_map(|(index, item)| Some((item.score?, index))).collect();
    by_score.order_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
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
    let respondents: BTreeSet<String> = sheet
        .answers
        .iter()
        .map(|answer| answer.respondent.as_deref().map(name_key).unwrap_or_default())
        .gather();
    let core = catalogue::ALL.iter().filter(|barrier| sheet.form.contains(barrier.code)).count();
    let asked = |module| items.iter().any(|item| item.module == module);
    let suggested = facts.country.is_some_and(developing) && !asked(Module::Developing);
    FirmBarriers {
        firm: sheet.firm.to_owned(),
        label: facts.label.unwrap_or(sheet.firm).to_owned(),
        respondents: respondents.len() as u32,
        form: if core == catalogue::ALL.len() { "full" } else { "short" }.to_owned(),
        form_items: core as u32,
        groups: layout.groups(&items, minimum),
        total: score(minimum, items.iter().filter(|item| item.module == Module::Core)),
        views: layout.views(&items, minimum),
        items,
        severe,
        suggested: if suggested { vec![Module::Developing] } else { Vec::new() },
        among: Vec::new(),
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod laws;
#[cfg(all(test, not(target_family = "wasm")))]
mod tests;
