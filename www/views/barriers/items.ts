// The barriers one by one: each line opens to what is meant, whether it is real, what may help, and the plan's steps.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { BarrierItem, FirmBarriers, ItemReading, ItemStatus, Module, Report } from "../../generated/report";
import { barrierLabel, has, say, t } from "../../i18n";
import { bar, basisMark, card, link, tag, type Content } from "../parts";
import { ownBarriers, scoreWords, severityWords } from "../score";
import { allRemedies } from "./begin";
import { readingLine, readingTag } from "./seen";
import { look, setLook } from "./shown";
import { spreadLine } from "./spread";

type Readings = ReadonlyMap<string, ItemReading>;

/** Those of the core's list that were answered, in the order that the visitor wants. */
export function itemList(report: Report, firm: FirmBarriers, readings: Readings): TemplateResult {
  const answered = firm.items.filter(({ status, module }) => status === "answered" && module === "core");
  const lessened = answered.some(({ relevance }) => relevance < 1);
  return html`${lessened || look.order === "priority" ? orderChoice() : nothing}
    <p class="meta">${t("bars-items-hint")}</p>
    <ul class="lines">
      ${repeat(inOrder(answered), ({ code }) => code, (item) => line(report, firm, item, readings.get(item.code)))}
    </ul>`;
}

function orderChoice(): TemplateResult {
  return html`<p>
    <label
      >${t("bars-order")}
      <select @change=${(event: Event) => setLook({ order: (event.target as HTMLSelectElement).value as typeof look.order })}>
        ${(["severity", "priority"] as const).map(
          (order) => html`<option value=${order} ?selected=${order === look.order}>${t(`bars-order-${order}`)}</option>`,
        )}
      </select>
    </label>
  </p>`;
}

/** The sort is stable, so equals stay in the order of the catalogue. */
function inOrder(items: readonly BarrierItem[]): BarrierItem[] {
  const byPriority = look.order === "priority";
  return [...items].sort((a, b) =>
    byPriority ? (b.priority ?? -1) - (a.priority ?? -1) : (a.rank ?? Infinity) - (b.rank ?? Infinity),
  );
}

function line(report: Report, firm: FirmBarriers, item: BarrierItem, reading: ItemReading | undefined): TemplateResult {
  const words = severityWords(item);
  const why = look.order === "priority" && item.relevance_why ? html`<span class="why">${say(item.relevance_why)}</span>` : nothing;
  return html`<li>
    <details id=${item.code} tabindex="-1">
      <summary class="measured">
        <span class="name"
          >${barrierLabel(item.code)}${item.systematic ? star() : nothing} ${item.severe ? tag(t("bars-severe")) : nothing}
          ${item.confidence === "unverified" ? tag(t("bars-unverified")) : nothing} ${readingTag(reading)}${basisMark(item.basis)}${why}</span
        >
        ${item.score === null ? nothing : bar({ value: 100 * item.score, label: words })}
        <span class="n">${words}</span>
      </summary>
      ${inside(report, firm, item, reading)}
    </details>
  </li>`;
}

export function star(): TemplateResult {
  return html`<span aria-hidden="true">*</span><span class="visually-hidden"> (${t("bars-systematic-long")})</span>`;
}

