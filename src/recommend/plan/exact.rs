//! The best set within the effort: each action in or out, leaving off where a bound shows that nothing better
//! can follow (branch and bound).

use super::{
    cover::{self, Choosable, Cover, at_least_as_good, exclude, fits},
    greedy::Choice,
};

struct Search<'a> {
    choosable: &'a [Choosable],
    /// By action: those that need not be tried once it is left out.
    worse: Vec<Vec<usize>>,
    /// Looks left before giving up.
    looks: u32,
    best: Choice,
    start: f64,
}

/// Betters `known`; `false` when `looks` sets were looked at and better ones may be left.
pub fn choose<'a>(
    start: &Cover<'a>,
    choosable: &'a [Choosable],
    room: f64,
    known: &Choice,
    looks: u32,
) -> (Choice, bool) {
    let order = cover::order(start, choosable);
    let worse = order
        .iter()
        .enumerate()
        .map(|(place, &index)| {
            order[place + 1..]
                .iter()
                .copied()
                .filter(|&later| at_least_as_good(&choosable[index], &choosable[later]))
                .collect()
        })
        .collect();
    let mut search = Search { choosable, worse, looks, best: known.clone(), start: start.value };
    let mut out = vec![false; choosable.len()];
    let done = search.look(start, &order, 0, room, &mut Vec::new(), &mut out);
    if done {
        search.best.most = search.best.value;
    }
    (search.best, done)
}

impl<'a> Search<'a> {
    /// `false` when there were no looks left.
    fn look(
        &mut self,
        cover: &Cover<'a>,
        order: &[usize],
        from: usize,
        room: f64,
        chosen: &mut Vec<usize>,
        out: &mut [bool],
    ) -> bool {
        let value = cover.value - self.start;
        if value > self.best.value + 1e-12 {
            (self.best.value, self.best.chosen) = (value, chosen.clone());
        }
        let mut from = from;
        while from < order.len() && (out[order[from]] || !fits(self.choosable[order[from]].points, room)) {
            from += 1;
        }
        if from == order.len() {
            return true;
        }
        if self.looks == 0 {
            return false;
        }
        self.looks -= 1;
        let left = order[from..].iter().filter(|&&index| !out[index]).map(|&index| &self.choosable[index]);
        if value + cover.bound(left, room) <= self.best.value + 1e-12 {
            return true;
        }
        let index = order[from];
        let one = &self.choosable[index];
        let mut with = cover.clone();
        with.add(one);
        let excluded =
            order[from + 1..].iter().copied().filter(|&other| exclude(one, &self.choosable[other]));
        let excluded = leave_out(excluded, out);
        chosen.push(index);
        let done = self.look(&with, order, from + 1, room - one.points, chosen, out);
        chosen.pop();
        excluded.iter().for_each(|&one| out[one] = false);
        if !done {
            return false;
        }
        let worse = leave_out(std::iter::once(index).chain(self.worse[from].iter().copied()), out);
        let done = self.look(cover, order, from + 1, room, chosen, out);
        worse.iter().for_each(|&one| out[one] = false);
        done
    }
}

/// Leaves out those that are not out yet; gives them, to be taken back.
fn leave_out(some: impl Iterator<Item = usize>, out: &mut [bool]) -> Vec<usize> {
    let newly: Vec<usize> = some.filter(|&one| !out[one]).collect();
    newly.iter().for_each(|&one| out[one] = true);
    newly
}
