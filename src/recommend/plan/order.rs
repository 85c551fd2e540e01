//! In which order to go: what another action rests on before it, and cheap before dear.
//!
//! - People of one partner before what leads through that partner (R12: bonds, then links, then resources).
//! - What changes the agency's part before what it is to coordinate; firms meet before they share a purchase,
//!   a person or an office (the same ladder).
//! - What opens volume at home (R03, R04) before waking buyers abroad, where R07 says so; meanwhile one keeps
//!   in touch.
//! - Among what nothing holds back, the less effort first (R15), then as in the list of advice.
//!
//! Dates are nobody's to invent: steps are *first*, *then* or *later*.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{ActorId, TieClass},
    network::{Network, findings::who},
    order::{Gather, InOrder},
    report::{Effort, PlanPhase, Recommendation},
};

/// Why one action comes after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum After {
    /// It leads through whom the other is about.
    Partner,
    /// The agency has to agree to its part first.
    Agency,
    /// The firms have to meet first.
    Meeting,
    /// Price and volume have to hold first.
    Volume,
}

impl After {
    pub fn message(self) -> &'static str {
        match self {
            Self::Partner => "order-partner",
            Self::Agency => "order-agency",
            Self::Meeting => "order-meeting",
            Self::Volume => "order-volume",
        }
    }
}

/// By item: which items come before it where both are in the plan.
pub fn befores(
    network: &Network,
    ids: &BTreeMap<&str, ActorId>,
    items: &[&Recommendation],
    volume_first: bool,
) -> Vec<Vec<(usize, After)>> {
    let firms: Vec<BTreeSet<&str>> = items
        .iter()
        .map(|item| {
            item.actors
                .iter()
                .map(String::as_str)
                .filter(|key| {
                    ids.get(key).is_some_and(|&id| Some(id) != network.focal() && network.is_producer(id))
                })
                .gather()
        })
        .collect();
    let why = |earlier: usize, later: usize| {
        let (one, other) = (items[earlier], items[later]);
        // What the visitor's own does stands in words: it neither has to go before nor waits.
        if one.own.is_some() || other.own.is_some() {
            return None;
        }
        let joint = one.effort == Effort::Coordinate && other.effort == Effort::Coordinate;
        if leads_through(other, one) {
            Some(After::Partner)
        } else if joint && changes_agency(one) && !changes_agency(other) && shares_agency(one, other) {
            Some(After::Agency)
        } else if joint && brings_together(one) && !brings_together(other) && !changes_agency(other) {
            (!firms[earlier].is_disjoint(&firms[later])).then_some(After::Meeting)
        } else if volume_first
            && matches!(one.rule.as_str(), "R03" | "R04")
            && wakes_abroad(network, ids, other)
        {
            Some(After::Volume)
        } else {
            None
        }
    };
    (0..items.len())
        .map(|later| {
            (0..items.len())
                .filter(|&earlier| earlier != later)
                .filter_map(|earlier| why(earlier, later).map(|after| (earlier, after)))
                .collect()
        })
        .collect()
}

/// Whether somebody introduces whom the other action is about.
fn leads_through(later: &Recommendation, earlier: &Recommendation) -> bool {
    let [_, between @ .., _] = later.path.as_slice() else { return false };
    earlier.path.len() == 2 && earlier.path.last().is_some_and(|partner| between.contains(partner))
}

/// Changes what an agency's contacts carry: from services to coordination.
fn changes_agency(item: &Recommendation) -> bool {
    item.action == "change_content"
}

fn shares_agency(one: &Recommendation, other: &Recommendation) -> bool {
    let agencies =
        one.ties.iter().filter(|tie| tie.class == TieClass::Agency).flat_map(|tie| [&tie.from, &tie.to]);
    agencies.into_iter().filter(|key| one.about.contains(*key)).any(|key| other.actors.contains(key))
}

/// Makes or deepens contacts between firms of the trade.
fn brings_together(item: &Recommendation) -> bool {
    item.ties.iter().any(|tie| tie.class == TieClass::Horizontal)
}

fn wakes_abroad(network: &Network, ids: &BTreeMap<&str, ActorId>, item: &Recommendation) -> bool {
    let abroad =
        |key: &String| ids.get(key.as_str()).is_some_and(|&id| who::abroad(network, id) == Some(true));
    item.rule == "R01" && item.effort == Effort::Wake && item.about.iter().any(abroad)
}

/// Sorts items (indices) by how many have to go before, then points, then place in the list; tells the phase.
pub fn sort(
    chosen: &mut [usize],
    befores: &[Vec<(usize, After)>],
    points: impl Fn(usize) -> f64,
) -> BTreeMap<usize, PlanPhase> {
    let mut levels: BTreeMap<usize, usize> = chosen.iter().map(|&item| (item, 0)).gather();
    // As often as the longest chain is long; rules about whom they lead through could name each other in a ring.
    for _ in 0..chosen.len() {
        let mut changed = false;
        for &item in chosen.iter() {
            let after = befores[item].iter().filter_map(|(earlier, _)| levels.get(earlier)).max();
            let level = after.map_or(0, |level| level + 1);
            changed |= levels.insert(item, level) != Some(level);
        }
        if !changed {
            break;
        }
    }
    chosen
        .order_by(|&a, &b| levels[&a].cmp(&levels[&b]).then(points(a).total_cmp(&points(b))).then(a.cmp(&b)));
    levels
        .into_iter()
        .map(|(item, level)| {
            (item, [PlanPhase::First, PlanPhase::Then].get(level).copied().unwrap_or(PlanPhase::Later))
        })
        .gather()
}
