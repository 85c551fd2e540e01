//! The sheets to work with, on the Button Valley and on cases small enough to check by hand.
//!
//! Expected values are counted by hand in the tables of the case: six producers buy at the zamak supplier, which makes
//! 6·5/2 = 15 pairs; the focal firm's two contacts with rivals are the only ones, so 13 are open.
#![cfg(not(target_family = "wasm"))]

use std::fs;

use filiera::{
    further::Ground,
    job,
    model::{ContactRole, SleepingKind},
    recommend::worksheets::worksheets,
    report::{
        AgencyRung, AskedOf, BondStep, ContactMatters, EffortHeading, Plan, PlanPhase, PlanStep, Report,
        SecondContact, Standing, Worksheets,
    },
    save::cards,
    session::Session,
};

type Files = Vec<(String, Vec<u8>)>;

/// The report of the files and their sheets to work with, with every action (or those of some rules) in the plan.
fn worked_out(files: Files, rules: &[&str]) -> (Report, Worksheets) {
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    let session = Session { sources, as_of: Some("2026-01-01".to_owned()), ..Session::default() };
    let network = cards::network(&session, &files);
    let report = job::analyse(&session, files).report;
    let planned = (0..).zip(&report.recommendations);
    let planned = planned.filter(|(_, one)| rules.is_empty() || rules.contains(&one.rule.as_str()));
    let step = |(action, _)| PlanStep {
        action,
        points: 1.0,
        choice: None,
        phase: PlanPhase::First,
        adds: Vec::new(),
        order: Vec::new(),
    };
    let plan = Plan { steps: planned.map(step).collect(), ..Plan::default() };
    let sheets = worksheets(&Ground {
        network: &network,
        barriers: &report.barriers,
        findings: &report.network.findings,
        recommendations: &report.recommendations,
        plan: &plan,
        choices: &session.choices(),
        seed: 1,
    });
    (report, sheets)
}

fn button_valley() -> Files {
    vec![("button-valley.xlsx".to_owned(), fs::read("examples/button-valley.xlsx").unwrap())]
}

fn tables(tables: &[(&str, &str)]) -> Files {
    tables.iter().map(|(name, text)| (format!("{name}.csv"), text.as_bytes().to_vec())).collect()
}

fn rules(report: &Report, steps: &[u32]) -> Vec<String> {
    let mut rules: Vec<String> =
        steps.iter().map(|&step| report.recommendations[step as usize].rule.clone()).collect();
    rules.sort();
    rules.dedup();
    rules
}

#[test]
fn six_producers_at_the_zamak_supplier_make_fifteen_pairs_of_which_thirteen_are_open() {
    let (report, sheets) = worked_out(button_valley(), &[]);
    let group = &sheets.purchasing[0];
    assert_eq!((group.supplier.as_str(), group.class_row), ("ZAMAK", false));
    assert_eq!((group.pairs, group.tied, group.open, group.not_asked), (15.0, 2.0, 13.0, 0.0));
    assert_eq!(group.firms.actors, ["FOCAL", "RIVAL-A", "RIVAL-B", "RIVAL-C", "RIVAL-D", "RIVAL-E"]);
    assert_eq!(
        (group.materials.as_slice(), group.facilitator.as_deref()),
        (&["zamak".to_owned()][..], Some("AGENCY"))
    );
    assert_eq!(rules(&report, &group.steps), ["R04"]);
    // Mould artisans and colouring companies are many firms: which, is not known.
    assert!(sheets.purchasing[1..].iter().all(|group| group.class_row && group.steps.is_empty()));
}

#[test]
fn quiet_contacts_stand_by_country_with_who_holds_them_and_one_next_step() {
    let (_, sheets) = worked_out(button_valley(), &[]);
    let countries: Vec<Option<&str>> = sheets.ledger.iter().map(|one| one.country.as_deref()).collect();
    // The national customer is declared weak, not quiet.
    assert_eq!(countries, [Some("DE"), Some("FR"), None]);
    let german = &sheets.ledger[0].rows[0];
    assert_eq!((german.actor.as_str(), german.held_by), ("DIST-DE", Some(ContactRole::Owner)));
    // December 2005 to January 2006.
    assert_eq!((german.last_exchange.as_deref(), german.months), (Some("2005"), Some(1)));
    assert_eq!(german.quiet_reason.as_deref(), Some("little use made of the link"));
    assert_eq!((german.growth_potential, german.sleeping), (Some(5.0), Some(SleepingKind::UnderExploited)));
    // Trust 4 of 5, and goods still pass: people know each other, so work together.
    assert_eq!((german.bond, german.next), (Some(4.0), BondStep::JointActivity));
    assert!(!german.steps.is_empty());
}

