// Brings the earlier state from a file, and asks what is different.
import type { Comparison } from "../../generated/compare";
import type { Report } from "../../generated/report";
import { type Core, type SourceFile, startCore } from "../../core";
import { isSaved, restore } from "../../intake/saved";
import { newSession } from "../../intake/session";
import { WriterTrap, write } from "../../save/writer";
import { state } from "../../state";
import { changed, earlier, setEarlier } from "./keeping";

/** Why a file gives no state to compare with; the key of its sentence is `compare-failed-<why>`. */
export type Failure = "unreadable" | "empty" | "damaged" | "foreign" | "version" | "session";

class Refused extends Error {
  constructor(readonly why: Failure) {
    super(why);
  }
}

let busy: AbortController | undefined;
let failed: { why: Failure; file: string } | undefined;
let core: Core | undefined;
let made: { before: Report; after: Report; found: Comparison | undefined; failed: boolean } | undefined;
/** The file that the earlier state was brought in. */
let broughtAs = "";

/** The other way round: the kept state is taken for the later one. */
export let turned = false;

export function turn(): void {
  turned = !turned;
  changed();
}

export const isReading = (): boolean => busy !== undefined;
export const failure = (): { why: Failure; file: string } | undefined => failed;

export const forget = (): void => setEarlier(undefined);

/** The earlier state that all of this is about. */
let about = earlier();

// Where another is kept, what is under way for this one ends; where none is, or the case is forgotten, all of it goes.
state.addEventListener("change", () => {
  const now = earlier();
  if (state.report && now === about) return;
  about = now;
  stop();
  if (now) return;
  made = undefined;
  turned = false;
  broughtAs = "";
});

/** An earlier workbook, a saved session, or a saved report. */
export async function bring(files: SourceFile[]): Promise<void> {
  stop();
  const mine = (busy = new AbortController());
  broughtAs = files.map(({ name }) => name).join(", ");
  changed();
  try {
    const report = await read(files, mine.signal);
    if (mine.signal.aborted) return;
    setEarlier({ report, at: undefined });
  } catch (error) {
    if (mine.signal.aborted) return;
    failed = { why: error instanceof Refused ? error.why : "unreadable", file: broughtAs };
  }
  busy = undefined;
  changed();
}

async function read(files: SourceFile[], signal: AbortSignal): Promise<Report> {
  const [only] = files;
  if (files.length === 1 && only) {
    if (await isSaved(only)) {
      const saved = await restore(only);
      if (saved === "unusable") throw new Refused("session");
      return analyse(saved.session, saved.files, signal);
    }
    const start = await only.blob.slice(0, 20).text();
    if (/^\uFEFF?\s*[{[]/.test(start) || /\.json$/i.test(only.name)) return reportFrom(await only.blob.text());
  }
  return analyse(newSession(files.map(({ name }) => name)), files, signal);
}

/** In a core of its own: the one of the page goes on with what is shown. */
async function analyse(session: Parameters<Core["analyse"]>[0], files: SourceFile[], signal: AbortSignal): Promise<Report> {
  core ??= startCore();
  const { report } = await core.analyse(session, files, () => {}, signal);
  if (report.network.actors.length + report.barriers.firms.length === 0) throw new Refused("empty");
  return report;
}

function reportFrom(text: string): Report {
  let report: Report;
  try {
    report = JSON.parse(text) as Report;
  } catch {
    throw new Refused("damaged");
  }
  const { version, about, network, barriers, profiles, recommendations, plan } = Object(report) as Partial<Report>;
  if (typeof version !== "number" || typeof about?.program !== "string" || !network) throw new Refused("foreign");
  if (version !== state.report?.version) throw new Refused("version");
  const title: unknown = about.title ?? "";
  const lists: unknown[] = [about.files, about.settings, barriers?.firms, barriers?.readings, profiles, network.actors, network.ties, network.findings, recommendations, plan?.steps, plan?.left];
  if (typeof title !== "string" || !lists.every(Array.isArray)) throw new Refused("damaged");
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
        const kept = earlier();
        // Another state may have been brought meanwhile.
        const still = made === mine && (kept?.report === before || kept?.report === after);
        if (error instanceof WriterTrap || !kept || kept.at || !still) return;
        // What the file holds is no report after all: the page goes on without it.
        const file = broughtAs;
        forget();
        failed = { why: "damaged", file };
      })
      .finally(changed);
  }
  return made.found;
}

/** Without what is not compared, and may not be there yet. */
export function slim(report: Report): Report {
  return { ...report, further: null, network: { ...report.network, measures: [], map_measures: [], left_out: [], structure: null } };
}

/** Whether the last comparison broke off. */
export const brokeOff = (): boolean => made?.failed === true;

function stop(): void {
  busy?.abort();
  busy = failed = undefined;
}
