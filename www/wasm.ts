// How a wasm module and the worker around it come to be.
import type { Violation } from "./messages";

/** Once a module; each worker gets the compiled module posted, so that a restart needs no request. */
export async function compile(name: string): Promise<WebAssembly.Module> {
  const response = await beside(name);
  // Streaming needs the right content type, which not every host sends.
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** A file of the build, which lies beside this script. */
export async function beside(name: string): Promise<Response> {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response;
}

/** What any worker may say besides what it is there for. */
export interface Violating {
  kind: "violation";
  violation: Violation;
}

/**
 * From a blob, so that it inherits the page's security policy. `hear` is told what it says, `broken` when its
 * script ended in an error; a worker that was ended says nothing more.
 */
export function startWorker<Message>(
  text: string,
  name: string,
  hear: (worker: Worker, message: Message) => void,
  broken: (worker: Worker, detail: string) => void,
): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(address, { name });
  URL.revokeObjectURL(address);
  worker.addEventListener("message", ({ data }: MessageEvent<Message | Violating>) => {
    if ((data as Violating).kind === "violation") {
      dispatchEvent(new CustomEvent("filiera-violation", { detail: (data as Violating).violation }));
    } else hear(worker, data as Message);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    broken(worker, event.message);
  });
  return worker;
}
