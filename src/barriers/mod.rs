//! Which export barriers weigh most: the catalogue of 39, and answers turned into an index with
//! coverage and bounds.

pub mod catalogue;
pub mod words;

use crate::{model::Model, report::BarrierReport, settings::Settings};

/// Scores every firm's answers.
pub fn diagnose(_model: &Model, _settings: &Settings) -> BarrierReport {
    BarrierReport::default()
}
