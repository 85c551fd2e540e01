// What the page knows now: the visitor's files and changes, the report made from them, what is selected.
import { LateFigures, LateFurther } from "./background";
import { CoreTrap, NoTables, startCore, type Core, type Outcome, type SourceFile } from "./core";
import type { Codebook } from "./generated/filiera";
import type { Edit, ProblemSeverity, Progress, Report, Session } from "./generated/report";
import { nameActors, setLanguage, type Language } from "./i18n";
import { isSaved, restore } from "./intake/saved";
import { forgetKept } from "./intake/kept";
import { carried, newSession, usesCarried, withNames } from "./intake/session";
import { webTable } from "./intake/webpage";
import { type Look, WHOLE } from "./map/look";
import type { Things } from "./messages";
import { mostlyUnread } from "./reading";

export const VIEWS = ["data", "mapping", "overview", "barriers", "firms", "network", "plan", "problems", "save", "methods", "profile", "answer", "interview", "card", "compare"] as const;
export type View = (typeof VIEWS)[number];
export type MapMode = "present" | "new" | "difference";
export type Selection = { kind: "actor"; id: string } | { kind: "tie"; index: number } | undefined;

/** Why there is no report where one was asked for; the key of its sentence is `trouble-<kind>`. */
export interface Trouble {
  kind: "trap" | "loading" | "no-tables" | "old-browser" | "unreadable" | "nothing-found" | "not-a-session";
  /** For the details to copy; holds nothing of the visitor's data. */
  detail: string;
}

/** What a report is made from, and what stood before the visitor's last change. */
interface Stand {
  readonly files: SourceFile[];
  readonly session: Session;
  /** How many of the session's first edits were said of other files. */
  readonly carried: number;
  /** What of the network is looked at; the report does not depend on it. */
  readonly look: Look;
  readonly before: Stand | undefined;
}

/** Something worth knowing that went well; the key of its sentence is `notice-<kind>`. */
export interface Notice {
  kind: "replaced" | "carried" | "restored";
  files: string[];
}

const NOTHING: Stand = { files: [], session: newSession([]), carried: 0, look: WHOLE, before: undefined };

export class State extends EventTarget {
  outcome: Outcome | undefined;
  busy: Progress | undefined;
  trouble: Trouble | undefined;
  notice: Notice | undefined;
  view: View = viewOf(location.hash);
  selection: Selection;
  mapMode: MapMode = "new";
  /** Firm whose barriers are shown, where several answered. */
  firm: string | undefined;
  /** Whether all recommendations are shown. */
  allActions = false;
  readonly figures: LateFigures;
  readonly further: LateFurther;
  /** The only problems shown. */
  severity: ProblemSeverity | undefined;
  /** Files brought while others are open: instead of those, or together with them? */
  waiting: SourceFile[] | undefined;
  /** What columns may mean, once the core is there. */
  codebook: Codebook | undefined;
  readonly #core: Core = startCore();
  #stand = NOTHING;
  /** What the analysis under way will stand on; the next change is made upon it. */
  #wanted: Stand | undefined;
  #running: AbortController | undefined;
  /** What runs is only another plan. */
  #replanning = false;
  /** Does once more what broke off. */
  #again: (() => Promise<void>) | undefined;

