use crate::{
    Graph,
    background::{Heavy, Input, Results, searches_a_step},
};

/// Fragmentation: how much of the map falls apart when an actor goes.
///
/// Formula: `F = 1 − Σ_k s_k(s_k − 1)/(n(n − 1))` over the pieces of what is left, n actors left: the share
/// of pairs that no path joins any more. No unit. Range: 0 (all still joined) to 1 (nobody joined).
/// Ties: unweighted. n is counted after the removal. Undefined (`None`) below three actors.
/// Cost: one look at each tie for every cut point. Source: Borgatti (2006), *Comput. Math. Organ. Theory* 12.
pub fn fragmentation(graph: &Graph) -> Vec<Option<f64>> {
    let mut loss = Loss::new(graph);
    while loss.step(graph, usize::MAX) {}
    loss.values()
}

/// The fragmentation of every removal, in batches of cut points.
pub struct Loss {
    values: Vec<Option<f64>>,
    /// Cut points still to do, last first.
    cut_points: Vec<usize>,
    total: usize,
    /// The last cut point whose removal visited this node.
    seen: Vec<u32>,
    /// Ordered pairs joined in the pieces of the intact graph, and the pieces.
    joined: f64,
    pieces: (Vec<u32>, Vec<u32>),
    stack: Vec<u32>,
}

impl Loss {
    pub fn new(graph: &Graph) -> Self {
        let pieces = graph.components();
        let joined = pieces.1.iter().map(|&size| pairs(size)).sum();
        let cut = graph.cut_points();
        let values = (0..graph.len())
            .map(|node| {
                // Not a cut point: its piece only grows smaller by one.
                let size = pieces.1[pieces.0[node] as usize];
                share(graph, joined - pairs(size) + pairs(size - 1))
            })
            .collect();
        let cut_points: Vec<usize> = (0..graph.len()).rev().filter(|&node| cut[node]).collect();
        Self {
            values,
            total: cut_points.len(),
            cut_points,
            seen: vec![u32::MAX; graph.len()],
            joined,
            pieces,
            stack: Vec::new(),
        }
    }

    pub fn progress(&self) -> (usize, usize) {
        (self.total - self.cut_points.len(), self.total)
    }

    /// Works through up to `most` further cut points; `true` while some are left.
    pub fn step(&mut self, graph: &Graph, most: usize) -> bool {
        for _ in 0..most.max(1).min(self.cut_points.len()) {
            let Some(gone) = self.cut_points.pop() else { break };
            let size = self.pieces.1[self.pieces.0[gone] as usize];
            let mut joined = self.joined - pairs(size);
            self.seen[gone] = gone as u32;
            for &start in graph.neighbours(gone) {
                joined += pairs(self.flood(graph, gone as u32, start));
            }
            self.values[gone] = share(graph, joined);
        }
        !self.cut_points.is_empty()
    }

    /// The fragmentation of each removal, once every cut point is done.
    pub fn values(&self) -> Vec<Option<f64>> {
        self.values.clone()
    }

    /// Size of the piece around `start` without `gone`; 0 where it was counted already.
    fn flood(&mut self, graph: &Graph, gone: u32, start: u32) -> u32 {
        let mut size = 0;
        self.stack.push(start);
        while let Some(node) = self.stack.pop() {
            if self.seen[node as usize] == gone {
                continue;
            }
            self.seen[node as usize] = gone;
            size += 1;
            self.stack.extend(
                graph.neighbours(node as usize).iter().filter(|&&next| self.seen[next as usize] != gone),
            );
        }
        size
    }
}

impl Heavy for Loss {
    fn step(&mut self, input: &Input) -> bool {
        Loss::step(self, &input.graph, searches_a_step(&input.graph))
    }

    fn progress(&self) -> (u32, u32) {
        ((self.total - self.cut_points.len()) as u32, self.total as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put_known("fragmentation", &self.values);
    }
}

/// Ordered pairs inside a piece.
fn pairs(size: u32) -> f64 {
    f64::from(size) * (f64::from(size) - 1.0).max(0.0)
}

fn share(graph: &Graph, joined: f64) -> Option<f64> {
    let left = graph.len() as f64 - 1.0;
    (left > 1.0).then(|| 1.0 - joined / (left * (left - 1.0)))
}
