//! The measures that take long, one after the other in steps of bounded work.
//!
//! A new one is a file with a type that implements [`Heavy`] and a line in [`ALL`]. The core hands out the
//! [`Input`] and reads the [`Results`] by their names; in the page the two cross as typed arrays, since this
//! runs in a wasm module and a worker of its own.

use crate::{
    Graph, betweenness, communities::Communities, core_periphery::CorePeriphery, eigenvector::Eigenvector,
    fragmentation::fragmentation, harmonic_closeness::Nearness, key_player::KeyPlayers,
    outwardness::Territories, pagerank, places::Places, small_world, weighted_betweenness::WeightedPaths,
};

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
    /// Adds to what another half put there.
    pub fn put(&mut self, name: &str, numbers: Vec<f64>) {
        match self.series.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => known.iter_mut().zip(numbers).for_each(|(sum, number)| *sum += number),
            None => self.series.push((name.to_owned(), numbers)),
        }
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

/// Which of the two workers of the page does it, where there are two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    First,
    Second,
    /// Half of it each: it is started once for each hand, and what the halves find is added up.
    ///
    /// One worker alone does the halves one after the other and adds them up too: the same sums in the same
    /// order, so the report does not tell how many there were.
    Both,
}

/// A measure that takes long, by name.
pub struct Entry {
    /// What the progress says is being measured.
    pub name: &'static str,
    pub hand: Hand,
    /// Starts the whole, or the half with this number.
    pub start: fn(&Input, u32) -> Box<dyn Heavy>,
}

/// All of them in the order in which they are done: the quick ones first.
pub const ALL: &[Entry] = &[
    Entry {
        name: "pagerank",
        hand: Hand::First,
        start: |input, _| Box::new(pagerank::Ranking::new(&input.graph)),
    },
    Entry {
        name: "fragmentation",
        hand: Hand::Second,
        start: |_, _| Box::new(AtOnce("fragmentation", fragmentation)),
    },
    Entry {
        name: "harmonic_closeness",
        hand: Hand::Both,
        start: |input, half| Box::new(Nearness::new(&input.graph, input.seed, half)),
    },
    Entry { name: "places", hand: Hand::Second, start: |_, _| Box::new(Places::default()) },
    Entry {
        name: "eigenvector",
        hand: Hand::First,
        start: |input, _| Box::new(Eigenvector::new(&input.graph)),
    },
    Entry { name: "ei_p", hand: Hand::Second, start: |input, _| Box::new(Territories::new(input)) },
    Entry {
        name: "small_world",
        hand: Hand::Second,
        start: |input, _| Box::new(small_world::Search::new(&input.graph, small_world::FEWEST)),
    },
    Entry { name: "cores", hand: Hand::Second, start: |input, _| Box::new(CorePeriphery::new(input)) },
    Entry {
        name: "communities",
        hand: Hand::Second,
        start: |input, _| Box::new(Communities::new(&input.graph, input.seed)),
    },
    Entry { name: "betweenness", hand: Hand::Both, start: betweenness::start },
    Entry {
        name: "key_players",
        hand: Hand::Second,
        start: |input, _| Box::new(KeyPlayers::new(&input.graph)),
    },
    Entry {
        name: "weighted_betweenness",
        hand: Hand::First,
        start: |input, _| Box::new(WeightedPaths::new(&input.graph)),
    },
];

/// Measures of [`ALL`] on one network.
pub struct Background {
    input: Input,
    /// What is to be done, with the number of the half.
    jobs: Vec<(&'static Entry, u32)>,
    finished: usize,
    running: Option<Box<dyn Heavy>>,
    results: Results,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Of the measure under way; empty when all is done.
    pub name: &'static str,
    /// Measures done and measures in all.
    pub finished: usize,
    pub total: usize,
    /// Of the one under way, from 0 to 1.
    pub part: f64,
}

impl Background {
    /// `only`: 0 or 1 for what that worker of two has to do; otherwise all.
    pub fn new(input: Input, only: Option<u32>) -> Self {
        let jobs = ALL.iter().flat_map(|entry| {
            let halves: &[(u32, u32)] = match entry.hand {
                Hand::First => &[(0, 0)],
                Hand::Second => &[(1, 0)],
                Hand::Both => &[(0, 0), (1, 1)],
            };
            halves.iter().map(move |&(hand, half)| (entry, hand, half))
        });
        let jobs = jobs
            .filter(|&(_, hand, _)| only.is_none_or(|only| only == hand))
            .map(|(entry, _, half)| (entry, half))
            .collect();
        Self { input, jobs, finished: 0, running: None, results: Results::default() }
    }

    /// Does a bounded piece of work; `true` while some is left.
    pub fn step(&mut self) -> bool {
        let Some(&(entry, half)) = self.jobs.get(self.finished) else { return false };
        let running = self.running.get_or_insert_with(|| (entry.start)(&self.input, half));
        if !running.step(&self.input)
            && let Some(running) = self.running.take()
        {
            running.finish(&self.input, &mut self.results);
            self.finished += 1;
        }
        self.finished < self.jobs.len()
    }

    pub fn progress(&self) -> Progress {
        let (done, total) = self.running.as_ref().map_or((0, 1), |running| running.progress());
        Progress {
            name: self.jobs.get(self.finished).map_or("", |(entry, _)| entry.name),
            finished: self.finished,
            total: self.jobs.len(),
            part: f64::from(done) / f64::from(total.max(1)),
        }
    }

    /// What was found, by the measures that are finished.
    pub fn finish(self) -> Results {
        self.results
    }
}

/// Runs all steps.
pub fn measure(input: Input) -> Results {
    let mut background = Background::new(input, None);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> Input {
        let ties: Vec<_> = (0..60).flat_map(|a| [(a, (a * 7 + 1) % 60, 1.0), (a, a / 2, 2.0)]).collect();
        Input {
            graph: Graph::from_ties(61, &ties),
            roles: vec![0; 61],
            territories: vec![0; 61],
            asked: vec![true; 61],
            seed: 1,
        }
    }

    #[test]
    fn two_workers_find_to_the_last_bit_what_one_finds() {
        let one = measure(input());
        let mut two = Results::default();
        for hand in [0, 1] {
            let mut background = Background::new(input(), Some(hand));
            while background.step() {}
            for (name, numbers) in background.finish().series {
                two.put(&name, numbers);
            }
        }
        assert_eq!(one.series.len(), two.series.len());
        for (name, numbers) in &one.series {
            let bits = |numbers: &[f64]| numbers.iter().map(|number| number.to_bits()).collect::<Vec<_>>();
            assert_eq!(bits(numbers), bits(two.get(name).unwrap()), "{name}");
        }
    }

    #[test]
    fn progress_never_goes_back_and_ends_with_everything() {
        let mut background = Background::new(input(), None);
        let mut before = 0.0;
        while background.step() {
            let Progress { finished, part, total, .. } = background.progress();
            let now = finished as f64 + part;
            assert!(now >= before && now < total as f64);
            before = now;
        }
        assert_eq!(background.progress().finished, background.progress().total);
    }
}
