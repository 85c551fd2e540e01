//! Two dates of one workbook: what moved is told, and whether facts moved or only the mood.
//!
//! The two workbooks and what must be told of them: `tests/cases/compare/about.md`.
#![cfg(not(target_family = "wasm"))]

#[path = "shared/tables.rs"]
mod tables;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use filiera::{
    compare::compare,
    report::{BarrierMove, Comparison, PlanStep, Report, StepFate, TieMove},
    session::Edit,
};

fn dated(date: &str, edits: Vec<Edit>) -> Report {
    let folder = Path::new("tests/cases/compare").join(date);
    tables::report(tables::files(folder, &["study", "firms", "barriers", "actors", "ties"]), edits)
}

fn weak_below(value: f64) -> Edit {
    Edit::Setting { code: "weak_below".into(), value: Some(value) }
}

/// With the step to wake the German buyer in the first plan, whatever the program would choose.
fn both() -> (Report, Report) {
    let (mut before, after) = (dated("before", vec![]), dated("after", vec![weak_below(45.0)]));
    let wake = before
        .recommendations
        .iter()
        .position(|item| item.rule == "R01" && item.actors.iter().any(|id| id == "BUYER-DE"))
        .expect("a step to wake BUYER-DE") as u32;
    let step = PlanStep { action: wake, ..before.plan.steps[0].clone() };
    before.plan.steps = vec![step];
    (before, after)
}

fn ties(found: &Comparison) -> BTreeMap<&str, (TieMove, Option<bool>)> {
    found
        .ties
        .iter()
        .map(|tie| (if tie.from == "FIRM" { &tie.to } else { &tie.from }.as_str(), (tie.moved, tie.gain)))
        .collect()
}

#[test]
fn contacts_that_came_and_went_are_told_from_those_nobody_asked_about() {
    let (before, after) = both();
    let found = compare(&before, &after);
    let expected = BTreeMap::from([
        ("BUYER-AT", (TieMove::Gone, Some(false))),
        ("BUYER-CH", (TieMove::NotAskedNow, None)),
        ("BUYER-FR", (TieMove::New, Some(true))),
        ("BUYER-SE", (TieMove::AskedNow, None)),
        ("SUP-NEW", (TieMove::AskedNow, None)),
        ("SUP-OLD", (TieMove::NotAskedNow, None)),
        ("buyer-de", (TieMove::Changed, Some(true))),
    ]);
    assert_eq!(ties(&found), expected);
}

#[test]
fn a_new_name_is_suggested_and_never_taken_for_the_old_one() {
    let (before, after) = both();
    let actors = compare(&before, &after).actors;
    assert_eq!(actors.matched, 5, "another case is the same id");
    assert_eq!(
        (actors.gone, actors.new),
        (vec!["SUP-OLD".into()], vec!["BUYER-SE".into(), "SUP-NEW".to_owned()])
    );
    let alike: Vec<_> = actors.alike.iter().map(|pair| (pair.a.as_str(), pair.b.as_str())).collect();
    assert_eq!(alike, [("SUP-OLD", "SUP-NEW")]);
}

#[test]
fn facts_that_moved_are_told_apart_from_mood() {
    let (before, after) = both();
    let found = compare(&before, &after);
    let barriers: Vec<_> = found.barriers.iter().map(|one| (one.code.as_str(), one.moved)).collect();
    for expected in [
        ("I-FUN-1", BarrierMove::WithFacts),
        ("I-PRD-3", BarrierMove::Mood),
        ("E-POL-1", BarrierMove::Unseen),
        ("I-INF-1", BarrierMove::LeftOpen),
        ("I-INF-2", BarrierMove::AnsweredNow),
    ] {
        assert!(barriers.contains(&expected), "{expected:?} is not among {barriers:?}");
    }
    assert_eq!(barriers.len(), 5);
    assert!(found.facts.iter().any(|one| one.what == "world_bank" && !one.asked_once));
}

#[test]
fn settings_are_told_first() {
    let (before, after) = both();
    let terms = compare(&before, &after).terms;
    assert_eq!(terms.len(), 1);
    assert_eq!((terms[0].code.as_str(), terms[0].after.as_str()), ("weak_below", "45"));
    // They alone, on the same files: nothing but what they change.
    let other = compare(&dated("after", vec![]), &dated("after", vec![weak_below(45.0)]));
    assert!(
        !other.same && other.barriers.is_empty() && other.facts.is_empty() && other.actors.new.is_empty()
    );
}

