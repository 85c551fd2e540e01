//! How sure the network is: whom to ask next, what one answer more or less would change, both sides.

use super::{
    Names,
    cells::{maybe, number, say, sentence, sentences, term, terms, text},
    findings::title,
    table::{codes, column, sheet, wide},
};
use crate::{
    report::{EvidenceReport, Further, Message, Report},
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::{Count, Decimal, Share, Text};

pub fn sheets(report: &Report, names: &Names) -> Vec<BookSheet> {
    let Some(Further { evidence, .. }) = &report.further else { return Vec::new() };
    vec![
        ask_next(evidence, names),
        changes(evidence),
        ranges(evidence, names),
        sides(report, evidence, names),
    ]
}

fn somebody(id: &Option<String>, names: &Names) -> BookCell {
    id.as_deref().map_or(BookCell::Empty(()), |id| names.cell(id))
}

fn ask_next(evidence: &EvidenceReport, names: &Names) -> BookSheet {
    let columns = vec![
        column("whom", Text),
        wide("question", 70),
        wide("could_change", 60),
        column("others_alike", Count),
    ];
    let rows = evidence.ask_next.iter().map(|one| {
        let findings: Vec<Message> = one.findings.iter().map(|id| title(id)).collect();
        vec![somebody(&one.actor, names), sentence(&one.question), sentences(&findings), number(one.alike)]
    });
    sheet("ask_next", columns, rows.collect())
}

fn changes(evidence: &EvidenceReport) -> BookSheet {
    let columns =
        vec![wide("finding", 34), column("would_become", Text), wide("if", 60), column("trials", Count)];
    let rows = evidence.verdicts.iter().flat_map(|one| {
        one.becomes.iter().map(|change| {
            vec![
                sentence(&title(&one.finding)),
                term("verdict", change.verdict.code()),
                sentence(&change.example),
                number(change.trials),
            ]
        })
    });
    sheet("one_answer", columns, rows.collect())
}

fn ranges(evidence: &EvidenceReport, names: &Names) -> BookSheet {
    let columns = [
        column("measure", Text),
        column("name", Text),
        column("among", Text),
        column("value", Decimal),
        column("lowest", Decimal),
        column("highest", Decimal),
    ];
    let tail = codes(["measure_code", "actor_id"]);
    let rows = evidence.ranges.iter().map(|one| {
        vec![
            say(format!("measure-{}", one.measure)),
            somebody(&one.actor, names),
            terms("roles", one.among.clone()),
            maybe(one.value),
            number(one.low),
            number(one.high),
            text(&one.measure),
            text(one.actor.as_deref().unwrap_or_default()),
        ]
    });
    sheet("ranges", columns.into_iter().chain(tail).collect(), rows.collect())
}

fn sides(report: &Report, evidence: &EvidenceReport, names: &Names) -> BookSheet {
    let columns = [
        column("from", Text),
        column("to", Text),
        column("class", Text),
        column("told_by", Text),
        column("answer", Text),
        column("question", Text),
        column("value", Decimal),
        column("agreement", Share),
        column("place", Text),
    ];
    let mut rows = Vec::new();
    for one in &evidence.sides {
        let Some(tie) = report.network.ties.get(one.tie as usize) else { continue };
        for side in &one.sides {
            let row = |item: Option<&(String, f64)>| {
                vec![
                    names.cell(&tie.from),
                    names.cell(&tie.to),
                    term("class", tie.class.code()),
                    somebody(&side.by, names),
                    say(format!("said-{}", side.answer.code())),
                    item.map_or(BookCell::Empty(()), |(field, _)| say(format!("field-{field}"))),
                    maybe(item.map(|(_, value)| *value)),
                    maybe(one.agreement),
                    text(&side.place),
                ]
            };
            if side.items.is_empty() {
                rows.push(row(None));
            }
            rows.extend(side.items.iter().map(|item| row(Some(item))));
        }
    }
    sheet("both_sides", columns.into_iter().collect(), rows)
}
