//! The checksum of archives (CRC-32 of ISO-HDLC, reflected polynomial 0xEDB88320), sixteen bytes at a time.
//!
//! The crate of this name carries 16 KB of table, which no compressor makes smaller; worked out at the first use it
//! costs less time than fetching it.

use std::sync::LazyLock;

const POLYNOMIAL: u32 = 0xEDB8_8320;

/// `TABLE[0][b]` is the remainder of the byte `b`; `TABLE[n][b]` that of `b` with `n` bytes of zero after it.
static TABLE: LazyLock<Box<[[u32; 256]; 16]>> = LazyLock::new(|| {
    let mut table = Box::new([[0; 256]; 16]);
    for byte in 0..256 {
        let mut rest = byte as u32;
        for _ in 0..8 {
            rest = if rest & 1 == 1 { rest >> 1 ^ POLYNOMIAL } else { rest >> 1 };
        }
        table[0][byte] = rest;
    }
    for zeros in 1..16 {
        for byte in 0..256 {
            let before = table[zeros - 1][byte];
            table[zeros][byte] = before >> 8 ^ table[0][(before & 0xFF) as usize];
        }
    }
    table
});

/// The checksum of these bytes.
pub fn hash(bytes: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(bytes);
    hasher.finalize()
}

/// The checksum of bytes that come in pieces.
#[derive(Clone, Debug, Default)]
pub struct Hasher {
    /// Of the bytes so far.
    sum: u32,
}

impl Hasher {
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on where another ended.
    pub fn new_with_initial(sum: u32) -> Self {
        Self { sum }
    }

    /// The same; the length would be for joining two.
    pub fn new_with_initial_len(sum: u32, _: u64) -> Self {
        Self { sum }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        let table = &**TABLE;
        let mut rest = !self.sum;
        let pieces = bytes.chunks_exact(16);
        let left = pieces.remainder();
        for piece in pieces {
            let first = rest.to_le_bytes();
            let mut next = 0;
            for place in 0..16 {
                let byte = if place < 4 { piece[place] ^ first[place] } else { piece[place] };
                next ^= table[15 - place][usize::from(byte)];
            }
            rest = next;
        }
        for &byte in left {
            rest = rest >> 8 ^ table[0][usize::from(rest as u8 ^ byte)];
        }
        self.sum = !rest;
    }

    pub fn reset(&mut self) {
        self.sum = 0;
    }

    pub fn finalize(self) -> u32 {
        self.sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check value of the catalogue of CRC algorithms, and two of Python's `zlib.crc32`.
    #[test]
    fn sums_are_those_of_other_programs() {
        assert_eq!(hash(b""), 0);
        assert_eq!(hash(b"123456789"), 0xCBF4_3926);
        assert_eq!(hash(b"The quick brown fox jumps over the lazy dog"), 0x414F_A339);
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(hash(&bytes), 0x2905_8C73);
    }

    #[test]
    fn pieces_of_any_length_give_the_same_sum() {
        let bytes: Vec<u8> = (0..200u8).map(|place| place.wrapping_mul(37)).collect();
        for cut in 0..bytes.len() {
            let mut hasher = Hasher::new();
            hasher.update(&bytes[..cut]);
            hasher.update(&bytes[cut..]);
            assert_eq!(hasher.finalize(), hash(&bytes));
        }
    }
}
