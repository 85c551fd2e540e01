//! The boundary of the page's second wasm module, loaded at the first save: plain objects in, files out.
//! Decides nothing.

use std::cell::RefCell;

use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::{Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use filiera::{
    compare::compare,
    model::build::answers,
    network::Network,
    report::{Card, Report},
    save::{
        self,
        book::Book,
        cards::CardWanted,
        continued::{continued, with_results},
        corrected::{corrected, read_again},
        pseudonyms::{Codes, Entry},
        template::{Language, TemplateKind, template},
    },
    session::Session,
};

// What this module exports, for its callers:
//
//   cards(key: string, session, names: string[], contents: Uint8Array[] | null, wanted: CardWanted[]): Card[] | null
//                                               (null where the files of this key have to be given again)
//   reportBook(report: Report, cards: Card[]): Book
//   templateBook(kind: TemplateKind, language: Language): Book
//   continuedBook(session, report, names: string[], contents: Uint8Array[], kind, language): Book
//   correctedBook(session, report, names: string[], contents: Uint8Array[]): Book[]
//                                               (one a file that could be read, titled with its name)
//   writeXlsx(book: Book): Uint8Array
//   writeCsvs(book: Book): SavedFile[]          (one a sheet; names end in .csv)
//   writeZip(names: string[], contents: Uint8Array[]): Uint8Array
//   graphml(report: Report, positions: Float64Array): Uint8Array
//   gexf(report: Report, positions: Float64Array): Uint8Array
//   oneFirm(report: Report, firm: string): Report
//   pseudonymise(report: Report, seed: number): Pseudonymised
//   recode(report: Report, codes: CodeEntry[]): Report
//   recodeCards(cards: Card[], codes: CodeEntry[]): Card[]
//   oneFirmCards(report: Report, cards: Card[]): Card[]
//   compareReports(before: Report, after: Report): Comparison
//   comparisonSaved(before: Report, after: Report, codes: CodeEntry[] | null, seed: number): ComparisonSaved
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Card, Report, Session } from "./report";
import type { Book, CardWanted, CodeEntry } from "./book";
import type { Comparison } from "./compare";
export type TemplateKind = "quick" | "adviser" | "research";
export type Language = "en" | "it" | "fr";
/** A file to hand to the visitor. */
export interface SavedFile { name: string; bytes: Uint8Array<ArrayBuffer>; }
/** `key` says which code stands for whom; it is kept apart from the rest. */
export interface Pseudonymised {
  report: Report;
  key: Book;
  codes: CodeEntry[];
  /** For each actor of the report with codes, its place in the report before: positions move with it. */
  order: number[];
}
/** The comparison as data and as a workbook; with codes, `key` says which code stands for whom. */
export interface ComparisonSaved { comparison: Comparison; book: Book; key: Book | null; }
"#;

/// Tells a panic on the console; the trap that follows tells the page.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

thread_local! {
    /// The network that cards were drafted from last, with the key of what it was made of.
    static LAST: RefCell<Option<(String, Network)>> = const { RefCell::new(None) };
}

/// Cards of contacts. The network is made of the files once and kept under `key`; `null` where it is not there
/// and no files are given.
#[wasm_bindgen(unchecked_return_type = "Card[] | null")]
pub fn cards(
    key: String,
    #[wasm_bindgen(unchecked_param_type = "Session")] session: JsValue,
    names: Vec<String>,
    contents: Option<Vec<Uint8Array>>,
    #[wasm_bindgen(unchecked_param_type = "CardWanted[]")] wanted: JsValue,
) -> Result<JsValue, JsError> {
    let session: Session = read(session)?;
    let wanted: Vec<CardWanted> = read(wanted)?;
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(made, _)| *made != key) {
            *last = None;
            let Some(contents) = contents else { return Ok(JsValue::NULL) };
            *last = Some((key, save::cards::network(&session, &files(names, &contents))));
        }
        match last {
            Some((_, network)) => plain(&save::cards::cards(network, &session.choices(), &wanted)),
            None => Ok(JsValue::NULL),
        }
    })
}

/// The focal firm's contacts and proposals, whose cards are taken along.
#[wasm_bindgen(js_name = ownCards, unchecked_return_type = "CardWanted[]")]
pub fn own_cards(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
) -> Result<JsValue, JsError> {
    plain(&save::cards::own(&read(report)?))
}

