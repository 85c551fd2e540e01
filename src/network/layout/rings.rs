//! The focal firm in the middle, roles as sectors, territories as rings.

use core::f64::consts::TAU;

use super::{
    ASPECT, Thing, neighbours,
    space::{NAMED, Space},
};
use crate::model::{Role, Territory};

/// Rounds of bringing actors nearer to their neighbours.
const SWEEPS: usize = 4;
/// Radius of the first ring, and of the last while one row of actors is enough in each.
const FIRST: f64 = 169.0;
const LAST: f64 = 345.0;
/// Distance at which the focal firm's ties pass other actors, on maps of at most [`NAMED`] actors.
const CLEAR: f64 = 13.0;
/// Least distance between rings.
const GAP: f64 = 46.0;

/// Sectors in their order around the middle, clockwise from the left, each with where it would best
/// stand: suppliers left, rivals above, customers right, institutions below. Goods run left to right.
const SECTORS: [f64; 6] = [0.5, 0.75, 0.88, 0.0, 0.14, 0.25];

fn sector(role: Role) -> usize {
    match role {
        Role::Supplier => 0,
        Role::Competitor | Role::Producer | Role::Focal => 1,
        Role::Distributor | Role::Agent | Role::Forwarder => 2,
        Role::Customer => 3,
        Role::Other => 4,
        Role::Agency | Role::Research | Role::Association | Role::Bank => 5,
    }
}

/// Rings from the inside. Where a territory is not known well enough, the actor stands between those at
/// home in the country and those abroad.
fn ring(territory: Territory) -> usize {
    match territory {
        Territory::District => 0,
        Territory::National => 1,
        Territory::Outside | Territory::Unknown => 2,
        Territory::Foreign => 3,
    }
}

/// Positions of all actors; that of `focal` is 0, 0.
pub fn place(things: &[Thing], focal: usize, ties: &[(usize, usize)], mut space: Space) -> Vec<(f64, f64)> {
    let count = things.len();
    let mut cells: Vec<Vec<Vec<usize>>> = vec![vec![Vec::new(); SECTORS.len()]; 4];
    for (index, thing) in things.iter().enumerate().filter(|&(index, _)| index != focal) {
        cells[ring(thing.territory)][sector(thing.role)].push(index);
    }
    cells.retain(|ring| ring.iter().any(|cell| !cell.is_empty()));

    let circle = Circle::new(&space, count > NAMED);
    let arcs = arcs(&cells);
    let rows = rows(&cells, &arcs, &circle, &space);
    let neighbours = neighbours(count, ties);
    let mut along = vec![0.0; count];
    for (sector, cell) in cells.iter().flat_map(|ring| ring.iter().enumerate()) {
        spread(cell, arcs[sector], &mut along);
    }
    for _ in 0..SWEEPS {
        for (sector, cell) in cells.iter_mut().flat_map(|ring| ring.iter_mut().enumerate()) {
            order_by_neighbours(cell, arcs[sector], &neighbours, focal, &mut along);
        }
    }

    let mut positions = vec![(0.0, 0.0); count];
    let mut placed = Vec::new();
    space.take((0.0, 0.0));
    for (cells, ring_rows) in cells.iter().zip(&rows) {
        for (cell, arc) in cells.iter().zip(&arcs) {
            let used = ring_rows.needed(cell.len(), arc, &circle);
            for (rank, &actor) in cell.iter().enumerate() {
                // Neighbours stand in turn on every row, so that their names do not meet.
                let middle = ring_rows.middle - 0.5 * ring_rows.step * (used - 1) as f64;
                let radius = middle + ring_rows.step * (rank % used) as f64;
                let tied = neighbours[actor].contains(&focal);
                let good = |place| !tied || !runs_through(place, &placed);
                positions[actor] = take_along(&mut space, &circle, along[actor], radius, count > NAMED, good);
                placed.push(positions[actor]);
            }
        }
    }
    positions
}

/// The share of the circle that a sector has: from where, and how much.
#[derive(Clone, Copy, Debug)]
struct Arc {
    start: f64,
    size: f64,
}

