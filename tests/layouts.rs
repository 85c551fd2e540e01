//! However a table is laid out, and whatever the visitor says of its columns: laws and mappings.
#![cfg(not(target_family = "wasm"))] // proptest has no wasm backend

use filiera::{
    import::{Row, Sheet, Value, Workbook},
    job,
    model::{Model, Place, build},
    report::{FileRead, ReadHow, Report, SheetRead},
    session::{Choices, Edit, Session},
};
use proptest::prelude::*;

fn analyse(files: &[(&str, &str)], edits: Vec<Edit>) -> Report {
    let session = Session { as_of: Some("2026-11-21".into()), edits, ..Session::default() };
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    job::analyse(&session, files).report
}

fn sheet(report: &Report) -> &SheetRead {
    &report.about.files[0].sheets[0]
}

fn fields(sheet: &SheetRead) -> Vec<Option<&str>> {
    sheet.columns.iter().map(|column| column.field.as_deref()).collect()
}

fn codes(report: &Report) -> Vec<&str> {
    report.problems.iter().map(|problem| problem.code.as_str()).collect()
}

fn say_sheet(sheet: &SheetRead, role: Option<&str>, heading_row: Option<u32>) -> Edit {
    Edit::Sheet { headings: sheet.headings.clone(), role: role.map(str::to_owned), heading_row }
}

fn say_column(sheet: &SheetRead, column: u32, field: Option<&str>) -> Edit {
    Edit::Column { headings: sheet.headings.clone(), column, field: field.map(str::to_owned) }
}

/// Headings that no list of words holds.
const UNKNOWN: (&str, &str) = ("notes.csv", "Chi,Con chi?,Quanto\nUS,Knopf,4\nFilo,US,2\nUS,Filo,\n");

#[test]
fn a_file_that_needs_no_question_is_not_asked_about() {
    for text in [
        "from,to,trust\nUS,Knopf,4\n",
        "actor_id,roles,country\nUS,focal,IT\n",
        "Ditta,Barriera,Gravità\nAlfa,I-INF-1,3\n",
        "A,B\nB,C\n",
        ",A,B,C\nA,0,1,0\nB,1,0,1\nC,0,1,0\n",
        "Cliente;Data fattura;Importo\nKnopf;03/05/2024;100\n",
    ] {
        let report = analyse(&[("input.csv", text)], vec![]);
        assert!(!sheet(&report).ask, "{text}: {:#?}", sheet(&report));
    }
}

#[test]
fn a_slip_in_a_heading_and_a_sheet_without_meaning_are_asked_about() {
    let report = analyse(&[("input.csv", "from,to,growth_potental\nUS,Knopf,4\n")], vec![]);
    assert!(sheet(&report).ask);
    assert_eq!(sheet(&report).columns[2].how, ReadHow::Likeness);

    let report = analyse(&[UNKNOWN], vec![]);
    let read = sheet(&report);
    assert!(read.ask);
    assert_eq!((read.role.as_deref(), read.heading_row), (None, Some(1)));
    assert_eq!(read.columns[0].samples, ["US", "Filo", "US"]);
    assert_eq!(read.columns[2].samples, ["4", "2"]);
    assert_eq!(read.reasons["sheet_not_recognised"], 4);
}

