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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ActorId, Answer, Place, TieClass};

    fn statement() -> Statement {
        let place = Place { sheet: 0, row: 1 };
        Statement::new(ActorId(0), ActorId(1), TieClass::Supply, Answer::Yes, place)
    }

    fn state(known: Known, change: impl Fn(&mut Statement)) -> RelationshipState {
        let mut one = statement();
        change(&mut one);
        let scores = Scores::of(&[&one]);
        classify(
            known,
            one.state,
            &scores,
            one.growth_potential,
            one.last_exchange,
            &[&one],
            NaiveDate::from_ymd_opt(2006, 1, 31),
            &Settings::default(),
        )
        .0
    }

    #[test]
    fn layers_are_means_of_what_was_answered_each_on_its_own_scale() {
        let mut one = statement();
        one.trust = Some(5.0);
        one.commitment = Some(3.0);
        one.contact_persons = Some(1.0);
        one.years_known = Some(20.0);
        one.joint_activities = Some(4.0);
        one.coordination = Some(2.0);
        one.information = Some(4.0);
        let scores = Scores::of(&[&one]);
        // (1 + ½ + 0 + 1)/4, (½ + ¼)/2 and ¾, of which one answer of three is too few to count.
        assert_eq!(scores.bond, Some(0.625));
        assert_eq!(scores.link, Some(0.375));
        assert_eq!(scores.resource, Some(0.75));
        assert_eq!(scores.strength, Some(50.0));
        assert_eq!(scores.answered_share, 7.0 / 11.0);
        assert_eq!(scores.bond_of_five(), Some(3.5));
    }

    #[test]
    fn too_few_answers_give_no_strength_and_none_is_invented() {
        let mut one = statement();
        one.trust = Some(5.0);
        let scores = Scores::of(&[&one]);
        assert_eq!(scores.bond, Some(1.0));
        assert_eq!(scores.strength, None);
        assert_eq!(Scores::of(&[&statement()]), Scores::default());
    }

    #[test]
    fn a_strength_given_outright_goes_before_the_layers() {
        let mut one = statement();
        one.strength = Some(2.0);
        one.information = Some(5.0);
        one.technical_adaptation = Some(5.0);
        let scores = Scores::of(&[&one]);
        assert_eq!((scores.strength, scores.answered_share), (Some(25.0), 1.0));
    }

    #[test]
    fn of_two_tellers_the_lower_mark_counts() {
        let (mut one, mut other) = (statement(), statement());
        one.strength = Some(5.0);
        other.strength = Some(2.0);
        assert_eq!(Scores::of(&[&one, &other]).strength, Some(25.0));
    }

    #[test]
    fn what_nobody_knows_is_unknown_and_what_was_denied_is_missing_or_hoped_for() {
        assert_eq!(state(Known::NotAsked, |_| {}), RelationshipState::Unknown);
        assert_eq!(state(Known::Unanswered, |_| {}), RelationshipState::Unknown);
        assert_eq!(state(Known::Denied, |_| {}), RelationshipState::Missing);
        assert_eq!(
            state(Known::Denied, |one| one.growth_potential = Some(4.0)),
            RelationshipState::Potential
        );
        assert_eq!(
            state(Known::Denied, |one| one.last_exchange = Some(LastExchange::Year(2001))),
            RelationshipState::Ended
        );
    }

    #[test]
    fn strength_sorts_present_ties() {
        let with = |strength| state(Known::Yes, |one| one.strength = Some(strength));
        assert_eq!(with(1.0), RelationshipState::Weak);
        assert_eq!(with(3.0), RelationshipState::Active);
        assert_eq!(with(5.0), RelationshipState::Strong);
        assert_eq!(state(Known::Yes, |_| {}), RelationshipState::Active);
    }

    #[test]
    fn a_weak_tie_with_a_future_sleeps_and_so_does_an_old_one_with_a_bond() {
        let unused = |one: &mut Statement| {
            one.strength = Some(1.0);
            one.growth_potential = Some(4.0);
        };
        assert_eq!(state(Known::Yes, unused), RelationshipState::Sleeping);
        let old = |trust: f64| {
            state(Known::Yes, |one| {
                one.last_exchange = Some(LastExchange::Year(2003));
                one.trust = Some(trust);
            })
        };
        // December 2003 to January 2006: 25 months.
        assert_eq!(old(3.0), RelationshipState::Sleeping);
        assert_eq!(old(2.0), RelationshipState::Ended);
        assert_eq!(
            state(Known::Yes, |one| one.last_exchange = Some(LastExchange::Year(2004))),
            RelationshipState::Active
        );
    }

    #[test]
    fn without_a_date_to_count_from_nothing_is_called_old() {
        let mut one = statement();
        one.last_exchange = Some(LastExchange::Year(1990));
        let scores = Scores::of(&[&one]);
        let all = [&one];
        let (state, _) =
            classify(Known::Yes, None, &scores, None, one.last_exchange, &all, None, &Settings::default());
        assert_eq!(state, RelationshipState::Active);
    }
}
