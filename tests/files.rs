//! Several files at once: one study in several tables, or several firms with a file each.
#![cfg(not(target_family = "wasm"))]

mod shared;

use filiera::{import::Mend, report::Report, session::Edit};
use shared::{report, with_code};

fn ties(report: &Report) -> Vec<(&str, &str)> {
    report.network.ties.iter().map(|tie| (tie.from.as_str(), tie.to.as_str())).collect()
}

fn roles<'r>(report: &'r Report, id: &str) -> Vec<&'r str> {
    let actor = report.network.actors.iter().find(|actor| actor.id == id).unwrap();
    actor.roles.iter().map(|role| role.code()).collect()
}

const ROSSI: (&str, &str) = ("Rossi clienti 2024.csv", "Cliente,Paese,Importo\nKnopf,DE,300\nGoya,ES,100\n");
const BIANCHI: (&str, &str) = ("bianchi_clienti.csv", "Cliente,Paese,Importo\nKnopf,DE,50\nEtoile,FR,150\n");

#[test]
fn each_customer_list_belongs_to_the_firm_that_its_file_is_named_after() {
    let report = report(&[ROSSI, BIANCHI], vec![]);
    assert_eq!(
        ties(&report),
        [("bianchi", "Etoile"), ("bianchi", "Knopf"), ("Rossi", "Goya"), ("Rossi", "Knopf")]
    );
    assert_eq!(report.about.focal.as_deref(), Some("Rossi"));
    assert_eq!((roles(&report, "Rossi"), roles(&report, "bianchi")), (vec!["focal"], vec!["producer"]));
    // Shares are of each list's own total: 300 of 400, 50 of 200.
    let shares: Vec<_> = report.network.ties.iter().map(|tie| tie.share_of_sales_pct.unwrap()).collect();
    assert_eq!(shares, [75.0, 25.0, 25.0, 75.0]);
    assert!(with_code(&report, "several_focal").is_empty());
    let named: Vec<_> =
        with_code(&report, "firm_from_name").iter().map(|one| one.value.clone().unwrap()).collect();
    assert_eq!(named, ["Rossi", "bianchi"]);
}

#[test]
fn the_visitor_may_look_from_another_of_the_firms() {
    let report = report(&[ROSSI, BIANCHI], vec![Edit::Focal { actor: "bianchi".into() }]);
    assert_eq!(report.about.focal.as_deref(), Some("bianchi"));
    assert_eq!((roles(&report, "Rossi"), roles(&report, "bianchi")), (vec!["producer"], vec!["focal"]));
    assert_eq!(ties(&report).len(), 4);
    assert!(with_code(&report, "focal_not_found").is_empty());
}

#[test]
fn two_lists_of_one_firm_are_added_up() {
    let later = ("Rossi ordini 2025.csv", "Cliente,Paese,Importo\nKNOPF,DE,100\n");
    let report = report(&[ROSSI, BIANCHI, later], vec![]);
    let knopf = report.network.ties.iter().find(|tie| tie.from == "Rossi" && tie.to == "Knopf").unwrap();
    assert_eq!((knopf.amount, knopf.share_of_sales_pct), (Some(400.0), Some(80.0)));
}

#[test]
fn lists_whose_names_tell_no_firm_are_of_one_firm() {
    let report = report(&[("customers 2023.csv", ROSSI.1), ("customers 2024.csv", BIANCHI.1)], vec![]);
    assert_eq!(report.about.focal.as_deref(), Some("focal"));
    assert_eq!(ties(&report).len(), 3);
    assert!(with_code(&report, "firm_from_name").is_empty());
}

#[test]
fn answers_without_a_firm_are_their_files_own() {
    let form = "I-INF-1,I-INF-2,I-INF-3\n4,5,1\n";
    let report = report(&[("Rossi.csv", form), ("Bianchi.csv", "I-INF-1,I-INF-2,I-INF-3\n2,2,\n")], vec![]);
    let firms: Vec<_> = report.barriers.firms.iter().map(|firm| firm.firm.as_str()).collect();
    assert_eq!(firms, ["Rossi", "Bianchi"]);
    assert_eq!(report.barriers.together.map(|together| together.firms), Some(2));
}