#[test]
fn every_line_of_the_effort_says_which_step_needs_it() {
    let (report, sheets) = worked_out(button_valley(), &["R04"]);
    let asked = |heading, level| {
        let line = sheets.efforts.iter().filter(|one| (one.heading, one.level) == (heading, level));
        line.map(|one| (one.told.code.clone(), rules(&report, &one.steps))).collect::<Vec<_>>()
    };
    use AskedOf::{Management, Operations};
    use EffortHeading::{Capabilities, MarketingPurchasing};
    assert_eq!(
        asked(MarketingPurchasing, Operations),
        [("asked-volumes".to_owned(), vec!["R04".to_owned()])],
        "joint purchase alone asks for no letters abroad"
    );
    assert_eq!(asked(MarketingPurchasing, Management)[0].0, "asked-who-buys");
    assert_eq!(asked(Capabilities, Management)[0].0, "asked-what-to-tell");
    assert!(sheets.efforts.iter().all(|line| !line.steps.is_empty()));
    // Whoever joins an association alone has no others to win first.
    let (_, alone) = worked_out(button_valley(), &["R10"]);
    assert!(alone.efforts.iter().all(|line| line.told.code != "asked-show-benefits"));
}

#[test]
fn what_was_told_to_be_lacking_is_trained_and_what_nobody_asked_is_a_question() {
    let (report, sheets) = worked_out(button_valley(), &[]);
    let needs: Vec<&str> = sheets.training.iter().map(|one| one.capability.as_str()).collect();
    // The firm lacks marketing, market information and languages, and has no export plan.
    for capability in ["marketing", "information", "languages", "export_plan"] {
        assert!(needs.contains(&capability), "{capability}: {needs:?}");
    }
    assert!(sheets.training.iter().all(|one| one.standing == Standing::Lacks));
    let open: Vec<&str> = sheets.training_not_asked.iter().map(|one| one.capability.as_str()).collect();
    assert!(open.contains(&"export_time"), "nobody asked for the hours");
    assert!(!needs.contains(&"cooperation") && !open.contains(&"cooperation"), "the attitude is 4");
    let languages = sheets.training.iter().find(|one| one.capability == "languages").unwrap();
    assert!(rules(&report, &languages.steps).contains(&"R01".to_owned()));
    assert!(
        worked_out(button_valley(), &["R04"]).1.training.is_empty(),
        "what no step needs is not asked for"
    );
}

#[test]
fn every_firm_of_the_plan_has_its_own_gain_and_no_volumes_are_shared() {
    let (report, sheets) = worked_out(button_valley(), &["R04"]);
    let firms: Vec<&str> = sheets.gains.iter().map(|one| one.actor.as_str()).collect();
    assert_eq!(firms[0], "FOCAL");
    assert!(firms.contains(&"RIVAL-C") && firms.contains(&"ZAMAK"));
    for sheet in &sheets.gains {
        assert_eq!(sheet.own, sheet.actor == "FOCAL");
        assert!(!sheet.get.is_empty() && !sheet.give.is_empty() && !sheet.keep.is_empty(), "{}", sheet.actor);
        assert!(!sheet.together.is_empty(), "{}", sheet.actor);
        assert_eq!(rules(&report, &sheet.steps), ["R04"]);
    }
    let rival = sheets.gains.iter().find(|one| one.actor == "RIVAL-C").unwrap();
    let keep: Vec<&str> = rival.keep.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(keep, ["keep-prices", "keep-customers", "keep-volumes"]);
    let said = rival.get.iter().chain(&rival.give).chain(&rival.keep).chain(&rival.together);
    assert!(said.flat_map(|one| one.args.keys()).next().is_none(), "a rival is told of nobody");
}

#[test]
fn an_agency_that_only_serves_is_asked_to_convene_and_nothing_beyond() {
    let (report, sheets) = worked_out(button_valley(), &[]);
    let agenda = sheets.agenda.unwrap();
    assert_eq!(agenda.agency.as_deref(), Some("AGENCY"));
    assert_eq!((agenda.rung, agenda.next), (Some(AgencyRung::ServiceCentre), Some(AgencyRung::Convener)));
    // Six firms of the trade are in contact with it, and of all it was told what for.
    assert_eq!((agenda.told, agenda.firms), (6, 6));
    assert_eq!(agenda.points.len(), 4);
    assert!(rules(&report, &agenda.steps).contains(&"R11".to_owned()));
}

const ACTORS: &str = "actor_id,roles,territory,country\nWE,focal,district,IT\nOFFICE,agency,district,IT\n\
    ONE,competitor,district,IT\nTWO,competitor,district,IT\nMETAL,supplier,district,IT\nBERLIN,customer,foreign,DE\n";

