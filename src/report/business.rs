//! What the network means for business, as the page shows it: counts of all, names of the first.

mod made;

use serde::{Deserialize, Serialize};

use super::{Message, Support};
use crate::{
    model::{Role, codes},
    network::business::{
        kinds::{Axis, KindCode},
        leaders::Leader,
    },
};

pub use made::business;

/// Some actors: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Several {
    pub count: u32,
    pub actors: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BusinessReport {
    /// What kind of network this is: five questions, in order.
    pub kinds: Vec<KindReading>,
    /// The focal firm's ties by the role of the other end.
    pub balance: Vec<RoleBalance>,
    /// The focal firm's countries, strongest first; `None` for counterparts whose country is not known.
    pub footholds: Vec<FootholdReport>,
    /// Pairs of its counterparts in different countries that are tied, and those nobody was asked about.
    pub integration: Vec<ActorPair>,
    pub integration_count: u32,
    pub integration_not_asked: u32,
    pub leaders: Leading,
    pub reach: ReachReport,
    pub access: AccessReport,
    pub suppliers: Vec<SharedSupplier>,
    /// All suppliers that firms of the trade share.
    pub suppliers_count: u32,
    pub alike: AlikeReport,
    /// The focal firm's sleeping ties by country, most capital first.
    pub quiet: Vec<QuietCountry>,
    pub dependence: DependenceReport,
    pub introducers: Vec<IntroducerPath>,
    /// All targets, named or without a contact of the firm.
    pub targets: u32,
    pub losses: Vec<LossReport>,
    /// All actors whose loss cuts off a firm.
    pub losses_count: u32,
    /// Firms whose every known way abroad leads over the focal firm.
    pub gate: u32,
    pub bridges: BridgesReport,
}

