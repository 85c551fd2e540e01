//! What interviews of one's own design would show of districts that are known wholly because they are made up.
//!
//! Each district is drawn by lot, then asked by the plan; the figures of the firm in the whole district stand beside
//! those on the map that the interviews give. The idea is that of Smith & Moody (2013) and others, who take actors away
//! from known networks; the districts are ours (see `docs/measures.md`). The same seed gives the same districts for
//! every way of asking, so that two ways can be compared.

mod asking;
mod district;
mod figures;
mod plan;
mod verdict;

use crate::{Graph, background::Results, betweenness::Betweenness, lots::Lots};
use asking::Seen;
use district::{Kind, district, kind};
pub use figures::{Figure, Look, Map, Values, of_map};
pub use plan::{FIELDS, Field, Plan, Question};
pub use verdict::{COVERED, FAR, NEAR, OFTEN, Row, SELDOM, Spread, Trust, tag};

/// Keys of the districts and of what is drawn in the interviews, apart from each other.
const DISTRICTS: u32 = 0x9e37_79b1;
const INTERVIEWS: u32 = 0xa5a5_5a5a;

/// The simulation in steps of bounded work.
pub struct Simulation {
    plan: Plan,
    /// True and seen values of each district that is done.
    values: Vec<(Values, Values)>,
    actors_seen: usize,
    interviewed: usize,
    now: Option<Work>,
}

/// The district at hand; its paths are counted last, in batches.
struct Work {
    values: (Values, Values),
    /// The paths of the district in two halves, then those of the map; and what the halves found.
    paths: [[Betweenness; 2]; 2],
    at: usize,
}

impl Simulation {
    pub fn new(plan: Plan) -> Self {
        Self { plan, values: Vec::new(), actors_seen: 0, interviewed: 0, now: None }
    }

    /// Does a bounded piece of work; `true` while some is left.
    pub fn step(&mut self) -> bool {
        match &mut self.now {
            None if self.values.len() < self.plan.districts => self.now = Some(self.begin()),
            None => return false,
            Some(work) if work.at < 4 => {
                if !work.paths[work.at / 2][work.at % 2].step() {
                    work.at += 1;
                }
            }
            Some(_) => self.values.extend(self.now.take().map(Work::finish)),
        }
        self.now.is_some() || self.values.len() < self.plan.districts
    }

    /// Districts done and in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.values.len(), self.plan.districts)
    }

    fn begin(&mut self) -> Work {
        let plan = &self.plan;
        let seed = plan.seed.wrapping_add((self.values.len() as u32).wrapping_mul(DISTRICTS));
        let truth = district(plan, &mut Lots::new(seed));
        let seen = asking::ask(plan, &truth, &mut Lots::new(seed ^ INTERVIEWS));
        self.actors_seen += seen.graph.len();
        self.interviewed += seen.asked.iter().filter(|&&asked| asked).count();
        Work {
            values: (true_values(plan, &truth, &seen), seen_values(plan, &seen)),
            paths: [&truth, &seen.graph].map(|graph| [0, 1].map(|half| Betweenness::new(graph, half))),
            at: 0,
        }
    }

    /// A row a figure that is defined, in the order of [`Figure::ALL`].
    pub fn rows(&self) -> Vec<Row> {
        Figure::ALL.iter().filter_map(|&figure| verdict::row(&self.plan, figure, &self.values)).collect()
    }

    /// Actors on the map and people interviewed, on average.
    pub fn map(&self) -> (f64, f64) {
        let districts = self.values.len().max(1) as f64;
        (self.actors_seen as f64 / districts, self.interviewed as f64 / districts)
    }

    /// For the page: by the code of each figure whether it is a conclusion, tag and verdict (0 holds, 1 care, 2 misleads),
    /// then mean, low and high of true and seen, and the miss; under `map` actors on it, interviewed, districts.
    pub fn results(&self) -> Results {
        let mut results = Results::default();
        let (actors, interviewed) = self.map();
        results.put("map", vec![actors, interviewed, self.values.len() as f64]);
        for Row { figure, truth, seen, miss, verdict, tag, .. } in self.rows() {
            let conclusion = f64::from(u8::from(figure.is_conclusion()));
            let mut numbers = vec![conclusion, f64::from(tag as u8), f64::from(verdict as u8)];
            numbers.extend([truth, seen].iter().flat_map(|spread| [spread.mean, spread.low, spread.high]));
            numbers.push(miss);
            results.put(figure.code(), numbers);
        }
        results
    }
}

impl Work {
    fn finish(self) -> (Values, Values) {
        let (mut truth, mut seen) = self.values;
        for (values, paths) in [&mut truth, &mut seen].into_iter().zip(&self.paths) {
            let [one, other] = [&paths[0], &paths[1]].map(Betweenness::values);
            let between: Vec<f64> =
                one.iter().zip(&other).filter_map(|(one, other)| Some((*one)? + (*other)?)).collect();
            let Some(&own) = between.first() else { continue };
            let most = between.iter().copied().fold(0.0, f64::max);
            values[Figure::Betweenness as usize] = Some(own);
            // As good as the first counts as first; where there are no paths nobody is.
            let first = most > 0.0 && own >= most - EQUAL;
            values[Figure::First as usize] = Some(f64::from(u8::from(first)));
        }
        (truth, seen)
    }
}

/// Below it two shares of paths are equal.
const EQUAL: f64 = 1e-12;

fn true_values(plan: &Plan, truth: &Graph, seen: &Seen) -> Values {
    let mut values = of_map(&Map {
        graph: truth,
        firms: plan.firms,
        supplier: (0..truth.len()).map(|node| kind(plan, node) == Kind::Supplier).collect(),
        told: vec![true; truth.len()],
        rivals: seen.rivals.clone(),
    });
    let tied = truth.edges().any(|(a, b)| a != district::FIRM && b < plan.firms);
    values[Figure::NoRivalTie as usize] = Some(f64::from(u8::from(!tied)));
    values
}

fn seen_values(plan: &Plan, seen: &Seen) -> Values {
    let place = |node: usize| seen.nodes.partition_point(|&one| one < node);
    let all = plan.name_at_most == 0;
    let mut values = of_map(&Map {
        graph: &seen.graph,
        firms: place(plan.firms),
        supplier: seen.nodes.iter().map(|&node| kind(plan, node) == Kind::Supplier).collect(),
        told: seen.nodes.iter().map(|&node| all && seen.asked[node]).collect(),
        rivals: seen.rivals.iter().map(|&node| place(node)).collect(),
    });
    values[Figure::NoRivalTie as usize] = seen.rivals_tied.map(|tied| f64::from(u8::from(!tied)));
    values
}

/// Runs all steps.
pub fn simulate(plan: Plan) -> Simulation {
    let mut simulation = Simulation::new(plan);
    while simulation.step() {}
    simulation
}
