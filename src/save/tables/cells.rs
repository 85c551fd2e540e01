//! Values of the report as cells.

use crate::{
    model::Basis,
    report::Message,
    save::book::{BookCell, Words},
};

pub fn number(value: impl Into<f64>) -> BookCell {
    BookCell::Number(value.into())
}

pub fn maybe(value: Option<impl Into<f64>>) -> BookCell {
    value.map_or(BookCell::Empty(()), number)
}

/// 0–1 as 0–100.
pub fn hundred(share: Option<f64>) -> BookCell {
    maybe(share.map(|share| 100.0 * share))
}

pub fn text(text: &str) -> BookCell {
    match text.is_empty() {
        true => BookCell::Empty(()),
        false => BookCell::Text(text.to_owned()),
    }
}

pub fn words(value: &Option<String>) -> BookCell {
    value.as_deref().map_or(BookCell::Empty(()), text)
}

/// Texts of the visitor, or codes, in one cell.
pub fn joined<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> BookCell {
    text(&texts.into_iter().map(|one| one.as_ref().to_owned()).collect::<Vec<_>>().join("; "))
}

pub fn say(code: impl Into<String>) -> BookCell {
    BookCell::Say(Message::new(code))
}

/// A sentence of the report.
pub fn sentence(message: &Message) -> BookCell {
    BookCell::Say(message.clone())
}

/// Sentences, a line each.
pub fn sentences(messages: &[Message]) -> BookCell {
    match messages {
        [] => BookCell::Empty(()),
        [one] => sentence(one),
        all => BookCell::All(all.iter().cloned().map(Words::Say).collect()),
    }
}

/// The words for a code of a vocabulary.
pub fn term(vocabulary: &str, code: &str) -> BookCell {
    say(format!("{vocabulary}-{code}"))
}

/// The words for several codes, as one phrase: `saved-list-roles`, `saved-list-barriers`.
pub fn terms(name: &str, codes: Vec<String>) -> BookCell {
    match codes.is_empty() {
        true => BookCell::Empty(()),
        false => BookCell::Say(Message::new(format!("saved-list-{name}")).with(name, codes)),
    }
}

pub fn yes_no(value: bool) -> BookCell {
    say(if value { "saved-yes" } else { "saved-no" })
}

/// "Yes", or nothing: for facts that hold for a few rows.
pub fn mark(value: bool) -> BookCell {
    if value { say("saved-yes") } else { BookCell::Empty(()) }
}

pub fn maybe_yes_no(value: Option<bool>) -> BookCell {
    value.map_or(BookCell::Empty(()), yes_no)
}

pub fn basis(marks: impl IntoIterator<Item = Basis>) -> BookCell {
    let marks: Vec<Message> =
        marks.into_iter().map(|mark| Message::new(format!("basis-{}", mark.code()))).collect();
    sentences(&marks)
}

pub fn country(code: &Option<String>) -> BookCell {
    match code {
        Some(code) => BookCell::Say(Message::new("saved-list-country").with("countryAlone", code.clone())),
        None => BookCell::Empty(()),
    }
}

/// A year as a number, a day as a date.
pub fn day_or_year(iso: &Option<String>) -> BookCell {
    match iso.as_deref() {
        None => BookCell::Empty(()),
        Some(iso) => match iso.parse::<f64>() {
            Ok(year) => BookCell::Number(year),
            Err(_) => BookCell::Date { date: iso.to_owned() },
        },
    }
}
