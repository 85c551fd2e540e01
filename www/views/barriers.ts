// "Which barriers hold us back most, how sure is that, which are real, and where do I begin with each?"
import { html, nothing, type TemplateResult } from "lit";
import type { FirmBarriers, ItemReading, Report } from "../generated/report";
import { barrierLabel, firmLabel, t } from "../i18n";
import { state } from "../state";
import { begin } from "./barriers/begin";
import { chainCard } from "./barriers/chains";
import { groupCard } from "./barriers/groups";
import { howToRead } from "./barriers/how";
import { itemList, moduleCards, suggestions, unanswered } from "./barriers/items";
import { marketMatrix } from "./barriers/markets";
import { blindSpots } from "./barriers/seen";
import { readingOf, readingsByCode } from "./barriers/shown";
import { disagreements } from "./barriers/spread";
import { weights } from "./barriers/weights";
import { figureButtons } from "./figure";
import { card, link } from "./parts";
import { positionTable } from "./position";
import { ownBarriers, round } from "./score";

export function barriersView(report: Report): TemplateResult {
  const { firms, together } = report.barriers;
  const firm = shownFirm(report);
  if (!firm) {
    return html`<h1 tabindex="-1">${t("bars-none")}</h1>
      <p class="lede">${t("diagnosis-no-barriers")}</p>
      <p class="row">${link("answer", t("door-answer"))} ${link("data", t("diagnosis-to-data"))}</p>`;
  }
  const reading = readingOf(report, firm);
  const readings = readingsByCode(reading);
  return html`<h1 tabindex="-1">${t("bars-title", { firm: firmLabel(firm.label) })}</h1>
    ${firms.length > 1 ? choice(firms, firm) : nothing}
    <p class="lede">${mostSevere(firm)} ${howReal(firm, readings)}</p>
    <p class="meta sure">${totalSentence(firm)} ${about(firm)}</p>
    ${report.profiles.length > 0 ? html`<p>${link("profile", t("profile-link"))}</p>` : nothing}
    <div class="grid">
      ${begin(firm, readings)} ${blindSpots(readings)}
      <div>
        ${card(t("bars-items"), html`${itemList(report, firm, readings)} ${figureButtons({ code: "barriers", firm: firm.firm })}`)}
        ${marketMatrix(firm)} ${moduleCards(report, firm, readings)} ${suggestions(report, firm)} ${disagreements(report, firm)} ${unanswered(report, firm)}
        ${weights(firm)} ${card(t("bars-how"), howToRead(report))}
      </div>
      <div>${groupCard(firm)} ${chainCard(reading)}</div>
    </div>
    ${firm.among.length > 0 ? card(t("among-title"), positionTable(firm), "among") : nothing}
    ${together ? html`<p>${link("firms", t("bars-to-firms", { count: together.firms }))}</p>` : nothing}`;
}

/**
 * The firm whose answers are shown: the visitor's choice, else the visitor's own, else the first; of many firms
 * one that is given in full.
 */
function shownFirm(report: Report): FirmBarriers | undefined {
  const { firms } = report.barriers;
  const wanted = [firms.find(({ firm }) => firm === state.firm), ownBarriers(report), ...firms];
  return wanted.find((firm) => firm && firm.items.length > 0) ?? firms[0];
}

function choice(firms: readonly FirmBarriers[], shown: FirmBarriers): TemplateResult {
  return html`<p>
    <label
      >${t("bars-firm")}
      <select @change=${(event: Event) => state.setFirm((event.target as HTMLSelectElement).value)}>
        ${firms.map(
          ({ firm, label }) => html`<option value=${firm} ?selected=${firm === shown.firm}>${label}</option>`,
        )}
      </select>
    </label>
  </p>`;
}

/** The severe barriers, the first three by name. */
function mostSevere({ severe, total }: FirmBarriers): string {
  if (total.answered === 0) return t("bars-total-none");
  if (severe.length === 0) return t("bars-severe-none");
  return t("bars-severe-most", { count: severe.length, items: severe.slice(0, 3).map((code) => t("bars-quoted", { words: barrierLabel(code) })) });
}

/** Which of the severe barriers the facts show too; nothing where no fact tells. */
function howReal({ severe }: FirmBarriers, readings: ReadonlyMap<string, ItemReading>): string {
  const count = (reading: string): number => severe.filter((code) => readings.get(code)?.reading === reading).length;
  const [real, unseen] = [count("real"), count("not_visible")];
  if (real > 0) return t("bars-real", { real, severe: severe.length });
  return unseen > 0 ? t("bars-unseen", { unseen }) : "";
}

function totalSentence({ total }: FirmBarriers): string {
  const { value, low, high, answered, asked } = total;
  if (answered === 0 || low === null || high === null) return t("bars-total-none");
  const facts = { answered, asked, low: round(low), high: round(high) };
  return value === null ? t("bars-total-open", facts) : t("bars-total", { ...facts, value: round(value) });
}

function about(firm: FirmBarriers): string {
  const words = [t("bars-respondents", { count: firm.respondents })];
  const all = firm.items.filter(({ module }) => module === "core").length;
  if (firm.form !== "full") words.push(t("bars-short-form", { form: firm.form_items, all }));
  return words.join(" ");
}
