//! The Button Valley, from its seven tables to the report: every row of what must be found in it.
//!
//! The expected tables and their origin: `tests/cases/button-valley`, after the paper's own sentences.
#![cfg(not(target_family = "wasm"))]

#[path = "shared/tables.rs"]
mod tables;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::OnceLock,
};

use filiera::{model::Basis, report::Report};

type Row = BTreeMap<String, String>;

fn report() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| tables::button_valley(vec![]))
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
        for mark in parts(&row["rests_on"]) {
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
            assert!(item.first_step.code.starts_with("step-call"), "trust is at least 3 of 5 with each");
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
    // As the plan begins: the firms meet over the agency before they share or buy anything.
    let told = |index: &u32| {
        let item = &report().recommendations[*index as usize];
        (item.rule.as_str(), item.about[0].as_str())
    };
    let first: Vec<(&str, &str)> = overview.first_steps.iter().map(told).collect();
    assert_eq!(first, [("R11", "AGENCY"), ("R03", "AGENCY"), ("R05", "AGENCY")]);
    assert!(overview.findings.iter().any(|id| id == "P03") && overview.findings.iter().any(|id| id == "P13"));
    assert!(
        overview.gaps.iter().any(|gap| gap.code == "gap-illustrative"),
        "invented figures are said to be"
    );
    assert!(report().about.basis.contains_key(Basis::Illustrative.code()));
}

/// Every sentence as data in a report: its code and the names of its arguments.
fn messages(value: &serde_json::Value, found: &mut Vec<(String, BTreeSet<String>)>) {
    match value {
        serde_json::Value::Object(fields) => {
            if let (Some(serde_json::Value::String(code)), Some(serde_json::Value::Object(args))) =
                (fields.get("code"), fields.get("args"))
            {
                found.push((code.clone(), args.keys().cloned().collect()));
            }
            fields.values().for_each(|field| messages(field, found));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|one| messages(one, found)),
        _ => {}
    }
}

#[test]
fn every_sentence_of_the_report_can_be_said_in_three_languages() {
    let mut found = Vec::new();
    messages(&serde_json::to_value(report()).unwrap(), &mut found);
    assert!(found.len() > 200);
    for language in ["en", "it", "fr"] {
        // What is only said in saved files stands in a folder of its own, which is left out.
        let text: String = ["", "barriers", "network", "plan", "profile", "readings"]
            .iter()
            .flat_map(|part| fs::read_dir(Path::new("www/text").join(language).join(part)).unwrap())
            .map(|file| file.unwrap().path())
            .filter(|path| path.is_file())
            .chain([Path::new("www/text").join(language).join("readings/readings.ftl")])
            .map(|path| fs::read_to_string(path).unwrap() + "\n")
            .collect();
        for (code, args) in &found {
            let start = text
                .match_indices(&format!("{code} ="))
                .map(|(index, _)| index)
                .find(|&index| index == 0 || text.as_bytes()[index - 1] == b'\n')
                .unwrap_or_else(|| panic!("{language} has no {code}"));
            // A message goes on in indented lines.
            let sentence: String = text[start..]
                .lines()
                .enumerate()
                .take_while(|(line, text)| *line == 0 || text.starts_with(' '))
                .map(|(_, text)| text)
                .collect();
            for variable in sentence.split('$').skip(1) {
                let name: String = variable.chars().take_while(|c| c.is_alphanumeric()).collect();
                let given = args.contains(&name)
                    || name.strip_suffix("Count").is_some_and(|list| args.contains(list));
                assert!(given, "{language} {code} wants {name}, given {args:?}");
            }
        }
    }
}

#[test]
fn every_code_of_findings_and_advice_has_its_sentence() {
    let mut sources = String::new();
    for folder in ["src/network/findings", "src/recommend", "src/recommend/rules"] {
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "rs") {
                sources += &fs::read_to_string(path).unwrap();
            }
        }
    }
    let prefixes = ["reason-", "evidence-", "unasked-", "step-", "ask-", "caution-", "gap-", "overview-"];
    let mut codes: BTreeSet<String> = sources
        .split('"')
        .filter(|part| prefixes.iter().any(|prefix| part.starts_with(prefix)))
        .filter(|part| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
        .map(str::to_owned)
        .collect();
    assert!(codes.len() > 100);
    for number in 1..=21 {
        codes.insert(format!("finding-P{number:02}"));
        codes.extend(["yes", "no", "open", "change"].map(|ending| format!("finding-P{number:02}-{ending}")));
    }
    for number in 1..=15 {
        codes.insert(format!("rule-R{number:02}"));
        codes.insert(format!("advice-R{number:02}-change"));
    }
    // The endings that the rules give to a title or a reason.
    let variants = [
        ("R01", &["title-wake", "title-strengthen", "because", "because-silent", "because-unasked"][..]),
        ("R04", &["title", "title-material", "because"]),
        ("R05", &["title-both", "title-marketing", "title-research", "because"]),
        ("R08", &["title", "because-contact", "because-path"]),
        ("R09", &["title", "because", "because-area"]),
        ("R10", &["title", "title-find", "because"]),
        ("R14", &["title", "because-attitude", "because-trust", "because-unasked"]),
    ];
    for number in 1..=15 {
        let rule = format!("R{number:02}");
        let endings =
            variants.iter().find(|(one, _)| *one == rule).map_or(&["title", "because"][..], |(_, all)| all);
        codes.extend(endings.iter().map(|ending| format!("advice-{rule}-{ending}")));
    }
    for ending in ["title", "because", "because-with", "change"] {
        codes.insert(format!("advice-own-{ending}"));
    }
    codes.extend(["", "-by", "-with", "-with-by"].map(|ending| format!("step-own{ending}")));
    for language in ["en", "it", "fr"] {
        let areas = ["findings", "recommendations", "own", "overview", "plan/advice", "plan/own"];
        let lines: BTreeSet<String> = areas
            .iter()
            .flat_map(|area| {
                let text = fs::read_to_string(format!("www/text/{language}/{area}.ftl")).unwrap();
                text.lines().filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect::<Vec<_>>()
            })
            .collect();
        let missing: Vec<&String> = codes.iter().filter(|code| !lines.contains(*code)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}
