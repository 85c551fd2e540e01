// A table of many rows, twenty-five at a time: found by a word, sorted by any column, a row opened to its facts.
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { language, t } from "../../i18n";
import type { Content } from "../parts";

const PAGE = 25;
/** From here on a field to find rows by is worth its place. */
const MANY = 30;

export interface Column<Row> {
  head: string;
  cell: (row: Row) => Content;
  /** What to sort and to find by. */
  value: (row: Row) => string | number | null;
  numeric?: boolean;
}

export interface Shown<Row> {
  /** Stays the same over languages. */
  key: string;
  row: Row;
}

export class PagedTable<Row> extends LitElement {
  static override properties = {
    caption: {},
    columns: { attribute: false },
    rows: { attribute: false },
    selected: {},
    choose: { attribute: false },
    open: { attribute: false },
    page: { state: true },
    wanted: { state: true },
    order: { state: true },
  };

  declare caption: string;
  declare columns: Column<Row>[];
  declare rows: Shown<Row>[];
  declare selected: string | undefined;
  /** Called with a row's key, or nothing to close it. The first column is then a button. */
  declare choose: ((key: string | undefined) => void) | undefined;
  /** The facts shown below the selected row. */
  declare open: ((row: Row) => Content) | undefined;
  declare page: number;
  declare wanted: string;
  declare order: { column: number; down: boolean } | undefined;

  constructor() {
    super();
    this.caption = "";
    this.columns = [];
    this.rows = [];
    this.page = 0;
    this.wanted = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #found: Shown<Row>[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (["rows", "columns", "wanted", "order"].some((one) => changed.has(one))) this.#found = this.#find();
    // What was chosen on the map is looked up in the table.
    if ((changed.has("selected") || changed.has("rows")) && this.selected !== undefined) {
      const place = this.#found.findIndex(({ key }) => key === this.selected);
      if (place >= 0) this.page = Math.floor(place / PAGE);
    }
    this.page = Math.max(0, Math.min(this.page, Math.ceil(this.#found.length / PAGE) - 1));
  }

  #find(): Shown<Row>[] {
    const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const wanted = plain(this.wanted.trim());
    const found = wanted
      ? this.rows.filter(({ row }) => this.columns.some(({ value }) => plain(String(value(row) ?? "")).includes(wanted)))
      : this.rows;
    const order = this.order;
    const column = order && this.columns[order.column];
    if (!order || !column) return found;
    const collator = new Intl.Collator(language(), { numeric: true });
    const sign = order.down ? -1 : 1;
    return [...found].sort((a, b) => {
      const [one, other] = [column.value(a.row), column.value(b.row)];
      // What is not known comes last either way.
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      if (typeof one === "number" && typeof other === "number") return sign * (one - other);
      return sign * collator.compare(String(one), String(other));
    });
  }

  protected override render(): TemplateResult {
    const first = this.page * PAGE;
    const shown = this.#found.slice(first, first + PAGE);
    return html`
      ${this.rows.length > MANY ? this.#finder() : nothing}
      <div class="scroll" tabindex="0" role="group" aria-label=${this.caption}>
        <table class="facts paged">
          <caption class="visually-hidden">${this.caption}</caption>
          <thead>
            <tr>${this.columns.map((column, index) => this.#head(column, index))}</tr>
          </thead>
          <tbody>
            ${repeat(shown, ({ key }) => key, (one) => this.#row(one))}
          </tbody>
        </table>
      </div>
      ${this.#found.length > PAGE ? this.#pages(first, shown.length) : nothing}
    `;
  }

  #finder(): TemplateResult {
    return html`<p class="small">
      <label>${t("table-find")} <input type="search" .value=${this.wanted} @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)} /></label>
      <span role="status">${this.wanted ? t("table-found", { count: this.#found.length }) : nothing}</span>
    </p>`;
  }

  #head({ head, numeric }: Column<Row>, index: number): TemplateResult {
    const own = this.order?.column === index ? this.order : undefined;
    const sort = () => {
      this.order = own?.down ? undefined : { column: index, down: Boolean(own) };
      this.page = 0;
    };
    return html`<th scope="col" class=${numeric ? "n" : ""} aria-sort=${own ? (own.down ? "descending" : "ascending") : nothing}>
      <button type="button" class="plain sort" @click=${sort}>${head}<span aria-hidden="true">${own ? (own.down ? " ↓" : " ↑") : ""}</span></button>
    </th>`;
  }

  #row({ key, row }: Shown<Row>): TemplateResult {
    const selected = key === this.selected;
    const [first, ...rest] = this.columns;
    const toggle = () => this.choose?.(selected ? undefined : key);
    return html`<tr class=${selected ? "selected" : ""} @click=${(event: Event) => this.#clicked(event, toggle)}>
        <th scope="row">
          ${this.choose
            ? html`<button type="button" class="plain row" aria-expanded=${String(selected)} @click=${toggle}>${first!.cell(row)}</button>`
            : first!.cell(row)}
        </th>
        ${rest.map(({ cell, numeric }) => html`<td class=${numeric ? "n" : ""}>${cell(row)}</td>`)}
      </tr>
      ${selected && this.open
        ? html`<tr class="opened"><td colspan=${this.columns.length}>${this.open(row)}</td></tr>`
        : nothing}`;
  }

  /** A click anywhere in the row, unless it was meant for something in it or marks text to copy. */
  #clicked(event: Event, toggle: () => void): void {
    const target = event.target as Element;
    if (target.closest("button, a, abbr") || String(getSelection() ?? "")) return;
    toggle();
  }

  #pages(first: number, count: number): TemplateResult {
    const last = Math.ceil(this.#found.length / PAGE) - 1;
    return html`<p class="small pages">
      <button type="button" ?disabled=${this.page === 0} @click=${() => (this.page -= 1)}>${t("table-back")}</button>
      <button type="button" ?disabled=${this.page === last} @click=${() => (this.page += 1)}>${t("table-on")}</button>
      <span role="status">${t("table-page", { from: first + 1, to: first + count, count: this.#found.length })}</span>
    </p>`;
  }
}

if (!customElements.get("paged-table")) customElements.define("paged-table", PagedTable);
