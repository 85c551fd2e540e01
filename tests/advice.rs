//! What poor files still give: findings that say what was not asked, and advice that can be followed.
#![cfg(not(target_family = "wasm"))]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use filiera::{
    import::ProblemSeverity,
    job,
    report::{Benefits, Recommendation, Report, TieChange, Verdict},
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
    assert_eq!(first.first_step.code, "step-sign", "nobody was asked about trust: people first");
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

/// The made-up firms of `tests/cases/plan`, each with its reasoning in `about.md`.
fn plan_cases() -> Vec<(String, Report)> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir("tests/cases/plan").unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let analysed = folders.into_iter().map(|folder| {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let files: Vec<(String, Vec<u8>)> = paths
            .iter()
            .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap()))
            .filter(|(name, _)| !name.ends_with(".md") && !name.ends_with("expected.csv"))
            .collect();
        let sources = files.iter().map(|(name, _)| name.clone()).collect();
        let report = job::analyse(&Session { sources, ..Session::default() }, files).report;
        (folder.file_name().unwrap().to_str().unwrap().to_owned(), report)
    });
    analysed.collect()
}

fn rows(case: &str, name: &str) -> Vec<BTreeMap<String, String>> {
    let path = format!("tests/cases/plan/{case}/{name}.csv");
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

fn is_about(item: &Recommendation, row: &BTreeMap<String, String>, any: bool) -> bool {
    let about: Vec<&str> = row["about"].split(';').filter(|id| !id.is_empty()).collect();
    item.rule == row["rule"] && (any && about.is_empty() || item.about == about)
}

#[test]
fn made_up_firms_hear_what_helps_them_and_nothing_foolish() {
    let cases = plan_cases();
    assert_eq!(cases.len(), 6);
    for (case, report) in &cases {
        let told: Vec<String> = report
            .recommendations
            .iter()
            .map(|item| {
                format!("{} {:?}{}", item.rule, item.about, if item.not_yet { " not yet" } else { "" })
            })
            .collect();
        assert!(
            report.problems.iter().all(|one| one.severity == ProblemSeverity::Note),
            "{case}: {:?}",
            report.problems
        );
        for row in rows(case, "expected") {
            assert!(
                report.recommendations.iter().any(|item| is_about(item, &row, false)),
                "{case}: {row:?}\n{told:#?}"
            );
        }
        for row in rows(case, "unexpected") {
            let first = |index: usize| report.overview.first_steps.contains(&(index as u32));
            let met = report.recommendations.iter().enumerate().any(|(index, item)| {
                is_about(item, &row, true) && (row["where"] == "anywhere" || first(index))
            });
            assert!(!met, "{case}: {row:?}\n{told:#?}");
        }
    }
}

#[test]
fn advice_is_named_once_and_says_what_it_must() {
    for (case, report) in plan_cases() {
        let mut named = BTreeSet::new();
        for item in &report.recommendations {
            let (rule, about) = (&item.rule, &item.about);
            assert!(named.insert((rule, about)), "{case}: {rule} {about:?} twice");
            let relieved: Vec<&String> = item.relief.iter().map(|one| &one.barrier).collect();
            assert_eq!(relieved, item.barriers.iter().collect::<Vec<_>>(), "{case}: {rule}");
            for relief in &item.relief {
                assert!(
                    !["E-ECO", "E-POL"].iter().any(|kind| relief.barrier.starts_with(kind)),
                    "{case}: {rule}"
                );
            }
            let law = item.cautions.iter().any(|caution| caution.code == "caution-competition");
            let among_rivals = ["R03", "R04", "R05", "R11"].contains(&rule.as_str());
            assert_eq!(law, among_rivals, "{case}: {rule}: the note on the law stands where it applies");
            assert!(!among_rivals || item.sides.is_some(), "{case}: {rule}: what to keep apart");
            assert!(
                !item.unsure || !item.ask_first.is_empty() || rule == "R07",
                "{case}: {rule}: unsure, ask first"
            );
            let guidance = ["R07", "R12", "R14", "R15"].contains(&rule.as_str());
            assert_eq!(
                item.about.is_empty(),
                guidance || item.title.code.ends_with("-find"),
                "{case}: {rule}"
            );
            assert!(guidance || !item.functions.is_empty(), "{case}: {rule}: what for");
            assert!(guidance || item.benefits != Benefits::default(), "{case}: {rule}: who gains");
        }
    }
}

/// Every English sentence that a report's advice, plan, before and after, and sheets can show, by its key.
fn sentences(report: &Report) -> BTreeMap<String, String> {
    let told = serde_json::to_string(&(&report.recommendations, &report.plan, &report.further)).unwrap();
    let codes: BTreeSet<&str> =
        told.split("\"code\":\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut texts = String::new();
    for file in [
        "recommendations",
        "plan/action",
        "plan/advice",
        "plan/change",
        "plan/gains",
        "plan/plan",
        "plan/relief",
        "plan/sheets",
    ] {
        texts += &fs::read_to_string(format!("www/text/en/{file}.ftl")).unwrap();
        texts.push('\n');
    }
    let mut found = BTreeMap::new();
    let mut key = "";
    for line in texts.lines() {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '#'])) {
            key = name;
        }
        if codes.contains(key) {
            *found.entry(key.to_owned()).or_insert_with(String::new) += line;
        }
    }
    found
}

