//! Single values as people write them: numbers with either decimal sign, dates in either order.

use chrono::{Datelike, NaiveDate};

/// Years that a year can be. Ours: wide enough for the oldest firm and a plan.
pub const YEARS: std::ops::RangeInclusive<i32> = 1_000..=2_200;

/// Day numbers of spreadsheets that are taken for dates: 1920 to 2119.
const SERIALS: std::ops::RangeInclusive<i64> = 7_306..=80_000;

/// How a number with one separator and three digits behind it is to be read (`1.234`, `1,234`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DecimalSign {
    #[default]
    Point,
    Comma,
}

/// A number with thousands signs, currency signs, a percent sign or a decimal comma. Both signs: the
/// last is the decimal one. One sign: decimal, unless exactly three digits follow it; then `sign` says.
pub fn number(text: &str, sign: DecimalSign) -> Option<f64> {
    // Nearly all numbers of a form, and forms have many.
    if (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map(|number: u32| f64::from(number)).ok();
    }
    let mut digits = String::with_capacity(text.len());
    let mut rest = text.trim().trim_end_matches(['%', '€', '$', '£', '¥']).trim_end();
    rest = rest.trim_start_matches(['€', '$', '£', '¥']).trim_start();
    for currency in ["EUR", "USD", "GBP", "CHF"] {
        rest = rest.strip_prefix(currency).or_else(|| rest.strip_suffix(currency)).unwrap_or(rest).trim();
    }
    let (negative, rest) = match rest.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => (true, inner),
        None => match rest.strip_prefix(['-', '−']) {
            Some(inner) => (true, inner),
            None => (false, rest.strip_prefix('+').unwrap_or(rest)),
        },
    };
    for c in rest.chars() {
        match c {
            '0'..='9' | '.' | ',' => digits.push(c),
            // Thousands signs: spaces of any width, Swiss apostrophes.
            '\'' | '’' => {}
            _ if c.is_whitespace() => {}
            'e' | 'E' if !digits.is_empty() => {
                return text.trim().parse().ok().filter(|n: &f64| n.is_finite());
            }
            _ => return None,
        }
    }
    let decimal = decimal_sign(&digits, sign);
    let plain: String = digits
        .char_indices()
        .filter_map(|(at, c)| match c {
            '.' | ',' => (Some(at) == decimal).then_some('.'),
            _ => Some(c),
        })
        .collect();
    if !plain.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: f64 = plain.parse().ok().filter(|number: &f64| number.is_finite())?;
    Some(if negative { -number } else { number })
}

/// Where the decimal sign stands, if there is one.
fn decimal_sign(digits: &str, sign: DecimalSign) -> Option<usize> {
    let (point, comma) = (digits.rfind('.'), digits.rfind(','));
    let (at, c, other) = match (point, comma) {
        (None, None) => return None,
        (Some(point), Some(comma)) => return Some(point.max(comma)),
        (Some(point), None) => (point, '.', DecimalSign::Comma),
        (None, Some(comma)) => (comma, ',', DecimalSign::Point),
    };
    let several = digits.matches(c).count() > 1;
    let three_behind = digits.len() - at == 4 && (1..=3).contains(&at) && !digits.starts_with('0');
    let thousands = several || (three_behind && sign == other);
    (!thousands).then_some(at)
}

/// Which decimal sign a text can only have, if it tells.
pub fn tells_decimal_sign(text: &str) -> Option<DecimalSign> {
    let text = text.trim().trim_end_matches('%').trim_end();
    if !text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-')) {
        return None;
    }
    let (points, commas) = (text.matches('.').count(), text.matches(',').count());
    let behind = |c: char| text.rfind(c).map(|at| text.len() - at - 1);
    match (points, commas) {
        (1, 0) if behind('.') != Some(3) => Some(DecimalSign::Point),
        (0, 1) if behind(',') != Some(3) => Some(DecimalSign::Comma),
        (_, 1) if points >= 1 && text.rfind(',') > text.rfind('.') => Some(DecimalSign::Comma),
        (1, _) if commas >= 1 && text.rfind('.') > text.rfind(',') => Some(DecimalSign::Point),
        _ => None,
    }
}

/// A year, or the year of a date.
pub fn year(text: &str, month_first: bool) -> Option<i32> {
    let text = text.trim();
    if text.len() <= 4 {
        return text.parse().ok().filter(|year| YEARS.contains(year));
    }
    date(text, month_first).map(|date| date.year())
}

