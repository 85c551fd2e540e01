//! Rows become the field's nouns: firms, actors, what was said of their ties, barrier answers.
//!
//! Nothing is judged here and nothing is imputed: a blank cell stays `None`, a pair without a row is
//! not asked. [`build`] turns recognised tables into a [`Model`] and collects what was wrong with them.

pub mod activity;
pub mod build;
pub mod codebook;
pub mod codes;
pub mod contradictions;
pub mod countries;
pub mod packed;
pub mod topics;
pub mod words;

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

pub use crate::report::Module;
pub use codes::*;

/// An actor's index in [`Model::actors`]: its rank by normalised key, so that row order changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ActorId(pub u32);

impl ActorId {
    /// The index into [`Model::actors`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where a row stands: an index into [`Model::sheets`] and the row's number as the spreadsheet shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub sheet: u16,
    /// From 1, as the spreadsheet program shows it.
    pub row: u32,
}

/// A sheet that was read: the file it stands in and its name there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetName {
    pub file: String,
    pub sheet: String,
}

/// Key facts about the study: when, what, drawn how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Study {
    /// Every "months ago" counts from here.
    pub as_of: Option<NaiveDate>,
    pub title: Option<String>,
    pub author: Option<String>,
    pub boundary: Option<String>,
    pub method: Option<String>,
    pub period: Option<String>,
    /// Which items of the core were on the form, where the study says so.
    pub barrier_form: Option<BarrierForm>,
    /// Modules that were asked besides.
    pub barrier_modules: BTreeSet<Module>,
    /// How well the scores and details of ties are founded (strength, trust, contact person, …), where
    /// that differs from the rows' own marks.
    pub details_basis: Option<Basis>,
}

/// A firm that answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Firm {
    /// The visitor's own text.
    pub key: String,
    pub name: Option<String>,
    /// The same firm in the network, if it stands there.
    pub actor: Option<ActorId>,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: Option<String>,
    pub founded_year: Option<i32>,
    pub first_export_year: Option<i32>,
    pub last_export_year: Option<i32>,
    pub employees: Option<f64>,
    pub export_share_pct: Option<f64>,
    pub export_markets: Option<f64>,
    pub unsolicited_orders: Option<bool>,
    pub searched_export_info: Option<bool>,
    pub export_plan: Option<bool>,
    pub owner_managed: Option<bool>,
    /// 1–5, in general; the four questions about it follow.
    pub attitude_cooperation: Option<f64>,
    /// Has worked with other firms before, and would again; 1–5.
    pub attitude_again: Option<f64>,
    /// Would share contacts and what it knows of markets; 1–5.
    pub attitude_share: Option<f64>,
    /// Would decide some things together; 1–5.
    pub attitude_decide: Option<f64>,
    /// Expects to gain by it; 1–5.
    pub attitude_gain: Option<f64>,
    /// In `currency`.
    pub turnover: Option<f64>,
    pub balance_sheet: Option<f64>,
    /// ISO 4217, upper case.
    pub currency: Option<String>,
    /// `Rev. 2`, `Rev. 2.1`: the same letters mean different things.
    pub nace_version: Option<String>,
    pub nace: Option<String>,
    /// Chapters of the Harmonized System as text, with their leading zero.
    pub hs_chapters: Vec<String>,
    /// An own subsidiary, office or plant abroad.
    pub own_foreign_unit: Option<bool>,
    /// Years in which the firm exported, where they are listed.
    pub export_years: Vec<i32>,
    /// Share of sales abroad in the third year after the foundation.
    pub early_export_share_pct: Option<f64>,
    /// ISO 639-1, lower case: what the people who deal with customers speak.
    pub languages: Vec<String>,
    pub certificates: Vec<String>,
    pub manager_years_abroad: Option<f64>,
    pub manager_education: Option<Education>,
    /// Hours a week that somebody has for exports.
    pub export_lead_hours: Option<f64>,
    pub r_and_d: Option<bool>,
    pub own_brand: Option<bool>,
    pub spare_capacity_pct: Option<f64>,
    pub motives: BTreeSet<ExportMotive>,
    pub basis: Option<Basis>,
    pub note: Option<String>,
    pub place: Option<Place>,
}

/// A firm's foothold, or wish for one, in a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Market {
    /// Firm key as written.
    pub firm: String,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: String,
    pub mode: Option<EntryMode>,
    pub since_year: Option<i32>,
    pub share_pct: Option<f64>,
    pub close_market: Option<bool>,
    pub priority: Option<bool>,
    pub basis: Option<Basis>,
    pub place: Place,
}

