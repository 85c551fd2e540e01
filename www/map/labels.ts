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
const COLLISION = 60;

/** `undefined` for names without a free place; those stay out of the picture only if `mayHide`. */
export function placeLabels(named: Named[], room: Room, mayHide: boolean): { labels: (Label | undefined)[]; clashes: number } {
  const marks = named.map(({ x, y, reach }) => around(x, y, reach + 1));
  const candidates = named.map((one) => candidatesFor(one, room, BREAKS));
  const chosen: ({ label: Label; cost: number } | undefined)[] = named.map(() => undefined);
  const crowd = (index: number) =>
    named.filter(({ x, y }) => Math.abs(x - named[index]!.x) < 8 * room.line && Math.abs(y - named[index]!.y) < 3 * room.line).length;
  const crowds = named.map((_, index) => (named.length <= 80 ? crowd(index) : 0));
  const order = named.map((_, index) => index);
  if (!mayHide) order.sort((a, b) => Number(named[b]!.bold) - Number(named[a]!.bold) || crowds[b]! - crowds[a]! || a - b);

  const choose = (index: number, options: Candidate[]): { label: Label; cost: number; clash: number } | undefined => {
    let best: { label: Label; cost: number; clash: number } | undefined;
    for (const { label, dislike } of options) {
      if (best && dislike >= best.cost) continue;
      const clash = clashOf(index, label.rect, marks, chosen, room);
      let cost = dislike + COLLISION * clash;
      if (best && cost >= best.cost) continue;
      cost += crossed(label.rect, room.lines) + mistaken(index, label.rect, named);
      if (!best || cost < best.cost) best = { label, cost, clash };
    }
    return best;
  };

  // The first choice knows only those before it; later rounds mend what they spoiled.
  for (let round = 0; round < (mayHide ? 1 : 4); round += 1) {
    for (const index of order) {
      chosen[index] = undefined;
      const best = choose(index, candidates[index]!);
      chosen[index] = best && mayHide && best.clash > 0 ? undefined : best;
    }
  }
  let clashes = 0;
  if (!mayHide) {
    for (const index of order) {
      let clash = clashOf(index, chosen[index]!.label.rect, marks, chosen, room);
      // Only as a last resort: the whole name stays in the accessible name and in the table.
      for (const ems of [6, 4, 3]) {
        if (clash === 0) break;
        chosen[index] = undefined;
        const best = choose(index, candidatesFor(shorten(named[index]!, ems * room.line, room), room, [[99, 0]]))!;
        best.label.shortened = true;
        chosen[index] = best;
        clash = best.clash;
        if (ems === 6) clashes += 1;
      }
    }
  }
  return { labels: chosen.map((one) => one?.label), clashes };
}

interface Candidate {
  label: Label;
  dislike: number;
}

function candidatesFor(one: Named, room: Room, breaks: [number, number][]): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const [ems, dislike] of breaks) {
    const lines = wrap(one.text, ems * room.line, (text) => room.measure(text, one.bold));
    const key = lines.join("\n");
    if (seen.has(key) || lines.length > 4) continue;
    seen.add(key);
    const width = Math.max(...lines.map((text) => room.measure(text, one.bold)));
    const height = lines.length * room.line;
    for (const far of [0, 0.7]) {
      for (const direction of [90, 270, 0, 180, 45, 135, 225, 315]) {
        const label = stand(one, direction, lines, width, height, room.line, far * room.line);
        const turn = Math.abs(((direction - one.outward + 540) % 360) - 180);
        const diagonal = direction % 90 === 0 ? 0 : 3;
        found.push({ label, dislike: dislike + turn / 30 + diagonal + 8 * far + (lines.length - 1) });
      }
    }
  }
  return found.sort((a, b) => a.dislike - b.dislike);
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

function shorten(one: Named, most: number, room: Room): Named {
  const letters = [...one.text];
  while (letters.length > 3 && room.measure(`${letters.join("")}…`, one.bold) > most) letters.pop();
  const text = letters.length < [...one.text].length ? `${letters.join("").trimEnd()}…` : one.text;
  return { ...one, text };
}

/** How badly a name would collide, by parts of its own area; 0 is free. */
function clashOf(
  own: number,
  rect: Rect,
  marks: Rect[],
  chosen: ({ label: Label } | undefined)[],
  room: Room,
): number {
  const area = Math.max(1, (rect.right - rect.left) * (rect.bottom - rect.top));
  let clash = 0;
  if (rect.left < 2 || rect.right > room.width - 2) {
    clash += 0.5 + Math.max(2 - rect.left, rect.right - room.width + 2) / (rect.right - rect.left);
  }
  marks.forEach((mark, index) => {
    const common = index === own ? 0 : overlap(rect, mark);
    if (common > 0) clash += 0.3 + common / area;
  });
  for (const taken of room.taken) {
    const common = overlap(rect, taken);
    if (common > 0) clash += 0.2 + common / area;
  }
  chosen.forEach((other, index) => {
    const common = other && index !== own ? overlap(rect, other.label.rect) : 0;
    if (common > 0) clash += 0.5 + common / area;
  });
  return clash;
}

/** Dislike of a name that could be read as another mark's. */
function mistaken(own: number, rect: Rect, named: Named[]): number {
  const mine = gap(rect, named[own]!);
  let dislike = 0;
  named.forEach((other, index) => {
    const far = index === own ? Infinity : gap(rect, other);
    if (far < 14) dislike += far <= mine + 2 ? 9 : 3;
  });
  return dislike;
}

/** From the edge of a mark to the edge of a name. */
function gap({ left, right, top, bottom }: Rect, { x, y, reach }: Named): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.max(0, Math.hypot(dx, dy) - reach);
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

/** Length of the part of a segment that lies in a rectangle (Liang and Barsky). */
export function inside(rect: Rect, { x1, y1, x2, y2 }: Segment): number {
  let from = 0;
  let to = 1;
  const dx = x2 - x1;
  const dy = y2 - y1;
  for (const [step, room] of [
    [-dx, x1 - rect.left],
    [dx, rect.right - x1],
    [-dy, y1 - rect.top],
    [dy, rect.bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
    if (from >= to) return 0;
  }
  return (to - from) * Math.hypot(dx, dy);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
