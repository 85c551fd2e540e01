// From the core's places to pixels: how wide and high the map gets, rings, and the way of each tie.
// One unit is one pixel of the page, so that names are as large on a phone as on a wide screen.
import type { Territory } from "../generated/report";
import { type Label, type Measure, type Rect, type Segment, around, overlap, placeLabels } from "./labels";
import { type Kind, kindOf, reach } from "./marks";
import type { Picture } from "./picture";
import { nameOf } from "./words";

/** Height over width of the core's rings; see `ASPECT` in src/network/layout. */
const ASPECT = 0.736;
/** Up to here every actor has its name at first sight. */
export const ALL_NAMED = 40;
/** On a larger map so many with most contacts may have one, where there is room: more would not find any. */
const MOST_NAMED = 150;
/** Narrower maps stand upright. */
const NARROW = 520;

export interface PlannedActor {
  x: number;
  y: number;
  kind: Kind;
  /** By which its mark is drawn smaller on a crowded map. */
  scale: number;
  reach: number;
  label: Label | undefined;
}

export interface Ring {
  /** Territories inside this ring and outside the one before. */
  territories: Territory[];
  rx: number;
  ry: number;
  /** The outermost territory has no border. */
  open: boolean;
  name: { x: number; y: number };
}

export interface Plan {
  /** A place on the drawing in the core's units. */
  back: (x: number, y: number) => [number, number];
  width: number;
  top: number;
  height: number;
  middle: { x: number; y: number };
  actors: PlannedActor[];
  /** In the order of the picture's ties, from mark to mark. */
  ties: Segment[];
  /** Where the sign of a proposed change stands; in the order of the ties. */
  signs: ({ x: number; y: number } | undefined)[];
  /** By which signs are drawn smaller on a narrow map. */
  signScale: number;
  rings: Ring[];
  /** Size of the letters. */
  font: number;
}

export interface Wishes {
  width: number;
  /** Which height to begin with, as a part of the width, and which not to pass. */
  height: number;
  most: number;
  font: number;
  /** How far the visitor has zoomed in: names keep their size on the screen. */
  zoom: number;
  measure: Measure;
  ringName: (territories: Territory[]) => string;
  /** Whether the core placed by sectors and rings. */
  rings: boolean;
  /** Where the visitor has drawn actors to, in the core's units. */
  moved: readonly (readonly [number, number] | undefined)[];
}

/** Makes the map as high as its names need, within limits. */
export function plan(picture: Picture, places: Float64Array, wishes: Wishes): Plan {
  if (wishes.moved.some(Boolean)) {
    // As high as before anybody was moved, so that the others stay where they are.
    const before = chosen(picture, places, { ...wishes, moved: [] });
    const { plan } = planWith(picture, places, wishes, before.high);
    const top = Math.min(plan.top, before.plan.top);
    return { ...plan, top, height: Math.max(plan.top + plan.height, before.plan.top + before.plan.height) - top };
  }
  return chosen(picture, places, wishes).plan;
}

function chosen(picture: Picture, places: Float64Array, wishes: Wishes): { plan: Plan; high: number } {
  const all = picture.actors.length <= ALL_NAMED;
  // Upright, many marks need more height.
  let height = wishes.height * wishes.width * (picture.actors.length > 60 && wishes.width < NARROW ? 1.5 : 1);
  let best: { plan: Plan; clashes: number; high: number } | undefined;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const high = Math.min(height, wishes.most);
    const next = planWith(picture, places, wishes, high);
    if (!best || next.clashes < best.clashes) best = { ...next, high };
    if (!all || best.clashes === 0 || height >= wishes.most) break;
    height *= 1.2;
  }
  return best!;
}

