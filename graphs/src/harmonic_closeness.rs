use crate::{
    Graph,
    background::{Heavy, Input, Results},
    lots::Lots,
};

/// Harmonic closeness: how few steps an actor needs to reach everybody.
///
/// Formula: `h(v) = Σ_{u≠v} 1/d(u,v) / (n − 1)`, an actor out of reach adding nothing. No unit.
/// Range: 0 (no ties) to 1 (tied to all). Ties: unweighted. It also works on a map in pieces, where the
/// classic closeness calls the members of a pair perfectly close.
/// Undefined (`None`) below two actors. Cost: actors times ties, sixty-four actors at once; in the background beyond
/// [`LARGE`] looks at ties from actors drawn by lot.
/// Source: Marchiori & Latora (2000), *Physica A* 285; Rochat (2009). Searching from many at once: Then et al. (2014),
/// *Proc. VLDB Endowment* 8.
pub fn harmonic_closeness(graph: &Graph) -> Vec<Option<f64>> {
    let [one, other] = [0, 1].map(|half| {
        let mut work = Nearness::from(graph, half, (0..graph.len() as u32).collect());
        while work.step() {}
        work.values()
    });
    one.iter().zip(&other).map(|(one, other)| Some((*one)? + (*other)?)).collect()
}

/// Actors searched from at once: a bit each.
const WORD: usize = 64;
/// From so many looks at ties on, the actors searched from are drawn by lot: some tens of thousands of actors.
const LARGE: f64 = 1e10;
/// How far a value may then be off, with the probability [`SURE`] for all actors at once.
pub const ERROR: f64 = 0.02;
pub const SURE: f64 = 0.95;
/// Ties looked at in one step: some milliseconds.
const STEP: usize = 200_000;

/// How many actors are searched from: all, or on a large network as many as keep every value within [`ERROR`].
///
/// `k = ln(2n/(1 − p))/(2ε²)`: each actor's `1/d` from an actor drawn by lot lies between 0 and 1, so the mean of k of
/// them is off by more than ε for one of n actors at most with probability `1 − p` (Hoeffding's inequality).
/// Source: Eppstein & Wang (2004), *J. Graph Algorithms Appl.* 8, for the classic closeness.
fn searched(actors: usize, ties: usize) -> usize {
    let count = actors as f64;
    if count * 2.0 * ties as f64 <= LARGE {
        return actors;
    }
    let needed = libm::log(2.0 * count / (1.0 - SURE)) / (2.0 * ERROR * ERROR);
    actors.min(libm::ceil(needed) as usize)
}

/// Half of the searches, see [`crate::background::Hand::Both`].
pub struct Nearness {
    /// The graph with well-connected nodes first: what is looked at most lies together.
    order: Vec<u32>,
    offsets: Vec<u32>,
    neighbours: Vec<u32>,
    /// Places of those searched from.
    sources: Vec<u32>,
    /// The next batch's first source.
    next: usize,
    /// How far the batch at hand is: steps from the sources, and nodes of the level done.
    distance: f64,
    at: usize,
    half: u32,
    /// Which sources have reached a node, reached it on the present level, and reach it on the next.
    seen: Vec<u64>,
    now: Vec<u64>,
    coming: Vec<u64>,
    /// The nodes that any source reached on the present level, and on the next.
    level: Vec<u32>,
    reached: Vec<u32>,
    /// `Σ 1/d` so far.
    nearness: Vec<f64>,
}

impl Nearness {
    /// `half` is 0 or 1: every other batch. From all actors, or from as many as needed, drawn from the seed.
    pub fn new(graph: &Graph, seed: u32, half: u32) -> Self {
        let count = graph.len();
        let mut sources: Vec<u32> = (0..count as u32).collect();
        let wanted = searched(count, graph.edge_count());
        if wanted < count {
            Lots::new(seed).shuffle(&mut sources);
            sources.truncate(wanted);
            sources.sort_unstable();
        }
        Self::from(graph, half, sources)
    }

    /// `sources` are places in the order of contacts.
    fn from(graph: &Graph, half: u32, sources: Vec<u32>) -> Self {
        let count = graph.len();
        let mut order: Vec<u32> = (0..count as u32).collect();
        order.sort_by_key(|&node| (usize::MAX - graph.degree(node as usize), node));
        let mut place = vec![0; count];
        for (number, &node) in order.iter().enumerate() {
            place[node as usize] = number as u32;
        }
        let mut offsets = vec![0];
        let mut neighbours = Vec::new();
        for &node in &order {
            neighbours.extend(graph.neighbours(node as usize).iter().map(|&next| place[next as usize]));
            offsets.push(neighbours.len() as u32);
        }
        Self {
            order,
            offsets,
            neighbours,
            sources,
            next: half as usize * WORD,
            distance: 0.0,
            at: 0,
            half,
            seen: vec![0; count],
            now: vec![0; count],
            coming: vec![0; count],
            level: Vec::new(),
            reached: Vec::new(),
            nearness: vec![0.0; count],
        }
    }