/// A day: ISO, or with day, month and year separated by `/`, `.`, `-` or spaces; months also by their
/// names; or a month with its year. A time behind it is passed over. `month_first` for American writing.
pub fn date(text: &str, month_first: bool) -> Option<NaiveDate> {
    let text = text.trim();
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return day(text[..4].parse().ok()?, text[4..6].parse().ok()?, text[6..].parse().ok()?);
    }
    let mut parts = text
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '.' | '-' | ',' | 'T' | '’' | '\''))
        // A weekday, `de`, `of`, `le` say nothing.
        .filter(|part| {
            !part.is_empty() && (!part.chars().all(char::is_alphabetic) || month_named(part).is_some())
        });
    let (a, b) = (parts.next()?, parts.next()?);
    let Some(c) = parts.next() else { return month_and_year(a, b) };
    if let Some(month) = month_named(b) {
        return day(full_year(c)?, month, a.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()?);
    }
    if let Some(month) = month_named(a) {
        return day(full_year(c)?, month, b.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()?);
    }
    if a.len() == 4 {
        return day(a.parse().ok()?, b.parse().ok()?, c.parse().ok()?);
    }
    let (first, second): (u32, u32) = (a.parse().ok()?, b.parse().ok()?);
    let year = full_year(c)?;
    let (d, m) = if month_first { (second, first) } else { (first, second) };
    day(year, m, d).or_else(|| day(year, d, m))
}

/// A month stands for its last day: so nothing counts as quiet for longer than it can have been. Ours.
fn month_and_year(a: &str, b: &str) -> Option<NaiveDate> {
    let month = |text: &str| month_named(text).or_else(|| text.parse().ok().filter(|_| text.len() <= 2));
    let year = |text: &str| full_year(text).filter(|_| text.len() == 4);
    let (month, year) = match (year(a), year(b)) {
        (Some(year), None) => (month(b)?, year),
        (None, Some(year)) => (month(a)?, year),
        (None, None) => (month_named(a)?, full_year(b)?),
        (Some(_), Some(_)) => return None,
    };
    let next = if month == 12 { day(year + 1, 1, 1) } else { day(year, month + 1, 1) };
    next?.pred_opt()
}

/// Whether a date with slashes can only have its month first (`Some(true)`) or last.
pub fn tells_month_first(text: &str) -> Option<bool> {
    let mut parts = text.trim().split(['/', '.', '-']);
    let (first, second): (u32, u32) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts.next()?;
    match (first, second) {
        (13..=31, 1..=12) => Some(false),
        (1..=12, 13..=31) => Some(true),
        _ => None,
    }
}

fn full_year(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.len() {
        // Two digits: this century up to 2049, as spreadsheet programs do (nearly).
        2 => Some(if year < 50 { 2_000 + year } else { 1_900 + year }),
        4 => Some(year),
        _ => None,
    }
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(|date| YEARS.contains(&date.year()))
}

/// The months' names, folded: English, Italian, French, Spanish. Three letters and more of one will do.
const MONTHS: [&str; 12] = [
    "january|gennaio|janvier|enero",
    "february|febbraio|fevrier|febrero",
    "march|marzo|mars",
    "april|aprile|avril|abril",
    "may|maggio|mai|mayo",
    "june|giugno|juin|junio",
    "july|luglio|juillet|julio",
    "august|agosto|aout",
    "september|settembre|septembre|septiembre",
    "october|ottobre|octobre|octubre",
    "november|novembre|noviembre",
    "december|dicembre|decembre|diciembre",
];

fn month_named(text: &str) -> Option<u32> {
    if !text.starts_with(|c: char| c.is_alphabetic()) {
        return None;
    }
    let folded = crate::model::words::fold(text);
    let names = |names: &&str| names.split('|').any(|name| name.starts_with(&folded));
    let index = MONTHS.iter().position(|one| folded.len() >= 3 && names(one))?;
    Some(index as u32 + 1)
}

/// The one number in a text with other words, as it is written there: `about 1 250 kg` → `1 250`.
pub fn number_inside(text: &str) -> Option<&str> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let plain = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '\'' | '’');
    let (before, inside, behind) = (&text[..start], &text[start..end], &text[end..]);
    let alone = !before.ends_with(|c: char| c.is_alphabetic() || matches!(c, '-' | '−' | '<' | '>'))
        && !behind.starts_with(char::is_alphabetic);
    let right = alone && inside.chars().all(plain) && number(inside, DecimalSign::Point).is_some();
    right.then_some(inside)
}

