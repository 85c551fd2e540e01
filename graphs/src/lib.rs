//! Plain graphs, numbered from 0, and the measures on them that take long.
//!
//! A crate of its own for two reasons. The page's profile makes everything small but what is named in it,
//! and these loops are to be fast; and a wasm module of their own, loaded after the first diagnosis,
//! needs nothing but them.

pub mod background;
mod batch;
pub mod betweenness;
pub mod brokerage;
pub mod communities;
pub mod core_periphery;
pub mod eigenvector;
pub mod equivalence;
mod folding;
pub mod fragmentation;
mod graph;
pub mod harmonic_closeness;
pub mod key_player;
mod lanes;
pub mod leiden;
pub mod lots;
pub mod outwardness;
pub mod overlap;
pub mod pagerank;
pub mod places;
pub mod reciprocity;
pub mod sampled_betweenness;
mod shortest_paths;
pub mod simulator;
mod single;
pub mod small_world;
pub mod weighted_betweenness;

pub use graph::Graph;
