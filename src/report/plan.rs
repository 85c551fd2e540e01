//! The actions that fit the effort, in order, and what they leave open.

use serde::{Deserialize, Serialize};

use super::Message;
use crate::{model::codes, session::ActionChoice};

codes! {
    /// How the actions were chosen.
    PlanMethod {
        /// No other choice within the effort covers more.
        Exact = "exact",
        /// One by one, the most for its effort first; the sentence beside says how good that is for certain.
        Greedy = "greedy",
    }

    /// When a step can begin; dates are the firm's to set.
    PlanPhase {
        /// Nothing of the plan has to go before.
        First = "first",
        /// After a step that is first.
        Then = "then",
        Later = "later",
    }
}

/// The program's choice of actions, within the effort that the visitor allows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Plan {
    /// Effort allowed and used, in points of the settings `effort_…`.
    pub effort: f64,
    pub used: f64,
    /// Efforts to choose from.
    pub levels: Vec<EffortLevel>,
    pub method: Option<PlanMethod>,
    /// What is said of the method.
    pub told: Vec<Message>,
    /// In the order in which to take them.
    pub steps: Vec<PlanStep>,
    /// What the plan is for, and how far it goes: severe barriers first.
    pub needs: Vec<Need>,
    /// Actions that are not in the plan, in the order of `recommendations`, and why not.
    pub left: Vec<ActionLeft>,
}

/// An effort that can be chosen by its name: `little`, `medium`, `much`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct EffortLevel {
    pub code: String,
    pub points: f64,
    /// Severe barriers that a step of its plan may ease.
    #[serde(default)]
    pub eases: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct PlanStep {
    /// Index into `recommendations`.
    pub action: u32,
    /// Effort in points.
    pub points: f64,
    /// What the visitor decided of it.
    pub choice: Option<ActionChoice>,
    pub phase: PlanPhase,
    /// Indices into `needs`: what it adds to the steps before it.
    pub adds: Vec<u32>,
    /// Why it stands here and not earlier.
    pub order: Vec<Message>,
}

/// A severe barrier or a weakness that was found: what the plan is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Need {
    /// Code of a barrier or id of a finding.
    pub code: String,
    pub barrier: bool,
    /// Best grade (`A`, `B`, `C`) of a step of the plan; `None` where it stays open.
    pub grade: Option<String>,
    /// Whether nothing but the visitor's own judgement stands behind that grade.
    pub judged: bool,
    /// Indices into `steps`.
    pub steps: Vec<u32>,
    /// Whether any action of all could help; where none can, why.
    pub could: bool,
    pub why_open: Option<Message>,
}

/// An action outside the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ActionLeft {
    /// Index into `recommendations`.
    pub action: u32,
    pub points: f64,
    pub choice: Option<ActionChoice>,
    pub why: Message,
}
