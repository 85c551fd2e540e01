// The heat map as an element: a row a firm, a column a barrier. Rows are drawn as they come into sight, so that
// five hundred firms are as quick as fifty. One stop of the Tab key; the arrow keys walk from cell to cell.
import { LitElement, type PropertyValues, type TemplateResult, html, svg } from "lit";
import { t } from "../../i18n";
import { type Heat, cellWords, shade, sign } from "./cells";
import { cut } from "./cut";

const ROW = 20;
const CELL = 24;
const HEAD = 176;
/** Rows drawn at once. */
const CHUNK = 10;
/** Up to here all rows are shown at once. */
const FEW = 30;
const SVG = "http://www.w3.org/2000/svg";

export class HeatMap extends LitElement {
  static override properties = {
    heat: { attribute: false },
    choose: { attribute: false },
    label: {},
    told: { state: true },
  };

  declare heat: Heat | undefined;
  /** Called with a firm's id. */
  declare choose: ((firm: string) => void) | undefined;
  declare label: string;
  /** The cell that was pointed at, in words. */
  declare told: string;

  #at: { row: number; column: number } | undefined;
  #drawn = new Map<number, Element[]>();
  #asked = 0;
  #names = 170;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#drawAll);
    addEventListener("resize", this.#later);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#drawAll);
    removeEventListener("resize", this.#later);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("heat")) {
      this.#names = innerWidth < 600 ? 96 : 170;
      this.#at = undefined;
      this.told = "";
    }
  }

