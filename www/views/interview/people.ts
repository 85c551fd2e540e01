// The screens of the interview and where their answers stand: a row of the sheets of actors and of ties for each
// name, a row of the sheet of numbers for each group.
import type { Edit, Question } from "../../generated/report";
import { state } from "../../state";
import { answerTo, edit, give, given, type Given } from "../answer/given";

/** How many names of a group are asked for. */
const NAMES = 5;

/** Somebody to name. */
export interface Place {
  row: string;
  role: string;
  /** Whether they sell to the firm or serve it; the firm sells to the others. */
  provides: boolean;
  class: string;
}

export interface Screen {
  code: "firm" | "customers" | "suppliers" | "trade" | "helpers";
  places: Place[];
  /** The row of the group's total. */
  total?: string;
}

const group = (first: number, role: string, provides: boolean, kind: string): Place[] =>
  Array.from({ length: NAMES }, (_, place) => ({ row: String(first + place), role, provides, class: kind }));

const HELPERS = [
  ["agency", "agency"],
  ["association", "association"],
  ["bank", "finance"],
  ["forwarder", "supply"],
  ["research", "research"],
] as const;

export const SCREENS: readonly Screen[] = [
  { code: "firm", places: [] },
  { code: "customers", places: group(11, "customer", false, "supply"), total: "1" },
  { code: "suppliers", places: group(21, "supplier", true, "supply"), total: "2" },
  { code: "trade", places: group(31, "competitor", false, "horizontal"), total: "3" },
  { code: "helpers", places: HELPERS.map(([role, kind], place) => ({ row: String(41 + place), role, provides: true, class: kind })) },
];

export const actor = (row: string, field: string): Question => ({ sheet: "actors", row, field });
export const tie = (row: string, field: string): Question => ({ sheet: "ties", row, field });
export const roster = (row: string, field: string): Question => ({ sheet: "rosters", row, field });
/** The row of what somebody has to do with others. */
export const beyond = (row: string): string => `1${row}`;

export function nameIn(answers: Given, { row }: Place): string {
  return answerTo(answers, actor(row, "name"));
}

/** The places that are shown: those with a name, one more, and the gaps between them. */
export function shown(answers: Given, { code, places }: Screen): Place[] {
  if (code === "helpers") return places;
  const last = places.reduce((last, place, index) => (nameIn(answers, place) === "" ? last : index), -1);
  return places.slice(0, last + 2);
}

/** A name given, corrected or taken back, with all that hangs on it. */
export function name(place: Place, text: string): void {
  const answers = given();
  const { row } = place;
  if (text.trim() === "") {
    const own = (sheet: string, of: string) => (sheet === "actors" || sheet === "ties") && (of === row || of === beyond(row));
    const gone: Edit[] = [];
    for (const key of answers.keys()) {
      const [sheet, of, field] = key.split("/") as [string, string, string];
      if (own(sheet, of)) gone.push(edit({ sheet, row: of, field }, ""));
    }
    if (gone.length > 0) void state.answer(gone);
    return;
  }
  const called = text.trim();
  const also: Edit[] = [edit(actor(row, "roles"), place.role)];
  // Of a firm of the trade it is still to be asked whether there is any contact.
  if (place.role !== "competitor") also.push(...tied(place, called));
  else if (answerTo(answers, tie(row, "answer"))) also.push(...tied(place, called));
  if (answerTo(answers, tie(beyond(row), "to"))) also.push(edit(tie(beyond(row), "from"), called));
  if (called !== nameIn(answers, place)) give(actor(row, "name"), called, ...also);
}

/** The contact between the firm, which the core puts at the other end, and somebody. */
export function tied(place: Place, called: string): Edit[] {
  return [edit(tie(place.row, place.provides ? "from" : "to"), called), edit(tie(place.row, "class"), place.class)];
}

/** Names of others in one entry, however they are set apart; the core reads them between semicolons. */
export function others(place: Place, text: string): void {
  const names = text.split(/[;,\n]/).map((one) => one.trim()).filter(Boolean).join("; ");
  const row = beyond(place.row);
  if (names === "") void state.answer(["from", "to", "class"].map((field) => edit(tie(row, field), "")));
  else give(tie(row, "to"), names, edit(tie(row, "from"), nameIn(given(), place)), edit(tie(row, "class"), place.class));
}

const ALL = actor("", "asked_about");

/** The groups of which the visitor said that all are named. */
export function complete(answers: Given): string[] {
  return answerTo(answers, ALL).split(";").filter(Boolean);
}

export function setComplete(role: string, all: boolean): void {
  const roles = complete(given()).filter((one) => one !== role);
  if (all) roles.push(role);
  give(ALL, roles.join(";"), edit(actor("", "recall_complete"), roles.length > 0 ? "yes" : ""));
}

/** Everybody named so far, for suggestions: a name on two screens is one firm. */
export function allNames(answers: Given): string[] {
  const names = new Map<string, string>();
  for (const [key, value] of answers) {
    const one = /^actors\/.+\/name$/.test(key) ? [value] : /^ties\/1\d\d\/to$/.test(key) ? value.split("; ") : [];
    for (const called of one) if (!names.has(called.toLowerCase())) names.set(called.toLowerCase(), called);
  }
  return [...names.values()];
}

/** How many names a screen has. */
export function named(answers: Given, { places }: Screen): number {
  return places.filter((place) => nameIn(answers, place) !== "").length;
}

/** The screen that an address names, by itself or by one of its questions. */
export function screenAt(anchor: string | undefined): Screen | undefined {
  const [, sheet, row = ""] = /^ask-(actors|ties|rosters)-(\d+)-/.exec(anchor ?? "") ?? [];
  return SCREENS.find(
    ({ code, places, total }) =>
      anchor === code ||
      (sheet === "rosters" ? total === row : places.some((place) => row === place.row || row === beyond(place.row))),
  );
}

/** Whether anything about contacts was answered. */
export function begun(answers: Given): boolean {
  return [...answers.keys()].some((key) => /^(actors|ties|rosters)\//.test(key));
}
