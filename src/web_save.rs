//! The boundary of the page's second wasm module, loaded at the first save: plain objects in, files out.
//! Decides nothing.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Report } from "./report";
import type { Book } from "./book";
"#;

/// Tells a panic on the console; the trap that follows tells the page.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}
