// What page and worker say to each other.
import type { Codebook, MeasureInput } from "./generated/filiera";
import type { Progress, Session } from "./generated/report";

export interface NamedBlob {
  name: string;
  blob: Blob;
}

export type ToWorker =
  | { kind: "start"; module: WebAssembly.Module }
  /** The answer to `needs-tables`, or given beforehand. */
  | { kind: "tables"; tables: ArrayBuffer }
  | { kind: "analyse"; id: number; session: Session; files: NamedBlob[] }
  /** What the third module found for an analysis that is done. */
  | { kind: "complete"; id: number; names: string[]; series: Float64Array<ArrayBuffer>[] }
  | ({ kind: "place"; id: number } & Things)
  | { kind: "cancel"; id: number };

/** What is to be placed on the map; see `placeThings` of the core. */
export interface Things {
  things: string;
  ties: Uint32Array;
  focal: number | undefined;
  free: boolean;
  seed: number;
}

export type FromWorker =
  | { kind: "ready"; codebook: Codebook }
  /** A file may be in an East Asian encoding; the analysis is not begun. */
  | { kind: "needs-tables"; id: number }
  | { kind: "progress"; id: number; progress: Progress }
  /** The report as JSON: a long text is handed over much faster than its objects. */
  | { kind: "done"; id: number; report: string; positions: Float64Array<ArrayBuffer>; measure: MeasureInput; model: Uint8Array<ArrayBuffer> }
  /** `LateFigures` as JSON. */
  | { kind: "completed"; id: number; figures: string }
  | { kind: "placed"; id: number; positions: Float64Array }
  | { kind: "cancelled"; id: number }
  | { kind: "failed"; id: number; trap: boolean; message: string };

/** Something that the security policy blocked. */
export interface Violation {
  directive: string;
  blocked: string;
}
