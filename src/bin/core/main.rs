//! The page's first wasm module: all it exports stands in `web.rs`.

#[cfg(target_family = "wasm")]
#[path = "../shared/mod.rs"]
mod shared;
#[cfg(target_family = "wasm")]
mod web;

fn main() {}
