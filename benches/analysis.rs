//! The analysis at 50, 500 and 7,000 actors, each part and the whole; betweenness beside rustworkx-core. The
//! barriers of up to 500 firms.
//!
//! The networks are made up in the likeness of a district: a few hubs, a quarter of the actors with one
//! contact, four ties an actor. `cargo bench` prints the times; nothing here passes or fails.

use divan::{Bencher, black_box};
use filiera::{
    barriers::catalogue,
    compare, job,
    model::{Actor, ActorId, Answer, Model, Place, Role, Statement, Territory, TieClass},
    network::{
        Network, coverage,
        graph::Graph,
        layout,
        measures::{self, betweenness, clustering, constraint, effective_size, ego_betweenness, pagerank},
    },
    session::Session,
    settings::Settings,
};

const ACTORS: [usize; 3] = [50, 500, 7_000];

fn main() {
    divan::main();
}

/// A generator of pseudo-random numbers, so that every run measures the same networks.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

fn ties(actors: usize) -> Vec<(u32, u32, f64)> {
    let mut random = Random(42);
    let mut ends: Vec<usize> = vec![0, 1];
    let mut ties = vec![(0, 1, 3.0)];
    for actor in 2..actors {
        let count = if random.below(4) == 0 { 1 } else { 2 + random.below(7) };
        for _ in 0..count {
            let other =
                if random.below(3) > 0 { ends[random.below(ends.len())] } else { random.below(actor) };
            if other != actor {
                ties.push((other as u32, actor as u32, 1.0 + random.below(5) as f64));
                ends.extend([actor, other]);
            }
        }
    }
    ties
}

fn network(actors: usize) -> Network {
    let roles = [Role::Competitor, Role::Supplier, Role::Customer, Role::Customer, Role::Agency];
    let territories = [Territory::District, Territory::National, Territory::Foreign];
    let mut model = Model { focal: Some(ActorId(0)), ..Model::default() };
    for index in 0..actors {
        model.actors.push(Actor {
            key: format!("actor {index}"),
            label: format!("actor {index}"),
            roles: [roles[index % roles.len()]].into(),
            territory: Some(territories[index % territories.len()]),
            interviewed: Some(index % 10 == 0),
            recall_complete: Some(true),
            asked_about: [Role::Supplier, Role::Competitor].into(),
            ..Actor::default()
        });
    }
    for (from, to, strength) in ties(actors) {
        let place = Place { sheet: 0, row: 1 };
        let (from, to) = (ActorId(from), ActorId(to));
        let mut statement = Statement::new(from, to, TieClass::Supply, Answer::Yes, place);
        statement.strength = Some(strength);
        model.statements.push(statement);
    }
    Network::new(model, Settings::default(), None)
}

fn on_graph(bencher: Bencher, actors: usize, measure: impl Fn(&Graph) -> Vec<Option<f64>>) {
    let graph = Graph::from_ties(actors, &ties(actors));
    bencher.bench_local(|| measure(black_box(&graph)));
}

#[divan::bench_group(sample_count = 5)]
mod betweenness_of_everybody {
    use super::*;

    #[divan::bench(args = ACTORS)]
    fn ours(bencher: Bencher, actors: usize) {
        on_graph(bencher, actors, betweenness::betweenness);
    }

    #[divan::bench(args = ACTORS)]
    fn rustworkx_core_one_thread(bencher: Bencher, actors: usize) {
        let ours = Graph::from_ties(actors, &ties(actors));
        let edges = ours.edges().map(|(low, high)| (low as u32, high as u32));
        let theirs = rustworkx_core::petgraph::graph::UnGraph::<(), ()>::from_edges(edges);
        bencher.bench_local(|| {
            rustworkx_core::centrality::betweenness_centrality(black_box(&theirs), false, true, usize::MAX)
        });
    }
}

#[divan::bench(args = ACTORS, sample_count = 20)]
fn constraint_of_all(bencher: Bencher, actors: usize) {
    on_graph(bencher, actors, constraint::constraint);
}

#[divan::bench(args = ACTORS, sample_count = 20)]
fn effective_size_of_all(bencher: Bencher, actors: usize) {
    on_graph(bencher, actors, effective_size::effective_size);
}

#[divan::bench(args = ACTORS, sample_count = 20)]
fn ego_betweenness_of_all(bencher: Bencher, actors: usize) {
    on_graph(bencher, actors, ego_betweenness::ego_betweenness);
}

#[divan::bench(args = ACTORS, sample_count = 20)]
fn clustering_of_all(bencher: Bencher, actors: usize) {
    on_graph(bencher, actors, |graph| clustering::clustering(graph, &clustering::triangles(graph)));
}