#[test]
fn a_step_whose_contact_is_there_is_done() {
    let (before, after) = both();
    let steps = compare(&before, &after).steps;
    let woken = steps.iter().find(|step| step.rule == "R01" && step.fate == StepFate::Done);
    // In the words of the later report.
    assert_eq!(woken.expect("done").title.args["actor"], "buyer-de".into());
    // The same plan of the same report is kept.
    let same = compare(&before, &before).steps;
    assert_eq!(same.iter().map(|step| step.fate).collect::<Vec<_>>(), [StepFate::Kept]);
}

#[test]
fn a_report_and_itself_have_no_difference() {
    for report in
        [dated("before", vec![]), dated("after", vec![weak_below(45.0)]), tables::button_valley(vec![])]
    {
        let found = compare(&report, &report);
        assert!(found.same);
        assert_eq!(
            (found.moved.len(), found.terms.len(), found.ties.len(), found.barriers.len()),
            (0, 0, 0, 0)
        );
        assert_eq!(
            (found.facts.len(), found.profiles.len(), found.totals.len(), found.labels.len()),
            (0, 0, 0, 0)
        );
        assert!(found.steps.iter().all(|step| step.fate == StepFate::Kept));
    }
}

#[test]
fn swapping_turns_gains_into_losses() {
    let (before, after) = both();
    let (there, back) = (compare(&before, &after), compare(&after, &before));
    let turned = |moved| match moved {
        TieMove::New => TieMove::Gone,
        TieMove::Gone => TieMove::New,
        TieMove::AskedNow => TieMove::NotAskedNow,
        TieMove::NotAskedNow => TieMove::AskedNow,
        TieMove::Changed => TieMove::Changed,
    };
    // The ids are those of the later report.
    let named = |found: &Comparison, turn: &dyn Fn(TieMove) -> TieMove, sign: bool| -> Vec<_> {
        let mut rows: Vec<_> = found
            .ties
            .iter()
            .map(|tie| {
                (
                    tie.from.to_lowercase(),
                    tie.to.to_lowercase(),
                    turn(tie.moved),
                    tie.gain.map(|gain| gain == sign),
                )
            })
            .collect();
        rows.sort();
        rows
    };
    assert_eq!(named(&there, &|moved| moved, true), named(&back, &turned, false));
    assert_eq!((&there.actors.gone, &there.actors.new), (&back.actors.new, &back.actors.gone));
    let mut felt: Vec<_> = there.barriers.iter().map(|one| (&one.code, one.after, one.before)).collect();
    let mut back_felt: Vec<_> = back.barriers.iter().map(|one| (&one.code, one.before, one.after)).collect();
    felt.sort_by(|a, b| a.0.cmp(b.0));
    back_felt.sort_by(|a, b| a.0.cmp(b.0));
    assert_eq!(felt, back_felt);
}

#[test]
fn every_piece_of_the_sentence_can_be_said_in_three_languages() {
    let (before, after) = both();
    let said = [compare(&before, &after), compare(&after, &before)].map(|found| found.moved);
    for language in ["en", "it", "fr"] {
        let text = fs::read_to_string(format!("www/text/{language}/plan/compare.ftl")).unwrap();
        for message in said.iter().flatten() {
            assert!(text.contains(&format!("\n{} =", message.code)), "{language} has no {}", message.code);
        }
    }
}

/// The case of `before`, some rows of a table rewritten.
fn rewritten(table: &str, change: &dyn Fn(String) -> String) -> Report {
    let tables = ["study", "firms", "barriers", "actors", "ties"];
    let read = |one: &str| fs::read_to_string(format!("tests/cases/compare/before/{one}.csv")).unwrap();
    let text = |one: &str| if one == table { change(read(one)) } else { read(one) };
    let files: Vec<_> = tables.map(|one| (format!("{one}.csv"), text(one).into_bytes())).into();
    tables::report(files, vec![])
}

#[test]
fn a_barrier_that_does_not_apply_was_asked_about() {
    let with = |answer: &str| {
        rewritten("barriers", &|text| text.replace("FIRM,I-PRD-3,1", &format!("FIRM,I-PRD-3,{answer}")))
    };
    let moved = |was: &str, is: &str| -> Vec<BarrierMove> {
        compare(&with(was), &with(is)).barriers.iter().map(|one| one.moved).collect()
    };
    assert_eq!(moved("1", "n/a"), [BarrierMove::AppliesNoMore]);
    assert_eq!(moved("n/a", "1"), [BarrierMove::AppliesNow]);
    assert_eq!(moved("1", ""), [BarrierMove::LeftOpen]);
    assert_eq!(moved("", "1"), [BarrierMove::AnsweredNow]);
    assert_eq!(moved("", "n/a"), []);
}

