//! How far each firm is on its way abroad by each model, and what it brings.

use super::{
    cells::{joined, sentence, sentences, term, terms, text},
    table::{codes, column, headed, sheet, wide},
};
use crate::{
    report::Report,
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::Text;

pub fn sheets(report: &Report) -> Vec<BookSheet> {
    vec![models(report), resources(report)]
}

fn models(report: &Report) -> BookSheet {
    let columns = [
        column("firm", Text),
        column("model", Text),
        headed("class", "saved-profile-class", Text),
        wide("why", 60),
        headed("confidence", "saved-founded", Text),
    ];
    let tail = codes(["firm_id", "model_code", "class_code", "missing_codes", "source_code"]);
    let rows = report.profiles.iter().flat_map(|profile| {
        profile.models.iter().map(move |one| {
            let class = one.assigned.as_deref();
            vec![
                text(&profile.label),
                term("model", &one.model),
                class.map_or(BookCell::Empty(()), |class| term(&one.model, class)),
                sentences(&one.why),
                term("confidence", one.confidence.code()),
                text(&profile.firm),
                text(&one.model),
                text(class.unwrap_or_default()),
                joined(&one.missing),
                text(&one.source),
            ]
        })
    });
    sheet("profile_models", columns.into_iter().chain(tail).collect(), rows.collect())
}

fn resources(report: &Report) -> BookSheet {
    let columns = [
        column("firm", Text),
        headed("resource", "saved-profile-resource", Text),
        column("standing", Text),
        wide("fact", 60),
        headed("barriers", "saved-bears-upon", Text),
    ];
    let tail = codes(["firm_id", "resource_code", "standing_code"]);
    let rows = report.profiles.iter().flat_map(|profile| {
        profile.inventory.iter().map(move |one| {
            vec![
                text(&profile.label),
                term("resource", &one.resource),
                term("standing", one.standing.code()),
                sentence(&one.why),
                terms("barriers", one.barriers.clone()),
                text(&profile.firm),
                text(&one.resource),
                text(one.standing.code()),
            ]
        })
    });
    sheet("profile_resources", columns.into_iter().chain(tail).collect(), rows.collect())
}
