//! Answers given in the page.
#![allow(dead_code, reason = "not each test needs all of it")]

use filiera::session::{Edit, Session};

/// Sheet, row, field, value.
pub type Answer<'a> = (&'a str, &'a str, &'a str, &'a str);

pub fn edits(answers: &[Answer<'_>]) -> Vec<Edit> {
    answers
        .iter()
        .map(|&(sheet, row, field, value)| Edit::Answer {
            sheet: sheet.into(),
            row: row.into(),
            field: field.into(),
            value: value.into(),
        })
        .collect()
}

pub fn session(answers: &[Answer<'_>]) -> Session {
    Session { as_of: Some("2026-01-31".into()), edits: edits(answers), ..Session::default() }
}

/// The names and bytes of files whose text stands in the test.
pub fn files(files: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}
