//! The interview about contacts in the page: answers become the network that every file would give.
//! The expected values follow by hand from the answers.

#[path = "shared/answers.rs"]
mod shared;

use filiera::{
    job::analyse,
    model::{Role, Territory, TieClass},
    report::{Known, Report, Told, Verdict},
};
use shared::Answer;

fn report(answers: &[Answer<'_>], files: &[(&str, &str)]) -> Report {
    analyse(&shared::session(answers), shared::files(files)).report
}

/// Two customers abroad, one of them silent, a shared supplier, two firms of the trade, an agency.
const INTERVIEW: &[Answer<'_>] = &[
    ("firms", "", "country", "IT"),
    ("actors", "11", "name", "Müller"),
    ("actors", "11", "roles", "customer"),
    ("actors", "11", "territory", "foreign"),
    ("actors", "11", "country", "DE"),
    ("ties", "11", "to", "Müller"),
    ("ties", "11", "class", "supply"),
    ("ties", "11", "last_exchange_year", "2019"),
    ("ties", "11", "quiet_reason", "our contact left"),
    ("ties", "11", "contact_role", "owner"),
    ("ties", "11", "growth_potential", "5"),
    ("actors", "12", "name", "Dupont"),
    ("actors", "12", "roles", "customer"),
    ("actors", "12", "territory", "foreign"),
    ("actors", "12", "country", "FR"),
    ("ties", "12", "to", "Dupont"),
    ("ties", "12", "class", "supply"),
    ("ties", "12", "last_exchange_year", "2025"),
    ("ties", "12", "contact_role", "both"),
    ("ties", "12", "growth_potential", "dont_know"),
    ("actors", "21", "name", "Zinco Bianchi"),
    ("actors", "21", "roles", "supplier"),
    ("actors", "21", "territory", "district"),
    ("actors", "21", "materials", "zamak"),
    ("ties", "21", "from", "Zinco Bianchi"),
    ("ties", "21", "class", "supply"),
    ("ties", "121", "from", "Zinco Bianchi"),
    ("ties", "121", "to", "Alba; Betulla"),
    ("ties", "121", "class", "supply"),
    ("actors", "31", "name", "Alba"),
    ("actors", "31", "roles", "competitor"),
    ("actors", "31", "territory", "district"),
    ("ties", "31", "to", "Alba"),
    ("ties", "31", "class", "horizontal"),
    ("ties", "31", "answer", "yes"),
    ("actors", "32", "name", "Cedro"),
    ("actors", "32", "roles", "competitor"),
    ("actors", "32", "territory", "district"),
    ("ties", "32", "to", "Cedro"),
    ("ties", "32", "class", "horizontal"),
    ("ties", "32", "answer", "no"),
    ("actors", "41", "name", "Agenzia"),
    ("actors", "41", "roles", "agency"),
    ("ties", "41", "from", "Agenzia"),
    ("ties", "41", "class", "agency"),
    ("ties", "41", "content", "service"),
    ("rosters", "1", "role", "customer"),
    ("rosters", "1", "population", "252"),
    ("rosters", "2", "role", "supplier"),
    ("rosters", "2", "population", "20"),
];

fn with<'a>(more: &[Answer<'a>]) -> Vec<Answer<'a>> {
    INTERVIEW.iter().chain(more).copied().collect()
}

fn known(report: &Report, a: &str, b: &str) -> Option<Known> {
    let joins = |from: &str, to: &str| (from, to) == (a, b) || (from, to) == (b, a);
    report.network.ties.iter().find(|tie| joins(&tie.from, &tie.to)).map(|tie| tie.known)
}

