//! Several firms: every firm and barrier at once, and where people of one firm disagree.

use super::{
    cells::{hundred, maybe, number, term, text},
    table::{codes, column, headed, noted, sheet},
};
use crate::{
    report::{BarriersTogether, FirmBarriers, HeatRow, Report},
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::{Count, Decimal, Text};

/// None where fewer than two firms answered.
pub fn sheets(report: &Report) -> Vec<BookSheet> {
    let Some(together) = &report.barriers.together else { return Vec::new() };
    vec![heat(&report.barriers.firms, together), apart(&report.barriers.firms, together)]
}

/// A row a firm, a column a barrier: what the heat map shows.
fn heat(firms: &[FirmBarriers], together: &BarriersTogether) -> BookSheet {
    let mut columns = vec![
        column("firm", Text),
        noted("form", Text),
        column("form_items", Count),
        column("respondents", Count),
        noted("index", Decimal),
    ];
    let barriers = together.items.iter();
    columns.extend(barriers.map(|item| headed(&item.code, &format!("barrier-{}", item.code), Decimal)));
    columns.extend(codes(["firm_id", "form_code"]));
    let rows = firms.iter().zip(&together.heat).map(|(firm, row)| heat_row(firm, row)).collect();
    sheet("firms_and_barriers", columns, rows)
}

fn heat_row(firm: &FirmBarriers, row: &HeatRow) -> Vec<BookCell> {
    let mut cells = vec![
        text(&firm.label),
        term("saved-form", &firm.form),
        number(firm.form_items),
        number(firm.respondents),
        maybe(firm.total.value),
    ];
    let answers = row.scores.iter().zip(row.status.chars());
    cells.extend(answers.map(|(score, sign)| match sign {
        '?' => term("status", "blank"),
        'x' => term("status", "not_applicable"),
        // What was not asked is an empty cell.
        _ => hundred(*score),
    }));
    cells.extend([text(&firm.firm), text(&firm.form)]);
    cells
}

fn apart(firms: &[FirmBarriers], together: &BarriersTogether) -> BookSheet {
    let columns = [
        column("firm", Text),
        column("barrier", Text),
        column("respondents", Count),
        headed("lowest", "saved-lowest-answer", Decimal),
        headed("highest", "saved-highest-answer", Decimal),
    ];
    let label = |id: &str| firms.iter().find(|one| one.firm == id).map_or(id, |one| &one.label).to_owned();
    let rows = together.apart.iter().map(|one| {
        vec![
            text(&label(&one.firm)),
            term("barrier", &one.code),
            number(one.spread.respondents),
            hundred(Some(one.spread.lowest)),
            hundred(Some(one.spread.highest)),
            text(&one.firm),
            text(&one.code),
        ]
    });
    let columns = columns.into_iter().chain(codes(["firm_id", "barrier_code"])).collect();
    sheet("disagreements", columns, rows.collect())
}
