/// Lots drawn in a stated order: the same seed gives the same lots on every machine.
///
/// SplitMix (Steele, Lea & Flood 2014) with 32 bits a draw; no clock and no system's randomness.
#[derive(Clone)]
pub struct Lots(u64);

impl Lots {
    pub fn new(seed: u32) -> Self {
        Self(u64::from(seed))
    }

    pub fn draw(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 32) as u32
    }

    /// A whole number below `count`, which is above 0.
    pub fn below(&mut self, count: usize) -> usize {
        ((u64::from(self.draw()) * count as u64) >> 32) as usize
    }

    /// From 0 to below 1.
    pub fn share(&mut self) -> f64 {
        f64::from(self.draw()) / 4_294_967_296.0
    }

    pub fn shuffle<T>(&mut self, of: &mut [T]) {
        for at in (1..of.len()).rev() {
            of.swap(at, self.below(at + 1));
        }
    }
}
