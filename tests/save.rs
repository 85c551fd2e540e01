//! What the visitor takes along, read back by other eyes: nothing is lost, made up or run.
#![cfg(not(target_family = "wasm"))]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use calamine::{Data, Reader, Xlsx};
use filiera::{
    job,
    report::{Message, Report},
    save::{
        book::{Book, BookCell, BookSheet, Words},
        csv, tables, xlsx,
    },
    session::Session,
};

fn analyse(paths: &[PathBuf]) -> Report {
    let files: Vec<(String, Vec<u8>)> = paths
        .iter()
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .collect();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    job::analyse(&Session { sources, as_of: Some("2026-01-01".to_owned()), ..Session::default() }, files)
        .report
}

fn button_valley() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| analyse(&["examples/button-valley.xlsx".into()]))
}

/// The report of every case of the reader.
fn cases() -> Vec<(PathBuf, Report)> {
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut folders = vec![PathBuf::from("tests/cases")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !name.starts_with("expected") && !["md", "py", "json"].contains(&ending.as_str()) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    assert!(paths.len() > 20, "the cases were not found");
    paths.into_iter().map(|path| (path.clone(), analyse(&[path]))).collect()
}

fn sheet<'a>(book: &'a Book, code: &str) -> &'a BookSheet {
    book.sheets.iter().find(|sheet| sheet.code == code).unwrap_or_else(|| panic!("no sheet {code}"))
}

/// Column by its code.
fn column(sheet: &BookSheet, code: &str) -> usize {
    sheet.columns.iter().position(|column| column.code == code).unwrap_or_else(|| panic!("no column {code}"))
}

fn messages(book: &Book) -> Vec<&Message> {
    let mut found = Vec::new();
    for sheet in &book.sheets {
        let spoken = sheet
            .name
            .iter()
            .chain(&sheet.lines)
            .chain(sheet.columns.iter().map(|column| &column.heading))
            .chain(sheet.columns.iter().filter_map(|column| column.note.as_ref()))
            .chain(sheet.charts.iter().map(|chart| &chart.title))
            .chain(&book.title);
        found.extend(spoken.filter_map(|words| match words {
            Words::Say(message) => Some(message),
            Words::Text(_) => None,
        }));
        for cell in sheet.rows.iter().flatten() {
            match cell {
                BookCell::Say(message) => found.push(message),
                BookCell::All(messages) => found.extend(messages),
                _ => {}
            }
        }
    }
    found
}

/// Ids of the sentences in a language, `id` and `id.attribute`.
fn sentences(language: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for folder in ["", "save"] {
        for entry in fs::read_dir(Path::new("www/text").join(language).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let mut id = String::new();
            for line in fs::read_to_string(path).unwrap().lines() {
                if let Some((attribute, _)) =
                    line.strip_prefix("    .").and_then(|rest| rest.split_once(" ="))
                {
                    ids.insert(format!("{id}.{attribute}"));
                } else if let Some((name, _)) =
                    line.split_once(" =").filter(|_| !line.starts_with([' ', '#']))
                {
                    id = name.to_owned();
                    ids.insert(id.clone());
                }
            }
        }
    }
    ids
}

