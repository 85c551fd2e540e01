//! Contacts that hang on the owner alone, the ones that matter first, each with a second person proposed.
//!
//! # What matters
//! An action of the plan needs it; growth potential from `growth_high`; abroad; or at least [`SHARE`] of the firm's
//! sales or purchases goes over it. A contact whose holder nobody told is counted apart.
//!
//! # Source
//! The IMP paper asks for key operators and their roles; what makes a contact matter is ours.

use std::collections::BTreeMap;

use super::{ROWS, Work};
use crate::{
    model::{ActorId, ContactRole, TieClass},
    network::{Network, Relationship, findings::who},
    report::{ContactMatters, PersonRow, Persons, SecondContact},
    settings::Setting,
};

/// Per cent of sales or purchases. Ours: a fifth is hard to replace in a year.
const SHARE: f64 = 20.0;

pub fn persons(work: &Work<'_>) -> Persons {
    let network = work.network;
    let Some(focal) = network.focal() else { return Persons::default() };
    let mut contacts: BTreeMap<ActorId, Vec<&Relationship>> = BTreeMap::new();
    for (other, tie) in network.present_ties(focal) {
        // Nobody holds a row that stands for several.
        if network.model.actor(other).is_class() {
            continue;
        }
        contacts.entry(other).or_default().push(tie);
    }
    let held = |ties: &[&Relationship]| -> Vec<ContactRole> {
        ties.iter().filter_map(|tie| tie.contact_role).collect()
    };
    let told = contacts.values().filter(|ties| !held(ties).is_empty()).count();
    let only: Vec<(ActorId, &Vec<&Relationship>)> = contacts
        .iter()
        .map(|(&id, ties)| (id, ties))
        .filter(|(_, ties)| {
            let held = held(ties);
            !held.is_empty() && held.iter().all(|&role| role == ContactRole::Owner)
        })
        .collect();
    let mut rows: Vec<(ActorId, PersonRow)> = only
        .iter()
        .map(|(id, ties)| (*id, row(work, focal, *id, ties)))
        .filter(|(_, row)| !row.matters.is_empty())
        .collect();
    rows.sort_by_key(|(id, row)| (std::cmp::Reverse(row.matters.len()), *id));
    Persons {
        contacts: contacts.len() as u32,
        told: told as u32,
        owner_only: only.len() as u32,
        more: rows.len().saturating_sub(ROWS) as u32,
        rows: rows.into_iter().take(ROWS).map(|(_, row)| row).collect(),
    }
}

fn row(work: &Work<'_>, focal: ActorId, id: ActorId, ties: &[&Relationship]) -> PersonRow {
    let network = work.network;
    let steps = work.with(id);
    let high = network.settings[Setting::GrowthHigh];
    let growth = ties.iter().any(|tie| tie.growth_potential.is_some_and(|growth| growth >= high));
    let matters = [
        (ContactMatters::Planned, !steps.is_empty()),
        (ContactMatters::Growth, growth),
        (ContactMatters::Abroad, who::abroad(network, id) == Some(true)),
        (ContactMatters::Share, ties.iter().any(|tie| weighs(network, tie))),
    ];
    PersonRow {
        actor: work.key(id),
        matters: matters.into_iter().filter(|(_, holds)| *holds).map(|(why, _)| why).collect(),
        second: second(network, focal, ties),
        steps,
    }
}

fn weighs(network: &Network, tie: &Relationship) -> bool {
    tie.statements.iter().map(|&index| &network.model.statements[index]).any(|one| {
        [one.share_of_sales_pct, one.share_of_purchases_pct].into_iter().flatten().any(|share| share >= SHARE)
    })
}

/// Who buys meets suppliers; whoever has hours for exports meets the others, where the firm said that somebody has.
fn second(network: &Network, focal: ActorId, ties: &[&Relationship]) -> SecondContact {
    let hours = network.model.focal_firm().and_then(|firm| firm.export_lead_hours);
    let bought = ties.iter().any(|tie| tie.class == TieClass::Supply && tie.to == focal);
    if bought {
        SecondContact::Buyer
    } else if hours.is_some_and(|hours| hours > 0.0) {
        SecondContact::Export
    } else {
        SecondContact::Anybody
    }
}
