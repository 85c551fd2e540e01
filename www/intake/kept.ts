// Answers that the visitor wants kept in this browser. Nothing else is ever written to its storage.
import type { Edit } from "../generated/report";

/** Its version stands in its name: what another version of the page kept is not touched. */
const KEY = "filiera-answers-1";

/** What is kept; `undefined` where nothing is, or where it cannot be read. */
export function kept(): Edit[] | undefined {
  try {
    const edits = JSON.parse(localStorage.getItem(KEY) ?? "null") as unknown;
    return Array.isArray(edits) && edits.every((one: Edit) => one.kind === "answer") ? edits : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it worked: a browser may allow no storage, in a frame or in private. */
export function keep(edits: readonly Edit[]): boolean {
  try {
    // Of each question only what is answered now: what was corrected or taken back is nobody's to find.
    const last = new Map(edits.flatMap((one) => (one.kind === "answer" ? [[`${one.sheet}/${one.row}/${one.field}`, one] as const] : [])));
    localStorage.setItem(KEY, JSON.stringify([...last.values()].filter(({ value }) => value !== "")));
    return true;
  } catch {
    return false;
  }
}

export function forgetKept(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be stored nothing is.
  }
}
