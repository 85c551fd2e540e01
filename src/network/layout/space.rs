//! Room on the map: who stands where, and the nearest place that is still free.

use std::collections::BTreeMap;

/// Up to so many actors there is room for a name beside each.
pub const NAMED: usize = 60;

/// Up to so many a page draws one by one.
const DRAWN: usize = 600;

/// Rings (thirds of an actor's room) by which two wishes in cells side by side can lie apart.
const BESIDE: i32 = 9;

/// Places taken so far, in cells as large as the room one actor needs.
pub struct Space {
    /// Two actors are clear of each other when they are this far apart sideways …
    pub width: f64,
    /// … or this far apart up and down.
    pub height: f64,
    /// Who stands in a cell: two in the same cell would never be clear of each other.
    cells: BTreeMap<(i32, i32), (f64, f64)>,
    /// How far out the last search from a wish in this cell had to go: nearer rings are full.
    full: BTreeMap<(i32, i32), i32>,
}

impl Space {
    /// Room for a name beside every actor on a small map, for the names of some on a large one, and for
    /// the marks alone beyond the number that a page draws one by one.
    pub fn for_actors(count: usize) -> Self {
        let (width, height) = if count <= NAMED {
            (92.0, 25.0)
        } else if count <= DRAWN {
            (48.0, 22.0)
        } else {
            (18.0, 18.0)
        };
        Self { width, height, cells: BTreeMap::new(), full: BTreeMap::new() }
    }

    /// Takes the place nearest to `wish` that is free, by rings of candidates around it.
    pub fn take_near(&mut self, wish: (f64, f64)) -> (f64, f64) {
        let cell = self.cell(wish);
        let mut ring = self.full.get(&cell).copied().unwrap_or_else(|| self.full_around(cell));
        loop {
            let around = (8 * ring).max(1);
            for step in 0..around {
                let angle = core::f64::consts::TAU * f64::from(step) / f64::from(around);
                let far = f64::from(ring) / 3.0;
                let place = (
                    wish.0 + far * self.width * libm::cos(angle),
                    wish.1 + far * self.height * libm::sin(angle),
                );
                if let Some(place) = self.take(place) {
                    self.full.insert(cell, ring);
                    return place;
                }
            }
            ring += 1;
        }
    }

    /// How far out there is no room from a cell nobody wished for yet, after the cells beside it: in a crowd of
    /// thousands each would search all of it anew.
    fn full_around(&self, (x, y): (i32, i32)) -> i32 {
        let beside = (-1..=1).flat_map(|right| self.full.range((x + right, y - 1)..=(x + right, y + 1)));
        beside.map(|(_, ring)| ring - BESIDE).fold(0, i32::max)
    }

    /// Takes a place, brought to a tenth of a unit; `None` when it is not free.
    pub fn take(&mut self, (x, y): (f64, f64)) -> Option<(f64, f64)> {
        let place = ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0);
        let cell = self.cell(place);
        if self.cells.contains_key(&cell) {
            return None;
        }
        let free = (-1..=1).all(|right| {
            self.cells.range((cell.0 + right, cell.1 - 1)..=(cell.0 + right, cell.1 + 1)).all(|(_, other)| {
                (place.0 - other.0).abs() >= self.width || (place.1 - other.1).abs() >= self.height
            })
        });
        free.then(|| {
            self.cells.insert(cell, place);
            place
        })
    }

    /// The cell of a place.
    pub fn cell(&self, (x, y): (f64, f64)) -> (i32, i32) {
        ((x / self.width).floor() as i32, (y / self.height).floor() as i32)
    }
}