function planWith(picture: Picture, places: Float64Array, wishes: Wishes, high: number): { plan: Plan; clashes: number } {
  const count = picture.actors.length;
  const scale = count <= 60 ? (wishes.width < NARROW ? 0.85 : 1) : count <= 250 ? 0.7 : 0.5;
  const raw = picture.actors.map((_, place) => [places[2 * place] ?? 0, places[2 * place + 1] ?? 0] as const);
  const upright = wishes.width < NARROW && span(raw, 0) > span(raw, 1);
  const turned = upright ? raw.map(([x, y]) => [y, x] as const) : raw;
  // Room for names on both sides, less where there is little of it.
  const margin = count <= ALL_NAMED ? Math.min(80, 0.11 * wishes.width) : 24;
  const right = fit(turned, 0, wishes.width - 2 * margin);
  const down = fit(turned, 1, high - 2 * 40);
  const middle = {
    x: wishes.width / 2 - (right.least + right.most) / 2 * right.scale,
    y: high / 2 - (down.least + down.most) / 2 * down.scale,
  };
  const onRings = wishes.rings ? ringsOf(picture, raw) : [];
  const wished = turned.map(([x, y], place) => {
    // Where the visitor has put one decides nothing for the others.
    const moved = wishes.moved[place];
    const [along, below] = moved ? (upright ? [moved[1], moved[0]] : moved) : [x, y];
    return { x: middle.x + along * right.scale, y: middle.y + below * down.scale };
  });
  // A narrow map brings actors nearer than the core placed them.
  if (count <= 60) {
    const axes = upright ? [ASPECT * right.scale, down.scale] : [right.scale, ASPECT * down.scale];
    moveApart(wished, wishes.moved, middle, onRings.length > 0 ? (axes as [number, number]) : undefined, picture, upright ? 46 : 36);
  }
  const actors: PlannedActor[] = picture.actors.map(({ actor, group }, index) => {
    const kind = kindOf(actor.main_role);
    // A group grows with the digits of its number.
    const own = group ? Math.round((0.55 + 0.22 * Math.log10(group.members.length)) * 100) / 100 : scale;
    return {
      x: round(Math.min(Math.max(wished[index]!.x, 12), wishes.width - 12)),
      y: round(wished[index]!.y),
      kind,
      scale: own,
      reach: own * reach(kind, actor.class_row || group !== undefined),
      label: undefined,
    };
  });
  if (picture.large) clear(actors, wishes, picture);
  const ties = picture.ties.map((tie) => way(actors[tie.from]!, actors[tie.to]!, tie.lane - (tie.lanes - 1) / 2));
  const marks = actors.map(({ x, y, reach }) => around(x, y, reach));
  const signScale = wishes.width < NARROW ? 0.75 : 1;
  const signs = placeSigns(picture, ties, marks, 9 * signScale);
  const signRects = signs.flatMap((sign) => (sign ? [around(sign.x, sign.y, 8 * signScale)] : []));

  const font = wishes.font / wishes.zoom;
  const mayHide = count > ALL_NAMED;
  const named = actors.map(({ x, y, reach }, index) => ({
    x,
    y,
    reach,
    text: nameOf(picture.actors[index]!),
    bold: picture.actors[index]!.actor.focal,
    outward: outward(x - middle.x, y - middle.y),
  }));
  // On a crowded map those with most contacts are named first.
  const order = named.map((_, index) => index);
  if (mayHide) {
    const weight = (index: number) =>
      (named[index]!.bold ? 1e6 : 0) + (picture.actors[index]!.group ? 1e5 : 0) + picture.actors[index]!.neighbours.length;
    order.sort((a, b) => weight(b) - weight(a) || a - b);
  }
  if (mayHide) order.length = Math.min(order.length, Math.round(MOST_NAMED * wishes.zoom));
  const { labels, clashes } = placeLabels(
    order.map((index) => named[index]!),
    {
      width: wishes.width,
      line: 1.18 * font,
      measure: (text, bold) => wishes.measure(text, bold) / wishes.zoom,
      // Those that get no name are in the way of the others'.
      taken: [...signRects, ...marks.filter((_, index) => mayHide && !order.includes(index))],
      lines: count <= 60 ? ties : [],
    },
    mayHide,
  );
  order.forEach((index, place) => (actors[index]!.label = labels[place]));

  const rects = [...marks, ...signRects, ...actors.flatMap(({ label }) => (label ? [label.rect] : []))];
  const rings = placeRings(onRings, actors, middle, upright, right.scale, down.scale, rects, wishes);
  const drawn = rings.filter(({ open }) => !open);
  const tops = [...rects.map(({ top }) => top), ...rings.map(({ name }) => name.y - font), ...drawn.map(({ ry }) => middle.y - ry)];
  const bottoms = [...rects.map(({ bottom }) => bottom), ...rings.map(({ name }) => name.y), ...drawn.map(({ ry }) => middle.y + ry)];
  const top = Math.floor(Math.min(...tops) - 8);
  const bottom = Math.ceil(Math.max(...bottoms) + 8);
  const finite = rects.length > 0;
  return {
    plan: {
      back: (x, y) => {
        const [one, other] = [(x - middle.x) / right.scale, (y - middle.y) / down.scale];
        return upright ? [other, one] : [one, other];
      },
      width: wishes.width,
      top: finite ? top : 0,
      height: finite ? bottom - top : 100,
      middle,
      actors,
      ties,
      signs,
      signScale,
      rings,
      font,
    },
    clashes,
  };
}

