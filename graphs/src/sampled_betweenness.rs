use crate::{
    Graph,
    background::{Heavy, Input, Results},
    lots::Lots,
};

/// How far a value may be off, with the probability [`SURE`] for all actors at once.
pub const ERROR: f64 = 0.01;
pub const SURE: f64 = 0.95;
/// The constant of the bound, as Riondato & Kornaropoulos take it from Löffler & Phillips (2009).
const UNIVERSAL: f64 = 0.5;
/// Ties looked at in one step: some milliseconds.
const STEP: usize = 200_000;

/// Betweenness of a network too large for all pairs, from shortest paths drawn by lot.
///
/// Draws pairs of actors, and of each pair one of its shortest paths, all alike; an actor's value is the share of
/// paths that it is inside of, times `n/(n − 2)` so that it estimates [`crate::betweenness::betweenness`].
/// With `r = c/ε²·(⌊log₂(D − 2)⌋ + 1 + ln(1/(1 − p)))` paths, D the most actors on a shortest path, every value is off
/// by at most ε with probability p. D is taken as twice the steps from a well-connected actor plus one, never too few.
/// Source: Riondato & Kornaropoulos (2016), *Data Min. Knowl. Discov.* 30; searching from both ends: Borassi & Natale
/// (2016), *ESA*.
pub struct SampledBetweenness {
    lots: Lots,
    nodes: usize,
    /// Paths of this half, and how many are drawn.
    paths: usize,
    drawn: usize,
    /// Paths of both halves.
    all: usize,
    inside: Vec<u32>,
    from: Side,
    to: Side,
    half: u32,
}

/// A search from one end.
struct Side {
    /// When a node was reached last (the number of the draw), in how many steps, and by how many shortest paths.
    reached: Vec<u32>,
    distance: Vec<u32>,
    paths: Vec<f64>,
    level: Vec<u32>,
    next: Vec<u32>,
    steps: u32,
    /// Ties of the present level.
    ties: usize,
}

impl SampledBetweenness {
    /// `half` is 0 or 1, each with lots of its own.
    pub fn new(graph: &Graph, seed: u32, half: u32) -> Self {
        let all = paths_needed(longest(graph));
        Self {
            lots: Lots::new(seed ^ (half * 0x9e37_79b9)),
            nodes: graph.len(),
            paths: (all + 1 - half as usize) / 2,
            drawn: 0,
            all,
            inside: vec![0; graph.len()],
            from: Side::new(graph.len()),
            to: Side::new(graph.len()),
            half,
        }
    }

    /// Draws some paths; `true` while some are left.
    pub fn step(&mut self, graph: &Graph) -> bool {
        let mut looked = 0;
        while self.drawn < self.paths && looked < STEP {
            looked += self.draw(graph);
        }
        self.drawn < self.paths
    }

    /// This half's share of the estimate.
    pub fn values(&self) -> Vec<Option<f64>> {
        let count = self.nodes as f64;
        let each = count / (count - 2.0) / self.all as f64;
        self.inside.iter().map(|&inside| (self.nodes > 2).then(|| f64::from(inside) * each)).collect()
    }

    /// One path; how many ties were looked at.
    #[inline(never)]
    fn draw(&mut self, graph: &Graph) -> usize {
        self.drawn += 1;
        let number = self.drawn as u32;
        let one = self.lots.below(self.nodes);
        let other = self.lots.below(self.nodes - 1);
        let other = other + usize::from(other >= one);
        self.from.begin(graph, one, number);
        self.to.begin(graph, other, number);
        let mut looked = 2;
        loop {
            if self.from.level.is_empty() || self.to.level.is_empty() {
                return looked;
            }
            let (near, far) = if self.from.ties <= self.to.ties {
                (&mut self.from, &self.to)
            } else {
                (&mut self.to, &self.from)
            };
            looked += near.ties;
            near.outwards(graph, number);
            // Every shortest path crosses the two levels where they first meet in one node.
            let met = |node: &&u32| far.reached[**node as usize] == number;
            let weight = |node: &u32| near.paths[*node as usize] * far.paths[*node as usize];
            let total: f64 = near.level.iter().filter(met).map(weight).sum();
            if total > 0.0 {
                let middle = pick(
                    &mut self.lots,
                    near.level.iter().copied().filter(|node| met(&node)),
                    |node| weight(&node),
                    total,
                );
                let ends = [one as u32, other as u32];
                if !ends.contains(&middle) {
                    self.inside[middle as usize] += 1;
                }
                for side in [&self.from, &self.to] {
                    side.back(graph, middle, number, &mut self.lots, &mut self.inside);
                }
                return looked;
            }
        }
    }
}

