// The measures that take long, computed while the diagnosis is read: by the third wasm module, in one or two
// workers of their own, so that a trap there leaves everything else alone.
import measuresText from "filiera:measures-worker";
import measuresName from "filiera:measures";
import type { Outcome } from "../core";
import type { LateFigures, NetworkReport } from "../generated/report";
import { compile, startWorker } from "../wasm";
import type { FromMeasures, ToMeasures } from "./messages";

type Found = Map<string, Float64Array<ArrayBuffer>>;

export interface LateProgress {
  /** Code of what is being measured. */
  name: string;
  /** From 0 to 1. */
  done: number;
}

/** From so many actors on two workers are faster than one. */
const TWO_FROM = 2000;

let module: Promise<WebAssembly.Module> | undefined;

/** Fetches the module, so that it is there later without a connection. */
export async function ready(): Promise<WebAssembly.Module> {
  module ??= compile(measuresName);
  try {
    return await module;
  } catch (error) {
    // The next request tries again: the connection may be back.
    module = undefined;
    throw error;
  }
}

/** Puts into the report what takes long. Rejects with the reason of `signal` at once when it aborts. */
export async function measureLate(outcome: Outcome, onProgress: (progress: LateProgress) => void, signal: AbortSignal): Promise<void> {
  const compiled = await ready();
  signal.throwIfAborted();
  const two = outcome.measure.roles.length >= TWO_FROM && navigator.hardwareConcurrency > 2;
  const workers = two ? [0, 1] : [undefined];
  const progress: LateProgress[] = workers.map(() => ({ name: "", done: 0 }));
  // When one breaks off, the other has nothing to work for.
  const together = new AbortController();
  const end = (): void => together.abort(signal.reason);
  signal.addEventListener("abort", end);
  try {
    const parts = await Promise.all(
      workers.map((only, place) => {
        const told = (now: LateProgress): void => {
          progress[place] = now;
          const done = progress.reduce((sum, one) => sum + one.done, 0) / progress.length;
          onProgress({ name: progress.reduce((least, one) => (one.done < least.done ? one : least)).name, done });
        };
        return inWorker({ module: compiled, input: outcome.measure, only }, told, together.signal);
      }),
    );
    const found = parts.reduce(add);
    const figures = await outcome.complete([...found.keys()], [...found.values()]);
    signal.throwIfAborted();
    complete(outcome.report.network, figures);
  } finally {
    signal.removeEventListener("abort", end);
    together.abort();
  }
}

/** Simulates interviews: numbers by name, see `Simulation::results`. Rejects with the reason of `signal` at once when it aborts. */
export async function simulate(plan: number[], onProgress: (done: number) => void, signal: AbortSignal): Promise<ReadonlyMap<string, Float64Array>> {
  const compiled = await ready();
  signal.throwIfAborted();
  return inWorker({ module: compiled, plan: new Float64Array(plan) }, ({ done }) => onProgress(done), signal);
}

function inWorker(what: ToMeasures, onProgress: (progress: LateProgress) => void, signal: AbortSignal): Promise<Found> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const fail = (error: unknown): void => {
      settle();
      reject(error);
    };
    const cancel = (): void => fail(signal.reason);
    const hear = (_: Worker, message: FromMeasures): void => {
      if (message.kind === "progress") onProgress(message);
      else if (message.kind === "failed") fail(new Error(message.message));
      else {
        onProgress({ name: "", done: 1 });
        settle();
        resolve(paired(message.found));
      }
    };
    const worker = startWorker(measuresText, "filiera-measures", hear, (_, detail) => fail(new Error(detail)));
    signal.addEventListener("abort", cancel);
    worker.postMessage(what);
  });
}

function paired(found: (string | Float64Array<ArrayBuffer>)[]): Found {
  const pairs: Found = new Map();
  for (let at = 0; at < found.length; at += 2) pairs.set(found[at] as string, found[at + 1] as Float64Array<ArrayBuffer>);
  return pairs;
}

/** What both found is half of it each. */
function add(one: Found, other: Found): Found {
  for (const [name, numbers] of other) {
    const known = one.get(name);
    one.set(name, known ? known.map((number, place) => number + numbers[place]!) : numbers);
  }
  return one;
}

/** As the core does where there is no page, see `NetworkReport::complete`. */
function complete(network: NetworkReport, { values, map_measures, left_out, structure }: LateFigures): void {
  network.left_out = left_out;
  for (const [code, column] of Object.entries(values)) {
    network.measures.forEach((row, place) => (row.values[code] = column![place]!));
  }
  network.map_measures.push(...map_measures);
  network.structure = structure;
}
