//! The plan as an owner gets it: what is in it with which effort, in which order, and what follows a decision.
#![cfg(not(target_family = "wasm"))]

use std::{fs, path::Path};

use filiera::{
    job,
    report::{Recommendation, Report},
    session::{ActionChoice, Edit, Session},
};

const TABLES: [&str; 7] = ["study", "firms", "markets", "barriers", "actors", "ties", "rosters"];

fn button_valley(edits: Vec<Edit>) -> Report {
    let files: Vec<(String, Vec<u8>)> = TABLES
        .iter()
        .map(|table| {
            let name = format!("{table}.csv");
            let bytes = fs::read(Path::new("examples/button-valley").join(&name)).unwrap();
            (name, bytes)
        })
        .collect();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    job::analyse(&Session { sources, edits, ..Session::default() }, files).report
}

fn with_effort(points: f64) -> Edit {
    Edit::Setting { code: "effort_budget".into(), value: Some(points) }
}

fn decide(item: &Recommendation, choice: Option<ActionChoice>) -> Edit {
    Edit::Action { rule: item.rule.clone(), about: item.about.clone(), choice }
}

fn in_plan(report: &Report) -> Vec<&Recommendation> {
    report.plan.steps.iter().map(|step| &report.recommendations[step.action as usize]).collect()
}

fn rules(report: &Report) -> Vec<&str> {
    in_plan(report).iter().map(|item| item.rule.as_str()).collect()
}

#[test]
fn with_medium_effort_the_valley_cooperates_buys_together_and_wakes_its_buyers_abroad() {
    let report = button_valley(Vec::new());
    let plan = &report.plan;
    assert_eq!(plan.effort, plan.levels[1].points, "medium unless the visitor says otherwise");
    assert!(plan.used <= plan.effort);
    let in_plan = in_plan(&report);
    let has = |test: &dyn Fn(&Recommendation) -> bool| in_plan.iter().any(|item| test(item));
    assert!(has(
        &|item| ["R03", "R11"].contains(&item.rule.as_str()) && item.actors.contains(&"AGENCY".into())
    ));
    assert!(has(&|item| item.rule == "R04" && item.actors.contains(&"ZAMAK".into())));
    let abroad = ["DIST-DE", "BUYER-X", "BUYER-FR"];
    assert!(has(
        &|item| item.rule == "R01" && abroad.iter().any(|buyer| item.actors.contains(&(*buyer).into()))
    ));
}

#[test]
fn what_is_kept_is_in_whatever_it_costs_and_what_is_left_out_never_is() {
    let free = button_valley(vec![with_effort(5.0)]);
    let outside = &free.recommendations[free.plan.left[0].action as usize];
    let inside = in_plan(&free)[0];
    let edits = vec![
        with_effort(1.0),
        decide(outside, Some(ActionChoice::Keep)),
        decide(inside, Some(ActionChoice::LeaveOut)),
    ];
    let decided = button_valley(edits.clone());
    let names: Vec<(&String, &Vec<String>)> =
        in_plan(&decided).iter().map(|item| (&item.rule, &item.about)).collect();
    assert!(names.contains(&(&outside.rule, &outside.about)));
    assert!(!names.contains(&(&inside.rule, &inside.about)));
    let left = decided.plan.left.iter().find(|one| one.choice == Some(ActionChoice::LeaveOut)).unwrap();
    assert_eq!(left.why.code, "left-decided");
    // Undone, the plan is what it was.
    let undone = [edits, vec![with_effort(5.0), decide(outside, None), decide(inside, None)]].concat();
    assert_eq!(button_valley(undone).plan, free.plan);
}

#[test]
fn firms_meet_before_they_share_and_offers_abroad_wait_for_volume() {
    let report = button_valley(vec![with_effort(40.0)]);
    let steps = in_plan(&report);
    let place = |rule: &str, about: &str| {
        let is = |item: &&Recommendation| item.rule == rule && item.actors.iter().any(|actor| actor == about);
        steps.iter().position(is).unwrap()
    };
    let (agency, meeting, purchase) = (place("R11", "AGENCY"), place("R03", "AGENCY"), place("R04", "ZAMAK"));
    assert!(agency < meeting, "the agency agrees first");
    assert!(meeting < purchase && meeting < place("R05", "AGENCY"), "people before purchases and offices");
    for abroad in ["DIST-DE", "BUYER-X", "BUYER-FR"] {
        assert!(purchase < place("R01", abroad), "volume before offers abroad");
    }
    assert!(place("R01", "BUYER-IT") < purchase, "a buyer at home need not wait");
    assert!(place("R01", "DIST-DE") < place("R02", "BUYER-NL"), "through a partner only once there is one");
    assert!(!rules(&report).iter().any(|rule| ["R07", "R12", "R14", "R15"].contains(rule)));
}

#[test]
fn the_economy_and_politics_abroad_stay_open_with_the_reason() {
    let text = "firm_id,barrier,severity\nFOCAL,E-POL-1,5\nFOCAL,I-INF-1,5\n";
    let mut files: Vec<(String, Vec<u8>)> = TABLES
        .iter()
        .filter(|table| **table != "barriers")
        .map(|table| {
            let name = format!("{table}.csv");
            let bytes = fs::read(Path::new("examples/button-valley").join(&name)).unwrap();
            (name, bytes)
        })
        .collect();
    files.push(("barriers.csv".into(), text.into()));
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    let report = job::analyse(&Session { sources, ..Session::default() }, files).report;
    let need = |code: &str| report.plan.needs.iter().find(|need| need.code == code).unwrap();
    assert_eq!(need("E-POL-1").why_open.as_ref().unwrap().code, "open-avoid");
    assert!(need("E-POL-1").steps.is_empty() && !need("E-POL-1").could);
    assert!(need("I-INF-1").grade.is_some());
}
