//! The layers of a relationship (actor bond, activity link, resource tie) as scores, and its state.

use chrono::{Datelike, NaiveDate};

use crate::{
    model::{LastExchange, RelationshipState, SleepingKind, Statement},
    report::Known,
    settings::{Setting, Settings},
};

/// The three layers, each the mean of its answered items on 0–1, and one strength.
///
/// Items of 1–5 become `(v − 1)/4`; persons, years and counts go by stated classes. A layer counts
/// towards the strength only with at least half of its items answered; nothing is imputed. Our design:
/// there is no standard scale for the three layers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// Trust, commitment, contact frequency, contact persons, years known.
    pub bond: Option<f64>,
    /// Joint activities, coordination, adaptation.
    pub link: Option<f64>,
    /// Information, technical adaptation, shared assets.
    pub resource: Option<f64>,
    /// 0–100: the 1–5 shortcut where it was given, else `100 · mean` of the layers that count.
    pub strength: Option<f64>,
    /// Answered items of the eleven, or 1 with the shortcut.
    pub answered_share: f64,
}

impl Scores {
    /// Scores what was said; of several statements the lowest value of each item is taken.
    pub fn of(statements: &[&Statement]) -> Self {
        let lowest = |item: fn(&Statement) -> Option<f64>| {
            statements.iter().filter_map(|one| item(one)).reduce(f64::min)
        };
        let scale = |value: Option<f64>| value.map(|v| (v - 1.0) / 4.0);
        let bond = [
            scale(lowest(|one| one.trust)),
            scale(lowest(|one| one.commitment)),
            scale(lowest(|one| one.contact_frequency)),
            lowest(|one| one.contact_persons).map(|n| by_class(n, [1.0, 2.0, 3.0, 5.0])),
            lowest(|one| one.years_known).map(|n| by_class(n, [1.0, 3.0, 6.0, 10.0])),
        ];
        let link = [
            lowest(|one| one.joint_activities).map(|n| (n / 8.0).clamp(0.0, 1.0)),
            scale(lowest(|one| one.coordination)),
            scale(lowest(|one| one.adaptation)),
        ];
        let resource = [
            scale(lowest(|one| one.information)),
            scale(lowest(|one| one.technical_adaptation)),
            scale(lowest(|one| one.shared_assets)),
        ];
        let layers = [&bond[..], &link[..], &resource[..]];
        let counting: Vec<f64> = layers
            .iter()
            .filter(|items| 2 * answered(items) >= items.len())
            .filter_map(|items| mean(items))
            .collect();
        let shortcut = scale(lowest(|one| one.strength)).map(|value| 100.0 * value);
        let items: usize = layers.iter().map(|items| answered(items)).sum();
        Self {
            bond: mean(&bond),
            link: mean(&link),
            resource: mean(&resource),
            strength: shortcut.or_else(|| {
                (!counting.is_empty()).then(|| 100.0 * counting.iter().sum::<f64>() / counting.len() as f64)
            }),
            answered_share: if shortcut.is_some() { 1.0 } else { items as f64 / 11.0 },
        }
    }

    /// The bond on the 1–5 scale in which it was asked.
    pub fn bond_of_five(&self) -> Option<f64> {
        self.bond.map(|bond| 1.0 + 4.0 * bond)
    }
}

fn answered(items: &[Option<f64>]) -> usize {
    items.iter().filter(|item| item.is_some()).count()
}

fn mean(items: &[Option<f64>]) -> Option<f64> {
    let count = answered(items);
    (count > 0).then(|| items.iter().flatten().sum::<f64>() / count as f64)
}

/// 0, ¼, ½, ¾ or 1 by how many of the lower bounds `value` passes: at most the first bound is 0.
fn by_class(value: f64, bounds: [f64; 4]) -> f64 {
    bounds.iter().filter(|&&bound| value > bound).count() as f64 / 4.0
}

/// The state that the answers alone suggest, by the first rule that holds (see `docs/measures.md`),
/// and which kind of sleeping it would be. A state declared in the data is shown instead of it.
#[expect(clippy::too_many_arguments, reason = "the classifier reads every layer of a relationship once")]
pub fn classify(
    known: Known,
    declared: Option<RelationshipState>,
    scores: &Scores,
    growth_potential: Option<f64>,
    last_exchange: Option<LastExchange>,
    statements: &[&Statement],
    as_of: Option<NaiveDate>,
    settings: &Settings,
) -> (RelationshipState, SleepingKind) {
    let old = match (last_exchange, as_of) {
        (Some(last), Some(as_of)) => months_between(last, as_of) > settings[Setting::DormantMonths] as i32,
        _ => false,
    };
    let bonded = scores.bond_of_five().is_some_and(|bond| bond >= settings[Setting::BondEnough]);
    let kind = if old { SleepingKind::Dormant } else { SleepingKind::UnderExploited };
    let wanted = declared == Some(RelationshipState::Potential)
        || growth_potential.is_some_and(|growth| growth >= settings[Setting::GrowthHigh]);
    let state = match known {
        Known::NotAsked | Known::Unanswered => RelationshipState::Unknown,
        Known::Denied if wanted => RelationshipState::Potential,
        Known::Denied if last_exchange.is_none() => RelationshipState::Missing,
        Known::Denied => RelationshipState::Ended,
        Known::Yes if statements.iter().any(|one| one.state == Some(RelationshipState::Failed)) => {
            RelationshipState::Failed
        }
        Known::Yes if old && bonded => RelationshipState::Sleeping,
        Known::Yes if old => RelationshipState::Ended,
        Known::Yes => match scores.strength {
            Some(strength) if strength < settings[Setting::WeakBelow] => {
                if growth_potential.is_some_and(|growth| growth >= settings[Setting::GrowthHigh]) {
                    RelationshipState::Sleeping
                } else {
                    RelationshipState::Weak
                }
            }
            Some(strength) if strength >= settings[Setting::StrongFrom] => RelationshipState::Strong,
            _ => RelationshipState::Active,
        },
    };
    (state, kind)
}

/// Whole months from the last exchange to `as_of`. A bare year counts from its last month, the reading
/// that calls the fewest ties quiet.
pub fn months_between(last: LastExchange, as_of: NaiveDate) -> i32 {
    let (year, month) = match last {
        LastExchange::Year(year) => (year, 12),
        LastExchange::Day(day) => (day.year(), day.month() as i32),
    };
    (as_of.year() - year) * 12 + as_of.month() as i32 - month
}
