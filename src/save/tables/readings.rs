//! What the answers mean beside the facts, and what may be done about each severe barrier.

use super::{
    cells::{maybe_yes_no, sentence, sentences, term, text},
    table::{codes, column, headed, sheet, wide},
};
use crate::{
    report::{BarrierReading, ItemReading, Report},
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::Text;

pub fn sheets(report: &Report) -> Vec<BookSheet> {
    vec![readings(report), remedies(report)]
}

/// Every item of every reading, with the name of the firm.
fn items(report: &Report) -> impl Iterator<Item = (&str, &BarrierReading, &ItemReading)> {
    report.barriers.readings.iter().flat_map(|reading| {
        let firm = report.barriers.firms.iter().find(|one| one.firm == reading.firm);
        let label = firm.map_or(reading.firm.as_str(), |one| one.label.as_str());
        reading.items.iter().map(move |item| (label, reading, item))
    })
}

fn readings(report: &Report) -> BookSheet {
    let columns = [
        column("firm", Text),
        column("barrier", Text),
        column("reading", Text),
        column("felt", Text),
        headed("seen", "saved-visible", Text),
        wide("facts", 60),
        column("begin", Text),
    ];
    let columns = columns.into_iter().chain(codes(["firm_id", "barrier_code", "reading_code", "pile_code"]));
    let rows = items(report).map(|(label, reading, item)| {
        vec![
            text(label),
            term("barrier", &item.code),
            term("reading", item.reading.code()),
            maybe_yes_no(item.felt),
            maybe_yes_no(item.seen),
            sentences(&item.facts),
            item.pile.map_or(BookCell::Empty(()), |pile| term("pile", pile.code())),
            text(&reading.firm),
            text(&item.code),
            text(item.reading.code()),
            text(item.pile.map_or("", |pile| pile.code())),
        ]
    });
    sheet("readings", columns.collect(), rows.collect())
}

fn remedies(report: &Report) -> BookSheet {
    let columns = [
        column("firm", Text),
        column("barrier", Text),
        headed("pile", "saved-begin", Text),
        wide("what", 70),
        headed("confidence", "saved-founded", Text),
    ];
    let columns = columns.into_iter().chain(codes(["firm_id", "barrier_code", "pile_code", "source_codes"]));
    let rows = items(report).flat_map(|(label, reading, item)| {
        item.remedies.iter().map(move |remedy| {
            vec![
                text(label),
                term("barrier", &item.code),
                term("pile", remedy.pile.code()),
                sentence(&remedy.what),
                term("confidence", remedy.confidence.code()),
                text(&reading.firm),
                text(&item.code),
                text(remedy.pile.code()),
                text(&remedy.sources.join("; ")),
            ]
        })
    });
    sheet("remedies", columns.collect(), rows.collect())
}