/** The same with one actor, and what leads to it, elsewhere; names are not placed anew. */
export function shifted(drawn: Plan, picture: Picture, place: number, x: number, y: number): Plan {
  const actors = drawn.actors.map((one, index) => (index === place ? { ...one, x: round(x), y: round(y) } : one));
  const ties = [...drawn.ties];
  const signs = [...drawn.signs];
  for (const index of picture.actors[place]!.ties) {
    const { from, to, lane, lanes } = picture.ties[index]!;
    const { x1, y1, x2, y2 } = (ties[index] = way(actors[from]!, actors[to]!, lane - (lanes - 1) / 2));
    if (signs[index]) signs[index] = { x: round((x1 + x2) / 2), y: round((y1 + y2) / 2) };
  }
  return { ...drawn, actors, ties, signs };
}

function span(places: (readonly [number, number])[], axis: 0 | 1): number {
  const values = places.map((place) => place[axis]);
  return Math.max(...values) - Math.min(...values);
}

/** A scale at which the places fill `room`; a handful of actors is not blown up. */
function fit(places: (readonly [number, number])[], axis: 0 | 1, room: number) {
  const values = places.map((place) => place[axis]);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return { least, most, scale: Math.min(room / Math.max(most - least, 1), 1.7) };
}

/** From the edge of one mark to the edge of the other, beside the other ties of the pair. */
function way(one: PlannedActor, other: PlannedActor, lane: number): Segment {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const length = Math.hypot(dx, dy) || 1;
  // The side does not depend on which end is written first.
  const side = dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
  const aside = { x: (-dy / length) * 5 * lane * side, y: (dx / length) * 5 * lane * side };
  const from = Math.min(one.reach, 0.4 * length) / length;
  const to = Math.min(other.reach, 0.4 * length) / length;
  return {
    x1: round(one.x + dx * from + aside.x),
    y1: round(one.y + dy * from + aside.y),
    x2: round(other.x - dx * to + aside.x),
    y2: round(other.y - dy * to + aside.y),
  };
}

/** Signs of proposed changes, each on its tie where nothing else stands. */
function placeSigns(picture: Picture, ties: Segment[], marks: Rect[], reach: number): ({ x: number; y: number } | undefined)[] {
  const taken: Rect[] = [];
  return picture.ties.map(({ change }, index) => {
    if (!change) return undefined;
    const { x1, y1, x2, y2 } = ties[index]!;
    let best: { x: number; y: number; cost: number } | undefined;
    for (const part of [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26]) {
      const x = round(x1 + part * (x2 - x1));
      const y = round(y1 + part * (y2 - y1));
      const rect = around(x, y, reach);
      const cost = [...marks, ...taken].reduce((sum, other) => sum + overlap(rect, other), 0);
      if (!best || cost < best.cost) best = { x, y, cost };
    }
    taken.push(around(best!.x, best!.y, reach));
    return { x: best!.x, y: best!.y };
  });
}