/// The report as a workbook with some cards, its words still messages.
#[wasm_bindgen(js_name = reportBook, unchecked_return_type = "Book")]
pub fn report_book(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Card[]")] cards: JsValue,
) -> Result<JsValue, JsError> {
    plain(&save::tables::report_book(&read(report)?, &read::<Vec<Card>>(cards)?))
}

/// What is different between two reports of one case.
#[wasm_bindgen(js_name = compareReports, unchecked_return_type = "Comparison")]
pub fn compare_reports(
    #[wasm_bindgen(unchecked_param_type = "Report")] before: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Report")] after: JsValue,
) -> Result<JsValue, JsError> {
    plain(&compare(&read(before)?, &read(after)?))
}

/// The same to be taken along; with codes those given, and more for whoever has none.
#[wasm_bindgen(js_name = comparisonSaved, unchecked_return_type = "ComparisonSaved")]
pub fn comparison_saved(
    #[wasm_bindgen(unchecked_param_type = "Report")] before: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Report")] after: JsValue,
    #[wasm_bindgen(unchecked_param_type = "CodeEntry[] | null")] codes: JsValue,
    seed: u32,
) -> Result<JsValue, JsError> {
    let (before, after): (Report, Report) = (read(before)?, read(after)?);
    let found = compare(&before, &after);
    let codes: Option<Vec<Entry>> = read(codes)?;
    let codes = codes.map(|codes| Codes::drawn(codes).with(&after, seed).with(&before, seed));
    let object = Object::new();
    let (comparison, book) = match &codes {
        Some(codes) => {
            let coded = codes.comparison(&found);
            let book = save::tables::comparison_book(&coded, None);
            (coded, book)
        }
        None => {
            let book = save::tables::comparison_book(&found, Some((&before, &after)));
            (found, book)
        }
    };
    set(&object, "comparison", &plain(&comparison)?);
    set(&object, "book", &plain(&book)?);
    set(&object, "key", &plain(&codes.map(|codes| codes.key()))?);
    Ok(object.into())
}

/// A blank workbook to fill in.
///
/// # Errors
/// When there is no such kind or language.
#[wasm_bindgen(js_name = templateBook, unchecked_return_type = "Book")]
pub fn template_book(
    #[wasm_bindgen(unchecked_param_type = "TemplateKind")] kind: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &str,
) -> Result<JsValue, JsError> {
    plain(&template(code(kind, TemplateKind::from_code)?, code(language, Language::from_code)?))
}

/// The same, filled with what the visitor brought, and with the results of the report.
///
/// # Errors
/// When there is no such kind or language.
#[wasm_bindgen(js_name = continuedBook, unchecked_return_type = "Book")]
pub fn continued_book(
    #[wasm_bindgen(unchecked_param_type = "Session")] session: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    names: Vec<String>,
    contents: Vec<Uint8Array>,
    #[wasm_bindgen(unchecked_param_type = "TemplateKind")] kind: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &str,
) -> Result<JsValue, JsError> {
    let (kind, language) = (code(kind, TemplateKind::from_code)?, code(language, Language::from_code)?);
    let report: Report = read(report)?;
    let workbooks = read_again(&read(session)?, &files(names, &contents));
    let book = continued(&workbooks, &report.about.files, report.about.answering.as_deref(), kind, language);
    plain(&with_results(book, save::tables::report_book(&report, &[])))
}

/// The visitor's files as read and mended, with notes at what is left to mend.
#[wasm_bindgen(js_name = correctedBook, unchecked_return_type = "Book[]")]
pub fn corrected_book(
    #[wasm_bindgen(unchecked_param_type = "Session")] session: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    names: Vec<String>,
    contents: Vec<Uint8Array>,
) -> Result<JsValue, JsError> {
    let report: Report = read(report)?;
    let workbooks = read_again(&read(session)?, &files(names, &contents));
    let files = workbooks.iter().filter(|one| one.format != answers::FORMAT);
    let books: Vec<Book> = files.map(|one| corrected(one, &report.problems)).collect();
    plain(&books)
}

fn files(names: Vec<String>, contents: &[Uint8Array]) -> Vec<(String, Vec<u8>)> {
    names.into_iter().zip(contents.iter().map(Uint8Array::to_vec)).collect()
}

