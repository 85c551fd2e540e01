//! The profile part of the report: how far a firm is on its way abroad, and what it brings.

use serde::{Deserialize, Serialize};

use super::Message;
use crate::{model::codes, settings::Confidence};

codes! {
    /// Whether the facts say that a firm has something.
    Standing {
        Has = "has",
        /// Some of it.
        Partly = "partly",
        Lacks = "lacks",
        /// Nobody was asked.
        Unknown = "unknown",
    }
}

/// One firm read through the models of the field. Models may disagree; none is a ladder that must be climbed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FirmProfile {
    /// The firm's id as written.
    pub firm: String,
    pub label: String,
    pub sizes: Vec<SizeClass>,
    pub models: Vec<ModelReading>,
    /// Where models say things that seem not to go together, and how both can be true.
    pub disagreements: Vec<Message>,
    pub motives: Vec<Motive>,
    /// What the firm can bring and what it lacks.
    pub inventory: Vec<ResourceItem>,
    pub attitude: Attitude,
    /// The case read through the schools of thought.
    pub lenses: Vec<Lens>,
    /// What should be kept in mind, such as that more export is not always better.
    pub warnings: Vec<Message>,
}

/// A size class by one definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct SizeClass {
    /// `eu` (Recommendation 2003/361/EC) or `world_bank` (enterprise surveys).
    pub definition: String,
    /// `micro`, `small`, `medium`, `large`; `None` where the facts do not tell.
    pub class: Option<String>,
    pub why: Vec<Message>,
}

/// What one model says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ModelReading {
    pub model: String,
    /// Every class of the model in its order, with whether its rule fits.
    pub classes: Vec<ClassMatch>,
    /// The one class assigned, of those that fit.
    pub assigned: Option<String>,
    /// Why this one, or what is missing.
    pub why: Vec<Message>,
    /// Codes of fields that would tell.
    pub missing: Vec<String>,
    /// For models of single markets.
    pub markets: Vec<MarketStage>,
    /// Key of [`crate::sources`].
    pub source: String,
    /// Of the cut-offs: those of the study, or ours.
    pub confidence: Confidence,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ClassMatch {
    pub class: String,
    /// `None` where the facts do not tell.
    pub fits: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct MarketStage {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub class: Option<String>,
}

/// Why the firm sells abroad, or would.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Motive {
    pub motive: String,
    /// `push` or `pull`.
    pub side: String,
}

/// A resource of the firm or a trait of its management.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ResourceItem {
    pub resource: String,
    /// `management` or `firm`.
    pub kind: String,
    pub standing: Standing,
    /// The fact it rests on, or what to ask.
    pub why: Message,
    /// Barriers that it bears upon.
    pub barriers: Vec<String>,
}

/// How the firm looks upon working with others; four questions of our own, 1–5.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Attitude {
    /// Code of the question and its answer, `None` where not answered.
    pub answers: Vec<AttitudeAnswer>,
    /// The mean of what was answered; the overall answer where only that was given.
    pub mean: Option<f64>,
    /// `open`, `mixed`, `reserved`; `None` with fewer than three of four.
    pub reading: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AttitudeAnswer {
    pub question: String,
    pub value: Option<f64>,
}

/// The case read through one school of thought.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Lens {
    pub school: String,
    /// What it explains here; empty where the data give it nothing to work on.
    pub explains: Vec<Message>,
    /// What it leaves open here.
    pub leaves: Vec<Message>,
    pub source: String,
}
