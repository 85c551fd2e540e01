// What the page may ask of the second wasm module: its exports, see `web_save.rs`.
import type { Book, CardWanted, CodeEntry } from "../generated/book";
import type { Comparison } from "../generated/compare";
import type { Card, Report, Session } from "../generated/report";

export type TemplateKind = "quick" | "adviser" | "research";

/** A file to hand to the visitor. */
export interface SavedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Calls {
  /** Cards of contacts; `null` where the files of this key have to be given again. */
  cards(key: string, session: Session, names: string[], contents: Uint8Array[] | null, wanted: CardWanted[]): Card[] | null;
  /** The focal firm's contacts and proposals. */
  ownCards(report: Report): CardWanted[];
  reportBook(report: Report, cards: Card[]): Book;
  templateBook(kind: TemplateKind, language: string): Book;
  /** The files are read once more, as the session mended them. */
  continuedBook(
    session: Session,
    report: Report,
    names: string[],
    contents: Uint8Array[],
    kind: TemplateKind,
    language: string,
  ): Book;
  /** One a file that could be read, titled with its name. */
  correctedBook(session: Session, report: Report, names: string[], contents: Uint8Array[]): Book[];
  writeXlsx(book: Book): Uint8Array<ArrayBuffer>;
  /** One a sheet. */
  writeCsvs(book: Book): SavedFile[];
  writeZip(names: string[], contents: Uint8Array[]): Uint8Array<ArrayBuffer>;
  graphml(report: Report, positions: Float64Array): Uint8Array<ArrayBuffer>;
  gexf(report: Report, positions: Float64Array): Uint8Array<ArrayBuffer>;
  oneFirm(report: Report, firm: string): Report;
  /** `key` says which code stands for whom; `order` is, for each actor with a code, its place before. */
  pseudonymise(report: Report, seed: number): { report: Report; key: Book; codes: CodeEntry[]; order: number[] };
  /** Another report of the same files, with codes that were drawn before. */
  recode(report: Report, codes: CodeEntry[]): Report;
  /** Cards of a report that got these codes. */
  recodeCards(cards: Card[], codes: CodeEntry[]): Card[];
  /** What of these cards goes with the report for one firm. */
  oneFirmCards(report: Report, cards: Card[]): Card[];
  /** What is different between two reports of one case. */
  compareReports(before: Report, after: Report): Comparison;
  /** The same to be taken along; `key` where codes are given. */
  comparisonSaved(before: Report, after: Report, codes: CodeEntry[] | null, seed: number): { comparison: Comparison; book: Book; key: Book | null };
}

export type ToWriter =
  | { kind: "start"; module: WebAssembly.Module }
  | { kind: "call"; id: number; name: keyof Calls; args: unknown[] };

export type FromWriter =
  | { kind: "done"; id: number; result: unknown }
  | { kind: "failed"; id: number; trap: boolean; message: string };