/** Where a name best stands: away from the middle, above or below rather than beside near the top. */
function outward(dx: number, dy: number): number {
  if (Math.hypot(dx, dy) < 1) return 90;
  if (Math.abs(dx) > 1.6 * Math.abs(dy)) return dx > 0 ? 0 : 180;
  return dy > 0 ? 90 : 270;
}

const RINGS: Territory[][] = [["district"], ["national"], ["outside", "unknown"], ["foreign"]];

interface Territories {
  found: Territory[];
  /** Places of those inside, in the order of the picture's actors. */
  inside: number[];
  least: number;
  most: number;
}

/** Rings, where the core has placed the actors on some: none of a territory stands within another's. */
function ringsOf(picture: Picture, raw: (readonly [number, number])[]): Territories[] {
  if (!picture.actors.some(({ actor }) => actor.focal)) return [];
  const all = RINGS.map((territories) => {
    const inside = picture.actors.flatMap(({ actor }, place) =>
      !actor.focal && territories.includes(actor.territory) ? [place] : [],
    );
    const radii = inside.map((place) => Math.hypot(raw[place]![0], raw[place]![1] / ASPECT));
    const found = territories.filter((one) => inside.some((place) => picture.actors[place]!.actor.territory === one));
    return { found, inside, least: Math.min(...radii), most: Math.max(...radii) };
  }).filter(({ found }) => found.length > 0);
  if (all.every(({ found }) => found.every((one) => one === "unknown"))) return [];
  return all.some((ring, index) => index > 0 && ring.least <= all[index - 1]!.most) ? [] : all;
}

/** Borders between territories, each with the name of what lies inside. */
function placeRings(
  all: Territories[],
  actors: PlannedActor[],
  middle: { x: number; y: number },
  upright: boolean,
  right: number,
  down: number,
  rects: Rect[],
  wishes: Wishes,
): Ring[] {
  const taken = [...rects];
  const font = wishes.font / wishes.zoom;
  return all.map(({ found, inside, least, most }, index) => {
    const outside = all[index + 1];
    const before = all[index - 1];
    const open = outside === undefined;
    // The name of the outermost stands just beyond the last border.
    const radius = outside ? (most + outside.least) / 2 : before ? (before.most + least) / 2 + 20 : most + 30;
    const rx = round(radius * (upright ? ASPECT : 1) * right);
    const ry = round(radius * (upright ? 1 : ASPECT) * down);
    const width = wishes.measure(wishes.ringName(found), false) / wishes.zoom;
    const start = open ? direction(inside.map((place) => actors[place]!), middle) : -90;
    let best: { x: number; y: number; cost: number; rect: Rect } | undefined;
    for (let step = 0; step < 72; step += 1) {
      const turn = start + (step % 2 ? 1 : -1) * 5 * Math.ceil(step / 2);
      const x = middle.x + rx * Math.cos((turn * Math.PI) / 180);
      const y = middle.y + ry * Math.sin((turn * Math.PI) / 180);
      const rect = { left: x - width / 2 - 3, right: x + width / 2 + 3, top: y - 0.6 * font, bottom: y + 0.6 * font };
      const out = Math.max(0, -rect.left) + Math.max(0, rect.right - wishes.width);
      const cost = step / 2 + 10 * out + taken.reduce((sum, other) => sum + overlap(rect, other), 0);
      if (!best || cost < best.cost) best = { x: round(x), y: round(y + 0.33 * font), cost, rect };
    }
    taken.push(best!.rect);
    return { territories: found, rx, ry, open, name: { x: best!.x, y: best!.y } };
  });
}

