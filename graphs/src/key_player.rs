mod scan;

use crate::{
    Graph,
    background::{Heavy, Input, Results},
};
use scan::{OUT_OF_REACH, Scan, Work, near, scan_cost, scan_reach};

/// Actors in a set at most.
pub const MOST: usize = 3;
/// Looks at actors and ties that trying every set may cost; above, sets are built one actor at a time.
const AFFORDED: f64 = 1.5e8;
/// What building them may cost; above, the distance-weighted loss is not computed.
const AFFORDED_AT_ALL: f64 = 6e8;
/// Up to so many actors, all are tried in sets for reach; above, so many of those that reach best alone (ours).
const ALL_CANDIDATES: usize = 1_200;
const CANDIDATES: usize = 200;
/// From so many looks at ties on not everybody is searched from: those with the most contacts are tried for reach (ours).
const LARGE: f64 = 1e10;
const CANDIDATES_OF_LARGE: usize = 40;
const EQUAL: f64 = 1e-9;
/// Looks in one step.
const STEP: f64 = 2e6;

/// What a set of actors is key for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Whose loss leaves the most pairs without any path: `F = 1 − Σ_k s_k(s_k − 1)/(n(n − 1))`, s the pieces left.
    Fragmentation,
    /// Whose loss leaves the others farthest apart: `DF = 1 − 2 Σ_{i<j} (1/d_ij)/(n(n − 1))`.
    Distance,
    /// Who is nearest to everybody: `DR = Σ_j (1/d_Kj)/n`, members counting 1.
    Reach,
}

pub const KEYS: [Key; 3] = [Key::Fragmentation, Key::Distance, Key::Reach];

/// The best set of a size.
#[derive(Clone, Debug, PartialEq)]
pub struct KeySet {
    pub key: Key,
    pub value: f64,
    /// Ascending; of several equally good sets the first.
    pub actors: Vec<u32>,
    /// Every set of this size was tried.
    pub exact: bool,
}

/// The one, two or three actors to talk to first, or whose loss would do most harm.
///
/// Formulas: at [`Key`]; n counted **after** the removal for F and DF **[ours, as Borgatti's text allows both]**. No unit.
/// Range: 0 to 1, higher is more. Ties: unweighted. Undefined (not told) where fewer than two actors would be left, and
/// DF where it would take too long (some hundreds of actors). Sets of one are exact (those for reach up to [`LARGE`]
/// only); larger ones are where trying all is
/// affordable, else built actor by actor and bettered by exchanging single ones, and said so.
/// Pitfalls: those of betweenness; and the best pair need not hold the best single actor.
/// Source: Borgatti (2006), *Computational and Mathematical Organization Theory* 12.
pub fn key_players(graph: &Graph) -> Vec<KeySet> {
    let mut search = KeyPlayers::new(graph);
    while search.advance(graph, f64::INFINITY) {}
    search.found
}

/// What a given set of actors is worth, straight from the definition; `None` where too few are left.
pub fn worth(graph: &Graph, key: Key, set: &[u32]) -> Option<f64> {
    let mut work = Work::new(graph.len());
    let left = (graph.len() - set.len()) as f64;
    let mut sum = 0.0;
    if key == Key::Reach {
        let rows: Vec<Vec<u16>> = set.iter().map(|&member| work.row(graph, member as usize)).collect();
        for node in 0..graph.len() {
            sum += near(rows.iter().map(|row| row[node]).min().unwrap_or(OUT_OF_REACH));
        }
        return Some(sum / graph.len() as f64);
    }
    set.iter().for_each(|&member| work.gone[member as usize] = true);
    for source in (0..graph.len()).filter(|&source| !set.contains(&(source as u32))) {
        let row = work.row(graph, source);
        let reached = row.iter().filter(|&&steps| steps != 0 && steps != OUT_OF_REACH);
        sum += match key {
            Key::Fragmentation => reached.count() as f64,
            _ => reached.map(|&steps| near(steps)).sum(),
        };
    }
    (left > 1.0).then(|| 1.0 - sum / (left * (left - 1.0)))
}

