//! Answers given in the page, alone and beside files.

#[path = "shared/answers.rs"]
mod shared;

use filiera::{
    job::analyse,
    report::{ItemStatus, Report},
    session::Question,
};
use shared::{Answer, session};

fn report(answers: &[Answer<'_>], files: &[(&str, &str)]) -> Report {
    analyse(&session(answers), shared::files(files)).report
}

const SHORT: Answer<'_> = ("study", "barrier_form", "value", "short");

fn severity<'a>(barrier: &'a str, value: &'a str) -> Answer<'a> {
    ("barriers", barrier, "severity", value)
}

#[test]
fn answers_make_a_report_without_a_file() {
    let answers = [
        SHORT,
        severity("I-INF-1", "5"),
        severity("I-FUN-4", "dont_know"),
        ("barriers", "E-PRC-1", "not_applicable", "yes"),
        ("barriers", "I-INF-1", "presence", "yes"),
        ("firms", "", "employees", "12"),
    ];
    let report = report(&answers, &[]);
    assert_eq!(report.problems, []);
    let [firm] = report.barriers.firms.as_slice() else { panic!("{:?}", report.barriers.firms.len()) };
    assert_eq!((firm.form.as_str(), firm.form_items), ("short", 12));
    // One of eleven that apply: no number, but how far it may reach.
    assert_eq!((firm.total.answered, firm.total.asked, firm.total.value), (1, 11, None));
    let item = |code: &str| firm.items.iter().find(|item| item.code == code).unwrap();
    assert_eq!(item("I-INF-1").severity, Some(5.0));
    assert_eq!(item("I-INF-1").presence, Some(true));
    assert_eq!(item("I-FUN-4").status, ItemStatus::Blank);
    assert_eq!(item("E-PRC-1").status, ItemStatus::NotApplicable);
    assert_eq!(item("I-PRD-5").status, ItemStatus::NotAsked);
}

#[test]
fn a_form_that_was_only_opened_is_no_answer_and_no_problem() {
    for answers in [&[SHORT][..], &[], &[SHORT, ("firms", "", "name", "Alba")]] {
        let report = report(answers, &[]);
        assert_eq!(report.barriers.firms, []);
        assert_eq!(report.problems, []);
    }
}

#[test]
fn what_cannot_be_understood_points_to_its_question_and_the_rest_counts() {
    let answers = [
        SHORT,
        severity("I-INF-1", "9"),
        severity("I-INF-4", "4"),
        ("firms", "", "export_share_pct", "120"),
        ("firms", "", "first_export_year", "soon"),
        ("firms", "", "employees", "12"),
        ("markets", "1", "country", "Germany"),
        ("markets", "2", "country", "Atlantis"),
        ("barriers", "X-NIL-1", "severity", "3"),
    ];
    let report = report(&answers, &[]);
    let mut told: Vec<(String, Question)> = report
        .problems
        .iter()
        .map(|one| (one.code.clone(), one.question.clone().unwrap_or_else(|| panic!("{one:?}"))))
        .collect();
    told.sort();
    let question = |sheet: &str, row: &str, field: &str| Question {
        sheet: sheet.into(),
        row: row.into(),
        field: field.into(),
    };
    assert_eq!(
        told,
        [
            ("not_a_year".into(), question("firms", "", "first_export_year")),
            ("out_of_range".into(), question("barriers", "I-INF-1", "severity")),
            ("out_of_range".into(), question("firms", "", "export_share_pct")),
            ("unknown_barrier".into(), question("barriers", "X-NIL-1", "barrier")),
            ("unknown_country".into(), question("markets", "2", "country")),
        ]
    );
    let firm = &report.barriers.firms[0];
    assert_eq!(firm.total.answered, 1);
}

#[test]
fn a_share_below_one_percent_is_that_and_no_fraction() {
    let answers = [SHORT, severity("I-INF-1", "5"), ("firms", "", "export_share_pct", "0,5")];
    assert_eq!(report(&answers, &[]).problems, []);
}

#[test]
fn beside_a_file_they_belong_to_its_firm() {
    let customers =
        ("Clienti Alba.csv", "cliente;paese;data\nMueller;Germania;2025-03-01\nDupont;Francia;2019-03-01\n");
    let one = ("answers.csv", "firm,barrier,severity\nAlba,I-INF-1,4\nAlba,I-INF-4,2\n");
    let actors = ("network.csv", "actor,roles\nAlba,focal\nMueller,customer\n");
    let answers = [SHORT, severity("I-INF-1", "5")];
    for (files, firm) in [(&[customers][..], "focal"), (&[one], "Alba"), (&[actors], "Alba")] {
        let report = report(&answers, files);
        let firms: Vec<&str> = report.barriers.firms.iter().map(|one| one.firm.as_str()).collect();
        assert_eq!(firms, [firm]);
        if !report.network.actors.is_empty() {
            assert_eq!(report.about.focal.as_deref(), Some(firm));
        }
    }
    let named = [SHORT, severity("I-INF-1", "5"), ("firms", "", "name", "Betulla")];
    let report = report(&named, &[one]);
    let firms: Vec<&str> = report.barriers.firms.iter().map(|one| one.firm.as_str()).collect();
    assert_eq!(firms, ["Alba", "Betulla"]);
}

#[test]
fn an_answer_counts_before_the_file_and_the_difference_is_told() {
    let firms = ("firms.csv", "firm,country,employees,founded year\nAlba,Italy,10,1990\n");
    let barriers =
        ("barriers.csv", "firm,barrier,severity\nAlba,I-INF-1,2\nAlba,I-INF-4,3\nAlba,I-FUN-4,4\n");
    let answers = [
        SHORT,
        severity("I-INF-1", "5"),
        severity("I-INF-4", "3"),
        severity("I-FUN-4", "dont_know"),
        ("firms", "", "employees", "12"),
        ("firms", "", "founded_year", "1990"),
    ];
    let report = report(&answers, &[firms, barriers]);
    let told: Vec<(&str, &str)> =
        report.problems.iter().map(|one| (one.code.as_str(), one.file.as_str())).collect();
    assert_eq!(told, [("clash_answered", "page:answers"), ("answered_in_page", "barriers.csv")]);
    let firm = &report.barriers.firms[0];
    let severity = |code: &str| firm.items.iter().find(|item| item.code == code).unwrap().severity;
    assert_eq!(severity("I-INF-1"), Some(5.0));
    assert_eq!(severity("I-INF-4"), Some(3.0));
    // What the visitor leaves open does not take away what the file says.
    assert_eq!(severity("I-FUN-4"), Some(4.0));
    // The file's plain list is read against the whole catalogue, whatever form the page shows.
    assert_eq!(firm.form_items, 39);
}

#[test]
fn an_answer_taken_back_leaves_nothing() {
    let mut taken =
        session(&[SHORT, severity("I-INF-1", "5"), severity("I-INF-4", "2"), severity("I-INF-1", "")]);
    let left = session(&[SHORT, severity("I-INF-4", "2")]);
    taken.sources = left.sources.clone();
    assert_eq!(analyse(&taken, Vec::new()).report, analyse(&left, Vec::new()).report);
}
