// Names beside marks: finds a place for each where it covers neither marks nor other names.

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Something that wants a name. */
export interface Named {
  x: number;
  y: number;
  reach: number;
  text: string;
  bold: boolean;
  /** Directions in which the name would best stand, in degrees clockwise from the right. */
  outward: number;
}

export interface Label {
  lines: string[];
  anchor: "start" | "middle" | "end";
  /** Of the first line's baseline, measured from the mark. */
  dx: number;
  dy: number;
  rect: Rect;
  shortened: boolean;
}

/** Width of a text in pixels. */
export type Measure = (text: string, bold: boolean) => number;

export interface Room {
  width: number;
  /** Height of a line of text. */
  line: number;
  measure: Measure;
  /** Nothing may stand here. */
  taken: Rect[];
  /** Better nothing stands here. */
  lines: Segment[];
}

/** Widths at which names are broken, in ems, and how much each is disliked. */
const BREAKS: [number, number][] = [
  [9, 0],
  [6.5, 2],
  [14, 4],
  [5, 6],
];
const FEW = BREAKS.slice(0, 1);
const COLLISION = 60;

interface Choice {
  candidate: Candidate;
  cost: number;
  clash: number;
}

/** A place for each name; `undefined` for those without a free one, which happens only if `mayHide`. */
export function placeLabels(named: Named[], room: Room, mayHide: boolean): { labels: (Label | undefined)[]; clashes: number } {
  const marks = named.map(({ x, y, reach }) => around(x, y, reach + 1));
  const weigh = (index: number, candidates: Candidate[]) => {
    for (const one of candidates) {
      const { rect } = one.label;
      one.clash = fixedClash(index, rect, marks, room);
      one.cost = one.dislike + COLLISION * one.clash + crossed(rect, room.lines) + mistaken(index, rect, named);
    }
    return candidates.sort((a, b) => a.cost - b.cost);
  };
  const candidates = named.map((one, index) => weigh(index, candidatesFor(one, room, mayHide ? FEW : BREAKS, mayHide)));
  if (mayHide) return { labels: firstFree(candidates), clashes: 0 };

  // Which name goes first decides a lot: several orders are tried, and the best outcome is taken.
  const places = named.map((_, index) => index);
  const by = (weight: (one: Named) => number) => [...places].sort((a, b) => weight(named[a]!) - weight(named[b]!) || a - b);
  const fewest = [...places].sort((a, b) => candidates[b]![0]!.cost - candidates[a]![0]!.cost || a - b);
  const orders = [fewest, by(({ x }) => x), by(({ x }) => -x), by(({ y }) => y), by(({ y }) => -y)];
  let best: { chosen: Choice[]; total: number } | undefined;
  for (const order of orders) {
    const chosen = settle(order, candidates);
    const total = chosen.reduce((sum, { cost }) => sum + cost, 0);
    if (!best || total < best.total) best = { chosen, total };
  }
  const { chosen } = best!;
  let clashes = 0;
  for (const index of fewest) {
    if (chosen[index]!.clash === 0) continue;
    clashes += 1;
    // Only as a last resort: the whole name stays in the accessible name and in the table.
    for (const ems of [7, 5, 3.5]) {
      const short = weigh(index, candidatesFor(shorten(named[index]!, ems * room.line, room), room, [[99, 0]], false));
      for (const one of short) one.label.shortened = true;
      chosen[index] = choose(index, short, chosen);
      if (chosen[index]!.clash === 0) break;
    }
  }
  return { labels: chosen.map(({ candidate }) => candidate.label), clashes };
}

/** The first choice knows only those before it; later rounds mend what they spoiled. */
function settle(order: number[], candidates: Candidate[][]): Choice[] {
  const chosen: Choice[] = [];
  for (let round = 0; round < 4; round += 1) {
    let changed = false;
    for (const index of order) {
      const before = chosen[index]?.candidate;
      chosen[index] = choose(index, candidates[index]!, chosen);
      changed ||= chosen[index]!.candidate !== before;
    }
    if (!changed) break;
  }
  return chosen;
}

function choose(index: number, candidates: Candidate[], chosen: (Choice | undefined)[]): Choice {
  let best: Choice | undefined;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break;
    let clash = 0;
    const { rect } = candidate.label;
    const area = (rect.right - rect.left) * (rect.bottom - rect.top);
    for (let other = 0; other < chosen.length; other += 1) {
      const one = other === index ? undefined : chosen[other];
      const common = one ? overlap(rect, one.candidate.label.rect) : 0;
      if (common > 0) clash += 0.5 + common / area;
    }
    const cost = candidate.cost + COLLISION * clash;
    if (!best || cost < best.cost) best = { candidate, cost, clash: candidate.clash + clash };
  }
  return best!;
}

/** On a crowded map: whoever comes first and finds a free place gets it. */
function firstFree(candidates: Candidate[][]): (Label | undefined)[] {
  const taken: Rect[] = [];
  return candidates.map((own) => {
    const free = own.find(({ clash, label }) => clash === 0 && !taken.some((rect) => overlap(rect, label.rect) > 0));
    if (free) taken.push(free.label.rect);
    return free?.label;
  });
}