/// The search, one key and one size after the other.
pub struct KeyPlayers {
    jobs: Vec<(Key, usize)>,
    at: usize,
    /// The set at hand, and the best so far.
    task: Option<Task>,
    scan: Option<Scan>,
    found: Vec<KeySet>,
    /// How much each actor reaches alone.
    alone: Vec<f64>,
    /// Actors tried in sets for reach, and the steps from each to everybody.
    candidates: Vec<u32>,
    steps: Vec<Vec<u16>>,
    work: Work,
    /// Reach is looked for among few.
    few: bool,
}

/// How a set of a size is looked for.
enum Task {
    /// All but the last member of every set in turn; the last is looked for among all.
    Every { first: Vec<usize>, best: (f64, Vec<u32>) },
    /// One member after the other, then each exchanged while that helps.
    Greedy { set: Vec<u32>, slot: usize, still: usize, value: f64 },
}

impl KeyPlayers {
    pub fn new(graph: &Graph) -> Self {
        let sizes = 1..=MOST.min(graph.len().saturating_sub(2));
        let mut jobs: Vec<(Key, usize)> =
            KEYS.into_iter().flat_map(|key| sizes.clone().map(move |size| (key, size))).collect();
        jobs.retain(|&(key, size)| {
            key != Key::Distance || scan_cost(graph, key) * (2 * size) as f64 <= AFFORDED_AT_ALL
        });
        if graph.edge_count() == 0 {
            jobs.clear();
        }
        Self {
            jobs,
            at: 0,
            task: None,
            scan: None,
            found: Vec::new(),
            alone: Vec::new(),
            candidates: Vec::new(),
            steps: Vec::new(),
            work: Work::new(graph.len()),
            few: graph.len() as f64 * 2.0 * graph.edge_count() as f64 > LARGE,
        }
    }

    /// Works until the looks are used up; `true` while work is left.
    fn advance(&mut self, graph: &Graph, looks: f64) -> bool {
        let mut used = 0.0;
        while used < looks {
            let Some(&(key, size)) = self.jobs.get(self.at) else { return false };
            if key == Key::Reach && self.prepare_reach(graph) {
                used += (graph.len() + 2 * graph.edge_count()) as f64;
                continue;
            }
            let mut task = self.task.take().unwrap_or_else(|| self.begin(graph, key, size));
            let scan = self.scan.get_or_insert_with(|| task.scan(&self.candidates, size));
            let (cost, ended) = match key {
                Key::Fragmentation => self.work.scan_fragmentation(graph, scan),
                Key::Distance => self.work.scan_distance(graph, scan),
                Key::Reach => (scan_reach(graph, scan, &self.alone, &self.candidates, &self.steps), true),
            };
            used += cost;
            if ended
                && let Some(scan) = self.scan.take()
                && task.take(&scan, size, self.pool(graph, key))
            {
                self.end(key, size, task);
            } else {
                self.task = Some(task);
            }
        }
        self.at < self.jobs.len()
    }

    /// How many actors sets are made of.
    fn pool(&self, graph: &Graph, key: Key) -> usize {
        if key == Key::Reach { self.candidates.len() } else { graph.len() }
    }

    fn begin(&self, graph: &Graph, key: Key, size: usize) -> Task {
        let pool = self.pool(graph, key);
        let scans: f64 = (1..size).map(|at| (pool + 1 - at) as f64 / at as f64).product();
        if size == 1 || pool == graph.len() && scans * scan_cost(graph, key) <= AFFORDED {
            Task::Every { first: (0..size - 1).collect(), best: (f64::NEG_INFINITY, Vec::new()) }
        } else {
            Task::Greedy { set: Vec::new(), slot: 0, still: 0, value: f64::NEG_INFINITY }
        }
    }

    fn end(&mut self, key: Key, size: usize, task: Task) {
        let exact = matches!(task, Task::Every { .. }) && !(key == Key::Reach && self.few);
        let (value, mut actors) = match task {
            Task::Every { best, .. } => best,
            Task::Greedy { set, value, .. } => (value, set),
        };
        actors.sort_unstable();
        if actors.len() == size {
            self.found.push(KeySet { key, value, actors, exact });
        }
        self.at += 1;
    }

