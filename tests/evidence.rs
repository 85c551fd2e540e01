//! How sure a report is of its network: the case of the Button Valley, and the sentences for it.
#![cfg(not(target_family = "wasm"))]

use std::{collections::BTreeSet, fs};

use filiera::{
    job,
    report::{Known, Report, Support, Told, Verdict},
    session::{Edit, Session},
};

fn report_of(name: &str, rows: &str, edits: Vec<Edit>) -> Report {
    let session = Session { sources: vec![name.into()], edits, ..Session::default() };
    job::analyse(&session, vec![(name.into(), rows.as_bytes().to_vec())]).report
}

fn button_valley() -> Report {
    let path = "tests/cases/button-valley/button-valley.xls";
    let session = Session { sources: vec![path.into()], ..Session::default() };
    job::analyse(&session, vec![(path.into(), fs::read(path).unwrap())]).report
}

#[test]
fn every_code_about_evidence_has_its_sentence_in_every_language() {
    let mut sources = String::new();
    for file in fs::read_dir("src/network/evidence").unwrap() {
        sources += &fs::read_to_string(file.unwrap().path()).unwrap();
    }
    let prefixes = ["ask-", "trial-", "support-"];
    let mut codes: BTreeSet<String> = sources
        .split('"')
        .filter(|part| prefixes.iter().any(|prefix| part.starts_with(prefix)))
        .filter(|part| part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
        .map(str::to_owned)
        .collect();
    assert!(codes.len() > 15, "{codes:?}");
    codes.remove("ask-unlisted-");
    codes.extend(["competitor", "supplier", "customer"].map(|role| format!("ask-unlisted-{role}")));
    codes.extend(["support-thin-unknown".to_owned(), "support-thin-whole-unknown".to_owned()]);
    for language in ["en", "it", "fr"] {
        let text = fs::read_to_string(format!("www/text/{language}/network/evidence.ftl")).unwrap();
        let missing: Vec<_> = codes.iter().filter(|code| !text.contains(&format!("\n{code} ="))).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

#[test]
fn nothing_of_the_whole_network_may_be_read_in_the_button_valley_and_it_says_why() {
    let Report { network, further, .. } = button_valley();
    let evidence = further.unwrap().evidence;
    let pieces = network.map_measures.iter().find(|one| one.code == "components").unwrap();
    assert_eq!(pieces.support, Support::NotForThisSample);
    // 5 of 275 competitors and 16 of 252 customers were interviewed, but 18 of 20 suppliers.
    let filiera::report::Arg::List(roles) = &pieces.reason.args["roles"] else { panic!() };
    assert!(roles.contains(&"competitor".to_owned()) && roles.contains(&"customer".to_owned()));
    assert!(!roles.contains(&"supplier".to_owned()), "{roles:?}");
    let trials = evidence.trials;
    assert!(trials.drops > 0 && trials.dropped == trials.drops, "a small map is tried in full");
    // Who is on the map was asked; 270 competitors are not, and any of them could refute that rivals keep apart.
    let first = &evidence.ask_next[0];
    assert_eq!((first.actor.as_deref(), first.question.code.as_str()), (None, "ask-unlisted-competitor"));
    assert!(first.findings.iter().any(|id| id == "P03") && first.findings.iter().any(|id| id == "P05"));
    assert_eq!(first.alike, 275 - 5 - 1);
}

#[test]
fn a_proven_finding_of_the_button_valley_does_not_hang_on_a_rivals_interview() {
    let Report { network, further, .. } = button_valley();
    // The focal firm named all its competitors itself.
    assert!(network.findings.iter().any(|one| one.id == "P01" && one.verdict == Verdict::Proven));
    assert!(further.unwrap().evidence.verdicts.iter().all(|one| one.finding != "P01"));
}

#[test]
fn joining_by_the_highest_mark_changes_strength_and_state() {
    let rows =
        "from,to,class,answer,strength,told by\nA,B,supply,yes,5,A\nB,A,supply,,,\nA,B,supply,yes,1,B\n";
    let strengths = |edits| {
        let report = report_of("ties.csv", rows, edits);
        let tie = report.network.ties.into_iter().find(|tie| tie.told == Told::Confirmed).unwrap();
        (tie.strength, tie.state.code(), tie.told_by)
    };
    let both = vec!["A".to_owned(), "B".to_owned()];
    assert_eq!(strengths(Vec::new()), (Some(0.0), "weak", both.clone()));
    let highest = Edit::Setting { code: "join_rule".into(), value: Some(2.0) };
    assert_eq!(strengths(vec![highest]), (Some(100.0), "strong", both));
}

#[test]
fn a_bare_list_of_contacts_counts_as_complete_until_the_visitor_says_otherwise() {
    let rows = "A,B\nB,C\n";
    let report = report_of("edges.csv", rows, Vec::new());
    assert!(report.about.complete);
    assert!(report.network.map_measures.iter().all(|one| one.support == Support::LocalSafe));
    let open = report_of("edges.csv", rows, vec![Edit::Complete { complete: false }]);
    assert!(!open.about.complete);
    assert!(open.network.map_measures.iter().all(|one| one.support != Support::LocalSafe));
    assert!(open.network.ties.iter().all(|tie| tie.known == Known::Yes));
}