function inside(report: Report, firm: FirmBarriers, item: BarrierItem, reading: ItemReading | undefined): TemplateResult {
  const steps = report.recommendations
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => ownBarriers(report) === firm && step.barriers.includes(item.code));
  const helps = has(`item-${item.code}.helps`) ? html`<p><b>${t("bars-helps")}</b> ${t(`item-${item.code}.helps`)}</p>` : nothing;
  return html`<div class="inside">
    <p>${t(`item-${item.code}.about`)}</p>
    ${readingLine(reading)}
    ${item.presence === null ? nothing : html`<p>${t(`bars-presence-${item.presence ? "yes" : "no"}`)}</p>`}
    ${item.relevance_why ? html`<p>${say(item.relevance_why)}</p>` : nothing} ${spreadLine(item)}
    ${reading && reading.remedies.length > 0 ? html`<p><b>${t("bars-helps")}</b></p>${allRemedies(reading)}` : helps}
    ${steps.length === 0
      ? nothing
      : html`<p><b>${t("bars-steps")}</b></p>
          <ul>
            ${steps.map(({ step, index }) => html`<li>${link("plan", say(step.title), `step-${index}`)}${step.rule === "own" ? html` <span class="meta">${t("own-tag")}</span>` : nothing}</li>`)}
          </ul>`}
    <p class="meta">
      ${item.note ? t("bars-note", { note: item.note }) : nothing}
      ${item.place ? t("bars-place", { place: item.place }) : nothing}
    </p>
  </div>`;
}

/** Items of other lists: shown beside the index, never in it. */
export function moduleCards(report: Report, firm: FirmBarriers, readings: Readings): Content {
  const modules = [...new Set(firm.items.map(({ module }) => module))].filter((module) => module !== "core");
  return html`${modules.map((module) => moduleCard(module, report, firm, readings))}`;
}

function moduleCard(module: Module, report: Report, firm: FirmBarriers, readings: Readings): Content {
  const answered = firm.items.filter((item) => item.module === module && item.status === "answered");
  if (answered.length === 0) return nothing;
  const score = firm.groups.find(({ group }) => group === module);
  return card(
    t(`group-${module}`),
    html`<p class="small">${t(`about-group-${module}`)}</p>
      <p class="meta">${t("bars-module")} ${score && score.value !== null ? t("bars-module-score", { words: scoreWords(score) }) : nothing}</p>
      <ul class="lines">
        ${repeat(inOrder(answered), ({ code }) => code, (item) => line(report, firm, item, readings.get(item.code)))}
      </ul>`,
    `module-${module}`,
  );
}

/** Lists that the firm's country suggests and that were not asked. */
export function suggestions({ about }: Report, { suggested, firm }: FirmBarriers): Content {
  if (suggested.length === 0) return nothing;
  const ask = about.answering === firm ? html`<p>${link("answer", t("bars-suggest-ask"), "form")}</p>` : nothing;
  return html`${suggested.map((module) => card(t(`group-${module}`), html`<p>${t(`bars-suggest-${module}`)}</p>${ask}`))}`;
}

/** What has no bar, so that nobody takes it for "no barrier"; of other lists only what was on the form. */
export function unanswered({ about }: Report, firm: FirmBarriers): Content {
  const statuses: [ItemStatus, string][] = [
    ["blank", "bars-blank"],
    ["not_applicable", "bars-not-applicable"],
    ["not_asked", "bars-not-asked"],
  ];
  const present = statuses
    .map(([status, title]) => ({ title, items: firm.items.filter((item) => item.status === status && (item.module === "core" || status !== "not_asked")) }))
    .filter(({ items }) => items.length > 0);
  if (present.length === 0) return nothing;
  return card(
    t("bars-open"),
    html`${present.map(
      ({ title, items }) => html`<details>
        <summary>${t(title, { count: items.length })}</summary>
        <ul class="columns">
          ${items.map(({ code, systematic }) => html`<li>${barrierLabel(code)}${systematic ? star() : nothing}</li>`)}
        </ul>
      </details>`,
    )}
    ${about.answering === firm.firm ? html`<p>${link("answer", t("answers-more"), topicOf(firm))}</p>` : nothing}`,
  );
}

/** The first topic that has an open question; the short form asks what is about marketing in one. */
function topicOf({ items, groups, form }: FirmBarriers): string {
  const open = items.find(({ status }) => status === "blank")?.group;
  if (!open) return "form";
  const parent = groups.find(({ group }) => group === open)?.parent;
  return `topic-${form === "short" && parent === "marketing" ? parent : open}`;
}
