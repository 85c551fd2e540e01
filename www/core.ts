// The typed client of the core. The page knows only this file; whether a worker answers is hidden here.
import tablesName from "filiera:tables";
import wasmName from "filiera:wasm";
import workerText from "filiera:worker";
import type { Codebook, MeasureInput } from "./generated/filiera";
import type { LateFigures, Progress, Report, Session } from "./generated/report";
import type { FromWorker, Things, ToWorker } from "./messages";
import { beside, compile, startWorker } from "./wasm";

/** A file that the visitor brought. The page keeps it; the worker only reads it. */
export interface SourceFile {
  name: string;
  blob: Blob;
}

export interface Outcome {
  report: Report;
  /** `[x0, y0, x1, y1, …]` in the order of `report.network.actors`; the focal firm at 0, 0. */
  positions: Float64Array;
  /** For the measures that take long. */
  measure: MeasureInput;
  /** For what is worked out further. */
  model: Uint8Array<ArrayBuffer>;
  /** What their numbers mean; once. */
  complete(names: string[], series: Float64Array<ArrayBuffer>[]): Promise<LateFigures>;
}

/** The core broke off. The visitor's files and session are untouched, and a new core is ready. */
export class CoreTrap extends Error {}

/** A file may be in an East Asian encoding, and the tables of its letters could not be fetched. */
export class NoTables extends Error {}

export interface Core {
  /** What columns may mean and how much is read. Settles as soon as the core is ready, and never before. */
  readonly codebook: Promise<Codebook>;
  /** Rejects with an `AbortError` after `signal` aborts and with `CoreTrap` after a trap, with `NoTables` without a connection. */
  analyse(
    session: Session,
    files: SourceFile[],
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Outcome>;
  /** Positions of what is to be drawn, in its order. */
  place(things: Things): Promise<Float64Array>;
}

/** A cancelled worker that says nothing for so long, in milliseconds, is ended. */
const PATIENCE = 2000;

/** Compiles the core at once, so that it is ready when the visitor brings a file. */
export function startCore(): Core {
  return new WorkerCore();
}

interface Request {
  resolve(outcome: Outcome | LateFigures | Float64Array | "needs-tables"): void;
  reject(error: unknown): void;
  onProgress(progress: Progress): void;
}

class WorkerCore implements Core {
  readonly codebook: Promise<Codebook>;
  #tell: (codebook: Codebook) => void = () => {};
  #module: Promise<WebAssembly.Module> | undefined;
  #worker: Worker | undefined;
  /** Fetched when the first file needs them, and kept for later workers. */
  #tables: ArrayBuffer | undefined;
  #requests = new Map<number, Request>();
  #lastId = 0;

  constructor() {
    this.codebook = new Promise((resolve) => (this.#tell = resolve));
    // A failure is told to the first who asks.
    this.#ready().catch(() => {});
  }

  async analyse(
    session: Session,
    files: SourceFile[],
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const worker = await this.#ready();
    signal.throwIfAborted();
    const id = ++this.#lastId;
    const outcome = await new Promise<Outcome | "needs-tables">((resolve, reject) => {
      const cancel = () => this.#cancel(id, signal.reason);
      const settle = () => signal.removeEventListener("abort", cancel);
      signal.addEventListener("abort", cancel);
      this.#requests.set(id, {
        resolve: (outcome) => (settle(), resolve(outcome as Outcome | "needs-tables")),
        reject: (error) => (settle(), reject(error)),
        onProgress,
      });
      post(worker, { kind: "analyse", id, session, files });
    });
    if (outcome !== "needs-tables") return outcome;
    await this.#fetchTables();
    return this.analyse(session, files, onProgress, signal);
  }

  async #complete(worker: Worker, id: number, names: string[], series: Float64Array<ArrayBuffer>[]): Promise<LateFigures> {
    // Another instance knows nothing of it.
    if (this.#worker !== worker) throw new CoreTrap("ended");
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { resolve: (figures) => resolve(figures as LateFigures), reject, onProgress() {} });
      post(worker, { kind: "complete", id, names, series });
    });
  }

  async place(things: Things): Promise<Float64Array> {
    const worker = await this.#ready();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { resolve: (places) => resolve(places as Float64Array), reject, onProgress() {} });
      post(worker, { kind: "place", id, ...things });
    });
  }

  /** A worker may do no requests, so the page does. Those started later have the tables from the beginning. */
  async #fetchTables(): Promise<void> {
    try {
      this.#tables ??= await (await beside(tablesName)).arrayBuffer();
    } catch (error) {
      throw new NoTables(String(error));
    }
    if (this.#worker) post(this.#worker, { kind: "tables", tables: this.#tables });
  }

  async #ready(): Promise<Worker> {
    this.#module ??= compile(wasmName);
    try {
      const module = await this.#module;
      this.#worker ??= this.#start(module);
      return this.#worker;
    } catch (error) {
      // The next request tries again: the connection may be back.
      this.#module = undefined;
      throw error;
    }
  }

  #start(module: WebAssembly.Module): Worker {
    const worker = startWorker<FromWorker>(
      workerText,
      "filiera",
      (from, message) => this.#hear(from, message),
      (from, detail) => this.#end(from, detail),
    );
    post(worker, { kind: "start", module });
    if (this.#tables) post(worker, { kind: "tables", tables: this.#tables });
    return worker;
  }

  #hear(worker: Worker, message: FromWorker): void {
    if (message.kind === "ready") {
      this.#tell(message.codebook);
      return;
    }
    const request = this.#requests.get(message.id);
    switch (message.kind) {
      case "progress":
        request?.onProgress(message.progress);
        break;
      case "done":
        this.#requests.delete(message.id);
        request?.resolve({
          report: JSON.parse(message.report),
          positions: message.positions,
          measure: message.measure,
          model: message.model,
          complete: (names, series) => this.#complete(worker, message.id, names, series),
        });
        break;
      case "placed":
        this.#requests.delete(message.id);
        request?.resolve(message.positions);
        break;
      case "completed":
        this.#requests.delete(message.id);
        request?.resolve(JSON.parse(message.figures));
        break;
      case "needs-tables":
        this.#requests.delete(message.id);
        request?.resolve("needs-tables");
        break;
      case "cancelled":
        this.#requests.delete(message.id);
        break;
      case "failed":
        if (message.trap) {
          // The instance may go on answering after a trap, but its state cannot be trusted.
          this.#end(worker, message.message);
        } else {
          this.#requests.delete(message.id);
          request?.reject(new Error(message.message));
        }
        break;
    }
  }

  /** Tells the asker at once; the worker stops at its next look at the messages, or is ended. */
  #cancel(id: number, reason: unknown): void {
    const worker = this.#worker;
    const request = this.#requests.get(id);
    if (!worker || !request) return;
    request.reject(reason);
    // Kept until the worker confirms, but nobody listens any more.
    this.#requests.set(id, { resolve() {}, reject() {}, onProgress() {} });
    post(worker, { kind: "cancel", id });
    setTimeout(() => {
      if (this.#requests.has(id)) this.#end(worker, "no answer to a cancel");
    }, PATIENCE);
  }

  /** Ends the worker and tells everyone who waits; the next request starts a new one. */
  #end(worker: Worker, message: string): void {
    if (this.#worker !== worker) return;
    worker.terminate();
    this.#worker = undefined;
    const waiting = [...this.#requests.values()];
    this.#requests.clear();
    for (const request of waiting) request.reject(new CoreTrap(message));
  }
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
