// The only file that touches the bindings of the third wasm module. A classic script, started from a blob by
// index.ts for one network; it is ended to cancel it, so it listens to nothing while it works.
import { Measuring, initSync } from "filiera:measures-glue";
import { disconnect } from "../disconnect";
import { tellViolations } from "../violations";
import type { FromMeasures, ToMeasures } from "./messages";

declare const self: DedicatedWorkerGlobalScope;

/** Work done between two words of how far it is, in milliseconds. */
const STEP = 50;

tellViolations();

self.addEventListener("message", ({ data: { module, input, only } }: MessageEvent<ToMeasures>) => {
  try {
    initSync({ module });
    disconnect();
    const { offsets, neighbours, weights, roles, territories, asked, seed } = input;
    const measuring = new Measuring(offsets, neighbours, weights, roles, territories, asked, seed, only);
    while (measuring.step(STEP)) say({ kind: "progress", name: measuring.name(), done: measuring.done() });
    say({ kind: "done", found: measuring.finish() });
  } catch (error) {
    say({ kind: "failed", message: String(error) });
  }
});

function say(message: FromMeasures): void {
  self.postMessage(message);
}