#[test]
fn every_word_of_the_saved_tables_has_its_sentence() {
    let known: Vec<BTreeSet<String>> = ["en", "it", "fr"].map(sentences).into();
    let mut missing = BTreeSet::new();
    let reports = cases().into_iter().map(|(_, report)| report).chain([button_valley().clone()]);
    for report in reports {
        for message in messages(&tables::report_book(&report)) {
            if known.iter().any(|ids| !ids.contains(&message.code)) {
                missing.insert(message.code.clone());
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_view_has_its_sheet() {
    let book = tables::report_book(button_valley());
    // Problems have a sheet where there are any.
    let codes = book.sheets.iter().map(|sheet| sheet.code.as_str()).filter(|&code| code != "problems");
    assert_eq!(
        codes.collect::<Vec<_>>(),
        [
            "overview",
            "strongest_barriers",
            "barriers",
            "barrier_groups",
            "steps",
            "proposed_contacts",
            "findings",
            "evidence",
            "actors",
            "contacts",
            "coverage",
            "measures",
            "map_measures",
            "files",
            "columns",
            "settings",
            "about"
        ]
    );
    for one in &book.sheets {
        for row in &one.rows {
            assert_eq!(row.len(), one.columns.len(), "{}", one.code);
        }
        let unique: BTreeSet<&str> = one.columns.iter().map(|column| column.code.as_str()).collect();
        assert_eq!(unique.len(), one.columns.len(), "{}: two columns of one code", one.code);
    }
}

#[test]
fn what_was_not_asked_is_blank_and_never_zero() {
    let book = tables::report_book(button_valley());
    let barriers = sheet(&book, "barriers");
    let (status, index, severity) =
        (column(barriers, "status_code"), column(barriers, "index"), column(barriers, "severity"));
    // 19 of the 39 were answered (examples/button-valley/barriers.csv).
    let answered = |row: &&Vec<BookCell>| row[status] == BookCell::Text("answered".to_owned());
    assert_eq!(barriers.rows.iter().filter(answered).count(), 19);
    for row in &barriers.rows {
        let blank = row[index] == BookCell::Empty(()) && row[severity] == BookCell::Empty(());
        assert_eq!(blank, !answered(&row));
    }
    let written = xlsx::write(&book).unwrap();
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(written)).unwrap();
    let name = &read.sheet_names()[2].clone();
    let range = read.worksheet_range(name).unwrap();
    let rows: Vec<&[Data]> = range.rows().skip(4).collect();
    assert_eq!(rows.len(), 39);
    for row in rows {
        match row[status].to_string().as_str() {
            "answered" => assert!(matches!(row[index], Data::Float(_)), "{row:?}"),
            _ => assert_eq!(row[index], Data::Empty, "{row:?}"),
        }
    }
}

#[test]
fn no_case_gives_a_formula_and_every_table_can_be_read_back() {
    for (path, report) in cases() {
        let book = tables::report_book(&report);
        let mut read: Xlsx<_> = Xlsx::new(Cursor::new(xlsx::write(&book).unwrap())).unwrap();
        for name in read.sheet_names() {
            let formulas = read.worksheet_formula(&name).unwrap();
            assert!(formulas.used_cells().next().is_none(), "{}: {name}", path.display());
        }
        for (name, bytes) in csv::files(&book).unwrap() {
            let sheet = sheet(&book, name.trim_end_matches(".csv"));
            let mut reader = ::csv::Reader::from_reader(&bytes[3..]);
            let mut rows = 0;
            for record in reader.records() {
                rows += 1;
                for (value, column) in record.unwrap().iter().zip(&sheet.columns) {
                    let runs = value.starts_with(['=', '+', '@', '\t', '\r'])
                        || value.starts_with('-') && value.parse::<f64>().is_err();
                    assert!(!runs, "{} {name} {}: {value}", path.display(), column.code);
                }
            }
            assert_eq!(rows, sheet.rows.len(), "{} {name}", path.display());
        }
    }
}

#[test]
fn the_numbers_saved_are_those_of_the_report() {
    let report = button_valley();
    let book = tables::report_book(report);
    let table = sheet(&book, "measures");
    let mut values: BTreeMap<(String, String), f64> = BTreeMap::new();
    let bytes = csv::write(table).unwrap();
    let mut reader = ::csv::Reader::from_reader(&bytes[3..]);
    let headings = reader.headers().unwrap().clone();
    for record in reader.records() {
        let record = record.unwrap();
        let actor = record.iter().next_back().unwrap().to_owned();
        for (heading, value) in headings.iter().zip(&record) {
            if let Ok(number) = value.parse() {
                values.insert((actor.clone(), heading.to_owned()), number);
            }
        }
    }
    let expected: BTreeMap<(String, String), f64> = report
        .network
        .measures
        .iter()
        .flat_map(|row| {
            row.values.iter().filter_map(|(code, value)| Some(((row.actor.clone(), code.clone()), (*value)?)))
        })
        .collect();
    assert_eq!(values, expected);
}
