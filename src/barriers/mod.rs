//! Which export barriers weigh most: the catalogue of 39 and its modules, and answers turned into an index
//! with coverage and bounds.

mod alike;
mod among;
pub mod catalogue;
pub mod chains;
mod consistency;
pub mod developing;
mod index;
mod observed;
pub mod piles;
mod readings;
mod regions;
pub mod relevance;
pub mod remedies;
mod together;
pub mod words;

pub use among::{TOTAL, keep_in_full};
pub use index::diagnose;
pub use readings::readings;
