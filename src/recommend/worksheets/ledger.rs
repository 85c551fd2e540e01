//! The quiet contacts of the firm, country by country, each with what it needs next.
//!
//! # What is listed
//! Sleeping ties in both senses, and ties that fell silent by their date alone. A pair nobody was asked about is
//! none of them.
//!
//! # The next step
//! People first (R12): neither known how well people know each other nor who keeps the contact → a sign of life;
//! bond under `bond_enough`, or not known → a reason to meet; a good bond and no exchange → a small order; a good bond and some exchange → work together.
//! One rung and no more. The order is that of the IMP paper, the rungs are ours.
//!
//! # Order
//! Abroad first, then where that is not known, then at home; most contacts first, then by code of the country. In
//! a country those with most growth potential first, then by id.

use std::collections::BTreeMap;

use super::{ROWS, Work};
use crate::{
    model::{ActorId, RelationshipState, SleepingKind},
    network::{Network, Relationship, findings::who, state::months_between},
    report::{self, BondStep, LedgerCountry, LedgerRow},
    settings::Setting,
};

pub fn by_country(work: &Work<'_>) -> Vec<LedgerCountry> {
    let network = work.network;
    let Some(focal) = network.focal() else { return Vec::new() };
    let mut countries: BTreeMap<Option<&str>, BTreeMap<ActorId, &Relationship>> = BTreeMap::new();
    for tie in network.of(focal).filter(|tie| tie.state == RelationshipState::Sleeping || who::lapsed(tie)) {
        let Some(other) = tie.other_end(focal) else { continue };
        let country = network.model.actor(other).country.as_deref();
        countries.entry(country).or_default().entry(other).or_insert(tie);
    }
    let mut ledger: Vec<LedgerCountry> =
        countries.into_iter().map(|(country, ties)| one(work, country, &ties)).collect();
    let place = |abroad: Option<bool>| match abroad {
        Some(true) => 0,
        None => 1,
        Some(false) => 2,
    };
    let count = |one: &LedgerCountry| one.rows.len() as u32 + one.more;
    ledger.sort_by(|a, b| {
        place(a.abroad)
            .cmp(&place(b.abroad))
            .then(a.country.is_none().cmp(&b.country.is_none()))
            .then(count(b).cmp(&count(a)))
            .then(a.country.cmp(&b.country))
    });
    ledger
}

fn one(work: &Work<'_>, country: Option<&str>, ties: &BTreeMap<ActorId, &Relationship>) -> LedgerCountry {
    let network = work.network;
    let mut ordered: Vec<(ActorId, &Relationship)> = ties.iter().map(|(&id, &tie)| (id, tie)).collect();
    let growth = |tie: &Relationship| tie.growth_potential.unwrap_or(0.0);
    ordered.sort_by(|(a, one), (b, other)| growth(other).total_cmp(&growth(one)).then(a.cmp(b)));
    // Of one country all are abroad or none; where the country is not told, one known to be abroad is enough.
    let places: Vec<Option<bool>> = ordered.iter().map(|&(id, _)| who::abroad(network, id)).collect();
    let abroad = places.iter().copied().max_by_key(|place| place.map_or(0, |abroad| 1 + i32::from(abroad)));
    LedgerCountry {
        country: country.map(str::to_owned),
        abroad: abroad.flatten(),
        rows: ordered.iter().take(ROWS).map(|&(id, tie)| row(work, id, tie)).collect(),
        more: ordered.len().saturating_sub(ROWS) as u32,
    }
}

fn row(work: &Work<'_>, id: ActorId, tie: &Relationship) -> LedgerRow {
    let network = work.network;
    let months = tie.last_exchange.zip(network.as_of).map(|(last, day)| months_between(last, day));
    LedgerRow {
        actor: work.key(id),
        sleeping: tie.sleeping,
        last_exchange: tie.last_exchange.map(report::last_exchange),
        months: months.map(|months| months.max(0) as u32),
        held_by: tie.contact_role,
        quiet_reason: quiet_reason(network, tie),
        growth_potential: tie.growth_potential,
        bond: tie.scores.bond_of_five(),
        next: next(network, tie),
        steps: work.with(id),
    }
}

fn quiet_reason(network: &Network, tie: &Relationship) -> Option<String> {
    tie.statements.iter().find_map(|&index| network.model.statements[index].quiet_reason.clone())
}

/// The next rung.
fn next(network: &Network, tie: &Relationship) -> BondStep {
    match tie.scores.bond_of_five() {
        None if tie.contact_role.is_none() => BondStep::KeepAlive,
        // Who keeps the contact need not be looked for.
        None => BondStep::Meet,
        Some(bond) if bond < network.settings[Setting::BondEnough] => BondStep::Meet,
        Some(_) if tie.sleeping == Some(SleepingKind::UnderExploited) => BondStep::JointActivity,
        Some(_) => BondStep::SmallOrder,
    }
}
