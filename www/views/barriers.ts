// "Which barriers hold us back most, how sure is that, and what helps against each?"
import { html, nothing, type TemplateResult } from "lit";
import type { BarrierItem, BarriersTogether, FirmBarriers, ItemStatus, Report } from "../generated/report";
import { barrierLabel, number, say, t } from "../i18n";
import { state } from "../state";
import { figureButtons } from "./figure";
import { bar, basisMark, card, link, tag, type Content } from "./parts";
import { groupTable, ownBarriers, round, severityWords } from "./score";

export function barriersView(report: Report): TemplateResult {
  const { firms, together } = report.barriers;
  const firm = shownFirm(report);
  if (!firm) {
    return html`<h1 tabindex="-1">${t("bars-none")}</h1>
      <p class="lede">${t("diagnosis-no-barriers")}</p>
      <p>${link("data", t("diagnosis-to-data"))}</p>`;
  }
  return html`<h1 tabindex="-1">${t("bars-title", { firm: firm.label })}</h1>
    ${firms.length > 1 ? choice(firms, firm) : nothing}
    <p class="lede">${totalSentence(firm)} ${about(firm)}</p>
    <div class="grid">
      <div>${card(t("bars-items"), html`${items(report, firm)} ${figureButtons({ code: "barriers", firm: firm.firm })}`)} ${unanswered(firm)}</div>
      <div>${card(t("bars-groups"), html`${groupTable(firm)} ${figureButtons({ code: "groups", firm: firm.firm })}`)} ${card(t("bars-how"), howToRead(report))}</div>
    </div>
    ${together ? card(t("bars-together", { count: together.firms }), html`${togetherTable(together)} ${figureButtons({ code: "together" })}`, "together") : nothing}`;
}

/** The firm whose answers are shown: the visitor's choice, else the visitor's own, else the first. */
function shownFirm(report: Report): FirmBarriers | undefined {
  const { firms } = report.barriers;
  return firms.find(({ firm }) => firm === state.firm) ?? ownBarriers(report) ?? firms[0];
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

function totalSentence({ total }: FirmBarriers): string {
  const { value, low, high, answered, asked } = total;
  if (answered === 0 || low === null || high === null) return t("bars-total-none");
  const facts = { answered, asked, low: round(low), high: round(high) };
  return value === null ? t("bars-total-open", facts) : t("bars-total", { ...facts, value: round(value) });
}

function about(firm: FirmBarriers): string {
  const words = [t("bars-respondents", { count: firm.respondents })];
  if (firm.form !== "full") words.push(t("bars-short-form", { form: firm.form_items, all: firm.items.length }));
  return words.join(" ");
}

function items(report: Report, firm: FirmBarriers): TemplateResult {
  // The sort is stable, so equals stay in the order of the catalogue.
  const answered = firm.items
    .filter(({ status }) => status === "answered")
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return html`<p class="meta">${t("bars-items-hint")}</p>
    <ul class="lines">
      ${answered.map((item) => line(report, item))}
    </ul>`;
}

function line(report: Report, item: BarrierItem): TemplateResult {
  const words = severityWords(item);
  return html`<li id=${item.code}>
    <details>
      <summary class="measured">
        <span class="name"
          >${barrierLabel(item.code)}${item.systematic ? star() : nothing}
          ${item.severe ? tag(t("bars-severe")) : nothing}${basisMark(item.basis)}</span
        >
        ${item.score === null ? nothing : bar({ value: 100 * item.score, label: words })}
        <span class="n">${words}</span>
      </summary>
      ${inside(report, item)}
    </details>
  </li>`;
}

function star(): TemplateResult {
  return html`<span aria-hidden="true">*</span><span class="visually-hidden"> (${t("bars-systematic-long")})</span>`;
}

function inside(report: Report, item: BarrierItem): TemplateResult {
  const steps = report.recommendations
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => ownBarriers(report) === shownFirm(report) && step.barriers.includes(item.code));
  const presence = item.presence === null ? nothing : html`<p>${t(`bars-presence-${item.presence ? "yes" : "no"}`)}</p>`;
  return html`<div class="inside">
    <p>${t(`item-${item.code}.about`)}</p>
    ${presence}
    <p><b>${t("bars-helps")}:</b> ${t(`item-${item.code}.helps`)}</p>
    ${steps.length === 0
      ? nothing
      : html`<p><b>${t("bars-steps")}:</b></p>
          <ul>
            ${steps.map(({ step, index }) => html`<li>${link("plan", say(step.title), `step-${index}`)}</li>`)}
          </ul>`}
    <p class="meta">
      ${item.note ? t("bars-note", { note: item.note }) : nothing}
      ${item.place ? t("bars-place", { place: item.place }) : nothing}
    </p>
  </div>`;
}

/** What has no bar, so that nobody takes it for "no barrier". */
function unanswered(firm: FirmBarriers): Content {
  const statuses: [ItemStatus, string][] = [
    ["blank", "bars-blank"],
    ["not_applicable", "bars-not-applicable"],
    ["not_asked", "bars-not-asked"],
  ];
  const present = statuses
    .map(([status, title]) => ({ title, codes: firm.items.filter((item) => item.status === status) }))
    .filter(({ codes }) => codes.length > 0);
  if (present.length === 0) return nothing;
  return html`<section class="card">
    <h2>${t("bars-open")}</h2>
    ${present.map(
      ({ title, codes }) => html`<details>
        <summary>${t(title, { count: codes.length })}</summary>
        <ul class="columns">
          ${codes.map(({ code, systematic }) => html`<li>${barrierLabel(code)}${systematic ? star() : nothing}</li>`)}
        </ul>
      </details>`,
    )}
  </section>`;
}

function howToRead({ about }: Report): TemplateResult {
  const share = (code: string) => Math.round(100 * (about.settings.find((one) => one.code === code)?.value ?? 0));
  return html`<ul class="messages small soft">
    <li>${t("bars-how-scale")}</li>
    <li>${t("bars-how-range")}</li>
    <li>${t("bars-how-enough", { minimum: share("coverage_minimum") })}</li>
    <li>${t("bars-how-severe", { severe: share("severe_from") })}</li>
    <li>${t("bars-how-systematic")}</li>
  </ul>`;
}

function togetherTable({ items, firms }: BarriersTogether): TemplateResult {
  const sorted = [...items].sort((a, b) => b.mean - a.mean);
  return html`<p class="meta">${t("bars-together-hint")}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${t("bars-together", { count: firms })}>
      <table class="facts">
        <caption class="visually-hidden">${t("bars-together", { count: firms })}</caption>
        <thead>
          <tr>
            <th scope="col">${t("bars-together-barrier")}</th>
            <th scope="col">${t("bars-together-mean")}</th>
            <th scope="col" class="n">${t("bars-together-answered")}</th>
            <th scope="col" class="n">${t("bars-together-severe")}</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map(
            ({ code, answered, severe, mean }) => html`<tr>
              <th scope="row">${barrierLabel(code)}</th>
              <td class="n">${number(100 * mean, 0)}</td>
              <td class="n">${t("bars-of", { value: answered, scale: firms })}</td>
              <td class="n">${t("bars-of", { value: severe, scale: answered })}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
