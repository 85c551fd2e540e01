//! The page's third wasm module: the measures that take long, numbers in and numbers out. Decides nothing.

#[cfg(target_family = "wasm")]
mod web {
    use filiera_graphs::{
        Graph,
        background::{Background, Input, Results},
        simulator::{Plan, Simulation},
    };
    use js_sys::{Array, Float64Array};
    use wasm_bindgen::prelude::*;
    use web_sys::WorkerGlobalScope;

    /// Measuring under way, see [`Background`].
    #[wasm_bindgen]
    pub struct Measuring {
        background: Background,
    }

    #[wasm_bindgen]
    impl Measuring {
        /// A network as the first module hands it out; `only` is the number of the worker, where there are two.
        ///
        /// # Errors
        /// When the rows are no graph.
        #[wasm_bindgen(constructor)]
        #[allow(clippy::too_many_arguments, reason = "as they cross: arrays of numbers, each by itself")]
        pub fn new(
            offsets: &[u32],
            neighbours: &[u32],
            weights: &[f64],
            roles: Vec<u32>,
            territories: Vec<u32>,
            asked: &[u8],
            seed: u32,
            only: Option<u32>,
        ) -> Result<Measuring, JsError> {
            let graph =
                Graph::from_rows(offsets, neighbours, weights).ok_or_else(|| JsError::new("not a graph"))?;
            let of_each = [roles.len(), territories.len(), asked.len()];
            if of_each.iter().any(|&length| length != graph.len()) {
                return Err(JsError::new("not of this graph"));
            }
            let asked = asked.iter().map(|&asked| asked > 0).collect();
            let input = Input { graph, roles, territories, asked, seed };
            Ok(Self { background: Background::new(input, only) })
        }

        /// Works for about `milliseconds`; `true` while something is left.
        pub fn step(&mut self, milliseconds: f64) -> bool {
            work_for(milliseconds, || self.background.step())
        }

        /// Of the measure under way.
        pub fn name(&self) -> String {
            self.background.progress().name.to_owned()
        }

        /// From 0 to 1, every measure counted as one.
        pub fn done(&self) -> f64 {
            let progress = self.background.progress();
            (progress.finished as f64 + progress.part) / progress.total.max(1) as f64
        }

        /// Names and numbers of what was found, in turn.
        #[wasm_bindgen(unchecked_return_type = "(string | Float64Array<ArrayBuffer>)[]")]
        pub fn finish(self) -> Array {
            in_turn(self.background.finish())
        }
    }

    /// A simulation of interviews under way, see [`Simulation`].
    #[wasm_bindgen]
    pub struct Simulating {
        simulation: Simulation,
    }

    #[wasm_bindgen]
    impl Simulating {
        /// `plan` in the order of [`filiera_graphs::simulator::FIELDS`].
        #[wasm_bindgen(constructor)]
        pub fn new(plan: &[f64]) -> Simulating {
            Self { simulation: Simulation::new(Plan::from_numbers(plan)) }
        }

        /// Works for about `milliseconds`; `true` while something is left.
        pub fn step(&mut self, milliseconds: f64) -> bool {
            work_for(milliseconds, || self.simulation.step())
        }

        /// From 0 to 1.
        pub fn done(&self) -> f64 {
            let (done, all) = self.simulation.progress();
            done as f64 / all.max(1) as f64
        }

        /// Names and numbers in turn, see [`Simulation::results`].
        #[wasm_bindgen(unchecked_return_type = "(string | Float64Array<ArrayBuffer>)[]")]
        pub fn finish(self) -> Array {
            in_turn(self.simulation.results())
        }
    }

    fn work_for(milliseconds: f64, mut step: impl FnMut() -> bool) -> bool {
        let end = now() + milliseconds;
        while step() {
            if now() >= end {
                return true;
            }
        }
        false
    }

    fn in_turn(results: Results) -> Array {
        let found = Array::new();
        for (name, numbers) in results.series {
            found.push(&name.into());
            found.push(&Float64Array::from(numbers.as_slice()));
        }
        found
    }

    fn now() -> f64 {
        let global: WorkerGlobalScope = js_sys::global().unchecked_into();
        global.performance().map_or(f64::INFINITY, |clock| clock.now())
    }
}

fn main() {}
