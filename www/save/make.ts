// Makes each of the files that can be taken along.
import type { Book, CodeEntry } from "../generated/book";
import { workOut } from "../further/index";
import type { Card, Edit, Report } from "../generated/report";
import { allFigures } from "../figures/index";
import { language, withNames } from "../i18n";
import { measureLate } from "../measures/index";
import { state } from "../state";
import type { TemplateKind } from "./calls";
import { cardsOf } from "./cards";
import { coded } from "./coded";
import type { Finished } from "./download";
import { distinct, fileName, safe } from "./names";
import { sessionFile } from "./session";
import { spoken } from "./spoken";
import { write } from "./writer";

export type Choice =
  | "report"
  | "firms"
  | "continued"
  | "session"
  | "tables"
  | "gexf"
  | "graphml"
  | "data"
  | "figures";

const TYPES: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  json: "application/json",
  gexf: "application/gexf+xml",
  graphml: "application/graphml+xml",
};

export interface Wishes {
  /** Firm codes in the place of names; the key is a file of its own. */
  codes: boolean;
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

/** The files for the visitor; with codes, the key is the last. */
export async function make(choice: Choice, wishes: Wishes): Promise<Finished[]> {
  // Cancelled or broken off, it is told as left out.
  if (choice !== "session") await Promise.all([state.figures.settled, state.further.settled]);
  const { report, positions } = state.outcome!;
  wishes.signal.throwIfAborted();
  if (choice === "session") {
    return [{ name: fileName("session", "json", report), blob: await sessionFile(state.session, state.files, state.look) }];
  }
  // Made from the visitor's files anew, for the visitor alone.
  if (choice === "continued") return [{ ...(await answersFile()), name: fileName("next-year", "xlsx", report) }];
  const cards = choice === "report" || choice === "tables" ? await cardsOf(await write("ownCards", report)) : [];
  if (!wishes.codes) return [await one(choice, report, positions, cards, wishes)];
  const { key, codes, ...told } = await coded(report, positions);
  const finished = await one(choice, told.report, told.positions, await write("recodeCards", cards, codes), wishes, codes);
  // The key speaks of the firms by their names.
  return [finished, { name: fileName("key", "xlsx", report), blob: blob(await write("writeXlsx", spoken(key)), "xlsx") }];
}

async function one(
  choice: Exclude<Choice, "session" | "continued">,
  report: Report,
  positions: Float64Array,
  cards: Card[],
  wishes: Wishes,
  codes?: CodeEntry[],
): Promise<Finished> {
  const said = (book: Book): Book => withNames(report, () => spoken(book));
  const file = (what: string, ending: string, bytes: Uint8Array<ArrayBuffer> | string): Finished => ({
    name: fileName(what, ending, report, codes !== undefined),
    blob: blob(bytes, ending),
  });
  switch (choice) {
    case "report":
      return file("report", "xlsx", await write("writeXlsx", said(await write("reportBook", report, cards))));
    case "tables": {
      const saved = await write("writeCsvs", said(await write("reportBook", report, cards)));
      return file("tables", "zip", await zip(saved.map(({ name, bytes }) => ({ name, bytes }))));
    }
    case "gexf":
    case "graphml":
      return file("network", choice, await write(choice, report, positions));
    case "data":
      return file("report", "json", JSON.stringify(report));
    case "figures": {
      const figures = await allFigures(report, positions, wishes.codes);
      const files = await Promise.all(
        figures.map(async ({ name, blob }) => ({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })),
      );
      return file("figures", "zip", await zip(files));
    }
    case "firms":
      return file("reports", "zip", await zip(await oneEach(wishes, codes)));
  }
}

/** A report for each firm that answered, as it would be with that firm in the middle and without what others told of it. */
async function oneEach({ onProgress, signal }: Wishes, codes?: CodeEntry[]): Promise<{ name: string; bytes: Uint8Array }[]> {
  const { firms } = state.outcome!.report.barriers;
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [place, { firm, label, items }] of firms.entries()) {
    onProgress(place, firms.length);
    const known = state.report?.network.actors.some(({ id }) => id === firm) ?? false;
    // Of very many firms the single answers come with a report of their own.
    const beside = known || items.length === 0;
    const edit: Edit = { kind: "hand_to", firm };
    const outcome = beside ? await state.analyseBeside(edit, signal) : state.outcome!;
    if (beside) await workOut(outcome, state.sessionWith(edit), signal);
    if (beside && outcome.report.network.left_out.length > 0 && !outcome.report.network.structure) await measureLate(outcome, () => {}, signal);
    signal.throwIfAborted();
    let own = await write("oneFirm", outcome.report, firm);
    // Drafted without what others told of the firm, as its report is made.
    const drafted = beside ? await cardsOf(await write("ownCards", own), state.sessionWith(edit)) : [];
    let cards = await write("oneFirmCards", own, drafted);
    if (codes) [own, cards] = await Promise.all([write("recode", own, codes), write("recodeCards", cards, codes)]);
    const book = await write("reportBook", own, cards);
    const name = safe(own.barriers.firms[0]?.label ?? label);
    files.push({ name, bytes: await write("writeXlsx", withNames(own, () => spoken(book))) });
    signal.throwIfAborted();
  }
  // By their codes: the order of the firms would tell who they are.
  if (codes) files.sort((one, other) => (one.name < other.name ? -1 : 1));
  const names = distinct(files.map(({ name }) => name));
  return files.map(({ bytes }, place) => ({ name: `${names[place]}.xlsx`, bytes }));
}

