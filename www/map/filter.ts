// Which actors and contacts are to be seen by the visitor's look, and what a sign of the legend hides.
import type { Report, Role } from "../generated/report";
import { state } from "../state";
import { type Dimension, type Look, hiding, isNarrowed, narrowsTies, showsActor, showsTie } from "./look";
import { type Kind, kindOf } from "./marks";
import { type Contact, type MapMode, contactsOf, isDrawn } from "./picture";

/** By place in `report.network.actors` and in `contactsOf(report)`. */
export interface Seen {
  actors: boolean[];
  contacts: boolean[];
  /** How many actors. */
  count: number;
}

let last: { report: Report; look: Look; mode: MapMode; seen: Seen } | undefined;

/** Worked out once for what is left out; the mode decides only how far one sees around one actor. */
export function seenOf(report: Report, look: Look, mode: MapMode): Seen {
  if (last?.report !== report || !leavesTheSame(last.look, look) || (look.around && last.mode !== mode)) {
    last = { report, look, mode, seen: work(report, look, mode) };
  }
  return last.seen;
}

function leavesTheSame(one: Look, other: Look): boolean {
  return (["hidden", "strength", "confirmed", "around"] as const).every((part) => one[part] === other[part]);
}

function work(report: Report, look: Look, mode: MapMode): Seen {
  const all = report.network.actors;
  const contacts = contactsOf(report);
  const actors = all.map((actor) => showsActor(look, actor));
  const shown = contacts.map((one) => actors[one.from]! && actors[one.to]! && showsTie(look, one));
  // Who has no contact of the wished kind is not what was asked for. The visitor's firm stays.
  if (narrowsTies(look)) {
    const tied = new Set<number>();
    contacts.forEach(({ from, to }, place) => shown[place] && tied.add(from).add(to));
    all.forEach(({ focal }, index) => (actors[index] &&= focal || tied.has(index)));
  }
  const middle = look.around ? all.findIndex(({ id }) => id === look.around!.id) : -1;
  if (middle >= 0) {
    const near = within(all.length, middle, look.around!.steps, contacts, (place) => shown[place]! && isDrawn(contacts[place]!, mode));
    all.forEach((_, index) => (actors[index] = near[index]! && (actors[index]! || index === middle)));
    contacts.forEach(({ from, to }, place) => (shown[place] &&= actors[from]! && actors[to]!));
  }
  return { actors, contacts: shown, count: actors.filter(Boolean).length };
}

/** Who is at most so many steps from `middle`. */
function within(count: number, middle: number, steps: number, contacts: readonly Contact[], counts: (place: number) => boolean): boolean[] {
  const near = Array<boolean>(count).fill(false);
  near[middle] = true;
  for (let step = 0; step < steps; step += 1) {
    const before = [...near];
    contacts.forEach(({ from, to }, place) => {
      if (before[from] !== before[to] && counts(place)) near[from] = near[to] = true;
    });
  }
  return near;
}

/** Values of a dimension that this network has, with how many have them, in the order of the codes. */
export type Values = Map<string, number>;

const found = new WeakMap<Report, Record<Dimension, Values>>();

export function valuesOf(report: Report): Record<Dimension, Values> {
  let values = found.get(report);
  if (!values) found.set(report, (values = count(report)));
  return values;
}

function count(report: Report): Record<Dimension, Values> {
  const values: Record<Dimension, Values> = { role: new Map(), territory: new Map(), country: new Map(), state: new Map(), class: new Map(), change: new Map() };
  const add = (by: Dimension, value: string) => values[by].set(value, (values[by].get(value) ?? 0) + 1);
  for (const { focal, main_role, territory, country } of report.network.actors) {
    if (focal) continue;
    add("role", main_role);
    add("territory", territory);
    add("country", country ?? "");
  }
  for (const { tie, class: kind, change } of contactsOf(report)) {
    add("state", tie?.state ?? "proposed");
    add("class", kind);
    if (tie && change) add("change", change);
  }
  return values;
}

export function anyHidden(): boolean {
  return isNarrowed(state.look);
}

const ROLES: Role[] = [
  "producer", "supplier", "customer", "competitor", "distributor", "agent", "forwarder", "bank", "agency", "research", "association", "other",
];

/** What a sign of the legend stands for. */
function meant(sign: string): ["role" | "state" | "change", string[]] {
  switch (sign) {
    case "active":
      return ["state", ["strong", "active"]];
    case "failed":
      return ["state", ["failed", "ended"]];
    case "create":
      return ["state", ["proposed"]];
    case "weak":
    case "sleeping":
      return ["state", [sign]];
    case "resume":
    case "strengthen":
    case "change":
      return ["change", [sign]];
    default:
      return ["role", ROLES.filter((role) => kindOf(role) === (sign as Kind))];
  }
}

export function isHidden(sign: string): boolean {
  const [by, values] = meant(sign);
  const hidden = state.look.hidden[by] ?? [];
  const there = state.report ? valuesOf(state.report)[by] : undefined;
  return values.some((value) => hidden.includes(value)) && values.every((value) => hidden.includes(value) || !there?.has(value));
}

export function toggle(sign: string): void {
  const [by, values] = meant(sign);
  state.see(hiding(state.look, by, values, !isHidden(sign)));
}

/** Which of a picture's actors and ties are to be seen. */
export interface Sight {
  actors: boolean[];
  ties: boolean[];
}
