// "What do our firms share, where do they differ, and which of them could answer it together?"
import { html, nothing, svg, type TemplateResult } from "lit";
import type { BarriersTogether, Report } from "../generated/report";
import { barrierLabel, firmLabel, has, language, list, number, t } from "../i18n";
import { state } from "../state";
import { figureButtons } from "./figure";
import { COLUMN_ORDERS, type ColumnOrder, type Heat, ROW_ORDERS, type RowOrder, heatOf, orderedItems } from "./firms/cells";
import "./firms/heat";
import { firmsTable, itemsTable } from "./firms/tables";
import { bar, card, link, type Content } from "./parts";

/** Barriers that are told at once; the others unfold. */
const FIRST = 7;
/** Names in a sentence. */
const NAMED = 12;

let rows: RowOrder = "alike";
let columns: ColumnOrder = "shared";
/** Tables of many cells are made when they are looked at. */
let unfolded = false;

export function firmsView(report: Report): TemplateResult {
  const { together } = report.barriers;
  if (!together) {
    return html`<h1 tabindex="-1">${t("firms-one")}</h1>
      <p class="lede">${t("firms-one-why")}</p>
      <p>${link("data", t("diagnosis-to-data"))} ${link("barriers", t("view-barriers"))}</p>`;
  }
  return html`<h1 tabindex="-1">${t("firms-title", { count: together.firms })}</h1>
    <p class="lede">${headline(together)} ${forms(together)}</p>
    ${card(t("firms-shared"), shared(report, together), "shared")}
    ${card(t("firms-heat"), heatCard(report, together), "heat")}
    ${differ(together)} ${stages(together)} ${apart(report, together)} ${consistency(together)}
    <p>${link("barriers", t("firms-to-one"))}</p>`;
}

function headline(together: BarriersTogether): string {
  const [first] = orderedItems(together, "shared");
  if (!first || first.severe === 0) return t("firms-light");
  return t("firms-most", { severe: first.severe, answered: first.answered, barrier: barrierLabel(first.code) });
}

/** Who filled what: figures over several questions are never compared across forms. */
function forms({ forms }: BarriersTogether): string {
  const told = forms.map(({ form, items, firms }) => t(`firms-form-${form}`, { firms, items }));
  return told.length > 1 ? `${t("firms-forms", { forms: told })} ${t("firms-forms-apart")}` : t("firms-forms", { forms: told });
}

function shared(report: Report, together: BarriersTogether): TemplateResult {
  const severe = orderedItems(together, "shared").filter((item) => item.severe > 0);
  const lines = severe.map((item) => sharedLine(report, together, item));
  return html`<p class="meta">${t("firms-shared-hint")}</p>
    <ul class="lines">
      ${lines.slice(0, FIRST)}
    </ul>
    ${lines.length > FIRST
      ? html`<details>
          <summary>${t("firms-shared-more", { count: lines.length - FIRST })}</summary>
          <ul class="lines">
            ${lines.slice(FIRST)}
          </ul>
        </details>`
      : nothing}
    <details>
      <summary>${t("firms-items", { count: together.items.length })}</summary>
      ${itemsTable(together)}
    </details>
    ${figureButtons({ code: "together" })}`;
}

function sharedLine(report: Report, together: BarriersTogether, item: BarriersTogether["items"][number] & { at: number }): TemplateResult {
  const { code, severe, answered, none } = item;
  const of = { severe, answered };
  const hard = report.barriers.firms.filter((firm) => firm.severe.includes(code)).map(({ label }) => firmLabel(label));
  const free = together.heat.filter(({ scores }) => scores[item.at] === 0).map(({ label }) => firmLabel(label));
  return html`<li>
    <details>
      <summary class="measured">
        <span class="name"><b>${t("firms-of", of)}</b> ${barrierLabel(code)}</span>
        ${bar({ value: (100 * severe) / answered, label: t("firms-severe-of", of) })}
        <span class="n">${number((100 * severe) / answered, 0)} %</span>
      </summary>
      <div class="inside">
        <p>${t(`item-${code}.about`)}</p>
        <p><b>${t("firms-hard")}${t("colon")}</b> ${named(hard)}</p>
        ${none > 0 ? html`<p><b>${t("firms-free")}${t("colon")}</b> ${named(free)}. ${t("firms-free-ask")}</p>` : nothing}
        <p><b>${t("bars-helps")}</b> ${t(`item-${code}.helps`)}</p>
      </div>
    </details>
  </li>`;
}

function named(labels: readonly string[]): string {
  if (labels.length <= NAMED) return list(labels);
  return t("firms-and-more", { firms: labels.slice(0, NAMED).join(", "), count: labels.length - NAMED });
}

let drawn: { report: Report; of: string; heat: Heat } | undefined;

/** The same heat map as long as nothing changes, so that it is not drawn anew with every step of the page. */
function heat(report: Report): Heat {
  const of = [rows, columns, language()].join();
  if (drawn?.report !== report || drawn.of !== of) drawn = { report, of, heat: heatOf(report, rows, columns) };
  return drawn.heat;
}

function heatCard(report: Report, together: BarriersTogether): TemplateResult {
  const signs = together.heat.map(({ status }) => status).join("");
  const count = (sign: string) => signs.split(sign).length - 1;
  const facts = { firms: together.firms, barriers: together.items.length, answered: count("+"), blank: count("?"), na: count("x"), unasked: count("-") };
  return html`<p>${t("firms-heat-about", facts)}</p>
    <p class="choices small">
      <label>${t("firms-rows")} ${choice(ROW_ORDERS, rows, (one) => (rows = one), "firms-rows")}</label>
      <label>${t("firms-columns")} ${choice(COLUMN_ORDERS, columns, (one) => (columns = one), "firms-columns")}</label>
    </p>
    ${rows === "total" && together.forms.length > 1 ? html`<p class="meta">${t("firms-rows-total-forms")}</p>` : nothing}
    <heat-map .heat=${heat(report)} .label=${t("firms-heat")} .choose=${open}></heat-map>
    ${legend()} ${figureButtons({ code: "heat" })}
    <details @toggle=${unfold} ?open=${unfolded}>
      <summary>${t("firms-table")}</summary>
      ${unfolded ? firmsTable(report, together, open) : nothing}
    </details>`;
}