/** Where a few places lie from the middle, in degrees clockwise from the right. */
function direction(places: { x: number; y: number }[], middle: { x: number; y: number }): number {
  const x = places.reduce((sum, place) => sum + place.x - middle.x, 0);
  const y = places.reduce((sum, place) => sum + place.y - middle.y, 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}

/** Groups are larger than the core knows: marks that touch give way, the smaller more. */
function clear(actors: PlannedActor[], wishes: Wishes, picture: Picture): void {
  const fixed = picture.actors.map(({ actor, group }, place) => (actor.focal && !group) || wishes.moved[place] !== undefined);
  const widest = 2 * Math.max(0, ...actors.map(({ reach }) => reach)) + 1.5;
  // From left to right, so that each is held only against those near it.
  const across = actors.map((_, place) => place);
  for (let turn = 0; turn < 30; turn += 1) {
    let stirred = false;
    across.sort((one, other) => actors[one]!.x - actors[other]!.x || one - other);
    for (let place = 0; place < across.length; place += 1) {
      for (let next = place + 1; next < across.length; next += 1) {
        const [one, other] = [across[place]!, across[next]!];
        const [a, b] = [actors[one]!, actors[other]!];
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        if (dx >= widest) break;
        const apart = a.reach + b.reach + 1.5;
        if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
        const far = Math.hypot(dx, dy);
        if (far >= apart - 0.2 || (fixed[one] && fixed[other])) continue;
        stirred = true;
        const share = fixed[one] ? 0 : fixed[other] ? 1 : b.reach / (a.reach + b.reach);
        const push = (apart - far) / (far || 1);
        a.x -= share * push * (dx || 1);
        a.y -= share * push * dy;
        b.x += (1 - share) * push * (dx || 1);
        b.y += (1 - share) * push * dy;
        for (const mark of [a, b]) mark.x = Math.min(Math.max(mark.x, mark.reach), wishes.width - mark.reach);
      }
    }
    if (!stirred) break;
  }
  for (const mark of actors) [mark.x, mark.y] = [round(mark.x), round(mark.y)];
}

/** Moves actors that stand too near to each other apart, on rings only along their ring. */
function moveApart(
  places: { x: number; y: number }[],
  moved: Wishes["moved"],
  middle: { x: number; y: number },
  axes: [number, number] | undefined,
  picture: Picture,
  apart: number,
): void {
  const radii = places.map(({ x, y }) => (axes ? Math.hypot((x - middle.x) / axes[0], (y - middle.y) / axes[1]) : 0));
  const fixed = picture.actors.map(({ actor }, place) => actor.focal || moved[place] !== undefined);
  for (let round = 0; round < 60; round += 1) {
    let stirred = false;
    for (let one = 0; one < places.length; one += 1) {
      for (let other = one + 1; other < places.length; other += 1) {
        const [a, b] = [places[one]!, places[other]!];
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const far = Math.hypot(dx, dy);
        if (far >= apart - 0.5 || moved[one] || moved[other]) continue;
        stirred = true;
        const push = (0.3 * (apart - far)) / (far || 1);
        if (!fixed[one]) a.x -= push * (dx || 1);
        if (!fixed[one]) a.y -= push * dy;
        if (!fixed[other]) b.x += push * (dx || 1);
        if (!fixed[other]) b.y += push * dy;
      }
    }
    if (!stirred) return;
    if (axes) places.forEach((place, index) => !fixed[index] && backToRing(place, radii[index]!, middle, axes));
  }
}

function backToRing(place: { x: number; y: number }, radius: number, middle: { x: number; y: number }, axes: [number, number]): void {
  const now = Math.hypot((place.x - middle.x) / axes[0], (place.y - middle.y) / axes[1]) || 1;
  place.x = middle.x + ((place.x - middle.x) * radius) / now;
  place.y = middle.y + ((place.y - middle.y) * radius) / now;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
