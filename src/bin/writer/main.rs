//! The page's second wasm module: all it exports stands in `web.rs`.

#[cfg(target_family = "wasm")]
mod web;

fn main() {}