function choice<Of extends string>(all: readonly Of[], chosen: Of, set: (one: Of) => void, words: string): TemplateResult {
  const change = (event: Event) => {
    set((event.target as HTMLSelectElement).value as Of);
    state.dispatchEvent(new Event("change"));
  };
  return html`<select @change=${change}>
    ${all.map((one) => html`<option value=${one} ?selected=${one === chosen}>${t(`${words}-${one}`)}</option>`)}
  </select>`;
}

function unfold(event: Event): void {
  const { open } = event.target as HTMLDetailsElement;
  if (open === unfolded) return;
  unfolded = open;
  state.dispatchEvent(new Event("change"));
}

function open(firm: string): void {
  state.setFirm(firm);
  state.go("barriers");
}

function legend(): TemplateResult {
  const keys = [
    ["0", "0", "firms-key-0"],
    ["2", "50", "firms-key-2"],
    ["4", "100", "firms-key-4"],
    ["blank", "?", "firms-cell-blank"],
    ["na", "×", "firms-cell-na"],
    ["unasked", "", "firms-cell-unasked"],
  ] as const;
  return html`<ul class="heat-key" aria-label=${t("firms-key")}>
    ${keys.map(
      ([shade, sign, words]) => html`<li>
        <svg width="26" height="20" aria-hidden="true">
          ${svg`<g class=${`shade-${shade}`}><path d="M1 1h24v18h-24z"></path><text x="13" y="14">${sign}</text></g>`}
        </svg>
        ${t(words)}
      </li>`,
    )}
  </ul>`;
}

/** Severe for some and no obstacle for others: these have something to tell each other. */
function differ(together: BarriersTogether): Content {
  const most = together.items
    .map((item, at) => ({ ...item, at }))
    .filter(({ severe, none }) => severe > 0 && none > 0)
    .sort((a, b) => Math.min(b.severe, b.none) - Math.min(a.severe, a.none))
    .slice(0, 5);
  if (most.length === 0) return nothing;
  return card(
    t("firms-differ"),
    html`<p class="meta">${t("firms-differ-hint")}</p>
      <ul class="messages">
        ${most.map(({ code, severe, none }) => html`<li>${t("firms-differ-line", { barrier: barrierLabel(code), severe, none })}</li>`)}
      </ul>`,
  );
}

function stages({ stages, firms }: BarriersTogether): Content {
  const models = [...new Set(stages.map(({ model }) => model))];
  if (stages.every(({ class: one }) => one === null)) return nothing;
  const name = (id: string, code: string) => (has(id) ? t(id) : code);
  return card(
    t("firms-stages"),
    html`<p class="meta">${t("firms-stages-hint")}</p>
      ${models.map(
        (model) => html`<table class="facts">
          <caption>${name(`model-${model}`, model)}</caption>
          <tbody>
            ${stages
              .filter((one) => one.model === model)
              .map(
                (one) => html`<tr>
                  <th scope="row">${one.class === null ? t("firms-stage-unknown") : name(`${model}-${one.class}`, one.class)}</th>
                  <td>${bar({ value: (100 * one.firms) / firms, label: t("bars-of", { value: one.firms, scale: firms }) })}</td>
                  <td class="n">${t("bars-of", { value: one.firms, scale: firms })}</td>
                </tr>`,
              )}
          </tbody>
        </table>`,
      )}`,
  );
}

function apart({ barriers: { firms } }: Report, { apart }: BarriersTogether): Content {
  const several = firms.filter(({ respondents }) => respondents > 1).length;
  if (several === 0) return nothing;
  const label = (id: string) => firmLabel(firms.find(({ firm }) => firm === id)?.label ?? id);
  return card(
    t("firms-apart"),
    html`<p class="meta">${t("firms-apart-hint", { count: several })}</p>
      <ul class="messages">
        ${apart.slice(0, 20).map(
          ({ firm, code, respondents, lowest, highest }) =>
            html`<li>
              ${t("firms-apart-line", { firm: label(firm), barrier: barrierLabel(code), count: respondents, low: number(100 * lowest, 0), high: number(100 * highest, 0) })}
            </li>`,
        )}
      </ul>
      ${apart.length === 0 ? html`<p>${t("firms-apart-none")}</p>` : nothing}`,
  );
}

function consistency({ consistency }: BarriersTogether): Content {
  if (consistency.length === 0) return nothing;
  return html`<details class="card">
    <summary>${t("firms-alpha")}</summary>
    <p class="meta">${t("firms-alpha-about")}</p>
    <table class="facts">
      <caption class="visually-hidden">${t("firms-alpha")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("bars-group")}</th>
          <th scope="col" class="n">${t("firms-alpha-value")}</th>
          <th scope="col" class="n">${t("firms-alpha-firms")}</th>
          <th scope="col" class="n">${t("firms-alpha-items")}</th>
        </tr>
      </thead>
      <tbody>
        ${consistency.map(
          ({ group, alpha, firms, items }) => html`<tr>
            <th scope="row">${t(`group-${group}`)}</th>
            <td class="n">${number(alpha, 2)}</td>
            <td class="n">${firms}</td>
            <td class="n">${items}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
