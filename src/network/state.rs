//! The layers of a relationship (actor bond, activity link, resource tie) as scores, and its state.

use chrono::{Datelike, NaiveDate};

use super::items::{ITEMS, Join, Layer, SHORTCUT};
use crate::{
    model::{LastExchange, RelationshipState, SleepingKind, Statement, TieClass},
    report::Known,
    settings::{Setting, Settings},
};

/// The three layers, each the mean of its answered items on 0–1, and one strength.
///
/// A layer counts towards the strength only with at least half of its items answered; nothing is
/// imputed. Dependence stands apart. Our design: there is no standard scale for the three layers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// Trust, commitment, contact frequency, contact persons, years known.
    pub bond: Option<f64>,
    /// Joint activities, coordination, adaptation.
    pub link: Option<f64>,
    /// Information, technical adaptation, shared assets.
    pub resource: Option<f64>,
    /// 0–100: the 1–5 shortcut where it was given, else `100 · Σ w·layer / Σ w` of the layers that count.
    pub strength: Option<f64>,
    /// The same with all weights 1.
    pub unweighted: Option<f64>,
    /// Answered items of the eleven, or 1 with the shortcut.
    pub answered_share: f64,
    /// The shortcut was given.
    pub given: bool,
}

impl Scores {
    /// Scores what was said; several tellers of one item are joined by the settings' rule.
    pub fn of(statements: &[&Statement], settings: &Settings) -> Self {
        let join = Join::of(settings);
        // Answered items, their sum, and items in all, of each layer.
        let mut layers = [(0_usize, 0.0, 0_usize); 3];
        for item in ITEMS {
            let layer = &mut layers[item.layer as usize];
            layer.2 += 1;
            if let Some(value) = join.item(statements, item) {
                layer.0 += 1;
                layer.1 += value;
            }
        }
        let mean = |layer: Layer| {
            let (answered, sum, _) = layers[layer as usize];
            (answered > 0).then(|| sum / answered as f64)
        };
        let all = [Layer::Bond, Layer::Link, Layer::Resource];
        let strength = |weight: fn(&Settings, Layer) -> f64| {
            let counting = all.iter().filter(|&&layer| {
                let (answered, _, items) = layers[layer as usize];
                2 * answered >= items
            });
            let (sum, weights) = counting
                .filter_map(|&layer| Some((mean(layer)?, weight(settings, layer))))
                .fold((0.0, 0.0), |(sum, weights), (mean, weight)| (sum + weight * mean, weights + weight));
            (weights > 0.0).then(|| 100.0 * sum / weights)
        };
        let shortcut = join.item(statements, &SHORTCUT).map(|value| 100.0 * value);
        let answered: usize = layers.iter().map(|layer| layer.0).sum();
        Self {
            bond: mean(Layer::Bond),
            link: mean(Layer::Link),
            resource: mean(Layer::Resource),
            strength: shortcut.or_else(|| strength(weight)),
            unweighted: shortcut.or_else(|| strength(|_, _| 1.0)),
            given: shortcut.is_some(),
            answered_share: if shortcut.is_some() { 1.0 } else { answered as f64 / ITEMS.len() as f64 },
        }
    }

    /// The bond on the 1–5 scale in which it was asked.
    pub fn bond_of_five(&self) -> Option<f64> {
        self.bond.map(|bond| 1.0 + 4.0 * bond)
    }
}

fn weight(settings: &Settings, layer: Layer) -> f64 {
    settings[match layer {
        Layer::Bond => Setting::LayerBond,
        Layer::Link => Setting::LayerLink,
        Layer::Resource => Setting::LayerResource,
    }]
}

/// What the classifier reads of a relationship.
pub struct Reading<'s> {
    pub known: Known,
    pub class: TieClass,
    pub declared: Option<RelationshipState>,
    pub scores: Scores,
    pub growth_potential: Option<f64>,
    pub last_exchange: Option<LastExchange>,
    pub statements: &'s [&'s Statement],
}

