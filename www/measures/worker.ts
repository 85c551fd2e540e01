// The only file that touches the bindings of the third wasm module. A classic script, started from a blob by
// index.ts for one network; it is ended to cancel it, so it listens to nothing while it works.
import { Measuring, Simulating, initSync } from "filiera:measures-glue";
import { disconnect } from "../disconnect";
import { tellViolations } from "../violations";
import type { FromMeasures, ToMeasures } from "./messages";

declare const self: DedicatedWorkerGlobalScope;

/** Work done between two words of how far it is, in milliseconds. */
const STEP = 50;

tellViolations();

self.addEventListener("message", ({ data }: MessageEvent<ToMeasures>) => {
  try {
    initSync({ module: data.module });
    disconnect();
    const work = begin(data);
    const name = (): string => ("name" in work ? work.name() : "");
    while (work.step(STEP)) say({ kind: "progress", name: name(), done: work.done() });
    say({ kind: "done", found: work.finish() });
  } catch (error) {
    say({ kind: "failed", message: String(error) });
  }
});

function begin(data: ToMeasures): Measuring | Simulating {
  if ("plan" in data) return new Simulating(data.plan);
  const { offsets, neighbours, weights, roles, territories, asked, seed } = data.input;
  return new Measuring(offsets, neighbours, weights, roles, territories, asked, seed, data.only);
}

function say(message: FromMeasures): void {
  self.postMessage(message);
}
