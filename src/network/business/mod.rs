//! What the network means for business: what kind it is, where it is strong, where it hangs by a thread.
//!
//! A file a measure; each is a plain function of a [`Network`](crate::network::Network), so that the same question can be put to the
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

/// What is explained on the Methods view, in the order of the page, and whom it is from.
/// How the notion became a count is our design (`docs/measures.md` §10).
pub const METHODS: &[(&str, &[&str])] = &[
    ("business_kinds", &["BENGTSSON00", "KRACKHARDT88"]),
    ("business_moves", &["JM88"]),
    ("business_losses", &["TARJAN72"]),
    ("business_ways", &["MENGER27"]),
    ("business_reach", &["JM88"]),
    ("business_quiet", &["HADJIKHANI96"]),
    ("business_dependence", &["EMERSON62"]),
    ("business_suppliers", &["NEWMAN01"]),
    ("business_introducers", &["GRANOVETTER73"]),
];
