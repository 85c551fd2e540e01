//! Before and after on the Button Valley: what its new network changes, and what the paper does not notice.
//!
//! Expected values: worked out apart from the program, with NetworkX 3.6 and igraph 1.0 and by hand, on the part of
//! the example that stands in the paper's sentences (rows marked `fixture`), each class of firms one node. There a
//! pair counts twice in Gould and Fernandez's itinerant broker (26); here an open pair counts once (13).
#![cfg(not(target_family = "wasm"))]

#[path = "shared/tables.rs"]
mod tables;

use std::{collections::BTreeMap, fs, path::Path, sync::OnceLock};

use filiera::{
    further::Ground,
    import,
    model::{ActorId, TieClass, build},
    network::{
        Network,
        changed::{Alterations, Proposed},
        graph::ActorGraph,
        measures::{betweenness, constraint, ei_territory},
    },
    recommend::change,
    report::{
        Changes, Figure, Message, Plan, PlanStep, ProposedTie, Recommendation, Report, TieChange, Variant,
    },
    session::Choices,
    settings::Settings,
};
use tables::BUTTON_VALLEY;

const RIVALS: [&str; 5] = ["RIVAL-A", "RIVAL-B", "RIVAL-C", "RIVAL-D", "RIVAL-E"];
const QUIET: [&str; 3] = ["DIST-DE", "BUYER-X", "BUYER-FR"];
/// Named as targets in the new network.
const NEW: [&str; 3] = ["BUYER-NL", "BRAND-ES", "ASSOC-IT"];

/// The rows that the paper's sentences give, classes as single nodes, with what rivals denied.
fn fixture(more: &[&str]) -> Network {
    let keep = |table: &str, wanted: &dyn Fn(&BTreeMap<String, String>) -> bool| -> (String, Vec<u8>) {
        let name = format!("{table}.csv");
        let mut reader = csv::Reader::from_path(Path::new(BUTTON_VALLEY).join(&name)).unwrap();
        let headings = reader.headers().unwrap().clone();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&headings).unwrap();
        for row in reader.deserialize::<BTreeMap<String, String>>().map(Result::unwrap).filter(wanted) {
            let cell = |heading: &str| if heading == "stands_for" { "" } else { row[heading].as_str() };
            writer.write_record(headings.iter().map(cell)).unwrap();
        }
        (name, writer.into_inner().unwrap())
    };
    let stated = |row: &BTreeMap<String, String>| row["fixture"] == "yes";
    let files = [
        ("study.csv".to_owned(), fs::read(Path::new(BUTTON_VALLEY).join("study.csv")).unwrap()),
        keep("actors", &|row| stated(row) || more.contains(&row["actor_id"].as_str())),
        keep("ties", &|row| stated(row) || row["answer"] == "no" && row["class"] == "horizontal"),
    ];
    network(files)
}