/// Deals out the circle by how many actors stand side by side, and turns it so that most sectors stand
/// near their best places.
fn arcs(cells: &[Vec<Vec<usize>>]) -> Vec<Arc> {
    let need: Vec<f64> = (0..SECTORS.len())
        .map(|sector| {
            cells
                .iter()
                .enumerate()
                .map(|(ring, cells)| cells[sector].len() as f64 / (1.0 + 0.5 * ring as f64))
                .fold(0.0, f64::max)
        })
        .map(|need: f64| if need > 0.0 { need.sqrt() + 0.6 } else { 0.0 })
        .collect();
    let all: f64 = need.iter().sum();
    let mut start = 0.0;
    let mut arcs: Vec<Arc> = need
        .iter()
        .map(|need| {
            let arc = Arc { start, size: if all > 0.0 { need / all } else { 0.0 } };
            start += arc.size;
            arc
        })
        .collect();
    // The mean of directions, not of numbers: 0.9 and 0.1 meet at 0.
    let (mut x, mut y) = (0.0, 0.0);
    for (arc, best) in arcs.iter().zip(SECTORS) {
        if arc.size > 0.0 {
            let turn = TAU * (best - arc.start - 0.5 * arc.size);
            x += arc.size * libm::cos(turn);
            y += arc.size * libm::sin(turn);
        }
    }
    let turn = libm::atan2(y, x) / TAU;
    for arc in &mut arcs {
        arc.start += turn;
    }
    arcs
}

/// A ring's rows of actors.
struct Rows {
    middle: f64,
    step: f64,
}

impl Rows {
    /// How many rows a cell needs here.
    fn needed(&self, count: usize, arc: &Arc, circle: &Circle) -> usize {
        let room = (circle.fill * circle.room * self.middle * arc.size).max(1.0);
        ((count as f64 / room).ceil() as usize).max(1)
    }
}

/// The radius of each ring: even steps while single rows are enough, further out where more are needed.
fn rows(cells: &[Vec<Vec<usize>>], arcs: &[Arc], circle: &Circle, space: &Space) -> Vec<Rows> {
    let step = space.height / ASPECT;
    let even = ((LAST - FIRST) / (cells.len().max(2) - 1) as f64).max(GAP);
    let mut outside = FIRST - even;
    cells
        .iter()
        .map(|cells| {
            let inside = outside + even;
            let mut rows = Rows { middle: inside, step };
            // More rows lie further out and hold more: a few rounds find the number.
            let mut most = 1;
            for _ in 0..8 {
                most = cells
                    .iter()
                    .zip(arcs)
                    .map(|(cell, arc)| rows.needed(cell.len(), arc, circle))
                    .max()
                    .unwrap_or(1);
                // Two rows fit into the step between rings without moving them.
                rows.middle = inside + 0.5 * step * most.saturating_sub(2) as f64;
            }
            outside = rows.middle + 0.5 * step * most.saturating_sub(2) as f64;
            rows
        })
        .collect()
}

/// Places along an ellipse, measured by how many names fit side by side: few above and below, where they
/// stand in a line, many on the sides, where they stand one under the other.
struct Circle {
    /// Names that fit up to each of evenly spaced angles, on the ellipse of radius 1.
    filled: Vec<f64>,
    /// Names on the whole ellipse of radius 1.
    room: f64,
    /// How far to fill a row: a few too many may shift aside, but many rows are in each other's way.
    fill: f64,
}

const ANGLES: usize = 720;

impl Circle {
    fn new(space: &Space, large: bool) -> Self {
        let mut filled = vec![0.0];
        let mut room = 0.0;
        for index in 0..ANGLES {
            let angle = TAU * (index as f64 + 0.5) / ANGLES as f64;
            // Names are clear of each other by either direction, whichever comes first.
            let sideways = libm::sin(angle).abs() / space.width;
            let upwards = ASPECT * libm::cos(angle).abs() / (1.3 * space.height);
            room += sideways.max(upwards) * TAU / ANGLES as f64;
            filled.push(room);
        }
        Self { filled, room, fill: if large { 0.6 } else { 1.25 } }
    }