#[test]
fn pairs_nobody_asked_about_are_no_open_pairs() {
    let ties = "from,to,class\nMETAL,WE,supply\nMETAL,ONE,supply\nMETAL,TWO,supply\nOFFICE,WE,agency\n";
    let (_, sheets) = worked_out(tables(&[("Actors", ACTORS), ("Ties", ties)]), &[]);
    let group = &sheets.purchasing[0];
    assert_eq!((group.pairs, group.tied, group.open, group.not_asked), (3.0, 0.0, 0.0, 3.0));
    let agenda = sheets.agenda.unwrap();
    assert_eq!((agenda.rung, agenda.next, agenda.told, agenda.firms), (None, None, 0, 1));
    assert_eq!(agenda.step.code, "agenda-step-ask");
}

#[test]
fn an_agency_that_the_firm_is_not_known_to_know_is_found_first() {
    let strange =
        worked_out(tables(&[("Actors", ACTORS), ("Ties", "from,to,class\nOFFICE,ONE,agency\n")]), &[]);
    let agenda = strange.1.agenda.unwrap();
    assert_eq!((agenda.step.code.as_str(), agenda.agency.as_deref()), ("agenda-step-first", Some("OFFICE")));
    assert!(agenda.points.is_empty() && agenda.costs.is_empty());
}

#[test]
fn a_firm_that_sells_services_buys_no_shared_host_together() {
    let shared = |nace: &str, material: &str| {
        let firms = format!("firm_id,country,nace\nWE,IT,{nace}\n");
        let ties = format!(
            "from,to,class,materials\nMETAL,WE,supply,{material}\nMETAL,ONE,supply,{material}\nMETAL,TWO,supply,{material}\n"
        );
        worked_out(tables(&[("Firms", &firms), ("Actors", ACTORS), ("Ties", &ties)]), &[]).1.purchasing.len()
    };
    assert_eq!(shared("62.01", ""), 0);
    assert_eq!(shared("62.01", "paper"), 1);
    assert_eq!(shared("32.99", ""), 1);
}

#[test]
fn the_rung_of_the_agency_follows_what_was_told_of_it() {
    for (content, rung, next) in [
        ("service", AgencyRung::ServiceCentre, Some(AgencyRung::Convener)),
        ("promotion", AgencyRung::Convener, Some(AgencyRung::Coordinator)),
        ("service; coordination", AgencyRung::Coordinator, Some(AgencyRung::Leader)),
        ("coordination; purchasing; promotion", AgencyRung::Leader, None),
    ] {
        let ties = format!("from,to,class,content\nOFFICE,WE,agency,{content}\nOFFICE,ONE,agency,\n");
        let (_, sheets) = worked_out(tables(&[("Actors", ACTORS), ("Ties", &ties)]), &[]);
        let agenda = sheets.agenda.unwrap();
        assert_eq!(
            (agenda.rung, agenda.next, agenda.told, agenda.firms),
            (Some(rung), next, 1, 2),
            "{content}"
        );
    }
}

#[test]
fn contacts_of_the_owner_alone_that_matter_get_a_second_person() {
    let firms = "firm_id,country,export_lead_hours\nWE,IT,6\n";
    let ties = "from,to,class,contact_role,growth_potential,share_of_purchases_pct\nWE,BERLIN,supply,owner,5,\n\
        METAL,WE,supply,owner,2,30\nWE,ONE,horizontal,owner,2,\nWE,TWO,horizontal,both,5,\nOFFICE,WE,agency,,,\n";
    let files = tables(&[("Firms", firms), ("Actors", ACTORS), ("Ties", ties)]);
    let (_, sheets) = worked_out(files, &["R15"]);
    let persons = sheets.persons;
    assert_eq!((persons.contacts, persons.told, persons.owner_only, persons.more), (5, 4, 3, 0));
    let rows: Vec<_> =
        persons.rows.iter().map(|row| (row.actor.as_str(), row.matters.as_slice(), row.second)).collect();
    assert_eq!(
        rows,
        [
            ("BERLIN", &[ContactMatters::Growth, ContactMatters::Abroad][..], SecondContact::Export),
            ("METAL", &[ContactMatters::Share][..], SecondContact::Buyer),
        ]
    );
}

