//! Two reports side by side: two dates of the same workbook, or the same files with other edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ActorPair, Message, Standing, Verdict};
use crate::model::{RelationshipState, TieClass, codes};

codes! {
    /// What became of a contact. Whoever was not asked before has no contact more, and whoever is not asked now
    /// none less.
    TieMove {
        /// It was denied, only hoped for or over, and is there.
        New = "new",
        /// It was there, and is denied or over.
        Gone = "gone",
        /// There both times, in another state or of another strength.
        Changed = "changed",
        /// There, and nobody spoke of it before.
        AskedNow = "asked_now",
        /// It was there, and nobody speaks of it.
        NotAskedNow = "not_asked_now",
    }

    /// Why a barrier is felt otherwise.
    BarrierMove {
        /// A fact behind it moved as well.
        WithFacts = "with_facts",
        /// The facts that could show it are as they were.
        Mood = "mood",
        /// No fact that was given could show it, either time.
        Unseen = "unseen",
        /// Not on the form before.
        AskedNow = "asked_now",
        NotAskedNow = "not_asked_now",
        /// Left open before.
        AnsweredNow = "answered_now",
        LeftOpen = "left_open",
        /// "Does not apply" before.
        AppliesNow = "applies_now",
        AppliesNoMore = "applies_no_more",
    }

    /// What became of a step of the plan.
    StepFate {
        /// In the plan both times.
        Kept = "kept",
        /// Not in the plan any more, since what it asked for is there.
        Done = "done",
        /// Not in the plan any more, and not done.
        Dropped = "dropped",
        New = "new",
    }
}

/// What is different between two reports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct Comparison {
    pub before: Compared,
    pub after: Compared,
    /// Nothing at all is different.
    pub same: bool,
    /// What moved, in pieces of one sentence.
    pub moved: Vec<Message>,
    /// What may change the result though nothing else did: settings, focal firm, how silence is read.
    pub terms: Vec<TermMoved>,
    pub actors: ActorsCompared,
    pub ties: Vec<TieMoved>,
    pub facts: Vec<FactMoved>,
    pub barriers: Vec<BarrierMoved>,
    /// Index of all barriers of a firm, 0–100, where it moved.
    pub totals: Vec<TotalMoved>,
    pub profiles: Vec<ProfileMoved>,
    pub findings: Vec<FindingMoved>,
    pub steps: Vec<StepCompared>,
    /// Labels of actors that only the earlier report knows, by their ids.
    pub labels: BTreeMap<String, String>,
}

/// One of the two reports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct Compared {
    pub files: Vec<String>,
    pub as_of: Option<String>,
    pub program: String,
    pub actors: u32,
    pub steps: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct TermMoved {
    /// Code of a setting, or `focal`, `complete`, `program`.
    pub code: String,
    pub before: String,
    pub after: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct ActorsCompared {
    pub matched: u32,
    /// Ids of those that only one report knows.
    pub gone: Vec<String>,
    pub new: Vec<String>,
    /// Of these, pairs whose names are nearly the same: perhaps one, `a` before and `b` now. Never taken for one.
    pub alike: Vec<ActorPair>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct TieMoved {
    /// Ids of the later report, of the earlier where only that has the actor.
    pub from: String,
    pub to: String,
    pub class: TieClass,
    pub moved: TieMove,
    pub state_before: Option<RelationshipState>,
    pub state_after: Option<RelationshipState>,
    /// 0–100.
    pub strength_before: Option<f64>,
    pub strength_after: Option<f64>,
    /// Gain (yes) or loss (no); `None` where it is neither.
    pub gain: Option<bool>,
}

/// A fact about a firm: something it has, its size, what its management can.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct FactMoved {
    /// The firm's id as written.
    pub firm: String,
    /// Code of a resource, or of a definition of size.
    pub what: String,
    pub standing_before: Option<Standing>,
    pub standing_after: Option<Standing>,
    /// The fact itself.
    pub before: Vec<Message>,
    pub after: Vec<Message>,
    /// Known only one of the two times: neither gain nor loss.
    pub asked_once: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct BarrierMoved {
    pub firm: String,
    pub code: String,
    pub moved: BarrierMove,
    /// Scores of 0–1.
    pub before: Option<f64>,
    pub after: Option<f64>,
    /// What the facts say now, where they moved.
    pub facts: Vec<Message>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct TotalMoved {
    pub firm: String,
    pub before: f64,
    pub after: f64,
    /// Other barriers were on the form: the two numbers do not compare.
    pub other_form: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct ProfileMoved {
    pub firm: String,
    /// Code of a model.
    pub model: String,
    /// ISO 3166-1 alpha-2, for models of single markets.
    pub country: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct FindingMoved {
    /// `P01` … `P21`.
    pub id: String,
    pub before: Verdict,
    pub after: Verdict,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "compare.ts"))]
pub struct StepCompared {
    pub fate: StepFate,
    pub rule: String,
    /// What to do, in the words of the later report that has it.
    pub title: Message,
    /// Why it is not in the plan any more, where the later report tells.
    pub why: Option<Message>,
}