#[test]
fn what_the_visitor_says_goes_before_what_is_found() {
    let before = analyse(&[UNKNOWN], vec![]);
    let read = sheet(&before);
    let edits = vec![
        say_sheet(read, Some("ties"), None),
        say_column(read, 0, Some("from")),
        say_column(read, 1, Some("to")),
        say_column(read, 2, Some("trust")),
    ];
    let after = analyse(&[UNKNOWN], edits.clone());
    assert_eq!(fields(sheet(&after)), [Some("from"), Some("to"), Some("trust")]);
    assert!(sheet(&after).columns.iter().all(|column| column.how == ReadHow::Visitor));
    assert!(!sheet(&after).ask);
    assert_eq!((sheet(&after).used, sheet(&after).headings.as_str()), (3, read.headings.as_str()));

    // Saying it twice changes nothing.
    assert_eq!(analyse(&[UNKNOWN], [edits.clone(), edits.clone()].concat()), after);

    // The next file with these headings is read the same way.
    let next = ("more.csv", "Chi,Con chi?,Quanto\nBouton,US,5\n");
    let report = analyse(&[next], edits.clone());
    assert_eq!((sheet(&report).role.as_deref(), sheet(&report).used), (Some("ties"), 1));

    // Without the role, the fields tell it.
    assert_eq!(fields(sheet(&analyse(&[UNKNOWN], edits[1..].to_vec()))), fields(sheet(&after)));
}

#[test]
fn a_sheet_that_the_visitor_leaves_out_is_no_problem() {
    let files = [("ties.csv", "from,to,trust\nUS,Knopf,4\n"), UNKNOWN];
    let before = analyse(&files, vec![]);
    assert_eq!(codes(&before), ["no_table"]);
    let left_out = say_sheet(&before.about.files[1].sheets[0], None, None);
    let after = analyse(&files, vec![left_out]);
    assert!(codes(&after).is_empty(), "{:?}", codes(&after));
    assert!(!after.about.files[1].sheets[0].ask);
}

#[test]
fn a_column_can_be_skipped_and_a_field_has_one_column() {
    let file = ("ties.csv", "from,to,trust,How sure\nUS,Knopf,4,2\n");
    let read = analyse(&[file], vec![]);
    let after = analyse(&[file], vec![say_column(sheet(&read), 3, Some("trust"))]);
    assert_eq!(fields(sheet(&after)), [Some("from"), Some("to"), None, Some("trust")]);
    let after = analyse(&[file], vec![say_column(sheet(&read), 2, None)]);
    assert_eq!(fields(sheet(&after)), [Some("from"), Some("to"), None, None]);
    assert_eq!(sheet(&after).columns[2].how, ReadHow::Visitor);
}

#[test]
fn the_row_of_headings_can_be_named() {
    let file = ("list.csv", "from,to\nSupplier,Buyer\nFilo,US\nUS,Knopf\n");
    let read = analyse(&[file], vec![]);
    assert_eq!(sheet(&read).heading_row, Some(1));
    let after = analyse(&[file], vec![say_sheet(sheet(&read), Some("ties"), Some(2))]);
    assert_eq!((sheet(&after).heading_row, sheet(&after).used), (Some(2), 2));
}

#[test]
fn a_wide_form_takes_barriers_for_columns() {
    let file = ("form.csv", "Ditta,Domanda uno,Domanda due\nAlfa,4,5\n");
    let read = analyse(&[file], vec![]);
    let edits = vec![
        say_sheet(sheet(&read), Some("barriers"), None),
        say_column(sheet(&read), 1, Some("I-INF-3")),
        say_column(sheet(&read), 2, Some("E-ECO-2")),
    ];
    let after = analyse(&[file], edits);
    assert_eq!(fields(sheet(&after)), [Some("firm_id"), Some("I-INF-3"), Some("E-ECO-2")]);
    assert_eq!(sheet(&after).used, 1);
}

#[test]
fn a_column_for_a_field_that_the_sheet_has_not_is_a_problem() {
    let file = ("ties.csv", "from,to,trust\nUS,Knopf,4\n");
    let read = analyse(&[file], vec![]);
    for edit in [
        say_column(sheet(&read), 2, Some("population")),
        say_column(sheet(&read), 2, Some("no such thing")),
        say_column(sheet(&read), u32::MAX, Some("trust")),
        say_sheet(sheet(&read), Some("no such sheet"), None),
    ] {
        assert_eq!(codes(&analyse(&[file], vec![edit])), ["mapping_impossible"]);
    }
    let nowhere = analyse(&[file], vec![say_sheet(sheet(&read), Some("ties"), Some(99))]);
    assert_eq!(codes(&nowhere), ["mapping_impossible", "missing_column"]);
}

