// A page without views: hands the client of the core to core.test.mjs.
import { CoreTrap, startCore } from "../../www/core";
import type { Outcome, SourceFile } from "../../www/core";
import type { Session } from "../../www/generated/report";

const core = startCore();

/** A text, or bytes. */
type Content = string | number[];

function files(content: Content): SourceFile[] {
  return [{ name: "edges.csv", blob: new Blob([typeof content === "string" ? content : new Uint8Array(content)]) }];
}

function session(): Session {
  return { version: 1, sources: ["edges.csv"], as_of: "2026-01-31", seed: 1, edits: [] };
}

/** What became of an analysis; `abortAfter` in milliseconds. */
async function analyse(content: Content, { abortAfter, given = session() }: { abortAfter?: number; given?: Session } = {}) {
  const controller = new AbortController();
  const asked = core.analyse(given, files(content), () => {}, controller.signal);
  if (abortAfter === 0) controller.abort();
  else if (abortAfter !== undefined) setTimeout(() => controller.abort(), abortAfter);
  try {
    const { report, positions }: Outcome = await asked;
    return { outcome: "done", report, positions: [...positions] };
  } catch (error) {
    const outcome = error instanceof CoreTrap ? "trap" : (error as Error).name;
    return { outcome, message: (error as Error).message };
  }
}

Object.assign(globalThis, { analyse });
