//! Hand-made forms with answers one can redo on paper, and the laws of the index.

use proptest::prelude::*;

use super::*;
use crate::model::{Basis, Place, SheetName};

fn answer(firm: &str, code: &str, reply: BarrierReply, scale: u8) -> BarrierAnswer {
    BarrierAnswer {
        firm: firm.into(),
        respondent: None,
        barrier: catalogue::by_code(code).unwrap().code,
        reply,
        scale,
        presence: None,
        market: None,
        basis: Some(Basis::Stated),
        note: None,
        place: Place { sheet: 0, row: 2 },
    }
}

fn severity(code: &str, x: f64) -> BarrierAnswer {
    answer("F", code, BarrierReply::Severity(x), 5)
}

fn model(barrier_answers: Vec<BarrierAnswer>) -> Model {
    let sheets = vec![SheetName { file: "f.csv".into(), sheet: "Barriers".into() }];
    Model { sheets, barrier_answers, ..Model::default() }
}

fn only_firm(model: &Model) -> FirmBarriers {
    diagnose(model, &Settings::default()).firms.remove(0)
}

fn group<'a>(firm: &'a FirmBarriers, code: &str) -> &'a BarrierScore {
    &firm.groups.iter().find(|group| group.group == code).unwrap().score
}

fn item<'a>(firm: &'a FirmBarriers, code: &str) -> &'a BarrierItem {
    firm.items.iter().find(|item| item.code == code).unwrap()
}

#[test]
fn a_long_list_is_read_against_the_whole_catalogue() {
    // Three of four informational items: 5, 4, 4 of 5 → 100·(1 + 3/4 + 3/4)/3 = 250/3; the blank fourth
    // makes it 100·2.5/4 = 62.5 at least and 100·3.5/4 = 87.5 at most.
    let firm =
        only_firm(&model(vec![severity("I-INF-1", 5.0), severity("I-INF-3", 4.0), severity("I-INF-4", 4.0)]));
    let informational = group(&firm, "informational");
    assert_eq!((informational.items, informational.asked, informational.answered), (4, 4, 3));
    assert_eq!(informational.coverage, Some(0.75));
    assert_eq!(informational.value, Some(250.0 / 3.0));
    assert_eq!((informational.low, informational.high), (Some(62.5), Some(87.5)));
    assert_eq!(firm.form, "full");
    assert_eq!(firm.total.coverage, Some(3.0 / 39.0));
    assert_eq!(firm.total.value, None, "three of 39 are not enough answers");
    assert_eq!(item(&firm, "I-INF-2").status, ItemStatus::Blank);
    assert_eq!(item(&firm, "I-INF-1").place.as_deref(), Some("Barriers!2"));
}

#[test]
fn what_a_wide_form_did_not_hold_was_not_asked() {
    let mut model = model(vec![
        severity("I-INF-1", 3.0),
        answer("F", "I-INF-2", BarrierReply::Blank, 5),
        severity("I-FUN-1", 1.0),
    ]);
    model.barrier_forms.insert("F".into(), BTreeSet::from(["I-INF-1", "I-INF-2", "I-FUN-1"]));
    let firm = only_firm(&model);
    assert_eq!((firm.form.as_str(), firm.form_items), ("short", 3));
    assert_eq!(item(&firm, "I-INF-2").status, ItemStatus::Blank);
    assert_eq!(item(&firm, "I-INF-3").status, ItemStatus::NotAsked);
    let functional = group(&firm, "functional");
    assert_eq!((functional.items, functional.asked), (4, 1));
    assert_eq!(functional.value, Some(0.0));
    let product = group(&firm, "product");
    assert_eq!((product.asked, product.coverage, product.value, product.low), (0, None, None, None));
}

#[test]
fn a_form_left_wholly_open_gives_bounds_and_no_number() {
    let firm = only_firm(&model(vec![answer("F", "I-INF-1", BarrierReply::Blank, 5)]));
    assert_eq!(firm.total.value, None);
    assert_eq!((firm.total.low, firm.total.high), (Some(0.0), Some(100.0)));
    let settings = Settings::with(&BTreeMap::from([("coverage_minimum".into(), 0.0)]));
    let open = diagnose(&model(vec![answer("F", "I-INF-1", BarrierReply::Blank, 5)]), &settings);
    assert_eq!(open.firms[0].total.value, None, "no answer, no number, whatever the threshold");
}

#[test]
fn equal_scores_share_a_rank_and_the_next_is_counted_on() {
    let firm = only_firm(&model(vec![
        severity("E-TSK-2", 5.0),
        severity("I-INF-1", 5.0),
        severity("I-FUN-1", 4.0),
        severity("I-PRD-1", 2.0),
    ]));
    let rank = |code| item(&firm, code).rank;
    assert_eq!((rank("I-INF-1"), rank("E-TSK-2"), rank("I-FUN-1")), (Some(1), Some(1), Some(3)));
    assert_eq!(rank("I-PRD-2"), None);
    assert_eq!(firm.severe, ["I-INF-1", "E-TSK-2", "I-FUN-1"], "4 of 5 is 0.75, which is severe");
}

