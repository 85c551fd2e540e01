// The typed client of the core. The page knows only this file; whether a worker answers is hidden here.
import type { Progress, Report, Session } from "./generated/report";

/** A file that the visitor brought. The page keeps it; the worker only reads it. */
export interface SourceFile {
  name: string;
  blob: Blob;
}

export interface Outcome {
  report: Report;
  /** `[x0, y0, x1, y1, …]` in the order of `report.network.actors`; the focal firm at 0, 0. */
  positions: Float64Array;
}

/** The core broke off. The visitor's files and session are untouched, and a new core is ready. */
export class CoreTrap extends Error {}

export interface Core {
  /** Rejects with an `AbortError` after `signal` aborts and with `CoreTrap` after a trap. */
  analyse(
    session: Session,
    files: SourceFile[],
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Outcome>;
}
