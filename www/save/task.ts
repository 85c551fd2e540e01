// One thing is saved at a time: what is under way, how far it has come, and how it ended.
import { state } from "../state";
import { type Finished, download } from "./download";

export interface Task {
  /** The key of what is made. */
  what: string;
  done: number;
  total: number;
  outcome: "running" | "saved" | "failed" | "cancelled";
  files: string[];
  detail: string;
}

let task: Task | undefined;
let running: AbortController | undefined;

export function currentTask(): Task | undefined {
  return task;
}

/** Makes files and hands them over; the page goes on meanwhile. */
export async function save(
  what: string,
  make: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<Finished[]>,
): Promise<void> {
  cancelTask();
  const mine = (running = new AbortController());
  const own: Task = (task = { what, done: 0, total: 1, outcome: "running", files: [], detail: "" });
  changed();
  try {
    const finished = await make(mine.signal, (done, total) => {
      Object.assign(own, { done, total });
      changed();
    });
    if (mine.signal.aborted) return;
    for (const file of finished) download(file);
    Object.assign(own, { outcome: "saved", files: finished.map(({ name }) => name) });
  } catch (error) {
    if (mine.signal.aborted) return;
    Object.assign(own, { outcome: "failed", detail: String(error) });
  } finally {
    if (running === mine) running = undefined;
    changed();
  }
}

export function cancelTask(): void {
  if (!running) return;
  running.abort();
  running = undefined;
  if (task) task.outcome = "cancelled";
  changed();
}

function changed(): void {
  state.dispatchEvent(new Event("change"));
}
