//! What stands behind the statements of a report: the page's Methods view is drawn from the same tables
//! that the code reads.

use serde::Serialize;

use crate::{
    network::measures::Measure,
    report::{Limit, SettingUsed, limits_used, settings_used},
    settings::Settings,
    sources,
};

/// Every table that a result rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Methods {
    /// With their defaults; a report tells what was changed.
    pub settings: Vec<SettingUsed>,
    /// Of single actors.
    pub measures: Vec<MeasureMethod>,
    /// How much is read at most.
    pub limits: Vec<Limit>,
    /// By key.
    pub sources: Vec<Study>,
}

/// A measure and whom it is from. Its formula, what it means and when not to trust it stand in the page's
/// words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct MeasureMethod {
    pub code: String,
    /// Keys of studies.
    pub sources: Vec<String>,
}

/// A study, or another document, as [`sources::Source`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Study {
    pub key: String,
    pub authors: String,
    pub year: u16,
    pub title: String,
    pub published: String,
}

/// The tables as plain data.
pub fn methods() -> Methods {
    Methods {
        settings: settings_used(&Settings::default()),
        measures: Measure::ALL
            .iter()
            .map(|measure| MeasureMethod {
                code: measure.code().to_owned(),
                sources: measure.sources().iter().map(|&key| key.to_owned()).collect(),
            })
            .collect(),
        limits: limits_used(),
        sources: sources::ALL
            .iter()
            .map(|source| Study {
                key: source.key.to_owned(),
                authors: source.authors.to_owned(),
                year: source.year,
                title: source.title.to_owned(),
                published: source.published.to_owned(),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_that_is_named_stands_in_the_table() {
        for measure in methods().measures {
            assert!(!measure.sources.is_empty(), "{}", measure.code);
            for key in measure.sources {
                assert!(sources::by_key(&key).is_some(), "{key} of {}", measure.code);
            }
        }
    }
}