fn code<T>(text: &str, of: fn(&str) -> Option<T>) -> Result<T, JsError> {
    of(text).ok_or_else(|| JsError::new(text))
}

/// The network for Gephi, igraph, NetworkX and the like; `positions` as the analysis gave them.
#[wasm_bindgen]
pub fn graphml(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    positions: Vec<f64>,
) -> Result<Vec<u8>, JsError> {
    Ok(save::graph::graphml(&read(report)?, &positions))
}

/// As [`graphml`], in Gephi's own format.
#[wasm_bindgen]
pub fn gexf(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    positions: Vec<f64>,
) -> Result<Vec<u8>, JsError> {
    Ok(save::graph::gexf(&read(report)?, &positions))
}

/// What may be handed to one of the firms that answered; analyse for being handed to it before.
#[wasm_bindgen(js_name = oneFirm, unchecked_return_type = "Report")]
pub fn one_firm(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    firm: &str,
) -> Result<JsValue, JsError> {
    plain(&save::one_firm::one_firm(&read(report)?, firm))
}

/// The report with codes in the place of names, and the key to them.
#[wasm_bindgen(unchecked_return_type = "Pseudonymised")]
pub fn pseudonymise(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    seed: u32,
) -> Result<JsValue, JsError> {
    let report: Report = read(report)?;
    let codes = Codes::draw(&report, seed);
    let object = Object::new();
    set(&object, "report", &plain(&codes.apply(&report))?);
    set(&object, "key", &plain(&codes.key())?);
    set(&object, "codes", &plain(&codes.entries().collect::<Vec<_>>())?);
    set(&object, "order", &plain(&codes.order(&report))?);
    Ok(object.into())
}

/// Another report of the same files with codes that were drawn before.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn recode(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    #[wasm_bindgen(unchecked_param_type = "CodeEntry[]")] codes: JsValue,
) -> Result<JsValue, JsError> {
    plain(&Codes::drawn(read(codes)?).apply(&read(report)?))
}

/// Cards of a report that got these codes.
#[wasm_bindgen(js_name = recodeCards, unchecked_return_type = "Card[]")]
pub fn recode_cards(
    #[wasm_bindgen(unchecked_param_type = "Card[]")] cards: JsValue,
    #[wasm_bindgen(unchecked_param_type = "CodeEntry[]")] codes: JsValue,
) -> Result<JsValue, JsError> {
    plain(&Codes::drawn(read(codes)?).cards(&read::<Vec<Card>>(cards)?))
}

/// What of these cards goes with the report for one firm.
#[wasm_bindgen(js_name = oneFirmCards, unchecked_return_type = "Card[]")]
pub fn one_firm_cards(
    #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Card[]")] cards: JsValue,
) -> Result<JsValue, JsError> {
    plain(&save::one_firm::own_cards(&read(report)?, read(cards)?))
}

/// The workbook as an .xlsx file.
///
/// # Errors
/// When it is larger than the format.
#[wasm_bindgen(js_name = writeXlsx)]
pub fn write_xlsx(#[wasm_bindgen(unchecked_param_type = "Book")] book: JsValue) -> Result<Vec<u8>, JsError> {
    Ok(save::xlsx::write(&read::<Book>(book)?)?)
}

/// A .csv file for each table.
#[wasm_bindgen(js_name = writeCsvs, unchecked_return_type = "SavedFile[]")]
pub fn write_csvs(#[wasm_bindgen(unchecked_param_type = "Book")] book: JsValue) -> Result<Array, JsError> {
    save::csv::files(&read::<Book>(book)?)?
        .into_iter()
        .map(|(name, bytes)| Ok(saved(&name, &bytes)))
        .collect()
}

/// One .zip of several files.
#[wasm_bindgen(js_name = writeZip)]
pub fn write_zip(names: Vec<String>, contents: Vec<Uint8Array>) -> Result<Vec<u8>, JsError> {
    Ok(save::archive::zip(&files(names, &contents))?)
}

fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

/// As JSON would give it: no `Map`, no `BigInt`, no `undefined`.
fn plain<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

fn saved(name: &str, bytes: &[u8]) -> JsValue {
    let file = Object::new();
    set(&file, "name", &name.into());
    set(&file, "bytes", &Uint8Array::from(bytes));
    file.into()
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Fails only on frozen objects and proxies.
    let _ = Reflect::set(object, &key.into(), value);
}
