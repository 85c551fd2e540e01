//! What is worked out once the first diagnosis stands, from the model handed on as bytes.
#![cfg(not(target_family = "wasm"))]

use std::fs;

use filiera::{
    further::Work,
    job::{self, Finished, Job, Outcome, Phase},
    model::packed,
    report::FurtherPart,
    session::{ActionChoice, Edit, Session},
    settings,
};

type Files = Vec<(String, Vec<u8>)>;

const BUTTON_VALLEY: &str = "examples/button-valley.xlsx";

fn case(path: &str, edits: Vec<Edit>) -> (Session, Files) {
    let session = Session { sources: vec![path.into()], edits, ..Session::default() };
    (session, vec![(path.into(), fs::read(path).unwrap())])
}

/// The first diagnosis, and the work that begins with its model as it is handed on.
fn first(session: &Session, files: Files) -> (Outcome, Work) {
    let mut job = Job::new(session.clone(), files);
    while job.step().phase != Phase::Done {}
    let Finished { outcome, network, .. } = job.finish().unwrap();
    let model = packed::unpack(&packed::pack(&network.model)).unwrap();
    assert_eq!(model, network.model);
    (outcome, Work::new(model, session))
}

#[test]
fn what_is_worked_out_from_the_model_handed_on_is_what_the_whole_way_gives() {
    let hand_to = Edit::HandTo { firm: "FOCAL".into() };
    for (path, edits) in [
        (BUTTON_VALLEY, vec![]),
        (BUTTON_VALLEY, vec![hand_to]),
        ("tests/cases/button-valley/button-valley.xls", vec![]),
        ("tests/cases/twelve-firms/full-form.csv", vec![]),
        ("examples/invented-customers.csv", vec![]),
    ] {
        let (session, files) = case(path, edits);
        let (outcome, mut work) = first(&session, files.clone());
        assert_eq!(outcome.report.further, None);
        while !work.step() {}
        assert_eq!(work.done(), 1.0);
        assert_eq!(Some(work.finish()), job::analyse(&session, files).report.further, "{path}");
    }
}

/// Replans in the middle of the work or after it, and compares with a whole analysis.
fn same_as_anew(edit: Edit, after: bool) {
    let (before, files) = case(BUTTON_VALLEY, vec![]);
    let (Outcome { mut report, mut positions }, mut work) = first(&before, files.clone());
    while !work.step() && after {}
    let session = Session { edits: vec![edit.clone()], ..before };
    let replanned = work.replan(&session).expect("it concerns the plan alone");
    while !work.step() {}
    let whole = job::analyse(&session, files);
    report.about.settings = replanned.settings;
    report.recommendations = replanned.recommendations.unwrap_or(report.recommendations);
    report.plan = replanned.plan;
    report.overview = replanned.overview;
    report.further = Some(work.finish());
    positions = replanned.positions.unwrap_or(positions);
    assert_eq!(positions, whole.positions, "{edit:?}");
    // The measures that take long rest on no plan.
    report.network = whole.report.network.clone();
    assert!(report == whole.report, "{edit:?}");
}

#[test]
fn another_plan_is_what_a_new_analysis_would_give() {
    let (session, files) = case(BUTTON_VALLEY, vec![]);
    let (Outcome { report, .. }, _) = first(&session, files);
    for one in report.recommendations.iter().take(1) {
        for choice in [ActionChoice::Keep, ActionChoice::LeaveOut] {
            let (rule, about) = (one.rule.clone(), one.about.clone());
            same_as_anew(Edit::Action { rule, about, choice: Some(choice) }, choice == ActionChoice::Keep);
        }
    }
    for row in settings::TABLE.iter().filter(|row| settings::is_of_the_plan(row.setting.code())) {
        let other = if row.default == row.lowest { row.highest } else { row.lowest };
        same_as_anew(Edit::Setting { code: row.setting.code().into(), value: Some(other) }, false);
    }
}

#[test]
fn what_no_plan_touches_is_handed_out_once_and_the_rest_anew() {
    let (before, files) = case(BUTTON_VALLEY, vec![]);
    let (Outcome { report, .. }, mut work) = first(&before, files);
    while !work.step() {}
    let parts = work.fresh().unwrap();
    assert!(parts.evidence.is_some() && parts.business.is_some() && parts.stability.is_some());
    assert_eq!(work.fresh(), None);
    let one = &report.recommendations[0];
    let (rule, about) = (one.rule.clone(), one.about.clone());
    let edit = Edit::Action { rule, about, choice: Some(ActionChoice::LeaveOut) };
    let replanned = work.replan(&Session { edits: vec![edit], ..before }).unwrap();
    assert_eq!(replanned.recommendations, None);
    assert_eq!(work.fresh(), None);
    while !work.step() {}
    let parts = work.fresh().unwrap();
    assert!(parts.evidence.is_none() && parts.business.is_none());
    let found = [
        (FurtherPart::Changes, parts.changes.is_some()),
        (FurtherPart::Worksheets, parts.worksheets.is_some()),
        (FurtherPart::Stability, parts.stability.is_some()),
    ];
    assert_eq!(found.map(|(part, found)| (replanned.anew.contains(&part), found)), [(true, true); 3]);
}

#[test]
fn a_change_that_reaches_beyond_the_plan_asks_for_a_new_diagnosis() {
    let (before, files) = case(BUTTON_VALLEY, vec![]);
    let (_, mut work) = first(&before, files);
    let dormant = Edit::Setting { code: "dormant_months".into(), value: Some(3.0) };
    for edit in [dormant, Edit::AsOf { date: "2020-01-01".into() }, Edit::Complete { complete: true }] {
        assert_eq!(work.replan(&Session { edits: vec![edit], ..before.clone() }), None);
    }
    assert!(work.replan(&before).is_some());
}
