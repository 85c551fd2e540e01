//! Measures of each actor and of the whole map, each with whether it may be read from this sample.

use std::collections::BTreeSet;

use super::{
    Names,
    cells::{joined, maybe, say, term, terms, text},
    table::{codes, column, headed, noted, sheet, wide},
};
use crate::{
    report::{Message, Report},
    save::book::{BookCell, BookColumn, BookFormat, BookSheet, Words},
};

use BookFormat::{Count, Decimal, Text};

pub fn sheets(report: &Report, names: &Names) -> Vec<BookSheet> {
    [actors(report, names), map(report)].into_iter().chain(left_out(report)).collect()
}

/// A row an actor: its values, then whether each may be read.
fn actors(report: &Report, names: &Names) -> BookSheet {
    let measures = &report.network.measures;
    let all: BTreeSet<&str> = measures.iter().flat_map(|row| row.values.keys().map(String::as_str)).collect();
    let mut columns = vec![column("name", Text)];
    columns.extend(all.iter().map(|&code| {
        let words = format!("measure-{code}");
        let note = Words::Say(Message::new(format!("{words}.plain")));
        BookColumn { note: Some(note), ..headed(code, &words, Decimal) }
    }));
    columns.extend(all.iter().map(|&code| BookColumn {
        heading: Words::Say(Message::new("saved-support-of").with("measure", code)),
        ..column(&format!("{code}_support"), Text)
    }));
    columns.extend(codes(["actor_id"]));
    let rows = measures.iter().map(|row| {
        let values = all.iter().map(|&code| maybe(row.values.get(code).copied().flatten()));
        let support = all.iter().map(|&code| match row.support.get(code) {
            Some(support) => term("support", support.code()),
            None => BookCell::Empty(()),
        });
        std::iter::once(names.cell(&row.actor))
            .chain(values)
            .chain(support)
            .chain([text(&row.actor)])
            .collect()
    });
    sheet("measures", columns, rows.collect())
}

fn map(report: &Report) -> BookSheet {
    let columns = [
        column("measure", Text),
        noted("among", Text),
        column("value", Decimal),
        noted("support", Text),
        column("asked", Count),
        noted("possible", Count),
        wide("meaning", 60),
    ];
    let tail = codes(["measure_code", "among_codes", "support_code"]);
    let rows = report.network.map_measures.iter().map(|one| {
        vec![
            term("measure", &one.code),
            terms("roles", one.among.clone()),
            maybe(one.value),
            term("support", one.support.code()),
            maybe(one.asked),
            maybe(one.possible),
            say(format!("measure-{}.plain", one.code)),
            text(&one.code),
            joined(&one.among),
            text(one.support.code()),
        ]
    });
    sheet("map_measures", columns.into_iter().chain(tail).collect(), rows.collect())
}

/// Figures that take long and are not there, and why; no sheet where none is missing.
fn left_out(report: &Report) -> Option<BookSheet> {
    let network = &report.network;
    let why = if network.structure.is_some() { "saved-left-out-large" } else { "saved-left-out-unready" };
    let columns =
        [column("measure", Text), wide("left_out_why", 60)].into_iter().chain(codes(["measure_code"]));
    let rows = network.left_out.iter().map(|code| vec![term("measure", code), say(why), text(code)]);
    (!network.left_out.is_empty()).then(|| sheet("left_out", columns.collect(), rows.collect()))
}