fn network(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Network {
    let choices = Choices::default();
    let mut books: Vec<_> =
        files.into_iter().map(|(name, bytes)| import::read(&name, &bytes).unwrap().0).collect();
    build::prepare(&mut books, &choices);
    let model = build::build(&books, &choices).model;
    let as_of = model.study.as_of;
    Network::new(model, Settings::default(), as_of)
}

fn id(network: &Network, key: &str) -> ActorId {
    network.model.actors().find(|(_, actor)| actor.key == key).expect(key).0
}

fn tie(from: &str, to: &str, class: TieClass, change: TieChange) -> ProposedTie {
    ProposedTie { from: from.into(), to: to.into(), class, change }
}

/// All fifteen pairs of the six producers.
fn mesh() -> Vec<ProposedTie> {
    let firms: Vec<&str> = ["FOCAL"].into_iter().chain(RIVALS).collect();
    let pairs = firms
        .iter()
        .enumerate()
        .flat_map(|(place, from)| firms[place + 1..].iter().map(move |to| (from, to)));
    pairs.map(|(from, to)| tie(from, to, TieClass::Horizontal, TieChange::Create)).collect()
}

/// The paper's new network: ties with firms of the trade, woken contacts abroad, three targets.
fn new_network() -> Vec<ProposedTie> {
    let mut ties = mesh();
    ties.extend(QUIET.map(|buyer| tie("FOCAL", buyer, TieClass::Supply, TieChange::Strengthen)));
    ties.extend(
        ["BUYER-NL", "BRAND-ES"].map(|buyer| tie("FOCAL", buyer, TieClass::Supply, TieChange::Create)),
    );
    ties.push(tie("ASSOC-IT", "FOCAL", TieClass::Association, TieChange::Create));
    ties.push(tie("DIST-DE", "BUYER-NL", TieClass::Affiliate, TieChange::Create));
    ties
}

/// Only its ties count here; the rest is some other's.
fn item(rule: &str, ties: Vec<ProposedTie>) -> Recommendation {
    Recommendation { rule: rule.into(), ties, ..report().recommendations[0].clone() }
}

/// The changes of these actions, all of them in the plan.
fn changes(network: &Network, items: &[Recommendation]) -> Changes {
    let step = &report().plan.steps[0];
    let steps = (0..items.len() as u32).map(|action| PlanStep { action, ..step.clone() });
    let plan = Plan { steps: steps.collect(), ..Plan::default() };
    let barriers = filiera::barriers::diagnose(&network.model, &network.settings);
    change::compare(&Ground {
        network,
        barriers: &barriers,
        findings: &[],
        recommendations: items,
        plan: &plan,
        choices: &Choices::default(),
        seed: 1,
    })
}

/// A figure of the plan before and after, and of how many.
fn figure(changes: &Changes, figure: Figure) -> [Option<f64>; 4] {
    let plan = changes.plan.as_ref().expect("a plan that changes something");
    let row = plan.figures.iter().find(|row| row.figure == figure).unwrap();
    [Some(row.before), Some(row.after), row.of_before, row.of_after]
}

fn codes(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.code.as_str()).collect()
}

#[test]
fn the_fixture_is_the_one_that_was_computed_elsewhere() {
    let network = fixture(&[]);
    let graph = ActorGraph::of(&network);
    assert_eq!((graph.len(), graph.edges().count()), (19, 35));
    let focal = graph.node(id(&network, "FOCAL")).unwrap();
    let near = |value: Option<f64>, expected: f64| (value.unwrap() - expected).abs() < 5e-5;
    assert!(near(constraint::constraint(&graph)[focal], 0.1430));
    assert!(near(betweenness::betweenness(&graph)[focal], 0.7660));
    assert!(near(ei_territory::of_map(&network, &graph).index(), -0.6));
}

#[test]
fn the_new_network_raises_the_focal_firm_and_turns_a_little_inward() {
    let mut network = fixture(&NEW);
    let ids = change::Ids::of(&network);
    let proposed = change::proposed(&ids, &item("R00", new_network()));
    let alterations = Alterations::new(&network, &proposed);
    let focal = id(&network, "FOCAL");
    let (ties, between, ei) = network.changed(&alterations, |changed| {
        let graph = ActorGraph::of(changed);
        let between = betweenness::betweenness(&graph)[graph.node(focal).unwrap()].unwrap();
        (graph.edges().count(), between, ei_territory::of_map(changed, &graph).index().unwrap())
    });
    assert_eq!(ties, 52);
    assert!((between - 0.8238).abs() < 5e-5, "{between}");
    assert!((ei + 0.6154).abs() < 5e-5, "{ei}");
}

#[test]
fn nobody_else_keeps_a_known_way_abroad_before_or_after() {
    let network = fixture(&NEW);
    let found = changes(&network, &[item("R00", new_network())]);
    assert_eq!(figure(&found, Figure::Gate), [5.0, 5.0, 5.0, 5.0].map(Some));
    assert_eq!(figure(&found, Figure::Tied), [2.0, 15.0, 15.0, 15.0].map(Some));
    assert_eq!(figure(&found, Figure::Inside), [28.0, 42.0, 35.0, 52.0].map(Some));
    assert_eq!(figure(&found, Figure::Brokerage), [13.0, 0.0, 15.0, 15.0].map(Some));
    // A rival's customers are no reach: only the focal firm's own contacts count, once they are woken.
    assert_eq!(figure(&found, Figure::Reach), [0.0, 1.0, 6.0, 6.0].map(Some));
    let plan = found.plan.unwrap();
    let effects = codes(&plan.side_effects);
    for code in ["change-gate-still", "change-agency-bypassed", "change-inward"] {
        assert!(effects.contains(&code), "{code} is not among {effects:?}");
    }
    // An ego sample: who lies between whom cannot be read from it, in neither network.
    assert!(found.unsupported.iter().any(|one| one.measure == "betweenness"));
}

