//! Perceived against observed, chains, piles and remedies: what the report says of a firm's answers.
#![cfg(not(target_family = "wasm"))]

use std::{collections::BTreeSet, fs, path::Path};

use filiera::{
    barriers::catalogue,
    job,
    report::{BarrierReading, ItemReading, Reading, Report},
    session::Session,
};
use proptest::prelude::*;

/// The report on tables given as text.
fn report(tables: &[(&str, &str)]) -> Report {
    let files: Vec<(String, Vec<u8>)> =
        tables.iter().map(|&(name, text)| (format!("{name}.csv"), text.as_bytes().to_vec())).collect();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    job::analyse(&Session { sources, ..Session::default() }, files).report
}

fn item<'r>(reading: &'r BarrierReading, code: &str) -> &'r ItemReading {
    reading.items.iter().find(|item| item.code == code).unwrap()
}

/// The ids of the texts of a language.
fn texts(language: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(format!("www/text/{language}/readings/readings.ftl")).unwrap();
    text.lines()
        .filter_map(|line| line.split_once(" ="))
        .filter(|(id, _)| !id.starts_with([' ', '#']))
        .map(|(id, _)| id.to_owned())
        .collect()
}

/// Every barrier answered with the strongest answer.
fn all_severe() -> String {
    let rows = catalogue::every().map(|barrier| format!("F,{},5\n", barrier.code));
    format!("firm_id,barrier,severity\n{}", rows.collect::<String>())
}

#[test]
fn every_severe_barrier_says_where_to_begin_and_what_to_do_in_every_language() {
    let report = report(&[("barriers", &all_severe())]);
    let [reading] = report.barriers.readings.as_slice() else { panic!("one firm answered") };
    assert!(reading.items.len() >= catalogue::ALL.len());
    for item in &reading.items {
        let begin = item.pile.unwrap_or_else(|| panic!("{} has no pile", item.code));
        assert_eq!(item.remedies.first().map(|first| first.pile), Some(begin), "{}", item.code);
    }
    assert_eq!(reading.chains.len(), 5);
    for language in ["en", "it", "fr"] {
        let texts = texts(language);
        for remedy in reading.items.iter().flat_map(|item| &item.remedies) {
            assert!(texts.contains(&remedy.what.code), "{language}: {}", remedy.what.code);
        }
        for link in &reading.chains {
            for kind in [&link.from, &link.to] {
                assert!(texts.contains(&format!("chain-{kind}")), "{language}: {kind}");
            }
        }
        for item in &reading.items {
            let pile = item.pile.map_or("", |pile| pile.code());
            assert!(texts.contains(&format!("pile-{pile}")), "{language}: {pile}");
        }
    }
}

#[test]
fn only_severe_barriers_have_a_place_to_begin() {
    let report = report(&[("barriers", "firm_id,barrier,severity\nF,I-INF-1,3\nF,I-INF-2,4\nF,I-INF-3,1\n")]);
    let reading = &report.barriers.readings[0];
    assert!(item(reading, "I-INF-1").pile.is_none() && item(reading, "I-INF-1").remedies.is_empty());
    assert!(item(reading, "I-INF-2").pile.is_some());
    let felt = ["I-INF-1", "I-INF-2", "I-INF-3", "I-INF-4"].map(|code| item(reading, code).felt);
    assert_eq!(felt, [Some(true), Some(true), Some(false), None], "blank is neither felt nor not felt");
}

#[test]
fn where_no_network_helps_the_text_says_so() {
    for (language, words) in
        [("en", "a network does not help"), ("it", "una rete non aiuta"), ("fr", "un réseau n’aide pas")]
    {
        let text = fs::read_to_string(format!("www/text/{language}/readings/readings.ftl")).unwrap();
        let line = text.lines().find(|line| line.starts_with("remedy-instability-avoid")).unwrap();
        assert!(line.contains(words), "{language}: {line}");
    }
}