#[test]
fn several_respondents_count_alike_however_many_rows_each_has() {
    let by = |who: &str, market: Option<&str>, x| BarrierAnswer {
        respondent: Some(who.into()),
        market: market.map(str::to_owned),
        ..severity("E-POL-3", x)
    };
    // Anna says 5 for France and 3 for Morocco (4 on average), Bo says 2: (4 + 2)/2 = 3.
    let firm = only_firm(&model(vec![
        by("Anna", Some("FR"), 5.0),
        by("Anna", Some("MA"), 3.0),
        by("Bo", None, 2.0),
    ]));
    assert_eq!(firm.respondents, 2);
    assert_eq!(item(&firm, "E-POL-3").severity, Some(3.0));
    assert_eq!(item(&firm, "E-POL-3").score, Some(0.5));
}

#[test]
fn what_one_respondent_answered_goes_before_another_s_does_not_apply() {
    let not_here = BarrierAnswer {
        respondent: Some("Bo".into()),
        ..answer("F", "I-LOG-2", BarrierReply::NotApplicable, 5)
    };
    let firm = only_firm(&model(vec![severity("I-LOG-2", 2.0), not_here.clone()]));
    assert_eq!(item(&firm, "I-LOG-2").status, ItemStatus::Answered);
    let firm = only_firm(&model(vec![answer("F", "I-LOG-2", BarrierReply::Blank, 5), not_here]));
    assert_eq!(item(&firm, "I-LOG-2").status, ItemStatus::NotApplicable);
    assert_eq!(group(&firm, "logistics").asked, 2);
}

#[test]
fn a_presence_said_once_stands_and_silence_is_not_a_no() {
    let said = |presence| BarrierAnswer { presence, ..severity("E-PRC-3", 3.0) };
    assert_eq!(item(&only_firm(&model(vec![said(None)])), "E-PRC-3").presence, None);
    assert_eq!(
        item(&only_firm(&model(vec![said(Some(false)), said(None)])), "E-PRC-3").presence,
        Some(false)
    );
    let both = only_firm(&model(vec![said(Some(false)), said(Some(true))]));
    assert_eq!(item(&both, "E-PRC-3").presence, Some(true));
}

#[test]
fn firms_are_told_apart_and_counted_together() {
    let report = diagnose(
        &model(vec![
            answer("Beta", "I-INF-1", BarrierReply::Severity(5.0), 5),
            answer("Alfa", "I-INF-1", BarrierReply::Severity(1.0), 5),
            answer("BETA ", "I-FUN-1", BarrierReply::Severity(2.0), 5),
        ]),
        &Settings::default(),
    );
    let firms: Vec<&str> = report.firms.iter().map(|firm| firm.firm.as_str()).collect();
    assert_eq!(firms, ["Beta", "Alfa"], "in the order of their first rows");
    let together = report.together.unwrap();
    assert_eq!(together.firms, 2);
    let codes: Vec<&str> = together.items.iter().map(|item| item.code.as_str()).collect();
    assert_eq!(codes, ["I-INF-1", "I-FUN-1"]);
    assert_eq!((together.items[0].answered, together.items[0].severe), (2, 1));
    assert_eq!(together.items[0].mean, 0.5);
}

#[test]
fn nothing_in_nothing_out() {
    assert_eq!(diagnose(&Model::default(), &Settings::default()), BarrierReport::default());
}

#[test]
fn an_impossible_answer_counts_as_none() {
    for (x, scale) in [(9.0, 5), (0.0, 5), (f64::NAN, 5), (1.0, 1), (1.0, 0)] {
        let firm = only_firm(&model(vec![answer("F", "I-INF-1", BarrierReply::Severity(x), scale)]));
        assert_eq!(item(&firm, "I-INF-1").status, ItemStatus::Blank, "{x} of {scale}");
    }
}

/// What `tests/cases/button-valley/expected-barriers.csv` says, with the sums worked out by hand.
#[test]
fn the_button_valley_has_three_groups_with_a_number_and_a_total_with_bounds_only() {
    let table = include_str!("../../../examples/button-valley/barriers.csv");
    let rows = csv::Reader::from_reader(table.as_bytes());
    let answers = rows.into_records().map(|row| {
        let row = row.unwrap();
        answer(&row[0], &row[1], BarrierReply::Severity(row[2].parse().unwrap()), 5)
    });
    let firm = only_firm(&model(answers.collect()));
    assert_eq!((firm.total.answered, firm.total.asked), (19, 39));
    assert_eq!(firm.total.value, None);
    // The scores sum to 11.75, and twenty items are blank.
    assert_eq!((firm.total.low, firm.total.high), (Some(1175.0 / 39.0), Some(3175.0 / 39.0)));
    let with_number: Vec<(&str, u32, u32)> = firm
        .groups
        .iter()
        .filter(|group| group.score.value.is_some())
        .map(|group| (group.group.as_str(), group.score.answered, group.score.asked))
        .collect();
    assert_eq!(with_number, [("informational", 3, 4), ("functional", 4, 4), ("promotion", 1, 1)]);
    assert_eq!((group(&firm, "task").answered, group(&firm, "task").asked), (1, 2));
    let first: Vec<&str> =
        firm.items.iter().filter(|item| item.rank == Some(1)).map(|item| item.code.as_str()).collect();
    assert_eq!(first, ["I-INF-1", "I-FUN-1", "I-FUN-2", "E-TSK-2"]);
    assert_eq!(firm.severe[..4], first);
}

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
