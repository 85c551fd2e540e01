//! Rows of Barriers sheets: one answer a row, or one firm a row with a column a barrier.

use std::collections::BTreeMap;

use super::{
    Building,
    cells::{Cells, is_blank_word},
    scales::{self, Scale, Told},
    tables::{Table, text_of, value_at},
    values,
};
use crate::{
    import::{Mend, ProblemSeverity, Value},
    model::{
        BarrierAnswer, BarrierReply,
        codebook::{
            Field as F, field_row,
            vocabulary::{Silence, Understood, Vocabulary, says},
        },
        words::{fold, name_key},
    },
    report::{Message, ReadHow},
};

/// The longer scale that the literature uses.
const SEVEN: Scale = Scale { low: 1, high: 7 };

/// Firm, respondent and market of an answer: whoever answers each barrier once.
pub type Answering = (String, Option<String>, Option<String>);

/// Reads a sheet; how many rows were used.
pub fn read(table: &Table, building: &mut Building) -> u32 {
    let usual = if table.ticks { Scale::USUAL } else { usual_scale(table) };
    if usual != Scale::USUAL && !table.has(F::Scale) {
        let code = if usual == SEVEN { "scale_seven" } else { "scale_sheet" };
        let problem = table.problem(code, ProblemSeverity::Note).expected(Message::new("expected-scale"));
        let (low, high) = (f64::from(usual.low), f64::from(usual.high));
        building.problems.push(table.sheet, problem.about("low", low).about("high", high));
    }
    let (mut used, first) = (0, building.answers.len());
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
            scale: scale.length(),
            presence: cells.yes_no(F::Presence),
            market: cells.text(F::Market).map(|text| match cells.lexicon.countries.find(&text) {
                Some(code) => code.to_owned(),
                None => text,
            }),
            basis: cells.basis(),
            note: cells.text(F::Note),
            place: cells.place(),
        };
        let answering = (name_key(&shared.firm), shared.respondent.clone(), shared.market.clone());
        let asked = building.asked.entry(answering).or_default();
        let mut any = false;
        let mut keep = |cells: &mut Cells,
                        column: u32,
                        barrier: &'static str,
                        reply: BarrierReply,
                        presence: Option<bool>| {
            if reply == BarrierReply::Blank {
                // An open cell neither stands in the way of an answer nor repeats one.
                any = true;
                if asked.contains_key(barrier) {
                    return;
                }
            } else if let Some(in_page) = asked.get(barrier) {
                let mut problem = cells.problem_in(column, "answered_twice").about("barrier", barrier);
                match in_page {
                    // Where page and file say the same there is nothing to tell.
                    Some(said) if *said == reply => return,
                    Some(_) => {
                        problem = cells.problem_in(column, "answered_in_page").about("barrier", barrier);
                        problem.severity = ProblemSeverity::Note;
                    }
                    None => {}
                }
                cells.push(problem);
                return;
            } else {
                asked.insert(barrier, table.answered.then_some(reply));
            }
            building.answers.push(BarrierAnswer { barrier, reply, presence, ..shared.clone() });
            any = true;
        };
        if wide {
            let form = building.barrier_forms.entry(shared.firm.clone()).or_default();
            form.extend(table.barriers.iter().map(|(_, code)| *code));
            for &(column, barrier) in &table.barriers {
                if table.ticks {
                    let presence = presence(&cells, column);
                    keep(&mut cells, column, barrier, BarrierReply::Blank, presence);
                } else if let Some(reply) = reply(&mut cells, column, scale) {
                    keep(&mut cells, column, barrier, reply, shared.presence);
                }
            }
        } else if let Some(barrier) = barrier(&mut cells) {
            let severity = table.column(F::Severity);
            let mut reply =
                severity.map_or(Some(BarrierReply::Blank), |column| reply(&mut cells, column, scale));
            if cells.yes_no(F::NotApplicable) == Some(true) {
                if let (Some(column), Some(BarrierReply::Severity(_))) = (severity, reply) {
                    let problem = cells.problem_in(column, "applies_and_not").about("barrier", barrier);
                    cells.push(problem);
                }
                reply = Some(BarrierReply::NotApplicable);
            }
            if let Some(reply) = reply {
                let column = table.column(F::Barrier).unwrap_or(0);
                keep(&mut cells, column, barrier, reply, shared.presence);
            }
        }
        if any {
            used += 1;
        } else {
            cells.skip_for_that();
        }
    }
    countries_of_firms(table, building, first);
    used
}

