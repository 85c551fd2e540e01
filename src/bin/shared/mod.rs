//! What the boundaries of the modules that hand out JSON share.
//!
//! What is large crosses as JSON: making its objects here one by one takes ten times as long as the browser's
//! own reader, and copying them from the worker to the page once more.

#![allow(dead_code, reason = "not each module needs all of it")]

use std::io;

use js_sys::{JSON, Object, Reflect};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Serializer, ser::Formatter};
use wasm_bindgen::prelude::*;
use web_sys::WorkerGlobalScope;

/// Tells a panic on the console; the trap that follows tells the page.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Plain objects.
pub fn read<T: DeserializeOwned>(value: &JsValue) -> Result<T, JsError> {
    Ok(serde_json::from_str(&String::from(JSON::stringify(value).map_err(|_| not_plain())?))?)
}

/// As plain objects.
pub fn plain<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    JSON::parse(&json(value)?).map_err(|_| not_plain())
}

fn not_plain() -> JsError {
    JsError::new("not plain data")
}

/// As JSON.
pub fn json<T: Serialize>(value: &T) -> Result<String, JsError> {
    let mut text = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut text, Numbers))?;
    Ok(String::from_utf8(text)?)
}

/// Writes numbers by the standard library, which is there already: `serde_json` brings tables of its own.
struct Numbers;

impl Formatter for Numbers {
    fn write_f64<W: io::Write + ?Sized>(&mut self, to: &mut W, number: f64) -> io::Result<()> {
        // Most are whole.
        let whole = number as i32;
        if f64::from(whole) == number { write!(to, "{whole}") } else { write!(to, "{number:?}") }
    }
}

pub fn set(object: &Object, key: &str, value: &JsValue) {
    // Fails only on frozen objects and proxies.
    let _ = Reflect::set(object, &key.into(), value);
}

/// Milliseconds by the worker's clock.
pub fn now() -> f64 {
    let global: WorkerGlobalScope = js_sys::global().unchecked_into();
    global.performance().map_or(f64::INFINITY, |clock| clock.now())
}
