//! What stands behind the statements of a report: the page's Methods view is drawn from the same tables
//! that the code reads.

use serde::Serialize;

use crate::{
    barriers::{catalogue, piles, relevance, remedies::remedies},
    model::Module,
    network::measures::Measure,
    report::{Limit, Pile, Remedy, SettingUsed, limits_used, settings_used},
    settings::{Confidence, Settings},
    sources,
};

/// Every table that a result rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Methods {
    /// With their defaults; a report tells what was changed.
    pub settings: Vec<SettingUsed>,
    /// In the order of the catalogue.
    pub barriers: Vec<BarrierMethod>,
    /// Of single actors.
    pub measures: Vec<MeasureMethod>,
    /// How much is read at most.
    pub limits: Vec<Limit>,
    /// By key.
    pub sources: Vec<Study>,
}

/// A barrier, where it belongs, and what may be done about it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BarrierMethod {
    pub code: String,
    pub group: String,
    pub module: Module,
    /// On the short form.
    pub short: bool,
    /// Its kind was found to work systematically and strongly.
    pub systematic: bool,
    /// Group of the view by factors, where it has a place for it.
    pub factor: Option<String>,
    /// Group of the view by place.
    pub place: String,
    /// The setting by which it may count for less at a firm's stage or in its markets.
    pub relevance: Option<String>,
    pub confidence: Confidence,
    /// Keys of studies.
    pub sources: Vec<String>,
    /// Where to begin.
    pub pile: Pile,
    pub remedies: Vec<Remedy>,
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
        barriers: catalogue::every()
            .map(|barrier| {
                let (row, pile) = piles::place(barrier.code);
                BarrierMethod {
                    code: barrier.code.to_owned(),
                    group: barrier.group.to_owned(),
                    module: barrier.module,
                    short: barrier.short,
                    systematic: barrier.systematic,
                    factor: barrier.factor.map(str::to_owned),
                    place: barrier.place.to_owned(),
                    relevance: relevance::of(barrier.code).map(|row| row.setting.code().to_owned()),
                    confidence: barrier.confidence,
                    sources: barrier.sources.iter().map(|&key| key.to_owned()).collect(),
                    pile,
                    remedies: remedies(row, pile),
                }
            })
            .collect(),
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
        let Methods { barriers, measures, .. } = methods();
        assert!(measures.iter().all(|measure| !measure.sources.is_empty()));
        let of_barriers = barriers
            .iter()
            .flat_map(|one| one.sources.iter().chain(one.remedies.iter().flat_map(|remedy| &remedy.sources)));
        for key in measures.iter().flat_map(|one| &one.sources).chain(of_barriers) {
            assert!(sources::by_key(key).is_some(), "{key}");
        }
    }
}
