//! Barrier answers from a file to the report.
#![cfg(not(target_family = "wasm"))]

use std::fs;

use filiera::{
    job,
    report::{BarrierReport, BarrierScore, FirmBarriers, ItemStatus, Report},
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

fn analysed(files: &[(&str, &str)]) -> Report {
    let names = files.iter().map(|(name, _)| (*name).to_owned()).collect();
    let bytes = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
    job::analyse(&Session { sources: names, ..Session::default() }, bytes.collect()).report
}

#[test]
fn a_row_that_cannot_be_right_is_told_and_the_rest_of_the_form_counts() {
    let report = analysed(&[(
        "barriers.csv",
        "firm,barrier,severity,scale,not_applicable\n\
         Alba,I-INF-1,5,5,\n\
         Alba,I-INF-9,4,5,\n\
         Alba,I-INF-2,6,5,\n\
         Alba,I-INF-3,4,1-7,\n\
         Alba,I-INF-4,3,5,yes\n\
         Alba,I-FUN-1,,5,\n\
         Alba,I-FUN-2,4,often,\n\
         ,I-FUN-3,2,5,\n",
    )]);
    let told: Vec<(&str, &str)> = report
        .problems
        .iter()
        .map(|problem| (problem.code.as_str(), problem.cell.as_deref().unwrap_or_default()))
        .collect();
    for (code, cell) in
        [("unknown_barrier", "B3"), ("out_of_range", "C4"), ("applies_and_not", "C6"), ("out_of_range", "D8")]
    {
        assert!(told.contains(&(code, cell)), "{code} at {cell}: {told:?}");
    }
    let alba = report.barriers.firms.iter().find(|firm| firm.firm == "Alba").unwrap();
    let statuses = ["I-INF-1", "I-INF-2", "I-INF-3", "I-INF-4", "I-FUN-1", "I-FUN-2"];
    use ItemStatus::{Answered, Blank, NotApplicable};
    assert_eq!(
        statuses.map(|code| status(alba, code)),
        [Answered, Blank, Answered, NotApplicable, Blank, Blank]
    );
    // 1 and 3/6, and one of three left open.
    assert_eq!(group(alba, "informational").value, Some(75.0));
}

#[test]
fn the_study_says_which_form_and_which_modules_were_asked() {
    for (form, modules) in [
        ("Form of the barrier list,short form", "Additional barriers,oecd; developing countries"),
        ("Modulo degli ostacoli,breve", "Ostacoli aggiuntivi,ocse; paesi in via di sviluppo"),
        ("Formulaire des obstacles,12", "Obstacles supplémentaires,ocde; pays en développement"),
        ("barrier_form,short", "barrier_modules,oecd;developing"),
    ] {
        let report = analysed(&[
            ("study.csv", &format!("key,value\n{form}\n{modules}\n")),
            ("barriers.csv", "firm,barrier,severity\nAlba,I-INF-1,3\nAlba,X-OEC-7,4\n"),
        ]);
        assert_eq!(report.problems, [], "{form}");
        let alba = &report.barriers.firms[0];
        assert_eq!((alba.form.as_str(), alba.form_items, alba.total.asked), ("short", 12, 12), "{form}");
        assert_eq!((group(alba, "oecd").asked, group(alba, "developing").asked), (12, 7), "{form}");
        assert_eq!(status(alba, "X-OEC-7"), ItemStatus::Answered);
    }
    let report = analysed(&[
        ("study.csv", "key,value\nbarrier_form,sideways\n"),
        ("barriers.csv", "firm,barrier,severity\nAlba,I-INF-1,3\n"),
    ]);
    assert_eq!(report.problems[0].code, "unknown_code");
    assert_eq!(report.barriers.firms[0].form_items, 39, "nothing else is guessed");
}
