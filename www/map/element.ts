// The drawn map as an element: draws a plan, moves and enlarges it, and answers pointer and keyboard.
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from "lit";
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import type { Report } from "../generated/report";
import { language, t } from "../i18n";
import { state } from "../state";
import { type Spot, WALKS, towards, walk } from "./keys";
import { isBundle, ringName } from "./words";
import { type Sight, seenOf } from "./filter";
import { type Scene, drawing, lineOf, rest } from "./drawing";
import { type Drawn, drawnOf, openGroup } from "./places";
import { type MapMode, type Picture, type PictureActor, isDrawn, isLarge } from "./picture";
import type { Look } from "./look";
import { ALL_NAMED, type Plan, plan, shifted } from "./plan";

const NARROWEST = 240;
const FONT = 13;
/** Lines that a large network gets at a time. */
const AT_ONCE = 250;

export class NetworkMap extends LitElement {
  static override properties = {
    report: { attribute: false },
    positions: { attribute: false },
    mode: {},
    size: {},
    look: { attribute: false },
    width: { state: true },
    zoomed: { state: true },
    hovered: { state: true },
    at: { state: true },
    focused: { state: true },
    drag: { state: true },
    lines: { state: true },
  };

  declare report: Report | undefined;
  declare positions: Float64Array | undefined;
  declare mode: MapMode;
  declare size: "small" | "large";
  /** Instead of the visitor's own, for a picture to be saved. */
  declare look: Look | undefined;
  /** In pixels of the page. */
  declare width: number;
  /** How far in the visitor is, in steps: names are placed anew at each. */
  declare zoomed: number;
  declare hovered: Spot | undefined;
  /** The one stop of the Tab key. */
  declare at: Spot | undefined;
  declare focused: boolean;
  /** An actor on its way to another place, in pixels of the drawing. */
  declare drag: { place: number; x: number; y: number } | undefined;

  /** How many lines are drawn so far: those of a large network come some at a time. */
  declare lines: number;

