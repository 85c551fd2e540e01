// The report on screen with codes in the place of names.
import type { Book, CodeEntry } from "../generated/book";
import type { Report } from "../generated/report";
import { write } from "./writer";

export interface Coded {
  report: Report;
  positions: Float64Array<ArrayBuffer>;
  key: Book;
  codes: CodeEntry[];
}

/** Drawn once a visit, so that all that is saved has one key; never kept: with it, the codes could be drawn again. */
let seed: number | undefined;

export function drawn(): number {
  return (seed ??= crypto.getRandomValues(new Uint32Array(1))[0]!);
}

export async function coded(report: Report, positions: Float64Array): Promise<Coded> {
  const told = await write("pseudonymise", report, drawn());
  // Actors stand in the order of their codes now, and their places on the map go with them.
  const moved = told.order.flatMap((place) => [positions[2 * place]!, positions[2 * place + 1]!]);
  return { ...told, positions: Float64Array.from(moved) };
}

/** The code of a firm, as it was written in another place too. */
export function codeOf(codes: readonly CodeEntry[], firm: string): string | undefined {
  const plain = (text: string): string => text.trim().toLowerCase();
  return codes.find(({ id }) => id === firm)?.code ?? codes.find(({ id }) => plain(id) === plain(firm))?.code;
}