interface Candidate {
  label: Label;
  dislike: number;
  /** With everything but the other names. */
  clash: number;
  cost: number;
}

function candidatesFor(one: Named, room: Room, breaks: [number, number][], near: boolean): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const [ems, dislike] of breaks) {
    const lines = wrap(one.text, ems * room.line, (text) => room.measure(text, one.bold));
    const key = lines.join("\n");
    if (seen.has(key) || lines.length > 4) continue;
    seen.add(key);
    const width = Math.max(...lines.map((text) => room.measure(text, one.bold)));
    const height = lines.length * room.line;
    for (const far of near ? [0] : [0, 0.7]) {
      for (const direction of [90, 270, 0, 180, 45, 135, 225, 315]) {
        const label = stand(one, direction, lines, width, height, room.line, far * room.line);
        const turn = Math.abs(((direction - one.outward + 540) % 360) - 180);
        const diagonal = direction % 90 === 0 ? 0 : 3;
        found.push({ label, dislike: dislike + turn / 30 + diagonal + 8 * far + (lines.length - 1), clash: 0, cost: 0 });
      }
    }
  }
  return found;
}

function stand(
  { x, y, reach }: Named,
  direction: number,
  lines: string[],
  width: number,
  height: number,
  line: number,
  further: number,
): Label {
  const right = Math.round(Math.cos((direction * Math.PI) / 180));
  const down = Math.round(Math.sin((direction * Math.PI) / 180));
  const diagonal = right !== 0 && down !== 0;
  const gap = (diagonal ? 0.55 : 1) * reach + 3 + further;
  const anchor = right > 0 ? "start" : right < 0 ? "end" : "middle";
  const dx = right * gap;
  const top = down > 0 ? gap : down < 0 ? -gap - height : -height / 2;
  const left = anchor === "start" ? dx : anchor === "end" ? dx - width : -width / 2;
  return {
    lines,
    anchor,
    dx: round(dx),
    // Letters sit on a baseline at about four fifths of the line.
    dy: round(top + 0.8 * line),
    rect: { left: x + left, top: y + top, right: x + left + width, bottom: y + top + height },
    shortened: false,
  };
}

/** Words dealt out to lines no wider than `most` where that can be. */
export function wrap(text: string, most: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length ? lines : [text];
}

/** Leaves the beginning and the end, which tell "Competitor A" from "Competitor B". */
function shorten(one: Named, most: number, room: Room): Named {
  const letters = [...one.text];
  let text = one.text;
  for (let kept = letters.length - 1; kept >= 4 && room.measure(text, one.bold) > most; kept -= 1) {
    const end = Math.floor(kept / 3);
    text = `${letters.slice(0, kept - end).join("").trimEnd()}…${letters.slice(letters.length - end).join("")}`;
  }
  return { ...one, text };
}

/** How badly a name would collide with what does not move, by parts of its own area; 0 is free. */
function fixedClash(own: number, rect: Rect, marks: Rect[], room: Room): number {
  const area = Math.max(1, (rect.right - rect.left) * (rect.bottom - rect.top));
  let clash = 0;
  if (rect.left < 2 || rect.right > room.width - 2) {
    clash += 0.5 + Math.max(2 - rect.left, rect.right - room.width + 2) / (rect.right - rect.left);
  }
  for (let index = 0; index < marks.length; index += 1) {
    const common = index === own ? 0 : overlap(rect, marks[index]!);
    if (common > 0) clash += 0.3 + common / area;
  }
  for (const taken of room.taken) {
    const common = overlap(rect, taken);
    if (common > 0) clash += 0.2 + common / area;
  }
  return clash;
}

/** Dislike of a name that could be read as another mark's. */
function mistaken(own: number, rect: Rect, named: Named[]): number {
  const mine = gap(rect, named[own]!);
  let dislike = 0;
  for (let index = 0; index < named.length; index += 1) {
    const far = index === own ? Infinity : gap(rect, named[index]!);
    if (far < 14) dislike += far <= mine + 2 ? 9 : 3;
  }
  return dislike;
}

/** From the edge of a mark to the edge of a name. */
function gap({ left, right, top, bottom }: Rect, { x, y, reach }: Named): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.max(0, Math.sqrt(dx * dx + dy * dy) - reach);
}

/** How much of a name lies on lines. */
function crossed(rect: Rect, lines: Segment[]): number {
  let length = 0;
  for (const line of lines) length += inside(rect, line);
  return length / 14;
}

export function overlap(one: Rect, other: Rect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export function around(x: number, y: number, reach: number): Rect {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Length of the part of a segment that lies in a rectangle. */
export function inside({ left, right, top, bottom }: Rect, { x1, y1, x2, y2 }: Segment): number {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return 0;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return 0;
  const dx = x2 - x1;
  const dy = y2 - y1;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const [a, b] = [(left - x1) / dx, (right - x1) / dx];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  if (dy !== 0) {
    const [a, b] = [(top - y1) / dy, (bottom - y1) / dy];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to ? (to - from) * Math.hypot(dx, dy) : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
