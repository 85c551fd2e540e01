//! The page's first wasm module: all it exports stands in `web.rs`.

// The exports are linked only from a crate that is named.
#[cfg(target_family = "wasm")]
use filiera as _;

fn main() {}
