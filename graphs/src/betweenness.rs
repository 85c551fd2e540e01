pub use crate::shortest_paths::ShortestPaths;
use crate::{
    Graph,
    background::{Heavy, Input, Results},
    batch::Batch,
    folding::Folded,
    lanes::{F64s, I32s, LANES},
    sampled_betweenness::SampledBetweenness,
    single::{Single, depth, steps},
};

/// Betweenness: how much of the shortest paths between others runs through an actor.
///
/// Formula: `b(v) = Σ_{s<t} σ_st(v)/σ_st`, σ the number of shortest paths, divided by `(n − 1)(n − 2)/2`,
/// the pairs of others. No unit. Higher means that others need v more to reach each other.
/// Range: 0 to 1 (the centre of a star). Ties: unweighted.
/// Undefined (`None`) below three actors, and where there are more shortest paths than a number can hold (10³⁰⁸). Cost: actors times ties.
/// Source: Freeman (1977), *Sociometry* 40; algorithm of Brandes (2001), *J. Math. Sociology* 25. [`ShortestPaths`] is
/// that algorithm as published; here it runs on a [`Folded`] graph, from sixteen actors at once.
pub fn betweenness(graph: &Graph) -> Vec<Option<f64>> {
    let sums = [0, 1].map(|half| {
        let mut work = Betweenness::new(graph, half);
        while work.step() {}
        work.values()
    });
    let [one, other] = sums;
    one.iter().zip(&other).map(|(one, other)| Some((*one)? + (*other)?)).collect()
}

/// From so many steps between a well-connected actor and another on, each actor is searched from by itself.
///
/// Ours, measured (`examples/depth`): grids, rings and ladders from some 14 steps on take sixteen at once 1.9 to 8 times as
/// long, districts with 4 or 5 steps a fifth to a sixth as long.
const DEEP: usize = 8;

/// Up to so many actors folding takes longer than it saves. Ours, measured: at 50 actors half as long again.
const SMALL: usize = 64;

/// With a smaller share of actors with one contact, a deep network is hardly folded. Ours.
const FOLDABLE: f64 = 0.1;

/// From so many looks at ties on, paths are drawn by lot: some half a minute of all pairs in a browser.
const LARGE: f64 = 1e10;

/// Half of the work, all pairs where they are not too many.
pub fn start(input: &Input, half: u32) -> Box<dyn Heavy> {
    let looks = input.graph.len() as f64 * 2.0 * input.graph.edge_count() as f64;
    // So many that folding, which takes long itself, would hardly bring them below.
    if looks > 4.0 * LARGE {
        return Box::new(SampledBetweenness::new(&input.graph, input.seed, half));
    }
    let all = Betweenness::new(&input.graph, half);
    if all.folded.len() as f64 * all.folded.neighbours.len() as f64 > LARGE {
        return Box::new(SampledBetweenness::new(&input.graph, input.seed, half));
    }
    Box::new(all)
}

/// Half of the searches that betweenness needs, see [`crate::background::Hand::Both`].
pub struct Betweenness {
    folded: Folded,
    nodes: usize,
    half: u32,
    /// Classes, those with the same well-connected neighbours side by side: they reach others on the same levels.
    sources: Vec<u32>,
    next: usize,
    batch: Batch<I32s>,
    /// Where batches do not pay, see [`DEEP`].
    single: Option<Single>,
    /// The algorithm as published, where nothing else pays.
    plain: Option<(Graph, ShortestPaths)>,
    /// For counts beyond 32 bits.
    wide: Option<Batch<F64s>>,
    /// The largest number of paths that can be passed on without passing 32 bits at a neighbour.
    most: f64,
    /// Batches done once more with wide counts.
    pub widened: usize,
    /// Even those could not hold the number of paths, some 10³⁰⁸.
    beyond: bool,
    between: Vec<f64>,
}

impl Betweenness {
    /// `half` is 0 or 1: every other batch.
    pub fn new(graph: &Graph, half: u32) -> Self {
        let ends = (0..graph.len()).filter(|&node| graph.degree(node) == 1).count();
        let foldable = ends as f64 >= FOLDABLE * graph.len() as f64;
        if graph.len() <= SMALL || !foldable && steps(graph.len(), |node| graph.neighbours(node)) > DEEP {
            return Self::plain(graph, half);
        }
        Self::from_depth(graph, half, DEEP)
    }

    /// From each actor by itself, without folding.
    fn plain(graph: &Graph, half: u32) -> Self {
        let nothing = Graph::from_ties(0, &[]);
        Self {
            nodes: graph.len(),
            sources: (0..graph.len() as u32).collect(),
            plain: Some((graph.clone(), ShortestPaths::new(graph))),
            ..Self::from_depth(&nothing, half, DEEP)
        }
    }

    /// With actors searched from one by one beyond so many steps.
    pub fn from_depth(graph: &Graph, half: u32, deep: usize) -> Self {
        let folded = Folded::new(graph);
        let mut sources: Vec<u32> = (0..folded.len() as u32).collect();
        sources.sort_by_key(|&class| {
            let row = folded.neighbours(class as usize);
            let rank = |place: usize| row.get(place).copied().unwrap_or(u32::MAX);
            (rank(0), rank(1), rank(2), rank(3), class)
        });
        let longest = (0..folded.len()).map(|class| folded.neighbours(class).len()).max().unwrap_or(0);
        let largest = folded.count.iter().copied().fold(1.0, f64::max);
        Self {
            nodes: graph.len(),
            half,
            next: half as usize * LANES,
            sources,
            batch: Batch::new(&folded),
            plain: None,
            single: (depth(&folded) > deep).then(|| Single::new(&folded)),
            wide: None,
            most: f64::from(i32::MAX) / (longest as f64 * largest).max(1.0),
            widened: 0,
            beyond: false,
            between: vec![0.0; folded.len()],
            folded,
        }
    }

    /// Searches from the next sixteen; `true` while some are left.
    pub fn step(&mut self) -> bool {
        if self.next >= self.sources.len() {
            return false;
        }
        let sources = &self.sources[self.next..self.sources.len().min(self.next + LANES)];
        if let Some((graph, paths)) = &mut self.plain {
            for &source in sources {
                paths.from(graph, source as usize);
            }
            self.beyond |= !paths.finite;
        } else if let Some(single) = &mut self.single {
            for &source in sources {
                self.beyond |= !single.run(&self.folded, source, &mut self.between);
            }
        } else if !self.batch.run(&self.folded, sources, self.most, &mut self.between) {
            self.widened += 1;
            let wide = self.wide.get_or_insert_with(|| Batch::new(&self.folded));
            self.beyond |= !wide.run(&self.folded, sources, f64::INFINITY, &mut self.between);
        }
        self.next += 2 * LANES;
        self.next < self.sources.len()
    }

    /// This half's share of the normalised betweenness, once every source is done.
    pub fn values(&self) -> Vec<Option<f64>> {
        let others = self.nodes as f64 - 1.0;
        let pairs = others * (others - 1.0);
        let sums = match &self.plain {
            Some((_, paths)) => paths.dependency.clone(),
            None => self.folded.unfolded(&self.between, self.half == 0),
        };
        sums.into_iter().map(|sum| (self.nodes > 2 && !self.beyond).then(|| sum / pairs)).collect()
    }
}

impl Heavy for Betweenness {
    fn step(&mut self, _: &Input) -> bool {
        self.step()
    }

    fn progress(&self) -> (u32, u32) {
        (self.next.min(self.sources.len()) as u32, self.sources.len() as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put_known("betweenness", &self.values());
    }
}
