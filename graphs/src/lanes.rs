//! Rows of numbers, one a source: sixteen searches go hand in hand. Plain loops of fixed length, which the compiler
//! turns into vector instructions, in the same order of sums everywhere.

/// Sources searched from at once.
pub const LANES: usize = 16;

/// Numbers of paths.
pub trait Count: Copy + Default + PartialEq + PartialOrd {
    const ONE: Self;
    fn plus(self, other: Self) -> Self;
    /// A number of members of a class.
    fn times(self, count: f64) -> Self;
    fn wide(self) -> f64;
    fn kept_if(self, keep: bool) -> Self;
}

impl Count for i32 {
    const ONE: Self = 1;
    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }
    #[inline(always)]
    fn times(self, count: f64) -> Self {
        self.wrapping_mul(count as i32)
    }
    #[inline(always)]
    fn wide(self) -> f64 {
        f64::from(self)
    }
    #[inline(always)]
    fn kept_if(self, keep: bool) -> Self {
        self & -i32::from(keep)
    }
}

impl Count for f64 {
    const ONE: Self = 1.0;
    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self + other
    }
    #[inline(always)]
    fn times(self, count: f64) -> Self {
        self * count
    }
    #[inline(always)]
    fn wide(self) -> f64 {
        self
    }
    #[inline(always)]
    fn kept_if(self, keep: bool) -> Self {
        if keep { self } else { 0.0 }
    }
}

/// A row: one number for each source, in the lines of the memory that the machine reads.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub struct Row<T>(pub [T; LANES]);

impl<T: Count> Row<T> {
    #[inline(always)]
    pub fn zero() -> Self {
        Self([T::default(); LANES])
    }

    #[inline(always)]
    pub fn add(&mut self, other: &Self) {
        for lane in 0..LANES {
            self.0[lane] = self.0[lane].plus(other.0[lane]);
        }
    }

    /// A bit for every lane that is not zero.
    #[inline(always)]
    pub fn there(&self) -> u32 {
        let mut bits = 0;
        for lane in 0..LANES {
            bits |= u32::from(self.0[lane] != T::default()) << lane;
        }
        bits
    }

    #[inline(always)]
    pub fn keep(&mut self, bits: u32) {
        for lane in 0..LANES {
            self.0[lane] = self.0[lane].kept_if(bits >> lane & 1 != 0);
        }
    }
}

/// The sum of the lanes' products, in an order of its own.
#[inline(always)]
pub fn dot(one: &[f64; LANES], other: &[f64; LANES]) -> f64 {
    let mut sums = [0.0; LANES];
    for lane in 0..LANES {
        sums[lane] = one[lane] * other[lane];
    }
    let mut half = LANES / 2;
    while half > 0 {
        for lane in 0..half {
            sums[lane] += sums[lane + half];
        }
        half /= 2;
    }
    sums[0]
}
