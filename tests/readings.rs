//! Perceived against observed, chains, piles and remedies: what the report says of a firm's answers.
#![cfg(not(target_family = "wasm"))]

use std::{collections::BTreeSet, fs};

use filiera::{
    barriers::catalogue,
    job,
    report::{BarrierReading, ItemReading, Report},
    session::Session,
};

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

/// What a careful reader of the Button Valley says of the firm, by hand from the paper's sentences.
#[test]
fn the_button_valley_is_read_as_a_careful_reader_would() {
    let tables = ["study", "firms", "markets", "barriers", "actors", "ties", "rosters"]
        .map(|table| (table, fs::read_to_string(format!("examples/button-valley/{table}.csv")).unwrap()));
    let report = report(&tables.each_ref().map(|(table, text)| (*table, text.as_str())));
    let [reading] = report.barriers.readings.as_slice() else { panic!("one firm answered") };
    let expected = fs::read_to_string("tests/cases/button-valley/expected-readings.csv").unwrap();
    let mut rows = 0;
    for row in csv::Reader::from_reader(expected.as_bytes()).records().map(Result::unwrap) {
        let item = item(reading, &row[0]);
        assert_eq!(item.reading.code(), &row[1], "{}: {:?}", &row[0], item.facts);
        if !row[2].is_empty() {
            let facts: Vec<&str> = item.facts.iter().map(|fact| fact.code.as_str()).collect();
            assert_eq!(facts.join(";"), &row[2], "{}", &row[0]);
        }
        assert_eq!(item.pile.map_or("", |pile| pile.code()), &row[3], "{}", &row[0]);
        rows += 1;
    }
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
