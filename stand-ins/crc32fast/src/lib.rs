//! The checksum of archives (CRC-32 of ISO 3309, polynomial `edb88320` with the lowest bit first).
//!
//! Stands in for the crate of this name: its tables are 16 KB that no compression makes smaller, and the page
//! would load them with every visit. They are computed in some microseconds when the first file is read.

use std::sync::OnceLock;

/// Bytes that are taken at once.
const STRIDE: usize = 8;

type Tables = [[u32; 256]; STRIDE];

/// What a byte adds, when so many bytes come behind it.
fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut tables = [[0; 256]; STRIDE];
        for byte in 0..256_usize {
            let mut sum = byte as u32;
            for _ in 0..8 {
                sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
            }
            tables[0][byte] = sum;
        }
        for behind in 1..STRIDE {
            for byte in 0..256 {
                let sum = tables[behind - 1][byte];
                tables[behind][byte] = (sum >> 8) ^ tables[0][(sum & 255) as usize];
            }
        }
        tables
    })
}

/// The checksum of some bytes.
pub fn hash(bytes: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(bytes);
    hasher.finalize()
}

/// A checksum under way.
#[derive(Clone, Debug, Default)]
pub struct Hasher {
    sum: u32,
}

impl Hasher {
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on from the checksum of `_length` bytes.
    pub fn new_with_initial_len(sum: u32, _length: u64) -> Self {
        Self { sum }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        let tables = tables();
        let mut sum = !self.sum;
        let (whole, rest) = bytes.as_chunks::<STRIDE>();
        for chunk in whole {
            let first = sum.to_le_bytes();
            sum = 0;
            for at in 0..STRIDE {
                let byte = chunk[at] ^ first.get(at).copied().unwrap_or_default();
                sum ^= tables[STRIDE - 1 - at][usize::from(byte)];
            }
        }
        for byte in rest {
            sum = (sum >> 8) ^ tables[0][usize::from(sum as u8 ^ byte)];
        }
        self.sum = !sum;
    }

    pub fn finalize(self) -> u32 {
        self.sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_texts_have_their_known_sums() {
        // The check value of the catalogue of parametrised CRC algorithms; the others by Python's `zlib.crc32`.
        assert_eq!(hash(b"123456789"), 0xcbf4_3926);
        assert_eq!(hash(b""), 0);
        assert_eq!(hash(b"The quick brown fox jumps over the lazy dog"), 0x414f_a339);
    }

    #[test]
    fn in_parts_the_sum_is_the_same() {
        let bytes: Vec<u8> = (0..100_u8).map(|at| at.wrapping_mul(37)).collect();
        for cut in 0..bytes.len() {
            let mut hasher = Hasher::new();
            hasher.update(&bytes[..cut]);
            let mut hasher = Hasher::new_with_initial_len(hasher.finalize(), cut as u64);
            hasher.update(&bytes[cut..]);
            assert_eq!(hasher.finalize(), hash(&bytes), "{cut}");
        }
    }
}
