use crate::{Graph, lots::Lots};

/// Rounds of the whole method after which a run ends even if a further one would still improve a little.
const MOST_ROUNDS: u32 = 50;
/// How much better a split must be to count as better.
const LEAST_GAIN: f64 = 1e-10;
/// Above so many actors a run ends with the round that betters the split by less than [`LITTLE`] (ours): on a large
/// network without clear groups rounds go on for ever, for the fourth decimal.
const LARGE: usize = 1_000;
const LITTLE: f64 = 1e-4;
/// How much chance has a say when groups are refined: Traag's θ.
const CHANCE: f64 = 0.01;

/// Modularity of a split: ties inside groups, less those that chance would put there.
///
/// Formula: `Q = Σ_c [L_c/m − (d_c/2m)²]`, L the ties inside group c, d its total of contacts, m all ties. No unit.
/// Range: −1/2 to below 1. Ties: unweighted. Undefined (`None`) without ties. Cost: one look at each tie.
/// Pitfall: cannot see groups below about `√(2m)` ties, and below some 30 actors several splits score the same.
/// Source: Newman & Girvan (2004), *Physical Review E* 69, 026113.
pub fn modularity(graph: &Graph, groups: &[u32]) -> Option<f64> {
    let count = groups.iter().max().map_or(0, |&last| last as usize + 1);
    let mut degrees = vec![0.0; count];
    let mut inside = 0.0;
    for node in 0..graph.len() {
        let own = groups[node];
        degrees[own as usize] += graph.degree(node) as f64;
        inside +=
            graph.neighbours(node).iter().filter(|&&other| groups[other as usize] == own).count() as f64;
    }
    let all: f64 = degrees.iter().sum();
    let by_chance: f64 = degrees.iter().map(|degree| (degree / all) * (degree / all)).sum();
    (all > 0.0).then(|| inside / all - by_chance)
}

/// A run of Leiden's method towards the split of highest modularity, in steps.
///
/// Actors move to the group where they gain most, by a queue; each group is refined into parts that hang together; the
/// parts become the actors of a smaller network, and so on; then anew from the split found, until nothing improves.
/// Every group hangs together. Cost of a run: some ten to thirty looks at each tie.
/// Source: Traag, Waltman & van Eck (2019), *Scientific Reports* 9, 5233.
pub struct Run {
    lots: Lots,
    /// Twice the ties.
    total: f64,
    level: Level,
    groups: Groups,
    /// Actor to node of the level.
    node_of: Vec<u32>,
    queue: Vec<u32>,
    /// Where the queue begins; it is a ring as long as the nodes.
    head: usize,
    queued: usize,
    waits: Vec<bool>,
    space: Space,
    rounds: u32,
    best: f64,
    found: Vec<u32>,
}

/// A network whose nodes stand for one actor or many.
struct Level {
    first: Vec<u32>,
    to: Vec<u32>,
    weight: Vec<f64>,
    /// Contacts of all the actors of a node.
    degree: Vec<f64>,
}

#[derive(Default)]
struct Groups {
    of: Vec<u32>,
    degree: Vec<f64>,
    size: Vec<u32>,
    /// Groups that were empty once; whether one still is, its size tells.
    empty: Vec<u32>,
}

/// Ties of the node at hand to each group; zero between uses.
struct Space {
    to_group: Vec<f64>,
    seen: Vec<u32>,
}

impl Level {
    fn of(graph: &Graph) -> Self {
        let mut level = Self { first: vec![0], to: Vec::new(), weight: Vec::new(), degree: Vec::new() };
        for node in 0..graph.len() {
            level.to.extend(graph.neighbours(node));
            level.first.push(level.to.len() as u32);
            level.degree.push(graph.degree(node) as f64);
        }
        level.weight = vec![1.0; level.to.len()];
        level
    }

    fn len(&self) -> usize {
        self.degree.len()
    }

    fn ties(&self, node: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let range = self.first[node] as usize..self.first[node + 1] as usize;
        self.to[range.clone()].iter().map(|&to| to as usize).zip(self.weight[range].iter().copied())
    }
}

impl Groups {
    /// From labels below `nodes`, which may have gaps.
    fn new(level: &Level, of: Vec<u32>) -> Self {
        let mut groups =
            Self { of, degree: vec![0.0; level.len()], size: vec![0; level.len()], empty: Vec::new() };
        for node in 0..level.len() {
            groups.degree[groups.of[node] as usize] += level.degree[node];
            groups.size[groups.of[node] as usize] += 1;
        }
        groups.empty = (0..level.len() as u32).filter(|&group| groups.size[group as usize] == 0).collect();
        groups
    }

    fn take_out(&mut self, node: usize, degree: f64) -> u32 {
        let from = self.of[node];
        self.degree[from as usize] -= degree;
        self.size[from as usize] -= 1;
        if self.size[from as usize] == 0 {
            self.degree[from as usize] = 0.0;
            self.empty.push(from);
        }
        from
    }

