//! What kind of network this is: five questions, each with a reading and the counts it rests on.
//!
//! The five pairs are those by which networks of small firms are told apart (the book on export consortia,
//! chapter 2.2, and the Button Valley paper); how they are read from data is ours, a file each.

mod chain;
mod coopetition;
mod formality;
mod hub;
mod territory;

use crate::{
    model::{ActorId, Role, Territory, codes},
    network::{Network, findings::who},
    report::{Message, Support},
    settings::Setting,
};

codes! {
    /// A question about the whole network.
    Axis {
        /// Along the chain, or between firms of the trade?
        Chain = "chain",
        /// Over one in the middle, or each with each?
        Hub = "hub",
        /// Inside the district, or out of it?
        Territory = "territory",
        /// By agreement, or from person to person?
        Formality = "formality",
        /// Only buying and selling, or rivals that also work together?
        Coopetition = "coopetition",
    }

    /// How a question is answered.
    KindCode {
        Vertical = "vertical",
        Horizontal = "horizontal",
        Hub = "hub",
        Mesh = "mesh",
        Local = "local",
        Open = "open",
        Formal = "formal",
        Informal = "informal",
        OneWay = "one_way",
        Coopetitive = "coopetitive",
        /// Something of both.
        Mixed = "mixed",
        /// Asked, and neither is there.
        Neither = "neither",
        /// Asked, and these data cannot settle it.
        Undecided = "undecided",
        NotAsked = "not_asked",
    }
}

/// One question, answered as far as the data go.
#[derive(Clone, Debug, PartialEq)]
pub struct Kind {
    pub axis: Axis,
    pub reading: KindCode,
    /// What was counted.
    pub evidence: Vec<Message>,
    /// Who makes it so.
    pub actors: Vec<ActorId>,
    pub support: Support,
    /// Why the support is what it is.
    pub reason: Message,
}

/// The five questions, in the order of [`Axis::ALL`].
pub fn kinds(network: &Network) -> Vec<Kind> {
    vec![
        chain::read(network),
        hub::read(network),
        territory::read(network),
        formality::read(network),
        coopetition::read(network),
    ]
}

impl Kind {
    /// A question nobody was asked about; `reason` says what it would take.
    fn not_asked(axis: Axis, reason: &str) -> Self {
        Self {
            axis,
            reading: KindCode::NotAsked,
            evidence: Vec::new(),
            actors: Vec::new(),
            support: Support::NotForThisSample,
            reason: Message::new(reason),
        }
    }
}

/// Too few told of to speak of the network: one or two contacts make no kind. A complete list is what it is.
fn undecided(network: &Network, told: f64, kind: Kind) -> Kind {
    let needed = network.settings[Setting::FewestAnswers];
    if network.model.complete || told >= needed {
        return kind;
    }
    let reason = Message::new("kind-why-few").with("asked", told).with("needed", needed);
    Kind { reading: KindCode::Undecided, support: Support::NotForThisSample, reason, ..kind }
}

/// How far an answer from `asked` of `possible` pairs or ties goes.
fn support(network: &Network, asked: f64, possible: f64) -> (Support, Message) {
    if network.model.complete {
        return (Support::LocalSafe, Message::new("kind-why-complete"));
    }
    let enough = asked >= network.settings[Setting::RoleCoverage] * possible;
    let support = if enough { Support::LocalSafe } else { Support::Caution };
    (support, Message::new("kind-why-asked").with("asked", asked).with("possible", possible))
}

/// Pairs of firms of the trade there are: by the roster where it knows of more than the map.
fn pairs_of_trade(network: &Network, on_map: usize) -> f64 {
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    let firms = who::population(roster, on_map);
    firms * (firms - 1.0).max(0.0) / 2.0
}

/// Which of two sides has the lead: `Some(true)` the first, `Some(false)` the second, `None` neither by
/// enough.
fn lead(network: &Network, first: f64, second: f64) -> Option<bool> {
    let share = first / (first + second);
    let lead = network.settings[Setting::KindLead];
    if share >= lead {
        Some(true)
    } else if share <= 1.0 - lead {
        Some(false)
    } else {
        None
    }
}