    /// The angle at a share of the circle, clockwise from the right.
    fn angle(&self, share: f64) -> f64 {
        let wanted = (share - share.floor()) * self.room;
        let above = self.filled.partition_point(|&filled| filled <= wanted).clamp(1, ANGLES);
        let (low, high) = (self.filled[above - 1], self.filled[above]);
        TAU * ((above - 1) as f64 + (wanted - low) / (high - low).max(1e-12)) / ANGLES as f64
    }

    fn at(&self, share: f64, radius: f64) -> (f64, f64) {
        let angle = self.angle(share);
        (radius * libm::cos(angle), radius * ASPECT * libm::sin(angle))
    }
}

/// Puts the actors of a cell evenly along its arc, in their order.
fn spread(cell: &[usize], arc: Arc, along: &mut [f64]) {
    for (rank, &actor) in cell.iter().enumerate() {
        along[actor] = arc.start + arc.size * (rank as f64 + 0.5) / cell.len() as f64;
    }
}

/// Orders a cell by where its actors' neighbours stand, so that fewer ties cross.
fn order_by_neighbours(
    cell: &mut [usize],
    arc: Arc,
    neighbours: &[Vec<usize>],
    focal: usize,
    along: &mut [f64],
) {
    let middle = arc.start + 0.5 * arc.size;
    let pull = |actor: usize| {
        let others = neighbours[actor].iter().filter(|&&other| other != focal);
        // Left or right of the sector's middle, the shorter way round.
        let turns = others.clone().map(|&other| {
            let turn = along[other] - middle;
            turn - turn.round()
        });
        let count = others.count();
        let own = along[actor] - middle;
        // Half way only: two that draw each other would change places for ever.
        if count == 0 { own } else { 0.5 * own + 0.5 * turns.sum::<f64>() / count as f64 }
    };
    // Where two meet half way, those that nobody draws make room; the rounding makes equals equal.
    let mut pulled: Vec<(i64, bool, usize)> = cell
        .iter()
        .map(|&actor| ((pull(actor) * 1e9).round() as i64, neighbours[actor].len() < 2, actor))
        .collect();
    pulled.sort_unstable();
    for (slot, (_, _, actor)) in cell.iter_mut().zip(pulled) {
        *slot = actor;
    }
    spread(cell, arc, along);
}

/// Takes the wished place on a ring, or the nearest along it, or a little off it, or anywhere near; first
/// among the places that `good` approves of.
fn take_along(
    space: &mut Space,
    circle: &Circle,
    share: f64,
    radius: f64,
    large: bool,
    good: impl Fn((f64, f64)) -> bool,
) -> (f64, f64) {
    let aside = 0.25 / (circle.room * radius);
    let off = 0.25 * space.height / ASPECT;
    // On a large map there are no ties to keep clear of, and the search at large knows what is full.
    let (passes, reach) = if large { (&[false][..], 2) } else { (&[true, false][..], 8) };
    for &demanding in passes {
        for far in 0..reach {
            for outward in 0..=far {
                let sideways = f64::from(far - outward);
                for (right, out) in [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)] {
                    let wish =
                        circle.at(share + right * sideways * aside, radius + out * f64::from(outward) * off);
                    if demanding && !good(wish) {
                        continue;
                    }
                    if let Some(place) = space.take(wish) {
                        return place;
                    }
                }
            }
        }
    }
    let wish = circle.at(share, radius);
    space.take_near(wish)
}

/// Whether the straight tie from the middle to `place` runs through an actor placed before.
fn runs_through(place: (f64, f64), others: &[(f64, f64)]) -> bool {
    let length = (place.0 * place.0 + place.1 * place.1).sqrt().max(1.0);
    let (x, y) = (place.0 / length, place.1 / length);
    others.iter().any(|other| {
        let along = other.0 * x + other.1 * y;
        let aside = (other.0 * y - other.1 * x).abs();
        along > 0.0 && along < length && aside < CLEAR
    })
}
