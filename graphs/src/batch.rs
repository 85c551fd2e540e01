use crate::{
    folding::Folded,
    lanes::{Counts, F64s, LANES},
};

/// The shortest paths from sixteen classes at once, and what they say of who stands between.
///
/// Outwards level by level: a class not yet reached in a lane adds up the rows of its neighbours. Rows are zero off
/// the present level, so a neighbour that is not zero in a lane stands on it, and no distance is kept. What a level
/// gained goes into a log. Backwards over the log, a class takes from its neighbours on the level after it what they
/// pass on, `g = (weight + count·delta) / paths`, as in Brandes (2001) for one source.
pub struct Batch<T> {
    /// Rows of the present level and of the next; of g on the level after and on the present one.
    now: Vec<T>,
    next: Vec<T>,
    after: Vec<F64s>,
    here: Vec<F64s>,
    /// Lanes in which a class was reached.
    reached: Vec<u32>,
    /// Classes not reached in every lane, and a mark for those that a small level may reach.
    open: Vec<u32>,
    marks: Vec<u32>,
    mark: u32,
    near: Vec<u32>,
    /// Class and paths, level after level, and where each level begins.
    log: Vec<(u32, T)>,
    levels: Vec<usize>,
}

/// A level is small when its classes have fewer neighbours in all than this share of the open ones has.
const SMALL: usize = 3;

impl<T: Counts> Batch<T> {
    pub fn new(folded: &Folded) -> Self {
        let classes = folded.len();
        Self {
            now: vec![T::zero(); classes],
            next: vec![T::zero(); classes],
            after: vec![F64s::zero(); classes],
            here: vec![F64s::zero(); classes],
            reached: vec![0; classes],
            open: Vec::new(),
            marks: vec![0; classes],
            mark: 0,
            near: Vec::new(),
            log: Vec::new(),
            levels: Vec::new(),
        }
    }

    /// Adds to `between` the pairs that a member of each class stands between, from these sources to everybody.
    ///
    /// `false`, and nothing added, where a number of paths could pass `most`.
    pub fn run(&mut self, folded: &Folded, sources: &[u32], most: f64, between: &mut [f64]) -> bool {
        let whole = self.outwards(folded, sources, most);
        if whole {
            let mut weights = [0.0; LANES];
            for (lane, &source) in sources.iter().enumerate() {
                weights[lane] = folded.weight[source as usize];
            }
            for level in (1..self.levels.len() - 1).rev() {
                self.backwards(folded, level, &F64s::of(&weights), between);
            }
        }
        for &(class, _) in &self.log {
            let class = class as usize;
            self.now[class] = T::zero();
            self.next[class] = T::zero();
            self.after[class] = F64s::zero();
            self.here[class] = F64s::zero();
        }
        whole
    }

    fn outwards(&mut self, folded: &Folded, sources: &[u32], most: f64) -> bool {
        self.log.clear();
        self.levels.clear();
        self.reached.fill(0);
        self.open.clear();
        self.open.extend(0..folded.len() as u32);
        let all = if sources.len() == LANES { u32::MAX >> (32 - LANES) } else { (1 << sources.len()) - 1 };
        for (lane, &source) in sources.iter().enumerate() {
            let row = T::one(lane);
            self.now[source as usize] = row;
            self.reached[source as usize] = 1 << lane;
            self.log.push((source, row));
        }
        self.levels.push(0);
        let mut begin = 0;
        while begin < self.log.len() {
            let end = self.log.len();
            self.levels.push(end);
            let largest = self.level(folded, begin, all);
            if largest >= most {
                return false;
            }
            for at in begin..end {
                self.now[self.log[at].0 as usize] = T::zero();
            }
            std::mem::swap(&mut self.now, &mut self.next);
            begin = end;
        }
        true
    }

    /// The next level, put into the log and into `next`; the largest number on it, as it is passed on.
    ///
    /// A call of its own: V8 goes on to better code for a wasm function between two calls only.
    #[inline(never)]
    fn level(&mut self, folded: &Folded, begin: usize, all: u32) -> f64 {
        let end = self.log.len();
        let edges: usize =
            self.log[begin..end].iter().map(|&(class, _)| folded.neighbours(class as usize).len()).sum();
        let small = edges * SMALL < folded.neighbours.len();
        if small {
            self.mark += 1;
            self.near.clear();
            for at in begin..end {
                for &next in folded.neighbours(self.log[at].0 as usize) {
                    if self.marks[next as usize] != self.mark && self.reached[next as usize] != all {
                        self.marks[next as usize] = self.mark;
                        self.near.push(next);
                    }
                }
            }
        } else {
            let reached = &self.reached;
            self.open.retain(|&class| reached[class as usize] != all);
        }
        let mut largest = T::zero();
        for &class in if small { &self.near } else { &self.open } {
            let place = class as usize;
            let mut row = T::zero();
            for &next in folded.neighbours(place) {
                row.add(&self.now[next as usize]);
            }
            let gained = row.there() & !self.reached[place];
            if gained == 0 {
                continue;
            }
            let paths = row.keep(gained);
            self.reached[place] |= gained;
            self.log.push((class, paths));
            let count = folded.count[place];
            let passed = if count > 1.0 { paths.times(count) } else { paths };
            largest = largest.larger(&passed);
            self.next[place] = passed;
        }
        largest.largest()
    }

    #[inline(never)]
    fn backwards(&mut self, folded: &Folded, level: usize, weights: &F64s, between: &mut [f64]) {
        let (begin, end) =
            (self.levels[level], self.levels.get(level + 1).copied().unwrap_or(self.log.len()));
        let last = end == self.log.len();
        for at in begin..end {
            let (class, paths) = self.log[at];
            let place = class as usize;
            let mut sum = F64s::zero();
            if !last {
                for &next in folded.neighbours(place) {
                    sum.add(&self.after[next as usize]);
                }
            }
            let paths = paths.wide();
            let dependency = sum.product(&paths);
            self.here[place] = dependency.passed_on(folded.weight[place], folded.count[place], &paths);
            if !last {
                between[place] += dependency.product(weights).sum();
            }
        }
        if !last {
            let after = self.levels.get(level + 2).copied().unwrap_or(self.log.len());
            for at in end..after {
                self.after[self.log[at].0 as usize] = F64s::zero();
            }
        }
        std::mem::swap(&mut self.after, &mut self.here);
    }
}
