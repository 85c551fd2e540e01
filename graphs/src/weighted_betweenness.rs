use std::{cmp::Reverse, collections::BinaryHeap};

use crate::{
    Graph,
    background::{Heavy, Input, Results, searches_a_step},
};

/// Actors up to which it is computed in the background.
pub const MOST: usize = 3_000;

/// How far two lengths may be apart, against the longer, and count as equal: sums of the same lengths in another order.
const EQUAL: f64 = 1e-12;

/// Betweenness over the shortest paths when a strong tie is a short one.
///
/// Formula: that of [`crate::betweenness`], the length of a tie being `1/strength`. No unit.
/// Range: 0 to 1. Ties: weighted by strength, all above 0. Undefined (`None`) below three actors.
/// Cost: actors times ties, and a sorting of the actors from each; so not in the background above [`MOST`] actors.
/// Pitfalls: those of betweenness; and that a length is
/// one over a strength is a convention, so the ranking may turn with the scale on which strength was asked.
/// Source: Newman (2001), *Physical Review E* 64, 016132; algorithm of Brandes (2001).
pub fn weighted_betweenness(graph: &Graph) -> Vec<Option<f64>> {
    let mut paths = WeightedPaths::new(graph);
    while paths.search(graph, usize::MAX) {}
    paths.values()
}

/// The shortest paths from every actor, in batches.
pub struct WeightedPaths {
    next: usize,
    dependency: Vec<f64>,
    /// Working space of one source.
    length: Vec<f64>,
    paths: Vec<f64>,
    share: Vec<f64>,
    settled: Vec<bool>,
    order: Vec<u32>,
    /// By length; lengths are positive, so their bits sort as they do.
    waiting: BinaryHeap<Reverse<(u64, u32)>>,
}

impl WeightedPaths {
    pub fn new(graph: &Graph) -> Self {
        let count = graph.len();
        Self {
            next: 0,
            dependency: vec![0.0; count],
            length: vec![f64::INFINITY; count],
            paths: vec![0.0; count],
            share: vec![0.0; count],
            settled: vec![false; count],
            order: Vec::with_capacity(count),
            waiting: BinaryHeap::new(),
        }
    }

    fn search(&mut self, graph: &Graph, sources: usize) -> bool {
        let end = graph.len().min(self.next.saturating_add(sources));
        while self.next < end {
            self.from(graph, self.next);
            self.next += 1;
        }
        self.next < graph.len()
    }

    pub fn values(&self) -> Vec<Option<f64>> {
        let others = self.dependency.len() as f64 - 1.0;
        let pairs = others * (others - 1.0);
        self.dependency.iter().map(|&sum| (others > 1.0).then(|| sum / pairs)).collect()
    }

    /// One source: outwards by Dijkstra's search, then backwards sharing out dependency.
    fn from(&mut self, graph: &Graph, source: usize) {
        self.order.clear();
        self.length[source] = 0.0;
        self.paths[source] = 1.0;
        self.waiting.push(Reverse((0, source as u32)));
        while let Some(Reverse((_, node))) = self.waiting.pop() {
            let node = node as usize;
            if std::mem::replace(&mut self.settled[node], true) {
                continue;
            }
            self.order.push(node as u32);
            for (&next, &weight) in graph.neighbours(node).iter().zip(graph.weights(node)) {
                let next = next as usize;
                let length = self.length[node] + 1.0 / weight;
                if self.settled[next] {
                    continue;
                }
                if length < self.length[next] * (1.0 - EQUAL) {
                    self.length[next] = length;
                    self.paths[next] = self.paths[node];
                    self.waiting.push(Reverse((length.to_bits(), next as u32)));
                } else if equal(length, self.length[next]) {
                    self.paths[next] += self.paths[node];
                }
            }
        }
        for at in (1..self.order.len()).rev() {
            let node = self.order[at] as usize;
            let through = (1.0 + self.share[node]) / self.paths[node];
            for (&previous, &weight) in graph.neighbours(node).iter().zip(graph.weights(node)) {
                let previous = previous as usize;
                if equal(self.length[previous] + 1.0 / weight, self.length[node]) {
                    self.share[previous] += self.paths[previous] * through;
                }
            }
            self.dependency[node] += self.share[node];
        }
        for &node in &self.order {
            let node = node as usize;
            self.length[node] = f64::INFINITY;
            self.paths[node] = 0.0;
            self.share[node] = 0.0;
            self.settled[node] = false;
        }
    }
}

fn equal(one: f64, other: f64) -> bool {
    (one - other).abs() <= EQUAL * other
}

impl Heavy for WeightedPaths {
    fn step(&mut self, input: &Input) -> bool {
        // A search by length takes about five times as long as one by steps.
        input.graph.len() <= MOST && self.search(&input.graph, searches_a_step(&input.graph).div_ceil(5))
    }

    fn progress(&self) -> (u32, u32) {
        (self.next as u32, self.dependency.len() as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        if self.dependency.len() > MOST {
            results.put("weighted_betweenness_left_out", vec![MOST as f64]);
        } else {
            results.put_known("weighted_betweenness", &self.values());
        }
    }
}
