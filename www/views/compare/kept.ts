// The earlier state that the visitor compares with: kept while files are open, and nowhere but in this page.
import type { Comparison } from "../../generated/compare";
import type { Report } from "../../generated/report";
import { type Core, type SourceFile, startCore } from "../../core";
import { isSaved, restore } from "../../intake/saved";
import { newSession } from "../../intake/session";
import { WriterTrap, write } from "../../save/writer";
import { state } from "../../state";

export interface Kept {
  report: Report;
  /** Kept from this page, and not brought as a file. */
  here: boolean;
}

let kept: Kept | undefined;
let busy: AbortController | undefined;
let failed = false;
let core: Core | undefined;
let made: { before: Report; after: Report; found: Comparison | undefined; failed: boolean } | undefined;

// Who forgets the files forgets this, too.
state.addEventListener("change", () => {
  if (kept && state.files.length === 0) forget();
});

/** The other way round: the kept state is taken for the later one. */
export let turned = false;

export function turn(): void {
  turned = !turned;
  changed();
}

export const earlier = (): Kept | undefined => kept;
export const isReading = (): boolean => busy !== undefined;
export const hasFailed = (): boolean => failed;

export function keep(report: Report): void {
  stop();
  kept = { report, here: true };
  changed();
}

export function forget(): void {
  stop();
  kept = made = undefined;
  turned = false;
  changed();
}

/** An earlier workbook, a saved session, or a saved report. */
export async function bring(files: SourceFile[]): Promise<void> {
  stop();
  const mine = (busy = new AbortController());
  changed();
  try {
    const report = await read(files, mine.signal);
    if (mine.signal.aborted) return;
    kept = { report, here: false };
  } catch {
    if (mine.signal.aborted) return;
    failed = true;
  }
  busy = undefined;
  changed();
}

async function read(files: SourceFile[], signal: AbortSignal): Promise<Report> {
  const [only] = files;
  if (files.length === 1 && only) {
    if (await isSaved(only)) {
      const saved = await restore(only);
      if (saved === "unusable") throw new Error("unusable");
      return analyse(saved.session, saved.files, signal);
    }
    if (/^\uFEFF?\s*\{/.test(await only.blob.slice(0, 20).text())) return reportFrom(await only.blob.text());
  }
  return analyse(newSession(files.map(({ name }) => name)), files, signal);
}

/** In a core of its own: the one of the page goes on with what is shown. */
async function analyse(session: Parameters<Core["analyse"]>[0], files: SourceFile[], signal: AbortSignal): Promise<Report> {
  core ??= startCore();
  const { report } = await core.analyse(session, files, () => {}, signal);
  if (report.network.actors.length + report.barriers.firms.length === 0) throw new Error("nothing in it");
  return report;
}

function reportFrom(text: string): Report {
  const report = JSON.parse(text) as Report;
  const lists: unknown[] = [
    report.about?.files,
    report.about?.settings,
    report.barriers?.firms,
    report.barriers?.readings,
    report.profiles,
    report.network?.actors,
    report.network?.ties,
    report.network?.findings,
    report.recommendations,
    report.plan?.steps,
    report.plan?.left,
  ];
  const title: unknown = report.about?.title ?? "";
  const named = typeof title === "string" && lists.every(Array.isArray);
  if (report.version !== state.report?.version || !named) {
    throw new Error("not a report of this version");
  }
  return report;
}

/** What is different; `undefined` while it is worked out, or where that failed. */
export function comparison(before: Report, after: Report): Comparison | undefined {
  if (made?.before !== before || made.after !== after) {
    const mine: NonNullable<typeof made> = (made = { before, after, found: undefined, failed: false });
    write("compareReports", slim(before), slim(after))
      .then((found) => (mine.found = found))
      .catch((error: unknown) => {
        mine.failed = true;
        // A report of another program may lack what this one has.
        if (!(error instanceof WriterTrap) && kept && !kept.here) failed = true;
      })
      .finally(changed);
  }
  return made.found;
}

/** Without what is not compared, and may not be there yet. */
function slim(report: Report): Report {
  return { ...report, further: null, network: { ...report.network, measures: [], map_measures: [], left_out: [], structure: null } };
}

/** Whether the last comparison broke off. */
export const brokeOff = (): boolean => made?.failed === true;

function stop(): void {
  busy?.abort();
  busy = undefined;
  failed = false;
}

function changed(): void {
  state.dispatchEvent(new Event("change"));
}
