//! The one result that the page shows and the visitor saves: plain, ordered data with units.
//!
//! No prose: a sentence is a [`Message`], a code with arguments, and the page's Fluent files hold the
//! words. Absent numbers are `null`, never zero; there is no NaN and no infinity. The shape is
//! documented in `docs/report.md` and kept stable.

mod advice;
mod barriers;
mod business;
mod card;
mod changes;
mod compare;
mod evidence;
mod further;
mod network;
mod plan;
mod profile;
mod stability;
mod structure;
mod worksheets;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use advice::*;
pub use barriers::*;
pub use business::*;
pub use card::*;
pub use changes::*;
pub use compare::*;
pub use evidence::*;
pub use further::*;
pub use network::*;
pub use plan::*;
pub use profile::*;
pub use stability::*;
pub use structure::*;
pub use worksheets::*;

use crate::{
    import::{Problem, limits},
    model::codes,
    network::Network,
    profile::cuts,
    recommend::relief,
    session::Choices,
    settings::{self, Confidence, Settings},
};

/// A sentence as data: its key in the Fluent files and what to put into it.
///
/// Arguments say by their name how they are shown: `actor…` are ids of actors, `country…` ISO codes (`…Alone`
/// where the name stands in no sentence), `barrier…` barrier codes, `role…`, `state…`, `class…`, `material…` their codes or words, `share…`
/// 0–1 as a percentage; anything else as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Message {
    pub code: String,
    pub args: BTreeMap<String, Arg>,
}

/// An argument of a [`Message`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub enum Arg {
    Number(f64),
    Text(String),
    List(Vec<String>),
}

impl Message {
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into(), args: BTreeMap::new() }
    }

    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl From<f64> for Arg {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(value as f64)
    }
}
impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Self::Number(f64::from(value))
    }
}
impl From<i32> for Arg {
    fn from(value: i32) -> Self {
        Self::Number(f64::from(value))
    }
}
impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<Vec<String>> for Arg {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// Everything that the analysis found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Report {
    /// The version of this shape.
    pub version: u32,
    pub about: About,
    pub problems: Vec<Problem>,
    pub barriers: BarrierReport,
    /// Of the firms whose barriers are given in full, and of firms that only gave facts.
    pub profiles: Vec<FirmProfile>,
    pub network: NetworkReport,
    /// Most useful first.
    pub recommendations: Vec<Recommendation>,
    pub plan: Plan,
    pub overview: Overview,
    /// Worked out once the rest is there; `None` until then.
    pub further: Option<Further>,
}

/// A [`Report`] without what is worked out further: what writes that need not be in the page's first module.
#[derive(Serialize)]
pub struct FirstReport<'a> {
    version: u32,
    about: &'a About,
    problems: &'a [Problem],
    barriers: &'a BarrierReport,
    profiles: &'a [FirmProfile],
    network: &'a NetworkReport,
    recommendations: &'a [Recommendation],
    plan: &'a Plan,
    overview: &'a Overview,
    further: (),
}

impl<'a> From<&'a Report> for FirstReport<'a> {
    fn from(report: &'a Report) -> Self {
        let Report {
            version,
            about,
            problems,
            barriers,
            profiles,
            network,
            recommendations,
            plan,
            overview,
            further: _,
        } = report;
        Self {
            version: *version,
            about,
            problems,
            barriers,
            profiles,
            network,
            recommendations,
            plan,
            overview,
            further: (),
        }
    }
}

