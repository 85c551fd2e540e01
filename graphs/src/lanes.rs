//! Rows of numbers, one a source: sixteen searches go hand in hand. In the page with vector instructions; elsewhere
//! in plain loops with the same sums in the same order, so that both give the same bits.

/// Sources searched from at once.
pub const LANES: usize = 16;

#[cfg(not(target_family = "wasm"))]
pub use plain::{F64s, I32s};
#[cfg(target_family = "wasm")]
pub use vectors::{F64s, I32s};

/// Numbers of paths, a row of them.
pub trait Counts: Copy {
    fn zero() -> Self;
    /// One path in a lane.
    fn one(lane: usize) -> Self;
    fn add(&mut self, other: &Self);
    /// A bit for every lane that is not zero.
    fn there(&self) -> u32;
    /// Zero where there is no bit.
    fn keep(&self, bits: u32) -> Self;
    /// Times the members of a class.
    fn times(&self, count: f64) -> Self;
    /// The larger of each lane.
    fn larger(&self, other: &Self) -> Self;
    fn largest(&self) -> f64;
    fn wide(&self) -> F64s;
}

#[cfg(not(target_family = "wasm"))]
mod plain {
    use super::{Counts, LANES};

    #[derive(Clone, Copy)]
    pub struct I32s([i32; LANES]);

    #[derive(Clone, Copy)]
    pub struct F64s([f64; LANES]);

    impl Counts for I32s {
        fn zero() -> Self {
            Self([0; LANES])
        }

        fn one(lane: usize) -> Self {
            let mut row = [0; LANES];
            row[lane] = 1;
            Self(row)
        }

        fn add(&mut self, other: &Self) {
            for lane in 0..LANES {
                self.0[lane] = self.0[lane].wrapping_add(other.0[lane]);
            }
        }

        fn there(&self) -> u32 {
            (0..LANES).fold(0, |bits, lane| bits | u32::from(self.0[lane] != 0) << lane)
        }

        fn keep(&self, bits: u32) -> Self {
            Self(std::array::from_fn(|lane| self.0[lane] & -((bits >> lane & 1) as i32)))
        }

        fn times(&self, count: f64) -> Self {
            Self(self.0.map(|number| number.wrapping_mul(count as i32)))
        }

        fn larger(&self, other: &Self) -> Self {
            Self(std::array::from_fn(|lane| self.0[lane].max(other.0[lane])))
        }

        fn largest(&self) -> f64 {
            f64::from(self.0.into_iter().fold(0, i32::max))
        }

        fn wide(&self) -> F64s {
            F64s(self.0.map(f64::from))
        }
    }

    impl Counts for F64s {
        fn zero() -> Self {
            Self([0.0; LANES])
        }

        fn one(lane: usize) -> Self {
            let mut row = [0.0; LANES];
            row[lane] = 1.0;
            Self(row)
        }

        fn add(&mut self, other: &Self) {
            for lane in 0..LANES {
                self.0[lane] += other.0[lane];
            }
        }

        fn there(&self) -> u32 {
            (0..LANES).fold(0, |bits, lane| bits | u32::from(self.0[lane] != 0.0) << lane)
        }

        fn keep(&self, bits: u32) -> Self {
            Self(std::array::from_fn(|lane| if bits >> lane & 1 != 0 { self.0[lane] } else { 0.0 }))
        }

        fn times(&self, count: f64) -> Self {
            Self(self.0.map(|number| number * count))
        }

        fn larger(&self, other: &Self) -> Self {
            Self(std::array::from_fn(|lane| self.0[lane].max(other.0[lane])))
        }

        fn largest(&self) -> f64 {
            self.0.into_iter().fold(0.0, f64::max)
        }

        fn wide(&self) -> F64s {
            *self
        }
    }

    impl F64s {
        pub fn of(numbers: &[f64; LANES]) -> Self {
            Self(*numbers)
        }

        pub fn product(&self, other: &Self) -> Self {
            Self(std::array::from_fn(|lane| self.0[lane] * other.0[lane]))
        }

        /// `(weight + count · self) / paths`, and zero where there is no path.
        pub fn passed_on(&self, weight: f64, count: f64, paths: &Self) -> Self {
            Self(std::array::from_fn(|lane| {
                let passed = (weight + count * self.0[lane]) / paths.0[lane];
                if paths.0[lane] > 0.0 { passed } else { 0.0 }
            }))
        }

        /// The sum of the lanes: half of them onto the other half, until one is left.
        pub fn sum(&self) -> f64 {
            let mut sums = self.0;
            let mut half = LANES / 2;
            while half > 0 {
                for lane in 0..half {
                    sums[lane] += sums[lane + half];
                }
                half /= 2;
            }
            sums[0]
        }
    }
}

#[cfg(target_family = "wasm")]
mod vectors {
    use core::{arch::wasm32::*, array};

    use super::{Counts, LANES};

    #[derive(Clone, Copy)]
    pub struct I32s([v128; 4]);

    #[derive(Clone, Copy)]
    pub struct F64s([v128; 8]);

    impl Counts for I32s {
        #[inline(always)]
        fn zero() -> Self {
            Self([i32x4_splat(0); 4])
        }