#[test]
fn a_new_contact_of_a_firm_that_had_named_all_is_new() {
    let named_all = |roles: &str, more: &str| {
        let mut report = rewritten("ties", &|text| text + more);
        let firm = report.network.actors.iter_mut().find(|one| one.id == "FIRM").unwrap();
        assert!(firm.named_all.is_empty(), "nobody said so");
        firm.named_all = serde_json::from_str(roles).unwrap();
        report
    };
    let row = "FIRM,LATER,supply,yes,active,3,\n";
    let later = |roles: &str| {
        let mut is = named_all("[]", row);
        let new = is.network.actors.iter_mut().find(|one| one.id == "LATER").unwrap();
        new.roles = serde_json::from_str("[\"customer\"]").unwrap();
        ties(&compare(&named_all(roles, ""), &is))["LATER"]
    };
    assert_eq!(later("[\"customer\"]"), (TieMove::New, Some(true)));
    assert_eq!(later("[\"supplier\"]"), (TieMove::AskedNow, None));
    assert_eq!(later("[]"), (TieMove::AskedNow, None));
}

#[test]
fn a_firm_with_another_id_and_the_same_name_is_followed() {
    let other = |report: &Report| -> Report {
        serde_json::from_str(&serde_json::to_string(report).unwrap().replace("\"FIRM\"", "\"F-01\"")).unwrap()
    };
    let (before, after) = both();
    let (same, renamed) = (compare(&before, &after), compare(&before, &other(&after)));
    assert_eq!(renamed.actors.new, same.actors.new);
    let felt = |found: &Comparison| -> Vec<_> {
        found.barriers.iter().map(|one| (one.code.clone(), one.moved)).collect()
    };
    assert_eq!((felt(&renamed), renamed.facts.len()), (felt(&same), same.facts.len()));
    assert!(renamed.barriers.iter().all(|one| one.firm == "F-01"));
    // Where every pair counts as asked, one without a row was denied, whatever the firm is called now.
    let complete = |report: &Report| {
        let mut report = report.clone();
        report.about.complete = true;
        report
    };
    let moves = |found: &Comparison| found.ties.iter().map(|one| one.moved).collect::<BTreeSet<_>>();
    let found = compare(&complete(&before), &complete(&other(&after)));
    assert_eq!(moves(&found), moves(&compare(&complete(&before), &complete(&after))));
}

/// What stands in the sentence, by its code.
fn counts(found: &Comparison) -> BTreeMap<&str, f64> {
    let count = |message: &filiera::report::Message| match message.args["count"] {
        filiera::report::Arg::Number(count) => count,
        _ => panic!("{message:?}"),
    };
    found.moved.iter().map(|one| (one.code.as_str(), count(one))).collect()
}

#[test]
fn a_contact_that_nobody_was_asked_about_is_no_answer_that_somebody_gave() {
    let (before, after) = both();
    let found = compare(&before, &after);
    let counts = counts(&found);
    // BUYER-SE and SUP-NEW: the firm never said whether it had more.
    assert_eq!(counts["compare-moved-known"], 2.0);
    // BUYER-FR had been denied.
    assert_eq!(counts["compare-moved-new"], 1.0);
}

/// A study of firms and their barriers, without a map.
fn firms_only(firms: &[(&str, &str, u8)]) -> Report {
    let mut named = "firm_id,name,country\n".to_owned();
    let mut answers = "firm_id,barrier,severity\n".to_owned();
    for (id, name, severity) in firms {
        named.push_str(&format!("{id},{name},IT\n"));
        answers.push_str(&format!("{id},I-INF-1,{severity}\n"));
    }
    let files =
        vec![("firms.csv".to_owned(), named.into_bytes()), ("barriers.csv".to_owned(), answers.into_bytes())];
    tables::report(files, vec![])
}

#[test]
fn firms_on_no_map_are_followed_by_their_names_as_actors_are() {
    let before =
        firms_only(&[("a1", "Alba Srl", 5), ("b1", "Brina Spa", 2), ("c1", "Twice", 1), ("c2", "Twice", 1)]);
    let after =
        firms_only(&[("x9", "ALBA  Srl", 2), ("B1", "Renamed", 4), ("c7", "Twice", 5), ("n1", "New", 3)]);
    assert!(before.network.actors.is_empty(), "no map");
    let found = compare(&before, &after);
    let moved: Vec<_> = found.barriers.iter().map(|one| (one.firm.as_str(), one.before, one.after)).collect();
    // By the name only one has, and by the id in another case; of two firms with one name nobody is taken.
    assert_eq!(moved, [("x9", Some(1.0), Some(0.25)), ("B1", Some(0.25), Some(0.75))]);
}