impl Market {
    /// A row with nothing but its firm and country.
    pub fn new(firm: impl Into<String>, country: impl Into<String>, place: Place) -> Self {
        Self {
            firm: firm.into(),
            country: country.into(),
            place,
            mode: None,
            since_year: None,
            share_pct: None,
            close_market: None,
            priority: None,
            basis: None,
        }
    }
}

/// One answer about one barrier.
#[derive(Clone, Debug, PartialEq)]
pub struct BarrierAnswer {
    /// Firm key as written.
    pub firm: String,
    pub respondent: Option<String>,
    /// A code of [`crate::barriers::catalogue`].
    pub barrier: &'static str,
    pub reply: BarrierReply,
    /// How many answers the scale has: 5 or 7, or 10 or 11 for one up to 10.
    pub scale: u8,
    /// Did it cost an order, or stop the firm, in the last 24 months?
    pub presence: Option<bool>,
    pub market: Option<String>,
    pub basis: Option<Basis>,
    pub note: Option<String>,
    pub place: Place,
}

/// What was answered about a barrier.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BarrierReply {
    /// 1 (not at all) up to the scale's length (very much), also where the form begins at 0.
    Severity(f64),
    NotApplicable,
    /// On the form, left open.
    Blank,
}

/// An organisation in the network, or a class of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actor {
    /// The visitor's own text, unique after normalisation.
    pub key: String,
    /// The name shown: the `name` column, else the key.
    pub label: String,
    pub roles: BTreeSet<Role>,
    /// [`Territory::Unknown`] when not said.
    pub territory: Option<Territory>,
    pub area: Option<String>,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: Option<String>,
    pub sector: Option<String>,
    pub materials: Vec<String>,
    /// Whether what it does for the producers is their core activity.
    pub core_activity: Option<bool>,
    pub capabilities: Vec<String>,
    pub capabilities_missing: Vec<String>,
    pub reference_value_high: Option<bool>,
    /// `Some` when the row stands for a class of actors; the number, where one was given.
    pub stands_for: Option<StandsFor>,
    pub interviewed: Option<bool>,
    /// The roles this actor was asked about.
    pub asked_about: BTreeSet<Role>,
    /// Whether it named *all* of them: then an absent pair is a denied one.
    pub recall_complete: Option<bool>,
    pub basis: Option<Basis>,
    pub note: Option<String>,
    /// `None` for an actor that only a tie names.
    pub place: Option<Place>,
}

/// How many actors a class row stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StandsFor {
    Unnumbered,
    Number(f64),
}

impl Actor {
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the row stands for a class of actors, not one.
    pub fn is_class(&self) -> bool {
        self.stands_for.is_some()
    }

    pub fn territory(&self) -> Territory {
        self.territory.unwrap_or(Territory::Unknown)
    }
}

/// What one source said about one pair.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Sells to, or provides for, `to`.
    pub from: ActorId,
    pub to: ActorId,
    pub class: TieClass,
    pub answer: Answer,
    /// A state declared in the data.
    pub state: Option<RelationshipState>,
    pub content: BTreeSet<Content>,
    pub functions: BTreeSet<TieFunction>,
    pub effects: BTreeSet<TieEffect>,
    pub last_exchange: Option<LastExchange>,
    /// Said that nothing was ever exchanged.
    pub never_exchanged: bool,
    pub quiet_reason: Option<String>,
    /// Where the reason is one of the causes of failure.
    pub end_cause: Option<EndCause>,
    /// The 1–5 items.
    pub strength: Option<f64>,
    pub trust: Option<f64>,
    pub commitment: Option<f64>,
    pub contact_frequency: Option<f64>,
    pub coordination: Option<f64>,
    pub adaptation: Option<f64>,
    pub information: Option<f64>,
    pub technical_adaptation: Option<f64>,
    pub shared_assets: Option<f64>,
    pub growth_potential: Option<f64>,
    pub contact_persons: Option<f64>,
    pub years_known: Option<f64>,
    /// Of eight.
    pub joint_activities: Option<f64>,
    pub contact_role: Option<ContactRole>,
    pub share_of_sales_pct: Option<f64>,
    pub share_of_purchases_pct: Option<f64>,
    /// The sum of the rows of a customer or invoice list, in the list's own currency.
    pub amount: Option<f64>,
    pub via: Option<ActorId>,
    pub materials: Vec<String>,
    /// Who said it; `None` when the data do not tell.
    pub told_by: Option<ActorId>,
    pub basis: Option<Basis>,
    pub note: Option<String>,
    pub place: Place,
}