    /// A part of the search from sixty-four; `true` while some is left.
    pub fn step(&mut self) -> bool {
        let count = self.sources.len();
        let mut looked = 0;
        while self.next < count && looked < STEP {
            if self.level.is_empty() {
                self.seen.fill(0);
                for (bit, &source) in self.sources[self.next..count.min(self.next + WORD)].iter().enumerate()
                {
                    self.seen[source as usize] = 1 << bit;
                    self.now[source as usize] = 1 << bit;
                    self.level.push(source);
                }
                self.distance = 1.0;
            }
            looked += self.outwards(STEP) + WORD;
            if self.level.is_empty() {
                self.next += 2 * WORD;
            }
        }
        self.next < count
    }

    /// A level, or so many looks at ties of it; a call of its own, see [`Heavy::step`].
    #[inline(never)]
    fn outwards(&mut self, most: usize) -> usize {
        let mut looked = 0;
        while self.at < self.level.len() && looked < most {
            let node = self.level[self.at] as usize;
            self.at += 1;
            let sources = std::mem::take(&mut self.now[node]);
            let row = &self.neighbours[self.offsets[node] as usize..self.offsets[node + 1] as usize];
            looked += row.len() + 1;
            for &next in row {
                let next = next as usize;
                let gained = sources & !self.seen[next];
                if gained != 0 {
                    if self.coming[next] == 0 {
                        self.reached.push(next as u32);
                    }
                    self.coming[next] |= gained;
                }
            }
        }
        if self.at < self.level.len() {
            return looked;
        }
        let near = 1.0 / self.distance;
        for &node in &self.reached {
            let node = node as usize;
            let gained = std::mem::take(&mut self.coming[node]);
            self.seen[node] |= gained;
            self.now[node] = gained;
            // As far from there to here as from here to there.
            self.nearness[node] += f64::from(gained.count_ones()) * near;
        }
        std::mem::swap(&mut self.level, &mut self.reached);
        self.reached.clear();
        self.at = 0;
        self.distance += 1.0;
        looked
    }

    /// This half's share, once every source is done.
    pub fn values(&self) -> Vec<Option<f64>> {
        let count = self.order.len() as f64;
        let others = count - 1.0;
        // Each source stands for itself, or for as many as it was drawn from.
        let each = count / (self.sources.len() as f64).max(1.0);
        let mut values = vec![None; self.order.len()];
        for (&node, &sum) in self.order.iter().zip(&self.nearness) {
            values[node as usize] = (others > 0.0).then(|| sum * each / others);
        }
        values
    }
}

impl Heavy for Nearness {
    fn step(&mut self, _: &Input) -> bool {
        self.step()
    }

    fn progress(&self) -> (u32, u32) {
        (self.next.min(self.sources.len()) as u32, self.sources.len() as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put_known("harmonic_closeness", &self.values());
        let count = self.order.len() as f64;
        if self.half == 0 && self.sources.len() < self.order.len() {
            results.put("harmonic_closeness_error", vec![ERROR * count / (count - 1.0)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawn_sources_keep_to_the_bound() {
        // A ring with a chord from every tenth: near and far actors.
        let mut ties: Vec<(u32, u32, f64)> = (0..4_000).map(|one| (one, (one + 1) % 4_000, 1.0)).collect();
        ties.extend((0..400).map(|one| (one * 10, one * 7_919 % 4_000, 1.0)));
        let graph = Graph::from_ties(4_000, &ties);
        let all = harmonic_closeness(&graph);
        let mut sources: Vec<u32> = (0..4_000).collect();
        Lots::new(3).shuffle(&mut sources);
        // ln(2·4,000/0.05)/(2·0.06²): three times the error.
        sources.truncate(1_665);
        let halves = [0, 1].map(|half| {
            let mut work = Nearness::from(&graph, half, sources.clone());
            while work.step() {}
            work.values()
        });
        for (node, exact) in all.iter().enumerate() {
            let drawn = halves[0][node].unwrap() + halves[1][node].unwrap();
            assert!((drawn - exact.unwrap()).abs() < 3.0 * ERROR);
        }
    }

    #[test]
    fn few_are_searched_from_only_where_all_would_take_long() {
        assert_eq!(searched(20_000, 84_000), 20_000);
        // ln(2·100,000/0.05)/(2·0.02²), by hand.
        assert_eq!(searched(100_000, 500_000), 19_003);
    }
}
