use crate::{
    Graph,
    background::{Heavy, Input, Results},
    lots::Lots,
};

/// Up to this many actors every core is tried.
pub const ALL_TRIED: usize = 20;
/// Starts of the search above that.
const STARTS: u32 = 24;
/// Best cores told, of those that fit equally well.
pub const MOST_TOLD: usize = 8;
const EQUAL: f64 = 1e-9;
/// Cores tried, or actors looked at, in one step.
const STEP: usize = 200_000;

/// What the ideal says of ties between the core and the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// All of them are there.
    Counted,
    /// Nothing: those pairs are left out.
    Ignored,
}

/// Who is inside and who hangs on at the edge: the best cores by one pattern.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Correlation of the ties with the ideal pattern; `None` where every core leaves it undefined.
    pub fit: Option<f64>,
    /// The cores that fit best, in the order of their actors, at most [`MOST_TOLD`].
    pub cores: Vec<Vec<u32>>,
    /// How many fit equally well: of all, or of those that the search ended at.
    pub tied: u32,
    /// Every core was tried.
    pub exact: bool,
}

/// Core and periphery: the set of actors by which the ties come nearest to an ideal pattern.
///
/// Formula: the correlation over pairs of actors between tied (1, 0) and the ideal: 1 inside the core, 0 outside, and
/// between the two 1 or left out ([`Pattern`]). No unit. Range: −1 to 1; a star has 1 with its hub as core.
/// Ties: unweighted. Undefined (`None`) where all pairs are tied or none. Up to [`ALL_TRIED`] actors every core is tried;
/// above, [`STARTS`] searches (the most tied first, then from lots) put single actors in and out while it gets better
/// (ours): then a better core may be missed. Cost: `2ⁿ`, or some ten looks at each actor and tie a start.
/// Pitfalls: who was interviewed is the core by construction; several cores may fit equally well, so all are told.
/// Source: Borgatti & Everett (2000), *Social Networks* 21.
pub fn core_periphery(graph: &Graph, pattern: Pattern, seed: u32) -> Found {
    let mut search = Search::new(graph, pattern, seed);
    while search.advance(graph, usize::MAX) {}
    search.found
}

/// A core, and what its fit is computed from.
#[derive(Clone)]
struct Core {
    inside: Vec<bool>,
    size: f64,
    /// Contacts of each node that are in the core.
    to_core: Vec<u32>,
    /// Ties inside the core, and outside of it.
    among: f64,
    apart: f64,
    ties: f64,
}

impl Core {
    fn empty(graph: &Graph) -> Self {
        Self {
            inside: vec![false; graph.len()],
            size: 0.0,
            to_core: vec![0; graph.len()],
            among: 0.0,
            apart: graph.edge_count() as f64,
            ties: graph.edge_count() as f64,
        }
    }

    fn flip(&mut self, graph: &Graph, node: usize) {
        let (to_core, degree) = (f64::from(self.to_core[node]), graph.degree(node) as f64);
        let sign = if self.inside[node] { -1.0 } else { 1.0 };
        self.among += sign * to_core;
        self.apart -= sign * (degree - to_core);
        self.size += sign;
        self.inside[node] = !self.inside[node];
        for &other in graph.neighbours(node) {
            let count = &mut self.to_core[other as usize];
            *count = if self.inside[node] { *count + 1 } else { *count - 1 };
        }
    }

    fn fit(&self, pattern: Pattern) -> Option<f64> {
        fit(self.inside.len(), self.ties, pattern, self.size, self.among, self.apart)
    }

    /// What the fit would be with the node flipped.
    fn fit_with(&self, graph: &Graph, pattern: Pattern, node: usize) -> Option<f64> {
        let (to_core, degree) = (f64::from(self.to_core[node]), graph.degree(node) as f64);
        let sign = if self.inside[node] { -1.0 } else { 1.0 };
        let (among, apart) = (self.among + sign * to_core, self.apart - sign * (degree - to_core));
        fit(self.inside.len(), self.ties, pattern, self.size + sign, among, apart)
    }

    fn members(&self) -> Vec<u32> {
        (0..self.inside.len() as u32).filter(|&node| self.inside[node as usize]).collect()
    }
}

/// The correlation of two lists of zeros and ones, from how many ones each and both have.
fn fit(count: usize, ties: f64, pattern: Pattern, size: f64, among: f64, apart: f64) -> Option<f64> {
    let count = count as f64;
    let (inner, outer) = (size * (size - 1.0) / 2.0, (count - size) * (count - size - 1.0) / 2.0);
    let (pairs, ideal, tied, both) = match pattern {
        Pattern::Counted => {
            (count * (count - 1.0) / 2.0, count * (count - 1.0) / 2.0 - outer, ties, ties - apart)
        }
        Pattern::Ignored => (inner + outer, inner, among + apart, among),
    };
    let spread = tied * (pairs - tied) * ideal * (pairs - ideal);
    (spread > 0.0).then(|| (pairs * both - tied * ideal) / spread.sqrt())
}

/// The search for the best core by one pattern, in steps.
pub struct Search {
    pattern: Pattern,
    lots: Lots,
    /// Cores or starts gone through.
    done: u64,
    core: Core,
    order: Vec<u32>,
    /// Where the sweep at hand is, and since when nothing got better.
    at: usize,
    still: usize,
    best: Option<f64>,
    found: Found,
}