#[test]
fn one_contact_abroad_of_another_firm_restores_a_way_for_all_five() {
    let network = fixture(&NEW);
    let mut ties = mesh();
    ties.push(tie("RIVAL-C", "BUYER-NL", TieClass::Supply, TieChange::Create));
    let found = changes(&network, &[item("R00", ties)]);
    assert_eq!(figure(&found, Figure::Gate)[..2], [Some(5.0), Some(0.0)]);
    assert!(codes(&found.plan.unwrap().gains).contains(&"change-gate-less"));
}

#[test]
fn meeting_through_the_agency_keeps_its_part_and_meeting_directly_takes_it() {
    let network = fixture(&[]);
    let ties =
        ["FOCAL"].iter().chain(&RIVALS).map(|firm| tie("AGENCY", firm, TieClass::Agency, TieChange::Change));
    let found = changes(&network, &[item("R03", ties.collect())]);
    let [hub, mesh] = &found.actions[0].variants[..] else { panic!("two ways to do it") };
    assert_eq!((hub.variant, mesh.variant), (Variant::Hub, Variant::Mesh));
    assert!(hub.figures.iter().all(|row| row.figure != Figure::Brokerage), "13 pairs as before");
    let brokerage = mesh.figures.iter().find(|row| row.figure == Figure::Brokerage).unwrap();
    assert_eq!((brokerage.before, brokerage.after), (13.0, 0.0));
    assert_eq!(codes(&hub.side_effects), ["change-price-hub"]);
    let price = mesh.side_effects.iter().find(|one| one.code == "change-price-mesh").unwrap();
    assert_eq!(price.args["count"], 13.0.into());
}

#[test]
fn nothing_changes_nothing() {
    let network = fixture(&NEW);
    let found = changes(&network, &[item("R00", Vec::new())]);
    assert_eq!((found.plan, found.actions.len()), (None, 0));
    let strong = tie("ZAMAK", "FOCAL", TieClass::Supply, TieChange::Create);
    assert_eq!(changes(&network, &[item("R00", vec![strong])]).plan, None);
}

#[test]
fn each_figure_after_is_what_the_changed_network_alone_gives() {
    let mut network = fixture(&NEW);
    let items = [item("R00", mesh()), item("R01", new_network())];
    let both = changes(&network, &items);
    let ids = change::Ids::of(&network);
    let proposed: Vec<Proposed> = items.iter().flat_map(|item| change::proposed(&ids, item)).collect();
    let alterations = Alterations::new(&network, &proposed);
    // The changed network as the present one, and a further contact: what was after is now before.
    let then = network.changed(&alterations, Network::clone);
    let again =
        changes(&then, &[item("R02", vec![tie("RIVAL-A", "BUYER-NL", TieClass::Supply, TieChange::Create)])]);
    let after: BTreeMap<_, _> = both
        .plan
        .unwrap()
        .figures
        .into_iter()
        .map(|row| ((row.figure, row.country, row.actor), row.after))
        .collect();
    for row in again.plan.unwrap().figures {
        let was = after.get(&(row.figure, row.country, row.actor)).copied().unwrap_or(0.0);
        assert!((was - row.before).abs() < 1e-12, "{}", row.figure.code());
    }
}

