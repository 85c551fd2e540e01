//! The barrier part of the report.

use serde::{Deserialize, Serialize};

use super::Message;
use crate::{
    model::{Basis, codes},
    settings::Confidence,
};

codes! {
    /// Which list an item is from. The index is of the core's; the others are told beside it.
    Module {
        /// The 39 of Leonidou (2004).
        Core = "core",
        /// Items that surveys of the OECD kind ask besides.
        Oecd = "oecd",
        /// Items that matter in developing countries.
        Developing = "developing",
    }

    /// What an answer and the facts in the data say together.
    Reading {
        /// Felt, and seen in the data.
        Real = "real",
        /// Felt, not visible in the data.
        NotVisible = "not_visible",
        /// Not felt, and seen in the data.
        BlindSpot = "blind_spot",
        /// Neither felt nor seen.
        Fine = "fine",
        /// No answer, or no fact that could show it.
        Unknown = "unknown",
    }

    /// Who can do most about a barrier.
    Pile {
        Yourself = "yourself",
        Partners = "partners",
        Public = "public",
        /// Avoid, insure or choose another market: a network does not remove it.
        Avoid = "avoid",
    }

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
    /// What the answers mean, for the firms whose items are given in full.
    pub readings: Vec<BarrierReading>,
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
    /// Catalogue order: all of the core, and those of the modules that were asked. Empty where more firms
    /// answered than are given in full and the report is not for this one.
    pub items: Vec<BarrierItem>,
    pub groups: Vec<BarrierGroupScore>,
    pub total: BarrierScore,
    /// The same answers grouped in other ways.
    pub views: Vec<BarrierView>,
    /// Codes at or over the *severe* threshold, most severe first.
    pub severe: Vec<String>,
    /// Modules that were not asked and that the firm's country suggests.
    pub suggested: Vec<Module>,
    /// Where it stands among the other firms with the same form, where it is given in full and they are enough.
    pub among: Vec<GroupPosition>,
}

/// What the other firms have in a group of barriers: indices of 0–100, in whole points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct GroupPosition {
    /// Code of a group, or `total`.
    pub group: String,
    /// How many others; five at least.
    pub others: u32,
    pub lowest: f64,
    pub median: f64,
    pub highest: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierItem {
    pub code: String,
    pub group: String,
    pub module: Module,
    /// How well it is founded that the list has it.
    pub confidence: Confidence,
    pub status: ItemStatus,
    /// Mean over respondents, on the form's own scale.
    pub severity: Option<f64>,
    pub scale: Option<u8>,
    /// `(x − 1)/(L − 1)`, 0–1.
    pub score: Option<f64>,
    pub presence: Option<bool>,
    /// Within its group and the total; 1 unless the visitor changed it.
    pub weight: f64,
    /// How much it matters at the firm's stage and in its markets, 0–1.
    pub relevance: f64,
    /// Why the relevance is not 1.
    pub relevance_why: Option<Message>,
    /// `score · relevance`.
    pub priority: Option<f64>,
    /// Where several respondents answered.
    pub spread: Option<Spread>,
    /// Scores for single markets, where answers name one.
    pub markets: Vec<MarketScore>,
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

/// How far the respondents of a firm are apart, scores of 0–1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Spread {
    pub respondents: u32,
    pub lowest: f64,
    pub highest: f64,
}

/// An item's score for one market.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct MarketScore {
    /// ISO 3166-1 alpha-2 where the market is a country, else the visitor's own words.
    pub market: String,
    pub score: f64,
    pub severe: bool,
}

/// One way of grouping the core's items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierView {
    /// `factors` (knowledge, resources, procedure, exogenous), `where` (firm, home, between, host).
    pub view: String,
    pub groups: Vec<BarrierGroupScore>,
    /// Items that this view has no place for.
    pub without: Vec<String>,
}

