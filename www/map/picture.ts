// What of the report the map shows: which actors, which ties, and how each tie is to be read. No geometry.
import type { ActorReport, RelationshipState, Report, TieChange, TieClass, TieReport } from "../generated/report";

export type MapMode = "present" | "new" | "difference";

/** What the page draws at most; the rest is counted in words and stands in the tables. */
export const MOST_ACTORS = 600;
export const MOST_TIES = 1000;

export interface PictureActor {
  /** Into `report.network.actors`, and half of the place in the positions. */
  index: number;
  actor: ActorReport;
  /** Indices into `Picture.actors`, each once. */
  neighbours: number[];
  /** Indices into `Picture.ties`. */
  ties: number[];
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
  /** Place among the ties of the same pair, and how many there are. */
  lane: number;
  lanes: number;
}

export interface Picture {
  actors: PictureActor[];
  ties: PictureTie[];
  hiddenActors: number;
  hiddenTies: number;
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
export type Contact = Omit<PictureTie, "place" | "lane" | "lanes">;

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

/** The picture of both networks; what a mode leaves out is for `isDrawn` to say, so that places stay. */
export function picture(report: Report): Picture {
  const { actors } = report.network;
  const found = contactsOf(report);
  const chosen = found.length > MOST_TIES || actors.length > MOST_ACTORS ? near(report, found) : undefined;
  const shown = actors.map((_, index) => index).filter((index) => !chosen || chosen.has(index));
  const placeOf = new Map(shown.map((index, place) => [index, place]));
  const inside = found.map((tie, place) => ({ tie, place })).filter(({ tie: { from, to } }) => placeOf.has(from) && placeOf.has(to));
  const kept = inside.slice(0, MOST_TIES).map(({ tie, place }) => ({
    ...tie,
    place,
    from: placeOf.get(tie.from)!,
    to: placeOf.get(tie.to)!,
    lane: 0,
    lanes: 1,
  }));
  setLanes(kept);
  const result: PictureActor[] = shown.map((index) => ({ index, actor: actors[index]!, neighbours: [], ties: [] }));
  kept.forEach((tie, index) => {
    for (const [one, other] of [[tie.from, tie.to], [tie.to, tie.from]] as const) {
      result[one]!.ties.push(index);
      if (!result[one]!.neighbours.includes(other)) result[one]!.neighbours.push(other);
    }
  });
  return {
    actors: result,
    ties: kept,
    hiddenActors: actors.length - shown.length,
    hiddenTies: found.length - kept.length,
  };
}

/** Whether a tie is on the map in this mode. */
export function isDrawn(tie: Contact, mode: MapMode): boolean {
  if (tie.line === "new") return mode !== "present";
  if (tie.line === "failed") return mode === "present" || tie.change !== undefined;
  return true;
}

/** What recommendations would do: to a tie that is there, or as a tie of its own. */
function addProposed(report: Report, indexOf: Map<string, number>, found: Contact[]): void {
  const pair = (from: number, to: number) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const proposed = report.recommendations.flatMap(({ ties }) => ties);
  const byPair = new Map<string, Contact[]>(
    proposed.map(({ from, to }) => [pair(indexOf.get(from) ?? -1, indexOf.get(to) ?? -1), []]),
  );
  for (const tie of found) byPair.get(pair(tie.from, tie.to))?.push(tie);
  report.recommendations.forEach((recommendation, number) => {
    for (const proposed of recommendation.ties) {
      const from = indexOf.get(proposed.from);
      const to = indexOf.get(proposed.to);
      if (from === undefined || to === undefined || from === to) continue;
      const key = pair(from, to);
      const same = byPair.get(key) ?? [];
      const existing =
        proposed.change === "create"
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
  });
}

/** The actors nearest to the focal firm, or to the best connected, until one of the limits is reached. */
function near(report: Report, ties: { from: number; to: number }[]): Set<number> {
  const count = report.network.actors.length;
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of ties) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const degree = (index: number) => neighbours[index]!.length;
  const byDegree = neighbours.map((_, index) => index).sort((a, b) => degree(b) - degree(a) || a - b);
  const focal = report.network.actors.findIndex((actor) => actor.focal);
  const starts = focal < 0 ? byDegree : [focal, ...byDegree];
  const chosen = new Set<number>();
  let lines = 0;
  const take = (index: number): boolean => {
    const more = neighbours[index]!.filter((other) => chosen.has(other)).length;
    // One that brings too many lines is passed over; there may be others with few.
    if (chosen.size >= MOST_ACTORS || (chosen.size > 0 && lines + more > MOST_TIES)) return false;
    chosen.add(index);
    lines += more;
    return true;
  };
  for (const start of starts) {
    if (chosen.size >= MOST_ACTORS || lines >= MOST_TIES) break;
    if (chosen.has(start) || !take(start)) continue;
    const queue = [start];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const around = [...new Set(neighbours[next]!)].sort((a, b) => degree(b) - degree(a) || a - b);
      for (const other of around) if (!chosen.has(other) && take(other)) queue.push(other);
    }
  }
  return chosen;
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
