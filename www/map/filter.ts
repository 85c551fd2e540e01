// What the visitor has taken off the map by the legend: kinds of actors and kinds of lines.
import { state } from "../state";
import type { Kind } from "./marks";
import { type MapMode, type Picture, type PictureTie, isDrawn } from "./picture";

const hidden = new Set<string>();

export function isHidden(sign: string): boolean {
  return hidden.has(sign);
}

export function anyHidden(): boolean {
  return hidden.size > 0;
}

export function toggle(sign: string): void {
  if (!hidden.delete(sign)) hidden.add(sign);
  state.dispatchEvent(new Event("change"));
}

export function showAll(): void {
  hidden.clear();
  state.dispatchEvent(new Event("change"));
}

/** The sign under which the legend lists a tie. */
export function signOf({ line, change }: PictureTie, mode: MapMode): string {
  if (mode !== "present" && change !== undefined) return change;
  return line === "strong" ? "active" : line;
}

/** Which of the picture's actors and ties are to be seen. */
export interface Sight {
  actors: boolean[];
  ties: boolean[];
}

export function sight(picture: Picture, kinds: Kind[], mode: MapMode): Sight {
  const actors = kinds.map((kind) => !hidden.has(kind));
  const ties = picture.ties.map(
    (tie) => isDrawn(tie, mode) && actors[tie.from]! && actors[tie.to]! && !hidden.has(signOf(tie, mode)),
  );
  return { actors, ties };
}
