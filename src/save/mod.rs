//! Files that the visitor takes along: tables for office programs, graphs for network programs.
//!
//! A [`book::Book`] is made of a report or of the codebook, its sentences still
//! [messages](crate::report::Message); the page puts the visitor's words in; [`xlsx`] and [`csv`] write it.
//! In the page all of this is a second wasm module, loaded at the first save.

use std::fmt;

pub mod archive;
pub mod book;
pub mod cards;
pub mod continued;
pub mod corrected;
pub mod csv;
pub mod graph;
pub mod one_firm;
pub mod pseudonyms;
pub mod tables;
pub mod template;
pub mod xlsx;

/// Why a file could not be written.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveError {
    /// More rows or columns than the format has room for.
    TooLarge,
    /// Anything else, in the words of the library that writes the format.
    NotWritten(String),
}

impl fmt::Display for SaveError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::TooLarge => out.write_str("more rows or columns than the format has room for"),
            Self::NotWritten(why) => out.write_str(why),
        }
    }
}

impl std::error::Error for SaveError {}
