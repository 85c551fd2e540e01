//! The laws of the index, over forms made up at random.

use proptest::prelude::*;

use super::{
    tests::{answer, model, only_firm},
    *,
};
use crate::{model::BarrierReply, report::BarrierScore};

/// A reply as a step of 0–4 or none, for each barrier of the catalogue.
#[derive(Clone, Copy, Debug)]
enum Said {
    Step(u8),
    NotApplicable,
    Blank,
}

fn said() -> impl Strategy<Value = Said> {
    prop_oneof![4 => (0u8..=4).prop_map(Said::Step), 1 => Just(Said::NotApplicable), 2 => Just(Said::Blank)]
}

fn forms() -> impl Strategy<Value = Vec<Said>> {
    prop::collection::vec(said(), catalogue::ALL.len())
}

/// The form on a scale of `scale`, steps of 0–4 laid on it: 4 of 4 is its top.
fn filled(form: &[Said], scale: u8) -> Vec<BarrierAnswer> {
    let reply = |said| match said {
        Said::Step(step) => BarrierReply::Severity(1.0 + f64::from(step) * f64::from(scale - 1) / 4.0),
        Said::NotApplicable => BarrierReply::NotApplicable,
        Said::Blank => BarrierReply::Blank,
    };
    catalogue::ALL.iter().zip(form).map(|(one, &said)| answer("F", one.code, reply(said), scale)).collect()
}

fn scores(firm: &FirmBarriers) -> impl Iterator<Item = &BarrierScore> {
    firm.groups.iter().map(|group| &group.score).chain([&firm.total])
}

fn weights() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(prop_oneof![1 => Just(0.0), 2 => Just(1.0), 3 => 0.01..5.0], catalogue::ALL.len())
}

fn weighed(form: &[Said], weights: &[f64]) -> FirmBarriers {
    let code = |barrier: &catalogue::Barrier| format!("weight-{}", barrier.code);
    let changed = catalogue::ALL.iter().map(code).zip(weights.iter().copied()).collect();
    diagnose(&model(filled(form, 5)), &Settings::with(&changed)).firms.remove(0)
}

proptest! {
    #[test]
    fn all_lowest_is_0_and_all_highest_is_100(scale in 2u8..=10) {
        let ends = |step| only_firm(&model(filled(&[Said::Step(step); 39], scale)));
        for (low, high) in scores(&ends(0)).zip(scores(&ends(4))) {
            prop_assert_eq!((low.value, high.value), (Some(0.0), Some(100.0)));
        }
    }

    #[test]
    fn a_stronger_answer_never_lowers_a_score(form in forms(), index in 0usize..39, step in 0u8..4) {
        let with = |step| {
            let mut form = form.clone();
            form[index] = Said::Step(step);
            only_firm(&model(filled(&form, 5)))
        };
        for (before, after) in scores(&with(step)).zip(scores(&with(step + 1))) {
            prop_assert!(before.low <= after.low && before.value <= after.value && before.high <= after.high);
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(
        rows in forms().prop_map(|form| filled(&form, 7)).prop_shuffle(),
    ) {
        let mut sorted = rows.clone();
        sorted.sort_by_key(|answer| answer.barrier);
        prop_assert_eq!(only_firm(&model(rows)), only_firm(&model(sorted)));
    }

    #[test]
    fn one_more_does_not_apply_leaves_every_other_item_alone(form in forms(), index in 0usize..39) {
        let mut fewer = form.clone();
        fewer[index] = Said::NotApplicable;
        let (before, after) = (only_firm(&model(filled(&form, 5))), only_firm(&model(filled(&fewer, 5))));
        for (at, (one, other)) in before.items.iter().zip(&after.items).enumerate() {
            if at != index {
                prop_assert_eq!((one.status, one.score), (other.status, other.score));
            }
        }
    }

    #[test]
    fn the_value_lies_within_its_bounds_whatever_the_weights(form in forms(), weights in weights()) {
        for score in scores(&weighed(&form, &weights)) {
            if let (Some(low), Some(high)) = (score.low, score.high) {
                prop_assert!(0.0 <= low && low <= high && high <= 100.0 + 1e-9);
                prop_assert!(score.value.is_none_or(|value| low - 1e-9 <= value && value <= high + 1e-9));
            } else {
                prop_assert_eq!(score.value, None);
            }
        }
    }

    #[test]
    fn only_the_ratio_of_weights_matters(form in forms(), weights in weights()) {
        let half: Vec<f64> = weights.iter().map(|weight| weight / 2.0).collect();
        for (one, other) in scores(&weighed(&form, &weights)).zip(scores(&weighed(&form, &half))) {
            for (one, other) in [(one.value, other.value), (one.low, other.low), (one.high, other.high)] {
                match (one, other) {
                    (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-9),
                    (one, other) => prop_assert_eq!(one, other),
                }
            }
        }
    }

    #[test]
    fn beside_a_changed_weight_stands_what_it_was_without(form in forms(), weights in weights()) {
        let plain = only_firm(&model(filled(&form, 5)));
        for (changed, plain) in scores(&weighed(&form, &weights)).zip(scores(&plain)) {
            prop_assert_eq!(changed.coverage, plain.coverage);
            if let Some(unweighted) = changed.unweighted {
                prop_assert!((unweighted - plain.value.unwrap()).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn a_form_wholly_open_has_no_number_at_all(weights in weights()) {
        for score in scores(&weighed(&[Said::Blank; 39], &weights)) {
            prop_assert_eq!((score.value, score.unweighted), (None, None));
        }
    }

    #[test]
    fn a_priority_never_passes_its_score(form in forms()) {
        let mut model = model(filled(&form, 5));
        model.firms = vec![Firm { key: "F".into(), export_share_pct: Some(0.0), ..Firm::default() }];
        for item in &only_firm(&model).items {
            prop_assert!(item.priority <= item.score && item.priority.is_some() == item.score.is_some());
        }
    }

    #[test]
    fn the_value_lies_within_its_bounds(form in forms()) {
        for score in scores(&only_firm(&model(filled(&form, 5)))) {
            if let (Some(low), Some(high)) = (score.low, score.high) {
                prop_assert!(0.0 <= low && low <= high && high <= 100.0);
                // Beyond rounding: low and high divide one sum by another count.
                prop_assert!(score.value.is_none_or(|value| low - 1e-9 <= value && value <= high + 1e-9));
            }
        }
    }

    #[test]
    fn scales_of_five_and_of_seven_agree_on_the_same_relative_answer(form in forms()) {
        let (five, seven) = (only_firm(&model(filled(&form, 5))), only_firm(&model(filled(&form, 7))));
        for (one, other) in scores(&five).zip(scores(&seven)) {
            prop_assert_eq!(one.answered, other.answered);
            match (one.value, other.value) {
                (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-9),
                (one, other) => prop_assert_eq!(one, other),
            }
        }
    }
}
