//! A bare network: actors push each other away, ties pull them together.
//!
//! The forces are those of Fruchterman & Reingold (1991) with a pull to the middle that keeps loose pieces
//! near. Above [`EXACT`] actors those far off push as the middle of their cell does, so that a round
//! costs actors times cells. Only sums, products, quotients and square roots: every machine agrees.

use super::space::Space;

/// Up to here every pair is looked at.
const EXACT: usize = 400;
/// Cells a side, and the crowd in one's own cell up to which each member is looked at.
const CELLS: usize = 16;
const CROWD: usize = 40;
/// How strongly the middle pulls: loose actors fill a disc of `√(n/PULL)` tie lengths.
const PULL: f64 = 1.2;

/// Positions of all actors; that of `focal` is 0, 0.
pub fn place(
    count: usize,
    focal: Option<usize>,
    ties: &[(usize, usize)],
    seed: u32,
    mut space: Space,
) -> Vec<(f64, f64)> {
    let settled = settle(count, ties, seed);
    let middle = match focal {
        Some(focal) => settled[focal],
        None => mean(&settled),
    };
    // Wider than high, as screens are, with room for about two actors a tie length.
    let tie = 1.3 * space.width.max(40.0) * unfold(&settled, &space);
    let wish = |index: usize| {
        let (x, y) = settled[index];
        ((x - middle.0) * tie, (y - middle.1) * tie * super::ASPECT)
    };
    // From the middle outwards, so that those at the edge give way.
    let mut order: Vec<usize> = (0..count).collect();
    let far = |index: usize| {
        let (x, y) = wish(index);
        x * x + y * y
    };
    order.sort_by(|&a, &b| far(a).total_cmp(&far(b)).then(a.cmp(&b)));
    if let Some(focal) = focal {
        order.retain(|&index| index != focal);
        order.insert(0, focal);
    }
    let mut positions = vec![(0.0, 0.0); count];
    for index in order {
        positions[index] = space.take_near(wish(index));
    }
    positions
}

/// How much larger to draw so that most actors find room where they settled: 1 to 4 times.
fn unfold(settled: &[(f64, f64)], space: &Space) -> f64 {
    let mut times = 1.0;
    while times < 4.0 {
        let tie = 1.3 * space.width.max(40.0) * times;
        let mut cells: Vec<(i32, i32)> =
            settled.iter().map(|(x, y)| space.cell((x * tie, y * tie * super::ASPECT))).collect();
        cells.sort_unstable();
        cells.dedup();
        if 10 * cells.len() >= 8 * settled.len() {
            break;
        }
        times *= 1.2;
    }
    times
}

/// Lets the forces work, in tie lengths.
fn settle(count: usize, ties: &[(usize, usize)], seed: u32) -> Vec<(f64, f64)> {
    let side = (count as f64).sqrt();
    let mut random = Random::new(seed);
    let mut at: Vec<(f64, f64)> =
        (0..count).map(|_| (side * (random.unit() - 0.5), side * (random.unit() - 0.5))).collect();
    let rounds = match count {
        0..=EXACT => 250,
        401..=1500 => 120,
        _ => 60,
    };
    let mut push = vec![(0.0, 0.0); count];
    for round in 0..rounds {
        push.fill((0.0, 0.0));
        if count <= EXACT {
            repel_all(&at, &mut push);
        } else {
            repel_by_cells(&at, &mut push);
        }
        for &(from, to) in ties {
            let (dx, dy, square) = between(at[from], at[to]);
            let pull = square.sqrt();
            push[from].0 -= dx * pull;
            push[from].1 -= dy * pull;
            push[to].0 += dx * pull;
            push[to].1 += dy * pull;
        }
        // Steps grow shorter, so that the drawing comes to rest.
        let most = 0.02 + 0.12 * side * (1.0 - f64::from(round) / f64::from(rounds));
        for (place, push) in at.iter_mut().zip(&push) {
            let (x, y) = (push.0 - PULL * place.0, push.1 - PULL * place.1);
            let length = (x * x + y * y).sqrt();
            if length > 0.0 {
                let step = length.min(most) / length;
                place.0 += x * step;
                place.1 += y * step;
            }
        }
    }
    at
}

