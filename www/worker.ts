// The only file that touches the wasm bindings. A classic script, started from a blob by core.ts.
import { Analysis, codebook, initSync, needsTables, placeThings } from "filiera:glue";
import { disconnect } from "./disconnect";
import type { NamedBlob, FromWorker, Things, ToWorker } from "./messages";
import type { Progress, Session } from "./generated/report";
import { tellViolations } from "./violations";
import { messages } from "./yield";

declare const self: DedicatedWorkerGlobalScope;

/** Work done between two looks at the messages, in milliseconds. */
const STEP = 40;

const cancelled = new Set<number>();

let memory: WebAssembly.Memory;
/** What is still to be completed, the newest last. */
const kept = new Map<number, Analysis>();
/** How many: the one that is shown, and those made beside it for saving. */
const MOST_KEPT = 4;
/** The tables of East Asian letters are in their places. */
let tablesThere = false;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "start":
      ({ memory } = initSync({ module: data.module }));
      disconnect();
      say({ kind: "ready", codebook: codebook() });
      break;
    case "tables":
      layTables(data.tables);
      break;
    case "analyse":
      void answer(data.id, data.session, data.files);
      break;
    case "complete":
      complete(data.id, data.names, data.series);
      break;
    case "place":
      place(data);
      break;
    case "cancel":
      cancelled.add(data.id);
      break;
  }
});

tellViolations();

async function answer(id: number, session: Session, files: NamedBlob[]): Promise<void> {
  try {
    const outcome = await analyse(id, session, files);
    if (outcome === "needs-tables") {
      say({ kind: "needs-tables", id });
    } else if (outcome) {
      const { report, positions, measure, model } = outcome;
      const arrays = Object.values(measure).filter((one) => typeof one !== "number");
      say({ kind: "done", id, report, positions, measure, model }, [positions, model, ...arrays].map(({ buffer }) => buffer));
    } else {
      say({ kind: "cancelled", id });
    }
  } catch (error) {
    say({ kind: "failed", id, trap: error instanceof WebAssembly.RuntimeError, message: String(error) });
  } finally {
    cancelled.delete(id);
  }
}

function place({ id, things, ties, focal, free, seed }: Things & { id: number }): void {
  try {
    say({ kind: "placed", id, positions: placeThings(things, ties, focal, free, seed) });
  } catch (error) {
    say({ kind: "failed", id, trap: true, message: String(error) });
  }
}

/** `undefined` when the visitor cancelled. */
async function analyse(id: number, session: Session, files: NamedBlob[]) {
  const contents: Uint8Array[] = [];
  for (const { blob } of files) contents.push(new Uint8Array(await blob.arrayBuffer()));
  if (!tablesThere && contents.some((bytes) => needsTables(bytes))) return "needs-tables";
  const analysis = new Analysis(session, files.map(({ name }) => name), contents, (progress: Progress) =>
    say({ kind: "progress", id, progress }),
  );
  for (;;) {
    if (cancelled.has(id)) {
      analysis.free();
      return undefined;
    }
    const progress = analysis.step(STEP);
    if (progress.phase === "done") {
      keep(id, analysis);
      return analysis.finish();
    }
    say({ kind: "progress", id, progress });
    await messages();
  }
}

function keep(id: number, analysis: Analysis): void {
  kept.set(id, analysis);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT) drop(oldest!);
}

function drop(id: number): void {
  kept.get(id)?.free();
  kept.delete(id);
}

/** Says what the third module's numbers mean. */
function complete(id: number, names: string[], series: Float64Array[]): void {
  try {
    const analysis = kept.get(id);
    if (!analysis) throw new Error("no longer kept");
    say({ kind: "completed", id, figures: analysis.complete(names, series) });
    drop(id);
  } catch (error) {
    say({ kind: "failed", id, trap: error instanceof WebAssembly.RuntimeError, message: String(error) });
  }
}

/** Data of the module that it comes without, as scripts/tables.mjs took it out: place, length and bytes of each. */
function layTables(tables: ArrayBuffer): void {
  const view = new DataView(tables);
  for (let at = 0; at < tables.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    new Uint8Array(memory.buffer, view.getUint32(at, true), length).set(new Uint8Array(tables, at + 8, length));
    at += 8 + length;
  }
  tablesThere = true;
}

function say(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}