/** The smallest template that has room for all that was read. */
async function templateOf({ about }: Report): Promise<TemplateKind> {
  const fields = about.files.flatMap(({ sheets }) => sheets).flatMap(({ columns }) => columns.map(({ field }) => field));
  // Barriers, by codes such as I-INF-1, have room in all of them.
  const needed = new Set(fields.filter((field) => field !== null && !field.includes("-")));
  for (const kind of ["quick", "adviser"] as const) {
    const { sheets } = await write("templateBook", kind, language());
    const codes = new Set(sheets.flatMap(({ columns }) => columns.map(({ code }) => code)));
    if ([...needed].every((field) => codes.has(field!))) return kind;
  }
  return "research";
}

/** The template with all that was brought and answered, and with the results. */
export async function answersFile(): Promise<Finished> {
  const { report } = state.outcome!;
  const given = await contents();
  const kind = await templateOf(report);
  const book = await write("continuedBook", state.session, report, given.names, given.contents, kind, language());
  const bytes = await write("writeXlsx", withNames(report, () => spoken(book)));
  return { name: fileName("answers", "xlsx", report), blob: blob(bytes, "xlsx") };
}

export async function zip(files: readonly { name: string; bytes: Uint8Array }[]): Promise<Uint8Array<ArrayBuffer>> {
  return write("writeZip", files.map(({ name }) => name), files.map(({ bytes }) => bytes));
}

export function blob(content: Uint8Array<ArrayBuffer> | string, ending: string): Blob {
  return new Blob([content], { type: TYPES[ending] ?? "application/octet-stream" });
}

/** An empty template to fill in. */
export async function templateFile(kind: TemplateKind): Promise<Finished> {
  const book = spoken(await write("templateBook", kind, language()));
  return { name: fileName(`template-${kind}`, "xlsx"), blob: blob(await write("writeXlsx", book), "xlsx") };
}

/** The visitor's files as they were read and mended, with what is left to mend noted at the cells. */
export async function correctedFile(): Promise<Finished> {
  const { report } = state.outcome!;
  const given = await contents();
  const books = await write("correctedBook", state.session, report, given.names, given.contents);
  const files = [];
  for (const book of withNames(report, () => spoken(books))) {
    // Titled with the name of the file it was read from.
    const name = `${safe(String(book.title ?? "").replace(/\.[^.]*$/, ""))}-corrected`;
    files.push({ name, bytes: await write("writeXlsx", book) });
  }
  if (files.length === 1) return { name: `${files[0]!.name}.xlsx`, blob: blob(files[0]!.bytes, "xlsx") };
  const unique = distinct(files.map(({ name }) => name));
  const named = files.map(({ bytes }, place) => ({ name: `${unique[place]}.xlsx`, bytes }));
  return { name: fileName("corrected", "zip"), blob: blob(await zip(named), "zip") };
}

/** The visitor's files, for being read once more. */
export async function contents(): Promise<{ names: string[]; contents: Uint8Array[] }> {
  const { files } = state;
  const bytes = files.map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer()));
  return { names: files.map(({ name }) => name), contents: await Promise.all(bytes) };
}
