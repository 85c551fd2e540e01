// What of the report the map shows: which actors, which ties, and how each tie is to be read. No geometry.
import type { ActorReport, ProposedTie, RelationshipState, Report, TieChange, TieClass, TieReport } from "../generated/report";

export type MapMode = "present" | "new" | "difference";

/** What the page draws at most; the rest is counted in words and stands in the tables. */
export const MOST_ACTORS = 600;
export const MOST_TIES = 1000;

export interface PictureActor {
  /** Into `report.network.actors`; of a group the first of its members. */
  index: number;
  /** Of a group one of its members, for what they have in common. */
  actor: ActorReport;
  /** The same over looks, modes and languages. */
  key: string;
  group: Group | undefined;
  /** Indices into `Picture.actors`, each once. */
  neighbours: number[];
  /** Indices into `Picture.ties`. */
  ties: number[];
}

/** Many actors of one kind and place that are drawn as one. */
export interface Group {
  /** As the look's `opened` has it. */
  key: string;
  /** Where they are split by it; empty for those of the other countries. */
  country: string | undefined;
  /** Into `report.network.actors`. */
  members: readonly number[];
  /** The others of it are drawn one by one. */
  opened: boolean;
}

/** How a tie is drawn. `failed` stands for ended ones too, `new` for proposed ones. */
export type Line = "strong" | "active" | "weak" | "sleeping" | "failed" | "new";

export interface PictureTie {
  /** Stays the same over modes and languages. */
  key: string;
  /** Indices into `Picture.actors`. */
  from: number;
  to: number;
  line: Line;
  class: TieClass;
  /** Into `report.network.ties`; none for one that is only proposed. */
  index: number | undefined;
  tie: TieReport | undefined;
  /** What the recommendations would do to it. */
  change: TieChange | undefined;
  /** Indices into `report.recommendations` that propose it. */
  proposedBy: number[];
  /** Into `contactsOf(report)`. */
  place: number;
  /** How many contacts it stands for; one but between groups. */
  count: number;
  /** Place among the ties of the same pair, and how many there are. */
  lane: number;
  lanes: number;
}

export interface Picture {
  actors: PictureActor[];
  ties: PictureTie[];
  /** Made of a large network: of what is to be seen alone, and placed for itself. */
  large: boolean;
  /** Contacts that are neither lines nor in one: within groups, and those for which there was no room. */
  inside: number;
  left: number;
}

const LINES: Partial<Record<RelationshipState, Line>> = {
  strong: "strong",
  active: "active",
  weak: "weak",
  sleeping: "sleeping",
  failed: "failed",
  ended: "failed",
};

/** A tie that can be drawn; `from` and `to` are indices into `report.network.actors`. */
export type Contact = Omit<PictureTie, "place" | "count" | "lane" | "lanes">;

const known = new WeakMap<Report, Contact[]>();

/** Every tie of the present and of the new network, whether the map has room for it or not. */
export function contactsOf(report: Report): Contact[] {
  let found = known.get(report);
  if (!found) known.set(report, (found = contacts(report)));
  return found;
}

function contacts(report: Report): Contact[] {
  const { actors, ties } = report.network;
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  const found: Contact[] = [];
  ties.forEach((tie, index) => {
    const from = indexOf.get(tie.from);
    const to = indexOf.get(tie.to);
    const line = LINES[tie.state];
    // Denied, unknown and merely wished-for ties are no lines: they stand in the table.
    if (from === undefined || to === undefined || from === to || !line) return;
    if (tie.known !== "yes" && !tie.present) return;
    const key = `${tie.from}\n${tie.to}\n${tie.class}`;
    found.push({ key, from, to, line, class: tie.class, index, tie, change: undefined, proposedBy: [] });
  });
  addProposed(report, indexOf, found);
  return found;
}

/** Whether there is more than the page draws at once. */
export function isLarge(report: Report): boolean {
  return report.network.actors.length > MOST_ACTORS || contactsOf(report).length > MOST_TIES;
}

const pictures = new WeakMap<Report, Picture>();

/** The picture of both networks whole; what a mode leaves out is for `isDrawn` to say, so that places stay. */
export function wholePicture(report: Report): Picture {
  let whole = pictures.get(report);
  if (!whole) {
    const everybody = report.network.actors.map((_, index) => index);
    pictures.set(report, (whole = pictureOf(report, everybody, [], contactsOf(report).map((tie, place) => ({ tie, place })))));
  }
  return whole;
}

