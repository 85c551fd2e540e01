//! Whose loss cuts whom off from a goal, for every actor at once.
//!
//! # Formula
//! All goals are joined to one root; `x` cuts off `p` when every path from the root to `p` passes `x`. By
//! depth-first search from the root: `p` lies below a child `c` of `x` with `low(c) ≥ disc(x)`
//! (Tarjan 1972). Cost: actors + ties.
//!
//! # Range
//! An actor without any known path to the goal is neither reached nor cut off.
//!
//! # Source
//! Tarjan (1972), *Depth-First Search and Linear Graph Algorithms*.
//!
//! # Pitfall
//! Paths nobody asked about cannot be seen: no *known* other way.

use super::ground::Links;

const OUT: u32 = u32::MAX;

/// Who is joined to the goals, in the order of the search, and which stretches of it each loss cuts off.
pub struct Cuts {
    /// Actors by the order in which the search met them.
    pub order: Vec<u32>,
    /// From 1; the root, which stands for all goals, is 0.
    place: Vec<u32>,
    /// Actor, and the first and the place after the last of those it cuts off; by actor.
    stretches: Vec<(u32, u32, u32)>,
}

impl Cuts {
    /// `goal`: actors that are one. Class rows are no middlemen: whoever is tied to a class that is a goal
    /// has reached it.
    pub fn new(links: &Links, goal: impl Fn(usize) -> bool) -> Self {
        let at_goal = |actor: usize| {
            !links.is_class(actor)
                && (goal(actor)
                    || links
                        .to(actor)
                        .iter()
                        .any(|&other| links.is_class(other as usize) && goal(other as usize)))
        };
        let count = links.len();
        let mut cuts = Self { order: Vec::new(), place: vec![OUT; count], stretches: Vec::new() };
        let mut low = vec![OUT; count];
        let ended: Vec<bool> = (0..count).map(at_goal).collect();
        let mut stack: Vec<(u32, u32, usize)> = Vec::new();
        for first in (0..count).filter(|&actor| ended[actor]) {
            if cuts.place[first] != OUT {
                continue;
            }
            cuts.meet(first as u32, &mut low, true);
            stack.push((first as u32, OUT, 0));
            while let Some(&mut (here, above, ref mut tie)) = stack.last_mut() {
                let Some(&other) = links.to(here as usize).get(*tie) else {
                    stack.pop();
                    if above != OUT {
                        low[above as usize] = low[above as usize].min(low[here as usize]);
                        if low[here as usize] >= cuts.place[above as usize] {
                            let start = cuts.place[here as usize] - 1;
                            cuts.stretches.push((above, start, cuts.order.len() as u32));
                        }
                    }
                    continue;
                };
                *tie += 1;
                if other == above || links.is_class(other as usize) {
                    continue;
                }
                if cuts.place[other as usize] == OUT {
                    cuts.meet(other, &mut low, ended[other as usize]);
                    stack.push((other, here, 0));
                } else {
                    low[here as usize] = low[here as usize].min(cuts.place[other as usize]);
                }
            }
        }
        cuts.stretches.sort_unstable();
        cuts
    }

    fn meet(&mut self, actor: u32, low: &mut [u32], ended: bool) {
        self.order.push(actor);
        let place = self.order.len() as u32;
        self.place[actor as usize] = place;
        // A tie of its own to the goal leads around whoever stands above.
        low[actor as usize] = if ended { 0 } else { place };
    }

    /// Whether an actor has a known path to the goal.
    pub fn reached(&self, actor: usize) -> bool {
        self.place[actor] != OUT
    }

    /// For every actor whose loss cuts somebody off, by actor: it, and where those cut off stand in
    /// [`Self::order`]. A stretch may be long, so nothing is copied.
    pub fn each(&self) -> impl Iterator<Item = (u32, impl Iterator<Item = std::ops::Range<usize>> + Clone)> {
        self.stretches
            .chunk_by(|one, other| one.0 == other.0)
            .map(|same| (same[0].0, same.iter().map(|&(_, start, end)| start as usize..end as usize)))
    }

    /// For every actor, whether one single loss, not its own, cuts it off.
    pub fn hangs(&self) -> Vec<bool> {
        let mut hangs = vec![false; self.place.len()];
        let mut end = 0;
        let mut spans: Vec<(u32, u32)> = self.stretches.iter().map(|&(_, start, end)| (start, end)).collect();
        spans.sort_unstable();
        for (start, after) in spans {
            for place in start.max(end)..after {
                hangs[self.order[place as usize] as usize] = true;
            }
            end = end.max(after);
        }
        hangs
    }
}
