// What the page and the worker of the fourth wasm module say to each other.
import type { Session } from "../generated/report";

export type ToAdvice =
  | { kind: "start"; module: WebAssembly.Module; model: Uint8Array<ArrayBuffer>; session: Session }
  /** The plan follows another session. */
  | { kind: "replan"; id: number; session: Session };

/** `plan` is the id of the request that asked for it; 0 for the one that the worker was started with. */
export type FromAdvice =
  | { kind: "progress"; plan: number; done: number }
  /** Parts of a `Further` as JSON. */
  | { kind: "found"; plan: number; found: string }
  /** All of them are. */
  | { kind: "done"; plan: number }
  /** `Replanned` as JSON; `undefined` where the session asks for a new diagnosis. */
  | { kind: "replanned"; id: number; replanned: string | undefined }
  | { kind: "failed"; message: string };
