// What is worked out once the first diagnosis stands: by the fourth wasm module, in a worker of its own, so that a
// trap there leaves everything else alone. The worker stays: it answers to another plan without a new diagnosis.
import adviceText from "filiera:advice-worker";
import adviceName from "filiera:advice";
import type { Outcome } from "../core";
import type { Further, Replanned, Session } from "../generated/report";
import { compile, startWorker } from "../wasm";
import type { FromAdvice, ToAdvice } from "./messages";

/** What is other with another plan, and the number of that plan; the one that the work began with is 0. */
export type Answer = Replanned & { number: number };

/** Who is told, for the first plan and for every other, by their numbers. */
export interface Listener {
  /** From 0 to 1. */
  progress(done: number, plan: number): void;
  found(parts: Partial<Further>, plan: number): void;
  /** All parts are found. */
  done(plan: number): void;
  /** The worker is no more. */
  failed(error: unknown): void;
}

let module: Promise<WebAssembly.Module> | undefined;

/** Fetches the module, so that it is there later without a connection. */
export async function ready(): Promise<WebAssembly.Module> {
  module ??= compile(adviceName);
  try {
    return await module;
  } catch (error) {
    // The next request tries again: the connection may be back.
    module = undefined;
    throw error;
  }
}

interface Request {
  resolve(answer: Answer | undefined): void;
  reject(error: unknown): void;
}

/** The worker for one network. */
export class Advisor {
  readonly model: Uint8Array;
  readonly #worker: Worker;
  readonly #requests = new Map<number, Request>();
  readonly #listener: Listener;
  #lastId = 0;

  constructor(module: WebAssembly.Module, { model }: Outcome, session: Session, listener: Listener) {
    this.model = model;
    this.#listener = listener;
    const broken = (_: Worker, detail: string): void => this.#fail(new Error(detail));
    this.#worker = startWorker<FromAdvice>(adviceText, "filiera-advice", (_, message) => this.#hear(message), broken);
    this.#post({ kind: "start", module, model, session });
  }

  /** What is other with the session's plan; `undefined` where the session asks for a new diagnosis. */
  replan(session: Session): Promise<Answer | undefined> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { resolve, reject });
      this.#post({ kind: "replan", id, session });
    });
  }

  /** Says nothing more; who waits for a plan is told. */
  end(): void {
    this.#worker.terminate();
    for (const { reject } of this.#requests.values()) reject(new DOMException("ended", "AbortError"));
    this.#requests.clear();
  }

  #hear(message: FromAdvice): void {
    switch (message.kind) {
      case "progress":
        this.#listener.progress(message.done, message.plan);
        break;
      case "found":
        this.#listener.found(JSON.parse(message.found), message.plan);
        break;
      case "done":
        this.#listener.done(message.plan);
        break;
      case "replanned":
        this.#requests.get(message.id)?.resolve(message.replanned && { ...JSON.parse(message.replanned), number: message.id });
        this.#requests.delete(message.id);
        break;
      case "failed":
        this.#fail(new Error(message.message));
        break;
    }
  }

  #fail(error: unknown): void {
    this.end();
    this.#listener.failed(error);
  }

  #post(message: ToAdvice): void {
    this.#worker.postMessage(message);
  }
}

/** Works out what the first diagnosis does without, and stays for other plans. Says nothing more once `signal` aborts. */
export async function advise(outcome: Outcome, session: Session, signal: AbortSignal, listener: Listener): Promise<Advisor> {
  const compiled = await ready();
  signal.throwIfAborted();
  return new Advisor(compiled, outcome, session, listener);
}

/** Puts into a report beside the one that is shown what is worked out further. */
export async function workOut(outcome: Outcome, session: Session, signal: AbortSignal): Promise<void> {
  let advisor: Advisor | undefined;
  let cancel = (): void => {};
  try {
    const further: Partial<Further> = {};
    await new Promise<void>((done, failed) => {
      cancel = () => failed(signal.reason);
      signal.addEventListener("abort", cancel);
      const found = (parts: Partial<Further>): void => void Object.assign(further, parts);
      advise(outcome, session, signal, { progress() {}, found, done: () => done(), failed }).then((started) => (advisor = started), failed);
    });
    outcome.report.further = further as Further;
  } finally {
    signal.removeEventListener("abort", cancel);
    advisor?.end();
  }
}