#[test]
fn tables_of_one_study_stay_one_study() {
    let report = report(
        &[
            ("firms.csv", "firm_id,name,country\nUS,Our firm,IT\n"),
            ("actors.csv", "actor_id,roles\nUS,focal\nB1,customer\n"),
            ("ties.csv", "from,to,class\nUS,B1,supply\n"),
            ("barriers.csv", "barrier,severity\nI-INF-1,4\n"),
            ("Knopf export.csv", "customer,country,amount\nKnopf,DE,10\n"),
        ],
        vec![],
    );
    assert_eq!(report.about.focal.as_deref(), Some("US"));
    assert_eq!(report.barriers.firms.iter().map(|firm| firm.firm.as_str()).collect::<Vec<_>>(), ["US"]);
    assert_eq!(ties(&report), [("US", "B1"), ("US", "Knopf")]);
    assert!(with_code(&report, "firm_from_name").is_empty());
}

#[test]
fn what_two_files_say_differently_is_listed_and_the_first_counts() {
    let files = [
        ("a.csv", "actor_id,name,country,roles,territory\nUS,We,IT,focal,\nK,Knopf,DE,customer,\n"),
        (
            "b.csv",
            "actor_id,name,country,roles,territory\nK,Knopf,Austria,customer,foreign\nUS,We,Italia,,\n",
        ),
        ("ties.csv", "from,to,class\nUS,K,supply\n"),
    ];
    let before = report(&files, vec![]);
    let clashes = with_code(&before, "clash");
    assert_eq!(clashes.len(), 1, "{clashes:?}");
    let clash = clashes[0];
    assert_eq!(
        (clash.file.as_str(), clash.cell.as_deref(), clash.value.as_deref()),
        ("b.csv", Some("C2"), Some("Austria"))
    );
    let args = serde_json::to_value(&clash.about.args).unwrap();
    assert_eq!(
        (&args["field"], &args["first"], &args["other"], &args["row"]),
        (&"country".into(), &"DE".into(), &"a.csv".into(), &3.0.into())
    );
    assert_eq!(clash.mend, Some(Mend::Value { value: "DE".into() }));
    let knopf = before.network.actors.iter().find(|actor| actor.id == "K").unwrap();
    assert_eq!((knopf.country.as_deref(), knopf.territory.code()), (Some("DE"), "foreign"));
    assert!(with_code(&before, "duplicate_actor").is_empty());
    assert_eq!(before.about.reconciled.repeated_actors, 2);
    let mend = Edit::Cell { file: "b.csv".into(), sheet: "b".into(), cell: "C2".into(), value: "DE".into() };
    assert!(with_code(&report(&files, vec![mend]), "clash").is_empty());
}

#[test]
fn a_firm_in_two_files_is_one_and_its_gaps_are_filled() {
    let files = [
        ("a.csv", "firm_id,employees,country,founded_year\nF,12,IT,\n"),
        ("b.csv", "firm_id,employees,country,founded_year\nf,15,IT,1980\n"),
        ("barriers.csv", "firm,barrier,severity\nF,I-INF-1,4\nF,I-INF-2,\n"),
        ("more barriers.csv", "firm,barrier,severity\nF,I-INF-1,2\nF,I-INF-2,3\nF,I-INF-3,\n"),
    ];
    let report = report(&files, vec![]);
    let clash = with_code(&report, "clash");
    assert_eq!((clash.len(), clash[0].cell.as_deref()), (1, Some("B2")));
    assert_eq!(
        with_code(&report, "answered_twice").iter().map(|one| one.cell.clone().unwrap()).collect::<Vec<_>>(),
        ["B2"]
    );
    assert_eq!(report.barriers.firms.len(), 1);
    let severity =
        |code: &str| report.barriers.firms[0].items.iter().find(|item| item.code == code).unwrap().severity;
    assert_eq!((severity("I-INF-1"), severity("I-INF-2"), severity("I-INF-3")), (Some(4.0), Some(3.0), None));
}