    /// One search from one actor, while reach needs further ones.
    fn prepare_reach(&mut self, graph: &Graph) -> bool {
        let all = graph.len();
        if self.few && self.alone.is_empty() {
            let mut order: Vec<u32> = (0..all as u32).collect();
            order.sort_by_key(|&node| (std::cmp::Reverse(graph.degree(node as usize)), node));
            order.truncate(CANDIDATES_OF_LARGE);
            order.sort_unstable();
            self.candidates = order;
            self.alone = vec![0.0; all];
            return true;
        }
        let keep = all <= ALL_CANDIDATES;
        if self.alone.len() < all {
            let source = self.alone.len();
            let row = self.work.row(graph, source);
            self.alone.push(row.iter().map(|&steps| near(steps)).sum());
            if keep {
                self.candidates.push(source as u32);
                self.steps.push(row);
            }
            return true;
        }
        if self.candidates.is_empty() {
            let mut order: Vec<u32> = (0..all as u32).collect();
            let alone = &self.alone;
            order.sort_by(|&one, &other| {
                alone[other as usize].total_cmp(&alone[one as usize]).then(one.cmp(&other))
            });
            order.truncate(CANDIDATES);
            order.sort_unstable();
            self.candidates = order;
        }
        if self.steps.len() < self.candidates.len() {
            let source = self.candidates[self.steps.len()] as usize;
            let row = self.work.row(graph, source);
            if self.few {
                self.alone[source] = row.iter().map(|&steps| near(steps)).sum();
            }
            self.steps.push(row);
            return true;
        }
        false
    }
}

impl Task {
    /// The next look at all actors.
    fn scan(&self, candidates: &[u32], size: usize) -> Scan {
        let (others, next) = match self {
            Task::Every { first, .. } => {
                let of = |at: usize| candidates.get(at).copied().unwrap_or(at as u32);
                let others: Vec<u32> = first.iter().map(|&at| of(at)).collect();
                // Ascending, so that each set comes once and the first of equally good ones stays.
                let next = others.last().map_or(0, |&last| last + 1);
                (others, next)
            }
            Task::Greedy { set, slot, .. } => {
                let mut others = set.clone();
                if set.len() == size {
                    others.remove(*slot);
                }
                (others, 0)
            }
        };
        Scan { others, next, best: None }
    }

    /// Takes in what a look found; `true` when the set is found.
    fn take(&mut self, scan: &Scan, size: usize, pool: usize) -> bool {
        match self {
            Task::Every { first, best } => {
                if let Some((value, member)) = scan.best
                    && value > best.0 + EQUAL
                {
                    *best = (value, scan.others.iter().copied().chain([member]).collect());
                }
                !next_set(first, pool)
            }
            Task::Greedy { set, slot, still, value } => {
                let growing = set.len() < size;
                let Some((reached, member)) = scan.best else { return true };
                if growing {
                    set.push(member);
                    *value = reached;
                    return false;
                }
                *still += 1;
                if reached > *value + EQUAL {
                    set[*slot] = member;
                    (*value, *still) = (reached, 0);
                }
                *slot = (*slot + 1) % size;
                *still >= size
            }
        }
    }
}

/// The next ascending choice of places below `count`; `false` after the last.
fn next_set(places: &mut [usize], count: usize) -> bool {
    for at in (0..places.len()).rev() {
        if places[at] + 1 < count - (places.len() - 1 - at) {
            places[at] += 1;
            for after in at + 1..places.len() {
                places[after] = places[after - 1] + 1;
            }
            return true;
        }
    }
    false
}

impl Heavy for KeyPlayers {
    fn step(&mut self, input: &Input) -> bool {
        self.advance(&input.graph, STEP)
    }

    fn progress(&self) -> (u32, u32) {
        // Reach searches from everybody first, which is most of its work.
        let searched = self.alone.len() as u32;
        let all = self.work.gone.len() as u32;
        let ended = self.at.min(self.jobs.len()) as u32;
        (ended * all / 4 + searched, self.jobs.len() as u32 * all / 4 + all)
    }

    /// `key_players`: for each set its key, size, value, whether exact, and its nodes.
    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        let mut numbers = Vec::new();
        for KeySet { key, value, actors, exact } in self.found {
            numbers.extend([key as u8 as f64, actors.len() as f64, value, f64::from(u8::from(exact))]);
            numbers.extend(actors.into_iter().map(f64::from));
        }
        results.put("key_players", numbers);
    }
}
