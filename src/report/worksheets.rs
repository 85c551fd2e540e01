//! What to work with: sheets to print, each for one question that the plan leaves.

use serde::{Deserialize, Serialize};

use super::{Message, Several, Standing};
use crate::model::{ContactRole, SleepingKind, codes};

codes! {
    /// The headings under which the seed paper puts what a network asks of its firms.
    EffortHeading {
        Capabilities = "capabilities",
        MarketingPurchasing = "marketing_purchasing",
        Strategy = "strategy",
    }

    /// Who in the firm has to do it.
    AskedOf {
        Management = "management",
        Operations = "operations",
    }

    /// What a quiet contact needs next: people first, then goods, then work together.
    BondStep {
        /// A sign of life.
        KeepAlive = "keep_alive",
        /// A reason to meet.
        Meet = "meet",
        SmallOrder = "small_order",
        JointActivity = "joint_activity",
    }

    /// What an agency does for the firms of the trade, by what was told of its contacts; each more than the one before.
    AgencyRung {
        Absent = "absent",
        ServiceCentre = "service_centre",
        Convener = "convener",
        Coordinator = "coordinator",
        Leader = "leader",
    }

    /// How a facilitator makes trust (McEvily and Zaheer 2004): four points of an agenda.
    AgendaPoint {
        Interests = "interests",
        Expectations = "expectations",
        Weight = "weight",
        PlaceAndDate = "place_and_date",
    }

    /// Why a contact that hangs on the owner alone matters.
    ContactMatters {
        /// An action of the plan needs it.
        Planned = "planned",
        /// Much could come of it.
        Growth = "growth",
        Abroad = "abroad",
        /// Much of the firm's sales or purchases goes over it.
        Share = "share",
    }

    /// Who could be the second contact.
    SecondContact {
        /// Whoever has hours for exports.
        Export = "export",
        /// Whoever buys.
        Buyer = "buyer",
        /// The data name nobody.
        Anybody = "anybody",
    }
}

/// Sheets to work with, for the actions of the plan. `steps` are indices into `recommendations` throughout.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Worksheets {
    /// What the plan asks of the firm, by heading and level.
    pub efforts: Vec<EffortLine>,
    /// What to learn first: told to be lacking, and needed by a step.
    pub training: Vec<TrainingNeed>,
    /// What a step needs and nobody was asked about: codes of capabilities.
    pub training_not_asked: Vec<TrainingNotAsked>,
    /// Lines of the visitor's own sheet of programmes, in the steps that they fit.
    pub help: Vec<HelpLine>,
    /// Lines of that sheet that fit no step.
    pub help_elsewhere: u32,
    /// What the method takes for granted.
    pub assumptions: Vec<Assumption>,
    /// What each firm of the plan gets, gives and keeps; the focal firm first.
    pub gains: Vec<GainSheet>,
    /// Firms of the plan beyond those.
    pub gains_more: u32,
    /// Quiet contacts by country.
    pub ledger: Vec<LedgerCountry>,
    pub purchasing: Vec<PurchaseGroup>,
    /// Shared suppliers beyond those.
    pub purchasing_more: u32,
    pub agenda: Option<Agenda>,
    pub persons: Persons,
}

/// What somebody has to be able to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct EffortLine {
    pub heading: EffortHeading,
    pub level: AskedOf,
    pub told: Message,
    pub steps: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct TrainingNeed {
    /// `languages`, `culture`, `export_time`, `export_plan`, `marketing`, `information`, `quality`,
    /// `research` or `cooperation`.
    pub capability: String,
    /// `lacks` or `partly`.
    pub standing: Standing,
    /// The answer it rests on.
    pub why: Message,
    pub steps: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct TrainingNotAsked {
    pub capability: String,
    pub steps: Vec<u32>,
}

/// A programme that the visitor's workbook names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct HelpLine {
    pub programme: String,
    pub contact: Option<String>,
    pub link: Option<String>,
    pub cost: Option<String>,
    /// ISO 8601 or a year.
    pub valid_until: Option<String>,
    /// That day was before the study's.
    pub over: bool,
    pub country: Option<String>,
    /// Codes of barriers that it is for.
    pub barriers: Vec<String>,
    /// The steps that it fits, by barrier or country.
    pub steps: Vec<u32>,
}

/// An assumption of the method, and the steps that rest on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Assumption {
    /// `H1` or `H2`.
    pub id: String,
    pub told: Message,
    pub steps: Vec<u32>,
}

/// My gain and our gain, for one firm: nothing in it that another firm told in confidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct GainSheet {
    pub actor: String,
    pub own: bool,
    pub steps: Vec<u32>,
    pub get: Vec<Message>,
    pub give: Vec<Message>,
    /// What it never shares with the others.
    pub keep: Vec<Message>,
    /// What all of them gain.
    pub together: Vec<Message>,
}

/// Quiet contacts of one country; `None` where the country is not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct LedgerCountry {
    pub country: Option<String>,
    /// Abroad, seen from the focal firm; `None` where that cannot be told.
    pub abroad: Option<bool>,
    pub rows: Vec<LedgerRow>,
    /// Quiet contacts there beyond those.
    pub more: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct LedgerRow {
    pub actor: String,
    pub sleeping: Option<SleepingKind>,
    /// `YYYY` or `YYYY-MM-DD`.
    pub last_exchange: Option<String>,
    /// Whole months from then to the study's day.
    pub months: Option<u32>,
    pub held_by: Option<ContactRole>,
    /// As it was written.
    pub quiet_reason: Option<String>,
    /// 1–5.
    pub growth_potential: Option<f64>,
    /// 1–5, the mean of what was answered of the people on both sides.
    pub bond: Option<f64>,
    pub next: BondStep,
    /// The steps of the plan that are about it.
    pub steps: Vec<u32>,
}

/// Firms that buy from one supplier, and what is known of their pairs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct PurchaseGroup {
    pub supplier: String,
    /// The supplier's row stands for a class of firms: no group before it is known which.
    pub class_row: bool,
    pub materials: Vec<String>,
    pub firms: Several,
    /// `tied + open + not_asked = pairs`.
    pub pairs: f64,
    pub tied: f64,
    pub open: f64,
    pub not_asked: f64,
    /// Who could take the volumes, and keep them to itself.
    pub facilitator: Option<String>,
    pub steps: Vec<u32>,
}

/// What to ask the agency for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Agenda {
    /// `None` where there is none.
    pub agency: Option<String>,
    /// Where it stands; `None` where nobody was asked.
    pub rung: Option<AgencyRung>,
    /// Firms of the trade that told what it does for them, of those in contact with it.
    pub told: u32,
    pub firms: u32,
    /// The next rung only; `None` at the top, and where the present one is not known.
    pub next: Option<AgencyRung>,
    pub points: Vec<AgendaTask>,
    /// What it costs the agency and the firms: time and people, no sums.
    pub costs: Vec<Message>,
    /// The owner's own step.
    pub step: Message,
    pub steps: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AgendaTask {
    pub point: AgendaPoint,
    pub told: Message,
}

/// Contacts that hang on the owner alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Persons {
    /// Present contacts of the firm, and those of which it was told who holds them.
    pub contacts: u32,
    pub told: u32,
    /// Held by the owner alone.
    pub owner_only: u32,
    /// Of those, the ones that matter.
    pub rows: Vec<PersonRow>,
    pub more: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct PersonRow {
    pub actor: String,
    pub matters: Vec<ContactMatters>,
    pub second: SecondContact,
    pub steps: Vec<u32>,
}