    fn put_in(&mut self, node: usize, degree: f64, into: u32) {
        self.of[node] = into;
        self.degree[into as usize] += degree;
        self.size[into as usize] += 1;
    }
}

impl Run {
    pub fn new(graph: &Graph, seed: u32) -> Self {
        let level = Level::of(graph);
        let mut run = Self {
            lots: Lots::new(seed),
            total: level.degree.iter().sum(),
            groups: Groups::new(&level, (0..graph.len() as u32).collect()),
            node_of: (0..graph.len() as u32).collect(),
            queue: Vec::new(),
            head: 0,
            queued: 0,
            waits: Vec::new(),
            space: Space { to_group: vec![0.0; graph.len()], seen: Vec::new() },
            rounds: 0,
            best: f64::NEG_INFINITY,
            found: (0..graph.len() as u32).collect(),
            level,
        };
        run.enqueue_all();
        run
    }

    /// Looks at up to `ties` ties, or makes the next level; `true` while work is left.
    pub fn step(&mut self, graph: &Graph, ties: usize) -> bool {
        if self.total == 0.0 {
            return false;
        }
        let mut looked = 0;
        while self.queued > 0 {
            if looked > ties {
                return true;
            }
            let node = self.queue[self.head] as usize;
            self.head = (self.head + 1) % self.queue.len();
            self.queued -= 1;
            self.waits[node] = false;
            looked += self.move_node(node) + 4;
        }
        let groups = self.groups.size.iter().filter(|&&size| size > 0).count();
        if groups < self.level.len() {
            let before = self.level.len();
            let parts = self.refine();
            self.rise(&parts);
            if self.level.len() < before {
                self.enqueue_all();
                return true;
            }
        }
        self.end_round(graph)
    }

    /// The split found, groups numbered by their first actor, and its modularity.
    pub fn finish(self) -> (Vec<u32>, f64) {
        (self.found, self.best)
    }

    fn end_round(&mut self, graph: &Graph) -> bool {
        let split: Vec<u32> = self.node_of.iter().map(|&node| self.groups.of[node as usize]).collect();
        let split = numbered(&split);
        let quality = modularity(graph, &split).unwrap_or(0.0);
        self.rounds += 1;
        let least = if graph.len() > LARGE { LITTLE } else { LEAST_GAIN };
        if quality <= self.best + least || self.rounds >= MOST_ROUNDS {
            if quality > self.best {
                (self.best, self.found) = (quality, split);
            }
            return false;
        }
        self.best = quality;
        self.level = Level::of(graph);
        self.groups = Groups::new(&self.level, split.clone());
        self.node_of = (0..graph.len() as u32).collect();
        self.found = split;
        self.enqueue_all();
        true
    }

    fn enqueue_all(&mut self) {
        self.queue = (0..self.level.len() as u32).collect();
        self.lots.shuffle(&mut self.queue);
        self.head = 0;
        self.queued = self.queue.len();
        self.waits = vec![true; self.queue.len()];
    }

    /// Moves a node to the group where modularity gains most; tells how many ties were looked at.
    fn move_node(&mut self, node: usize) -> usize {
        let Self { level, groups, space, .. } = self;
        let degree = level.degree[node];
        let mut looked = 0;
        for (other, weight) in level.ties(node) {
            let group = groups.of[other];
            if space.to_group[group as usize] == 0.0 {
                space.seen.push(group);
            }
            space.to_group[group as usize] += weight;
            looked += 1;
        }
        let from = groups.take_out(node, degree);
        let gain = |group: u32, groups: &Groups, space: &Space| {
            space.to_group[group as usize] - degree * groups.degree[group as usize] / self.total
        };
        let mut best = from;
        let mut most = gain(from, groups, space);
        for &group in &space.seen {
            let gained = gain(group, groups, space);
            if gained > most + LEAST_GAIN {
                (best, most) = (group, gained);
            }
        }
        // On its own, where every group would be worse.
        if most < -LEAST_GAIN {
            while let Some(alone) = groups.empty.pop() {
                if groups.size[alone as usize] == 0 {
                    best = alone;
                    break;
                }
            }
        }
        groups.put_in(node, degree, best);
        for group in space.seen.drain(..) {
            space.to_group[group as usize] = 0.0;
        }
        if best != from {
            let range = self.level.first[node] as usize..self.level.first[node + 1] as usize;
            for &other in &self.level.to[range] {
                let other = other as usize;
                if self.groups.of[other] != best && !std::mem::replace(&mut self.waits[other], true) {
                    let end = (self.head + self.queued) % self.queue.len();
                    self.queue[end] = other as u32;
                    self.queued += 1;
                }
            }
        }
        looked
    }

