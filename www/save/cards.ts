// Cards of contacts, drafted by the module that writes files: nobody needs them at first.
import type { CardWanted } from "../generated/book";
import type { Card } from "../generated/report";
import { state } from "../state";
import { contents } from "./make";
import { write } from "./writer";

/** The cards that are wanted, drafted from the files as the session reads them. */
export async function cardsOf(wanted: CardWanted[], session = state.session): Promise<Card[]> {
  const { files } = state;
  // Own words change no network; all else may.
  const edits = session.edits.filter(({ kind }) => kind !== "card");
  const key = JSON.stringify([files.map(({ name, blob }) => [name, blob.size, numberOf(blob)]), { ...session, edits }]);
  const names = files.map(({ name }) => name);
  const made = await write("cards", key, session, names, null, wanted);
  if (made) return made;
  return (await write("cards", key, session, names, (await contents()).contents, wanted)) ?? [];
}

const numbers = new WeakMap<Blob, number>();
let last = 0;

/** Two files may have one name and size. */
function numberOf(blob: Blob): number {
  if (!numbers.has(blob)) numbers.set(blob, ++last);
  return numbers.get(blob)!;
}
