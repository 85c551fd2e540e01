//! What the visitor mends in the page gives the report of a file in which it stands so from the start.
#![cfg(not(target_family = "wasm"))]

mod shared;

use filiera::{
    import::{Mend, Problem},
    job,
    report::Report,
    session::{Edit, Session},
};
use proptest::prelude::*;
use shared::{report, with_code};

/// The edit that the page makes of a suggestion, for one cell or for all alike.
fn edit(problem: &Problem, alike: bool) -> Edit {
    let (file, sheet) = (problem.file.clone(), problem.sheet.clone().unwrap());
    let cell = problem.cell.clone();
    match problem.mend.clone().unwrap_or_else(|| panic!("no suggestion for {problem:?}")) {
        Mend::Merge { actor, into } => Edit::Merge { actor, into },
        Mend::Value { value } if alike => {
            let letters = cell.unwrap();
            let letters = letters.trim_end_matches(|c: char| c.is_ascii_digit());
            let column = letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1) - 1;
            Edit::Alike { file, sheet, column, value: problem.value.clone().unwrap(), mend: value }
        }
        Mend::Value { value } => Edit::Cell { file, sheet, cell: cell.unwrap(), value },
    }
}

/// As JSON without the words about files, so that two reports can be compared.
fn said(mut report: Report) -> serde_json::Value {
    report.about.reconciled = Default::default();
    report.about.files.clear();
    report.problems.clear();
    serde_json::to_value(&report).unwrap()
}

const TIES: &str = "from,to,class,answer,trust,last_exchange_year
US,Knopf,supply,yes,4,2020
US,Goya,supply,no,2,2019
Goya,Knopf,horizontal,yes,3,2015
Zeta,US,supply,yes,5,2024
";

fn set(text: &str, row: usize, column: usize, value: &str) -> String {
    let mut rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    rows[row][column] = value;
    rows.iter().map(|row| row.join(",") + "\n").collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn mending_a_cell_is_reading_the_file_with_that_cell_changed(
        row in 1_usize..5,
        column in 0_usize..6,
        value in "[A-Za-z0-9 .%é?-]{0,6}|US|Knopf|no|horizontal|2011|31/12/2010",
    ) {
        let cell = format!("{}{}", char::from(b'A' + column as u8), row + 1);
        let edit = Edit::Cell { file: "t.csv".into(), sheet: "t".into(), cell, value: value.clone() };
        let mended = report(&[("t.csv", TIES)], vec![edit]);
        let changed = report(&[("t.csv", &set(TIES, row, column, &value))], vec![]);
        prop_assert_eq!(&mended.problems, &changed.problems);
        prop_assert_eq!(&mended.about.files, &changed.about.files);
        prop_assert_eq!(&mended.about.reconciled, &changed.about.reconciled);
        prop_assert!(said(mended) == said(changed));
    }

    #[test]
    fn merging_two_names_is_a_file_where_they_are_one(merges in proptest::collection::vec((0_usize..6, 0_usize..6), 0..6)) {
        let names = ["US", "Knopf", "Goya", "Zeta", "Alfa", "Beta"];
        let mut one: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut edits = Vec::new();
        for (actor, into) in merges.into_iter().filter(|(actor, into)| actor != into) {
            edits.push(Edit::Merge { actor: names[actor].into(), into: names[into].into() });
            // Everybody who was this one is now the other; one already, it takes the name asked for.
            let (old, new) = (one[actor].clone(), one[into].clone());
            let new = if old == new { names[into].to_owned() } else { new };
            for name in &mut one {
                if *name == old {
                    name.clone_from(&new);
                }
            }
        }
        let actors = "actor_id,roles,country\nUS,focal,IT\nKnopf,customer,\nGoya,customer,ES\nZeta,supplier,IT\nAlfa,bank,IT\n";
        let renamed = |text: &str| {
            let rename = |cell: &str| {
                names.iter().position(|name| *name == cell).map_or(cell.to_owned(), |at| one[at].clone())
            };
            text.lines().map(|line| line.split(',').map(rename).collect::<Vec<_>>().join(",") + "\n").collect::<String>()
        };
        let merged = report(&[("actors.csv", actors), ("ties.csv", TIES)], edits);
        let written = report(&[("actors.csv", &renamed(actors)), ("ties.csv", &renamed(TIES))], vec![]);
        let counts = |report: &Report| filiera::report::Reconciled { merged: 0, ..report.about.reconciled };
        prop_assert_eq!(counts(&merged), counts(&written));
        prop_assert!(said(merged) == said(written));
    }
}

#[test]
fn one_key_mends_all_alike() {
    let actors = "actor_id,roles\nUS,focal\nBUYER-PARIS,customer\n";
    let ties = "from,to\nUS,BUYER-PARSI\nBUYER-PARSI,US\nBUYER-PARSI,X\nY,BUYER-PARSI\n";
    let files = [("actors.csv", actors), ("ties.csv", ties)];
    let before = report(&files, vec![]);
    let near = with_code(&before, "unknown_actor")[0];
    assert_eq!(near.mend, Some(Mend::Value { value: "BUYER-PARIS".into() }));
    let mended = report(&files, vec![edit(near, true)]);
    let left: Vec<_> =
        with_code(&mended, "unknown_actor").iter().map(|one| one.cell.clone().unwrap()).collect();
    // Only the first naming is a problem; the other column still has the slip.
    assert_eq!(left, ["A3", "B4", "A5"]);
}

