//! What stands behind the statements of a report: the page's Methods view is drawn from the same tables
//! that the code reads.

use serde::Serialize;

use crate::{
    barriers::{catalogue, chains, piles, relevance, remedies::remedies},
    model::Module,
    network::{
        business,
        measures::{Measure, structure_sources},
    },
    profile::{self, cuts},
    recommend::relief,
    report::{
        ChainLink, Limit, Message, ModelReading, Pile, Remedy, SettingUsed, limits_used, settings_used,
    },
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
    /// Models of internationalisation, in the order in which profiles show them.
    pub models: Vec<ModelMethod>,
    /// Kinds of barrier of which one may feed another, with all barriers of either.
    pub chains: Vec<ChainLink>,
    /// Of single actors, then of the network as a whole and what it means for business.
    pub measures: Vec<MeasureMethod>,
    /// Which barriers a kind of action may ease, by kind.
    pub relief: Vec<ReliefMethod>,
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

/// A model, its classes in their order, and where it draws its lines.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ModelMethod {
    pub model: String,
    pub classes: Vec<String>,
    pub cuts: Vec<CutMethod>,
    /// Key of a study.
    pub source: String,
    pub confidence: Confidence,
}

/// A cut-off, as [`crate::profile::cuts::Cut`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct CutMethod {
    pub code: String,
    /// The setting by which the visitor moves it.
    pub setting: String,
    pub value: f64,
    pub lowest: f64,
    pub highest: f64,
    pub unit: String,
    /// Keys of studies.
    pub sources: Vec<String>,
    pub confidence: Confidence,
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

/// A kind of action and a barrier that it may ease, as [`crate::recommend::relief`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ReliefMethod {
    pub kind: String,
    pub barrier: String,
    /// The setting by which the visitor changes it.
    pub setting: String,
    /// 3 for A, 2 for B, 1 for C.
    pub value: f64,
    /// Keys of studies.
    pub sources: Vec<String>,
    pub told: Message,
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

/// How far a plan goes, and what is certain of a choice made one by one.
const PLAN_COVER: (&str, &[&str]) = ("plan_cover", &["TANG21", "KHULLER99", "WOLSEY82"]);

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
        models: profile::models().into_iter().map(model).collect(),
        chains: chains::every(),
        measures: Measure::ALL
            .iter()
            .map(|measure| (measure.code(), measure.sources()))
            .chain(structure_sources())
            .map(|(code, sources)| MeasureMethod {
                code: code.to_owned(),
                sources: sources.iter().map(|&key| key.to_owned()).collect(),
            })
            .chain(business::METHODS.iter().chain(&[PLAN_COVER]).map(|&(code, sources)| MeasureMethod {
                code: code.to_owned(),
                sources: sources.iter().map(|&key| key.to_owned()).collect(),
            }))
            .collect(),
        relief: relief::cells()
            .map(|cell| ReliefMethod {
                kind: cell.kind.to_owned(),
                barrier: cell.barrier.to_owned(),
                setting: cell.setting(),
                value: cell.value(),
                sources: cell.sources.iter().map(|&key| key.to_owned()).collect(),
                told: cell.told(""),
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

fn model(reading: ModelReading) -> ModelMethod {
    let ModelReading { model, classes, source, confidence, .. } = reading;
    let own = cuts::TABLE.iter().filter(|cut| cut.model == model);
    let cuts = own
        .map(|cut| {
            let (lowest, highest) = cut.range();
            let source = Some(cut.source).filter(|key| !key.is_empty());
            CutMethod {
                code: cut.code.to_owned(),
                setting: cut.setting(),
                value: cut.value,
                lowest,
                highest,
                unit: cut.unit.to_owned(),
                sources: source.map(str::to_owned).into_iter().collect(),
                confidence: cut.confidence,
            }
        })
        .collect();
    ModelMethod {
        classes: classes.into_iter().map(|one| one.class).collect(),
        model,
        cuts,
        source,
        confidence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_words_for_every_setting_and_its_unit() {
        for texts in [
            include_str!("../www/text/en/methods/methods.ftl"),
            include_str!("../www/text/it/methods/methods.ftl"),
            include_str!("../www/text/fr/methods/methods.ftl"),
        ] {
            for SettingUsed { code, unit, .. } in methods().settings {
                for id in [format!("setting-{code}"), format!("unit-{unit}"), format!("methods-unit-{unit}")]
                {
                    assert!(texts.lines().any(|line| line.starts_with(&format!("{id} ="))), "{id}");
                }
            }
        }
    }

    #[test]
    fn the_page_has_words_for_every_model_class_and_cut_off() {
        for (methods_words, profile_words) in [
            (
                include_str!("../www/text/en/methods/methods.ftl"),
                include_str!("../www/text/en/profile/profile.ftl"),
            ),
            (
                include_str!("../www/text/it/methods/methods.ftl"),
                include_str!("../www/text/it/profile/profile.ftl"),
            ),
            (
                include_str!("../www/text/fr/methods/methods.ftl"),
                include_str!("../www/text/fr/profile/profile.ftl"),
            ),
        ] {
            let has = |texts: &str, id: String| {
                assert!(texts.lines().any(|line| line.starts_with(&format!("{id} ="))), "{id}");
            };
            for ModelMethod { model, classes, cuts, .. } in methods().models {
                has(profile_words, format!("model-{model}"));
                classes.iter().for_each(|class| has(profile_words, format!("{model}-{class}")));
                for cut in cuts {
                    has(methods_words, format!("cut-{}", cut.code));
                    has(methods_words, format!("methods-unit-{}", cut.unit));
                }
            }
        }
    }

    #[test]
    fn every_cut_off_is_shown_with_its_model() {
        let shown: usize = methods().models.iter().map(|one| one.cuts.len()).sum();
        assert_eq!(shown, cuts::TABLE.len());
    }

    #[test]
    fn every_source_that_is_named_stands_in_the_table() {
        let Methods { barriers, measures, models, chains, .. } = methods();
        assert!(measures.iter().all(|measure| !measure.sources.is_empty()));
        let of_barriers = barriers
            .iter()
            .flat_map(|one| one.sources.iter().chain(one.remedies.iter().flat_map(|remedy| &remedy.sources)));
        let of_models = models
            .iter()
            .flat_map(|one| [&one.source].into_iter().chain(one.cuts.iter().flat_map(|cut| &cut.sources)));
        let of_chains = chains.iter().map(|one| &one.source);
        let of_measures = measures.iter().flat_map(|one| &one.sources);
        for key in of_measures.chain(of_barriers).chain(of_models).chain(of_chains) {
            assert!(sources::by_key(key).is_some(), "{key}");
        }
    }
}