/// The state that the answers alone suggest, by the first rule that holds (see `docs/measures.md`),
/// and which kind of sleeping it would be, where the answers tell. A state declared in the data is shown instead of it.
pub fn classify(
    one: &Reading,
    as_of: Option<NaiveDate>,
    settings: &Settings,
) -> (RelationshipState, Option<SleepingKind>) {
    use RelationshipState as State;
    let dormant = settings[Setting::DormantMonths] as i32;
    let age = one.last_exchange.zip(as_of).map(|(last, as_of)| months_between(last, as_of));
    let old = age.is_some_and(|age| age > dormant);
    let growing = one.growth_potential.is_some_and(|growth| growth >= settings[Setting::GrowthHigh]);
    let wanted = growing || one.declared == Some(State::Potential);
    let said = |test: fn(&Statement) -> bool| one.statements.iter().any(|statement| test(statement));
    // Somebody who went bankrupt and was sold to last month has not failed yet.
    let failed = said(|statement| statement.state == Some(State::Failed))
        || said(|statement| statement.end_cause.is_some()) && (old || age.is_none());
    let never = one.last_exchange.is_none() && said(|statement| statement.never_exchanged);
    let bonded = one.scores.bond_of_five().is_some_and(|bond| bond >= settings[Setting::BondEnough]);
    let state = match one.known {
        Known::NotAsked | Known::Unanswered => State::Unknown,
        Known::Denied if wanted => State::Potential,
        Known::Denied if failed && !never => State::Failed,
        Known::Denied if one.last_exchange.is_none() => State::Missing,
        Known::Denied => State::Ended,
        // Knowing somebody without any business is what the class says.
        Known::Yes if never && one.class != TieClass::Contact => {
            if wanted {
                State::Potential
            } else {
                State::Weak
            }
        }
        Known::Yes if failed => State::Failed,
        Known::Yes if old && bonded => State::Sleeping,
        Known::Yes if old => State::Ended,
        Known::Yes => match one.scores.strength {
            Some(strength) if strength < settings[Setting::WeakBelow] => {
                if growing {
                    State::Sleeping
                } else {
                    State::Weak
                }
            }
            Some(strength) if strength >= settings[Setting::StrongFrom] => State::Strong,
            _ => State::Active,
        },
    };
    // Under-exploited is exchange now that could grow; that nobody dated the last exchange is neither kind.
    let kind = match age {
        Some(_) if old => Some(SleepingKind::Dormant),
        Some(_) => Some(SleepingKind::UnderExploited),
        None => growing.then_some(SleepingKind::UnderExploited),
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

    fn reading<'s>(known: Known, statements: &'s [&'s Statement]) -> Reading<'s> {
        let one = statements[0];
        Reading {
            known,
            class: one.class,
            declared: one.state,
            scores: Scores::of(statements, &Settings::default()),
            growth_potential: one.growth_potential,
            last_exchange: one.last_exchange,
            statements,
        }
    }

    fn state(known: Known, change: impl Fn(&mut Statement)) -> RelationshipState {
        let mut one = statement();
        change(&mut one);
        classify(&reading(known, &[&one]), NaiveDate::from_ymd_opt(2006, 1, 31), &Settings::default()).0
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
        let scores = Scores::of(&[&one], &Settings::default());
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
        let scores = Scores::of(&[&one], &Settings::default());
        assert_eq!(scores.bond, Some(1.0));
        assert_eq!(scores.strength, None);
        assert_eq!(Scores::of(&[&statement()], &Settings::default()), Scores::default());
    }

    #[test]
    fn a_strength_given_outright_goes_before_the_layers() {
        let mut one = statement();
        one.strength = Some(2.0);
        one.information = Some(5.0);
        one.technical_adaptation = Some(5.0);
        let scores = Scores::of(&[&one], &Settings::default());
        assert_eq!((scores.strength, scores.answered_share), (Some(25.0), 1.0));
    }

    #[test]
    fn of_two_tellers_the_lower_mark_counts() {
        let (mut one, mut other) = (statement(), statement());
        one.strength = Some(5.0);
        other.strength = Some(2.0);
        assert_eq!(Scores::of(&[&one, &other], &Settings::default()).strength, Some(25.0));
    }

    #[test]
    fn two_tellers_can_be_joined_by_the_mean_or_the_highest_too() {
        let told =
            |by, strength| Statement { told_by: Some(ActorId(by)), strength: Some(strength), ..statement() };
        // One side said so twice: it counts once.
        let all = [told(0, 5.0), told(0, 5.0), told(1, 2.0)];
        let strength = |rule| {
            let settings = Settings::with(&[("join_rule".to_owned(), rule)].into());
            Scores::of(&all.each_ref(), &settings).strength
        };
        assert_eq!([strength(0.0), strength(1.0), strength(2.0)], [Some(25.0), Some(62.5), Some(100.0)]);
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
    fn a_tie_that_ended_with_a_cause_failed_unless_business_goes_on() {
        use crate::model::EndCause;
        let with = |known, last: Option<i32>| {
            state(known, |one| {
                one.end_cause = Some(EndCause::Bankruptcy);
                one.last_exchange = last.map(LastExchange::Year);
            })
        };
        assert_eq!(with(Known::Yes, Some(2001)), RelationshipState::Failed);
        assert_eq!(with(Known::Yes, None), RelationshipState::Failed);
        assert_eq!(with(Known::Yes, Some(2005)), RelationshipState::Active);
        assert_eq!(with(Known::Denied, Some(2001)), RelationshipState::Failed);
    }

    #[test]
    fn never_any_business_is_hoped_for_where_it_is_a_target_and_weak_otherwise() {
        let never = |growth, class| {
            state(Known::Yes, |one| {
                one.never_exchanged = true;
                one.growth_potential = growth;
                one.strength = Some(5.0);
                one.class = class;
            })
        };
        assert_eq!(never(Some(5.0), TieClass::Supply), RelationshipState::Potential);
        assert_eq!(never(None, TieClass::Supply), RelationshipState::Weak);
        assert_eq!(never(Some(5.0), TieClass::Contact), RelationshipState::Strong);
    }

    #[test]
    fn the_layers_weigh_what_the_visitor_says_and_the_plain_result_stays_beside() {
        let mut one = statement();
        (one.coordination, one.adaptation) = (Some(5.0), Some(5.0));
        (one.information, one.shared_assets) = (Some(1.0), Some(1.0));
        let wishes = [("layer_link".into(), 3.0), ("layer_resource".into(), 1.0)];
        let scores = Scores::of(&[&one], &Settings::with(&wishes.into()));
        // (3·1 + 1·0)/4 and (1 + 0)/2.
        assert_eq!((scores.strength, scores.unweighted), (Some(75.0), Some(50.0)));
        let none = [("layer_link".into(), 0.0), ("layer_resource".into(), 0.0)];
        assert_eq!(Scores::of(&[&one], &Settings::with(&none.into())).strength, None);
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
        let (state, _) = classify(&reading(Known::Yes, &[&one]), None, &Settings::default());
        assert_eq!(state, RelationshipState::Active);
    }
}