impl Search {
    pub fn new(graph: &Graph, pattern: Pattern, seed: u32) -> Self {
        Self {
            pattern,
            lots: Lots::new(seed),
            done: 0,
            core: Core::empty(graph),
            order: Vec::new(),
            at: 0,
            still: 0,
            best: None,
            found: Found { exact: graph.len() <= ALL_TRIED, ..Found::default() },
        }
    }

    fn all(&self, graph: &Graph) -> u64 {
        if self.found.exact { (1 << graph.len()) - 1 } else { u64::from(STARTS) }
    }

    fn advance(&mut self, graph: &Graph, budget: usize) -> bool {
        if graph.len() < 2 {
            return false;
        }
        if self.found.exact {
            // In an order in which two cores after one another differ by one actor.
            let end = self.all(graph).min(self.done.saturating_add(budget as u64));
            while self.done < end {
                self.done += 1;
                self.core.flip(graph, self.done.trailing_zeros() as usize);
                self.note(self.core.fit(self.pattern));
            }
        } else {
            self.climb(graph, budget);
        }
        let more = self.done < self.all(graph);
        if !more {
            self.found.fit = self.best;
            self.found.cores.sort();
        }
        more
    }

    /// A start, or a part of the way from there.
    fn climb(&mut self, graph: &Graph, budget: usize) {
        if self.order.is_empty() {
            self.begin(graph);
        }
        let mut fit_now = self.core.fit(self.pattern);
        let mut looked = 0;
        while self.still < self.order.len() && looked < budget {
            let node = self.order[self.at] as usize;
            self.at = (self.at + 1) % self.order.len();
            self.still += 1;
            looked += 1;
            let flipped = self.core.fit_with(graph, self.pattern, node);
            if flipped.is_some_and(|flipped| fit_now.is_none_or(|now| flipped > now + EQUAL)) {
                self.core.flip(graph, node);
                looked += graph.degree(node);
                fit_now = flipped;
                self.still = 0;
            }
        }
        if self.still >= self.order.len() {
            self.note(fit_now);
            self.done += 1;
            self.order.clear();
        }
    }

    /// The first start is the best of the most tied actors; the others take each actor with a chance of their own.
    fn begin(&mut self, graph: &Graph) {
        self.core = Core::empty(graph);
        self.order = (0..graph.len() as u32).collect();
        if self.done == 0 {
            self.order.sort_by_key(|&node| std::cmp::Reverse(graph.degree(node as usize)));
            let mut best = (f64::NEG_INFINITY, 0);
            for at in 0..self.order.len() {
                self.core.flip(graph, self.order[at] as usize);
                if let Some(fit) = self.core.fit(self.pattern)
                    && fit > best.0 + EQUAL
                {
                    best = (fit, at + 1);
                }
            }
            for at in best.1..self.order.len() {
                self.core.flip(graph, self.order[at] as usize);
            }
        } else {
            let chance = (self.lots.share() * self.lots.share()).max(2.0 / graph.len() as f64);
            for node in 0..graph.len() {
                if self.lots.share() < chance {
                    self.core.flip(graph, node);
                }
            }
            self.lots.shuffle(&mut self.order);
        }
        (self.at, self.still) = (0, 0);
    }

    fn note(&mut self, fit: Option<f64>) {
        let Some(fit) = fit else { return };
        let best = self.best.unwrap_or(f64::NEG_INFINITY);
        if fit < best - EQUAL {
            return;
        }
        let found = &mut self.found;
        if fit > best + EQUAL {
            self.best = Some(fit);
            found.cores.clear();
            found.tied = 0;
        }
        let members = self.core.members();
        // A search may end twice at the same core; trying all meets each once.
        if found.exact || !found.cores.contains(&members) {
            found.tied += 1;
            if found.cores.len() < MOST_TOLD {
                found.cores.push(members);
            }
        }
    }
}

/// Both patterns, one after the other.
pub struct CorePeriphery {
    searches: [Search; 2],
    at: usize,
}

impl CorePeriphery {
    pub fn new(input: &Input) -> Self {
        let search = |pattern| Search::new(&input.graph, pattern, input.seed);
        Self { searches: [search(Pattern::Counted), search(Pattern::Ignored)], at: 0 }
    }
}

impl Heavy for CorePeriphery {
    fn step(&mut self, input: &Input) -> bool {
        if !self.searches[self.at].advance(&input.graph, STEP) {
            self.at += 1;
        }
        self.at < 2
    }

    fn progress(&self) -> (u32, u32) {
        let done = self.searches.iter().map(|search| search.done).sum::<u64>();
        let all = if self.searches[0].found.exact { 1 << 21 } else { 2 * STARTS };
        ((done as u32).min(all), all)
    }

    /// `core_<pattern>`: fit, how many tied, exact, then each core as its size and its nodes.
    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        for (name, search) in ["core_counted", "core_ignored"].into_iter().zip(self.searches) {
            let Found { fit, cores, tied, exact } = search.found;
            let mut numbers = vec![fit.unwrap_or(f64::NAN), f64::from(tied), f64::from(u8::from(exact))];
            for core in cores {
                numbers.push(core.len() as f64);
                numbers.extend(core.into_iter().map(f64::from));
            }
            results.put(name, numbers);
        }
    }
}
