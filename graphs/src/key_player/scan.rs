//! A look at all actors, and the searches it takes.

use super::{EQUAL, Key, STEP};
use crate::Graph;

/// A look at all actors as the member that is missing beside `others`.
pub struct Scan {
    pub others: Vec<u32>,
    pub next: u32,
    pub best: Option<(f64, u32)>,
}

impl Scan {
    fn note(&mut self, value: f64, member: u32) {
        if !self.others.contains(&member) && self.best.is_none_or(|(most, _)| value > most + EQUAL) {
            self.best = Some((value, member));
        }
    }
}

/// Looks at actors and ties that a scan takes.
pub fn scan_cost(graph: &Graph, key: Key) -> f64 {
    let (count, search) = (graph.len() as f64, (graph.len() + 2 * graph.edge_count()) as f64);
    match key {
        Key::Fragmentation => search,
        Key::Distance => count * count * search,
        Key::Reach => count * count,
    }
}

pub const OUT_OF_REACH: u16 = u16::MAX;

/// What somebody so many steps away counts for.
pub fn near(steps: u16) -> f64 {
    match steps {
        OUT_OF_REACH => 0.0,
        0 => 1.0,
        steps => 1.0 / f64::from(steps),
    }
}

/// Looks that it took.
pub fn scan_reach(
    graph: &Graph,
    scan: &mut Scan,
    alone: &[f64],
    candidates: &[u32],
    steps: &[Vec<u16>],
) -> f64 {
    let count = graph.len() as f64;
    if scan.others.is_empty() {
        for (member, sum) in alone.iter().enumerate() {
            scan.note(sum / count, member as u32);
        }
        return count;
    }
    let mut nearest = vec![OUT_OF_REACH; graph.len()];
    for other in &scan.others {
        if let Ok(at) = candidates.binary_search(other) {
            nearest.iter_mut().zip(&steps[at]).for_each(|(least, &steps)| *least = steps.min(*least));
        }
    }
    for (&member, row) in candidates.iter().zip(steps) {
        if member >= scan.next {
            let sum: f64 = row.iter().zip(&nearest).map(|(&one, &other)| near(one.min(other))).sum();
            scan.note(sum / count, member);
        }
    }
    count * candidates.len() as f64
}

/// Working space of the searches.
pub struct Work {
    pub gone: Vec<bool>,
    /// Order of discovery from 1, the lowest that the part below reaches, and its size.
    found: Vec<u32>,
    low: Vec<u32>,
    below: Vec<f64>,
    /// Actors, and pairs of them, in the parts that only this actor holds to the rest.
    cut_off: Vec<f64>,
    cut_pairs: Vec<f64>,
    order: Vec<u32>,
    steps: Vec<u16>,
}

impl Work {
    pub fn new(count: usize) -> Self {
        Self {
            gone: vec![false; count],
            found: vec![0; count],
            low: vec![0; count],
            below: vec![0.0; count],
            cut_off: vec![0.0; count],
            cut_pairs: vec![0.0; count],
            order: Vec::with_capacity(count),
            steps: vec![OUT_OF_REACH; count],
        }
    }

    /// Steps to everybody from one actor.
    pub fn row(&mut self, graph: &Graph, source: usize) -> Vec<u16> {
        self.search(graph, source);
        let row = self.steps.clone();
        self.order.iter().for_each(|&node| self.steps[node as usize] = OUT_OF_REACH);
        row
    }

    fn search(&mut self, graph: &Graph, source: usize) {
        self.order.clear();
        self.order.push(source as u32);
        self.steps[source] = 0;
        let mut at = 0;
        while at < self.order.len() {
            let node = self.order[at] as usize;
            at += 1;
            let steps = self.steps[node].saturating_add(1).min(OUT_OF_REACH - 1);
            for &next in graph.neighbours(node) {
                let next = next as usize;
                if self.steps[next] == OUT_OF_REACH && !self.gone[next] {
                    self.steps[next] = steps;
                    self.order.push(next as u32);
                }
            }
        }
    }

