// What page and worker say to each other.
import type { Codebook } from "./generated/filiera";
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
  | { kind: "cancel"; id: number };

export type FromWorker =
  | { kind: "ready"; codebook: Codebook }
  /** A file may be in an East Asian encoding; the analysis is not begun. */
  | { kind: "needs-tables"; id: number }
  | { kind: "progress"; id: number; progress: Progress }
  /** The report as JSON: a long text is handed over much faster than its objects. */
  | { kind: "done"; id: number; report: string; positions: Float64Array<ArrayBuffer> }
  | { kind: "cancelled"; id: number }
  | { kind: "failed"; id: number; trap: boolean; message: string }
  | { kind: "violation"; violation: Violation };

/** Something that the security policy blocked. */
export interface Violation {
  directive: string;
  blocked: string;
}
