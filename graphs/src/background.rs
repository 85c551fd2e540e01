//! The measures that take long, one after the other in steps of bounded work.
//!
//! A new one is a file with a type that implements [`Heavy`] and a line in [`ALL`]. The core hands out the
//! [`Input`] and reads the [`Results`] by their names; in the page the two cross as typed arrays, since this
//! runs in a wasm module and a worker of its own.

use crate::{Graph, betweenness::ShortestPaths, fragmentation::Loss, pagerank};

/// What these measures may know of a network: numbers only.
pub struct Input {
    pub graph: Graph,
    /// The role and the territory of each node, as numbers of the core's lists.
    pub roles: Vec<u32>,
    pub territories: Vec<u32>,
    /// Whether each node itself told whom it is tied to.
    pub asked: Vec<bool>,
    /// For what is drawn by lot.
    pub seed: u32,
}

/// Found numbers under their names; NaN where a number is undefined.
///
/// A measure of single actors goes under its code, with a number a node; what is longer or shorter under a
/// name of its own. The core alone turns them into the report, and takes no NaN into it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    pub series: Vec<(String, Vec<f64>)>,
}

impl Results {
    pub fn put(&mut self, name: &str, numbers: Vec<f64>) {
        self.series.push((name.to_owned(), numbers));
    }

    /// Numbers that may be undefined.
    pub fn put_known(&mut self, name: &str, numbers: &[Option<f64>]) {
        self.put(name, numbers.iter().map(|number| number.unwrap_or(f64::NAN)).collect());
    }

    pub fn get(&self, name: &str) -> Option<&[f64]> {
        self.series.iter().find(|(known, _)| known == name).map(|(_, numbers)| numbers.as_slice())
    }
}

/// A measure that takes long.
pub trait Heavy {
    /// Does a piece of work of at most 50 ms in a browser, better 10; `true` while some is left.
    ///
    /// A cancel is heard between two steps only. And V8 never replaces its first quick translation of a wasm
    /// function inside a running call: many short calls of one function are fast, one long call is not.
    fn step(&mut self, input: &Input) -> bool;

    /// Work done and work in all, in units of its own.
    fn progress(&self) -> (u32, u32);

    /// Hands over what it found, once no work is left.
    fn finish(self: Box<Self>, input: &Input, results: &mut Results);
}

/// How a measure is started.
type Start = fn(&Input) -> Box<dyn Heavy>;

/// All of them in the order in which they are done: the quick ones first. The name is that of the progress.
pub const ALL: &[(&str, Start)] = &[
    ("pagerank", |_| Box::new(AtOnce("pagerank", pagerank::pagerank))),
    ("fragmentation", |input| Box::new(Loss::new(&input.graph))),
    ("betweenness", |input| Box::new(ShortestPaths::new(&input.graph))),
];

/// All measures of [`ALL`] on one network.
pub struct Background {
    input: Input,
    /// Measures finished, and the one under way.
    finished: usize,
    running: Option<Box<dyn Heavy>>,
    results: Results,
}

impl Background {
    pub fn new(input: Input) -> Self {
        Self { input, finished: 0, running: None, results: Results::default() }
    }

    /// Does a bounded piece of work; `true` while some is left.
    pub fn step(&mut self) -> bool {
        let Some((_, start)) = ALL.get(self.finished) else { return false };
        let running = self.running.get_or_insert_with(|| start(&self.input));
        if !running.step(&self.input)
            && let Some(running) = self.running.take()
        {
            running.finish(&self.input, &mut self.results);
            self.finished += 1;
        }
        self.finished < ALL.len()
    }

    /// The name of the measure under way, its number from 0, and how far it is, from 0 to 1.
    pub fn progress(&self) -> (&'static str, usize, f64) {
        let (done, total) = self.running.as_ref().map_or((0, 1), |running| running.progress());
        let name = ALL.get(self.finished).map_or("", |&(name, _)| name);
        (name, self.finished, f64::from(done) / f64::from(total.max(1)))
    }

    /// What was found, by the measures that are finished.
    pub fn finish(self) -> Results {
        self.results
    }
}

/// Runs all steps.
pub fn measure(input: Input) -> Results {
    let mut background = Background::new(input);
    while background.step() {}
    background.finish()
}

/// A measure of nodes that is done in one step, because it is linear in the edges.
struct AtOnce(&'static str, fn(&Graph) -> Vec<Option<f64>>);

impl Heavy for AtOnce {
    fn step(&mut self, _: &Input) -> bool {
        false
    }

    fn progress(&self) -> (u32, u32) {
        (0, 1)
    }

    fn finish(self: Box<Self>, input: &Input, results: &mut Results) {
        results.put_known(self.0, &(self.1)(&input.graph));
    }
}

/// Edges looked at in one step: some milliseconds.
const STEP: usize = 400_000;

/// How many searches through the whole graph make a step.
pub(crate) fn searches_a_step(graph: &Graph) -> usize {
    (STEP / (2 * graph.edge_count() + graph.len() + 1)).max(1)
}
