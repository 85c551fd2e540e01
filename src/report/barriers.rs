//! The barrier part of the report.

use serde::{Deserialize, Serialize};

use crate::model::{Basis, codes};

codes! {
    /// Whether and how an item was answered.
    ItemStatus {
        Answered = "answered",
        /// "Does not apply": leaves numerator and denominator.
        NotApplicable = "not_applicable",
        /// On the form, left open: leaves the mean, lowers the coverage.
        Blank = "blank",
        /// Not on the form.
        NotAsked = "not_asked",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierReport {
    /// In the order of their first rows.
    pub firms: Vec<FirmBarriers>,
    /// `None` with fewer than two firms.
    pub together: Option<BarriersTogether>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FirmBarriers {
    /// The firm's id as written.
    pub firm: String,
    pub label: String,
    pub respondents: u32,
    /// `full` when every barrier of the catalogue was on the form, else `short`.
    pub form: String,
    /// How many of the catalogue's items were on the form.
    pub form_items: u32,
    /// Catalogue order, all of them.
    pub items: Vec<BarrierItem>,
    pub groups: Vec<BarrierGroupScore>,
    pub total: BarrierScore,
    /// Codes at or over the *severe* threshold, most severe first.
    pub severe: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierItem {
    pub code: String,
    pub group: String,
    pub status: ItemStatus,
    /// Mean over respondents, on the form's own scale.
    pub severity: Option<f64>,
    pub scale: Option<u8>,
    /// `(x − 1)/(L − 1)`, 0–1.
    pub score: Option<f64>,
    pub presence: Option<bool>,
    /// From 1, by score; equal scores share a rank. `None` when not answered.
    pub rank: Option<u32>,
    pub severe: bool,
    /// Leonidou (2004) found its kind to have a systematically strong effect.
    pub systematic: bool,
    pub basis: Option<Basis>,
    pub note: Option<String>,
    /// `Sheet!B17` of the first answer.
    pub place: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierGroupScore {
    pub group: String,
    /// The group this one is part of.
    pub parent: Option<String>,
    #[serde(flatten)]
    pub score: BarrierScore,
}

/// An index of 0–100 with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierScore {
    /// How many items the catalogue has here.
    pub items: u32,
    /// On the form and applicable.
    pub asked: u32,
    pub answered: u32,
    /// `answered / asked`; `None` when nothing was asked.
    pub coverage: Option<f64>,
    /// `None` below the coverage threshold: not enough answers.
    pub value: Option<f64>,
    /// With every blank counted as no barrier; `None` when nothing was asked.
    pub low: Option<f64>,
    /// With every blank counted as the strongest barrier.
    pub high: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarriersTogether {
    pub firms: u32,
    /// Catalogue order; only items that at least one firm answered.
    pub items: Vec<BarrierTogether>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierTogether {
    pub code: String,
    pub group: String,
    /// Firms that answered.
    pub answered: u32,
    /// Firms for which it is severe.
    pub severe: u32,
    /// Mean score, 0–1.
    pub mean: f64,
}