/// Rows from texts, where an empty one is no cell.
fn rows(texts: &[Vec<String>]) -> Vec<Row> {
    let row = |(index, texts): (usize, &Vec<String>)| Row {
        number: index as u32 + 1,
        cells: texts
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
            .map(|(column, text)| (column as u32, Value::Text(text.as_str().into())))
            .collect(),
    };
    texts.iter().enumerate().map(row).filter(|row| !row.cells.is_empty()).collect()
}

fn workbook(sheets: Vec<(&str, Vec<Vec<String>>)>) -> Workbook {
    let sheets = sheets.into_iter().map(|(name, texts)| Sheet { name: name.to_owned(), rows: rows(&texts) });
    Workbook { name: "book".into(), format: "xlsx".into(), sheets: sheets.collect(), ..Workbook::default() }
}

fn build_one(book: Workbook, choices: &Choices) -> (Model, Vec<FileRead>) {
    let built = build::build(&[book], choices);
    (built.model, built.files)
}

/// What was read, without where it stood.
fn read(book: Workbook) -> Model {
    let mut model = build_one(book, &Choices::default()).0;
    model.sheets.clear();
    model.actors.iter_mut().for_each(|actor| actor.place = None);
    model.firms.iter_mut().for_each(|firm| firm.place = None);
    for one in &mut model.statements {
        one.place = Place { sheet: 0, row: 0 };
    }
    model.statements.sort_by_key(|one| (one.from, one.to, one.class));
    model
}

/// Pairs of distinct actors of `count`, each once.
fn pairs(count: usize) -> impl Strategy<Value = Vec<(usize, usize)>> {
    prop::collection::btree_set((0..count, 0..count), 2..count * 2)
        .prop_map(|pairs| pairs.into_iter().filter(|(a, b)| a != b).collect::<Vec<_>>())
}

