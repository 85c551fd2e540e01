//! The example says the same in every format it comes in.
#![cfg(not(target_family = "wasm"))]

use std::{fs, io::Cursor};

use calamine::{Data, Reader};
use filiera::{import::ProblemSeverity, job, report::Report, save, session::Session};
use serde_json::Value;

#[expect(dead_code, reason = "its `main` is for the example")]
#[path = "../examples/button_valley.rs"]
mod button_valley;

fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut workbook = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
    let sheets = workbook.worksheets();
    sheets.into_iter().map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
}

#[test]
fn the_example_workbook_is_what_its_program_writes() {
    let kept = fs::read("examples/button-valley.xlsx").unwrap();
    let written = button_valley::native::workbook().unwrap();
    assert_eq!(sheets(kept), sheets(written), "run `cargo run --example button_valley` and commit the file");
}

/// The report without what names files, sheets and cells.
fn report(paths: &[&str]) -> Value {
    let files: Vec<(String, Vec<u8>)> = paths
        .iter()
        .map(|path| (path.rsplit('/').next().unwrap_or(path).to_owned(), fs::read(path).unwrap()))
        .collect();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    let outcome = job::analyse(&Session { sources, ..Session::default() }, files);
    let mut report = serde_json::to_value(outcome.report).unwrap();
    strip(&mut report);
    report
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| {
                !["file", "files", "sheet", "cell", "place", "places"].contains(&name.as_str())
            });
            fields.values_mut().for_each(strip);
        }
        Value::Array(values) => values.iter_mut().for_each(strip),
        _ => {}
    }
}

#[test]
fn every_format_gives_the_same_report() {
    let workbook = report(&["examples/button-valley.xlsx"]);
    assert_eq!(workbook["about"]["as_of"], "2006-01-31");
    assert_eq!(workbook["barriers"]["firms"][0]["total"]["answered"], 19);
    assert_eq!(workbook["network"]["actors"].as_array().unwrap().len(), 25);
    for other in ["examples/button-valley.ods", "tests/cases/button-valley/button-valley.xls"] {
        assert!(report(&[other]) == workbook, "{other} says something else");
    }
    let tables = ["study", "firms", "markets", "barriers", "actors", "ties", "rosters"]
        .map(|name| format!("examples/button-valley/{name}.csv"));
    let tables = report(&tables.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(tables, workbook);
}

/// Saved and read again, a network has the same actors and ties.
#[test]
fn a_saved_network_is_read_back() {
    let bytes = fs::read("examples/button-valley.xlsx").unwrap();
    let session = Session { sources: vec!["button-valley.xlsx".into()], ..Session::default() };
    let outcome = job::analyse(&session, vec![("button-valley.xlsx".into(), bytes)]);
    let facts = |report: &Report| {
        let actors: Vec<_> = report
            .network
            .actors
            .iter()
            .map(|one| {
                (
                    one.id.clone(),
                    one.label.clone(),
                    one.roles.clone(),
                    one.territory,
                    one.country.clone(),
                    one.interviewed,
                )
            })
            .collect();
        let ties: Vec<_> = report
            .network
            .ties
            .iter()
            .filter(|one| one.present)
            .map(|one| {
                (one.from.clone(), one.to.clone(), one.class, one.state, one.trust, one.content.clone())
            })
            .collect();
        (actors, ties)
    };
    for (name, bytes) in [
        ("network.graphml", save::graph::graphml(&outcome.report, &outcome.positions)),
        ("network.gexf", save::graph::gexf(&outcome.report, &outcome.positions)),
    ] {
        if let Ok(folder) = std::env::var("FILIERA_KEEP") {
            fs::write(format!("{folder}/{name}"), &bytes).unwrap();
        }
        let session = Session { as_of: outcome.report.about.as_of.clone(), ..Session::default() };
        let again = job::analyse(&session, vec![(name.to_owned(), bytes)]).report;
        assert_eq!(facts(&again), facts(&outcome.report), "{name}");
        let stops = again.problems.iter().filter(|one| one.severity != ProblemSeverity::Note);
        assert_eq!(stops.map(|one| &one.code).collect::<Vec<_>>(), Vec::<&String>::new(), "{name}");
    }
}
