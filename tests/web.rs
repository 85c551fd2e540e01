//! The boundary as wasm, under Node: what the worker calls.
#![cfg(target_family = "wasm")]

#[path = "../src/bin/advice/web.rs"]
mod advice;
#[path = "../src/bin/shared/mod.rs"]
mod shared;
#[path = "../src/bin/core/web.rs"]
mod web;

use advice::Advising;
use filiera_graphs::{
    Graph,
    background::{self, Input, Results},
};
use js_sys::{Float64Array, JSON, Reflect, Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web::Analysis;

const EDGES: &str = "From,To\nNorth Mill,South Mill\nSouth Mill,West Mill\n";

fn session() -> JsValue {
    JSON::parse(
        r#"{ "version": 1, "sources": ["edges.csv"], "as_of": "2026-01-31", "seed": 1,
             "edits": [{ "kind": "setting", "code": "dormant_months", "value": 36 }] }"#,
    )
    .unwrap()
}

fn analysis(session: JsValue, content: &str) -> Result<Analysis, JsError> {
    let content = Uint8Array::from(content.as_bytes());
    Analysis::new(session, vec!["edges.csv".to_owned()], vec![content], None)
}

/// Steps until it is done.
fn run(content: &str) -> (Analysis, JsValue) {
    let mut analysis = analysis(session(), content).ok().unwrap();
    loop {
        let progress = analysis.step(5.0).ok().unwrap();
        if Reflect::get(&progress, &"phase".into()).unwrap() == "done" {
            let outcome = analysis.finish().ok().unwrap();
            return (analysis, outcome);
        }
    }
}

/// What the other module makes of the numbers that the first hands out.
fn measured(input: &JsValue) -> Results {
    let of = |key: &str| Reflect::get(input, &key.into()).unwrap();
    let numbers = |key: &str| Uint32Array::from(of(key)).to_vec();
    let weights = Float64Array::from(of("weights")).to_vec();
    background::measure(Input {
        graph: Graph::from_rows(&numbers("offsets"), &numbers("neighbours"), &weights).unwrap(),
        roles: numbers("roles"),
        territories: numbers("territories"),
        asked: Uint8Array::from(of("asked")).to_vec().into_iter().map(|asked| asked > 0).collect(),
        seed: of("seed").as_f64().unwrap() as u32,
    })
}

/// By the browser's own reader, which takes every number for what is written; `serde_json`'s may miss the last bit.
fn as_the_page_reads<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_wasm_bindgen::from_value(JSON::parse(text).unwrap()).unwrap()
}

fn report_text(outcome: &JsValue) -> String {
    let report = Reflect::get(outcome, &"report".into()).unwrap();
    report.as_string().unwrap()
}

#[wasm_bindgen_test]
fn the_report_is_what_the_native_core_says() {
    let native = {
        let session = serde_wasm_bindgen::from_value(session()).unwrap();
        filiera::job::analyse(&session, vec![("edges.csv".to_owned(), EDGES.as_bytes().to_vec())])
    };
    let (analysis, outcome) = run(EDGES);
    let mut crossed: filiera::report::Report = as_the_page_reads(&report_text(&outcome));
    assert!(!crossed.network.left_out.is_empty());
    let results = measured(&Reflect::get(&outcome, &"measure".into()).unwrap());
    let (names, series) =
        results.series.into_iter().map(|(name, series)| (name, Float64Array::from(&series[..]))).unzip();
    let late = analysis.complete(names, series).ok().unwrap();
    crossed.network.complete(as_the_page_reads(&late));
    let model = Uint8Array::from(Reflect::get(&outcome, &"model".into()).unwrap()).to_vec();
    let mut advising = Advising::new(&model, session()).ok().unwrap();
    while advising.step(5.0) {}
    crossed.further = as_the_page_reads(&advising.fresh().ok().unwrap().unwrap());
    assert_eq!(crossed, native.report);
    let positions = Float64Array::from(Reflect::get(&outcome, &"positions".into()).unwrap());
    assert_eq!(positions.to_vec(), native.positions);
}

#[wasm_bindgen_test]
fn bytes_that_are_no_spreadsheet_give_a_report_with_a_problem() {
    let (_, outcome) = run("\u{0}\u{1}\u{2}");
    let report: serde_json::Value = serde_json::from_str(&report_text(&outcome)).unwrap();
    assert!(!report["problems"].as_array().unwrap().is_empty());
}

#[wasm_bindgen_test]
fn a_session_of_another_shape_is_refused() {
    let session = JSON::parse(r#"{ "version": 1 }"#).unwrap();
    assert!(analysis(session, EDGES).is_err());
}

#[wasm_bindgen_test]
fn another_plan_is_made_without_a_new_diagnosis_and_nothing_else() {
    let (_, outcome) = run(EDGES);
    let model = Uint8Array::from(Reflect::get(&outcome, &"model".into()).unwrap()).to_vec();
    assert!(Advising::new(&model[1..], session()).is_err());
    let mut advising = Advising::new(&model, session()).ok().unwrap();
    let with = |edit: &str| {
        let text = String::from(JSON::stringify(&session()).unwrap());
        JSON::parse(&text.replace("\"edits\":[", &format!("\"edits\":[{edit},"))).unwrap()
    };
    let keep = r#"{ "kind": "action", "rule": "R01", "about": [], "choice": "keep" }"#;
    assert!(advising.replan(with(keep)).ok().unwrap().is_some());
    assert!(advising.replan(with(r#"{ "kind": "focal", "actor": "West Mill" }"#)).ok().unwrap().is_none());
}

#[wasm_bindgen_test]
fn nothing_is_handed_out_while_steps_are_left() {
    let mut analysis = analysis(session(), EDGES).ok().unwrap();
    assert!(analysis.finish().is_err());
}