/// A question about the whole network, answered as far as the data go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct KindReading {
    pub axis: Axis,
    pub reading: KindCode,
    pub evidence: Vec<Message>,
    pub who: Several,
    pub support: Support,
    /// Why the support is what it is; of a question not asked, what it would take.
    pub reason: Message,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct RoleBalance {
    pub role: Role,
    pub strong: u32,
    pub active: u32,
    pub weak: u32,
    pub sleeping: u32,
    /// Ended or failed.
    pub over: u32,
    /// Of the present ones, those whose strength nobody marked.
    pub unmarked: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FootholdReport {
    pub country: Option<String>,
    pub who: Several,
    /// Sum over ties with a mark, 0–100 each.
    pub strength: Option<f64>,
    pub unmarked: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ActorPair {
    pub a: String,
    pub b: String,
}

/// Who leads the district abroad.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Leading {
    /// The kind with the most markets; `None` where too few were asked, or two are equal.
    pub lead: Option<Leader>,
    pub kinds: Vec<LeaderKind>,
    pub firms: u32,
    /// Firms asked about their customers.
    pub asked: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct LeaderKind {
    pub kind: Leader,
    pub who: Several,
    /// Ties to markets abroad.
    pub markets: u32,
}

/// Firms of the trade by how near a market abroad is; each stands in one of `now`, `woken`, `not_asked`,
/// `none`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ReachReport {
    pub firms: u32,
    /// By contacts in use, their own or of somebody who can introduce them.
    pub now: Several,
    /// Of these, by a contact of their own.
    pub directly: u32,
    /// Besides, once sleeping contacts are woken.
    pub woken: Several,
    pub not_asked: Several,
    pub none: Several,
    /// All of these firms, each once, for programs that read the network.
    pub each: Vec<FirmReach>,
}

codes! {
    /// How near a market abroad is to a firm.
    Nearness {
        /// By a contact of its own in use.
        Directly = "directly",
        /// By somebody in use who can introduce it.
        Introduced = "introduced",
        Woken = "woken",
        NotAsked = "not_asked",
        None = "none",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FirmReach {
    pub actor: String,
    pub reach: Nearness,
}

/// On how many separate ways firms are joined to markets abroad.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AccessReport {
    /// Ways are counted up to this.
    pub most: u32,
    /// The focal firm's ways abroad; `None` without a focal firm.
    pub own: Option<u32>,
    /// Its buyers of whom nobody told whether they are abroad.
    pub unplaced: u32,
    /// And into each country with a buyer on the map, fewest first.
    pub countries: Vec<CountryWays>,
    /// Other firms of the trade: without a known way, all of whose ways hang on one actor, and the rest.
    pub others_none: u32,
    pub others_one: u32,
    pub others_more: u32,
    /// The first of them.
    pub others: Vec<FirmWays>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct CountryWays {
    pub country: String,
    pub ways: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FirmWays {
    pub actor: String,
    pub ways: u32,
}

/// A supplier that firms of the trade share, and what is known of the pairs of its buyers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct SharedSupplier {
    pub supplier: String,
    /// The row stands for a class of suppliers.
    pub class_row: bool,
    pub buyers: Several,
    pub pairs: f64,
    pub tied: f64,
    /// Asked, and no business with each other.
    pub open: f64,
    pub not_asked: f64,
    /// The first open pairs.
    pub open_pairs: Vec<ActorPair>,
}

/// How alike firms buy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AlikeReport {
    /// Firms compared: those asked about their suppliers.
    pub firms: u32,
    pub not_asked: u32,
    pub pairs: f64,
    /// Only the focal firm's pairs: too many firms.
    pub own_only: bool,
    pub mean_jaccard: Option<f64>,
    pub mean_newman: Option<f64>,
    /// Most alike first.
    pub rows: Vec<AlikePair>,
    /// All pairs with a supplier in common.
    pub count: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AlikePair {
    pub a: String,
    pub b: String,
    /// Suppliers in common.
    pub shared: u32,
    pub jaccard: f64,
    pub newman: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct QuietCountry {
    pub country: Option<String>,
    /// Sum of potential − strength, 0–100 a tie; `None` where no tie has both marks.
    pub capital: Option<f64>,
    pub who: Several,
    /// Ties without one of the marks.
    pub unmarked: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct DependenceReport {
    pub sales: Option<Concentration>,
    pub purchases: Option<Concentration>,
    /// The shares told add up to more than the whole.
    pub sales_overfull: bool,
    pub purchases_overfull: bool,
    /// Where both ends' shares were told, largest difference first.
    pub power: Vec<PowerReport>,
    pub power_count: u32,
}

/// Shares are 0–1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Concentration {
    pub largest: String,
    pub largest_share: f64,
    /// The largest share there may be, if all that nobody told is one partner's.
    pub largest_high: f64,
    pub herfindahl_low: f64,
    pub herfindahl_high: f64,
    /// Part that nobody told.
    pub rest: f64,
    pub told: u32,
    pub untold: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct PowerReport {
    pub partner: String,
    /// The partner buys from the firm; else it sells to it.
    pub buys: bool,
    /// The partner's part in the firm's sales or purchases.
    pub own_share: f64,
    /// The firm's part in the partner's purchases or sales.
    pub their_share: f64,
}

/// The way to a target that those who know it open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct IntroducerPath {
    pub target: String,
    /// Both ends included; empty where nobody known can introduce.
    pub path: Vec<String>,
    /// Product of the bonds, 0–1; `None` with an unknown one.
    pub product: Option<f64>,
    pub weakest: Option<f64>,
    /// Bonds nobody scored.
    pub unknown: u32,
}

/// Firms that are cut off if an actor goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct LossReport {
    pub actor: String,
    /// From every known buyer abroad.
    pub market: Several,
    /// From every known agency.
    pub agency: Several,
    pub materials: Vec<MaterialLoss>,
    /// The focal firm loses a market or a material.
    pub own: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct MaterialLoss {
    pub material: String,
    pub who: Several,
}

/// The focal firm's contacts that share no other contact with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BridgesReport {
    pub contacts: u32,
    pub local: u32,
    /// Of these, those with contacts of their own, most first.
    pub leading: Vec<BridgeReport>,
    pub leading_count: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BridgeReport {
    pub actor: String,
    pub beyond: Several,
}