#[test]
fn other_names_change_nothing() {
    let renamed = |key: &str| format!("{}{key}", char::from(b'A' + key.len() as u8 % 7));
    let network = fixture(&NEW);
    let mut other = network.model.clone();
    for actor in &mut other.actors {
        actor.key = renamed(&actor.key);
    }
    // The order of the actors turns round.
    let count = other.actors.len() as u32;
    other.actors.reverse();
    let turn = |id: ActorId| ActorId(count - 1 - id.0);
    for one in &mut other.statements {
        (one.from, one.to) = (turn(one.from), turn(one.to));
        (one.told_by, one.via) = (one.told_by.map(turn), one.via.map(turn));
    }
    other.focal = other.focal.map(turn);
    other.firms.clear();
    let other = Network::new(other, Settings::default(), network.as_of);
    let ties = new_network();
    let theirs = ties
        .iter()
        .map(|tie| ProposedTie { from: renamed(&tie.from), to: renamed(&tie.to), ..tie.clone() })
        .collect();
    let (ours, theirs) = (changes(&network, &[item("R00", ties)]), changes(&other, &[item("R00", theirs)]));
    let numbers = |found: Changes| -> Vec<_> {
        let plan = found.plan.unwrap();
        let told =
            plan.gains.iter().chain(&plan.side_effects).map(|one| one.code.clone()).collect::<Vec<_>>();
        let rows = plan
            .figures
            .into_iter()
            .map(|row| (row.figure, row.country, [row.before, row.after].map(|one| (1e9 * one).round())));
        vec![(rows.collect::<Vec<_>>(), told)]
    };
    assert_eq!(numbers(ours), numbers(theirs));
}

#[test]
fn an_action_is_told_of_the_agency_it_names() {
    let firms = ["WE", "ONE", "TWO", "THREE", "FOUR"];
    let mut actors = "actor_id,roles\nBIG,agency\nSMALL,agency\nWE,focal\n".to_owned();
    let mut ties = "from,to,class\nSMALL,WE,agency\nSMALL,FOUR,agency\n".to_owned();
    for firm in &firms[1..] {
        actors += &format!("{firm},competitor\n");
    }
    for firm in &firms[..4] {
        ties += &format!("BIG,{firm},agency\n");
    }
    let files = [("actors.csv", actors), ("ties.csv", ties)];
    let read = network(files.map(|(name, text)| (name.to_owned(), text.into_bytes())));
    let mut model = read.model.clone();
    model.complete = true;
    let network = Network::new(model, Settings::default(), None);
    let through = |firm: &str| tie("SMALL", firm, TieClass::Agency, TieChange::Change);
    let item = Recommendation {
        actors: ["WE", "FOUR", "SMALL"].map(str::to_owned).into(),
        ..item("R03", vec![through("WE"), through("FOUR")])
    };
    let found = changes(&network, &[item]);
    let mesh = &found.actions[0].variants[1];
    // One pair at SMALL; at BIG, with most firms, six.
    let row = mesh.figures.iter().find(|row| row.figure == Figure::Brokerage).unwrap();
    assert_eq!((row.actor.as_deref(), row.before, row.after), (Some("SMALL"), 1.0, 0.0));
    let bypassed = mesh.side_effects.iter().find(|one| one.code == "change-agency-bypassed").unwrap();
    assert_eq!(bypassed.args["actorAgency"], "SMALL".into());
}

fn report() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| tables::button_valley(vec![]))
}

#[test]
fn the_report_tells_what_each_action_would_change_and_that_all_hangs_on_the_focal_firm() {
    let report = report();
    let changes = &report.further.as_ref().unwrap().changes;
    let of = |rule: &str| {
        let index = report.recommendations.iter().position(|one| one.rule == rule).expect(rule) as u32;
        changes.actions.iter().find(|one| one.action == index).expect(rule)
    };
    // Nobody else comes abroad by working with the others, and it is said beside the gain.
    let together = of("R03");
    assert!(codes(&together.gains).contains(&"change-tied-more"));
    assert!(codes(&together.side_effects).contains(&"change-gate-still"));
    assert_eq!(together.variants.len(), 2);
    let woken = of("R01");
    assert!(
        codes(&woken.gains).contains(&"change-countries")
            || codes(&woken.gains).contains(&"change-customers")
    );
    assert_eq!(changes.skipped, 0);
    // A card shows the first of each: how far contacts lead back to one another says least to an owner.
    for one in &changes.actions {
        for told in [codes(&one.gains), codes(&one.side_effects)] {
            let place = told.iter().position(|code| ["change-freer", "change-tighter"].contains(code));
            assert!(place.is_none_or(|place| place + 1 == told.len()), "{told:?}");
        }
    }
    for one in &changes.actions {
        assert!(!report.recommendations[one.action as usize].ties.is_empty());
        assert!(one.figures.iter().all(|row| (row.before, row.of_before) != (row.after, row.of_after)));
    }
}
