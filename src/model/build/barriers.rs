//! Rows of Barriers sheets: one answer a row, or one firm a row with a column a barrier.

use std::collections::BTreeSet;

use super::{
    Building,
    cells::{Cells, is_blank_word},
    tables::{Table, text_of, value_at},
};
use crate::{
    import::{ProblemSeverity, Value},
    model::{
        BarrierAnswer, BarrierReply,
        codebook::{
            Field as F,
            vocabulary::{DONT_KNOW, NOT_APPLICABLE, lists},
        },
        words::name_key,
    },
    report::Message,
};

/// The usual scale.
const FIVE: u8 = 5;

/// The longer one, which the data must show: at least two answers of 6 or 7. Ours: one alone is more
/// likely a slip on the short scale.
const SEVEN: u8 = 7;
const SEVEN_SHOWN_BY: usize = 2;

/// Firm, respondent, barrier and market of an answer: what may be answered once.
type Question = (String, Option<String>, &'static str, Option<String>);

/// Reads a sheet; how many rows were used.
pub fn read(table: &Table, building: &mut Building) -> u32 {
    let usual = usual_scale(table);
    if usual == SEVEN && !table.has(F::Scale) {
        building.problems.push(
            table.sheet,
            table.problem("scale_seven", ProblemSeverity::Note).expected(Message::new("expected-scale")),
        );
    }
    let mut asked: BTreeSet<Question> = BTreeSet::new();
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon: building.lexicon, problems: &mut building.problems };
        let wide = !table.barriers.is_empty();
        if !wide && !super::ties::has_word(&cells, F::Barrier) {
            let problem = cells.problem(F::Barrier, "missing_key").expected(Message::new("expected-barrier"));
            cells.skip(problem);
            continue;
        }
        let Some(firm) = building.firms.of_row(&mut cells) else {
            cells.skip_for_that();
            continue;
        };
        let scale = match scale(&mut cells, usual) {
            Some(scale) => scale,
            None => {
                cells.skip_for_that();
                continue;
            }
        };
        let shared = BarrierAnswer {
            firm,
            respondent: cells.text(F::Respondent),
            barrier: "",
            reply: BarrierReply::Blank,
            scale,
            presence: cells.yes_no(F::Presence),
            market: cells.text(F::Market).map(|text| match cells.lexicon.countries.find(&text) {
                Some(code) => code.to_owned(),
                None => text,
            }),
            basis: cells.basis(),
            note: cells.text(F::Note),
            place: cells.place(),
        };
        let mut any = false;
        let mut keep = |cells: &mut Cells, column: u32, barrier: &'static str, reply: BarrierReply| {
            let question =
                (name_key(&shared.firm), shared.respondent.clone(), barrier, shared.market.clone());
            if !asked.insert(question) {
                let problem = cells.problem_in(column, "answered_twice").about("barrier", barrier);
                cells.push(problem);
                return;
            }
            building.answers.push(BarrierAnswer { barrier, reply, ..shared.clone() });
            any = true;
        };
        if wide {
            let form = building.barrier_forms.entry(shared.firm.clone()).or_default();
            form.extend(table.barriers.iter().map(|(_, code)| *code));
            for &(column, barrier) in &table.barriers {
                if let Some(reply) = reply(&mut cells, column, scale) {
                    keep(&mut cells, column, barrier, reply);
                }
            }
        } else if let Some(barrier) = barrier(&mut cells) {
            let reply = if cells.yes_no(F::NotApplicable) == Some(true) {
                Some(BarrierReply::NotApplicable)
            } else {
                table
                    .column(F::Severity)
                    .map_or(Some(BarrierReply::Blank), |column| reply(&mut cells, column, scale))
            };
            if let Some(reply) = reply {
                let column = table.column(F::Barrier).unwrap_or(0);
                keep(&mut cells, column, barrier, reply);
            }
        }
        if any {
            used += 1;
        } else {
            cells.skip_for_that();
        }
    }
    used
}

/// The barrier that a row of the long form names.
fn barrier(cells: &mut Cells) -> Option<&'static str> {
    let text = cells.text(F::Barrier)?;
    if let Some(code) = cells.lexicon.barriers.find(&text) {
        return Some(code);
    }
    let guess = cells.lexicon.barriers.guess(&text);
    let problem = match guess {
        Some(code) => {
            let mut problem =
                cells.problem(F::Barrier, "barrier_guessed").value(&text).about("barrier", code);
            problem.severity = ProblemSeverity::Note;
            problem
        }
        None => cells
            .problem(F::Barrier, "unknown_barrier")
            .value(&text)
            .expected(Message::new("expected-barrier")),
    };
    cells.push(problem);
    guess
}

/// What a cell answers; `None` when it cannot be understood, which is a problem and no answer.
fn reply(cells: &mut Cells, column: u32, scale: u8) -> Option<BarrierReply> {
    let Some(value) = value_at(cells.row, column) else { return Some(BarrierReply::Blank) };
    // Reports a formula's error.
    let value = cells.value_in(column).filter(|one| *one == value)?;
    if let Value::Text(text) = value {
        if lists(NOT_APPLICABLE, text) {
            return Some(BarrierReply::NotApplicable);
        }
        if lists(DONT_KNOW, text) || is_blank_word(value) {
            return Some(BarrierReply::Blank);
        }
    }
    let expected = Message::new("expected-severity").with("low", 1.0).with("high", f64::from(scale));
    // "4 - severe", "4 = grave": the number that the answer begins with.
    let number = cells.as_number(value).or_else(|| match value {
        Value::Text(text) => {
            let (first, rest) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
            let separated = rest.trim_start().starts_with(['-', '–', '=', ':', '.', ')', '(', '/']);
            separated.then(|| first.parse().ok()).flatten()
        }
        _ => None,
    });
    let (code, right) = match number {
        None => ("not_a_number", None),
        Some(number) if (1.0..=f64::from(scale)).contains(&number) => ("", Some(number)),
        Some(_) => ("out_of_range", None),
    };
    if let Some(number) = right {
        return Some(BarrierReply::Severity(number));
    }
    let problem = cells.problem_in(column, code).value(&text_of(value)).expected(expected);
    cells.push(problem);
    None
}

/// The scale of a row; `None` when it says one that is not known.
fn scale(cells: &mut Cells, usual: u8) -> Option<u8> {
    let Some(text) = cells.text(F::Scale) else { return Some(usual) };
    // `5`, `1-5`, `1–7`.
    let last = text.rsplit(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty());
    match last.and_then(|part| part.parse().ok()) {
        Some(scale @ (FIVE | SEVEN)) => Some(scale),
        _ => {
            let problem =
                cells.problem(F::Scale, "out_of_range").value(&text).expected(Message::new("expected-scale"));
            cells.push(problem);
            None
        }
    }
}

/// The scale of rows that do not say theirs, from the answers of the sheet.
fn usual_scale(table: &Table) -> u8 {
    let columns: Vec<u32> =
        table.barriers.iter().map(|(column, _)| *column).chain(table.column(F::Severity)).collect();
    let mut above = 0;
    for row in table.data_rows() {
        for (column, value) in &row.cells {
            let number = match value {
                Value::Number(number) => *number,
                Value::Text(text) => text.trim().parse().unwrap_or(0.0),
                _ => continue,
            };
            if columns.contains(column) && number > f64::from(FIVE) && number <= f64::from(SEVEN) {
                above += 1;
            }
        }
    }
    if above >= SEVEN_SHOWN_BY { SEVEN } else { FIVE }
}