#[test]
fn an_interview_is_a_network_with_the_firm_in_its_middle() {
    let report = report(INTERVIEW, &[]);
    assert_eq!(report.problems, []);
    assert_eq!(report.about.focal.as_deref(), Some("focal"));
    assert!(!report.about.complete);
    let network = &report.network;
    let actors: Vec<&str> = network.actors.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(actors, ["Agenzia", "Alba", "Betulla", "Cedro", "Dupont", "focal", "Müller", "Zinco Bianchi"]);
    let tie = network.ties.iter().find(|tie| tie.to == "Müller").unwrap();
    assert_eq!((tie.from.as_str(), tie.class, tie.told), ("focal", TieClass::Supply, Told::OneSided));
    assert_eq!(tie.last_exchange.as_deref(), Some("2019"));
    assert_eq!(tie.quiet_reason.as_deref(), Some("our contact left"));
    assert_eq!((tie.contact_role.as_deref(), tie.growth_potential), (Some("owner"), Some(5.0)));
    assert_eq!(tie.places, [""; 0], "an answer stands in no row of a file");
    // What is not known is not there, and what a supplier brings is.
    let dupont = network.ties.iter().find(|tie| tie.to == "Dupont").unwrap();
    assert_eq!((dupont.contact_role.as_deref(), dupont.growth_potential), (Some("both"), None));
    let zinc = network.actors.iter().find(|one| one.id == "Zinco Bianchi").unwrap();
    assert_eq!((zinc.materials.join(), zinc.territory), ("zamak".to_owned(), Territory::District));
    // Who else buys there is of the trade.
    let betulla = network.actors.iter().find(|one| one.id == "Betulla").unwrap();
    assert_eq!(betulla.roles, [Role::Competitor]);
    assert_eq!(known(&report, "Zinco Bianchi", "Betulla"), Some(Known::Yes));
}

trait Join {
    fn join(&self) -> String;
}
impl Join for Vec<String> {
    fn join(&self) -> String {
        self.as_slice().join(", ")
    }
}

#[test]
fn yes_no_and_not_asked_stay_three_things() {
    let report = report(INTERVIEW, &[]);
    assert_eq!(known(&report, "focal", "Alba"), Some(Known::Yes));
    assert_eq!(known(&report, "focal", "Cedro"), Some(Known::Denied));
    // Betulla is known from the supplier's screen only; nobody asked whether the two work together.
    assert_eq!(known(&report, "focal", "Betulla"), None);
    assert_eq!(known(&report, "Alba", "Cedro"), None);
    assert!(!report.network.coverage.whole);
}

