//! Access redundancy: on how many separate ways a firm is joined to a country.
//!
//! # Formula
//! The largest number of paths over present ties from the firm to buyers in the country that share no actor
//! but the firm (Menger 1927), found by augmenting paths on actors of capacity one; counted up to a cap.
//! Two paths that end with the same buyer are one: they hang on it.
//!
//! # Range
//! 0 … cap; 0 also where nothing is known.
//!
//! # Source
//! Menger (1927), *Zur allgemeinen Kurventheorie*, for the measure; its use for markets is our design.
//!
//! # Pitfall
//! Paths nobody asked about cannot be seen: no *known* other way. It counts that people are joined, not
//! that anybody would open a door (that is [`super::reach`]).

use std::collections::VecDeque;

use super::ground::Links;

/// At most so many ways are counted: beyond it nothing hangs by a thread. Our choice.
pub const MOST: u32 = 9;

const NOBODY: u32 = u32::MAX;

/// Paths from `source` to actors that are a `goal`, no two with another actor in common; at most `most`.
pub fn disjoint_paths(links: &Links, source: usize, goal: impl Fn(usize) -> bool, most: u32) -> u32 {
    let mut ways = Ways {
        next: vec![NOBODY; links.len()],
        prev: vec![NOBODY; links.len()],
        from: vec![[NOBODY; 2]; links.len()],
    };
    let mut found = 0;
    while found < most && ways.augment(links, source, &goal) {
        found += 1;
    }
    found
}

/// The paths found so far, by what comes after and before each actor on them.
struct Ways {
    next: Vec<u32>,
    prev: Vec<u32>,
    /// Of the search: by which state each state was reached. A state is an actor entered from outside (0),
    /// or an actor whose path onwards is to be given up (1); states are numbered `2 · actor + side`.
    from: Vec<[u32; 2]>,
}

impl Ways {
    fn augment(&mut self, links: &Links, source: usize, goal: &impl Fn(usize) -> bool) -> bool {
        self.from.fill([NOBODY; 2]);
        let start = 2 * source as u32 + 1;
        self.from[source] = [start, start];
        let mut queue = VecDeque::from([start]);
        while let Some(state) = queue.pop_front() {
            let (here, side) = ((state / 2) as usize, state % 2);
            let on_a_path = self.prev[here] != NOBODY;
            if side == 0 && !on_a_path && goal(here) {
                self.turn(state, source);
                return true;
            }
            // Who stands on a path can be left backwards only, unless what follows is given up.
            if on_a_path {
                let before = self.prev[here];
                if before as usize != source {
                    self.reach(before, 1, state, &mut queue);
                }
            }
            if here != source && ((side == 0 && on_a_path) || links.is_class(here) || goal(here)) {
                continue;
            }
            for &other in links.to(here) {
                let taken =
                    self.next[here] == other || here == source && self.prev[other as usize] == here as u32;
                let passable = !links.is_class(other as usize) || goal(other as usize);
                if !taken && passable && other as usize != source {
                    self.reach(other, 0, state, &mut queue);
                }
            }
        }
        false
    }

    fn reach(&mut self, actor: u32, side: usize, by: u32, queue: &mut VecDeque<u32>) {
        let from = &mut self.from[actor as usize][side];
        if *from == NOBODY {
            *from = by;
            queue.push_back(2 * actor + side as u32);
        }
    }

    /// Lays the path that ends in `state`: first gives up what it walked backwards, then joins the rest.
    fn turn(&mut self, mut state: u32, source: usize) {
        let mut joined = Vec::new();
        while (state / 2) as usize != source {
            let by = self.from[(state / 2) as usize][(state % 2) as usize];
            let (here, before) = (state / 2, by / 2);
            if state.is_multiple_of(2) {
                joined.push((before, here));
            } else {
                // `before` was entered from outside or given up itself; its tie from `here` goes.
                self.next[here as usize] = NOBODY;
                self.prev[before as usize] = NOBODY;
            }
            state = by;
        }
        for (before, here) in joined {
            if before as usize != source {
                self.next[before as usize] = here;
            }
            self.prev[here as usize] = before;
        }
    }
}
