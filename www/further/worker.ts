// The only file that touches the bindings of the fourth wasm module. A classic script, started from a blob by
// index.ts for one network. It stays, for other plans.
import { Advising, initSync } from "filiera:advice-glue";
import { disconnect } from "../disconnect";
import { tellViolations } from "../violations";
import { messages } from "../yield";
import type { FromAdvice, ToAdvice } from "./messages";

declare const self: DedicatedWorkerGlobalScope;

/** Work done between two looks at the messages, in milliseconds. */
const STEP = 40;

let advising: Advising;
/** The plan that is worked for, by its request: work for an earlier one ends. */
let plan = 0;

tellViolations();

self.addEventListener("message", ({ data }: MessageEvent<ToAdvice>) => {
  try {
    if (data.kind === "start") {
      initSync({ module: data.module });
      disconnect();
      advising = new Advising(data.model, data.session);
    } else {
      const replanned = advising.replan(data.session);
      say({ kind: "replanned", id: data.id, replanned });
      if (replanned === undefined) return;
      plan = data.id;
    }
    void work(plan);
  } catch (error) {
    say({ kind: "failed", message: String(error) });
  }
});

async function work(own: number): Promise<void> {
  try {
    while (step()) {
      say({ kind: "progress", plan, done: advising.done() });
      await messages();
      if (own !== plan) return;
    }
    say({ kind: "done", plan });
  } catch (error) {
    say({ kind: "failed", message: String(error) });
  }
}

/** Whether something is left. */
function step(): boolean {
  const more = advising.step(STEP);
  const found = advising.fresh();
  if (found !== undefined) say({ kind: "found", plan, found });
  return more;
}

function say(message: FromAdvice): void {
  self.postMessage(message);
}
