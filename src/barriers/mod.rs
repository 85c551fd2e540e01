//! Which export barriers weigh most: the catalogue of 39, and answers turned into an index with
//! coverage and bounds.

pub mod catalogue;
mod chains;
mod index;
mod observed;
pub mod piles;
mod readings;
mod remedies;
pub mod words;

pub use index::diagnose;
pub use readings::readings;