impl Statement {
    /// A statement with nothing but its pair, class and answer.
    pub fn new(from: ActorId, to: ActorId, class: TieClass, answer: Answer, place: Place) -> Self {
        Self {
            from,
            to,
            class,
            answer,
            place,
            state: None,
            content: BTreeSet::new(),
            functions: BTreeSet::new(),
            effects: BTreeSet::new(),
            last_exchange: None,
            never_exchanged: false,
            quiet_reason: None,
            end_cause: None,
            strength: None,
            trust: None,
            commitment: None,
            contact_frequency: None,
            coordination: None,
            adaptation: None,
            information: None,
            technical_adaptation: None,
            shared_assets: None,
            growth_potential: None,
            contact_persons: None,
            years_known: None,
            joint_activities: None,
            contact_role: None,
            share_of_sales_pct: None,
            share_of_purchases_pct: None,
            amount: None,
            via: None,
            materials: Vec::new(),
            told_by: None,
            basis: None,
            note: None,
        }
    }
}

/// When goods, money or work last passed: a year from a questionnaire, a day from an invoice list.
///
/// A day counts as later than the bare year it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastExchange {
    Year(i32),
    Day(NaiveDate),
}

impl Ord for LastExchange {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |one: &Self| match one {
            Self::Year(year) => (*year, 0),
            Self::Day(day) => (day.year(), day.ordinal()),
        };
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for LastExchange {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The known size of a class of actors, and how many of it were interviewed.
#[derive(Clone, Debug, PartialEq)]
pub struct Roster {
    pub role: Role,
    pub territory: Option<Territory>,
    pub material: Option<String>,
    pub population: Option<f64>,
    pub interviewed: Option<f64>,
    pub basis: Option<Basis>,
    pub note: Option<String>,
    pub place: Place,
}

/// Support that the visitor knows of.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    pub programme: String,
    /// Codes of the barriers that it is for.
    pub barriers: BTreeSet<&'static str>,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: Option<String>,
    pub contact: Option<String>,
    pub link: Option<String>,
    pub cost: Option<String>,
    pub valid_until: Option<LastExchange>,
}

/// Everything that was read, before any judgement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    pub sheets: Vec<SheetName>,
    pub study: Study,
    pub firms: Vec<Firm>,
    pub markets: Vec<Market>,
    pub barrier_answers: Vec<BarrierAnswer>,
    /// Firms that answered a wide form (a column per barrier), by [`BarrierAnswer::firm`], with the codes
    /// of the items on it: the others were not asked. A firm without an entry answered a long list, which
    /// is read against the whole catalogue: what has no row there is blank.
    pub barrier_forms: BTreeMap<String, BTreeSet<&'static str>>,
    /// Sorted by normalised key; an [`ActorId`] is the index here.
    pub actors: Vec<Actor>,
    /// In the order of sheets and rows.
    pub statements: Vec<Statement>,
    pub rosters: Vec<Roster>,
    pub help: Vec<Help>,
    /// The firm the report is for.
    pub focal: Option<ActorId>,
    /// Key of the firm that answered in the page.
    pub answering: Option<String>,
    /// A bare edge list or matrix: every pair without a row counts as asked and denied, and the page
    /// says so.
    pub complete: bool,
    /// Ties made from a plain customer or invoice list.
    pub from_customer_list: bool,
}

impl Model {
    pub fn actor(&self, id: ActorId) -> &Actor {
        &self.actors[id.index()]
    }

    /// The visitor's own text for an actor, as reports carry it.
    pub fn key(&self, id: ActorId) -> &str {
        &self.actor(id).key
    }

    /// Leaves out what an analysis for this actor must not rest on: what others said of its ties, where it is known
    /// that they said it, how far others trust each other, and what others lack. Advice, effort and order would
    /// tell of it.
    pub fn leave_out_told_of(&mut self, id: ActorId) {
        let own = |one: &Statement| one.from == id || one.to == id;
        self.statements.retain(|one| one.told_by.is_none_or(|teller| teller == id) || !own(one));
        self.statements.iter_mut().filter(|one| !own(one)).for_each(|one| one.trust = None);
        for (actor, one) in self.actors.iter_mut().enumerate() {
            if actor != id.index() {
                one.capabilities_missing.clear();
            }
        }
    }

    /// Every actor with its id, in order.
    pub fn actors(&self) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors.iter().enumerate().map(|(index, actor)| (ActorId(index as u32), actor))
    }

    /// The firm whose answers belong to the focal actor; the only firm, where there is just one.
    pub fn focal_firm(&self) -> Option<&Firm> {
        match self.focal {
            Some(focal) => self.firms.iter().find(|firm| firm.actor == Some(focal)),
            None if self.firms.len() == 1 => self.firms.first(),
            None => None,
        }
    }
}