/// Codes of messages that the sources of the signals name.
fn codes_of_facts() -> BTreeSet<String> {
    let folder = fs::read_dir("src/barriers/observed").unwrap().map(|entry| entry.unwrap().path());
    let files = folder.filter(|path| !path.ends_with("tests.rs")).chain(["src/barriers/observed.rs".into()]);
    let is_code = |text: &&str| {
        let mut rest = ["fact-", "tell-"].iter().filter_map(|start| text.strip_prefix(start));
        rest.any(|rest| rest.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
    };
    files
        .flat_map(|path| {
            let source = fs::read_to_string(path).unwrap();
            source.split('"').filter(is_code).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_fact_has_a_sentence_in_every_language_and_no_sentence_is_left_over() {
    let codes = codes_of_facts();
    assert!(codes.len() > 50, "{codes:?}");
    for language in ["en", "it", "fr"] {
        let told: BTreeSet<String> = texts(language)
            .into_iter()
            .filter(|id| id.starts_with("fact-") || id.starts_with("tell-"))
            .collect();
        assert_eq!(told, codes, "{language}");
    }
}

/// The tables of a folder.
fn tables_of(folder: &Path) -> Vec<(String, String)> {
    let mut tables: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "csv"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path))
        .filter(|(name, _)| !name.starts_with("expected"))
        .map(|(name, path)| (name, fs::read_to_string(path).unwrap()))
        .collect();
    tables.sort();
    tables
}

fn report_of(tables: &[(String, String)]) -> Report {
    let tables: Vec<(&str, &str)> =
        tables.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    report(&tables)
}

/// Compares every row of a table of expectations: barrier, reading, facts, pile, why and perhaps firm.
fn compare(report: &Report, expected: &Path) -> usize {
    let mut rows = 0;
    let first = &report.barriers.readings[0].firm;
    for row in csv::Reader::from_path(expected).unwrap().records().map(Result::unwrap) {
        let firm = row.get(5).filter(|firm| !firm.is_empty()).unwrap_or(first);
        let reading = report.barriers.readings.iter().find(|one| one.firm == firm).unwrap();
        let item = item(reading, &row[0]);
        let about = format!("{}: {firm} {}", expected.display(), &row[0]);
        assert_eq!(item.reading.code(), &row[1], "{about}: {:?}", item.facts);
        let facts: Vec<&str> = item.facts.iter().map(|fact| fact.code.as_str()).collect();
        assert_eq!(facts.join(";"), &row[2], "{about}");
        assert_eq!(item.pile.map_or("", |pile| pile.code()), &row[3], "{about}");
        rows += 1;
    }
    rows
}

#[test]
fn every_case_is_read_as_by_hand() {
    let mut cases = 0;
    for entry in fs::read_dir("tests/cases/readings").unwrap() {
        let folder = entry.unwrap().path();
        assert!(folder.join("about.md").exists(), "{}", folder.display());
        let report = report_of(&tables_of(&folder));
        assert_eq!(report.problems, [], "{}", folder.display());
        let answers = report.barriers.firms.iter().flat_map(|firm| &firm.items);
        let answered = answers.filter(|item| item.score.is_some()).count();
        assert_eq!(compare(&report, &folder.join("expected-readings.csv")), answered);
        cases += 1;
    }
    assert!(cases >= 3);
}

/// What a careful reader of the Button Valley says of the firm, by hand from the paper's sentences.
#[test]
fn the_button_valley_is_read_as_a_careful_reader_would() {
    let report = report_of(&tables_of(Path::new("examples/button-valley")));
    let [reading] = report.barriers.readings.as_slice() else { panic!("one firm answered") };
    let rows = compare(&report, Path::new("tests/cases/button-valley/expected-readings.csv"));
    assert_eq!(rows, 19, "every answer has its row");
    let links: Vec<(&str, &str)> =
        reading.chains.iter().map(|link| (link.from.as_str(), link.to.as_str())).collect();
    assert_eq!(
        links,
        [
            ("human_capital", "cultural"),
            ("administrative", "financial"),
            ("human_capital", "product"),
            ("cultural", "product"),
            ("financial", "product"),
        ]
    );
    let told = serde_json::to_string(reading).unwrap();
    for actor in &report.network.actors {
        if actor.id != reading.firm {
            assert!(!told.contains(&actor.id) && !told.contains(&actor.label), "{} is named", actor.id);
        }
    }
}

/// Facts of a firm that may be given or not: field, a value.
const FACTS: &[(&str, &str)] = &[
    ("country", "IT"),
    ("export_share_pct", "0"),
    ("searched_export_info", "no"),
    ("languages", "it"),
    ("certificates", "ISO 9001"),
    ("export_lead_hours", "3"),
    ("manager_years_abroad", "2"),
    ("r_and_d", "no"),
    ("spare_capacity_pct", "3"),
    ("motives", "public_support"),
];

/// Pairs that may be told: from, to, class, and what was said.
const TIES: &[(&str, &str, &str, &str)] = &[
    ("FIRM", "BUYER", "supply", "yes,sleeping"),
    ("FIRM", "AGENT", "supply", "yes,failed"),
    ("FIRM", "DIST", "supply", "yes,active"),
    ("LAB", "FIRM", "research", "yes,active"),
    ("FORWARDER", "FIRM", "other", "yes,active"),
    ("AGENCY", "FIRM", "agency", "yes,weak"),
];

const ACTORS: &str = "actor_id,roles,territory,country\nFIRM,focal;producer,district,IT\nBUYER,customer,foreign,DE\nAGENT,agent,foreign,FR\nDIST,distributor,foreign,AT\nLAB,research,national,IT\nFORWARDER,forwarder,national,IT\nAGENCY,agency,national,IT\n";

/// A firm that answered every barrier, with some of the facts and some of the ties. With `blanks`, what is
/// not given stands there as not known: a column without a value, a pair without an answer, other actors.
fn some_facts(given: &[bool], said: &[bool], scores: &[u8], blanks: bool) -> Vec<(String, String)> {
    let mut heads = vec!["firm_id"];
    let mut cells = vec!["FIRM"];
    for (&(field, value), &given) in FACTS.iter().zip(given) {
        if given || blanks {
            heads.push(field);
            cells.push(if given { value } else { "" });
        }
    }
    let mut ties = "from,to,class,answer,state\n".to_owned();
    for (&(from, to, class, answer), &said) in TIES.iter().zip(said) {
        if said {
            ties += &format!("{from},{to},{class},{answer}\n");
        } else if blanks {
            ties += &format!("{from},{to},{class},don't know,\n");
        }
    }
    let more = if blanks { "NEW1,customer,foreign,US\nNEW2,agent,foreign,\nNEW3,,,\n" } else { "" };
    let answers =
        catalogue::ALL.iter().zip(scores).map(|(one, score)| format!("FIRM,{},{score}\n", one.code));
    vec![
        ("actors".into(), format!("{ACTORS}{more}")),
        ("barriers".into(), format!("firm_id,barrier,severity\n{}", answers.collect::<String>())),
        ("firms".into(), format!("{}\n{}\n", heads.join(","), cells.join(","))),
        ("markets".into(), "firm_id,country\nFIRM,DE\n".into()),
        ("ties".into(), ties),
    ]
}

/// The readings without the firm's id.
fn items(tables: &[(String, String)]) -> Vec<ItemReading> {
    report_of(tables).barriers.readings.remove(0).items
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_was_not_asked_changes_no_reading(
        given in prop::collection::vec(any::<bool>(), FACTS.len()),
        said in prop::collection::vec(any::<bool>(), TIES.len()),
        scores in prop::collection::vec(1u8..=5, catalogue::ALL.len()),
    ) {
        let plain = items(&some_facts(&given, &said, &scores, false));
        prop_assert_eq!(&plain, &items(&some_facts(&given, &said, &scores, true)));
        for item in &plain {
            prop_assert_eq!(item.reading == Reading::Unknown, item.seen.is_none() || item.felt.is_none());
            let severe = item.pile.is_some();
            prop_assert!(item.remedies.is_empty() != severe, "{}", item.code);
            prop_assert!(!severe || item.felt == Some(true), "what is severe is felt");
        }
    }

    #[test]
    fn other_names_change_nothing(
        given in prop::collection::vec(any::<bool>(), FACTS.len()),
        said in prop::collection::vec(any::<bool>(), TIES.len()),
        scores in prop::collection::vec(1u8..=5, catalogue::ALL.len()),
    ) {
        let tables = some_facts(&given, &said, &scores, false);
        let names =
            [("FIRM", "Zeta"), ("BUYER", "Alfa"), ("AGENT,", "Omega,"), ("DIST", "Beta"), ("AGENCY", "Pi")];
        let renamed: Vec<(String, String)> = tables
            .iter()
            .map(|(table, text)| {
                let text = names.iter().fold(text.clone(), |text, (old, new)| text.replace(old, new));
                (table.clone(), text)
            })
            .collect();
        prop_assert_eq!(items(&tables), items(&renamed));
    }
}
