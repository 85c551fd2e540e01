//! One firm's items: the mean answer of each, what stands beside it, and how it differs between
//! respondents and markets.

use std::collections::BTreeMap;

use super::AnswerSheet;
use crate::{
    barriers::{
        catalogue::{self, Barrier},
        relevance::Stage,
    },
    model::{BarrierAnswer, BarrierReply, Model, Module, words::name_key},
    order::{Gather, InOrder},
    report::{BarrierItem, ItemStatus, MarketScore, Spread},
    settings::{Setting, Settings},
};

/// What the items of every firm are made with.
pub struct Items<'a> {
    pub settings: &'a Settings,
    model: &'a Model,
    /// Code → place in the catalogue.
    places: BTreeMap<&'static str, usize>,
}

impl<'a> Items<'a> {
    pub fn of(model: &'a Model, settings: &'a Settings) -> Self {
        let places = catalogue::every().zip(0..).map(|(barrier, place)| (barrier.code, place)).gather();
        Self { settings, model, places }
    }

    /// All items of the core, then all of each module of which one was asked.
    pub fn of_firm(&self, sheet: &AnswerSheet, stage: &Stage) -> Vec<BarrierItem> {
        let mut answers: Vec<Vec<&BarrierAnswer>> = vec![Vec::new(); self.places.len()];
        for &answer in &sheet.answers {
            if let Some(&place) = self.places.get(answer.barrier) {
                answers[place].push(answer);
            }
        }
        let on_form = catalogue::MODULES.iter().filter(|barrier| sheet.form.contains(barrier.code));
        let asked: Vec<Module> = on_form.map(|barrier| barrier.module).collect();
        catalogue::every()
            .zip(answers)
            .filter(|(barrier, _)| barrier.module == Module::Core || asked.contains(&barrier.module))
            .map(|(barrier, answers)| self.item(sheet, stage, barrier, &answers))
            .collect()
    }

    fn item(
        &self,
        sheet: &AnswerSheet,
        stage: &Stage,
        barrier: &Barrier,
        answers: &[&BarrierAnswer],
    ) -> BarrierItem {
        let severe_from = self.settings[Setting::SevereFrom];
        let given = Given::of(answers);
        let score = given.as_ref().map(|given| given.score(given.mean()));
        let status = if given.is_some() {
            ItemStatus::Answered
        } else if answers.iter().any(|answer| answer.reply == BarrierReply::NotApplicable) {
            ItemStatus::NotApplicable
        } else if sheet.form.contains(barrier.code) {
            ItemStatus::Blank
        } else {
            ItemStatus::NotAsked
        };
        let (relevance, relevance_why) = stage.relevance(barrier, answers, self.settings);
        BarrierItem {
            code: barrier.code.to_owned(),
            group: barrier.group.to_owned(),
            module: barrier.module,
            confidence: barrier.confidence,
            status,
            severity: given.as_ref().map(Given::mean),
            scale: given.as_ref().map(|given| given.scale),
            score,
            presence: answers.iter().filter_map(|answer| answer.presence).reduce(|one, other| one || other),
            weight: self.settings.weight(barrier.code),
            relevance,
            relevance_why,
            priority: score.map(|score| score * relevance),
            spread: given.as_ref().and_then(Given::spread),
            markets: markets(answers, severe_from),
            rank: None,
            severe: score.is_some_and(|score| score >= severe_from),
            systematic: barrier.systematic,
            basis: answers.iter().find_map(|answer| answer.basis),
            note: answers.iter().find_map(|answer| answer.note.clone()),
            place: answers.first().and_then(|answer| {
                let sheet = self.model.sheets.get(usize::from(answer.place.sheet))?;
                Some(format!("{}!{}", sheet.sheet, answer.place.row))
            }),
        }
    }
}

/// The usable answers to an item: a respondent's mean each, on the longest scale used.
struct Given {
    means: Vec<f64>,
    scale: u8,
}

impl Given {
    /// `None` when nobody gave a usable answer.
    fn of(answers: &[&BarrierAnswer]) -> Option<Self> {
        let usable = |answer: &&BarrierAnswer| match answer.reply {
            BarrierReply::Severity(x) if answer.scale > 1 && (1.0..=f64::from(answer.scale)).contains(&x) => {
                Some((answer.respondent.as_deref().map(name_key).unwrap_or_default(), x, answer.scale))
            }
            _ => None,
        };
        // Nearly always one answer, and many firms give many.
        if let [only] = answers {
            return usable(only).map(|(_, x, scale)| Self { means: vec![x], scale });
        }
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
        Some(Self { means: by_respondent.into_values().map(mean).collect(), scale: longest })
    }

    fn mean(&self) -> f64 {
        match self.means[..] {
            [only] => only,
            _ => mean(self.means.clone()),
        }
    }

    /// 0–1, of an answer on the scale.
    fn score(&self, x: f64) -> f64 {
        (x - 1.0) / f64::from(self.scale - 1)
    }

    fn spread(&self) -> Option<Spread> {
        let lowest = self.means.iter().copied().reduce(f64::min)?;
        let highest = self.means.iter().copied().reduce(f64::max)?;
        (self.means.len() > 1).then(|| Spread {
            respondents: self.means.len() as u32,
            lowest: self.score(lowest),
            highest: self.score(highest),
        })
    }
}

/// Scores for the markets that answers name, by the markets' codes or words.
fn markets(answers: &[&BarrierAnswer], severe_from: f64) -> Vec<MarketScore> {
    let mut by_market: BTreeMap<String, (&str, Vec<&BarrierAnswer>)> = BTreeMap::new();
    for &answer in answers {
        if let Some(market) = &answer.market {
            by_market.entry(name_key(market)).or_insert((market, Vec::new())).1.push(answer);
        }
    }
    let score = |(market, answers): (&str, Vec<&BarrierAnswer>)| {
        let given = Given::of(&answers)?;
        let score = given.score(given.mean());
        Some(MarketScore { market: market.to_owned(), score, severe: score >= severe_from })
    };
    by_market.into_values().filter_map(score).collect()
}

/// The mean of at least one number, summed in ascending order so that the order of rows changes nothing.
fn mean(mut numbers: Vec<f64>) -> f64 {
    numbers.order_by(f64::total_cmp);
    numbers.iter().sum::<f64>() / numbers.len() as f64
}