        fn one(lane: usize) -> Self {
            Self(array::from_fn(|four| {
                let at = |place: usize| i32::from(4 * four + place == lane);
                i32x4(at(0), at(1), at(2), at(3))
            }))
        }

        #[inline(always)]
        fn add(&mut self, other: &Self) {
            for four in 0..4 {
                self.0[four] = i32x4_add(self.0[four], other.0[four]);
            }
        }

        #[inline(always)]
        fn there(&self) -> u32 {
            let bits = |four: usize| u32::from(i32x4_bitmask(i32x4_ne(self.0[four], i32x4_splat(0))));
            bits(0) | bits(1) << 4 | bits(2) << 8 | bits(3) << 12
        }

        #[inline(always)]
        fn keep(&self, bits: u32) -> Self {
            Self(array::from_fn(|four| {
                let mine = v128_and(i32x4_splat((bits >> (4 * four)) as i32), i32x4(1, 2, 4, 8));
                v128_and(self.0[four], i32x4_ne(mine, i32x4_splat(0)))
            }))
        }

        #[inline(always)]
        fn times(&self, count: f64) -> Self {
            let count = i32x4_splat(count as i32);
            Self(array::from_fn(|four| i32x4_mul(self.0[four], count)))
        }

        #[inline(always)]
        fn larger(&self, other: &Self) -> Self {
            Self(array::from_fn(|four| i32x4_max(self.0[four], other.0[four])))
        }

        fn largest(&self) -> f64 {
            let four = i32x4_max(i32x4_max(self.0[0], self.0[1]), i32x4_max(self.0[2], self.0[3]));
            let two = i32x4_max(four, i32x4_shuffle::<2, 3, 0, 1>(four, four));
            f64::from(i32x4_extract_lane::<0>(two).max(i32x4_extract_lane::<1>(two)))
        }

        #[inline(always)]
        fn wide(&self) -> F64s {
            F64s(array::from_fn(|two| {
                let four = self.0[two / 2];
                let low = if two % 2 == 0 { four } else { i32x4_shuffle::<2, 3, 0, 1>(four, four) };
                f64x2_convert_low_i32x4(low)
            }))
        }
    }

    impl Counts for F64s {
        #[inline(always)]
        fn zero() -> Self {
            Self([f64x2_splat(0.0); 8])
        }

        fn one(lane: usize) -> Self {
            let mut row = [0.0; LANES];
            row[lane] = 1.0;
            Self::of(&row)
        }

        #[inline(always)]
        fn add(&mut self, other: &Self) {
            for two in 0..8 {
                self.0[two] = f64x2_add(self.0[two], other.0[two]);
            }
        }

        #[inline(always)]
        fn there(&self) -> u32 {
            (0..8).fold(0, |bits, two| {
                bits | u32::from(i64x2_bitmask(f64x2_ne(self.0[two], f64x2_splat(0.0)))) << (2 * two)
            })
        }

        #[inline(always)]
        fn keep(&self, bits: u32) -> Self {
            Self(array::from_fn(|two| {
                let mine = v128_and(i64x2_splat((bits >> (2 * two)) as i64), i64x2(1, 2));
                v128_and(self.0[two], i64x2_ne(mine, i64x2_splat(0)))
            }))
        }

        #[inline(always)]
        fn times(&self, count: f64) -> Self {
            Self(array::from_fn(|two| f64x2_mul(self.0[two], f64x2_splat(count))))
        }

        #[inline(always)]
        fn larger(&self, other: &Self) -> Self {
            Self(array::from_fn(|two| f64x2_max(self.0[two], other.0[two])))
        }

        fn largest(&self) -> f64 {
            let two = self.0.into_iter().fold(f64x2_splat(0.0), |one, other| f64x2_max(one, other));
            f64x2_extract_lane::<0>(two).max(f64x2_extract_lane::<1>(two))
        }

        #[inline(always)]
        fn wide(&self) -> F64s {
            *self
        }
    }

    impl F64s {
        pub fn of(numbers: &[f64; LANES]) -> Self {
            Self(array::from_fn(|two| f64x2(numbers[2 * two], numbers[2 * two + 1])))
        }

        #[inline(always)]
        pub fn product(&self, other: &Self) -> Self {
            Self(array::from_fn(|two| f64x2_mul(self.0[two], other.0[two])))
        }

        /// `(weight + count · self) / paths`, and zero where there is no path.
        #[inline(always)]
        pub fn passed_on(&self, weight: f64, count: f64, paths: &Self) -> Self {
            let (weight, count) = (f64x2_splat(weight), f64x2_splat(count));
            Self(array::from_fn(|two| {
                let passed = f64x2_div(f64x2_add(weight, f64x2_mul(count, self.0[two])), paths.0[two]);
                v128_and(passed, f64x2_gt(paths.0[two], f64x2_splat(0.0)))
            }))
        }

        /// The sum of the lanes: half of them onto the other half, until one is left.
        #[inline(always)]
        pub fn sum(&self) -> f64 {
            let eight: [v128; 4] = array::from_fn(|two| f64x2_add(self.0[two], self.0[two + 4]));
            let four: [v128; 2] = array::from_fn(|two| f64x2_add(eight[two], eight[two + 2]));
            let two = f64x2_add(four[0], four[1]);
            f64x2_extract_lane::<0>(two) + f64x2_extract_lane::<1>(two)
        }
    }
}
