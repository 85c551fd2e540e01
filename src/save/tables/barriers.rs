//! Barriers: the strongest with a chart, every answer, and the groups with what they rest on and where the firm
//! stands among the others.

use super::{
    cells::{basis, hundred, mark, maybe, maybe_yes_no, number, say, term, text, words},
    table::{codes, column, headed, noted, sheet, wide},
};
use crate::{
    report::{BarrierItem, BarrierScore, FirmBarriers, Message, Report},
    save::book::{BookCell, BookChart, BookFormat, BookSheet},
};

use BookFormat::{Count, Decimal, Share, Text};

/// Bars in a chart; beyond that nobody reads the names.
const BARS: usize = 20;

pub fn sheets(report: &Report) -> Vec<BookSheet> {
    vec![strongest(report), answers(report), groups(report)]
}

/// Answered barriers, the strongest first: of one firm, or the mean of several.
fn strongest(report: &Report) -> BookSheet {
    let barriers = &report.barriers;
    let mut columns = vec![column("barrier", Text), noted("index", Decimal)];
    let mut rows: Vec<(f64, Vec<BookCell>)> = Vec::new();
    if let Some(together) = &barriers.together {
        columns.extend([column("firms_answered", Count), column("firms_severe", Count)]);
        for item in &together.items {
            let row = vec![
                term("barrier", &item.code),
                number(100.0 * item.mean),
                number(item.answered),
                number(item.severe),
                term("group", &item.group),
                text(&item.code),
            ];
            rows.push((item.mean, row));
        }
    } else if let Some(firm) = barriers.firms.first() {
        columns.push(column("severe", Text));
        for item in &firm.items {
            let Some(score) = item.score else { continue };
            let row = vec![
                term("barrier", &item.code),
                number(100.0 * score),
                mark(item.severe),
                term("group", &item.group),
                text(&item.code),
            ];
            rows.push((score, row));
        }
    }
    // Stable: equal ones stay in the catalogue's order.
    rows.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    columns.push(column("group", Text));
    columns.extend(codes(["barrier_code"]));
    let shown = rows.len().min(BARS) as u32;
    let mut sheet = sheet("strongest_barriers", columns, rows.into_iter().map(|(_, row)| row).collect());
    sheet.charts.push(chart("saved-chart-barriers", (0, 1), shown));
    sheet
}

/// Every firm and barrier of the catalogue: also those not asked, which are not "no barrier".
fn answers(report: &Report) -> BookSheet {
    let columns = [
        column("firm", Text),
        column("barrier", Text),
        noted("answer", Text),
        noted("index", Decimal),
        noted("severity", Decimal),
        column("scale", Count),
        column("severe", Text),
        column("rank", Count),
        noted("item_weight", Decimal),
        noted("priority", Decimal),
        noted("presence", Text),
        column("group", Text),
        noted("systematic", Text),
        column("basis", Text),
        wide("note", 40),
        column("place", Text),
    ];
    let columns = columns.into_iter().chain(codes(["firm_id", "barrier_code", "group_code", "status_code"]));
    let items = report.barriers.firms.iter().flat_map(|firm| firm.items.iter().map(move |item| (firm, item)));
    sheet("barriers", columns.collect(), items.map(|(firm, item)| answer(firm, item)).collect())
}

fn answer(firm: &FirmBarriers, item: &BarrierItem) -> Vec<BookCell> {
    vec![
        text(&firm.label),
        term("barrier", &item.code),
        term("status", item.status.code()),
        hundred(item.score),
        maybe(item.severity),
        maybe(item.scale),
        mark(item.severe),
        maybe(item.rank),
        number(item.weight),
        hundred(item.priority),
        maybe_yes_no(item.presence),
        term("group", &item.group),
        mark(item.systematic),
        basis(item.basis),
        words(&item.note),
        words(&item.place),
        text(&firm.firm),
        text(&item.code),
        text(&item.group),
        text(item.status.code()),
    ]
}

fn groups(report: &Report) -> BookSheet {
    let columns = [
        column("firm", Text),
        column("group", Text),
        noted("index", Decimal),
        noted("low", Decimal),
        column("high", Decimal),
        noted("unweighted", Decimal),
        noted("answered", Count),
        column("asked", Count),
        headed("items", "saved-catalogue", Count),
        noted("coverage", Share),
        column("respondents", Count),
        noted("others", Count),
        headed("others_low", "saved-lowest-answer", Decimal),
        headed("others_median", "saved-median", Decimal),
        headed("others_high", "saved-highest-answer", Decimal),
    ];
    let columns = columns.into_iter().chain(codes(["firm_id", "group_code", "parent_code"])).collect();
    let mut rows = Vec::new();
    for firm in &report.barriers.firms {
        rows.push(group(firm, say("saved-all-barriers"), &firm.total, "total", None));
        for one in &firm.groups {
            rows.push(group(firm, term("group", &one.group), &one.score, &one.group, one.parent.as_deref()));
        }
    }
    let mut sheet = sheet("barrier_groups", columns, rows);
    if let [firm] = report.barriers.firms.as_slice() {
        sheet.charts.push(chart("saved-chart-groups", (1, 2), firm.groups.len() as u32 + 1));
    }
    sheet
}

fn group(
    firm: &FirmBarriers,
    name: BookCell,
    score: &BarrierScore,
    code: &str,
    parent: Option<&str>,
) -> Vec<BookCell> {
    let among = firm.among.iter().find(|one| one.group == code);
    vec![
        text(&firm.label),
        name,
        maybe(score.value),
        maybe(score.low),
        maybe(score.high),
        maybe(score.unweighted),
        number(score.answered),
        number(score.asked),
        number(score.items),
        maybe(score.coverage),
        number(firm.respondents),
        maybe(among.map(|one| one.others)),
        maybe(among.map(|one| one.lowest)),
        maybe(among.map(|one| one.median)),
        maybe(among.map(|one| one.highest)),
        text(&firm.firm),
        text(code),
        text(parent.unwrap_or_default()),
    ]
}

fn chart(title: &str, (labels, values): (u32, u32), rows: u32) -> BookChart {
    BookChart { title: Message::new(title).into(), labels, values, rows, low: 0.0, high: 100.0 }
}
