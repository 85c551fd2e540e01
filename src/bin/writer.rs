//! The page's second wasm module: all it exports stands in `web_save.rs`.

// The exports are linked only from a crate that is named.
#[cfg(target_family = "wasm")]
use filiera as _;

fn main() {}
