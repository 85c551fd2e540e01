//! What the network means for business: what kind it is, where it is strong, where it hangs by a thread.
//!
//! A file a measure; each is a plain function of a [`Network`], so that the same question can be put to the
//! present network and to a changed one. None of them takes a pair nobody was asked about for a missing
//! tie: what was not asked is counted apart. Rows that stand for a class of actors are no middlemen; as the
//! end of a path (some customers in France) they count as one.

pub mod access;
pub mod balance;
pub mod bridges;
pub mod cuts;
pub mod dependence;
pub mod ground;
pub mod introductions;
pub mod kinds;
pub mod leaders;
pub mod losses;
pub mod moves;
pub mod paths;
pub mod quiet;
pub mod reach;
pub mod similarity;
pub mod suppliers;

pub use ground::{Links, firms, opens_market};