/// What was read, for which firm, as of when, with which settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct About {
    /// Version of the program.
    pub program: String,
    pub files: Vec<FileRead>,
    pub title: Option<String>,
    pub author: Option<String>,
    /// The study's own words about where the map ends.
    pub boundary: Option<String>,
    pub method: Option<String>,
    pub period: Option<String>,
    /// ISO 8601; every "months ago" counts from it.
    pub as_of: Option<String>,
    /// `workbook` or `argument`.
    pub as_of_from: Option<String>,
    /// Id of the focal firm.
    pub focal: Option<String>,
    /// Id of the focal firm where what others told of it was left out, so that the report may be handed to it.
    pub hand_to: Option<String>,
    /// Id of the firm that answered in the page.
    pub answering: Option<String>,
    /// A bare edge list or matrix: pairs without a row count as denied.
    pub complete: bool,
    /// Ties made from a customer or invoice list.
    pub from_customer_list: bool,
    /// How many rows carry each basis mark.
    pub basis: BTreeMap<String, u32>,
    pub reconciled: Reconciled,
    pub settings: Vec<SettingUsed>,
    /// How much is read at most.
    pub limits: Vec<Limit>,
}

/// A limit of what is read, from [`crate::import::limits::TABLE`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Limit {
    pub code: String,
    pub value: u32,
    /// `megabytes` or `count`.
    pub unit: String,
}

/// What became of the names and statements that were read, so that nothing is lost unsaid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Reconciled {
    pub actors: u32,
    /// Actors without any statement about a tie.
    pub isolates: u32,
    /// Actors that no list names and a tie does.
    pub created: u32,
    /// Rows of an actor that an earlier row lists already; what they add is kept.
    pub repeated_actors: u32,
    /// Names that the visitor took for another's.
    pub merged: u32,
    pub statements: u32,
    /// Statements about a pair and class that another one speaks of already; both sides are kept.
    pub repeated_statements: u32,
    /// Rows left out because both ends are the same.
    pub self_ties: u32,
}

/// A file and what became of its rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FileRead {
    pub name: String,
    pub format: String,
    pub encoding: Option<String>,
    pub delimiter: Option<String>,
    pub sheets: Vec<SheetRead>,
}

/// A sheet and what became of its rows: `rows` = `used` + `skipped`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct SheetRead {
    pub name: String,
    /// Code of the sheet's role, `None` when it was not recognised.
    pub role: Option<String>,
    /// Data rows below the headings.
    pub rows: u32,
    pub used: u32,
    pub skipped: u32,
    /// Code of a problem → rows skipped for it; rows without anything under a known heading count as
    /// `nothing_known`, examples of a template as `example_row`.
    pub reasons: BTreeMap<String, u32>,
    /// `table`, `wide` (a column a barrier or partner), `form` (questions for headings), `matrix`,
    /// `edges` (two columns of names), `graph` (from GraphML or GEXF).
    pub layout: String,
    /// Row of the headings as shown, where there are any.
    pub heading_row: Option<u32>,
    /// The key by which a mapping is remembered: the same for every sheet with the same headings.
    pub headings: String,
    /// The visitor may want to look: the sheet or a column was guessed, or has rows and no meaning.
    pub ask: bool,
    pub columns: Vec<ColumnRead>,
}

/// A column and the field it was read as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ColumnRead {
    /// From 0.
    pub column: u32,
    pub heading: String,
    /// Code of the field or barrier, `None` when the column was not used.
    pub field: Option<String>,
    pub how: ReadHow,
    /// The first three values, as a visitor would see them.
    pub samples: Vec<String>,
}

codes! {
    /// How the meaning of a column was found.
    ReadHow {
        /// The field's own code.
        Exact = "exact",
        /// A word for it in one of the languages.
        Synonym = "synonym",
        /// A word much like one of those.
        Likeness = "likeness",
        /// From where it stands or what it holds.
        Position = "position",
        /// The visitor said so.
        Visitor = "visitor",
        /// No meaning.
        Unused = "unused",
    }
}

/// A setting as it was used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct SettingUsed {
    pub code: String,
    pub value: f64,
    pub default: f64,
    pub lowest: f64,
    pub highest: f64,
    pub unit: String,
    pub source: String,
    pub confidence: Confidence,
    pub changed: bool,
}