  protected override render(): TemplateResult {
    const { rows, columns } = this.heat ?? { rows: [], columns: [] };
    const [width, height] = [columns.length * CELL, rows.length * ROW];
    return html`<div
        class=${rows.length > FEW ? "heat many" : "heat"}
        tabindex="0"
        role="application"
        aria-label=${this.label}
        aria-describedby="heat-told"
        @scroll=${this.#later}
        @keydown=${this.#onKey}
        @pointermove=${this.#onPoint}
        @click=${this.#onPoint}
        @dblclick=${this.#open}
      >
        <div class="heat-corner"></div>
        <svg class="heat-head" width=${width} height=${HEAD} aria-hidden="true">
          ${columns.map(
            ({ label }, column) =>
              svg`<text transform=${`translate(${column * CELL + CELL / 2 + 4} ${HEAD - 6}) rotate(-90)`}>${cut(label, 12, HEAD - 12)}</text>`,
          )}
        </svg>
        <svg class="heat-names" width=${this.#names} height=${height} aria-hidden="true"></svg>
        <svg class="heat-cells" width=${width} height=${height} aria-hidden="true">
          <defs>
            <pattern id="heat-open" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V5" class="hatch"></path>
            </pattern>
          </defs>
          <g class="chunks"></g>
          <rect class="heat-at" width=${CELL} height=${ROW} visibility="hidden"></rect>
        </svg>
      </div>
      <p class="small heat-told" id="heat-told" role="status">${this.told || t("firms-heat-keys")}</p>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("heat")) return;
    for (const parts of this.#drawn.values()) for (const part of parts) part.remove();
    this.#drawn.clear();
    this.#mark();
    this.#draw();
  }

  get #frame(): HTMLElement {
    return this.querySelector<HTMLElement>(".heat")!;
  }

  readonly #later = (): void => {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0;
      if (this.isConnected) this.#draw();
    });
  };

  readonly #drawAll = (): void => this.#draw(true);

  /** The chunks in sight and one on either side; those far off go again. */
  #draw(all = false): void {
    const { heat } = this;
    if (!heat) return;
    const { scrollTop, clientHeight } = this.#frame;
    const last = Math.ceil(heat.rows.length / CHUNK) - 1;
    const from = all ? 0 : Math.max(0, Math.floor(scrollTop / (ROW * CHUNK)) - 1);
    const to = all ? last : Math.min(last, Math.floor((scrollTop + Math.min(clientHeight, screen.height)) / (ROW * CHUNK)) + 1);
    for (const [chunk, parts] of this.#drawn) {
      if (chunk >= from && chunk <= to) continue;
      for (const part of parts) part.remove();
      this.#drawn.delete(chunk);
    }
    for (let chunk = from; chunk <= to; chunk += 1) {
      if (!this.#drawn.has(chunk)) this.#drawn.set(chunk, [this.#cells(heat, chunk), this.#labels(heat, chunk)]);
    }
  }

  /** One path for each shade: far fewer elements than cells. Only numbers and our own signs go in as text. */
  #cells({ rows, columns }: Heat, chunk: number): Element {
    const paths: Record<string, string> = {};
    const texts: Record<string, string> = {};
    rows.slice(chunk * CHUNK, (chunk + 1) * CHUNK).forEach((row, index) => {
      const y = (chunk * CHUNK + index) * ROW;
      columns.forEach(({ at }, column) => {
        const of = shade(row, at);
        const x = column * CELL;
        paths[of] = `${paths[of] ?? ""}M${x + 1} ${y + 1}h${CELL - 2}v${ROW - 2}h${2 - CELL}z`;
        const words = sign(row, at);
        if (words) texts[of] = `${texts[of] ?? ""}<text x="${x + CELL / 2}" y="${y + 14}">${words}</text>`;
      });
    });
    const part = document.createElementNS(SVG, "g");
    part.innerHTML = Object.entries(paths)
      .map(([of, path]) => `<g class="shade-${of}"><path d="${path}"/>${texts[of] ?? ""}</g>`)
      .join("");
    this.querySelector(".chunks")!.append(part);
    return part;
  }

  #labels({ rows }: Heat, chunk: number): Element {
    const part = document.createElementNS(SVG, "g");
    rows.slice(chunk * CHUNK, (chunk + 1) * CHUNK).forEach(({ label }, index) => {
      const text = document.createElementNS(SVG, "text");
      text.setAttribute("y", String((chunk * CHUNK + index) * ROW + 14));
      text.textContent = cut(label, 12, this.#names - 8);
      part.append(text);
    });
    this.querySelector(".heat-names")!.append(part);
    return part;
  }

  #go(row: number, column: number, follow: boolean): void {
    const { rows, columns } = this.heat!;
    this.#at = { row: Math.max(0, Math.min(row, rows.length - 1)), column: Math.max(0, Math.min(column, columns.length - 1)) };
    this.#mark();
    const [one, of] = [rows[this.#at.row], columns[this.#at.column]];
    if (!one || !of) return;
    this.told = t("firms-cell", { firm: one.label, barrier: of.label, words: cellWords(one, of.at) });
    if (follow) this.#show(this.#at);
  }

  /** Scrolls just as far as the cell asks for. */
  #show({ row, column }: { row: number; column: number }): void {
    const frame = this.#frame;
    const [top, left] = [row * ROW, column * CELL];
    const [height, width] = [frame.clientHeight - HEAD - ROW, frame.clientWidth - this.#names - CELL];
    frame.scrollTop = Math.min(Math.max(frame.scrollTop, top - height), top);
    frame.scrollLeft = Math.min(Math.max(frame.scrollLeft, left - width), left);
  }

  #mark(): void {
    const mark = this.querySelector(".heat-at");
    mark?.setAttribute("visibility", this.#at ? "visible" : "hidden");
    mark?.setAttribute("x", String((this.#at?.column ?? 0) * CELL));
    mark?.setAttribute("y", String((this.#at?.row ?? 0) * ROW));
  }

  #onPoint(event: PointerEvent): void {
    const cells = this.querySelector(".heat-cells")!.getBoundingClientRect();
    const [x, y] = [event.clientX - cells.left, event.clientY - cells.top];
    const frame = this.#frame.getBoundingClientRect();
    if (event.clientX < frame.left + this.#names || event.clientY < frame.top + HEAD) return;
    if (x >= 0 && y >= 0 && x < cells.width && y < cells.height) this.#go(Math.floor(y / ROW), Math.floor(x / CELL), false);
  }

  readonly #open = (): void => {
    const row = this.#at && this.heat?.rows[this.#at.row];
    if (row) this.choose?.(row.firm);
  };

  #onKey(event: KeyboardEvent): void {
    const { row, column } = this.#at ?? { row: -1, column: -1 };
    const page = Math.max(1, Math.floor((this.#frame.clientHeight - HEAD) / ROW) - 1);
    const steps: Record<string, [number, number]> = {
      ArrowDown: [row + 1, Math.max(column, 0)],
      ArrowUp: [row - 1, Math.max(column, 0)],
      ArrowRight: [Math.max(row, 0), column + 1],
      ArrowLeft: [Math.max(row, 0), column - 1],
      PageDown: [row + page, Math.max(column, 0)],
      PageUp: [row - page, Math.max(column, 0)],
      Home: event.ctrlKey ? [0, 0] : [Math.max(row, 0), 0],
      End: event.ctrlKey ? [Infinity, Infinity] : [Math.max(row, 0), Infinity],
    };
    if (event.key === "Enter") this.#open();
    const step = steps[event.key];
    if (!step || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#go(...step, true);
  }
}

if (!customElements.get("heat-map")) customElements.define("heat-map", HeatMap);
