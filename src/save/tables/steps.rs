//! The plan: what to do, with whom, and which contacts it makes or changes.

use super::{
    Names,
    cells::{basis, joined, mark, number, sentence, sentences, term, terms, text},
    table::{codes, column, noted, sheet, wide},
};
use crate::{
    report::{Recommendation, Report},
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::{Count, Text};

pub fn sheets(report: &Report, names: &Names) -> Vec<BookSheet> {
    vec![steps(report, names), contacts(report, names)]
}

fn steps(report: &Report, names: &Names) -> BookSheet {
    let columns = [
        column("number", Count),
        wide("what", 50),
        wide("first_step", 45),
        wide("why", 50),
        wide("ask_first", 45),
        wide("care", 45),
        wide("eases", 36),
        wide("with", 36),
        wide("path", 36),
        column("effort", Text),
        column("gain", Text),
        noted("unsure", Text),
        wide("would_change", 45),
        wide("findings", 36),
        column("basis", Text),
    ];
    let tail =
        codes(["rule", "action", "effort_code", "logic_code", "actor_ids", "barrier_codes", "finding_codes"]);
    let rows = (1..).zip(&report.recommendations).map(|(number, one)| step(number, one, names)).collect();
    sheet("steps", columns.into_iter().chain(tail).collect(), rows)
}

fn step(place: u32, one: &Recommendation, names: &Names) -> Vec<BookCell> {
    vec![
        number(place),
        sentence(&one.title),
        sentence(&one.first_step),
        sentence(&one.because),
        sentences(&one.ask_first),
        sentences(&one.cautions),
        terms("barriers", one.barriers.clone()),
        names.several(&one.actors),
        names.several(if one.path.len() > 2 { &one.path } else { &[] }),
        term("effort", one.effort.code()),
        term("logic", one.logic.code()),
        mark(one.unsure),
        sentence(&one.would_change),
        sentences(&one.findings.iter().map(|id| super::findings::title(id)).collect::<Vec<_>>()),
        basis(one.rests_on.iter().copied()),
        text(&one.rule),
        text(&one.action),
        text(one.effort.code()),
        text(one.logic.code()),
        joined(&one.actors),
        joined(&one.barriers),
        joined(&one.findings),
    ]
}

fn contacts(report: &Report, names: &Names) -> BookSheet {
    let columns = [
        noted("number", Count),
        column("change", Text),
        column("from", Text),
        column("to", Text),
        column("class", Text),
    ];
    let tail = codes(["from_id", "to_id", "class_code", "change_code"]);
    let rows = (1u32..).zip(&report.recommendations).flat_map(|(place, one)| {
        one.ties.iter().map(move |tie| {
            vec![
                number(place),
                term("change", tie.change.code()),
                names.cell(&tie.from),
                names.cell(&tie.to),
                term("class", tie.class.code()),
                text(&tie.from),
                text(&tie.to),
                text(tie.class.code()),
                text(tie.change.code()),
            ]
        })
    });
    sheet("proposed_contacts", columns.into_iter().chain(tail).collect(), rows.collect())
}