fn repel_all(at: &[(f64, f64)], push: &mut [(f64, f64)]) {
    for one in 0..at.len() {
        for other in one + 1..at.len() {
            let (dx, dy, square) = between(at[one], at[other]);
            let (x, y) = (dx / square, dy / square);
            push[one].0 += x;
            push[one].1 += y;
            push[other].0 -= x;
            push[other].1 -= y;
        }
    }
}

fn repel_by_cells(at: &[(f64, f64)], push: &mut [(f64, f64)]) {
    let least = at.iter().fold(at[0], |least, place| (least.0.min(place.0), least.1.min(place.1)));
    let most = at.iter().fold(at[0], |most, place| (most.0.max(place.0), most.1.max(place.1)));
    let scale = |value: f64, least: f64, most: f64| {
        let span = (most - least).max(1e-9);
        (((value - least) / span * CELLS as f64) as usize).min(CELLS - 1)
    };
    let cell_of =
        |place: (f64, f64)| scale(place.0, least.0, most.0) * CELLS + scale(place.1, least.1, most.1);
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); CELLS * CELLS];
    let mut sums = vec![(0.0, 0.0); CELLS * CELLS];
    for (index, &place) in at.iter().enumerate() {
        let cell = cell_of(place);
        members[cell].push(index as u32);
        sums[cell].0 += place.0;
        sums[cell].1 += place.1;
    }
    let masses: Vec<(usize, f64, (f64, f64))> = members
        .iter()
        .enumerate()
        .filter(|(_, inside)| !inside.is_empty())
        .map(|(cell, inside)| {
            let mass = inside.len() as f64;
            (cell, mass, (sums[cell].0 / mass, sums[cell].1 / mass))
        })
        .collect();
    for (index, &place) in at.iter().enumerate() {
        let own = cell_of(place);
        let crowded = members[own].len() > CROWD;
        let (mut x, mut y) = (0.0, 0.0);
        for &(cell, mass, middle) in &masses {
            if cell == own && !crowded {
                continue;
            }
            let (dx, dy, square) = between(place, middle);
            // Within a crowd the middle may be as near as one likes: it pushes as from its own size.
            let square = if cell == own { square.max(mass) } else { square };
            x += mass * dx / square;
            y += mass * dy / square;
        }
        if !crowded {
            for &other in members[own].iter().filter(|&&other| other as usize != index) {
                let (dx, dy, square) = between(place, at[other as usize]);
                x += dx / square;
                y += dy / square;
            }
        }
        push[index].0 += x;
        push[index].1 += y;
    }
}

/// From `other` to `one`, and the square of the distance, never quite zero.
fn between(one: (f64, f64), other: (f64, f64)) -> (f64, f64, f64) {
    let (dx, dy) = (one.0 - other.0, one.1 - other.1);
    (dx, dy, (dx * dx + dy * dy).max(1e-6))
}

fn mean(at: &[(f64, f64)]) -> (f64, f64) {
    let count = (at.len() as f64).max(1.0);
    let sum = at.iter().fold((0.0, 0.0), |sum, place| (sum.0 + place.0, sum.1 + place.1));
    (sum.0 / count, sum.1 / count)
}

/// The generator PCG-XSH-RR 64/32 of O'Neill (2014), drawing u32.
pub(crate) struct Random {
    state: u64,
}

impl Random {
    pub fn new(seed: u32) -> Self {
        let mut random = Self { state: u64::from(seed).wrapping_add(1_442_695_040_888_963_407) };
        random.next();
        random
    }

    fn next(&mut self) -> u32 {
        let old = self.state;
        self.state = old.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((((old >> 18) ^ old) >> 27) as u32).rotate_right((old >> 59) as u32)
    }

    /// 0 up to, not including, 1.
    pub fn unit(&mut self) -> f64 {
        f64::from(self.next()) / 4_294_967_296.0
    }
}
