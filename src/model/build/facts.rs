//! Facts about a firm that are more than one value, and whether they go together.

use super::{cells::Cells, tables::text_of, values};
use crate::{
    model::{
        Firm,
        codebook::{Field as F, languages::language_code},
        contradictions,
    },
    order::InOrder,
    report::Message,
};

/// Years that a list may name at most: a range from 1000 to 2200 is a slip.
const MOST_YEARS: i32 = 300;

/// ISO 639-1 codes, once each; what is no language that we know stays as it is written.
pub fn languages(cells: &mut Cells) -> Vec<String> {
    let mut codes = Vec::new();
    for part in parts(cells, F::Languages) {
        let code = language_code(&part);
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

pub fn certificates(cells: &mut Cells) -> Vec<String> {
    parts(cells, F::Certificates)
}

/// A list that may also stand between commas.
fn parts(cells: &mut Cells, field: F) -> Vec<String> {
    let list = cells.list(field);
    let parts = list.iter().flat_map(|part| part.split(',')).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Three letters, upper case; the euro's, dollar's and pound's signs too.
pub fn currency(cells: &mut Cells) -> Option<String> {
    let text = cells.text(F::Currency)?;
    let code = match text.as_str() {
        "€" => "EUR".to_owned(),
        "$" => "USD".to_owned(),
        "£" => "GBP".to_owned(),
        _ => match text.to_lowercase().as_str() {
            "euro" | "euros" => "EUR".to_owned(),
            _ => text.to_uppercase(),
        },
    };
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(code);
    }
    wrong(cells, F::Currency, "unknown_code", &text, "expected-currency");
    None
}

/// Chapters of the Harmonized System: the first two digits of codes with 2, 4 or 6 and more of them. A
/// spreadsheet drops the zero at the beginning, so an odd number of digits has lost one.
pub fn hs_chapters(cells: &mut Cells) -> Vec<String> {
    let mut chapters: Vec<String> = Vec::new();
    for part in parts(cells, F::HsChapters) {
        let digits: String = part.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        let digits = if digits.len() % 2 == 1 { format!("0{digits}") } else { digits };
        let chapter = digits.get(..2).and_then(|two| two.parse::<u8>().ok());
        let valid = chapter.is_some_and(|number| (1..=97).contains(&number) && number != 77 || number == 99);
        if !valid || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            wrong(cells, F::HsChapters, "unknown_code", &part, "expected-hs");
            continue;
        }
        let chapter = digits[..2].to_owned();
        if !chapters.contains(&chapter) {
            chapters.push(chapter);
        }
    }
    chapters
}

/// Years, and ranges of them: `2019-2022; 2024`. In order, once each.
pub fn export_years(cells: &mut Cells) -> Vec<i32> {
    let mut years = Vec::new();
    for part in parts(cells, F::ExportYears) {
        let mut ends = part.split(['-', '–', '—']).map(|end| values::year(end, false));
        match (ends.next().flatten(), ends.next(), ends.next()) {
            (Some(year), None, _) => years.push(year),
            (Some(first), Some(Some(last)), None) if (0..MOST_YEARS).contains(&(last - first)) => {
                years.extend(first..=last);
            }
            _ => wrong(cells, F::ExportYears, "not_a_year", &part, "expected-years"),
        }
    }
    years.order();
    years.dedup();
    years
}

fn wrong(cells: &mut Cells, field: F, code: &str, part: &str, expected: &str) {
    let problem = cells.problem(field, code).value(part).expected(Message::new(expected));
    cells.push(problem);
}

/// Tells at its cell what cannot be true; nothing is left out for it.
pub fn tell_contradictions(cells: &mut Cells, firm: &Firm, year: Option<i32>) {
    for one in contradictions::find(firm, year) {
        let Some(value) = cells.value(one.at).map(text_of) else { continue };
        let mut problem = cells
            .problem(one.at, "contradiction")
            .value(&value)
            .expected(Message::new("expected-agreement"))
            .about("other", values::plain(one.other));
        problem.about.code = format!("problem-contradiction-{}", one.kind.code());
        cells.push(problem);
    }
}