/// In a form with a row a firm, a column "country" is where the firm is, not the market that it speaks of,
/// unless one of them names several or the visitor says otherwise. `first`: where the sheet's answers begin.
fn countries_of_firms(table: &Table, building: &mut Building, first: usize) {
    let Some(column) = table.column(F::Market).filter(|_| !table.barriers.is_empty() && !table.answered)
    else {
        return;
    };
    let heading = fold(table.heading(column));
    let words = field_row(F::Country).words;
    let named = words.iter().flat_map(|words| words.split('|')).any(|word| fold(word) == heading);
    if !named || table.how(column) == ReadHow::Visitor {
        return;
    }
    let answers = &mut building.answers[first..];
    let mut countries: BTreeMap<&str, &str> = BTreeMap::new();
    for answer in answers.iter() {
        let Some(market) = answer.market.as_deref() else { continue };
        if *countries.entry(&answer.firm).or_insert(market) != market {
            return;
        }
    }
    if countries.is_empty() {
        return;
    }
    for firm in &mut building.firms.list {
        let told = countries.get(firm.key.as_str()).filter(|told| told.len() == 2);
        firm.country = firm.country.take().or(told.map(|&told| told.to_owned()));
    }
    for answer in answers {
        answer.market = None;
    }
    building.problems.push(table.sheet, table.problem("country_of_firms", ProblemSeverity::Note));
}

/// What a tick says of a barrier: that it was there. How much it hinders it does not say.
fn presence(cells: &Cells, column: u32) -> Option<bool> {
    let text = text_of(value_at(cells.row, column)?);
    match cells.lexicon.vocabularies.find(Vocabulary::YesNo, &text)? {
        Understood::Exactly("yes") => Some(true),
        Understood::Exactly("no") => Some(false),
        _ => None,
    }
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
            problem.mend(Mend::Value { value: code.to_owned() })
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
fn reply(cells: &mut Cells, column: u32, scale: Scale) -> Option<BarrierReply> {
    let Some(value) = value_at(cells.row, column) else { return Some(BarrierReply::Blank) };
    // Reports a formula's error.
    let value = cells.value_in(column).filter(|one| *one == value)?;
    if let Value::Text(text) = value {
        if says(Silence::NotApplicable, text) {
            return Some(BarrierReply::NotApplicable);
        }
        if says(Silence::DontKnow, text) {
            return Some(BarrierReply::Blank);
        }
    }
    let number = match scales::told(value, cells.table.decimal) {
        Some(Told::Number(number)) => Some(number),
        Some(Told::Word(point)) => {
            cells.words_as_numbers(F::Severity);
            Some(scale.at_usual(point))
        }
        None => None,
    };
    match number {
        // From 1, wherever the form's own scale begins.
        Some(number) if scale.holds(number) => {
            return Some(BarrierReply::Severity(number - f64::from(scale.low) + 1.0));
        }
        _ if is_blank_word(value) => return Some(BarrierReply::Blank),
        _ => {}
    }
    let text = text_of(value);
    let code = if number.is_none() { "not_a_number" } else { "out_of_range" };
    let expected = Message::new("expected-severity")
        .with("low", f64::from(scale.low))
        .with("high", f64::from(scale.high));
    let mut problem = cells.problem_in(column, code).value(&text).expected(expected);
    problem.mend = values::number_inside(&text)
        .filter(|inside| inside.parse().is_ok_and(|number| scale.holds(number)))
        .map(|inside| Mend::Value { value: inside.to_owned() });
    cells.push(problem);
    None
}

/// The scale of a row; `None` when it says one that is not known.
fn scale(cells: &mut Cells, usual: Scale) -> Option<Scale> {
    let Some(text) = cells.text(F::Scale) else { return Some(usual) };
    let scale = Scale::named(&text);
    if scale.is_none() {
        let problem =
            cells.problem(F::Scale, "out_of_range").value(&text).expected(Message::new("expected-scale"));
        cells.push(problem);
    }
    scale
}

/// The scale of rows that do not say theirs, from the answers of the sheet.
fn usual_scale(table: &Table) -> Scale {
    let columns: Vec<u32> =
        table.barriers.iter().map(|(column, _)| *column).chain(table.column(F::Severity)).collect();
    let answers = table.data_rows().flat_map(|row| &row.cells).filter(|(column, _)| columns.contains(column));
    scales::shown_by(answers.filter_map(|(_, value)| match scales::told(value, table.decimal) {
        Some(Told::Number(number)) => Some(number),
        _ => None,
    }))
}
