// What the page knows now: the visitor's files and changes, the report made from them, what is selected.
import { CoreTrap, startCore, type Core, type Outcome, type SourceFile } from "./core";
import type { Edit, Progress, Report, Session } from "./generated/report";
import { nameActors, setLanguage, type Language } from "./i18n";

export const VIEWS = ["data", "overview", "barriers", "network", "plan", "problems"] as const;
export type View = (typeof VIEWS)[number];
export type MapMode = "present" | "new" | "difference";
export type Selection = { kind: "actor"; id: string } | { kind: "tie"; index: number } | undefined;

/** Why there is no report where one was asked for; the key of its sentence is `trouble-<kind>`. */
export interface Trouble {
  kind: "trap" | "loading" | "old-browser" | "unreadable";
  /** For the details to copy; holds nothing of the visitor's data. */
  detail: string;
}

export class State extends EventTarget {
  files: SourceFile[] = [];
  session: Session = newSession([]);
  outcome: Outcome | undefined;
  busy: Progress | undefined;
  trouble: Trouble | undefined;
  view: View = viewOf(location.hash);
  selection: Selection;
  mapMode: MapMode = "new";
  /** Firm whose barriers are shown, where several answered. */
  firm: string | undefined;
  /** Whether all recommendations are shown. */
  allActions = false;
  readonly #core: Core = startCore();
  #running: AbortController | undefined;
  /** Does once more what broke off. */
  #again: (() => Promise<void>) | undefined;
  /** What each change of the visitor was made upon: files and session, the last change last. */
  #before: { files: SourceFile[]; session: Session }[] = [];

  get report(): Report | undefined {
    return this.outcome?.report;
  }

  /** Starts anew with these files, read together. */
  async open(files: SourceFile[]): Promise<void> {
    if (files.length === 0) return;
    let copies: SourceFile[];
    try {
      // The visitor will mend the file and save it; what was opened must stay as it was until then.
      copies = await Promise.all(files.map(async ({ name, blob }) => ({ name, blob: new Blob([await blob.arrayBuffer()]) })));
    } catch (error) {
      this.#fail({ kind: "unreadable", detail: (error as Error).name }, undefined);
      return;
    }
    await this.#analyse(copies, newSession(copies.map(({ name }) => name)), true);
  }

  /** The example that comes with the page. */
  async openExample(): Promise<void> {
    const name = "button-valley.xlsx";
    try {
      const response = await fetch(new URL(`examples/${name}`, document.baseURI));
      if (!response.ok) throw new Error(String(response.status));
      await this.open([{ name, blob: await response.blob() }]);
    } catch (error) {
      this.#fail({ kind: "loading", detail: String(error) }, () => this.openExample());
    }
  }

  /** One change of the visitor; the report follows. */
  async edit(edit: Edit): Promise<void> {
    await this.#analyse(this.files, { ...this.session, edits: [...this.session.edits, edit] }, false);
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Takes the last change back, be it an edit or other files. */
  async undo(): Promise<void> {
    const before = this.#before.at(-1);
    if (before) await this.#analyse(before.files, before.session, before.files !== this.files, true);
  }

  /** The same again, after something broke off. */
  async retry(): Promise<void> {
    await this.#again?.();
  }

  get canRetry(): boolean {
    return this.#again !== undefined;
  }

  cancel(): void {
    this.#running?.abort();
  }

  forget(): void {
    this.cancel();
    this.files = [];
    this.session = newSession([]);
    this.#before = [];
    this.outcome = this.trouble = this.selection = this.firm = this.#again = undefined;
    this.go("data");
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.#changed();
  }

  setMapMode(mode: MapMode): void {
    this.mapMode = mode;
    this.#changed();
  }

  setFirm(firm: string): void {
    this.firm = firm;
    this.#changed();
  }

  showAllActions(all: boolean): void {
    this.allActions = all;
    this.#changed();
  }

  speak(wanted: Language): void {
    // Without a connection the page stays in the language it has, and the choice goes back to it.
    const changed = (): void => this.#changed();
    void setLanguage(wanted).then(changed, changed);
  }

  /** Shows a view; with an anchor, the element of that id is brought into sight. */
  go(view: View, anchor?: string): void {
    const hash = anchor ? `#${view}/${anchor}` : `#${view}`;
    if (location.hash === hash) this.follow();
    else location.hash = hash;
  }

  /** Takes the view from the address. */
  follow(): void {
    this.view = viewOf(location.hash);
    this.#changed();
    this.dispatchEvent(new Event("view"));
  }

  /** The element named in the address after the view. */
  get anchor(): string | undefined {
    return location.hash.split("/")[1];
  }

  /** `fresh` for other files, `back` for a change taken back. */
  async #analyse(files: SourceFile[], session: Session, fresh: boolean, back = false): Promise<void> {
    this.cancel();
    const running = (this.#running = new AbortController());
    this.trouble = undefined;
    this.busy = { phase: "reading", done: 0, total: 1 };
    this.#changed();
    try {
      const outcome = await this.#core.analyse(
        session,
        files,
        (progress) => {
          if (this.#running !== running) return;
          this.busy = progress;
          this.#changed();
        },
        running.signal,
      );
      if (this.#running !== running) return;
      if (back) this.#before.pop();
      else if (this.outcome) this.#before.push({ files: this.files, session: this.session });
      this.files = files;
      this.session = session;
      this.#again = undefined;
      this.outcome = outcome;
      this.selection = undefined;
      const { about, network } = outcome.report;
      const nameless = about.from_customer_list ? network.actors.find(({ focal, unlisted }) => focal && unlisted)?.id : undefined;
      nameActors(new Map(network.actors.map(({ id, label }) => [id, id === nameless ? undefined : label])));
      this.busy = undefined;
      if (fresh) {
        this.firm = undefined;
        this.allActions = false;
        this.go(hasContent(outcome.report) ? "overview" : "data");
      }
    } catch (error) {
      if (this.#running !== running || running.signal.aborted) return;
      const kind = error instanceof CoreTrap ? "trap" : error instanceof WebAssembly.CompileError ? "old-browser" : "loading";
      // What stood before is still on screen; what was asked for is kept, to be tried again.
      this.#fail({ kind, detail: String(error) }, () => this.#analyse(files, session, fresh, back));
    } finally {
      if (this.#running === running) {
        this.busy = undefined;
        this.#running = undefined;
      }
      this.#changed();
    }
  }

  #fail(trouble: Trouble, again: (() => Promise<void>) | undefined): void {
    this.trouble = trouble;
    this.#again = again;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

/** Whether anything could be read from the files. */
export function hasContent(report: Report): boolean {
  return report.network.actors.length > 0 || report.barriers.firms.length > 0;
}

function newSession(sources: string[]): Session {
  const today = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    version: 1,
    sources,
    as_of: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`,
    seed: 1,
    edits: [],
  };
}

function viewOf(hash: string): View {
  const wanted = hash.slice(1).split("/")[0];
  return VIEWS.find((view) => view === wanted) ?? "data";
}

export const state = new State();
