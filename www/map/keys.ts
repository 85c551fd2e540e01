// Where the keys lead: arrows to the nearest actor in a direction, letters along what is tied.
import type { Sight } from "./filter";
import type { Picture } from "./picture";
import type { Plan } from "./plan";

/** Something on the map: its place among the picture's actors or ties. */
export interface Spot {
  kind: "actor" | "tie";
  place: number;
}

/** `n` walks the neighbours, `t` the ties of the actor where the walk began. */
export const WALKS = ["n", "t"];

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest actor in a direction; one that is off to the side counts as further. */
export function towards(picture: Picture, plan: Plan, sight: Sight, from: Spot, key: string): Spot | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const here = middle(plan, from);
  let best: { place: number; far: number } | undefined;
  picture.actors.forEach((_, place) => {
    if (!sight.actors[place] || (from.kind === "actor" && from.place === place)) return;
    const { x, y } = plan.actors[place]!;
    const along = (x - here.x) * direction[0] + (y - here.y) * direction[1];
    const aside = Math.abs((x - here.x) * direction[1] - (y - here.y) * direction[0]);
    if (along <= 1) return;
    // Within a right angle first; beyond it only when nobody stands there.
    const far = Math.hypot(along, aside) * (1 + aside / along) + (aside > along ? 1e4 : 0);
    if (!best || far < best.far) best = { place, far };
  });
  return best && { kind: "actor", place: best.place };
}

/** The next neighbour or tie, clockwise from above. */
export function walk(
  picture: Picture,
  plan: Plan,
  sight: Sight,
  from: number,
  key: string,
  step: number,
): { spot: Spot; step: number } | undefined {
  const here = plan.actors[from]!;
  const turn = (place: number) => {
    const { x, y } = plan.actors[place]!;
    return (Math.atan2(x - here.x, here.y - y) + 2 * Math.PI) % (2 * Math.PI);
  };
  const ties = picture.actors[from]!.ties
    .filter((index) => sight.ties[index])
    .map((index) => {
      const { from: one, to } = picture.ties[index]!;
      const other = one === from ? to : one;
      return { index, other, turn: turn(other) };
    })
    .sort((a, b) => a.turn - b.turn || a.index - b.index);
  const spots: Spot[] =
    key === "t"
      ? ties.map(({ index }) => ({ kind: "tie", place: index }))
      : [...new Set(ties.map(({ other }) => other))].map((place) => ({ kind: "actor", place }));
  if (spots.length === 0) return undefined;
  const next = ((step % spots.length) + spots.length) % spots.length;
  return { spot: spots[next]!, step: next };
}

function middle(plan: Plan, { kind, place }: Spot): { x: number; y: number } {
  if (kind === "actor") return plan.actors[place]!;
  const { x1, y1, x2, y2 } = plan.ties[place]!;
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}