/// What a firm's answers mean beside the facts that it gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierReading {
    /// The firm's id as written.
    pub firm: String,
    /// In the order of the firm's items.
    pub items: Vec<ItemReading>,
    /// Which severe barriers may feed which, after one study.
    pub chains: Vec<ChainLink>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ItemReading {
    pub code: String,
    /// Whether the answer is at or over the threshold from which a barrier counts as felt; `None` without one.
    pub felt: Option<bool>,
    /// Whether the facts show it; `None` where no fact was given or none could show it.
    pub seen: Option<bool>,
    pub reading: Reading,
    /// The facts it rests on, or which one would tell.
    pub facts: Vec<Message>,
    /// For severe barriers: where to begin.
    pub pile: Option<Pile>,
    /// For severe barriers: what may be done, all piles that have something.
    pub remedies: Vec<Remedy>,
}

/// Something that may be done about a barrier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Remedy {
    pub pile: Pile,
    pub what: Message,
    /// Keys of [`crate::sources`].
    pub sources: Vec<String>,
    pub confidence: Confidence,
}

/// "One may feed the other": a hint from one cross-section, to be checked, not a cause.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ChainLink {
    /// `human_capital`, `administrative`, `cultural`, `financial`.
    pub from: String,
    /// `cultural`, `financial`, `product`.
    pub to: String,
    /// The firm's felt barriers of either kind.
    pub from_barriers: Vec<String>,
    pub to_barriers: Vec<String>,
    pub source: String,
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
    /// The value with all weights 1, where the visitor changed weights here.
    pub unweighted: Option<f64>,
}

/// Several firms side by side. Figures of the group are for whoever holds all answers; what a single firm
/// is shown of the others is decided in [`crate::save::one_firm`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarriersTogether {
    pub firms: u32,
    /// Catalogue order; only items that at least one firm answered.
    pub items: Vec<BarrierTogether>,
    /// A row a firm, in the order of `firms`; a column an entry of `items`.
    pub heat: Vec<HeatRow>,
    /// Places of the rows of `heat` in an order in which firms that answered alike stand together.
    pub alike: Vec<u32>,
    /// What was on the forms, the longest first.
    pub forms: Vec<FormCount>,
    /// Where respondents of one firm are far apart, the furthest first.
    pub apart: Vec<Apart>,
    /// How many firms are at which stage, by model.
    pub stages: Vec<StageCount>,
    /// Internal consistency of each group, for 30 firms or more; for information only.
    pub consistency: Vec<Consistency>,
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
    /// Firms for which it is none at all: a score of 0.
    pub none: u32,
    /// Mean score, 0–1.
    pub mean: f64,
    /// The same for each of the `forms`; empty where all firms had one.
    pub forms: Vec<FormMean>,
}

/// Firms with the same items of the core on their form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FormCount {
    /// As of a firm: `full` or `short`.
    pub form: String,
    /// How many items of the core.
    pub items: u32,
    pub firms: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FormMean {
    pub answered: u32,
    /// 0–1; `None` where nobody answered on this form.
    pub mean: Option<f64>,
}

/// An item about which the respondents of a firm are far apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Apart {
    /// The firm's id as written.
    pub firm: String,
    pub code: String,
    #[serde(flatten)]
    pub spread: Spread,
}

/// One firm's scores, 0–1; `null` where it gave none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct HeatRow {
    pub firm: String,
    pub label: String,
    pub scores: Vec<Option<f64>>,
    /// A sign a column: `+` answered, `x` does not apply, `?` left open, `-` not on the form.
    pub status: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct StageCount {
    /// Code of a model of the profile.
    pub model: String,
    /// `None`: the facts do not tell.
    pub class: Option<String>,
    pub firms: u32,
}

/// Cronbach's alpha of a group of items. A list of barriers is formative: its items need not hang
/// together, so that this is no test of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Consistency {
    pub group: String,
    /// Firms that answered every item of the group.
    pub firms: u32,
    pub items: u32,
    pub alpha: f64,
}
