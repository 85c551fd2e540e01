//! How sure the network part is: who told what, how far numbers could be otherwise, whom to ask next.

use serde::{Deserialize, Serialize};

use super::{Message, Support, Verdict};
use crate::model::{Answer, RelationshipState, Role, codes};

codes! {
    /// Where a teller stands to a relationship.
    TellerEnd {
        From = "from",
        To = "to",
        /// A third party.
        Other = "other",
        /// The data do not say who told it.
        Unsaid = "unsaid",
    }

    /// How several tellers of one item are joined.
    JoinRule {
        Lowest = "lowest",
        Mean = "mean",
        Highest = "highest",
    }

    /// How far the actor itself answered.
    Asked {
        /// It told its own contacts, or they are the visitor's own data.
        Told = "told",
        /// It told some of them and said that these are not all.
        Partly = "partly",
        NotAsked = "not_asked",
        /// The row stands for several.
        ClassRow = "class_row",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct EvidenceReport {
    pub told: ToldCounts,
    pub join: Option<JoinRule>,
    /// Mean of `1 − |a − b|` over all items that both ends of a tie answered, on 0–1.
    pub agreement: Option<f64>,
    pub agreement_items: Vec<ItemAgreement>,
    /// Ties of which more than one spoke, in the order of `ties`; at most 2,000.
    pub sides: Vec<TieSides>,
    pub sides_left_out: u32,
    /// Indices of ties whose declared state is not the one the answers give; at most 200.
    pub states_differ: Vec<u32>,
    pub states_differ_left_out: u32,
    /// Pairs of contacts whose order the visitor's weights turn round; empty with equal weights.
    pub reversals: Vec<Reversal>,
    pub reversals_left_out: u32,
    pub picture: Option<OwnerPicture>,
    /// Why each measure has its tag, by how far its actor was asked.
    pub reasons: Vec<SupportReason>,
    /// Of the focal firm and the interviewed: pairs among their contacts.
    pub among_contacts: Vec<AmongContacts>,
    pub trials: Trials,
    /// Only measures that some trial moves.
    pub ranges: Vec<MeasureRange>,
    /// Only findings whose verdict some trial changes.
    pub verdicts: Vec<VerdictRange>,
    /// Most useful first, at most five.
    pub ask_next: Vec<AskNext>,
}

/// Ties somebody said are there, by who told them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ToldCounts {
    pub confirmed: u32,
    pub one_sided: u32,
    pub contradicted: u32,
    pub unattributed: u32,
    /// Of the one-sided: the other end named all it has in this role, and not this one.
    pub passed_over: u32,
}

/// How far both ends agree on one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ItemAgreement {
    /// Code of the field.
    pub field: String,
    /// Ties of which both ends answered it.
    pub ties: u32,
    pub agreement: f64,
}

/// What each teller said of one tie.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct TieSides {
    /// Index into `ties`.
    pub tie: u32,
    /// The mean over the items that both ends answered.
    pub agreement: Option<f64>,
    pub sides: Vec<TieSide>,
}

/// One statement about a tie.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct TieSide {
    pub end: TellerEnd,
    /// Id of the teller.
    pub by: Option<String>,
    pub answer: Answer,
    pub state: Option<RelationshipState>,
    /// Answered items as they were asked: code of the field and value.
    pub items: Vec<(String, f64)>,
    pub place: String,
}

/// Two contacts of which the weights make the first stronger, while with equal weights the second is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Reversal {
    /// Indices into `ties`.
    pub stronger: u32,
    pub weaker: u32,
}

/// What the focal firm named against what its counterparts named, among those who were asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct OwnerPicture {
    /// Counterparts that answered for themselves.
    pub asked: u32,
    pub both: u32,
    /// Named by the owner alone, though the counterpart was asked; at most fifty.
    pub only_owner: Vec<String>,
    /// How many these are in all.
    pub only_owner_count: u32,
    /// Named by the counterpart alone, though the owner was asked: the blind spots. At most fifty.
    pub only_counterpart: Vec<String>,
    pub only_counterpart_count: u32,
    /// Named by the counterpart alone, where nobody asked the owner.
    pub owner_not_asked: u32,
    /// Named by the owner, where nobody asked the counterpart.
    pub counterpart_not_asked: u32,
    /// Ties with nobody's name to them; no part of the comparison.
    pub unattributed: u32,
    /// `both / (both + only_owner_count + only_counterpart_count)`.
    pub jaccard: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct SupportReason {
    pub measure: String,
    pub asked: Asked,
    pub support: Support,
    pub reason: Message,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AmongContacts {
    pub actor: String,
    pub asked: u32,
    pub possible: u32,
}

/// How often the network was changed on trial, of how often it could have been.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Trials {
    /// Interviewed actors left out, one at a time.
    pub dropped: u32,
    pub drops: u32,
    /// Uncertain ties turned round, one at a time.
    pub turned: u32,
    pub turns: u32,
    /// Unasked questions answered, one way and the other.
    pub answered: u32,
    pub answers: u32,
}

/// A measure with what it was at least and at most in the trials.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct MeasureRange {
    /// `None` for a measure of the map.
    pub actor: Option<String>,
    pub measure: String,
    /// As in [`super::MapMeasure`].
    pub among: Vec<String>,
    pub value: Option<f64>,
    pub low: f64,
    pub high: f64,
    /// In some trials it could not be worked out.
    pub undefined: bool,
}

/// What a verdict became in the trials.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct VerdictRange {
    /// `P01` … `P21`.
    pub finding: String,
    pub becomes: Vec<VerdictChange>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct VerdictChange {
    pub verdict: Verdict,
    /// In how many of the trials.
    pub trials: u32,
    /// The first of them.
    pub example: Message,
}

/// Somebody whose answer could change verdicts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AskNext {
    /// Whom to ask; `None` for somebody who is not on the map yet.
    pub actor: Option<String>,
    /// About which kinds of actors.
    pub about: Vec<Role>,
    /// What to ask, in a sentence.
    pub question: Message,
    /// Findings that an answer could change.
    pub findings: Vec<String>,
    /// Others of the same kind that would do as well.
    pub alike: u32,
}
