// The only file that touches the bindings of the second wasm module. A classic script, started from a blob
// by writer.ts; apart from the analysis, so that a trap here leaves that alone.
import * as glue from "filiera:writer-glue";
import { disconnect } from "../disconnect";
import { tellViolations } from "../violations";
import type { FromWriter, ToWriter } from "./calls";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data }: MessageEvent<ToWriter>) => {
  if (data.kind === "start") {
    glue.initSync({ module: data.module });
    disconnect();
    return;
  }
  const { id, name, args } = data;
  try {
    const call = (glue as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!;
    say({ kind: "done", id, result: call(...args) });
  } catch (error) {
    say({ kind: "failed", id, trap: error instanceof WebAssembly.RuntimeError, message: String(error) });
  }
});

tellViolations();

function say(message: FromWriter): void {
  self.postMessage(message);
}