    /// Parts of the groups, each of which hangs together: every node joins, once, a part that it gains by.
    fn refine(&mut self) -> Vec<u32> {
        let Self { level, groups, space, lots, total, .. } = self;
        let count = level.len();
        let mut part: Vec<u32> = (0..count as u32).collect();
        let mut degree = level.degree.clone();
        let mut alone = vec![true; count];
        // Ties of each part to the rest of its group.
        let mut outward: Vec<f64> = (0..count)
            .map(|node| {
                let own = groups.of[node];
                level.ties(node).filter(|&(to, _)| groups.of[to] == own).map(|(_, weight)| weight).sum()
            })
            .collect();
        let mut order: Vec<u32> = (0..count as u32).collect();
        lots.shuffle(&mut order);
        let mut choices: Vec<(u32, f64)> = Vec::new();
        for node in order {
            let node = node as usize;
            let own = groups.of[node] as usize;
            let well_tied = |outward: f64, degree: f64| {
                outward >= degree * (groups.degree[own] - degree) / *total - LEAST_GAIN
            };
            if !alone[node] || !well_tied(outward[node], level.degree[node]) {
                continue;
            }
            for (other, weight) in level.ties(node) {
                if groups.of[other] as usize == own {
                    let to = part[other];
                    if space.to_group[to as usize] == 0.0 {
                        space.seen.push(to);
                    }
                    space.to_group[to as usize] += weight;
                }
            }
            choices.clear();
            let mut most = 0.0_f64;
            for &to in &space.seen {
                let at = to as usize;
                if well_tied(outward[at], degree[at]) {
                    let gain = space.to_group[at] - level.degree[node] * degree[at] / *total;
                    if gain >= 0.0 {
                        most = most.max(gain);
                        choices.push((to, gain));
                    }
                }
            }
            if let Some(into) = draw(&mut choices, most, lots) {
                let to = into as usize;
                outward[to] += outward[node] - 2.0 * space.to_group[to];
                degree[to] += level.degree[node];
                part[node] = into;
                alone[to] = false;
                alone[node] = false;
            }
            for to in space.seen.drain(..) {
                space.to_group[to as usize] = 0.0;
            }
        }
        part
    }

    /// Makes the parts the nodes of the next level, in the groups that they came from.
    fn rise(&mut self, parts: &[u32]) {
        let parts = numbered(parts);
        let count = parts.iter().max().map_or(0, |&last| last as usize + 1);
        let level = &self.level;
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); count];
        for (node, &part) in parts.iter().enumerate() {
            members[part as usize].push(node as u32);
        }
        let mut next = Level {
            first: Vec::with_capacity(count + 1),
            to: Vec::new(),
            weight: Vec::new(),
            degree: Vec::with_capacity(count),
        };
        next.first.push(0);
        let mut of = Vec::with_capacity(count);
        let space = &mut self.space;
        for (part, members) in members.iter().enumerate() {
            let mut degree = 0.0;
            for &node in members {
                degree += level.degree[node as usize];
                for (other, weight) in level.ties(node as usize) {
                    let to = parts[other];
                    if to as usize != part {
                        if space.to_group[to as usize] == 0.0 {
                            space.seen.push(to);
                        }
                        space.to_group[to as usize] += weight;
                    }
                }
            }
            for to in space.seen.drain(..) {
                next.to.push(to);
                next.weight.push(std::mem::take(&mut space.to_group[to as usize]));
            }
            next.first.push(next.to.len() as u32);
            next.degree.push(degree);
            of.push(self.groups.of[members[0] as usize]);
        }
        for node in &mut self.node_of {
            *node = parts[*node as usize];
        }
        self.groups = Groups::new(&next, numbered(&of));
        self.level = next;
    }
}

/// One of the choices, the better the likelier; `None` without any.
fn draw(choices: &mut [(u32, f64)], most: f64, lots: &mut Lots) -> Option<u32> {
    let mut sum = 0.0;
    for (_, gain) in choices.iter_mut() {
        *gain = libm::exp((*gain - most) / CHANCE);
        sum += *gain;
    }
    let mut left = lots.share() * sum;
    for &(to, weight) in choices.iter() {
        left -= weight;
        if left < 0.0 {
            return Some(to);
        }
    }
    choices.last().map(|&(to, _)| to)
}

/// Labels renumbered from 0 in the order in which they first come.
pub fn numbered(labels: &[u32]) -> Vec<u32> {
    let most = labels.iter().max().map_or(0, |&last| last as usize + 1);
    let mut number = vec![u32::MAX; most];
    let mut next = 0;
    labels
        .iter()
        .map(|&label| {
            let number = &mut number[label as usize];
            if *number == u32::MAX {
                *number = next;
                next += 1;
            }
            *number
        })
        .collect()
}