#[divan::bench(args = ACTORS, sample_count = 20)]
fn pagerank_of_all(bencher: Bencher, actors: usize) {
    on_graph(bencher, actors, pagerank::pagerank);
}

#[divan::bench(args = ACTORS, sample_count = 5)]
fn all_measures(bencher: Bencher, actors: usize) {
    let network = network(actors);
    bencher.bench_local(|| measures::measure(black_box(&network), 1));
}

#[divan::bench(args = ACTORS, sample_count = 20)]
fn coverage(bencher: Bencher, actors: usize) {
    let network = network(actors);
    bencher.bench_local(|| coverage::cover(black_box(&network)));
}

#[divan::bench(args = ACTORS, sample_count = 5)]
fn map_with_roles(bencher: Bencher, actors: usize) {
    let network = network(actors);
    bencher.bench_local(|| layout::place(black_box(&network), &[], 1));
}

#[divan::bench(args = ACTORS, sample_count = 5)]
fn map_by_forces(bencher: Bencher, actors: usize) {
    let mut model = network(actors).model;
    model.focal = None;
    let network = Network::new(model, Settings::default(), None);
    bencher.bench_local(|| layout::place(black_box(&network), &[], 1));
}

/// From the bytes of a list of ties to the report.
#[divan::bench(args = ACTORS, sample_count = 5)]
fn whole_analysis(bencher: Bencher, actors: usize) {
    let mut text = String::from("from,to,class,answer,strength\n");
    for (from, to, strength) in ties(actors) {
        text += &format!("actor {from},actor {to},supply,yes,{strength}\n");
    }
    let session =
        Session { sources: vec!["ties.csv".into()], as_of: Some("2026-01-31".into()), ..Session::default() };
    bencher.bench_local(|| {
        job::analyse(black_box(&session), vec![("ties.csv".to_owned(), text.clone().into_bytes())])
    });
}

/// From the bytes of a form with a column a barrier to the report: made-up firms, all 39 barriers.
#[divan::bench(args = [12, 50, 500], sample_count = 20)]
fn barriers_of_firms(bencher: Bencher, firms: usize) {
    let codes: Vec<&str> = catalogue::ALL.iter().map(|barrier| barrier.code).collect();
    let mut random = Random(7);
    let mut text = format!("firm_id,{}\n", codes.join(","));
    for firm in 0..firms {
        let answers: Vec<String> = codes.iter().map(|_| (1 + random.below(5)).to_string()).collect();
        text += &format!("Made-up firm {firm},{}\n", answers.join(","));
    }
    let session = Session { sources: vec!["many.csv".into()], ..Session::default() };
    bencher.bench_local(|| {
        job::analyse(black_box(&session), vec![("many.csv".to_owned(), text.clone().into_bytes())])
    });
}

/// The plan of firms of the trade with one agency and shared suppliers, quiet customers abroad and all barriers
/// severe: by how many actors, and how often it is made again under other assumptions.
mod plans {
    use super::*;
    use filiera::{
        barriers,
        further::Ground,
        model::{BarrierAnswer, BarrierReply, RelationshipState, SheetName},
        network::findings,
        recommend,
        report::{BarrierReport, Effort, Finding, Plan, Recommendation},
        session::Choices,
    };

    fn district(actors: usize) -> Network {
        let mut network = super::network(actors);
        let mut model = std::mem::take(&mut network.model);
        model.sheets.push(SheetName { file: "made up".into(), sheet: "ties".into() });
        let focal = ActorId(0);
        let place = Place { sheet: 0, row: 1 };
        for index in 1..actors as u32 {
            let other = ActorId(index);
            let actor = model.actor(other);
            let class = match actor {
                actor if actor.has(Role::Customer) => TieClass::Supply,
                actor if actor.has(Role::Agency) => TieClass::Agency,
                _ => continue,
            };
            if index > 1_000 {
                continue;
            }
            let mut statement = Statement::new(focal, other, class, Answer::Yes, place);
            statement.growth_potential = Some(f64::from(4 + index % 2));
            statement.state = (index % 3 > 0).then_some(RelationshipState::Sleeping);
            statement.trust = Some(f64::from(1 + index % 5));
            model.statements.push(statement);
        }
        model.barrier_answers.extend(catalogue::ALL.iter().map(|barrier| BarrierAnswer {
            firm: "actor 0".into(),
            respondent: None,
            barrier: barrier.code,
            reply: BarrierReply::Severity(5.0),
            scale: 5,
            presence: None,
            market: None,
            basis: None,
            note: None,
            place,
        }));
        Network::new(model, Settings::default(), None)
    }

