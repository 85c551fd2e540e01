//! The example says the same in every format it comes in.
#![cfg(not(target_family = "wasm"))]

use std::{fs, io::Cursor};

use calamine::{Data, Reader};
use filiera::{import::ProblemSeverity, job, report::Report, save, session::Session};
use proptest::prelude::*;
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
        assert_eq!(again.about.complete, outcome.report.about.complete, "{name}");
        let stops = again.problems.iter().filter(|one| one.severity != ProblemSeverity::Note);
        assert_eq!(stops.map(|one| &one.code).collect::<Vec<_>>(), Vec::<&String>::new(), "{name}");
    }
}

/// A small study: firms and what passes between them.
#[derive(Clone, Debug)]
struct Study {
    actors: Vec<Vec<Cell>>,
    ties: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug)]
enum Cell {
    Text(String),
    Number(f64),
    Empty,
}

const ACTORS: [&str; 4] = ["actor_id", "name", "roles", "country"];
// The answer says that not every pair was asked about, which a network file would else mean.
const TIES: [&str; 7] =
    ["from", "to", "class", "answer", "trust", "share_of_sales_pct", "last_exchange_year"];

fn any_study() -> impl Strategy<Value = Study> {
    let name = prop::sample::select(vec![
        "Società Étoile",
        "Müller & Söhne",
        "Bottoni, Fratelli",
        "\"Alfa\" <srl>",
        "Acme",
    ]);
    let role = prop::sample::select(vec!["supplier", "customer", "distributor;customer", "producer"]);
    let country = prop::sample::select(vec!["IT", "DE", "", "FR"]);
    let actors = prop::collection::vec((name, role, country), 2..7);
    let tie = (
        0..6_usize,
        1..6_usize,
        prop::sample::select(vec!["supply", "horizontal"]),
        1..6_u8,
        40..999_u32,
        1_990..2_026_u32,
        any::<bool>(),
    );
    (actors, prop::collection::vec(tie, 1..9)).prop_map(|(actors, ties)| {
        let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
        let count = actors.len();
        let id = |index: usize| format!("F{index}");
        Study {
            actors: actors
                .iter()
                .enumerate()
                .map(|(index, (name, role, country))| {
                    let role = if index == 0 { "focal" } else { role };
                    vec![text(&id(index)), text(&format!("{name} {index}")), text(role), text(country)]
                })
                .collect(),
            ties: ties
                .iter()
                .map(|&(from, step, class, trust, share, year, known)| {
                    let from = from % count;
                    let to = (from + 1 + step % (count - 1)) % count;
                    // A tenth is what a decimal comma shows.
                    let share = if known { Cell::Number(f64::from(share) / 10.0) } else { Cell::Empty };
                    vec![
                        text(&id(from)),
                        text(&id(to)),
                        text(class),
                        text("yes"),
                        Cell::Number(f64::from(trust)),
                        share,
                        Cell::Number(f64::from(year)),
                    ]
                })
                .collect(),
        }
    })
}

/// Columns in another order.
fn reordered(headings: &[&str], rows: &[Vec<Cell>], turn: usize) -> Vec<Vec<Cell>> {
    let headings: Vec<Cell> = headings.iter().map(|&one| Cell::Text(one.to_owned())).collect();
    let mut table = vec![headings];
    table.extend(rows.iter().cloned());
    table.iter_mut().for_each(|row| {
        let width = row.len();
        row.rotate_left(turn % width);
    });
    table
}

fn delimited(table: &[Vec<Cell>], delimiter: char, encoding: &str) -> Vec<u8> {
    let mut text = String::new();
    for row in table {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| match cell {
                Cell::Text(text) => format!("\"{}\"", text.replace('"', "\"\"")),
                Cell::Number(number) if delimiter == ';' => number.to_string().replace('.', ","),
                Cell::Number(number) => number.to_string(),
                Cell::Empty => String::new(),
            })
            .collect();
        text.push_str(&cells.join(&delimiter.to_string()));
        text.push_str("\r\n");
    }
    match encoding {
        "utf-16" => std::iter::once('\u{feff}')
            .chain(text.chars())
            .collect::<String>()
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect(),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        _ => text.into_bytes(),
    }
}