/// The one year in a text: `since 1998`, `2005/06`.
pub fn year_inside(text: &str) -> Option<&str> {
    let mut years = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| part.len() == 4 && year(part, false).is_some());
    years.next().filter(|_| years.next().is_none())
}

/// The day of a spreadsheet's day number (1 = 1 January 1900, with the 29 February 1900 that never was).
pub fn serial_date(number: f64) -> Option<NaiveDate> {
    let days = number.floor() as i64;
    SERIALS
        .contains(&days)
        .then(|| NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_signed(chrono::TimeDelta::days(days)))?
}

/// A number without needless decimals, as a visitor would write it.
pub fn plain(number: f64) -> String {
    format!("{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_either_decimal_sign() {
        for (text, sign, expected) in [
            ("3,5", DecimalSign::Point, 3.5),
            ("3.5", DecimalSign::Comma, 3.5),
            ("1.234,50", DecimalSign::Point, 1234.5),
            ("1,234.50", DecimalSign::Comma, 1234.5),
            ("1.234", DecimalSign::Comma, 1234.0),
            ("1.234", DecimalSign::Point, 1.234),
            ("1,234", DecimalSign::Point, 1234.0),
            ("0,125", DecimalSign::Point, 0.125),
            ("1.234.567", DecimalSign::Point, 1_234_567.0),
            ("12 %", DecimalSign::Point, 12.0),
            ("€ 1 234,5", DecimalSign::Point, 1234.5),
            ("1\u{202f}234\u{a0}567", DecimalSign::Point, 1_234_567.0),
            ("1'234.5 EUR", DecimalSign::Point, 1234.5),
            ("−7", DecimalSign::Point, -7.0),
            ("(7)", DecimalSign::Point, -7.0),
            ("1e3", DecimalSign::Point, 1000.0),
        ] {
            assert_eq!(number(text, sign), Some(expected), "{text}");
        }
        for text in ["", "-", "abc", "12 apples", "1-2", ".", "1e999"] {
            assert_eq!(number(text, DecimalSign::Point), None, "{text}");
        }
    }

    #[test]
    fn dates_are_read_in_the_usual_writings() {
        let expected = NaiveDate::from_ymd_opt(2006, 1, 31);
        for text in [
            "2006-01-31",
            "31/01/2006",
            "31.1.06",
            "2006/01/31 10:30",
            "2006-01-31T00:00:00",
            "31 gennaio 2006",
            "Jan 31, 2006",
            "20060131",
            "01/31/2006",
            "martedì 31 gennaio 2006",
            "31 de enero de 2006",
            "le 31 janv. 2006",
            "Tuesday, January 31st, 2006",
            "31-gen-06",
            "January 2006",
            "gennaio 2006",
            "janv. 06",
            "01/2006",
            "2006-01",
        ] {
            assert_eq!(date(text, false), expected, "{text}");
        }
        assert_eq!(date("02/03/2006", true), NaiveDate::from_ymd_opt(2006, 2, 3));
        assert_eq!(date("02/03/2006", false), NaiveDate::from_ymd_opt(2006, 3, 2));
        assert_eq!(date("31/02/2006", false), None);
        assert_eq!(serial_date(38748.0), expected);
        assert_eq!(serial_date(2005.0), None);
        assert_eq!(year("2005", false), Some(2005));
        assert_eq!(year("12", false), None);
        assert_eq!(date("12/2005", false), NaiveDate::from_ymd_opt(2005, 12, 31));
        for text in ["2005 2006", "13/2006", "mardi", "31 tigers 2006 x", "05/06", "marrone 2005"] {
            assert_eq!(date(text, false), None, "{text}");
        }
    }

    #[test]
    fn a_number_or_a_year_is_found_among_words() {
        assert_eq!(number_inside("about 1 250,5 kg"), Some("1 250,5"));
        assert_eq!(number_inside("12 people"), Some("12"));
        for text in ["", "none", "12 or 13", "10-20", "minus -5", "3x", "<40", "2 + 2 apples"] {
            assert_eq!(number_inside(text), None, "{text}");
        }
        assert_eq!(year_inside("since 1998"), Some("1998"));
        assert_eq!(year_inside("2005/06"), Some("2005"));
        assert_eq!(year_inside("1998 or 1999"), None);
    }
}
