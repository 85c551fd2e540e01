//! Filiera answers one question for a small firm: *what keeps us from exporting, and with whom could
//! we get past it?*
//!
//! A spreadsheet goes in; a [`report::Report`] comes out: which export barriers weigh most, what the
//! present business network looks like and where it is imperfect, and what to do next with whom.
//!
//! The core is pure and deterministic: the same bytes and the same [`session::Session`] give the same
//! report, byte for byte. It reads no file, clock, environment or random source; `clippy.toml` keeps
//! it so. Only the programs in `src/bin/`, the page's wasm modules, know of a browser.
//!
//! The modules, in the order in which data travels:
//! [`import`] (bytes to rows that remember their place) → [`model`] (rows to firms, actors and what was
//! said of their ties) → [`barriers`], [`network`] and [`profile`] (what weighs, what the network is like, how
//! far the firm is) →
//! [`recommend`] (what to do, with whom, and why) → [`report`] (the one result, as plain data) → [`save`]
//! (files to take along). [`compare`] sets two reports side by side.

pub mod barriers;
pub mod compare;
pub mod further;
pub mod import;
pub mod job;
pub mod methods;
pub mod model;
pub mod network;
mod order;
pub mod profile;
pub mod recommend;
pub mod report;
pub mod save;
pub mod session;
pub mod settings;
pub mod sources;