#[test]
fn only_these_are_all_makes_a_no_of_what_was_not_named() {
    let pairs_asked = |answers: &[Answer<'_>]| report(answers, &[]).network.coverage.pairs_asked;
    // Of the firm: Müller, Dupont, zinc, Alba, Cedro, agency. Of zinc: Alba, Betulla.
    assert_eq!(pairs_asked(INTERVIEW), 8);
    let all: [Answer; 2] =
        [("actors", "", "asked_about", "competitor"), ("actors", "", "recall_complete", "yes")];
    // One more: the firm and Betulla.
    assert_eq!(pairs_asked(&with(&all)), 9);
    let network = report(&with(&all), &[]).network;
    let firm = network.actors.iter().find(|one| one.focal).unwrap();
    assert_eq!(firm.interviewed, Some(true));
}

#[test]
fn nobody_is_an_answer() {
    // A supplier is named, and of the trade nobody: that is a no, and the finding may say so.
    let answers: &[Answer<'_>] = &[
        ("actors", "21", "name", "Zinco Bianchi"),
        ("actors", "21", "roles", "supplier"),
        ("ties", "21", "from", "Zinco Bianchi"),
        ("ties", "21", "class", "supply"),
        ("ties", "121", "from", "Zinco Bianchi"),
        ("ties", "121", "to", "Alba"),
        ("ties", "121", "class", "supply"),
    ];
    let p01 = |answers: &[Answer<'_>]| {
        let report = report(answers, &[]);
        let finding = report.network.findings.iter().find(|one| one.id == "P01").unwrap();
        (finding.verdict, report.network.coverage.pairs_asked)
    };
    let (unasked, pairs) = p01(answers);
    assert_ne!(unasked, Verdict::Proven);
    let nobody: Vec<Answer> = answers
        .iter()
        .copied()
        .chain([("actors", "", "asked_about", "competitor"), ("actors", "", "recall_complete", "yes")])
        .collect();
    assert_eq!(p01(&nobody).1, pairs + 1);
}

#[test]
fn totals_are_the_sizes_that_coverage_counts_from() {
    let report = report(INTERVIEW, &[]);
    let role = |role: Role| report.network.coverage.roles.iter().find(|row| row.role == role).unwrap();
    let customers = role(Role::Customer);
    assert_eq!((customers.population, customers.on_map, customers.from_roster), (Some(252.0), 2, true));
    assert_eq!(role(Role::Supplier).population, Some(20.0));
    assert!(!role(Role::Agency).from_roster);
}

#[test]
fn one_name_on_two_screens_is_one_actor_with_two_roles() {
    let both: [Answer; 5] = [
        ("actors", "22", "name", "DUPONT"),
        ("actors", "22", "roles", "supplier"),
        ("actors", "22", "territory", "foreign"),
        ("ties", "22", "from", "DUPONT"),
        ("ties", "22", "class", "supply"),
    ];
    let report = report(&with(&both), &[]);
    assert_eq!(report.problems, []);
    let dupont: Vec<_> =
        report.network.actors.iter().filter(|one| one.label.eq_ignore_ascii_case("dupont")).collect();
    assert_eq!(dupont.len(), 1);
    assert_eq!(dupont[0].roles, [Role::Supplier, Role::Customer]);
    let ties = report.network.ties.iter().filter(|tie| [&tie.from, &tie.to].contains(&&"Dupont".to_owned()));
    assert_eq!(ties.count(), 2, "what they buy and what they sell");
}

#[test]
fn beside_a_list_of_customers_the_firm_is_one() {
    let list = (
        "customers.csv",
        "customer;country;date\nMueller GmbH;Germany;2025-03-01\nDupont;France;2019-03-01\n",
    );
    let report = report(INTERVIEW, &[list]);
    assert_eq!(report.network.actors.iter().filter(|one| one.focal).count(), 1);
    assert_eq!(report.network.actors.iter().filter(|one| one.id == "Dupont").count(), 1);
    let dupont = report.network.ties.iter().find(|tie| tie.to == "Dupont").unwrap();
    assert_eq!((dupont.statements, dupont.from.as_str()), (2, "focal"));
    // The later of the two dates.
    assert_eq!(dupont.last_exchange.as_deref(), Some("2025"));
}

#[test]
fn beside_a_network_the_named_firm_keeps_its_place_and_the_file_its_names() {
    let file = (
        "network.csv",
        "actor_id,name,roles,country,recall_complete,asked_about\nF1,Filo,focal,IT,,supplier\nK9,Dupont,customer,BE,,\n",
    );
    let all: [Answer; 3] = [
        ("firms", "", "name", "Filo"),
        ("actors", "", "asked_about", "customer"),
        ("actors", "", "recall_complete", "yes"),
    ];
    let report = report(&with(&all), &[file]);
    assert_eq!(report.about.focal.as_deref(), Some("F1"));
    assert_eq!(known(&report, "F1", "K9"), Some(Known::Yes));
    let told: Vec<&str> = report.problems.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(told, ["clash_answered"], "the country of Dupont, which the answer changes");
    let dupont = report.network.actors.iter().find(|one| one.id == "K9").unwrap();
    assert_eq!((dupont.label.as_str(), dupont.country.as_deref()), ("Dupont", Some("FR")));
}

#[test]
fn a_name_taken_back_takes_its_answers_along() {
    let mut answers = with(&[]);
    answers.retain(|(_, row, field, _)| *row != "12" || !matches!(*field, "name" | "to"));
    let report = report(&answers, &[]);
    assert_eq!(report.problems, []);
    assert!(report.network.actors.iter().all(|one| one.id != "Dupont"));
}

#[test]
fn what_cannot_be_understood_points_to_its_question() {
    let wrong: [Answer; 2] =
        [("ties", "12", "growth_potential", "9"), ("rosters", "3", "population", "a few hundred")];
    let report = report(&with(&wrong), &[]);
    let told: Vec<(&str, &str, &str)> = report
        .problems
        .iter()
        .filter_map(|one| one.question.as_ref())
        .map(|one| (one.sheet.as_str(), one.row.as_str(), one.field.as_str()))
        .collect();
    assert_eq!(told.len(), report.problems.len());
    assert!(told.contains(&("ties", "12", "growth_potential")), "{told:?}");
}

#[test]
fn a_silent_customer_becomes_the_first_step() {
    let report = report(INTERVIEW, &[]);
    let first = &report.recommendations[0];
    assert!(
        report
            .recommendations
            .iter()
            .any(|one| one.rule == "R01" && one.actors.contains(&"Müller".to_owned())),
        "{first:?}"
    );
}
