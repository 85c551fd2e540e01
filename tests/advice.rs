//! What poor files still give: findings that say what was not asked, and advice that can be followed.
#![cfg(not(target_family = "wasm"))]

use filiera::{
    job,
    report::{Report, Verdict},
    session::{Edit, Session},
};

fn report(name: &str, text: &str, edits: Vec<Edit>) -> Report {
    let session =
        Session { sources: vec![name.into()], as_of: Some("2026-06-30".into()), edits, ..Session::default() };
    job::analyse(&session, vec![(name.into(), text.as_bytes().to_vec())]).report
}

fn rules(report: &Report) -> Vec<&str> {
    report.recommendations.iter().map(|item| item.rule.as_str()).collect()
}

fn headline(report: &Report) -> Vec<&str> {
    report.overview.headline.iter().map(|message| message.code.as_str()).collect()
}

#[test]
fn a_bare_list_of_pairs_is_no_ground_for_advice() {
    let report = report("edges.csv", "A,B\nB,C\nC,D\n", Vec::new());
    assert!(report.about.complete);
    assert!(report.network.findings.iter().all(|finding| finding.verdict == Verdict::NotAsked));
    assert!(report.recommendations.is_empty());
    assert_eq!(headline(&report), ["overview-choose-firm"]);
}

#[test]
fn pairs_that_were_only_denied_leave_nothing_to_say_but_do_no_harm() {
    let text = "from,to,class,answer\nX,Y,horizontal,no\nX,Z,horizontal,no\n";
    let report = report("ties.csv", text, Vec::new());
    assert!(report.recommendations.is_empty());
    assert_eq!(headline(&report), ["overview-nothing"]);
}

#[test]
fn an_answer_about_barriers_alone_is_half_a_diagnosis() {
    let report = report("barriers.csv", "barrier,severity\nI-INF-1,5\nI-FUN-1,2\n", Vec::new());
    assert_eq!(headline(&report), ["overview-barriers-one"]);
    assert_eq!(report.overview.barriers, ["I-INF-1"]);
    assert!(report.overview.gaps.iter().any(|gap| gap.code == "gap-no-network"));
}

#[test]
fn a_plain_customer_list_says_whom_to_call_largest_first() {
    let text = "Cliente;Paese;Data;Importo\nMüller GmbH;Germania;12/03/2023;12.500,00\n\
                Dupont;Francia;05/11/2021;4.300,50\nRossi srl;Italia;01/02/2020;900\n\
                García;Spagna;10/10/2025;7.000\n";
    let report = report("clienti.csv", text, Vec::new());
    let called: Vec<&str> = report
        .recommendations
        .iter()
        .filter(|item| item.rule == "R01")
        .map(|item| item.actors[1].as_str())
        .collect();
    assert_eq!(called, ["Müller GmbH", "Dupont", "Rossi srl"], "the one in Spain bought last autumn");
    let first = &report.recommendations[0];
    assert!(first.unsure, "whether they could buy more was not asked");
    assert_eq!(first.first_step.code, "step-visit", "nobody was asked about trust: people first");
    assert!(first.ask_first.iter().any(|question| question.code == "ask-could-grow"));
    assert_eq!(headline(&report), ["overview-customers-quiet"]);
    assert!(report.overview.gaps.iter().any(|gap| gap.code == "gap-no-home"));
}

#[test]
fn with_a_firm_chosen_a_sheet_of_ties_gives_advice() {
    let text = "from,to,class,state,growth_potential,trust\nMe,Kunde AG,supply,sleeping,5,4\nSteel,Me,supply,active,,\n";
    assert!(rules(&report("ties.csv", text, Vec::new())).is_empty());
    let chosen = report("ties.csv", text, vec![Edit::Focal { actor: "Me".into() }]);
    assert!(rules(&chosen).contains(&"R01"));
}
