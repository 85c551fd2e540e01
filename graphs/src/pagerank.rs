use crate::{
    Graph,
    background::{Heavy, Input, Results},
};

/// Chance to go on along a tie; Brin and Page's own value.
const DAMPING: f64 = 0.85;
/// The sum of all changes of a round at which it stops.
const TOLERANCE: f64 = 1e-13;
const MOST_ROUNDS: usize = 500;

/// PageRank: how often a wanderer along the ties, who now and then starts anew, comes by.
///
/// Formula: `x(i) = (1 − d)/n + d·Σ_j x(j)·w_ji/s(j)`, d = 0.85, s the total tie strength of j; what actors
/// without ties would pass on is spread evenly. No unit. Range: above 0, all together 1.
/// Ties: weighted by strength. Undefined: never. Cost: about 200 looks at each tie.
/// Source: Brin & Page (1998).
pub fn pagerank(graph: &Graph) -> Vec<Option<f64>> {
    let mut ranking = Ranking::new(graph);
    while ranking.round(graph) {}
    ranking.rank.into_iter().map(Some).collect()
}

/// The rounds, one after the other.
pub struct Ranking {
    total: Vec<f64>,
    rank: Vec<f64>,
    passed: Vec<f64>,
    rounds: usize,
}

impl Ranking {
    pub fn new(graph: &Graph) -> Self {
        let count = graph.len();
        Self {
            total: (0..count).map(|node| graph.weights(node).iter().sum()).collect(),
            rank: vec![1.0 / count as f64; count],
            passed: vec![0.0; count],
            rounds: 0,
        }
    }

    /// `true` while a further one would change something.
    fn round(&mut self, graph: &Graph) -> bool {
        let count = self.rank.len();
        let mut idle = 0.0;
        for node in 0..count {
            if self.total[node] > 0.0 {
                self.passed[node] = self.rank[node] / self.total[node];
            } else {
                self.passed[node] = 0.0;
                idle += self.rank[node];
            }
        }
        let base = (1.0 - DAMPING) / count as f64 + DAMPING * idle / count as f64;
        let mut change = 0.0;
        for node in 0..count {
            let ties = graph.neighbours(node).iter().zip(graph.weights(node));
            let sum: f64 = ties.map(|(&from, &weight)| self.passed[from as usize] * weight).sum();
            let next = base + DAMPING * sum;
            change += (next - self.rank[node]).abs();
            self.rank[node] = next;
        }
        self.rounds += 1;
        change >= TOLERANCE && self.rounds < MOST_ROUNDS
    }
}

impl Heavy for Ranking {
    fn step(&mut self, input: &Input) -> bool {
        self.round(&input.graph)
    }

    fn progress(&self) -> (u32, u32) {
        (self.rounds as u32, MOST_ROUNDS as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put("pagerank", self.rank);
    }
}
