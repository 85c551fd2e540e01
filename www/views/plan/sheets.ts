// The sheets to work with: offered under the plan, each shown in its place on an address of its own, and printed alone.
import { html, nothing, type TemplateResult } from "lit";
import type { Report, Worksheets } from "../../generated/report";
import { t } from "../../i18n";
import { state } from "../../state";
import { found } from "../late";
import { link, type Content } from "../parts";
import { agenda } from "./sheets/agenda";
import { assumptions, efforts, help, training } from "./sheets/effort";
import { gains, gainOf } from "./sheets/gains";
import { ledger } from "./sheets/ledger";
import { persons } from "./sheets/persons";
import { purchasing } from "./sheets/purchasing";

/** By the name in the address, after `sheet-`: what stands on the sheet. */
const SHEETS: Record<string, (sheets: Worksheets, report: Report) => TemplateResult> = {
  gains,
  ledger,
  purchasing,
  agenda,
  persons,
  efforts,
  training,
  help,
  assumptions,
};

/** Without two firms to buy with there is no sheet about it. */
const offered = (sheets: Worksheets): string[] => Object.keys(SHEETS).filter((name) => name !== "purchasing" || sheets.purchasing.length > 0);

/** The sheets, a line each with the question it answers; under the plan. */
export function worksheets(report: Report): Content {
  if (!report.about.focal) return nothing;
  const sheets = found(report, "worksheets");
  return html`<section class="card sheets" id="worksheets" tabindex="-1">
    <h2>${t("sheets-head")}</h2>
    ${sheets
      ? html`<ul class="lines">
            ${offered(sheets).map(
              (name) => html`<li>${link("plan", t(`sheet-${name}-name`), `sheet-${name}`)} <span class="meta">${t(`sheet-${name}-about`)}</span></li>`,
            )}
          </ul>
          <p>${link("plan", t("sheets-print-all"), "sheet-all")}</p>`
      : html`<late-further></late-further>`}
  </section>`;
}

/** The sheet that the address names, in place of the plan. */
export function sheetPage(report: Report): TemplateResult | undefined {
  const named = /^(?:sheet-(\w+)|gain-(\d+))$/.exec(state.anchor ?? "");
  if (!named) return undefined;
  const [, name, place] = named;
  if (name !== "all" && name !== undefined && !SHEETS[name]) return undefined;
  const worked = found(report, "worksheets");
  return html`<div class="sheet-page">
    <p class="no-print">${link("plan", t("sheets-to-plan"), "worksheets")}${place ? html` · ${link("plan", t("sheet-gains-name"), "sheet-gains")}` : nothing}</p>
    ${worked ? body(worked, report, name, place) : html`<h1 tabindex="-1">${t("sheets-title")}</h1><late-further></late-further>`}
    ${worked
      ? html`<p class="no-print"><button type="button" @click=${() => print()}>${t(name === "all" ? "sheets-print-all" : "sheets-print")}</button></p>`
      : nothing}
  </div>`;
}

function body(sheets: Worksheets, report: Report, name: string | undefined, place: string | undefined): TemplateResult {
  if (place !== undefined) return gainOf(sheets, report, Number(place));
  const single = name !== undefined ? SHEETS[name] : undefined;
  if (name !== undefined && single) {
    return html`<h1 tabindex="-1">${t(`sheet-${name}-name`)}</h1>
      <p class="lede">${t(`sheet-${name}-about`)}</p>
      ${single(sheets, report)}`;
  }
  return html`<h1 tabindex="-1">${t("sheets-title")}</h1>
    <p class="lede">${t("sheets-lede")}</p>
    ${offered(sheets).map(
      (one) => html`<section class="sheet">
        <h2>${t(`sheet-${one}-name`)}</h2>
        <p class="meta">${t(`sheet-${one}-about`)}</p>
        ${SHEETS[one]!(sheets, report)}
      </section>`,
    )}`;
}
