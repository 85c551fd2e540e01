//! One action after the other, the most for its effort first; or the best single one, where that covers more.
//!
//! Of all sets within the effort none covers more than 1/0.405 of it (Tang and others 2021, who also close a
//! gap in the proof of Khuller, Moss and Naor 1999). For the case at hand
//! [`Choice::certain`] is mostly much better: whatever is added to a set on the way adds at most
//! [`Cover::bound`]. Where some actions exclude each other, the factor is not proven, and only that bound is told.

use super::cover::{Choosable, Cover, exclude, fits, worth};

/// A set of actions, and how good it is for certain.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Indices into what could be chosen, in the order of choosing.
    pub chosen: Vec<usize>,
    /// What it adds to the start.
    pub value: f64,
    /// What no set within the effort can exceed.
    pub most: f64,
    /// At least this share of the best in every case: [`PROVEN`], or 0 where some exclude each other.
    pub proven: f64,
}

/// The factor proven for every case without actions that exclude each other.
pub const PROVEN: f64 = 0.405;

impl Choice {
    /// At least this share of the best is reached, for certain.
    pub fn certain(&self) -> f64 {
        if self.most > 0.0 { (self.value / self.most).clamp(self.proven, 1.0) } else { 1.0 }
    }
}

/// Chooses within `room` points, on top of what `start` covers.
pub fn choose<'a>(start: &Cover<'a>, choosable: &'a [Choosable], room: f64) -> Choice {
    let mut cover = start.clone();
    let mut left: Vec<usize> =
        (0..choosable.len()).filter(|&index| fits(choosable[index].points, room)).collect();
    let best = left.iter().map(|&index| (start.gain(&choosable[index]), index)).fold(
        None,
        |best: Option<(f64, usize)>, one| match best {
            Some(best) if best.0 >= one.0 => Some(best),
            _ => Some(one),
        },
    );
    let mut chosen = Vec::new();
    let mut most = f64::INFINITY;
    loop {
        let used = cover.points - start.points;
        let added = cover.value - start.value;
        let others = (0..choosable.len()).filter(|index| !chosen.contains(index));
        most = most.min(added + cover.bound(others.map(|index| &choosable[index]), room));
        left.retain(|&index| fits(choosable[index].points, room - used));
        let next = left.iter().map(|&index| (cover.gain(&choosable[index]), index)).fold(
            None,
            |best: Option<(f64, usize)>, one| match best {
                Some(best)
                    if worth(best.0, choosable[best.1].points) >= worth(one.0, choosable[one.1].points) =>
                {
                    Some(best)
                }
                _ => Some(one),
            },
        );
        let Some((_, index)) = next.filter(|(gain, _)| *gain > 1e-12) else { break };
        cover.add(&choosable[index]);
        chosen.push(index);
        left.retain(|&other| other != index && !exclude(&choosable[index], &choosable[other]));
    }
    let value = cover.value - start.value;
    let excluding = choosable.iter().enumerate().any(|(place, one)| {
        one.group.is_some() && choosable[..place].iter().any(|other| exclude(one, other))
    });
    let proven = if excluding { 0.0 } else { PROVEN };
    match best {
        Some((gain, index)) if gain > value => Choice { chosen: vec![index], value: gain, most, proven },
        _ => Choice { chosen, value, most, proven },
    }
}
