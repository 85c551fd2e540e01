//! The web boundary: bytes in, plain data out, failures as data. Decides nothing.

use filiera_graphs::background::{Input, Results};
use js_sys::{Array, Float64Array, Function, Object, Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;

use super::shared::{json, now, plain, read, set};

use filiera::{
    barriers::catalogue,
    import,
    job::{Finished, Job, Phase, Progress},
    methods,
    model::{
        Role, Territory,
        codebook::{FIELDS, READ_SHEETS, SheetRole},
        packed,
    },
    network::{
        layout::{self, Thing},
        measures::Late,
    },
    report::FirstReport,
    session::Session,
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Methods, Progress, Session, SheetRole } from "./report";
export interface Codebook {
  /** What the columns of a sheet may mean: codes of fields, for answers about barriers those of barriers too. */
  sheets: { role: SheetRole; fields: string[] }[];
  methods: Methods;
}
/** The network as numbers, for the measures that take long: neighbours of node i from `offsets[i]` to `offsets[i + 1]`. */
export interface MeasureInput {
  offsets: Uint32Array<ArrayBuffer>;
  neighbours: Uint32Array<ArrayBuffer>;
  weights: Float64Array<ArrayBuffer>;
  roles: Uint32Array<ArrayBuffer>;
  territories: Uint32Array<ArrayBuffer>;
  asked: Uint8Array<ArrayBuffer>;
  seed: number;
}
/** `report`: a `Report` as JSON, without what comes later; `model`: for the module that works out the rest. */
export interface AnalysisOutcome {
  report: string;
  positions: Float64Array<ArrayBuffer>;
  measure: MeasureInput;
  model: Uint8Array<ArrayBuffer>;
}
"#;

/// What a visitor can say of sheets and columns, and what results rest on.
#[wasm_bindgen(unchecked_return_type = "Codebook")]
pub fn codebook() -> Result<Object, JsError> {
    let sheets = Array::new();
    for role in READ_SHEETS {
        let fields: Array = FIELDS
            .iter()
            .filter(|row| row.sheets.contains(role))
            .map(|row| JsValue::from(row.field.code()))
            .collect();
        if *role == SheetRole::Barriers {
            for barrier in catalogue::every() {
                fields.push(&barrier.code.into());
            }
        }
        let sheet = Object::new();
        set(&sheet, "role", &role.code().into());
        set(&sheet, "fields", &fields);
        sheets.push(&sheet);
    }
    let codebook = Object::new();
    set(&codebook, "sheets", &sheets);
    set(&codebook, "methods", &plain(&methods::methods())?);
    Ok(codebook)
}

/// Whether the tables of East Asian letters have to be laid in place before a file with these bytes is read.
#[wasm_bindgen(js_name = needsTables)]
pub fn needs_tables(bytes: &[u8]) -> bool {
    import::needs_tables(bytes)
}

/// Where what the page draws stands, see [`layout::place_things`]: of each thing the codes of role and
/// territory with a space between them, on a line of its own; of each tie two indices.
#[wasm_bindgen(js_name = placeThings)]
pub fn place_things(things: &str, ties: &[u32], focal: Option<u32>, free: bool, seed: u32) -> Vec<f64> {
    let things: Vec<Thing> = things
        .lines()
        .map(|line| {
            let (role, territory) = line.split_once(' ').unwrap_or_default();
            Thing {
                role: Role::from_code(role).unwrap_or(Role::Other),
                territory: Territory::from_code(territory).unwrap_or(Territory::Unknown),
            }
        })
        .collect();
    let ties: Vec<(usize, usize)> =
        ties.chunks_exact(2).map(|tie| (tie[0] as usize, tie[1] as usize)).collect();
    layout::place_things(&things, &ties, focal.map(|focal| focal as usize), free, seed)
}

/// An analysis under way, see [`Job`].
#[wasm_bindgen]
pub struct Analysis {
    /// Until it is finished.
    job: Option<Job>,
    seed: u32,
    late: Option<Late>,
    on_progress: Option<Function>,
}

#[wasm_bindgen]
impl Analysis {
    /// `contents` are the bytes of the files called `names`, in the order of the session's sources.
    ///
    /// `on_progress` is called with a `Progress` while a long file is read, within a step.
    ///
    /// # Errors
    /// When `session` is not of the shape that this program writes.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Session")] session: JsValue,
        names: Vec<String>,
        contents: Vec<Uint8Array>,
        on_progress: Option<Function>,
    ) -> Result<Analysis, JsError> {
        let files = names.into_iter().zip(contents.iter().map(Uint8Array::to_vec)).collect();
        let session: Session = read(&session)?;
        let seed = session.seed;
        Ok(Self { job: Some(Job::new(session, files)), seed, late: None, on_progress })
    }

    /// Works for about `milliseconds`, and says how far it has come.
    #[wasm_bindgen(unchecked_return_type = "Progress")]
    pub fn step(&mut self, milliseconds: f64) -> Result<JsValue, JsError> {
        let end = now() + milliseconds;
        let job = self.job.as_mut().ok_or_else(finished)?;
        loop {
            let told = &self.on_progress;
            let progress: Progress = job.step_telling(&mut |progress| {
                if let (Some(told), Ok(progress)) = (told, plain(&progress)) {
                    // What the page does with it is not ours to mend.
                    let _ = told.call1(&JsValue::NULL, &progress);
                }
            });
            if progress.phase == Phase::Done || now() >= end {
                return plain(&progress);
            }
        }
    }

    /// The outcome, and what is left to measure.
    ///
    /// # Errors
    /// While steps are left, and the second time.
    #[wasm_bindgen(unchecked_return_type = "AnalysisOutcome")]
    pub fn finish(&mut self) -> Result<JsValue, JsError> {
        let done = self.job.take_if(|job| job.progress().phase == Phase::Done).and_then(Job::finish);
        let Finished { outcome, late, network } = done.ok_or_else(|| JsError::new("steps are left"))?;
        let object = Object::new();
        set(&object, "report", &json(&FirstReport::from(&outcome.report))?.into());
        set(&object, "positions", &Float64Array::from(outcome.positions.as_slice()));
        set(&object, "measure", &numbers(&late.input(self.seed)));
        set(&object, "model", &Uint8Array::from(packed::pack(&network.model).as_slice()));
        self.late = Some(late);
        Ok(object.into())
    }

    /// What the other module found, as `LateFigures` in JSON.
    ///
    /// # Errors
    /// Before the outcome was handed out.
    pub fn complete(&self, names: Vec<String>, series: Vec<Float64Array>) -> Result<String, JsError> {
        let late = self.late.as_ref().ok_or_else(|| JsError::new("steps are left"))?;
        let series = names.into_iter().zip(series.iter().map(Float64Array::to_vec)).collect();
        json(&late.figures(&Results { series }))
    }
}

fn finished() -> JsError {
    JsError::new("finished")
}

/// A `MeasureInput`.
fn numbers(input: &Input) -> Object {
    let object = Object::new();
    let (offsets, neighbours, weights) = input.graph.rows();
    set(&object, "offsets", &Uint32Array::from(offsets.as_slice()));
    set(&object, "neighbours", &Uint32Array::from(neighbours.as_slice()));
    set(&object, "weights", &Float64Array::from(weights.as_slice()));
    set(&object, "roles", &Uint32Array::from(input.roles.as_slice()));
    set(&object, "territories", &Uint32Array::from(input.territories.as_slice()));
    let asked: Vec<u8> = input.asked.iter().map(|&asked| asked.into()).collect();
    set(&object, "asked", &Uint8Array::from(asked.as_slice()));
    set(&object, "seed", &input.seed.into());
    object
}
