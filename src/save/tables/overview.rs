//! The diagnosis on one sheet: what weighs most, what to do first, what the data do not tell.

use super::{
    cells::{hundred, number, say, sentence, term, text},
    table::{codes, column, noted, sheet, wide},
    title,
};
use crate::{
    report::Report,
    save::book::{BookCell, BookFormat, BookSheet},
};

pub fn overview(report: &Report) -> BookSheet {
    let overview = &report.overview;
    let mut rows = Vec::new();
    let mut add =
        |part: &str, index: usize, sentence: BookCell, more: BookCell, value: BookCell, code: &str| {
            let part = say(format!("saved-part-{part}"));
            rows.push(vec![part, number(index as u32 + 1), sentence, more, value, text(code)]);
        };
    let empty = || BookCell::Empty(());
    for (index, one) in overview.headline.iter().enumerate() {
        add("headline", index, sentence(one), empty(), empty(), "");
    }
    for (index, one) in overview.lede.iter().enumerate() {
        add("lede", index, sentence(one), empty(), empty(), "");
    }
    let steps = overview.first_steps.iter().filter_map(|&step| report.recommendations.get(step as usize));
    for (index, one) in steps.enumerate() {
        add("steps", index, sentence(&one.title), sentence(&one.first_step), empty(), &one.rule);
    }
    for (index, code) in overview.barriers.iter().enumerate() {
        add("barriers", index, term("barrier", code), empty(), hundred(weight(report, code)), code);
    }
    let found =
        overview.findings.iter().filter_map(|id| report.network.findings.iter().find(|one| one.id == *id));
    for (index, one) in found.enumerate() {
        add(
            "findings",
            index,
            sentence(&one.statement),
            term("verdict", one.verdict.code()),
            empty(),
            &one.id,
        );
    }
    for (index, one) in overview.gaps.iter().enumerate() {
        add("gaps", index, sentence(one), empty(), empty(), "");
    }
    let columns =
        [wide("part", 26), column("order", BookFormat::Count), wide("sentence", 80), wide("more", 60)];
    let columns =
        columns.into_iter().chain([noted("index", BookFormat::Decimal)]).chain(codes(["code"])).collect();
    let mut sheet = sheet("overview", columns, rows);
    sheet.lines[0] = title(report);
    sheet
}

/// How strong a barrier is, 0–1: of the one firm, or the mean of several.
fn weight(report: &Report, code: &str) -> Option<f64> {
    match &report.barriers.together {
        Some(together) => together.items.iter().find(|item| item.code == code).map(|item| item.mean),
        None => report.barriers.firms.first()?.items.iter().find(|item| item.code == code)?.score,
    }
}