fn workbook(sheets: &[(&str, Vec<Vec<Cell>>)]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, table) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (row, cells) in table.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                match cell {
                    Cell::Text(text) => drop(sheet.write(row as u32, column as u16, text).unwrap()),
                    Cell::Number(number) => drop(sheet.write(row as u32, column as u16, *number).unwrap()),
                    Cell::Empty => {}
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

fn network_file(study: &Study, gexf: bool) -> Vec<u8> {
    use quick_xml::escape::escape;
    let said = |cell: &Cell| match cell {
        Cell::Text(text) => Some(escape(text).into_owned()),
        Cell::Number(number) => Some(number.to_string()),
        Cell::Empty => None,
    };
    let values = |headings: &[&str], row: &[Cell]| {
        let values = headings.iter().zip(row).filter_map(|(heading, cell)| Some((*heading, said(cell)?)));
        values
            .map(|(key, value)| match gexf {
                true => format!("<attvalue for=\"{key}\" value=\"{value}\"/>"),
                false => format!("<data key=\"{key}\">{value}</data>"),
            })
            .collect::<String>()
    };
    let rows = |tag: &str, ends: &[&str], headings: &[&str], rows: &[Vec<Cell>]| {
        let row = |row: &Vec<Cell>| {
            let ids: String =
                ends.iter().zip(row).map(|(end, id)| format!(" {end}=\"{}\"", said(id).unwrap())).collect();
            let values = values(&headings[ends.len()..], &row[ends.len()..]);
            let values = if gexf { format!("<attvalues>{values}</attvalues>") } else { values };
            format!("<{tag}{ids}>{values}</{tag}>")
        };
        rows.iter().map(row).collect::<String>()
    };
    let nodes = rows("node", &["id"], &ACTORS, &study.actors);
    let edges = rows("edge", &["source", "target"], &TIES, &study.ties);
    let keys = |class: &str, headings: &[&str]| {
        let one = |key: &&str| {
            let number = ["trust", "share_of_sales_pct", "last_exchange_year"].contains(key);
            let kind = if number { "double" } else { "string" };
            match gexf {
                true => format!("<attribute id=\"{key}\" title=\"{key}\" type=\"{kind}\"/>"),
                false => {
                    format!("<key id=\"{key}\" for=\"{class}\" attr.name=\"{key}\" attr.type=\"{kind}\"/>")
                }
            }
        };
        let keys: String = headings.iter().map(one).collect();
        if gexf { format!("<attributes class=\"{class}\">{keys}</attributes>") } else { keys }
    };
    let keys = keys("node", &ACTORS[1..]) + &keys("edge", &TIES[2..]);
    if gexf {
        format!("<?xml version=\"1.0\"?><gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\"><graph defaultedgetype=\"directed\">{keys}<nodes>{nodes}</nodes><edges>{edges}</edges></graph></gexf>").into_bytes()
    } else {
        format!("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">{keys}<graph edgedefault=\"directed\">{nodes}{edges}</graph></graphml>").into_bytes()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_study_gives_the_same_report_in_every_format(
        study in any_study(),
        turn in 0..12_usize,
        delimiter in prop::sample::select(vec![',', ';', '\t']),
        encoding in prop::sample::select(vec!["utf-8", "utf-16", "windows-1252"]),
    ) {
        let table = |turn| (reordered(&ACTORS, &study.actors, turn), reordered(&TIES, &study.ties, turn));
        let said = |files: Vec<(&str, Vec<u8>)>| {
            let files: Vec<_> = files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect();
            let session = Session { as_of: Some("2026-11-21".into()), ..Session::default() };
            let mut report = serde_json::to_value(job::analyse(&session, files).report).unwrap();
            strip(&mut report);
            report
        };
        let (actors, ties) = table(0);
        let expected = said(vec![("study.xlsx", workbook(&[("Actors", actors.clone()), ("Ties", ties.clone())]))]);
        let (turned_actors, turned_ties) = table(turn);
        let text = |table: &[Vec<Cell>]| delimited(table, delimiter, encoding);
        let others = [
            ("sheets and columns in another order", said(vec![("study.xlsx", workbook(&[("Ties", turned_ties.clone()), ("Actors", turned_actors.clone())]))])),
            ("two workbooks", said(vec![("a.xlsx", workbook(&[("Ties", ties)])), ("b.xlsx", workbook(&[("Actors", actors)]))])),
            ("delimited text", said(vec![("ties.csv", text(&turned_ties)), ("actors.csv", text(&turned_actors))])),
            ("GraphML", said(vec![("study.graphml", network_file(&study, false))])),
            ("GEXF", said(vec![("study.gexf", network_file(&study, true))])),
        ];
        for (how, report) in others {
            prop_assert!(report == expected, "{}: {}", how, first_difference(&report, &expected, String::new()));
        }
    }
}

/// Where two reports part, for the message.
fn first_difference(one: &Value, other: &Value, path: String) -> String {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => a
            .iter()
            .find(|(key, value)| b[*key] != **value)
            .map_or(path.clone(), |(key, value)| first_difference(value, &b[key], format!("{path}.{key}"))),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let at = a.iter().zip(b).position(|(a, b)| a != b).unwrap_or_default();
            first_difference(&a[at], &b[at], format!("{path}[{at}]"))
        }
        _ => format!("{path}: {one} and {other}"),
    }
}
