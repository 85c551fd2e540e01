use crate::{
    Graph,
    background::{Heavy, Input, Results},
    leiden::Run,
};

/// Runs, each with an order of its own.
pub const RUNS: u32 = 50;
/// Actors and ties up to which there are so many; beyond, fewer in proportion, and [`FEWEST_RUNS`] at least (ours).
const ALL_RUNS: usize = 40_000;
const FEWEST_RUNS: usize = 4;
/// Splits this much below the best count as about as good.
pub const ABOUT_AS_GOOD: f64 = 0.005;
/// Ties looked at in one step.
const STEP: usize = 200_000;

/// Groups that have more ties inside than chance would give them, and how far they can be relied on.
///
/// The split of highest modularity among [`RUNS`] runs (fewer beyond [`ALL_RUNS`] actors and ties) of [`crate::leiden`], each to its end and with an order of its own
/// drawn from the seed. Beside it, for every actor, the share of its group's other members that it is with, averaged over
/// all runs: 1 where it is never parted from any. Only tied actors are grouped together: one without ties is alone.
/// Ties: unweighted. Undefined without ties. Cost: that of the runs.
/// Pitfall: below some 30 actors several splits score the same; never one colouring as truth.
/// Source: Traag, Waltman & van Eck (2019); stability over runs as in Lancichinetti & Fortunato (2012), *Sci. Rep.* 2.
pub struct Communities {
    seed: u32,
    runs: usize,
    running: Option<Run>,
    done: Vec<(Vec<u32>, f64)>,
}

/// The best split and how stable it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    pub modularity: f64,
    pub runs: u32,
    /// Different splits that score at most [`ABOUT_AS_GOOD`] below the best, itself included.
    pub about_as_good: u32,
    /// Group of each node, numbered by first member.
    pub group: Vec<u32>,
    /// How often each node was with the others of its group; `None` in a group of one.
    pub together: Vec<Option<f64>>,
}

/// All at once.
pub fn communities(graph: &Graph, seed: u32) -> Option<Split> {
    let mut search = Communities::new(graph, seed);
    while search.advance(graph, usize::MAX) {}
    search.split(graph)
}

impl Communities {
    pub fn new(graph: &Graph, seed: u32) -> Self {
        let size = (graph.len() + graph.edge_count()).max(ALL_RUNS);
        let runs = (RUNS as usize * ALL_RUNS / size).max(FEWEST_RUNS);
        Self { seed, runs, running: None, done: Vec::new() }
    }

    fn advance(&mut self, graph: &Graph, ties: usize) -> bool {
        let number = self.done.len() as u32;
        let seed = self.seed.wrapping_mul(RUNS).wrapping_add(number);
        let run = self.running.get_or_insert_with(|| Run::new(graph, seed));
        if !run.step(graph, ties)
            && let Some(run) = self.running.take()
        {
            self.done.push(run.finish());
        }
        self.done.len() < self.runs
    }

    fn split(&self, graph: &Graph) -> Option<Split> {
        if graph.edge_count() == 0 {
            return None;
        }
        let mut best = self.done.first()?;
        for one in &self.done {
            if one.1 > best.1 + 1e-12 {
                best = one;
            }
        }
        let (group, modularity) = best.clone();
        let mut near: Vec<&Vec<u32>> =
            self.done.iter().filter(|one| one.1 >= modularity - ABOUT_AS_GOOD).map(|one| &one.0).collect();
        near.sort_unstable();
        near.dedup();
        let about_as_good = near.len() as u32;
        Some(Split {
            modularity,
            runs: self.done.len() as u32,
            about_as_good,
            together: self.together(&group),
            group,
        })
    }

    /// For each node, the mean over all runs of the share of its group that was with it.
    fn together(&self, group: &[u32]) -> Vec<Option<f64>> {
        let count = group.iter().max().map_or(0, |&last| last as usize + 1);
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); count];
        for (node, &group) in group.iter().enumerate() {
            members[group as usize].push(node as u32);
        }
        let mut sums = vec![0_u64; group.len()];
        let mut with = vec![0_u32; group.len()];
        for (labels, _) in &self.done {
            for members in &members {
                for &node in members {
                    with[labels[node as usize] as usize] += 1;
                }
                for &node in members {
                    sums[node as usize] += u64::from(with[labels[node as usize] as usize] - 1);
                }
                for &node in members {
                    with[labels[node as usize] as usize] = 0;
                }
            }
        }
        let share = |node: usize| {
            let others = members[group[node] as usize].len() - 1;
            (others > 0).then(|| sums[node] as f64 / (others * self.done.len()) as f64)
        };
        (0..group.len()).map(share).collect()
    }
}

impl Heavy for Communities {
    fn step(&mut self, input: &Input) -> bool {
        self.advance(&input.graph, STEP)
    }

    fn progress(&self) -> (u32, u32) {
        (self.done.len() as u32, self.runs as u32)
    }

    fn finish(self: Box<Self>, input: &Input, results: &mut Results) {
        if let Some(split) = self.split(&input.graph) {
            results.put(
                "communities",
                vec![split.modularity, f64::from(split.runs), f64::from(split.about_as_good)],
            );
            results.put("community", split.group.iter().map(|&group| f64::from(group)).collect());
            results.put_known("community_together", &split.together);
        }
    }
}
