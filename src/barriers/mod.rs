//! Which export barriers weigh most: the catalogue of 39, and answers turned into an index with
//! coverage and bounds.

pub mod catalogue;
mod index;
mod readings;
pub mod words;

pub use index::diagnose;
pub use readings::readings;
