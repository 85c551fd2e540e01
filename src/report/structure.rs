//! What is found in the network as a whole by search or by lots: who stands between whom, groups, cores, key players.

use serde::{Deserialize, Serialize};

use super::{Message, Support};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Structure {
    /// What each part may be read for.
    pub supports: Vec<PartSupport>,
    /// Those asked first, then by open pairs, at most 100.
    pub brokerage: Vec<Brokerage>,
    /// Actors that stand between any two.
    pub brokers: u32,
    pub key_players: Vec<KeyPlayers>,
    pub cores: Vec<CorePeriphery>,
    pub communities: Option<Communities>,
    /// The most alike first, at most 100.
    pub alike: Vec<AlikePlaces>,
    /// Pairs that share two contacts or more.
    pub alike_pairs: u32,
    /// Ties whose ends share no contact, at most 100.
    pub bridging: Vec<BridgingTie>,
    pub bridging_ties: u32,
}

/// A part of [`Structure`] and whether it may be read from this sample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct PartSupport {
    pub part: String,
    pub support: Support,
    pub reason: Message,
}

/// Pairs of contacts that are not in contact themselves, by the roles of the three; each pair once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Brokerage {
    pub actor: String,
    /// All three in one role.
    pub coordinator: f64,
    /// One of its own role, one of another: gatekeeper and representative.
    pub gatekeeper: f64,
    /// Two of one role, itself of another.
    pub itinerant: f64,
    /// Three roles.
    pub liaison: f64,
    pub support: Support,
}

/// The set of this size that is most key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct KeyPlayers {
    /// `fragmentation`, `distance` or `reach`.
    pub key: String,
    pub actors: Vec<String>,
    pub value: f64,
    /// Every set of this size was tried.
    pub exact: bool,
}

/// The best cores by one pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct CorePeriphery {
    /// Of ties between core and periphery: `counted` (all should be there) or `ignored`.
    pub pattern: String,
    /// Correlation with the ideal.
    pub fit: f64,
    /// Cores that fit equally well, at most eight; of each at most 200 actors.
    pub cores: Vec<Core>,
    /// How many fit equally well.
    pub tied: u32,
    pub exact: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Core {
    pub actors: Vec<String>,
    pub size: u32,
}

/// Groups with more ties inside than chance would give, and how far they can be relied on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Communities {
    pub modularity: f64,
    pub runs: u32,
    /// Different splits that scored about as well, this one included.
    pub about_as_good: u32,
    /// Of two actors or more, largest first, at most 50.
    pub groups: Vec<Community>,
    /// Such groups in all.
    pub found: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Community {
    /// Those who stay with the group most first, at most 100.
    pub members: Vec<Member>,
    pub size: u32,
    /// How often two of its members were together, over all pairs and runs.
    pub together: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Member {
    pub actor: String,
    /// How often it was with the others of the group, over all runs.
    pub together: f64,
}

/// Two actors in much the same place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AlikePlaces {
    pub actors: Vec<String>,
    pub distance: f64,
    pub jaccard: f64,
    pub support: Support,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BridgingTie {
    pub actors: Vec<String>,
    /// Nothing else holds its two sides together.
    pub bridge: bool,
}
