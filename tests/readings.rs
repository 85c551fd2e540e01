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
    let rows = catalogue::ALL.iter().map(|barrier| format!("F,{},5\n", barrier.code));
    format!("firm_id,barrier,severity\n{}", rows.collect::<String>())
}

#[test]
fn every_severe_barrier_says_where_to_begin_and_what_to_do_in_every_language() {
    let report = report(&[("barriers", &all_severe())]);
    let [reading] = report.barriers.readings.as_slice() else { panic!("one firm answered") };
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
