// What the page and the workers of the third wasm module say to each other.
import type { MeasureInput } from "../generated/filiera";

export type ToMeasures = { module: WebAssembly.Module } & (
  | {
      input: MeasureInput;
      /** The number of the worker, where there are two. */
      only: number | undefined;
    }
  /** Interviews to simulate: the numbers of the plan in their order. */
  | { plan: Float64Array<ArrayBuffer> }
);

export type FromMeasures =
  | { kind: "progress"; name: string; done: number }
  /** Names and numbers in turn. */
  | { kind: "done"; found: (string | Float64Array<ArrayBuffer>)[] }
  | { kind: "failed"; message: string };
