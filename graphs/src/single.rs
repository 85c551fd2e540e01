use crate::folding::Folded;

/// The shortest paths from one class, as Brandes (2001) finds them, on a folded graph.
///
/// Where others are many steps away, sixteen sources reach the same class on as many levels, and a row for each level
/// costs more than it saves.
pub struct Single {
    distance: Vec<u32>,
    paths: Vec<f64>,
    dependency: Vec<f64>,
    order: Vec<u32>,
}

impl Single {
    pub fn new(folded: &Folded) -> Self {
        let classes = folded.len();
        Self {
            distance: vec![u32::MAX; classes],
            paths: vec![0.0; classes],
            dependency: vec![0.0; classes],
            order: Vec::with_capacity(classes),
        }
    }

    /// Adds to `between` the pairs that a member of each class stands between, from this source to everybody.
    ///
    /// `false` where there are more paths than a number can hold.
    #[inline(never)]
    pub fn run(&mut self, folded: &Folded, source: u32, between: &mut [f64]) -> bool {
        self.order.clear();
        self.order.push(source);
        self.distance[source as usize] = 0;
        self.paths[source as usize] = 1.0;
        let mut at = 0;
        while at < self.order.len() {
            let class = self.order[at] as usize;
            let step = self.distance[class] + 1;
            // A source is one of its class.
            let passed = self.paths[class] * if at == 0 { 1.0 } else { folded.count[class] };
            at += 1;
            for &next in folded.neighbours(class) {
                let place = next as usize;
                if self.distance[place] == u32::MAX {
                    self.distance[place] = step;
                    self.order.push(next);
                }
                if self.distance[place] == step {
                    self.paths[place] += passed;
                }
            }
        }
        let mut finite = true;
        for at in (1..self.order.len()).rev() {
            let class = self.order[at] as usize;
            let paths = self.paths[class];
            finite &= paths < f64::INFINITY;
            let dependency = self.dependency[class];
            let passed = (folded.weight[class] + folded.count[class] * dependency) / paths;
            let before = self.distance[class] - 1;
            for &previous in folded.neighbours(class) {
                let place = previous as usize;
                if self.distance[place] == before {
                    self.dependency[place] += self.paths[place] * passed;
                }
            }
            between[class] += dependency * folded.weight[source as usize];
        }
        for &class in &self.order {
            self.distance[class as usize] = u32::MAX;
            self.paths[class as usize] = 0.0;
            self.dependency[class as usize] = 0.0;
        }
        finite
    }
}

/// The most steps from the best-connected class of each piece to another.
pub fn depth(folded: &Folded) -> usize {
    steps(folded.len(), |class| folded.neighbours(class))
}

/// The same of any rows; where well-connected ones do not come first, from the first of each piece.
pub fn steps<'a>(count: usize, neighbours: impl Fn(usize) -> &'a [u32]) -> usize {
    let mut seen = vec![false; count];
    let mut deepest = 0;
    let (mut level, mut next) = (Vec::new(), Vec::new());
    // Those with many neighbours come first.
    for start in 0..count {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        level.push(start as u32);
        let mut steps = 0;
        loop {
            for &class in &level {
                for &other in neighbours(class as usize) {
                    if !std::mem::replace(&mut seen[other as usize], true) {
                        next.push(other);
                    }
                }
            }
            level.clear();
            if next.is_empty() {
                break;
            }
            steps += 1;
            std::mem::swap(&mut level, &mut next);
        }
        deepest = deepest.max(steps);
    }
    deepest
}
