// The typed client of the second wasm module, which writes files. Loaded and started at the first save.
import writerText from "filiera:writer-worker";
import writerName from "filiera:writer";
import { compile, startWorker } from "../wasm";
import type { Calls, FromWriter, ToWriter } from "./calls";

/** The writer broke off, and a new one is ready. */
export class WriterTrap extends Error {}

interface Request {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

let module: Promise<WebAssembly.Module> | undefined;
let worker: Worker | undefined;
let lastId = 0;
const requests = new Map<number, Request>();

/** Rejects with `WriterTrap` after a trap. */
export async function write<Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  const ready = await start();
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    requests.set(id, { resolve: (result) => resolve(result as ReturnType<Calls[Name]>), reject });
    post(ready, { kind: "call", id, name, args });
  });
}

async function start(): Promise<Worker> {
  module ??= compile(writerName);
  try {
    const compiled = await module;
    return (worker ??= startWith(compiled));
  } catch (error) {
    // The next request tries again: the connection may be back.
    module = undefined;
    throw error;
  }
}

function startWith(compiled: WebAssembly.Module): Worker {
  const started = startWorker(writerText, "filiera-writer", hear, end);
  post(started, { kind: "start", module: compiled });
  return started;
}

function hear(from: Worker, message: FromWriter): void {
  const request = requests.get(message.id);
  requests.delete(message.id);
  if (message.kind === "done") request?.resolve(message.result);
  else if (message.trap) {
    request?.reject(new WriterTrap(message.message));
    // Its state cannot be trusted.
    end(from, message.message);
  } else request?.reject(new Error(message.message));
}

/** Ends the worker and tells everyone who waits; the next request starts a new one. */
function end(ended: Worker, message: string): void {
  if (worker !== ended) return;
  ended.terminate();
  worker = undefined;
  const waiting = [...requests.values()];
  requests.clear();
  for (const request of waiting) request.reject(new WriterTrap(message));
}

function post(to: Worker, message: ToWriter): void {
  to.postMessage(message);
}
