// What is drawn on the map: rings, contacts, actors, names. How it moves and answers is the element's.
import { type TemplateResult, nothing, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { number, t } from "../i18n";
import { state } from "../state";
import type { Sight } from "./filter";
import type { Spot } from "./keys";
import { mark } from "./marks";
import type { MapMode, Picture, PictureActor } from "./picture";
import { ALL_NAMED, type Plan, type PlannedActor } from "./plan";
import { describeActor, describeTie, isBundle, nameOf, nameOfActor, ringName } from "./words";

/** What is on the screen, and who hears of it. */
export interface Scene {
  shown: Picture;
  drawn: Plan;
  /** What the pointer or the keyboard is on. */
  active: Spot | undefined;
  sight: Sight;
  mode: MapMode;
  /** The one stop of the Tab key. */
  at: Spot | undefined;
  /** How many lines are drawn so far. */
  lines: number;
  isSelected(one: PictureActor): boolean;
  choose(spot: Spot): void;
  hover(spot: Spot | undefined): void;
}

export function drawing(scene: Scene): TemplateResult {
  const { shown, drawn, sight } = scene;
  const seen = shown.actors.map((_, place) => place).filter((place) => sight.actors[place]);
  return svg`
    <g aria-hidden="true">${drawn.rings.filter(({ open }) => !open).map(
      (ring) => svg`<ellipse class="ring" cx=${drawn.middle.x} cy=${drawn.middle.y} rx=${ring.rx} ry=${ring.ry}></ellipse>`,
    )}</g>
    ${tiesOf(scene)}
    <g aria-hidden="true">${drawn.rings.map(
      ({ name, territories }) => svg`<text class="ring-name" x=${name.x} y=${name.y}>${ringName(territories)}</text>`,
    )}</g>
    ${repeat(
      seen,
      (place) => shown.actors[place]!.key,
      (place) => actorOf(scene, place),
    )}
    <g aria-hidden="true">${seen.map((place) => labelOf(scene, place))}</g>
  ` as TemplateResult;
}

/** What the pointer or the keyboard is on; otherwise what there is to do. */
export function lineOf({ shown, active, mode }: Scene): string {
  if (!active) return t("map-hint");
  if (active.kind === "tie") return describeTie(shown, active.place);
  return describeActor(shown, active.place, mode);
}

function tiesOf(scene: Scene): TemplateResult {
  const { shown, drawn, active, sight, mode } = scene;
  const selection = state.selection;
  return svg`${repeat(
    shown.ties.map((tie, place) => ({ tie, place })).filter(({ place }) => place < scene.lines && sight.ties[place]),
    ({ tie }) => tie.key,
    ({ tie, place }) => {
      const { x1, y1, x2, y2 } = drawn.ties[place]!;
      const sign = mode === "present" ? undefined : drawn.signs[place];
      const change = mode === "present" ? undefined : tie.change;
      const selected = selection?.kind === "tie" && selection.index === tie.index && tie.index !== undefined;
      const near = touches(active, place, tie.from, tie.to);
      const bundle = isBundle(shown, place);
      const classes = `tie ${bundle ? "bundle" : `line-${tie.line}`}${change ? ` changed change-${change}` : ""}${near ? " near" : ""}${selected ? " selected" : ""}`;
      return svg`<g class=${classes} role="button" aria-label=${describeTie(shown, place)} aria-pressed=${String(selected)}
          tabindex=${isAt(scene, "tie", place) ? 0 : -1} data-place=${place} data-kind="tie"
          @click=${() => scene.choose({ kind: "tie", place })}
          @pointerenter=${() => scene.hover({ kind: "tie", place })} @pointerleave=${() => scene.hover(undefined)}>
        <line class="hit" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
        <line class="stroke" x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke-width=${bundle ? bundleWidth(tie.count) : widthOf(tie.line, tie.tie?.strength) * (shown.actors.length > 60 ? 0.5 : 1)}></line>
        ${sign && change ? svg`<g class="sign" transform="translate(${sign.x} ${sign.y}) scale(${drawn.signScale})"><circle r="7"></circle><path d=${SIGNS[change]}></path></g>` : nothing}
      </g>`;
    },
  )}` as TemplateResult;
}

function actorOf(scene: Scene, place: number): TemplateResult {
  const { shown, drawn, active, sight } = scene;
  const one = shown.actors[place]!;
  const { actor, group } = one;
  const at: PlannedActor = drawn.actors[place]!;
  const selected = scene.isSelected(one);
  const around = near(shown, active, place, sight);
  const involved = one.ties.some((tie) => shown.ties[tie]!.change !== undefined);
  const classes = `actor kind-${at.kind}${group ? " group" : ""}${around ? " near" : ""}${selected ? " selected" : ""}${involved || actor.focal ? " involved" : ""}`;
  return svg`<g class=${classes} transform="translate(${at.x} ${at.y})" role="button" aria-label=${nameOfActor(one)}
      aria-pressed=${String(selected)} tabindex=${isAt(scene, "actor", place) ? 0 : -1} data-place=${place} data-kind="actor"
      @click=${() => scene.choose({ kind: "actor", place })}
      @pointerenter=${() => scene.hover({ kind: "actor", place })} @pointerleave=${() => scene.hover(undefined)}>
    <circle class="hit" r=${Math.max(12, at.reach + 3)}></circle>
    <circle class="halo" r=${at.reach + 4}></circle>
    <g transform=${at.scale === 1 ? nothing : `scale(${at.scale})`}>${mark(at.kind, actor.class_row || group !== undefined)}</g>
    ${group ? svg`<text class="count" aria-hidden="true" y="3" font-size="9">${short(group.members.length)}</text>` : nothing}
    ${at.label?.shortened || !at.label ? svg`<title>${nameOf(one)}</title>` : nothing}
  </g>` as TemplateResult;
}

/** Names lie above all marks; on a crowded map some come only with pointer or keyboard. */
function labelOf(scene: Scene, place: number): TemplateResult | typeof nothing {
  const { shown, drawn, active, sight } = scene;
  const one = shown.actors[place]!;
  const at = drawn.actors[place]!;
  // The neighbours of one with very many would cover each other.
  const wanted = scene.isSelected(one) || (active && (isSpot(active, "actor", place) || (!isCrowd(shown, active) && near(shown, active, place, sight))));
  if (!at.label && !wanted) return nothing;
  const below = { lines: [nameOf(one)], anchor: "middle" as const, dx: 0, dy: at.reach + drawn.font };
  const { lines, anchor, dx, dy } = at.label ?? below;
  return svg`<text class="name kind-${at.kind}" text-anchor=${anchor} transform="translate(${at.x} ${at.y})"
    @click=${() => scene.choose({ kind: "actor", place })}
    @pointerenter=${() => scene.hover({ kind: "actor", place })} @pointerleave=${() => scene.hover(undefined)}>${lines.map(
      (line, row) => svg`<tspan x=${dx} y=${dy + row * 1.18 * drawn.font}>${line}</tspan>`,
    )}</text>` as TemplateResult;
}

function isAt({ at }: Scene, kind: Spot["kind"], place: number): boolean {
  return at?.kind === kind && at.place === place;
}

/** A plus, an arrow around, an upward arrow, a turn: what would happen to a tie, also without colour. */
const SIGNS = {
  create: "M-3.5 0h7M0-3.5v7",
  resume: "M3.4-.6A3.5 3.5 0 1 0 2.2 2.7M3.6-3.6V-.6H.6",
  strengthen: "M0 4V-3.5M-3.2-.6L0-3.8L3.2-.6",
  change: "M-3.5-1.6h7M-3.5 1.6h7",
};

/** What is not drawn for itself, counted. */
export function rest({ actors, ties, inside, left }: Picture): string {
  const groups = actors.filter(({ group }) => group);
  const grouped = groups.reduce((sum, { group }) => sum + group!.members.length, 0);
  const bundled = ties.reduce((sum, { count }) => sum + (count > 1 ? count : 0), 0);
  return t("map-rest", { alone: number(actors.length - groups.length), grouped: number(grouped), groups: groups.length, bundled: number(bundled), inside: number(inside + left) });
}

/** 1234 as "1.2k". */
function short(count: number): string {
  return count < 1000 ? String(count) : `${number(count / 1000, count < 10_000 ? 1 : 0)}k`;
}

function bundleWidth(count: number): number {
  return Math.round((0.6 + 0.8 * Math.log10(count)) * 10) / 10;
}

function isSpot(spot: Spot, kind: Spot["kind"], place: number): boolean {
  return spot.kind === kind && spot.place === place;
}

function isCrowd(shown: Picture, { kind, place }: Spot): boolean {
  return shown.actors.length > ALL_NAMED && kind === "actor" && shown.actors[place]!.neighbours.length > ALL_NAMED;
}

function widthOf(line: string, strength: number | null | undefined): number {
  if (line === "sleeping") return 2.6;
  if (line === "failed") return 1.2;
  if (line === "new") return 2.4;
  if (line === "weak") return 1.2;
  return Math.round((1.3 + ((strength ?? (line === "strong" ? 75 : 35)) / 100) * 2.4) * 10) / 10;
}

function touches(active: Spot | undefined, place: number, from: number, to: number): boolean {
  if (!active) return false;
  return active.kind === "tie" ? active.place === place : active.place === from || active.place === to;
}

function near(shown: Picture, active: Spot | undefined, place: number, sight: Sight): boolean {
  if (!active) return false;
  if (active.kind === "actor" && active.place === place) return true;
  const ties = active.kind === "tie" ? [active.place] : shown.actors[active.place]!.ties;
  return ties.some((index) => {
    const tie = shown.ties[index]!;
    return sight.ties[index] === true && (tie.from === place || tie.to === place);
  });
}