#[test]
fn a_firm_that_sells_services_hears_nothing_of_goods() {
    let cases = plan_cases();
    let (_, report) = cases.iter().find(|(name, _)| name == "service-firm").unwrap();
    let told = sentences(report);
    assert!(told.len() > 40, "{}", told.len());
    for (key, sentence) in told {
        let lower = sentence.to_lowercase();
        for word in ["sample", "freight", "goods", "material", "drawing", "warehouse", "zamak", "mould"] {
            assert!(!lower.contains(word), "{key}: {sentence}");
        }
    }
    assert!(report.further.as_ref().unwrap().worksheets.purchasing.is_empty());
}

#[test]
fn who_is_distrusted_is_told_to_wait_and_whom_to_meet() {
    let cases: BTreeMap<String, Report> = plan_cases().into_iter().collect();
    let of = |case: &str, rule: &str| {
        cases[case].recommendations.iter().find(|item| item.rule == rule).unwrap().clone()
    };
    let hostile = of("hostile-district", "R04");
    assert!(hostile.not_yet && hostile.cautions.iter().any(|caution| caution.code == "caution-not-yet"));
    // Delta fell out with Greta: no new contact, and not without a word.
    let meet = of("hostile-district", "R03");
    let with = |to: &str| meet.ties.iter().find(|tie| tie.from == "DELTA" && tie.to == to).unwrap().change;
    assert_eq!((with("GRETA"), with("ISOLA")), (TieChange::Resume, TieChange::Create));
    assert_eq!(meet.cautions[0].code, "caution-dispute");
    let agenda = cases["newcomer"].further.as_ref().unwrap().worksheets.agenda.as_ref().unwrap();
    assert_eq!((agenda.step.code.as_str(), agenda.points.len()), ("agenda-step-first", 0));
    let apart = of("hub-agency", "R04");
    assert_eq!((apart.not_yet, apart.rung, apart.first_step.code.as_str()), (false, Some(1), "step-buyers"));
    assert_eq!(of("hub-agency", "R11").first_step.code, "step-ask-meeting");
    assert_eq!(of("strong-exporter", "R02").first_step.code, "step-introduce");
    assert_eq!(of("lost-distributor", "R01").first_step.code, "step-visit");
    let hostile = &cases["hostile-district"];
    let waits = |action: u32| hostile.recommendations[action as usize].not_yet;
    assert!(!hostile.plan.steps.iter().any(|step| waits(step.action)), "what has to wait is no step");
    let why: Vec<&str> = hostile
        .plan
        .left
        .iter()
        .filter(|left| waits(left.action))
        .map(|left| left.why.code.as_str())
        .collect();
    assert!(!why.is_empty() && why.iter().all(|&code| code == "left-not-yet"), "{why:?}");
}

/// The answer `index` of a case's barriers, one lower.
fn lowered(case: &str, report: &Report, index: usize) -> Option<Report> {
    let path = format!("tests/cases/plan/{case}/barriers.csv");
    let mut lines: Vec<String> = fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect();
    let line = lines.get_mut(index + 1)?;
    let (start, severity) = line.rsplit_once(',').unwrap();
    let severity: u32 = severity.parse().ok()?;
    *line = format!("{start},{}", severity.saturating_sub(1).max(1));
    let sources = report.about.files.iter().map(|file| file.name.clone());
    let files: Vec<(String, Vec<u8>)> = sources
        .map(|name| {
            let bytes = match name.as_str() {
                "barriers.csv" => lines.join("\n").into_bytes(),
                _ => fs::read(format!("tests/cases/plan/{case}/{name}")).unwrap(),
            };
            (name, bytes)
        })
        .collect();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    Some(job::analyse(&Session { sources, ..Session::default() }, files).report)
}

#[test]
fn a_barrier_answered_lower_never_raises_the_relief_of_an_action() {
    let mut compared = 0;
    for (case, before) in plan_cases() {
        for index in 0..8 {
            let Some(after) = lowered(&case, &before, index) else { continue };
            for item in &after.recommendations {
                let same = |one: &&Recommendation| (&one.rule, &one.about) == (&item.rule, &item.about);
                let Some(old) = before.recommendations.iter().find(same) else {
                    panic!("{case}: {} {:?} came from a lower answer", item.rule, item.about)
                };
                for relief in &item.relief {
                    let was = old.relief.iter().find(|one| one.barrier == relief.barrier);
                    // A is the best grade and comes first.
                    assert!(was.is_some_and(|was| was.grade <= relief.grade), "{case}: {}", relief.barrier);
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn a_grade_that_the_visitor_takes_away_is_claimed_no_more() {
    let (case, before) = plan_cases().into_iter().find(|(case, _)| case == "hub-agency").unwrap();
    let files: Vec<(String, Vec<u8>)> = before
        .about
        .files
        .iter()
        .map(|file| (file.name.clone(), fs::read(format!("tests/cases/plan/{case}/{}", file.name)).unwrap()))
        .collect();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    let code = "relief-purchase-I-PRI-2".to_owned();
    let edits = vec![Edit::Setting { code: code.clone(), value: Some(0.0) }];
    let after = job::analyse(&Session { sources, edits, ..Session::default() }, files).report;
    let eased = |report: &Report| {
        report.recommendations.iter().find(|item| item.rule == "R04").unwrap().barriers.clone()
    };
    assert_eq!((eased(&before), eased(&after)), (vec!["I-PRI-2".to_owned()], Vec::new()));
    let used = after.about.settings.iter().find(|one| one.code == code).unwrap();
    assert_eq!((used.value, used.default, used.changed), (0.0, 2.0, true));
}
