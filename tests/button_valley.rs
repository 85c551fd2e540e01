//! The Button Valley, from its seven tables to the report: every row of what must be found in it.
//!
//! The expected tables and their origin: `tests/cases/button-valley`, after the paper's own sentences.
#![cfg(not(target_family = "wasm"))]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::OnceLock,
};

use filiera::{job, model::Basis, report::Report, session::Session};

type Row = BTreeMap<String, String>;

fn report() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| {
        let tables = ["study", "firms", "markets", "barriers", "actors", "ties", "rosters"];
        let files: Vec<(String, Vec<u8>)> = tables
            .iter()
            .map(|table| {
                let name = format!("{table}.csv");
                let bytes = fs::read(Path::new("examples/button-valley").join(&name)).unwrap();
                (name, bytes)
            })
            .collect();
        let sources = files.iter().map(|(name, _)| name.clone()).collect();
        job::analyse(&Session { sources, ..Session::default() }, files).report
    })
}

fn expected(table: &str) -> Vec<Row> {
    csv::Reader::from_path(format!("tests/cases/button-valley/expected-{table}.csv"))
        .unwrap()
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

fn parts(cell: &str) -> BTreeSet<&str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty()).collect()
}

#[test]
fn every_finding_has_the_verdict_that_was_expected() {
    let findings = &report().network.findings;
    let rows = expected("findings");
    assert_eq!((rows.len(), findings.len()), (21, 21));
    for (row, finding) in rows.iter().zip(findings) {
        assert_eq!(finding.id, row["id"]);
        assert_eq!(finding.verdict.code().replace('_', " "), row["verdict"], "{}", finding.id);
        let marks: BTreeSet<&str> = finding.rests_on.iter().map(|mark| mark.code()).collect();
        // That the scores are invented stands in the tables' own description, not in their cells.
        for mark in parts(&row["rests_on"]).into_iter().filter(|&mark| mark != "X") {
            assert!(marks.contains(mark), "{} rests on {mark}, not only on {marks:?}", finding.id);
        }
    }
}

#[test]
fn the_facts_behind_the_findings_are_those_of_the_paper() {
    let finding = |id: &str| report().network.findings.iter().find(|finding| finding.id == id).unwrap();
    let number = |id: &str, name: &str| match finding(id).statement.args[name] {
        filiera::report::Arg::Number(number) => number,
        _ => panic!("{id} {name} is no number"),
    };
    assert_eq!(finding("P01").actors, ["FOCAL", "RIVAL-A", "RIVAL-B", "RIVAL-C", "RIVAL-D", "RIVAL-E"]);
    assert_eq!((number("P01", "count"), number("P02", "count")), (2.0, 1.0));
    assert_eq!((finding("P03").asked, finding("P03").bound), (Some(10), None));
    assert_eq!((finding("P05").asked, finding("P05").possible), (Some(5), Some(275.0)));
    assert_eq!(number("P08", "count"), 3.0);
    assert_eq!((number("P09", "count"), number("P09", "pairs")), (13.0, 15.0));
    assert_eq!(finding("P10").asked, Some(10));
    assert_eq!((number("P11", "count"), number("P11", "firms")), (4.0, 5.0));
    assert_eq!(number("P13", "quiet"), 3.0);
    assert_eq!(finding("P19").statement.args["countries"], vec!["ES".to_owned()].into());
    let own_means = finding("P15").evidence.iter().any(|one| one.message.code == "evidence-own-means-differ");
    assert!(own_means, "the firm's own means do not show it, and the report says so");
}

#[test]
fn every_recommendation_is_there_with_its_actors_and_its_logic() {
    let rows = expected("recommendations");
    assert_eq!(rows.len(), 18);
    for row in rows {
        let met = report().recommendations.iter().any(|item| {
            item.rule == row["rule"]
                && item.logic.code() == row["logic"]
                && parts(&row["actors"]).iter().all(|actor| item.actors.iter().any(|one| one == actor))
        });
        assert!(met, "{} {} with {}", row["rule"], row["action"], row["actors"]);
    }
}

#[test]
fn nothing_is_advised_beyond_the_paper() {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &report().recommendations {
        *times.entry(item.rule.as_str()).or_default() += 1;
    }
    assert_eq!(times.remove("R01"), Some(4));
    assert_eq!(times.len(), 14);
    assert!(times.values().all(|&count| count == 1), "{times:?}");
}

#[test]
fn the_barriers_are_those_that_were_expected() {
    let rows: BTreeMap<String, String> = expected("barriers")
        .into_iter()
        .map(|mut row| (row.remove("statement").unwrap(), row.remove("expected").unwrap()))
        .collect();
    let firm = &report().barriers.firms[0];
    let coverage = |group: &str| {
        let score = &firm.groups.iter().find(|one| one.group == group).unwrap().score;
        (score.answered, score.items, score.value.is_some())
    };
    assert_eq!(rows["answered items"], "19 of 39");
    assert_eq!((firm.total.answered, firm.total.items), (19, 39));
    assert!(
        rows["groups with a number (coverage at least 60 %)"]
            .starts_with("informational 3/4; functional 4/4")
    );
    assert_eq!(coverage("informational"), (3, 4, true));
    assert_eq!(coverage("functional"), (4, 4, true));
    assert_eq!(coverage("promotion"), (1, 1, true));
    assert_eq!(coverage("task"), (1, 2, false));
    assert!(rows["total"].starts_with("not enough answers"));
    assert_eq!(firm.total.value, None);
    let heaviest: BTreeSet<&str> =
        firm.items.iter().filter(|item| item.rank == Some(1)).map(|item| item.code.as_str()).collect();
    assert_eq!(heaviest, rows["most severe"].split(", ").collect());
}

#[test]
fn people_come_first_where_the_bond_is_thin_or_unknown() {
    for item in &report().recommendations {
        assert!(!item.first_step.code.is_empty(), "{} has no first step", item.rule);
        if item.rule == "R01" {
            assert_eq!(item.first_step.code, "step-call", "trust is at least 3 of 5 with each of them");
        }
    }
    let people = report().recommendations.iter().find(|item| item.rule == "R12").unwrap();
    assert!(people.actors.iter().any(|actor| actor == "RIVAL-A"), "trust is 2 of 5");
    assert!(!people.actors.iter().any(|actor| actor == "DIST-DE"), "trust is 4 of 5");
}

#[test]
fn work_with_rivals_always_carries_the_note_on_competition_law() {
    for item in
        report().recommendations.iter().filter(|item| ["R03", "R04", "R05"].contains(&item.rule.as_str()))
    {
        assert!(item.cautions.iter().any(|caution| caution.code == "caution-competition"), "{}", item.rule);
    }
}

#[test]
fn the_overview_says_what_the_paper_says() {
    let overview = &report().overview;
    let codes: Vec<&str> = overview.headline.iter().map(|message| message.code.as_str()).collect();
    assert_eq!(codes, ["overview-barriers-two", "overview-quiet-and-apart"]);
    let steps: Vec<&str> = overview
        .first_steps
        .iter()
        .map(|&index| report().recommendations[index as usize].rule.as_str())
        .collect();
    assert_eq!(steps.len(), 3);
    assert_eq!(steps[0], "R01");
    assert_eq!(report().recommendations[overview.first_steps[0] as usize].actors[1], "DIST-DE");
    assert!(overview.findings.iter().any(|id| id == "P03") && overview.findings.iter().any(|id| id == "P13"));
    assert!(
        overview.gaps.iter().any(|gap| gap.code == "gap-illustrative"),
        "invented figures are said to be"
    );
    assert!(report().about.basis.contains_key(Basis::Illustrative.code()));
}
