//! The boundary of the page's second wasm module, loaded at the first save: plain objects in, files out.
//! Decides nothing.

use wasm_bindgen::prelude::*;

// What this module exports, for its callers:
//
//   reportBook(report: Report): Book
//   templateBook(kind: TemplateKind, language: Language): Book
//   continuedBook(report: Report, kind: TemplateKind, language: Language): Book
//   correctedBook(report: Report, names: string[], contents: Uint8Array[]): Book[]   (one a file)
//   writeXlsx(book: Book): Uint8Array
//   writeCsvs(book: Book): SavedFile[]          (one a sheet; names end in .csv)
//   writeZip(names: string[], contents: Uint8Array[]): Uint8Array
//   graphml(report: Report, positions: Float64Array): Uint8Array
//   gexf(report: Report, positions: Float64Array): Uint8Array
//   oneFirm(report: Report, firm: string): Report
//   pseudonymise(report: Report, seed: number): Pseudonymised
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Report } from "./report";
import type { Book } from "./book";
/** A file to hand to the visitor. */
export interface SavedFile { name: string; bytes: Uint8Array<ArrayBuffer>; }
/** `key` says which code stands for whom; it is kept apart from the rest. */
export interface Pseudonymised { report: Report; key: Book; }
"#;

/// Tells a panic on the console; the trap that follows tells the page.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}