    /// The distance-weighted loss with some further members; the looks, and whether all are done.
    pub fn scan_distance(&mut self, graph: &Graph, scan: &mut Scan) -> (f64, bool) {
        let search = (graph.len() + 2 * graph.edge_count()) as f64;
        let left = (graph.len() - scan.others.len() - 1) as f64;
        scan.others.iter().for_each(|&other| self.gone[other as usize] = true);
        let mut looks = 0.0;
        while (scan.next as usize) < graph.len() && looks < STEP {
            let member = scan.next as usize;
            scan.next += 1;
            if self.gone[member] {
                continue;
            }
            self.gone[member] = true;
            let mut sum = 0.0;
            for source in 0..graph.len() {
                if !self.gone[source] {
                    self.search(graph, source);
                    for &node in &self.order[1..] {
                        sum += near(self.steps[node as usize]);
                    }
                    self.order.iter().for_each(|&node| self.steps[node as usize] = OUT_OF_REACH);
                }
            }
            self.gone[member] = false;
            looks += search * graph.len() as f64;
            scan.note(1.0 - sum / (left * (left - 1.0)), member as u32);
        }
        scan.others.iter().for_each(|&other| self.gone[other as usize] = false);
        (looks, scan.next as usize >= graph.len())
    }

    /// The fragmentation with each further member, all from one walk in depth (Tarjan's low links).
    pub fn scan_fragmentation(&mut self, graph: &Graph, scan: &mut Scan) -> (f64, bool) {
        let pairs = |size: f64| size * (size - 1.0);
        let count = graph.len();
        scan.others.iter().for_each(|&other| self.gone[other as usize] = true);
        self.found.fill(0);
        let mut number = 0;
        let mut all_pairs = 0.0;
        // What is left of its piece without the actor, less the pairs of the whole piece.
        let mut change = vec![0.0; count];
        let mut stack: Vec<(u32, u32, u32)> = Vec::new();
        for root in 0..count {
            if self.found[root] != 0 || self.gone[root] {
                continue;
            }
            self.order.clear();
            stack.push((root as u32, u32::MAX, 0));
            while let Some((node, parent, at)) = stack.last_mut() {
                let own = *node as usize;
                if *at == 0 {
                    number += 1;
                    (self.found[own], self.low[own], self.below[own]) = (number, number, 1.0);
                    (self.cut_off[own], self.cut_pairs[own]) = (0.0, 0.0);
                    self.order.push(own as u32);
                }
                if let Some(&next) = graph.neighbours(own).get(*at as usize) {
                    *at += 1;
                    let (own, from) = (*node, *parent);
                    let other = next as usize;
                    if self.gone[other] || next == from {
                        continue;
                    }
                    if self.found[other] == 0 {
                        stack.push((next, own, 0));
                    } else {
                        self.low[own as usize] = self.low[own as usize].min(self.found[other]);
                    }
                } else {
                    let parent = *parent;
                    stack.pop();
                    if parent != u32::MAX {
                        let parent = parent as usize;
                        self.below[parent] += self.below[own];
                        self.low[parent] = self.low[parent].min(self.low[own]);
                        if self.low[own] >= self.found[parent] {
                            self.cut_off[parent] += self.below[own];
                            self.cut_pairs[parent] += pairs(self.below[own]);
                        }
                    }
                }
            }
            let size = self.order.len() as f64;
            all_pairs += pairs(size);
            for &node in &self.order {
                let node = node as usize;
                change[node] = self.cut_pairs[node] + pairs(size - 1.0 - self.cut_off[node]) - pairs(size);
            }
        }
        let left = (count - scan.others.len() - 1) as f64;
        for member in scan.next as usize..count {
            if !self.gone[member] {
                scan.note(1.0 - (all_pairs + change[member]) / pairs(left), member as u32);
            }
        }
        scan.others.iter().for_each(|&other| self.gone[other as usize] = false);
        (scan_cost(graph, Key::Fragmentation), true)
    }
}
