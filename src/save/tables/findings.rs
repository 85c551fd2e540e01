//! What was found in the network, and the facts for and against.

use super::{
    Names,
    cells::{basis, maybe, say, sentence, sentences, term, text, words},
    table::{codes, column, noted, sheet, wide},
};
use crate::{
    report::{Evidence, Finding, Message, Report},
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::{Count, Share, Text};

pub fn sheets(report: &Report, names: &Names) -> Vec<BookSheet> {
    vec![findings(report, names), evidence(report, names)]
}

/// The short title of a finding.
pub fn title(id: &str) -> Message {
    Message::new(format!("finding-{id}"))
}

fn findings(report: &Report, names: &Names) -> BookSheet {
    let columns = [
        wide("finding", 34),
        noted("verdict", Text),
        wide("sentence", 60),
        wide("reason", 50),
        column("asked", Count),
        noted("possible", Count),
        noted("bound", Share),
        wide("not_asked", 45),
        wide("would_change", 45),
        wide("actors", 40),
        column("basis", Text),
    ];
    let tail = codes(["finding_code", "verdict_code"]);
    let rows = report.network.findings.iter().map(|one| finding(one, names)).collect();
    sheet("findings", columns.into_iter().chain(tail).collect(), rows)
}

fn finding(one: &Finding, names: &Names) -> Vec<BookCell> {
    vec![
        sentence(&title(&one.id)),
        term("verdict", one.verdict.code()),
        sentence(&one.statement),
        sentence(&one.reason),
        maybe(one.asked),
        maybe(one.possible),
        maybe(one.bound),
        sentences(&one.not_asked),
        sentence(&one.would_change),
        names.several(&one.actors),
        basis(one.rests_on.iter().copied()),
        text(&one.id),
        text(one.verdict.code()),
    ]
}

fn evidence(report: &Report, names: &Names) -> BookSheet {
    let columns = [
        wide("finding", 34),
        noted("side", Text),
        wide("fact", 60),
        column("from", Text),
        column("to", Text),
        column("class", Text),
        column("basis", Text),
        column("place", Text),
    ];
    let tail = codes(["finding_code", "kind_code", "from_id", "to_id", "class_code"]);
    let mut rows = Vec::new();
    for one in &report.network.findings {
        rows.extend(one.evidence.iter().map(|fact| row(one, "saved-side-for", fact, names)));
        rows.extend(one.counter_examples.iter().map(|fact| row(one, "saved-side-against", fact, names)));
    }
    sheet("evidence", columns.into_iter().chain(tail).collect(), rows)
}

fn row(one: &Finding, side: &str, fact: &Evidence, names: &Names) -> Vec<BookCell> {
    let name = |id: &Option<String>| id.as_deref().map_or(BookCell::Empty(()), |id| names.cell(id));
    vec![
        sentence(&title(&one.id)),
        say(side),
        sentence(&fact.message),
        name(&fact.from),
        name(&fact.to),
        fact.class.map_or(BookCell::Empty(()), |class| term("class", class.code())),
        basis(fact.basis),
        words(&fact.place),
        text(&one.id),
        text(&fact.kind),
        words(&fact.from),
        words(&fact.to),
        fact.class.map_or(BookCell::Empty(()), |class| text(class.code())),
    ]
}
