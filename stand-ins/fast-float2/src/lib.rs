//! Numbers as spreadsheets write them, read by the standard library.
//!
//! Stands in for the crate of this name, whose way of reading the standard library has had since Rust 1.55: the
//! page would load its table of powers, 10 KB that no compression makes smaller, three times.

use std::{error, fmt, str::FromStr};

/// The text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error;

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str("not a number")
    }
}

impl error::Error for Error {}

/// `f32` and `f64`.
pub trait FastFloat: FromStr {}

impl FastFloat for f32 {}
impl FastFloat for f64 {}

/// Reads a number; nothing may stand around it.
///
/// # Errors
/// When the text is no number.
pub fn parse<T: FastFloat, S: AsRef<[u8]>>(text: S) -> Result<T, Error> {
    std::str::from_utf8(text.as_ref()).ok().and_then(|text| text.parse().ok()).ok_or(Error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_spreadsheets_are_read() {
        for (text, number) in
            [("4", 4.0), ("-0.5", -0.5), ("1.25E-3", 0.001_25), ("1e3", 1000.0), (".5", 0.5)]
        {
            assert_eq!(parse(text), Ok(number), "{text}");
        }
        for text in ["", " 4", "4 ", "4,5", "four", "0x4"] {
            assert_eq!(parse::<f64, _>(text), Err(Error), "{text}");
        }
        assert_eq!(parse::<f64, _>(b"\xff"), Err(Error));
    }
}
