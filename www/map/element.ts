// The drawn map as an element: draws a plan, moves and enlarges it, and answers pointer and keyboard.
import { LitElement, type PropertyValues, type TemplateResult, html, nothing, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import type { Report } from "../generated/report";
import { actorLabel, language, t } from "../i18n";
import { state } from "../state";
import { type Spot, WALKS, towards, walk } from "./keys";
import { describeActor, describeTie, nameOfActor, ringName } from "./words";
import { mark } from "./marks";
import { type Sight, seenOf } from "./filter";
import { type MapMode, type Picture, isDrawn, picture } from "./picture";
import { ALL_NAMED, type Plan, type PlannedActor, plan } from "./plan";

const NARROWEST = 240;
const FONT = 13;

export class NetworkMap extends LitElement {
  static override properties = {
    report: { attribute: false },
    positions: { attribute: false },
    mode: {},
    size: {},
    width: { state: true },
    zoomed: { state: true },
    hovered: { state: true },
    at: { state: true },
    focused: { state: true },
  };

  declare report: Report | undefined;
  declare positions: Float64Array | undefined;
  declare mode: MapMode;
  declare size: "small" | "large";
  /** In pixels of the page. */
  declare width: number;
  /** How far in the visitor is, in steps: names are placed anew at each. */
  declare zoomed: number;
  declare hovered: Spot | undefined;
  /** The one stop of the Tab key. */
  declare at: Spot | undefined;
  declare focused: boolean;

  #picture: Picture | undefined;
  #plan: Plan | undefined;
  #planned = "";
  #sight: Sight = { actors: [], ties: [] };
  #sizes = new ResizeObserver(() => this.#measure());
  #zoom: ZoomBehavior<SVGSVGElement, unknown> | undefined;
  #pencil = document.createElement("canvas").getContext("2d");
  /** Where a walk through neighbours or ties began, and how far it has come. */
  #walk: { from: number; key: string; step: number } | undefined;

  constructor() {
    super();
    this.mode = "new";
    this.size = "large";
    this.width = 0;
    this.zoomed = 1;
    this.focused = false;
    // Not on the drawing: Chromium makes every SVG element that listens for focus a stop of the Tab key.
    this.addEventListener("keydown", this.#onKey);
    this.addEventListener("focusin", this.#onFocus);
    this.addEventListener("focusout", this.#onBlur);
  }

  /** The page's own styles, labels and find-in-page reach in. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    state.addEventListener("change", this.#heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    state.removeEventListener("change", this.#heard);
  }

  /** Draws at once: a picture to be saved is copied before anything else happens. */
  drawNow(): void {
    this.performUpdate();
  }

  #heard = (): void => this.requestUpdate();

  #measure(): void {
    const width = Math.max(NARROWEST, Math.round(this.clientWidth));
    // Less than the width of a scroll bar is not worth another drawing.
    if (this.clientWidth > 0 && Math.abs(width - this.width) > 4) this.width = width;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.report || !this.positions) return;
    if (this.width === 0) this.width = Math.max(NARROWEST, Math.round(this.clientWidth)) || 800;
    if (changed.has("report") || changed.has("positions")) {
      this.#picture = picture(this.report);
      this.#planned = "";
      this.#walk = undefined;
      this.hovered = undefined;
      const focal = this.#picture.actors.findIndex(({ actor }) => actor.focal);
      this.at = { kind: "actor", place: Math.max(0, focal) };
    }
    const key = [this.width, this.zoomed, this.size, language()].join(" ");
    if (key !== this.#planned) {
      this.#planned = key;
      this.#plan = plan(this.#picture!, this.positions, {
        width: this.width,
        ...heights(this.width, this.size),
        font: FONT - (this.width < 600 ? 1 : 0),
        zoom: this.zoomed,
        measure: (text, bold) => this.#widthOf(text, bold),
        ringName,
      });
    }
    this.#look(this.#picture!);
  }

  /** What is to be seen now; the one stop of the Tab key stays on something that is. */
  #look(shown: Picture): Sight {
    const seen = seenOf(this.report!, state.look, this.mode);
    this.#sight = {
      actors: shown.actors.map(({ index }) => seen.actors[index]!),
      ties: shown.ties.map((tie) => seen.contacts[tie.place]! && isDrawn(tie, this.mode)),
    };
    const { actors, ties } = this.#sight;
    const at = this.at;
    if (!at || !(at.kind === "actor" ? actors : ties)[at.place]) {
      const focal = shown.actors.findIndex(({ actor }, place) => actor.focal && actors[place]);
      this.at = { kind: "actor", place: Math.max(focal, focal < 0 ? actors.indexOf(true) : 0, 0) };
    }
    return this.#sight;
  }

  #widthOf(text: string, bold: boolean): number {
    if (!this.#pencil) return 0.56 * FONT * text.length;
    this.#pencil.font = `${bold ? 600 : 400} ${FONT}px ${getComputedStyle(this).fontFamily || "sans-serif"}`;
    return this.#pencil.measureText(text).width + 1;
  }

  protected override firstUpdated(): void {
    const drawing = this.querySelector<SVGSVGElement>("svg.map");
    if (!drawing) return;
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 10])
      .clickDistance(4)
      .filter((event: Event) => this.#mayZoom(event))
      .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        drawing.querySelector("g.world")?.setAttribute("transform", event.transform.toString());
      })
      .on("end", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        drawing.classList.toggle("moved", event.transform.k > 1);
        // With every name in sight already there is nothing to place anew.
        if ((this.#picture?.actors.length ?? 0) > ALL_NAMED) this.zoomed = step(event.transform.k);
      });
    select(drawing).call(this.#zoom).on("dblclick.zoom", null);
  }

  /** The page scrolls over the map; it moves only when the visitor means the map. */
  #mayZoom(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || this.contains(document.activeElement);
    if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent) {
      return event.touches.length > 1 || this.#scale() > 1;
    }
    return event instanceof MouseEvent && event.button === 0;
  }

  #scale(): number {
    const drawing = this.querySelector<SVGSVGElement & { __zoom?: { k: number } }>("svg.map");
    return drawing?.__zoom?.k ?? 1;
  }

  #enlarge(by: number): void {
    const drawing = this.querySelector<SVGSVGElement>("svg.map");
    if (!drawing || !this.#zoom) return;
    if (by === 0) this.#zoom.transform(select(drawing), zoomIdentity);
    else this.#zoom.scaleBy(select(drawing), by);
  }

  protected override updated(changed: PropertyValues): void {
    const box = this.#plan;
    if (!box || !this.#zoom) return;
    this.#zoom.translateExtent([
      [0, box.top],
      [box.width, box.top + box.height],
    ]);
    if (changed.has("width") || changed.has("report")) this.#enlarge(0);
  }

  protected override render(): TemplateResult | typeof nothing {
    const shown = this.#picture;
    const drawn = this.#plan;
    if (!shown || !drawn || shown.actors.length === 0) return nothing;
    // The keyboard moves the map below a pointer at rest: what lies there now is not what is meant.
    const active = this.focused ? this.at : this.hovered;
    const seen = shown.actors.map((_, place) => place).filter((place) => this.#sight.actors[place]);
    return html`
      <svg class="map ${this.mode}${shown.actors.length > 60 ? " crowded" : ""}" viewBox="0 ${drawn.top} ${drawn.width} ${drawn.height}" role="group"
        @pointermove=${this.#onPointer}
        aria-label=${t("map-name")} aria-describedby=${`map-keys-${this.size}`} font-size=${drawn.font}>
        <g class="world ${active ? "searching" : ""}">
          <g aria-hidden="true">${drawn.rings.filter(({ open }) => !open).map(
            (ring) => svg`<ellipse class="ring" cx=${drawn.middle.x} cy=${drawn.middle.y} rx=${ring.rx} ry=${ring.ry}></ellipse>`,
          )}</g>
          ${this.#ties(shown, drawn, active)}
          <g aria-hidden="true">${drawn.rings.map(
            ({ name, territories }) => svg`<text class="ring-name" x=${name.x} y=${name.y}>${ringName(territories)}</text>`,
          )}</g>
          ${repeat(
            seen,
            (place) => shown.actors[place]!.actor.id,
            (place) => this.#actor(shown, drawn, place, active),
          )}
          <g aria-hidden="true">${seen.map((place) => this.#name(shown, drawn, place, active))}</g>
        </g>
      </svg>
      <div class="map-tools" role="group" aria-label=${t("map-tools")}>
        <button type="button" title=${t("map-larger")} aria-label=${t("map-larger")} @click=${() => this.#enlarge(1.5)}>+</button>
        <button type="button" title=${t("map-smaller")} aria-label=${t("map-smaller")} @click=${() => this.#enlarge(1 / 1.5)}>−</button>
        <button type="button" @click=${() => this.#enlarge(0)}>${t("map-whole")}</button>
        <span class="map-line" aria-live="polite">${this.#line(active)}</span>
      </div>
      ${shown.hiddenActors + shown.hiddenTies > 0
        ? html`<p class="small map-rest">${t("map-rest", { actors: shown.hiddenActors, ties: shown.hiddenTies, shown: shown.actors.length })}</p>`
        : nothing}
      <p class="visually-hidden" id=${`map-keys-${this.size}`}>${t("map-keys")}</p>
    `;
  }

  /** What the pointer or the keyboard is on; otherwise what there is to do. */
  #line(active: Spot | undefined): string {
    const shown = this.#picture!;
    if (!active) return t("map-hint");
    if (active.kind === "tie") return describeTie(shown, active.place);
    return describeActor(shown, active.place, this.mode);
  }

  #ties(shown: Picture, drawn: Plan, active: Spot | undefined): TemplateResult {
    const selection = state.selection;
    return svg`${repeat(
      shown.ties.map((tie, place) => ({ tie, place })).filter(({ place }) => this.#sight.ties[place]),
      ({ tie }) => tie.key,
      ({ tie, place }) => {
        const { x1, y1, x2, y2 } = drawn.ties[place]!;
        const sign = this.mode === "present" ? undefined : drawn.signs[place];
        const change = this.mode === "present" ? undefined : tie.change;
        const selected = selection?.kind === "tie" && selection.index === tie.index && tie.index !== undefined;
        const near = touches(active, place, tie.from, tie.to);
        const classes = `tie line-${tie.line}${change ? ` changed change-${change}` : ""}${near ? " near" : ""}${selected ? " selected" : ""}`;
        return svg`<g class=${classes} role="button" aria-label=${describeTie(shown, place)} aria-pressed=${String(selected)}
            tabindex=${this.#isAt("tie", place) ? 0 : -1} data-place=${place} data-kind="tie"
            @click=${() => this.#choose({ kind: "tie", place })}
            @pointerenter=${() => (this.hovered = { kind: "tie", place })} @pointerleave=${() => (this.hovered = undefined)}>
          <line class="hit" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
          <line class="stroke" x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke-width=${widthOf(tie.line, tie.tie?.strength) * (shown.actors.length > 60 ? 0.5 : 1)}></line>
          ${sign && change ? svg`<g class="sign" transform="translate(${sign.x} ${sign.y}) scale(${drawn.signScale})"><circle r="7"></circle><path d=${SIGNS[change]}></path></g>` : nothing}
        </g>`;
      },
    )}` as TemplateResult;
  }

  #actor(shown: Picture, drawn: Plan, place: number, active: Spot | undefined): TemplateResult {
    const { actor } = shown.actors[place]!;
    const at: PlannedActor = drawn.actors[place]!;
    const selected = state.selection?.kind === "actor" && state.selection.id === actor.id;
    const around = near(shown, active, place, this.#sight);
    const involved = shown.actors[place]!.ties.some((tie) => shown.ties[tie]!.change !== undefined);
    const classes = `actor kind-${at.kind}${around ? " near" : ""}${selected ? " selected" : ""}${involved || actor.focal ? " involved" : ""}`;
    return svg`<g class=${classes} transform="translate(${at.x} ${at.y})" role="button" aria-label=${nameOfActor(actor)}
        aria-pressed=${String(selected)} tabindex=${this.#isAt("actor", place) ? 0 : -1} data-place=${place} data-kind="actor"
        @click=${() => this.#choose({ kind: "actor", place })}
        @pointerenter=${() => (this.hovered = { kind: "actor", place })} @pointerleave=${() => (this.hovered = undefined)}>
      <circle class="hit" r=${Math.max(12, at.reach + 3)}></circle>
      <circle class="halo" r=${at.reach + 4}></circle>
      <g transform=${at.scale === 1 ? nothing : `scale(${at.scale})`}>${mark(at.kind, actor.class_row)}</g>
      ${at.label?.shortened || !at.label ? svg`<title>${actorLabel(actor.id)}</title>` : nothing}
    </g>` as TemplateResult;
  }

  /** Names lie above all marks; on a crowded map some come only with pointer or keyboard. */
  #name(shown: Picture, drawn: Plan, place: number, active: Spot | undefined): TemplateResult | typeof nothing {
    const { actor } = shown.actors[place]!;
    const at = drawn.actors[place]!;
    const wanted = near(shown, active, place, this.#sight) || (state.selection?.kind === "actor" && state.selection.id === actor.id);
    if (!at.label && !wanted) return nothing;
    const below = { lines: [actorLabel(actor.id)], anchor: "middle" as const, dx: 0, dy: at.reach + drawn.font };
    const { lines, anchor, dx, dy } = at.label ?? below;
    return svg`<text class="name kind-${at.kind}" text-anchor=${anchor} transform="translate(${at.x} ${at.y})"
      @click=${() => this.#choose({ kind: "actor", place })}
      @pointerenter=${() => (this.hovered = { kind: "actor", place })} @pointerleave=${() => (this.hovered = undefined)}>${lines.map(
        (line, row) => svg`<tspan x=${dx} y=${dy + row * 1.18 * drawn.font}>${line}</tspan>`,
      )}</text>` as TemplateResult;
  }

  #isAt(kind: Spot["kind"], place: number): boolean {
    return this.at?.kind === kind && this.at.place === place;
  }

  #choose(spot: Spot): void {
    this.#walk = undefined;
    const shown = this.#picture!;
    if (spot.kind === "actor") {
      state.select({ kind: "actor", id: shown.actors[spot.place]!.actor.id });
      return;
    }
    const tie = shown.ties[spot.place]!;
    // A contact that is only proposed has no facts of its own yet; the one it would lead to has.
    const other = shown.actors[tie.from]!.actor.focal ? tie.to : tie.from;
    if (tie.index === undefined) state.select({ kind: "actor", id: shown.actors[other]!.actor.id });
    else state.select({ kind: "tie", index: tie.index });
  }

  #onFocus = (event: FocusEvent): void => {
    const spot = spotOf(event.target);
    if (!spot) return;
    this.at = spot;
    // A click has its own highlight under the pointer.
    this.focused = event.target instanceof Element && event.target.matches(":focus-visible");
  };

  #onPointer = (): void => {
    this.focused = false;
  };

  #onBlur = (): void => {
    this.focused = false;
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.at || !spotOf(event.target)) return;
    const shown = this.#picture!;
    const drawn = this.#plan!;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === "Enter" || key === " ") this.#choose(this.at);
    else if (key === "Escape") {
      this.#walk = undefined;
      if (state.selection) state.select(undefined);
      else if (document.activeElement instanceof SVGElement) document.activeElement.blur();
    } else if (key === "+" || key === "=") this.#enlarge(1.5);
    else if (key === "-") this.#enlarge(1 / 1.5);
    else if (key === "0") this.#enlarge(0);
    else if (key.startsWith("Arrow")) {
      this.#walk = undefined;
      this.#go(towards(shown, drawn, this.#sight, this.at, key));
    } else if (WALKS.includes(key)) {
      const from = this.#walk?.from ?? (this.at.kind === "actor" ? this.at.place : shown.ties[this.at.place]!.from);
      const same = this.#walk?.key === key ? this.#walk.step : event.shiftKey ? 0 : -1;
      const next = walk(shown, drawn, this.#sight, from, key, same + (event.shiftKey ? -1 : 1));
      if (next) {
        this.#walk = { from, key, step: next.step };
        this.#go(next.spot);
      }
    } else return;
    event.preventDefault();
  };

  #go(spot: Spot | undefined): void {
    if (!spot) return;
    this.at = spot;
    this.focused = true;
    void this.updateComplete.then(() => {
      const element = this.querySelector<SVGGElement>(`[data-kind="${spot.kind}"][data-place="${spot.place}"]`);
      element?.focus({ preventScroll: false });
      this.#bringIntoView(spot);
    });
  }

  /** Moves an enlarged map so that what the keyboard is on can be seen. */
  #bringIntoView(spot: Spot): void {
    const drawing = this.querySelector<SVGSVGElement>("svg.map");
    const drawn = this.#plan;
    if (!drawing || !drawn || !this.#zoom || this.#scale() <= 1 || spot.kind === "tie") return;
    const at = drawn.actors[spot.place]!;
    this.#zoom.translateTo(select(drawing), at.x, at.y);
  }
}

/** A plus, an upward arrow, a turn: what would happen to a tie, also without colour. */
const SIGNS = {
  create: "M-3.5 0h7M0-3.5v7",
  strengthen: "M0 4V-3.5M-3.2-.6L0-3.8L3.2-.6",
  change: "M-3.5-1.6h7M-3.5 1.6h7",
};

function heights(width: number, size: "small" | "large"): { height: number; most: number } {
  if (width < 600) return { height: 1.35, most: Math.max(860, 2.5 * width) };
  return size === "small" ? { height: 0.66, most: 640 } : { height: width < 900 ? 0.7 : 0.54, most: 860 };
}

function step(scale: number): number {
  return [1, 1.5, 2, 3, 4.5, 7, 10].reduce((best, one) => (one <= scale + 0.01 ? one : best), 1);
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

function spotOf(target: EventTarget | null): Spot | undefined {
  const data = target instanceof SVGElement ? target.dataset : undefined;
  if (!data?.kind || data.place === undefined) return undefined;
  return { kind: data.kind as Spot["kind"], place: Number(data.place) };
}

if (!customElements.get("network-map")) customElements.define("network-map", NetworkMap);