#[test]
fn people_come_before_goods() {
    // Counted from 31 January 2026: an order of 2020 is quiet by its date.
    let kept_by = |role: &str, trust: &str, year: &str| {
        let ties = format!(
            "from,to,class,state,trust,last_exchange_year,contact_role\n\
            WE,BERLIN,supply,sleeping,{trust},{year},{role}\n"
        );
        let files =
            tables(&[("Actors", ACTORS), ("Ties", &ties), ("Study", "key,value\nas_of,2026-01-31\n")]);
        let (_, sheets) = worked_out(files, &[]);
        let row = sheets.ledger[0].rows[0].clone();
        (row.next, row.months)
    };
    let row = |trust: &str, year: &str| kept_by("", trust, year);
    assert_eq!(row("", "2020"), (BondStep::KeepAlive, Some(61)));
    // Who knows them is told: nobody need look for that.
    assert_eq!(kept_by("owner", "", "2020").0, BondStep::Meet);
    assert_eq!(row("2", "2020"), (BondStep::Meet, Some(61)));
    assert_eq!(row("4", "2020"), (BondStep::SmallOrder, Some(61)));
    assert_eq!(row("4", "2025"), (BondStep::JointActivity, Some(1)));
    // Whether anything still passes was not told: the lower rung.
    assert_eq!(row("4", ""), (BondStep::SmallOrder, None));
}

#[test]
fn without_a_step_nothing_is_asked_of_anybody() {
    let (_, sheets) = worked_out(button_valley(), &["none"]);
    assert!(sheets.efforts.is_empty() && sheets.training.is_empty() && sheets.gains.is_empty());
    assert!(sheets.training_not_asked.is_empty() && sheets.assumptions.is_empty() && sheets.help.is_empty());
    assert!(!sheets.ledger.is_empty(), "quiet contacts are there without a plan");
}

#[test]
fn lines_of_the_help_sheet_stand_in_the_steps_that_they_fit() {
    let firms = "firm_id,country\nWE,IT\n";
    let barriers = "firm_id,barrier,severity\nWE,I-INF-1,5\nWE,I-FUN-1,4\n";
    let ties = "from,to,class,state,growth_potential\nWE,BERLIN,supply,sleeping,5\n";
    let help = "programme,for which barriers,country,whom to ask,cost,valid until\n\
        Market study voucher,I-INF-1,IT,Chamber,half,2025\nEverything informational,informational,,,,2030\n\
        German fair,,DE,,,\nFrench fair,,FR,,,\nTraining,I-PRO,,,,\nNo idea,,,,,\n";
    let files = tables(&[
        ("Firms", firms),
        ("Actors", ACTORS),
        ("Barriers", barriers),
        ("Ties", ties),
        ("Help", help),
    ]);
    let (report, sheets) = worked_out(files, &[]);
    let lines: Vec<_> = sheets
        .help
        .iter()
        .map(|one| (one.programme.as_str(), one.over, rules(&report, &one.steps)))
        .collect();
    let of = |rules: &[&str]| rules.iter().map(|&rule| rule.to_owned()).collect::<Vec<_>>();
    assert_eq!(
        lines,
        [
            // Valid until the end of 2025, and the study's day is the first of 2026.
            ("Market study voucher", true, of(&["R01", "R10"])),
            ("Everything informational", false, of(&["R01", "R10"])),
            ("German fair", false, of(&["R01"])),
        ]
    );
    assert_eq!(sheets.help_elsewhere, 3);
    assert_eq!(sheets.help[0].contact.as_deref(), Some("Chamber"));
    assert_eq!(sheets.help[1].barriers, ["I-INF-1", "I-INF-2", "I-INF-3", "I-INF-4"]);
    assert!(!report.problems.iter().any(|one| one.code == "sheet_not_used_yet"), "the sheet is read");
}

#[test]
fn only_what_is_severe_for_more_than_half_weighs_on_most() {
    let interests = |severe: usize| {
        let answer = |firm: usize| format!("F{firm},I-INF-1,{}\n", if firm < severe { 5 } else { 1 });
        let barriers = "firm_id,barrier,severity\n".to_owned() + &(0..6).map(answer).collect::<String>();
        let ties = "from,to,class\nOFFICE,WE,agency\n";
        let files = tables(&[("Actors", ACTORS), ("Ties", ties), ("Barriers", &barriers)]);
        worked_out(files, &[]).1.agenda.unwrap().points[0].told.clone()
    };
    assert_eq!(interests(3).code, "agenda-interests-ask", "half are not most");
    let most = interests(4);
    assert_eq!((most.code.as_str(), &most.args["count"]), ("agenda-interests", &6.0.into()));
}

#[test]
fn a_row_that_stands_for_several_is_no_contact_that_somebody_holds() {
    let actors = "actor_id,roles,territory,country,stands_for\nWE,focal,district,IT,\nSHOPS,customer,foreign,DE,40\n\
        BERLIN,customer,foreign,DE,\n";
    let ties = "from,to,class,contact_role\nWE,SHOPS,supply,owner\nWE,BERLIN,supply,owner\n";
    let (_, sheets) = worked_out(tables(&[("Actors", actors), ("Ties", ties)]), &[]);
    assert_eq!((sheets.persons.contacts, sheets.persons.owner_only), (1, 1));
    assert!(sheets.persons.rows.iter().all(|row| row.actor != "SHOPS"));
}
