//! The network part of the report: actors, ties, coverage, findings, measures, recommendations.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{CardText, Message, Structure};
use crate::{
    model::{
        ActorId, Basis, LastExchange, Place, RelationshipState, Role, SleepingKind, StandsFor, Territory,
        TieClass, TieEffect, TieFunction, build::answers, codes,
    },
    network::{Network, Relationship, items::five, measures::Measure},
    order::Gather,
};

codes! {
    /// What is known of a pair in a class.
    Known {
        Yes = "yes",
        /// Asked and denied, or an interviewed end named all it has and not this one.
        Denied = "denied",
        /// Asked; the answer was "don't know" or refused.
        Unanswered = "unanswered",
        NotAsked = "not_asked",
    }

    /// How strongly a finding is known.
    Verdict {
        /// Every relevant pair asked, or a witness found for a claim of existence.
        Proven = "proven",
        /// No counter-example, but not every pair was asked.
        Supported = "supported",
        Refuted = "refuted",
        /// Asked, but these data cannot settle it.
        NotDecidable = "not_decidable",
        NotAsked = "not_asked",
        /// An interpretation, never shown as proven.
        Hypothesis = "hypothesis",
    }

    /// Whether a measure may be read from this sample.
    Support {
        LocalSafe = "local_safe",
        Caution = "caution",
        NotForThisSample = "not_for_this_sample",
    }

    /// How the sides of a relationship agree.
    Told {
        Confirmed = "confirmed",
        OneSided = "one_sided",
        Contradicted = "contradicted",
        /// The data do not say who told it.
        Unattributed = "unattributed",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct NetworkReport {
    /// Sorted by normalised id.
    pub actors: Vec<ActorReport>,
    pub ties: Vec<TieReport>,
    pub coverage: Coverage,
    /// P01–P21, in order.
    pub findings: Vec<Finding>,
    /// One row an actor, in the order of `actors`.
    pub measures: Vec<ActorMeasures>,
    /// Measures of the whole map.
    pub map_measures: Vec<MapMeasure>,
    /// Codes of measures that take long and were not computed: not yet, where `structure` is `None` too, or since the
    /// map is too large. Their values are `null` for that alone.
    pub left_out: Vec<String>,
    /// What the visitor wrote into cards; the drafts are made when a card is looked at.
    pub cards: Vec<CardText>,
    /// Groups, cores, key players and the like; `None` while it is not computed (yet).
    pub structure: Option<Structure>,
}

/// What comes to a [`NetworkReport`] after the first diagnosis, because it takes long.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct LateFigures {
    /// By the code of the measure, values in the order of `actors`.
    pub values: BTreeMap<String, Vec<Option<f64>>>,
    /// Further measures of the whole map.
    pub map_measures: Vec<MapMeasure>,
    /// Codes of measures that were not computed because the map is too large.
    pub left_out: Vec<String>,
    pub structure: Option<Structure>,
}

impl NetworkReport {
    /// Puts the figures in that took long. The page does the same, see `www/measures/late.ts`.
    pub fn complete(&mut self, figures: LateFigures) {
        let LateFigures { values, map_measures, left_out, structure } = figures;
        self.left_out = left_out;
        for (code, values) in values {
            for (row, value) in self.measures.iter_mut().zip(values) {
                row.values.insert(code.clone(), value);
            }
        }
        self.map_measures.extend(map_measures);
        self.structure = structure.or(self.structure.take());
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ActorReport {
    pub id: String,
    pub label: String,
    pub focal: bool,
    pub roles: Vec<Role>,
    /// The role that places it on the map.
    pub main_role: Role,
    pub territory: Territory,
    pub country: Option<String>,
    pub area: Option<String>,
    pub sector: Option<String>,
    pub materials: Vec<String>,
    /// The row stands for a class of actors.
    pub class_row: bool,
    pub stands_for: Option<f64>,
    pub interviewed: Option<bool>,
    /// Roles in which it named all contacts it has, so that one without a row is denied.
    #[serde(default)]
    pub named_all: Vec<Role>,
    pub basis: Option<Basis>,
    pub note: Option<String>,
    /// Only a tie names it.
    pub unlisted: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct TieReport {
    /// `from` sells to, or provides for, `to`.
    pub from: String,
    pub to: String,
    pub class: TieClass,
    pub known: Known,
    /// Whether it exists now, however thinly.
    pub present: bool,
    pub state: RelationshipState,
    pub sleeping: Option<SleepingKind>,
    pub state_declared: Option<RelationshipState>,
    pub state_computed: RelationshipState,
    /// 0–100; `None` without enough answers.
    pub strength: Option<f64>,
    /// Means of the answered items, 0–1.
    pub bond: Option<f64>,
    pub link: Option<f64>,
    pub resource: Option<f64>,
    /// Answered items of all strength items.
    pub answered_share: f64,
    /// The strength was given as one mark, which goes before the layers.
    pub strength_given: bool,
    /// The strength with all layers weighing the same, where the visitor changed the weights.
    pub strength_unweighted: Option<f64>,
    /// 1–5.
    pub growth_potential: Option<f64>,
    /// `100·(growth_potential − 1)/4 − strength`: what more could come of it, in points.
    pub gap: Option<f64>,
    pub trust: Option<f64>,
    /// `YYYY` or `YYYY-MM-DD`.
    pub last_exchange: Option<String>,
    pub contact_role: Option<String>,
    pub content: Vec<String>,
    /// What it does for the firm.
    pub functions: Vec<TieFunction>,
    /// What it does to other relationships.
    pub effects: Vec<TieEffect>,
    pub materials: Vec<String>,
    pub quiet_reason: Option<String>,
    pub share_of_sales_pct: Option<f64>,
    pub share_of_purchases_pct: Option<f64>,
    pub amount: Option<f64>,
    pub via: Option<String>,
    pub told: Told,
    /// Ids of those who told it, at most eight.
    pub told_by: Vec<String>,
    pub statements: u32,
    pub basis: Vec<Basis>,
    pub note: Option<String>,
    /// `Sheet!row 17` of each statement, at most eight.
    pub places: Vec<String>,
}

/// How much of the network was asked about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Coverage {
    pub actors: u32,
    pub class_rows: u32,
    pub interviewed: u32,
    pub ties_present: u32,
    pub ties_denied: u32,
    pub pairs: u32,
    /// Pairs about which at least one end was asked.
    pub pairs_asked: u32,
    pub roles: Vec<RoleCoverage>,
    /// Every role class involved is covered to the threshold, or the map counts as complete.
    pub whole: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct RoleCoverage {
    pub role: Role,
    pub territory: Option<Territory>,
    pub material: Option<String>,
    pub on_map: u32,
    pub interviewed: u32,
    /// From the roster.
    pub population: Option<f64>,
    /// `interviewed / population`.
    pub share: Option<f64>,
    pub from_roster: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Finding {
    /// `P01` … `P21`.
    pub id: String,
    pub verdict: Verdict,
    /// The finding in words; with the facts found.
    pub statement: Message,
    /// Why the verdict is what it is.
    pub reason: Message,
    /// Ids of the actors concerned.
    pub actors: Vec<String>,
    pub evidence: Vec<Evidence>,
    pub counter_examples: Vec<Evidence>,
    /// Relevant pairs or actors that were asked, and all there are (by the roster where it tells).
    pub asked: Option<u32>,
    pub possible: Option<f64>,
    /// What was not asked and would matter.
    pub not_asked: Vec<Message>,
    /// One-sided bound at the level of the settings; only for independent statements.
    pub bound: Option<f64>,
    /// Marks of the rows it rests on.
    pub rests_on: Vec<Basis>,
    /// What would refute or settle it.
    pub would_change: Message,
}

/// A fact that a finding rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Evidence {
    /// `tie`, `denied`, `actor`, `measure`, `roster`, `answer`.
    pub kind: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub class: Option<TieClass>,
    pub message: Message,
    pub basis: Option<Basis>,
    pub place: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ActorMeasures {
    pub actor: String,
    /// Measure code → value; `None` where it is undefined.
    pub values: BTreeMap<String, Option<f64>>,
    pub support: BTreeMap<String, Support>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct MapMeasure {
    pub code: String,
    /// The classes or roles it is about, where it is about some.
    pub among: Vec<String>,
    pub value: Option<f64>,
    pub support: Support,
    /// Why it has this tag.
    pub reason: Message,
    pub asked: Option<u32>,
    pub possible: Option<u32>,
}

/// The role that places an actor on the map: the first of this order that it holds.
const MAP_ORDER: [Role; 12] = [
    Role::Competitor,
    Role::Supplier,
    Role::Customer,
    Role::Distributor,
    Role::Agent,
    Role::Agency,
    Role::Research,
    Role::Association,
    Role::Bank,
    Role::Forwarder,
    Role::Producer,
    Role::Other,
];

/// The one role under which the map shows an actor.
pub fn main_role(network: &Network, id: ActorId) -> Role {
    if Some(id) == network.focal() {
        return Role::Focal;
    }
    let actor = network.model.actor(id);
    // A firm marked as focal of which another firm's report speaks is one of the trade.
    let otherwise = if actor.has(Role::Focal) { Role::Producer } else { Role::Other };
    MAP_ORDER.into_iter().find(|&role| actor.has(role)).unwrap_or(otherwise)
}

/// Puts the network part together: actors and ties as read and judged, with what was found in them.
pub fn network(
    network: &Network,
    findings: Vec<Finding>,
    measures: Vec<ActorMeasures>,
    map_measures: Vec<MapMeasure>,
) -> NetworkReport {
    let model = &network.model;
    let actors = model
        .actors()
        .map(|(id, actor)| ActorReport {
            id: actor.key.clone(),
            label: actor.label.clone(),
            focal: Some(id) == model.focal,
            roles: actor.roles.iter().copied().collect(),
            main_role: main_role(network, id),
            territory: actor.territory(),
            country: actor.country.clone(),
            area: actor.area.clone(),
            sector: actor.sector.clone(),
            materials: actor.materials.clone(),
            class_row: actor.is_class(),
            stands_for: match actor.stands_for {
                Some(StandsFor::Number(number)) => Some(number),
                _ => None,
            },
            interviewed: actor.interviewed,
            named_all: match (actor.interviewed, actor.recall_complete) {
                (Some(true), Some(true)) => actor.asked_about.iter().copied().collect(),
                _ => Vec::new(),
            },
            basis: actor.basis,
            note: actor.note.clone(),
            unlisted: actor.place.is_none(),
        })
        .collect();
    NetworkReport {
        actors,
        ties: network.relationships().iter().map(|one| tie(network, one)).collect(),
        coverage: crate::network::coverage::cover(network),
        findings,
        measures,
        map_measures,
        left_out: if model.actors.is_empty() { Vec::new() } else { late_codes() },
        cards: Vec::new(),
        structure: None,
    }
}

fn late_codes() -> Vec<String> {
    Measure::ALL.iter().filter(|one| one.is_late()).map(|one| one.code().to_owned()).collect()
}

fn tie(network: &Network, relationship: &Relationship) -> TieReport {
    let model = &network.model;
    let statements = || relationship.statements.iter().map(|&index| &model.statements[index]);
    let first = |text: fn(&crate::model::Statement) -> Option<String>| statements().find_map(text);
    TieReport {
        from: model.key(relationship.from).to_owned(),
        to: model.key(relationship.to).to_owned(),
        class: relationship.class,
        known: relationship.known,
        present: relationship.is_present(),
        state: relationship.state,
        sleeping: relationship.sleeping,
        state_declared: relationship.declared,
        state_computed: relationship.computed,
        strength: relationship.scores.strength,
        bond: relationship.scores.bond,
        link: relationship.scores.link,
        resource: relationship.scores.resource,
        answered_share: relationship.scores.answered_share,
        strength_given: relationship.scores.given,
        strength_unweighted: relationship
            .scores
            .unweighted
            .filter(|_| relationship.scores.unweighted != relationship.scores.strength),
        growth_potential: relationship.growth_potential,
        gap: relationship
            .growth_potential
            .zip(relationship.scores.strength)
            .map(|(growth, strength)| 100.0 * five(growth) - strength),
        trust: relationship.trust,
        last_exchange: relationship.last_exchange.map(last_exchange),
        contact_role: relationship.contact_role.map(|role| role.code().to_owned()),
        content: relationship.content.iter().map(|one| one.code().to_owned()).collect(),
        functions: relationship.functions.iter().copied().collect(),
        effects: relationship.effects.iter().copied().collect(),
        materials: relationship.materials.iter().cloned().collect(),
        quiet_reason: first(|one| one.quiet_reason.clone()),
        share_of_sales_pct: statements().find_map(|one| one.share_of_sales_pct),
        share_of_purchases_pct: statements().find_map(|one| one.share_of_purchases_pct),
        amount: statements().filter_map(|one| one.amount).reduce(|sum, amount| sum + amount),
        via: relationship.via.map(|via| model.key(via).to_owned()),
        told: relationship.told,
        told_by: {
            let tellers: BTreeSet<ActorId> = statements().filter_map(|one| one.told_by).gather();
            tellers.into_iter().take(8).map(|teller| model.key(teller).to_owned()).collect()
        },
        statements: relationship.statements.len() as u32,
        basis: relationship.basis.iter().copied().collect(),
        note: first(|one| one.note.clone()),
        // What was answered in the page stands in no row of a file.
        places: statements()
            .filter(|one| model.sheets[usize::from(one.place.sheet)].file != answers::NAME)
            .take(8)
            .map(|one| place(network, one.place))
            .collect(),
    }
}

/// `YYYY` or `YYYY-MM-DD`.
pub fn last_exchange(last: LastExchange) -> String {
    match last {
        LastExchange::Year(year) => year.to_string(),
        LastExchange::Day(day) => day.to_string(),
    }
}

/// `Ties!17`: the sheet and the row in the visitor's own file.
pub fn place(network: &Network, place: Place) -> String {
    format!("{}!{}", network.model.sheets[usize::from(place.sheet)].sheet, place.row)
}
