use crate::Graph;

/// The shortest paths from every actor, as Brandes (2001) published it: one after the other.
///
/// The oracle of the faster ways, and their stand-in where those do not pay.
pub struct ShortestPaths {
    next: usize,
    count: usize,
    /// Sum of the dependencies of all sources on each node: each pair comes twice.
    pub(crate) dependency: Vec<f64>,
    /// `Σ 1/d` from each node.
    pub(crate) nearness: Vec<f64>,
    /// Working space of one source.
    distance: Vec<u32>,
    paths: Vec<f64>,
    share: Vec<f64>,
    order: Vec<u32>,
    /// No number of paths was more than a number can hold.
    pub(crate) finite: bool,
}

impl ShortestPaths {
    pub fn new(graph: &Graph) -> Self {
        let count = graph.len();
        Self {
            next: 0,
            count,
            dependency: vec![0.0; count],
            nearness: vec![0.0; count],
            distance: vec![u32::MAX; count],
            paths: vec![0.0; count],
            share: vec![0.0; count],
            order: Vec::with_capacity(count),
            finite: true,
        }
    }

    /// Sources done and sources in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.count)
    }

    /// Works through up to `sources` further sources; `true` while some are left.
    pub fn step(&mut self, graph: &Graph, sources: usize) -> bool {
        let end = self.count.min(self.next.saturating_add(sources.max(1)));
        while self.next < end {
            self.from(graph, self.next);
            self.next += 1;
        }
        self.next < self.count
    }

    /// Normalised betweenness, once every source is done.
    pub fn betweenness(&self) -> Vec<Option<f64>> {
        let others = self.count as f64 - 1.0;
        let pairs = others * (others - 1.0);
        self.dependency.iter().map(|&sum| (self.count > 2).then(|| sum / pairs)).collect()
    }

    /// Harmonic closeness, once every source is done.
    pub fn harmonic_closeness(&self) -> Vec<Option<f64>> {
        let others = self.nearness.len() as f64 - 1.0;
        self.nearness.iter().map(|&sum| (others > 0.0).then(|| sum / others)).collect()
    }

    /// One source: breadth first outwards counting paths, then backwards sharing out dependency.
    pub(crate) fn from(&mut self, graph: &Graph, source: usize) {
        self.order.clear();
        self.order.push(source as u32);
        self.distance[source] = 0;
        self.paths[source] = 1.0;
        let mut at = 0;
        let mut nearness = 0.0;
        while at < self.order.len() {
            let node = self.order[at] as usize;
            at += 1;
            let step = self.distance[node] + 1;
            if step > 1 {
                nearness += 1.0 / f64::from(step - 1);
            }
            let paths = self.paths[node];
            for &next in graph.neighbours(node) {
                let next = next as usize;
                if self.distance[next] == u32::MAX {
                    self.distance[next] = step;
                    self.order.push(next as u32);
                }
                if self.distance[next] == step {
                    self.paths[next] += paths;
                }
            }
        }
        self.nearness[source] = nearness;
        for at in (1..self.order.len()).rev() {
            let node = self.order[at] as usize;
            self.finite &= self.paths[node] < f64::INFINITY;
            let through = (1.0 + self.share[node]) / self.paths[node];
            let before = self.distance[node] - 1;
            for &previous in graph.neighbours(node) {
                let previous = previous as usize;
                if self.distance[previous] == before {
                    self.share[previous] += self.paths[previous] * through;
                }
            }
            self.dependency[node] += self.share[node];
        }
        for &node in &self.order {
            self.distance[node as usize] = u32::MAX;
            self.paths[node as usize] = 0.0;
            self.share[node as usize] = 0.0;
        }
    }
}
