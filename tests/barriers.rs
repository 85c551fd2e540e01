//! Barrier answers from a file to the report.
#![cfg(not(target_family = "wasm"))]

use std::fs;

use filiera::{
    job,
    report::{BarrierReport, BarrierScore, FirmBarriers, ItemStatus},
    session::Session,
};

fn diagnosed(case: &str) -> BarrierReport {
    let bytes = fs::read(format!("tests/cases/{case}/input.csv")).unwrap();
    let session = Session { sources: vec!["input.csv".into()], ..Session::default() };
    let report = job::analyse(&session, vec![("input.csv".into(), bytes)]).report;
    assert_eq!(report.problems, [], "nothing is wrong with the file");
    report.barriers
}

fn status(firm: &FirmBarriers, code: &str) -> ItemStatus {
    firm.items.iter().find(|item| item.code == code).unwrap().status
}

fn group<'a>(firm: &'a FirmBarriers, code: &str) -> &'a BarrierScore {
    &firm.groups.iter().find(|group| group.group == code).unwrap().score
}

#[test]
fn a_short_form_of_two_firms_is_read_against_itself() {
    let report = diagnosed("barriers-of-two-firms");
    let [alfa, beta] = report.firms.as_slice() else { panic!("two firms") };
    assert_eq!((alfa.firm.as_str(), beta.firm.as_str()), ("Alfa", "Beta"));
    for firm in [alfa, beta] {
        assert_eq!((firm.form.as_str(), firm.form_items), ("short", 4));
        let unasked = firm.items.iter().filter(|item| item.status == ItemStatus::NotAsked).count();
        assert_eq!(unasked, 35);
    }

    // Alfa: 1, 3/4 and 1/4; the warehouse does not apply and leaves the question.
    assert_eq!(status(alfa, "I-LOG-2"), ItemStatus::NotApplicable);
    assert_eq!((alfa.total.asked, alfa.total.answered), (3, 3));
    assert_eq!(alfa.total.value, Some(200.0 / 3.0));
    assert_eq!(group(alfa, "informational").value, Some(87.5));
    assert_eq!(alfa.severe, ["I-INF-1", "I-INF-4"]);

    // Beta: 0, 1/2 and 3/4, and one left open: 3 of 4 answered.
    assert_eq!(status(beta, "I-INF-4"), ItemStatus::Blank);
    assert_eq!(beta.total.coverage, Some(0.75));
    assert_eq!(beta.total.value, Some(125.0 / 3.0));
    assert_eq!((beta.total.low, beta.total.high), (Some(31.25), Some(56.25)));
    let informational = group(beta, "informational");
    assert_eq!((informational.coverage, informational.value), (Some(0.5), None));
    assert_eq!((informational.low, informational.high), (Some(0.0), Some(50.0)));

    let together = report.together.unwrap();
    let rows: Vec<(&str, u32, u32, f64)> = together
        .items
        .iter()
        .map(|item| (item.code.as_str(), item.answered, item.severe, item.mean))
        .collect();
    assert_eq!(
        rows,
        [("I-INF-1", 2, 1, 0.5), ("I-INF-4", 1, 1, 0.75), ("I-LOG-2", 1, 1, 0.75), ("E-ECO-2", 2, 0, 0.375)]
    );
}