fn name(index: usize) -> String {
    format!("Firm {}", char::from(b'A' + index as u8))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_matrix_and_its_list_of_edges_are_one_network(pairs in pairs(8), corner in any::<bool>()) {
        // All eight are named in the list, and one tie at least is not returned.
        prop_assume!(pairs.iter().any(|&(a, b)| !pairs.contains(&(b, a))));
        let used: std::collections::BTreeSet<usize> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
        prop_assume!(pairs.len() >= 3 && used.len() < pairs.len() * 2);
        let mut matrix = vec![vec![if corner { "sells to".to_owned() } else { String::new() }]];
        matrix[0].extend(used.iter().map(|&one| name(one)));
        for &one in &used {
            let mut row = vec![name(one)];
            row.extend(used.iter().map(|&other| {
                if one == other { String::new() } else { u8::from(pairs.contains(&(one, other))).to_string() }
            }));
            matrix.push(row);
        }
        let mut edges = vec![vec!["from".to_owned(), "to".to_owned()]];
        edges.extend(pairs.iter().map(|&(a, b)| vec![name(a), name(b)]));
        prop_assert_eq!(read(workbook(vec![("1", matrix)])), read(workbook(vec![("1", edges)])));
    }

    #[test]
    fn the_order_of_columns_and_sheets_changes_nothing(
        pairs in pairs(8),
        columns in Just(vec![0_usize, 1, 2, 3]).prop_shuffle(),
        turn in any::<bool>(),
    ) {
        prop_assume!(!pairs.is_empty());
        let mut ties = vec![["from", "to", "class", "trust"].map(str::to_owned).to_vec()];
        ties.extend(pairs.iter().map(|&(a, b)| vec![name(a), name(b), "supply".into(), (a % 5 + 1).to_string()]));
        let mut actors = vec![["actor_id", "roles", "country", "partners"].map(str::to_owned).to_vec()];
        actors.extend((0..8).map(|one| {
            let partners = if one % 3 == 0 { format!("{}; {}", name(one + 1), name(one + 10)) } else { String::new() };
            vec![name(one), "producer".into(), "IT".into(), partners]
        }));
        let turned = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
            rows.iter().map(|row| columns.iter().map(|&column| row[column].clone()).collect()).collect()
        };
        let straight = workbook(vec![("Ties", ties.clone()), ("Actors", actors.clone())]);
        let mut other = workbook(vec![("Ties", turned(&ties)), ("Actors", turned(&actors))]);
        if turn {
            other.sheets.reverse();
        }
        prop_assert_eq!(read(straight), read(other));
    }

    #[test]
    fn no_mapping_does_harm(
        cells in prop::collection::vec(
            prop::collection::vec(prop::sample::select(vec!["", "from", "to", "Firm", "Partners", "A", "B", "1", "0", "x", "Exchange-rate risk", "A; B"]), 1..6),
            0..8,
        ),
        edits in prop::collection::vec(
            (
                any::<bool>(),
                prop::sample::select(vec![0_u32, 1, 2, 3, 5, 300, u32::MAX]),
                prop::option::of(prop::sample::select(vec!["ties", "barriers", "actors", "study", "help", "from", "to", "barrier", "severity", "firm_id", "I-INF-1", "", "x"])),
                prop::option::of(prop::sample::select(vec![0_u32, 1, 2, 7, u32::MAX])),
            ),
            0..6,
        ),
    ) {
        let cells: Vec<Vec<String>> =
            cells.into_iter().map(|row| row.into_iter().map(str::to_owned).collect()).collect();
        let book = || workbook(vec![("1", cells.clone())]);
        let headings = build_one(book(), &Choices::default()).1[0].sheets[0].headings.clone();
        let edits = edits.into_iter().map(|(whole, column, code, heading_row)| {
            let (headings, code) = (headings.clone(), code.map(str::to_owned));
            if whole {
                Edit::Sheet { headings, role: code, heading_row }
            } else {
                Edit::Column { headings, column, field: code }
            }
        });
        let session = Session { edits: edits.collect(), ..Session::default() };
        let (_, files) = build_one(book(), &session.choices());
        for sheet in files.iter().flat_map(|file| &file.sheets) {
            prop_assert_eq!(sheet.rows, sheet.used + sheet.skipped);
            prop_assert_eq!(sheet.reasons.values().sum::<u32>(), sheet.skipped);
        }
    }
}

/// Agencies keep the country beside the firm; a study of markets has it in a row each.
#[test]
fn the_country_beside_a_firm_is_its_own_unless_it_has_several() {
    let markets = |report: &Report| -> Vec<String> {
        let items = report.barriers.firms.iter().flat_map(|firm| &firm.items);
        items.flat_map(|item| &item.markets).map(|one| one.market.clone()).collect()
    };
    let own = "Firm,Country,I-INF-1,I-INF-3\nAmra,Morocco,5,4\nBeta,Italy,2,1\n";
    let report = analyse(&[("answers.csv", own)], Vec::new());
    assert_eq!(codes(&report), ["country_of_firms"]);
    assert!(markets(&report).is_empty());
    // Morocco is on the list of developing countries, Italy is not.
    let suggested: Vec<bool> = report.barriers.firms.iter().map(|firm| !firm.suggested.is_empty()).collect();
    assert_eq!(suggested, [true, false]);

    let said = vec![say_column(sheet(&report), 1, Some("market"))];
    assert_eq!(markets(&analyse(&[("answers.csv", own)], said)), ["MA", "MA", "IT", "IT"].map(String::from));

    let several = "Firm,Country,I-INF-1\nAmra,Morocco,5\nAmra,Italy,2\n";
    let report = analyse(&[("answers.csv", several)], Vec::new());
    assert!(!codes(&report).contains(&"country_of_firms"));
    assert_eq!(markets(&report).len(), 2);
}
