use crate::{
    Graph,
    background::{Heavy, Input, Results, searches_a_step},
};

/// Whether a network is clustered like a village and yet a few steps wide.
///
/// Formula: `σ = (C/C_r)/(L/L_r)`, C the average clustering, L the mean number of steps between two actors,
/// `C_r = k/(n − 1)` and `L_r = ln n / ln k` what chance alone would give with k ties each. No unit; above 1 small world.
/// Of the largest piece only (ours). Ties: unweighted. Undefined (`None`) below [`FEWEST`] actors, where it says
/// nothing, above [`MOST`] of them, and with one tie each or fewer on average. Cost: that of closeness.
/// Source: Humphries & Gurney (2008), *PLoS ONE* 3, after Watts & Strogatz (1998).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SmallWorld {
    pub clustering: f64,
    pub distance: f64,
    pub index: f64,
}

/// Actors below which the index means nothing; research only.
pub const FEWEST: usize = 50;

/// Actors up to which it is computed in the background: a search from each.
pub const MOST: usize = 30_000;

/// All at once, for networks of `fewest` actors or more.
pub fn small_world(graph: &Graph, fewest: usize) -> Option<SmallWorld> {
    let mut search = Search::new(graph, fewest);
    while search.advance(graph, usize::MAX) {}
    search.found(graph)
}

/// The steps between the actors of the largest piece, in batches.
pub struct Search {
    nodes: Vec<u32>,
    next: usize,
    steps: u64,
    seen: Vec<u32>,
    order: Vec<(u32, u32)>,
}

impl Search {
    pub fn new(graph: &Graph, fewest: usize) -> Self {
        let (piece, sizes) = graph.components();
        // The first of equally large pieces.
        let largest = (0..sizes.len() as u32).rev().max_by_key(|&number| sizes[number as usize]);
        let mut nodes: Vec<u32> =
            (0..graph.len() as u32).filter(|&node| Some(piece[node as usize]) == largest).collect();
        if graph.len() < fewest || graph.len() > MOST || degree(graph, &nodes) <= 1.0 {
            nodes.clear();
        }
        Self { nodes, next: 0, steps: 0, seen: vec![u32::MAX; graph.len()], order: Vec::new() }
    }

    fn advance(&mut self, graph: &Graph, sources: usize) -> bool {
        let end = self.nodes.len().min(self.next.saturating_add(sources));
        for &source in &self.nodes[self.next..end] {
            self.order.clear();
            self.order.push((source, 0));
            self.seen[source as usize] = source;
            let mut at = 0;
            while at < self.order.len() {
                let (node, away) = self.order[at];
                at += 1;
                self.steps += u64::from(away);
                for &next in graph.neighbours(node as usize) {
                    if std::mem::replace(&mut self.seen[next as usize], source) != source {
                        self.order.push((next, away + 1));
                    }
                }
            }
        }
        self.next = end;
        self.next < self.nodes.len()
    }

    fn found(&self, graph: &Graph) -> Option<SmallWorld> {
        if self.nodes.is_empty() {
            return None;
        }
        let count = self.nodes.len() as f64;
        let degree = degree(graph, &self.nodes);
        let clustering = self.nodes.iter().map(|&node| clustering(graph, node as usize)).sum::<f64>() / count;
        let distance = self.steps as f64 / (count * (count - 1.0));
        let by_chance = libm::log(count) / libm::log(degree);
        let index = (clustering / (degree / (count - 1.0))) / (distance / by_chance);
        Some(SmallWorld { clustering, distance, index })
    }
}

fn degree(graph: &Graph, nodes: &[u32]) -> f64 {
    nodes.iter().map(|&node| graph.degree(node as usize)).sum::<usize>() as f64 / nodes.len() as f64
}

/// The share of pairs of contacts that are tied; 0 with fewer than two contacts.
fn clustering(graph: &Graph, node: usize) -> f64 {
    let contacts = graph.neighbours(node);
    let closed: usize =
        contacts.iter().map(|&contact| crate::overlap::shared(graph, node, contact as usize)).sum();
    let pairs = contacts.len() * contacts.len().saturating_sub(1);
    if pairs == 0 { 0.0 } else { closed as f64 / pairs as f64 }
}

impl Heavy for Search {
    fn step(&mut self, input: &Input) -> bool {
        self.advance(&input.graph, searches_a_step(&input.graph))
    }

    fn progress(&self) -> (u32, u32) {
        (self.next as u32, self.nodes.len() as u32)
    }

    /// `small_world`: the index, clustering, mean number of steps.
    fn finish(self: Box<Self>, input: &Input, results: &mut Results) {
        if input.graph.len() > MOST {
            results.put("small_world_left_out", vec![MOST as f64]);
        }
        if let Some(SmallWorld { clustering, distance, index }) = self.found(&input.graph) {
            results.put("small_world", vec![index, clustering, distance]);
        }
    }
}
