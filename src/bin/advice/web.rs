//! The web boundary of what is worked out once the first diagnosis stands. Decides nothing.

use filiera::{further::Work, model::packed, session::Session};
use wasm_bindgen::prelude::*;

use super::shared::{json, now, read};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Session } from "./report";
"#;

/// The work under way, see [`Work`]; it stays for another plan.
#[wasm_bindgen]
pub struct Advising {
    work: Work,
}

#[wasm_bindgen]
impl Advising {
    /// `model` as the first module hands it out.
    ///
    /// # Errors
    /// When it is none, or `session` is not of the shape that this program writes.
    #[wasm_bindgen(constructor)]
    pub fn new(
        model: &[u8],
        #[wasm_bindgen(unchecked_param_type = "Session")] session: JsValue,
    ) -> Result<Advising, JsError> {
        let session: Session = read(&session)?;
        let model = packed::unpack(model).ok_or_else(|| JsError::new("not a model"))?;
        Ok(Self { work: Work::new(model, &session) })
    }

    /// Works for about `milliseconds`; `true` while something is left.
    pub fn step(&mut self, milliseconds: f64) -> bool {
        let end = now() + milliseconds;
        while !self.work.step() {
            if now() >= end {
                return true;
            }
        }
        false
    }

    /// How much is done, from 0 to 1.
    pub fn done(&self) -> f64 {
        self.work.done()
    }

    /// The parts of a `Further` that were found since this was last asked, as JSON; nothing where there are none.
    pub fn fresh(&mut self) -> Result<Option<String>, JsError> {
        self.work.fresh().map(|found| json(&found)).transpose()
    }

    /// A `Replanned` as JSON, and work is left again; nothing where the session asks for a new diagnosis.
    ///
    /// # Errors
    /// When `session` is not of the shape that this program writes.
    pub fn replan(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Session")] session: JsValue,
    ) -> Result<Option<String>, JsError> {
        self.work.replan(&read(&session)?).map(|replanned| json(&replanned)).transpose()
    }
}