  constructor() {
    super();
    const host = {
      outcome: () => this.outcome,
      session: () => this.session,
      told: () => void this.dispatchEvent(new Event("late")),
      changed: () => this.#changed(),
      anew: () => this.#analyse(this.#stand, false),
    };
    this.figures = new LateFigures(host);
    this.further = new LateFurther(host);
    void this.#core.codebook.then((codebook) => {
      this.codebook = codebook;
      this.#changed();
      this.dispatchEvent(new Event("ready"));
    });
  }

  get report(): Report | undefined {
    return this.outcome?.report;
  }

  get files(): readonly SourceFile[] {
    return this.#stand.files;
  }

  get session(): Session {
    return this.#stand.session;
  }

  /** Files that the visitor brought, in whatever way. */
  async bring(files: SourceFile[]): Promise<void> {
    if (files.length === 0) {
      this.#fail({ kind: "nothing-found", detail: "" }, undefined);
      return;
    }
    const { report } = this;
    const open = new Set(this.files.map(({ name }) => name));
    if (!report || !hasContent(report)) await this.open(files);
    else if (files.every(({ name }) => open.has(name))) await this.add(files);
    else if (files.length === 1 && (await isSaved(files[0]!))) await this.open(files);
    else {
      this.waiting = files;
      this.go("data", "question");
    }
  }

  /** Starts anew with these files, read together. A saved session brings its own files and changes. */
  async open(files: SourceFile[]): Promise<void> {
    const copies = await this.#copies(files);
    if (!copies) return;
    const saved = copies.length === 1 && (await isSaved(copies[0]!)) ? await restore(copies[0]!) : undefined;
    if (saved === "unusable") {
      this.#fail({ kind: "not-a-session", detail: copies[0]!.name }, undefined);
      return;
    }
    const edits = saved ? [] : carried(this.#last.session);
    const stand = saved ?? { files: copies, session: newSession(copies.map(({ name }) => name), edits) };
    await this.#analyse({ look: WHOLE, ...stand, carried: edits.length, before: this.#before }, true, saved && { kind: "restored", files: [] });
  }

  /** Reads these files together with those open; one of the same name takes the place of the earlier. */
  async add(files: SourceFile[]): Promise<void> {
    const copies = await this.#copies(files);
    if (!copies) return;
    const { files: open, session, carried, look } = this.#last;
    const named = new Map(open.map((file) => [file.name, file]));
    const fresh = copies.some(({ name }) => !named.has(name));
    for (const file of copies) named.set(file.name, file);
    const all = [...named.values()];
    const anew = copies.map(({ name }) => name);
    const stand = { files: all, session: withNames(session, all, new Set(anew)), carried, look, before: this.#before };
    await this.#analyse(stand, fresh, fresh ? undefined : { kind: "replaced", files: anew });
  }

  /** Reads the others without this one. */
  async remove(name: string): Promise<void> {
    const last = this.#last;
    const files = last.files.filter((file) => file.name !== name);
    if (files.length === 0) this.forget();
    else {
      const session = withNames(last.session, files, new Set([name]));
      await this.#analyse({ ...last, files, session, before: this.#before }, false);
    }
  }

  /** Answers what shall become of the files that wait. */
  async settle(how: "instead" | "together" | "not"): Promise<void> {
    const files = this.waiting ?? [];
    this.waiting = undefined;
    this.#changed();
    if (how === "instead") await this.open(files);
    if (how === "together") await this.add(files);
  }

  /** An example that comes with the page, by the names of its files. */
  async openExample(...names: string[]): Promise<void> {
    try {
      const files = names.map(async (name) => {
        const response = await fetch(new URL(`examples/${name}`, document.baseURI));
        if (!response.ok) throw new Error(String(response.status));
        return { name, blob: await response.blob() };
      });
      await this.open(await Promise.all(files));
    } catch (error) {
      this.#fail({ kind: "loading", detail: String(error) }, () => this.openExample(...names));
    }
  }

  /** One change of the visitor, undone in one step; the report follows. */
  async edit(...edits: Edit[]): Promise<void> {
    const { session, ...same } = this.#last;
    const stand = { ...same, session: { ...session, edits: [...session.edits, ...edits] }, before: this.#before };
    if (!this.#isOfThePlan(stand) || !(await this.#replan(stand))) await this.#analyse(stand, false);
  }

  /** Answers given in the page count at once; the report follows quietly. */
  async answer(edits: Edit[]): Promise<void> {
    const before = this.#last;
    const session = { ...before.session, edits: [...before.session.edits, ...edits] };
    await this.#analyse({ ...before, session, before }, false, undefined, true);
  }

  /** Where the core puts what is to be drawn. */
  place(things: Things): Promise<Float64Array> {
    return this.#core.place(things);
  }

  /** All changes, those under way among them. */
  get edits(): readonly Edit[] {
    return this.#last.session.edits;
  }

  /** A report with one more change, beside the one that is shown. */
  analyseBeside(edit: Edit, signal: AbortSignal): Promise<Outcome> {
    return this.#core.analyse(this.sessionWith(edit), [...this.files], () => {}, signal);
  }

  sessionWith(edit: Edit): Session {
    return { ...this.session, edits: [...this.session.edits, edit] };
  }

  get canUndo(): boolean {
    return this.#last.before !== undefined;
  }

  /** What of the network is looked at. */
  get look(): Look {
    return this.#stand.look;
  }

  /** Another look at the same report, undone like any change. */
  see(look: Look): void {
    const wanted = this.#wanted;
    this.#stand = { ...this.#stand, look, before: this.#stand };
    if (wanted) this.#wanted = { ...wanted, look };
    this.#changed();
  }

  /** Takes the last change back, be it an edit, other files or another look. */
  async undo(): Promise<void> {
    const { before, files, session } = this.#last;
    if (before && !this.#wanted && before.files === files && before.session === session) {
      this.#stand = before;
      this.#changed();
      return;
    }
    // Back in the questionnaire, the visitor stays there.
    if (!before || (this.#isOfThePlan(before) && (await this.#replan(before)))) return;
    await this.#analyse(before, before.files !== files, undefined, this.view === "answer" || this.view === "interview");
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

  /** Files, changes, and what is kept in this browser. */
  forget(): void {
    this.cancel();
    this.figures.forget();
    this.further.forget();
    forgetKept();
    this.#stand = NOTHING;
    this.#wanted = undefined;
    this.outcome = this.trouble = this.notice = this.selection = this.firm = this.waiting = this.severity = this.#again = undefined;
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

  /** Beyond a number of firms the single answers come with the report for the firm that is looked at. */
  setFirm(firm: string): void {
    this.firm = firm;
    const chosen = this.report?.barriers.firms.find((one) => one.firm === firm);
    if (chosen?.items.length === 0) void this.edit({ kind: "firm", firm });
    else this.#changed();
  }

  showAllActions(all: boolean): void {
    this.allActions = all;
    this.#changed();
  }

  setSeverity(severity: ProblemSeverity | undefined): void {
    this.severity = severity;
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

  /** What the next change is made upon: a change made while one is under way must not lose it. */
  get #last(): Stand {
    return this.#wanted ?? this.#stand;
  }

  /** What undo goes back to after the next change. */
  get #before(): Stand | undefined {
    return this.outcome ? this.#last : undefined;
  }

  /** The visitor will mend a file and save it; what was opened must stay as it was until then. */
  async #copies(files: SourceFile[]): Promise<SourceFile[] | undefined> {
    try {
      return await Promise.all(
        files.map(async ({ name, blob }) => {
          const content = await blob.arrayBuffer();
          return { name, blob: new Blob([(await webTable(content)) ?? content]) };
        }),
      );
    } catch (error) {
      this.#fail({ kind: "unreadable", detail: (error as Error).name }, undefined);
      return undefined;
    }
  }

  /** `fresh` for other files: they are shown from the beginning. `quiet` where the visitor goes on meanwhile. */
  async #analyse(stand: Stand, fresh: boolean, notice?: Notice, quiet = false): Promise<void> {
    this.cancel();
    // What it would find will not be shown any more.
    this.figures.cancel();
    if (this.further.late?.outcome === "running") this.further.cancel();
    const running = (this.#running = new AbortController());
    this.#replanning = false;
    this.#wanted = stand;
    this.trouble = this.notice = this.waiting = undefined;
    this.busy = quiet ? undefined : { phase: "reading", done: 0, total: 1, rows: 0 };
    this.#changed();
    try {
      const outcome = await this.#core.analyse(
        stand.session,
        stand.files,
        (progress) => {
          if (this.#running !== running || quiet) return;
          this.busy = progress;
          this.#changed();
        },
        running.signal,
      );
      if (this.#running !== running) return;
      this.#stand = stand;
      this.#again = undefined;
      this.outcome = stand.files.length + stand.session.edits.length > 0 ? outcome : undefined;
      this.selection = undefined;
      nameActors(outcome.report);
      this.busy = undefined;
      this.notice = notice ?? (fresh && usesCarried(outcome.report, stand) ? { kind: "carried", files: [] } : undefined);
      if (fresh) {
        this.firm = this.severity = undefined;
        this.allActions = false;
        this.go(hasContent(outcome.report) && !mostlyUnread(outcome.report) ? "overview" : "data");
      }
    } catch (error) {
      if (this.#running !== running || running.signal.aborted) return;
      const kind = kindOf(error);
      // What stood before is still on screen; what was asked for is kept, to be tried again.
      this.#fail({ kind, detail: String(error) }, () => this.#analyse(stand, fresh, notice));
    } finally {
      if (this.#running === running) {
        this.busy = undefined;
        this.#running = undefined;
        this.#wanted = undefined;
        // Of the new report, or of the one that stays on screen.
        this.figures.begin();
        this.further.begin();
      }
      this.#changed();
    }
  }

  /**
   * Whether only another plan may be asked for, and somebody is there to ask. Known at once: a change that needs
   * the whole analysis has to be under way before the next one is made upon it.
   */
  #isOfThePlan(stand: Stand): boolean {
    const { files, session } = this.#stand;
    if (!this.further.answers || stand.files !== files || (this.#running && !this.#replanning)) return false;
    const kept = session.edits.findIndex((edit, place) => edit !== stand.session.edits[place]);
    const changed = [session, stand.session].flatMap(({ edits }) => (kept < 0 ? edits.slice(session.edits.length) : edits.slice(kept)));
    return changed.every(({ kind }) => kind === "action" || kind === "own_action" || kind === "setting");
  }

  /** Another plan for the same diagnosis; `false` where the change asks for more, or nobody answers. */
  async #replan(stand: Stand): Promise<boolean> {
    const running = (this.#running = new AbortController());
    this.#replanning = true;
    this.#wanted = stand;
    this.trouble = this.notice = undefined;
    this.#changed();
    const replanned = await this.further.replan(stand.session);
    // A later change has all of this one in it.
    if (this.#running !== running) return true;
    const wanted = this.#wanted ?? stand;
    this.#running = this.#wanted = undefined;
    this.#replanning = false;
    if (!replanned || !this.outcome) return false;
    const { positions, settings, plan, overview } = replanned;
    const { report } = this.outcome;
    const recommendations = replanned.recommendations ?? report.recommendations;
    this.further.follow(report.further, replanned);
    this.#stand = wanted;
    this.outcome = {
      ...this.outcome,
      report: { ...report, recommendations, plan, overview, about: { ...report.about, settings }, further: null },
      positions: positions ? Float64Array.from(positions) : this.outcome.positions,
    };
    this.#changed();
    return true;
  }

  /** A part of the page, asked for when it was first needed, could not be fetched. */
  missing(error: unknown, again: () => Promise<void>): void {
    this.#fail({ kind: "loading", detail: String(error) }, again);
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

function kindOf(error: unknown): Trouble["kind"] {
  if (error instanceof CoreTrap) return "trap";
  if (error instanceof NoTables) return "no-tables";
  return error instanceof WebAssembly.CompileError ? "old-browser" : "loading";
}

/** Whether anything could be read from the files. */
export function hasContent(report: Report): boolean {
  return report.network.actors.length > 0 || report.barriers.firms.length > 0 || report.profiles.length > 0;
}

function viewOf(hash: string): View {
  const wanted = hash.slice(1).split("/")[0];
  return VIEWS.find((view) => view === wanted) ?? "data";
}

export const state = new State();