  /** What is on the screen, or will be with the next drawing; it stays until another is there. */
  #drawn: Drawn | undefined;
  #plan: Plan | undefined;
  /** Where a pointer went down on an actor. */
  #held: { place: number; id: number; x: number; y: number } | undefined;
  /** The click that ends a drag chooses nothing. */
  #dropped = false;
  #planned = "";
  #moved: unknown;
  #sight: Sight = { actors: [], ties: [] };
  #sizes = new ResizeObserver(() => this.#measure());
  #zoom: ZoomBehavior<SVGSVGElement, unknown> | undefined;
  #family: string | undefined;
  /** Of texts, plain and bold: asking for them takes most of the time of placing names. */
  #widths = [new Map<string, number>(), new Map<string, number>()];
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
    this.lines = Infinity;
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
    const look = this.look ?? state.look;
    const drawn = drawnOf(this.report, this.positions, look, this.mode);
    if (changed.has("report") || changed.has("positions")) this.#drawn = undefined;
    if (drawn && (drawn.picture !== this.#drawn?.picture || drawn.places !== this.#drawn.places)) this.#take(drawn);
    const picture = this.#drawn?.picture;
    if (!picture) return;
    const key = [this.width, this.zoomed, this.size, language()].join(" ");
    if (key !== this.#planned || this.#moved !== look.moved) {
      this.#planned = key;
      this.#moved = look.moved;
      this.#plan = plan(picture, this.#drawn!.places, {
        width: this.width,
        ...heights(this.width, this.size),
        font: FONT - (this.width < 600 ? 1 : 0),
        zoom: this.zoomed,
        measure: (text, bold) => this.#widthOf(text, bold),
        ringName,
        rings: !this.#drawn!.free,
        moved: picture.actors.map(({ key }) => look.moved[movedKey(key, this.#drawn!.free)]),
      });
    }
    this.#look(picture);
  }

  /** Another picture, or the same in other places. What the keyboard was on stays where it still is. */
  #take(drawn: Drawn): void {
    const before = this.#drawn?.picture;
    const keyOf = (picture: Picture, { kind, place }: Spot) => (kind === "actor" ? picture.actors[place]?.key : picture.ties[place]?.key);
    const at = this.at && before && keyOf(before, this.at);
    const all = this.at?.kind === "tie" ? drawn.picture.ties : drawn.picture.actors;
    const place = at === undefined ? -1 : all.findIndex(({ key }) => key === at);
    this.#drawn = drawn;
    this.#planned = "";
    this.#walk = undefined;
    this.hovered = undefined;
    this.lines = drawn.picture.large && !this.look ? 0 : Infinity;
    const focal = drawn.picture.actors.findIndex(({ actor }) => actor.focal);
    this.at = place >= 0 ? { kind: this.at!.kind, place } : { kind: "actor", place: Math.max(0, focal) };
  }

  /** What is to be seen now; the one stop of the Tab key stays on something that is. */
  #look(shown: Picture): Sight {
    const seen = seenOf(this.report!, this.look ?? state.look, this.mode);
    // A picture of a large network has only what is to be seen.
    this.#sight = {
      actors: shown.actors.map(({ index }) => shown.large || seen.actors[index]!),
      ties: shown.ties.map((tie, place) => (shown.large || seen.contacts[tie.place]!) && (isBundle(shown, place) || isDrawn(tie, this.mode))),
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
    const known = this.#widths[Number(bold)]!;
    let width = known.get(text);
    if (width === undefined) {
      this.#family ??= getComputedStyle(this).fontFamily || "sans-serif";
      this.#pencil.font = `${bold ? 600 : 400} ${FONT}px ${this.#family}`;
      known.set(text, (width = this.#pencil.measureText(text).width + 1));
    }
    return width;
  }

  /** The map of a large network is drawn in a task of its own, so that the page answers in between. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.report && isLarge(this.report)) await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
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
        if ((this.#drawn?.picture.actors.length ?? 0) > ALL_NAMED) this.zoomed = step(event.transform.k);
      });
    select(drawing).call(this.#zoom).on("dblclick.zoom", null);
  }

  /** The page scrolls over the map; it moves only when the visitor means the map. */
  #mayZoom(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || this.contains(document.activeElement);
    if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent) {
      if (this.#held) return false;
      return event.touches.length > 1 || this.#scale() > 1;
    }
    return event instanceof MouseEvent && event.button === 0 && !this.#held;
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
    if (this.lines < (this.#drawn?.picture.ties.length ?? 0)) setTimeout(() => (this.lines += AT_ONCE));
    const box = this.#plan;
    if (!box || !this.#zoom) return;
    this.#zoom.translateExtent([
      [0, box.top],
      [box.width, box.top + box.height],
    ]);
    if (changed.has("width") || changed.has("report")) this.#enlarge(0);
  }

  protected override render(): TemplateResult | typeof nothing {
    const shown = this.#drawn?.picture;
    if (!shown || !this.#plan || shown.actors.length === 0) return nothing;
    const drawn = this.drag ? shifted(this.#plan, shown, this.drag.place, this.drag.x, this.drag.y) : this.#plan;
    // The keyboard moves the map below a pointer at rest: what lies there now is not what is meant.
    const active = this.focused ? this.at : this.hovered;
    const scene: Scene = {
      shown,
      drawn,
      active,
      sight: this.#sight,
      mode: this.mode,
      at: this.at,
      lines: this.lines,
      isSelected: (one) => this.#isSelected(one),
      choose: (spot) => this.#choose(spot),
      hover: (spot) => (this.hovered = spot),
    };
    return html`
      <svg class="map ${this.mode}${shown.actors.length > 60 ? " crowded" : ""}" viewBox="0 ${drawn.top} ${drawn.width} ${drawn.height}" role="group"
        @pointermove=${this.#onPointer} @pointerdown=${this.#onHold} @pointerup=${this.#onRelease} @pointercancel=${this.#onRelease}
        aria-label=${t("map-name")} aria-describedby=${`map-keys-${this.size}`} font-size=${drawn.font}>
        <g class="world ${active ? "searching" : ""}">
          ${drawing(scene)}
        </g>
      </svg>
      <div class="map-tools" role="group" aria-label=${t("map-tools")}>
        <button type="button" title=${t("map-larger")} aria-label=${t("map-larger")} @click=${() => this.#enlarge(1.5)}>+</button>
        <button type="button" title=${t("map-smaller")} aria-label=${t("map-smaller")} @click=${() => this.#enlarge(1 / 1.5)}>−</button>
        <button type="button" @click=${() => this.#enlarge(0)}>${t("map-whole")}</button>
        <span class="map-line" aria-live="polite">${lineOf(scene)}</span>
      </div>
      ${shown.actors.some(({ group }) => group) || shown.left > 0 ? html`<p class="small map-rest" role="status">${rest(shown)}</p>` : nothing}
      <p class="visually-hidden" id=${`map-keys-${this.size}`}>${t("map-keys")}</p>
    `;
  }

  /** A group is, when one of its members is. */
  #isSelected({ actor, group }: PictureActor): boolean {
    const { selection } = state;
    if (selection?.kind !== "actor") return false;
    return group ? group.members.some((index) => this.report!.network.actors[index]!.id === selection.id) : selection.id === actor.id;
  }

  #choose(spot: Spot): void {
    if (this.#dropped) return;
    this.#walk = undefined;
    const shown = this.#drawn!.picture;
    if (spot.kind === "actor") {
      const { group } = shown.actors[spot.place]!;
      if (group) {
        openGroup(this.report!, group);
        return;
      }
      state.select({ kind: "actor", id: shown.actors[spot.place]!.actor.id });
      return;
    }
    const tie = shown.ties[spot.place]!;
    if (isBundle(shown, spot.place)) return;
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

  #onPointer = (event: PointerEvent): void => {
    this.focused = false;
    const held = this.#held;
    if (!held || event.pointerId !== held.id) return;
    const [right, down] = [event.clientX - held.x, event.clientY - held.y];
    if (!this.drag && Math.hypot(right, down) < 5) return;
    if (!this.drag) this.querySelector("svg.map")!.setPointerCapture(held.id);
    this.#shift(held.place, right, down);
  };

  /** An actor goes along with the mouse; with a finger, once it is chosen: else the page would not scroll. */
  #onHold = (event: PointerEvent): void => {
    this.#dropped = false;
    const mark = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-kind="actor"]') : null;
    const place = Number(mark?.dataset.place);
    const one = mark && this.#drawn?.picture.actors[place];
    if (!one || one.actor.focal || event.button !== 0 || (event.pointerType === "touch" && !this.#isSelected(one))) return;
    this.#held = { place, id: event.pointerId, x: event.clientX, y: event.clientY };
  };

  #onRelease = (event: PointerEvent): void => {
    const { drag } = this;
    this.#held = undefined;
    this.drag = undefined;
    if (!drag) return;
    this.#dropped = true;
    setTimeout(() => (this.#dropped = false));
    if (event.type === "pointerup") this.#put(drag.place, drag.x, drag.y);
  };

  /** So many pixels of the screen from where it stands, within the drawing. */
  #shift(place: number, right: number, down: number): void {
    const drawn = this.#plan!;
    const at = drawn.actors[place]!;
    const unit = drawn.width / (this.querySelector("svg.map")!.clientWidth || drawn.width) / this.#scale();
    const x = Math.min(Math.max(at.x + right * unit, 12), drawn.width - 12);
    const y = Math.min(Math.max(at.y + down * unit, drawn.top + 12), drawn.top + drawn.height - 12);
    this.drag = { place, x, y };
  }

  #put(place: number, x: number, y: number): void {
    const { look } = state;
    const key = movedKey(this.#drawn!.picture.actors[place]!.key, this.#drawn!.free);
    state.see({ ...look, moved: { ...look.moved, [key]: this.#plan!.back(x, y) } });
  }

  #onBlur = (): void => {
    this.focused = false;
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.at || !spotOf(event.target)) return;
    const shown = this.#drawn!.picture;
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
    else if (key.startsWith("Arrow") && event.shiftKey) this.#nudge(key);
    else if (key === "e") this.#around();
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

  /** With the keyboard, an actor goes a step to the side. */
  #nudge(key: string): void {
    const one = this.at?.kind === "actor" ? this.#drawn!.picture.actors[this.at.place] : undefined;
    if (!one || one.actor.focal) return;
    const [right, down] = { ArrowLeft: [-12, 0], ArrowRight: [12, 0], ArrowUp: [0, -12], ArrowDown: [0, 12] }[key]!;
    this.#shift(this.at!.place, right!, down!);
    const { place, x, y } = this.drag!;
    this.drag = undefined;
    this.#put(place, x, y);
  }

  /** Only the actor the keyboard is on and those around it, or all again. */
  #around(): void {
    const { look } = state;
    const one = this.at?.kind === "actor" ? this.#drawn!.picture.actors[this.at.place] : undefined;
    if (!one || one.group) return;
    const { id } = one.actor;
    state.see({ ...look, around: look.around?.id === id ? undefined : { id, steps: 1 } });
  }

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

function movedKey(key: string, free: boolean): string {
  return `${free ? "f" : "s"} ${key}`;
}

function heights(width: number, size: "small" | "large"): { height: number; most: number } {
  if (width < 600) return { height: 1.35, most: Math.max(860, 2.5 * width) };
  return size === "small" ? { height: 0.66, most: 640 } : { height: width < 900 ? 0.7 : 0.54, most: 860 };
}

function step(scale: number): number {
  return [1, 1.5, 2, 3, 4.5, 7, 10].reduce((best, one) => (one <= scale + 0.01 ? one : best), 1);
}

function spotOf(target: EventTarget | null): Spot | undefined {
  const data = target instanceof SVGElement ? target.dataset : undefined;
  if (!data?.kind || data.place === undefined) return undefined;
  return { kind: data.kind as Spot["kind"], place: Number(data.place) };
}

if (!customElements.get("network-map")) customElements.define("network-map", NetworkMap);