/** A tie that is to be drawn between places of the picture, standing for `count`. */
export interface Bundle {
  from: number;
  to: number;
  count: number;
  /** Into `contactsOf(report)`: one of them. */
  place: number;
}

/** Of these actors one by one, with their contacts, of groups, and of what leads to those. */
export function pictureOf(
  report: Report,
  alone: readonly number[],
  groups: readonly Group[],
  contacts: readonly { tie: Contact; place: number }[],
  bundles: readonly Bundle[] = [],
): Picture {
  const { actors } = report.network;
  const placeOf = new Map(alone.map((index, place) => [index, place]));
  const ties = contacts.map(({ tie, place }) => ({
    ...tie,
    place,
    from: placeOf.get(tie.from)!,
    to: placeOf.get(tie.to)!,
    count: 1,
    lane: 0,
    lanes: 1,
  }));
  setLanes(ties);
  const all = contactsOf(report);
  for (const { from, to, count, place } of bundles) {
    const { class: kind } = all[place]!;
    const key = `bundle ${from} ${to}`;
    ties.push({ key, from, to, line: "weak", class: kind, index: undefined, tie: undefined, change: undefined, proposedBy: [], place, count, lane: 0, lanes: 1 });
  }
  const drawn: PictureActor[] = [
    ...alone.map((index) => ({ index, actor: actors[index]!, key: actors[index]!.id, group: undefined, neighbours: [], ties: [] })),
    ...groups.map((group) => {
      const index = group.members[0]!;
      return { index, actor: actors[index]!, key: `group ${group.key}`, group, neighbours: [], ties: [] };
    }),
  ];
  const met = drawn.map(() => new Set<number>());
  ties.forEach(({ from, to }, index) => {
    drawn[from]!.ties.push(index);
    drawn[to]!.ties.push(index);
    met[from]!.add(to);
    met[to]!.add(from);
  });
  drawn.forEach((one, place) => (one.neighbours = [...met[place]!]));
  return { actors: drawn, ties, large: false, inside: 0, left: 0 };
}

/** Whether a tie is on the map in this mode. */
export function isDrawn(tie: Contact, mode: MapMode): boolean {
  if (tie.line === "new") return mode !== "present";
  if (tie.line === "failed") return mode === "present" || tie.change !== undefined;
  return true;
}

/** The contacts that the plan would make or change, each with the place of its action in the report. */
export function planned({ plan, recommendations }: Report): { number: number; tie: ProposedTie }[] {
  const numbers = plan.steps.map(({ action }) => action).sort((one, other) => one - other);
  return numbers.flatMap((number) => recommendations[number]!.ties.map((tie) => ({ number, tie })));
}

/** What the plan would do: to a tie that is there, or as a tie of its own. */
function addProposed(report: Report, indexOf: Map<string, number>, found: Contact[]): void {
  const pair = (from: number, to: number) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const all = planned(report);
  const byPair = new Map<string, Contact[]>(
    all.map(({ tie: { from, to } }) => [pair(indexOf.get(from) ?? -1, indexOf.get(to) ?? -1), []]),
  );
  for (const tie of found) byPair.get(pair(tie.from, tie.to))?.push(tie);
  for (const { number, tie: proposed } of all) {
    const from = indexOf.get(proposed.from);
    const to = indexOf.get(proposed.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = pair(from, to);
    const same = byPair.get(key) ?? [];
    const existing =
      proposed.change === "create" || proposed.change === "resume"
        ? same.find(({ line, tie }) => line === "new" || (line === "failed" && tie?.class === proposed.class))
        : (same.find(({ tie }) => tie?.class === proposed.class) ?? same[0]);
    if (existing) {
      existing.change ??= proposed.change;
      if (!existing.proposedBy.includes(number)) existing.proposedBy.push(number);
      continue;
    }
    const tie = {
      key: `new\n${proposed.from}\n${proposed.to}`,
      from,
      to,
      line: "new" as const,
      index: undefined,
      tie: undefined,
      change: proposed.change,
      class: proposed.class,
      proposedBy: [number],
    };
    found.push(tie);
    same.push(tie);
  }
}

/** Ties of one pair run beside each other. */
function setLanes(ties: PictureTie[]): void {
  const pairs = new Map<string, PictureTie[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const same = pairs.get(key) ?? [];
    same.push(tie);
    pairs.set(key, same);
  }
  for (const same of pairs.values()) {
    same.forEach((tie, lane) => {
      tie.lane = lane;
      tie.lanes = same.length;
    });
  }
}