#[test]
fn similar_names_are_offered_and_settled_either_way() {
    let text = "from,to,class\nUS,Bottonificio Rossi Srl,supply\nUS,Rossi Bottonificio,supply\n";
    let before = report(&[("ties.csv", text)], vec![]);
    let similar = with_code(&before, "similar_names");
    assert_eq!((similar.len(), similar[0].cell.as_deref()), (1, Some("B3")));
    assert_eq!(before.about.reconciled.actors, 3);
    let merged = report(&[("ties.csv", text)], vec![edit(similar[0], false)]);
    let counts = merged.about.reconciled;
    assert_eq!((counts.actors, counts.merged, counts.repeated_statements), (2, 1, 1));
    assert!(with_code(&merged, "similar_names").is_empty());
    let distinct =
        Edit::Distinct { actor: "bottonificio rossi SRL".into(), other: "Rossi Bottonificio".into() };
    let apart = report(&[("ties.csv", text)], vec![distinct]);
    assert!(with_code(&apart, "similar_names").is_empty());
    assert_eq!(apart.about.reconciled.actors, 3);
}

#[test]
fn the_label_of_a_merged_actor_is_the_one_that_was_chosen() {
    let actors = "actor_id,name,country\nR2,Rosi Bottoni,IT\nR1,Rossi Bottoni,\nUS,We,IT\n";
    let edits = vec![Edit::Merge { actor: "R2".into(), into: "R1".into() }];
    let report = report(&[("actors.csv", actors), ("ties.csv", "from,to,class\nUS,R2,supply\n")], edits);
    let labels: Vec<_> =
        report.network.actors.iter().map(|one| (one.label.as_str(), one.country.as_deref())).collect();
    assert_eq!(labels, [("Rossi Bottoni", Some("IT")), ("We", Some("IT"))]);
}

#[test]
fn another_spelling_of_a_name_is_said_once() {
    let text = "from,to,class\nUS,Société Étoile,supply\nUS,Societe Etoile,horizontal\nSociete Etoile,US,finance\nUS,SOCIÉTÉ ÉTOILE,contact\n";
    let report = report(&[("ties.csv", text)], vec![]);
    let joined = with_code(&report, "spellings_joined");
    assert_eq!(joined.iter().map(|one| one.cell.as_deref().unwrap()).collect::<Vec<_>>(), ["B3"]);
    assert_eq!(report.about.reconciled.actors, 2);
}

#[test]
fn the_same_file_twice_counts_once() {
    let report = report(&[("a.csv", TIES), ("b.csv", TIES)], vec![]);
    assert_eq!(with_code(&report, "file_twice")[0].file, "b.csv");
    assert_eq!(report.about.reconciled.statements, 4);
}

#[test]
fn a_firm_that_is_nearly_listed_is_suggested() {
    let files = [
        ("firms.csv", "firm_id,name,country\nF1,Bottonificio Rossi,IT\nF2,Knopf,DE\n"),
        ("barriers.csv", "firm,barrier,severity\nBotonificio Rossi,I-INF-1,4\n"),
    ];
    let before = report(&files, vec![]);
    let unknown = with_code(&before, "unknown_firm")[0];
    assert_eq!(unknown.mend, Some(Mend::Value { value: "Bottonificio Rossi".into() }));
    let mended = report(&files, vec![edit(unknown, false)]);
    assert!(with_code(&mended, "unknown_firm").is_empty());
    assert_eq!(mended.barriers.firms[0].firm, "F1");
}

/// What the report says of names and statements is what stands in its lists.
#[test]
fn the_counts_agree_with_the_lists_in_every_case() {
    let mut cases = 0;
    for folder in std::fs::read_dir("tests/cases/import").unwrap().map(|entry| entry.unwrap().path()) {
        if !folder.is_dir() {
            continue;
        }
        let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path))
            .filter(|(name, _)| !name.starts_with("expected") && !name.ends_with(".md"))
            .map(|(name, path)| (name, std::fs::read(path).unwrap()))
            .collect();
        files.sort();
        let report = job::analyse(&Session { as_of: Some("2026-11-21".into()), ..Session::default() }, files);
        let report = report.report;
        let (counts, network) = (report.about.reconciled, &report.network);
        let tied = |id: &str| network.ties.iter().any(|tie| tie.from == id || tie.to == id);
        let isolates = network.actors.iter().filter(|actor| !tied(&actor.id)).count();
        let statements: u32 = network.ties.iter().map(|tie| tie.statements).sum();
        assert_eq!(counts.actors as usize, network.actors.len(), "{folder:?}");
        assert_eq!(counts.isolates as usize, isolates, "{folder:?}");
        assert_eq!(counts.statements, statements, "{folder:?}");
        assert!(counts.repeated_statements <= counts.statements, "{folder:?}");
        let unlisted = network.actors.iter().filter(|actor| actor.unlisted).count();
        assert!(counts.created as usize <= unlisted, "{folder:?}");
        cases += usize::from(counts.actors > 0);
    }
    assert!(cases >= 10, "only {cases} cases have actors");
}
