//! Files that the visitor takes along: tables for office programs, graphs for network programs.
//!
//! A [`book::Book`] is made of a report or of the codebook, its sentences still
//! [messages](crate::report::Message); the page puts the visitor's words in; [`xlsx`] and [`csv`] write it.
//! In the page all of this is a second wasm module, loaded at the first save.

pub mod book;