    /// All that a plan is made from.
    struct Case {
        network: Network,
        barriers: BarrierReport,
        findings: Vec<Finding>,
        advice: Vec<Recommendation>,
        choices: Choices,
    }

    impl Case {
        fn new(actors: usize) -> Self {
            let network = district(actors);
            let barriers = barriers::diagnose(&network.model, &network.settings);
            let findings = findings::find(&network);
            let advice = recommend::advise(&network, &barriers, &findings);
            Self { network, barriers, findings, advice, choices: Choices::default() }
        }

        /// The rules give a couple of dozen candidates: the rest are theirs about others, with less relief and
        /// another effort, so that none is as good as the other.
        fn with_candidates(actors: usize, candidates: usize) -> Self {
            let mut case = Self::new(actors);
            let mut random = Random(300);
            let steps: Vec<Recommendation> =
                case.advice.iter().filter(|one| !one.ties.is_empty()).cloned().collect();
            while case.advice.len() < candidates {
                let mut one = steps[random.below(steps.len())].clone();
                let other = case.network.model.actors[1 + random.below(actors - 1)].key.clone();
                one.relief.retain(|_| random.below(3) > 0);
                one.barriers.retain(|code| one.relief.iter().any(|relief| relief.barrier == *code));
                one.effort = Effort::ALL[random.below(Effort::ALL.len())];
                for tie in &mut one.ties {
                    let end = if tie.from == "actor 0" { &mut tie.to } else { &mut tie.from };
                    end.clone_from(&other);
                }
                one.about = vec![other, case.advice.len().to_string()];
                case.advice.push(one);
            }
            case
        }

        fn plan(&self) -> Plan {
            let Self { network, barriers, findings, advice, choices } = self;
            recommend::plan::choose(network, barriers, findings, advice, &choices.actions)
        }

        fn ground<'c>(&'c self, plan: &'c Plan) -> Ground<'c> {
            Ground {
                network: &self.network,
                barriers: &self.barriers,
                findings: &self.findings,
                recommendations: &self.advice,
                plan,
                choices: &self.choices,
                seed: 1,
            }
        }
    }

    const ACTORS: [usize; 3] = [20, 500, 7_000];
    /// As many as the rules give, and three hundred.
    const CANDIDATES: [usize; 2] = [0, 300];

    #[divan::bench(args = ACTORS, consts = CANDIDATES, sample_count = 5)]
    fn plan<const CANDIDATES: usize>(bencher: Bencher, actors: usize) {
        let case = Case::with_candidates(actors, CANDIDATES);
        bencher.bench_local(|| black_box(&case).plan());
    }

    #[divan::bench(args = ACTORS, consts = CANDIDATES, sample_count = 1)]
    fn stability<const CANDIDATES: usize>(bencher: Bencher, actors: usize) {
        let case = Case::with_candidates(actors, CANDIDATES);
        let plan = case.plan();
        bencher.bench_local(|| recommend::plan::stability::try_out(black_box(&case.ground(&plan))));
    }

    /// Before and after, of each action and of the plan.
    #[divan::bench(args = ACTORS, consts = CANDIDATES, sample_count = 1)]
    fn changes<const CANDIDATES: usize>(bencher: Bencher, actors: usize) {
        let case = Case::with_candidates(actors, CANDIDATES);
        let plan = case.plan();
        bencher.bench_local(|| recommend::change::compare(black_box(&case.ground(&plan))));
    }

    #[divan::bench(args = ACTORS, sample_count = 5)]
    fn worksheets(bencher: Bencher, actors: usize) {
        let case = Case::with_candidates(actors, 300);
        let plan = case.plan();
        bencher.bench_local(|| recommend::worksheets::worksheets(black_box(&case.ground(&plan))));
    }
}

/// Two dates of one list of ties, a tenth of it another.
#[divan::bench(args = ACTORS, sample_count = 5)]
fn comparison(bencher: Bencher, actors: usize) {
    let report = |other: usize| {
        let mut text = String::from("from,to,class,answer,strength\n");
        for (index, (from, to, strength)) in ties(actors).into_iter().enumerate() {
            let to = if index % 10 == other { (to as usize + 1) % actors } else { to as usize };
            text += &format!("actor {from},actor {to},supply,yes,{strength}\n");
        }
        let session = Session { sources: vec!["ties.csv".into()], ..Session::default() };
        job::analyse(&session, vec![("ties.csv".to_owned(), text.into_bytes())]).report
    };
    let (before, after) = (report(10), report(3));
    bencher.bench_local(|| compare::compare(black_box(&before), black_box(&after)));
}
