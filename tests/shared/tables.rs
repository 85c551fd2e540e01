//! A case that stands in tables of one folder, a file each.
#![allow(dead_code, reason = "not each test needs all of it")]

use std::{fs, path::Path};

use filiera::{
    job,
    report::Report,
    session::{Edit, Session},
};

pub type Files = Vec<(String, Vec<u8>)>;

pub const BUTTON_VALLEY: &str = "examples/button-valley";
pub const VALLEY_TABLES: [&str; 7] = ["study", "firms", "markets", "barriers", "actors", "ties", "rosters"];

pub fn files(folder: impl AsRef<Path>, tables: &[&str]) -> Files {
    tables
        .iter()
        .map(|table| format!("{table}.csv"))
        .map(|name| (name.clone(), fs::read(folder.as_ref().join(name)).unwrap()))
        .collect()
}

/// The report of these files, with some changes of the visitor.
pub fn report(files: Files, edits: Vec<Edit>) -> Report {
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    job::analyse(&Session { sources, edits, ..Session::default() }, files).report
}

pub fn button_valley(edits: Vec<Edit>) -> Report {
    report(files(BUTTON_VALLEY, &VALLEY_TABLES), edits)
}