impl Side {
    fn new(nodes: usize) -> Self {
        Self {
            reached: vec![0; nodes],
            distance: vec![0; nodes],
            paths: vec![0.0; nodes],
            level: Vec::new(),
            next: Vec::new(),
            steps: 0,
            ties: 0,
        }
    }

    fn begin(&mut self, graph: &Graph, node: usize, number: u32) {
        self.level.clear();
        self.level.push(node as u32);
        self.reached[node] = number;
        self.distance[node] = 0;
        self.paths[node] = 1.0;
        self.steps = 0;
        self.ties = graph.degree(node);
    }

    fn outwards(&mut self, graph: &Graph, number: u32) {
        self.steps += 1;
        self.ties = 0;
        self.next.clear();
        for &node in &self.level {
            let paths = self.paths[node as usize];
            for &next in graph.neighbours(node as usize) {
                let place = next as usize;
                if self.reached[place] != number {
                    self.reached[place] = number;
                    self.distance[place] = self.steps;
                    self.paths[place] = 0.0;
                    self.next.push(next);
                    self.ties += graph.degree(place);
                }
                if self.distance[place] == self.steps {
                    self.paths[place] += paths;
                }
            }
        }
        std::mem::swap(&mut self.level, &mut self.next);
    }

    /// Walks back to the end, each shortest path alike, and marks who is passed on the way.
    fn back(&self, graph: &Graph, middle: u32, number: u32, lots: &mut Lots, inside: &mut [u32]) {
        let mut node = middle;
        while self.distance[node as usize] > 1 {
            let before = self.distance[node as usize] - 1;
            let there = |next: &u32| {
                self.reached[*next as usize] == number && self.distance[*next as usize] == before
            };
            let all = graph.neighbours(node as usize).iter().copied().filter(there);
            node = pick(lots, all, |next| self.paths[next as usize], self.paths[node as usize]);
            inside[node as usize] += 1;
        }
    }
}

/// One of them, the heavier the likelier.
fn pick(lots: &mut Lots, of: impl Iterator<Item = u32>, weight: impl Fn(u32) -> f64, total: f64) -> u32 {
    let mut left = lots.share() * total;
    let mut last = 0;
    for one in of {
        last = one;
        left -= weight(one);
        if left < 0.0 {
            break;
        }
    }
    last
}

/// Paths to draw where a shortest path has at most so many actors.
fn paths_needed(longest: usize) -> usize {
    let logarithm = longest.saturating_sub(2).max(1).ilog2();
    let needed = UNIVERSAL / (ERROR * ERROR) * (f64::from(logarithm) + 1.0 - libm::log(1.0 - SURE));
    libm::ceil(needed) as usize
}

/// The most actors on a shortest path, or more.
fn longest(graph: &Graph) -> usize {
    let mut order: Vec<usize> = (0..graph.len()).collect();
    order.sort_by_key(|&node| (usize::MAX - graph.degree(node), node));
    let mut seen = vec![false; graph.len()];
    let mut deepest = 0;
    for start in order {
        if std::mem::replace(&mut seen[start], true) {
            continue;
        }
        let (mut level, mut steps) = (vec![start as u32], 0);
        while !level.is_empty() {
            deepest = deepest.max(steps);
            steps += 1;
            let mut next = Vec::new();
            for &node in &level {
                let fresh = |&&other: &&u32| !std::mem::replace(&mut seen[other as usize], true);
                next.extend(graph.neighbours(node as usize).iter().filter(fresh));
            }
            level = next;
        }
    }
    2 * deepest + 1
}

impl Heavy for SampledBetweenness {
    fn step(&mut self, input: &Input) -> bool {
        self.step(&input.graph)
    }

    fn progress(&self) -> (u32, u32) {
        (self.drawn as u32, self.paths as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put_known("betweenness", &self.values());
        if self.half == 0 {
            let count = self.nodes as f64;
            results.put("betweenness_error", vec![ERROR * count / (count - 2.0)]);
        }
    }
}
