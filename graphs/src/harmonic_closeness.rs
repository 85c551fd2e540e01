use crate::{
    Graph,
    background::{Heavy, Input, Results},
};

/// Harmonic closeness: how few steps an actor needs to reach everybody.
///
/// Formula: `h(v) = Σ_{u≠v} 1/d(u,v) / (n − 1)`, an actor out of reach adding nothing. No unit.
/// Range: 0 (no ties) to 1 (tied to all). Ties: unweighted. It also works on a map in pieces, where the
/// classic closeness calls the members of a pair perfectly close.
/// Undefined (`None`) below two actors. Cost: actors times ties, sixty-four actors at once.
/// Source: Marchiori & Latora (2000), *Physica A* 285; Rochat (2009). Searching from many at once: Then et al. (2014),
/// *Proc. VLDB Endowment* 8.
pub fn harmonic_closeness(graph: &Graph) -> Vec<Option<f64>> {
    let [one, other] = [0, 1].map(|half| {
        let mut work = Nearness::new(graph, half);
        while work.step() {}
        work.values()
    });
    one.iter().zip(&other).map(|(one, other)| Some((*one)? + (*other)?)).collect()
}

/// Actors searched from at once: a bit each.
const WORD: usize = 64;

/// Half of the searches, see [`crate::background::Hand::Both`].
pub struct Nearness {
    /// The graph with well-connected nodes first: what is looked at most lies together.
    order: Vec<u32>,
    offsets: Vec<u32>,
    neighbours: Vec<u32>,
    /// The next batch's first source.
    next: usize,
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
    /// `half` is 0 or 1: every other batch.
    pub fn new(graph: &Graph, half: u32) -> Self {
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
            next: half as usize * WORD,
            seen: vec![0; count],
            now: vec![0; count],
            coming: vec![0; count],
            level: Vec::new(),
            reached: Vec::new(),
            nearness: vec![0.0; count],
        }
    }

    /// Searches from the next sixty-four; `true` while some are left.
    pub fn step(&mut self) -> bool {
        let count = self.order.len();
        if self.next >= count {
            return false;
        }
        self.seen.fill(0);
        self.level.clear();
        for (bit, source) in (self.next..count.min(self.next + WORD)).enumerate() {
            self.seen[source] = 1 << bit;
            self.now[source] = 1 << bit;
            self.level.push(source as u32);
        }
        let mut distance = 0.0;
        while !self.level.is_empty() {
            distance += 1.0;
            self.outwards(1.0 / distance);
        }
        self.next += 2 * WORD;
        self.next < count
    }

    /// One level; a call of its own, see [`Heavy::step`].
    #[inline(never)]
    fn outwards(&mut self, near: f64) {
        self.reached.clear();
        for &node in &self.level {
            let node = node as usize;
            let sources = std::mem::take(&mut self.now[node]);
            for &next in &self.neighbours[self.offsets[node] as usize..self.offsets[node + 1] as usize] {
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
        for &node in &self.reached {
            let node = node as usize;
            let gained = std::mem::take(&mut self.coming[node]);
            self.seen[node] |= gained;
            self.now[node] = gained;
            // As far from there to here as from here to there.
            self.nearness[node] += f64::from(gained.count_ones()) * near;
        }
        std::mem::swap(&mut self.level, &mut self.reached);
    }

    /// This half's share, once every source is done.
    pub fn values(&self) -> Vec<Option<f64>> {
        let others = self.order.len() as f64 - 1.0;
        let mut values = vec![None; self.order.len()];
        for (&node, &sum) in self.order.iter().zip(&self.nearness) {
            values[node as usize] = (others > 0.0).then(|| sum / others);
        }
        values
    }
}

impl Heavy for Nearness {
    fn step(&mut self, _: &Input) -> bool {
        self.step()
    }

    fn progress(&self) -> (u32, u32) {
        (self.next.min(self.order.len()) as u32, self.order.len() as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put_known("harmonic_closeness", &self.values());
    }
}
