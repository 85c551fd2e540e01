//! The graphs of this folder, and what other programs say of them.
#![allow(dead_code, reason = "not each test needs all of it")]

use std::collections::BTreeMap;

use serde::{Deserialize, de::DeserializeOwned};

use super::Graph;

const TOLERANCE: f64 = 1e-9;

/// A graph, with values that all tests compare and `More`.
#[derive(Deserialize)]
pub struct Reference<More> {
    pub name: String,
    pub actors: usize,
    pub ties: Vec<(u32, u32, f64)>,
    /// The actors whose values are kept: of large graphs not all.
    pub told: Vec<usize>,
    pub values: BTreeMap<String, Vec<Option<f64>>>,
    pub map: BTreeMap<String, Option<f64>>,
    #[serde(flatten)]
    pub more: More,
}

impl<More> Reference<More> {
    pub fn graph(&self) -> Graph {
        Graph::from_ties(self.actors, &self.ties)
    }

    #[track_caller]
    pub fn column(&self, code: &str, found: &[Option<f64>]) {
        for (&actor, &expected) in self.told.iter().zip(&self.values[code]) {
            self.agrees(&format!("{code} of {actor}"), found[actor], expected);
        }
    }

    #[track_caller]
    pub fn agrees(&self, what: &str, found: Option<f64>, expected: Option<f64>) {
        let agrees = match (found, expected) {
            (Some(found), Some(expected)) => (found - expected).abs() < TOLERANCE * expected.abs().max(1.0),
            (None, None) => true,
            _ => false,
        };
        assert!(agrees, "{}, {what}: {found:?}, expected {expected:?}", self.name);
    }
}

pub fn references<More: DeserializeOwned>() -> Vec<Reference<More>> {
    let mut all: Vec<Reference<More>> = serde_json::from_str(include_str!("small.json")).unwrap();
    for text in [
        include_str!("bipartite-random-60.json"),
        include_str!("les-miserables.json"),
        include_str!("small-world-120.json"),
        include_str!("attachment-200.json"),
        include_str!("random-300.json"),
        include_str!("grid-20-20.json"),
        include_str!("planted-groups-400.json"),
        include_str!("district-548.json"),
        include_str!("random-1000-directed.json"),
        include_str!("attachment-2000.json"),
    ] {
        all.push(serde_json::from_str(text).unwrap());
    }
    all
}