/// The diagnosis on one screen. Chosen by the core so that page and saved files say the same.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Overview {
    /// One or two sentences.
    pub headline: Vec<Message>,
    /// What the headline rests on, in one or two sentences.
    pub lede: Vec<Message>,
    /// Indices into `recommendations`: at most three, first things first.
    pub first_steps: Vec<u32>,
    /// Barrier codes, most severe first, at most six.
    pub barriers: Vec<String>,
    /// Ids of findings, at most five, those that change what to do first.
    pub findings: Vec<String>,
    /// What the data do not allow to say.
    pub gaps: Vec<Message>,
}

/// The version of the report's shape; it grows when a field changes its meaning or goes away.
pub const VERSION: u32 = 1;

/// Every setting with its value, in the order of the table, then the cut-offs of the profile and the
/// grades of relief that the visitor changed.
pub fn settings_used(settings: &Settings) -> Vec<SettingUsed> {
    let moved = cuts::TABLE.iter().filter(|cut| settings.cut(&cut.setting()).is_some()).map(|cut| {
        let (lowest, highest) = cut.range();
        SettingUsed {
            code: cut.setting(),
            value: cut.within(settings),
            default: cut.value,
            lowest,
            highest,
            unit: cut.unit.to_owned(),
            source: cut.source.to_owned(),
            confidence: cut.confidence,
            changed: cut.within(settings) != cut.value,
        }
    });
    let regraded =
        relief::cells().filter(|cell| settings.cut(&cell.setting()).is_some()).map(|cell| SettingUsed {
            code: cell.setting(),
            value: cell.within(settings),
            default: cell.value(),
            lowest: 0.0,
            highest: 3.0,
            unit: "grade".to_owned(),
            source: cell.sources.first().copied().unwrap_or_default().to_owned(),
            confidence: cell.confidence(),
            changed: cell.within(settings) != cell.value(),
        });
    settings::TABLE
        .iter()
        .map(|row| SettingUsed {
            code: row.setting.code().to_owned(),
            value: settings[row.setting],
            default: row.default,
            lowest: row.lowest,
            highest: row.highest,
            unit: row.unit.to_owned(),
            source: row.source.to_owned(),
            confidence: row.confidence,
            changed: settings[row.setting] != row.default,
        })
        .chain(moved)
        .chain(regraded)
        .collect()
}

/// How much is read at most.
pub fn limits_used() -> Vec<Limit> {
    limits::TABLE
        .iter()
        .map(|&(code, value, unit)| Limit { code: code.to_owned(), value, unit: unit.to_owned() })
        .collect()
}

/// What was read and how, for [`Report::about`].
pub fn about(network: &Network, choices: &Choices, files: Vec<FileRead>, reconciled: Reconciled) -> About {
    let model = &network.model;
    let mut basis: BTreeMap<String, u32> = BTreeMap::new();
    let marks = model
        .actors
        .iter()
        .map(|one| one.basis)
        .chain(model.statements.iter().map(|one| one.basis))
        .chain(model.barrier_answers.iter().map(|one| one.basis));
    for mark in marks.flatten() {
        *basis.entry(mark.code().to_owned()).or_default() += 1;
    }
    let as_of_from = if choices.as_of.is_some() {
        Some("argument")
    } else if model.study.as_of.is_some() {
        Some("workbook")
    } else {
        network.as_of.map(|_| "argument")
    };
    About {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        files,
        title: model.study.title.clone(),
        author: model.study.author.clone(),
        boundary: model.study.boundary.clone(),
        method: model.study.method.clone(),
        period: model.study.period.clone(),
        as_of: network.as_of.map(|date| date.to_string()),
        as_of_from: as_of_from.map(str::to_owned),
        focal: model.focal.map(|focal| model.key(focal).to_owned()),
        hand_to: model.focal.filter(|_| choices.hand_to.is_some()).map(|focal| model.key(focal).to_owned()),
        answering: model.answering.clone(),
        complete: model.complete,
        from_customer_list: model.from_customer_list,
        basis,
        reconciled,
        settings: settings_used(&network.settings),
        limits: limits_used(),
    }
}
