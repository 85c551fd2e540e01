// "What is wrong, how do you know, and what do I do first?"
import { html, nothing, type TemplateResult } from "lit";
import type { BarrierItem, Basis, BarrierTogether, FirmBarriers, Recommendation, Report } from "../generated/report";
import { barrierLabel, date, fileLabel, number, say, t } from "../i18n";
import { later } from "../later";
import { mapLegend, modeSwitch, networkMap } from "../map/index";
import { planned } from "../map/picture";
import { state } from "../state";
import { boundaryLine } from "./boundary";
import { figureButtons } from "./figure";
import { bar, basisMark, card, link, messages, verdictTag, type Content } from "./parts";
import { groupTable, ownBarriers, round, severityWords } from "./score";
import { helpsWith } from "./steps";
import { whichFirm } from "./which-firm";

/** Without contacts there are no steps yet, and still something to begin with. */
const beginView = later(async () => (await import("./barriers/begin")).beginOwn, ["barriers", "readings", "readings-view"], true);

const MARKS: Basis[] = ["S", "C", "I", "X"];

export function overviewView(report: Report): TemplateResult {
  const { overview, about, network, barriers } = report;
  const hasNetwork = network.ties.length > 0;
  if (!hasNetwork && barriers.firms.length === 0) return nothingYet(report);
  const firm = ownBarriers(report);
  return html`${source(report)}
    <h1 tabindex="-1">${overview.headline.length > 0 ? overview.headline.map(say).join(" ") : t("diagnosis-title")}</h1>
    ${overview.lede.length > 0 ? html`<p class="lede">${overview.lede.map(say).join(" ")}</p>` : nothing}
    <div class="grid">
      ${hasNetwork && !about.focal ? whichFirm(report) : nothing}
      ${report.recommendations.length > 0 || (hasNetwork && about.focal) ? firstSteps(report) : nothing}
      ${!hasNetwork && firm && firm.severe.length > 0 ? beginView(report) : nothing}
      <div>
        ${hasNetwork ? html`${mapCard(report)} ${card(t("diagnosis-findings"), findings(report))}` : barrierCards(report, firm)}
      </div>
      <div>
        ${hasNetwork ? barrierCards(report, firm) : card(t("diagnosis-map-today"), bring("diagnosis-no-network"))}
        ${report.profiles.length > 0 ? html`<p>${link("profile", t("profile-link"))}</p>` : nothing} ${gaps(report)}
      </div>
    </div>`;
}

function barrierCards(report: Report, firm: FirmBarriers | undefined): Content {
  return html`${card(t("diagnosis-barriers"), weightiest(report, firm))}
  ${firm ? card(t("diagnosis-groups"), groups(firm)) : nothing}`;
}

/** What this is a diagnosis of, and how sure its rows are when not all were stated. */
function source({ about, network }: Report): TemplateResult {
  const counts = MARKS.map((mark) => ({ mark, count: about.basis[mark] ?? 0 })).filter(({ count }) => count > 0);
  const marked = counts.some(({ mark }) => mark !== "S");
  const title = about.title ?? about.files.map(({ name }) => fileLabel(name)).join(" + ");
  return html`<div class="source ${marked ? "example" : "soft small"}">
    <p>${title}${about.as_of && network.ties.length > 0 ? html` · ${t("diagnosis-as-of", { date: date(about.as_of) })}` : nothing}</p>
    ${marked
      ? html`<p>${t("diagnosis-basis")}</p>
          <ul class="marks">
            ${counts.map(
              ({ mark, count }) =>
                html`<li>${mark === "S" ? t("diagnosis-unmarked") : basisMark(mark)} ${t(`diagnosis-basis-${mark}`, { count })}</li>`,
            )}
          </ul>`
      : nothing}
  </div>`;
}

function firstSteps(report: Report): TemplateResult {
  const { recommendations, plan, overview } = report;
  const steps = overview.first_steps.flatMap((index) => {
    const item = recommendations[index];
    return item ? [{ item, index }] : [];
  });
  return html`<section class="card wide">
    <h2>${t("diagnosis-first")}</h2>
    ${steps.length === 0
      ? html`<p>${t("diagnosis-no-steps")}</p>`
      : html`<ol class="steps">
            ${steps.map(({ item, index }, place) => step(item, index, place + 1))}
          </ol>
          <p>${link("plan", t("diagnosis-all-steps", { count: plan.steps.length }))}</p>`}
  </section>`;
}

function step(item: Recommendation, index: number, place: number): TemplateResult {
  const title = say(item.title);
  return html`<li>
    <span class="ordinal" aria-hidden="true">${place}</span>
    <div>
      <h3>${title}</h3>
      <p>${say(item.because)}</p>
      <p><b>${t("plan-first-step")}${t("colon")}</b> ${say(item.first_step)}</p>
      <p class="meta">
        ${helpsWith(item, 3)}<span>${item.rule === "own" ? t("own-tag") : `${t(`effort-${item.effort}`)} · ${t(`logic-${item.logic}`)}`}</span>
        ${item.unsure ? html`<span class="unsure">${t("plan-unsure")}</span>` : nothing}${basisMark(item.rests_on)}
      </p>
      ${link("plan", html`${t("diagnosis-more")}<span class="visually-hidden">${t("colon")} ${title}</span>`, `step-${index}`)}
    </div>
  </li>`;
}

function mapCard(report: Report): TemplateResult {
  const proposes = planned(report).length > 0;
  const mode = proposes ? state.mapMode : "present";
  return card(
    t(proposes ? "diagnosis-map" : "diagnosis-map-today"),
    html`${proposes ? modeSwitch() : nothing}
      ${networkMap(report, state.outcome!.positions, mode, { height: "small" })} ${mapLegend(report, mode)}
      ${figureButtons({ code: `map-${mode}` })}
      ${boundaryLine(report)}
      <p>${link("network", t("diagnosis-map-more"))}</p>`,
  );
}

/** The barriers that the core chose, with the answers behind each. */
function weightiest({ overview, barriers }: Report, firm: FirmBarriers | undefined): Content {
  if (barriers.firms.length === 0) return html`${bring("diagnosis-no-barriers")} ${toAnswer()}`;
  const rows = overview.barriers.flatMap((code) => {
    const item = firm?.items.find((one) => one.code === code);
    if (item) return [barrierRow(item)];
    const shared = barriers.together?.items.find((one) => one.code === code);
    return shared ? [sharedRow(shared)] : [];
  });
  return html`${rows.length === 0
      ? html`<p>${t("diagnosis-no-severe")}</p>`
      : html`<ul class="lines">
          ${rows}
        </ul>`}
    <p>${link(firm || !barriers.together ? "barriers" : "firms", t("diagnosis-barriers-more"))}</p>`;
}

function barrierRow(item: BarrierItem): TemplateResult {
  const words = severityWords(item);
  return html`<li class="measured">
    <span class="name">${link("barriers", barrierLabel(item.code), item.code)}${basisMark(item.basis)}</span>
    ${bar({ value: 100 * (item.score ?? 0), label: words })}
    <span class="n">${words}</span>
  </li>`;
}

function sharedRow({ code, severe, answered, mean }: BarrierTogether): TemplateResult {
  return html`<li class="measured">
    <span class="name">${barrierLabel(code)}</span>
    ${bar({ value: 100 * mean, label: `${t("bars-together-mean")}${t("colon")} ${number(100 * mean, 0)}` })}
    <span class="n">${t("diagnosis-severe-for", { severe, answered })}</span>
  </li>`;
}

function groups(firm: FirmBarriers): TemplateResult {
  const { value, answered, asked, low, high } = firm.total;
  const facts = { answered, asked, low: round(low ?? 0), high: round(high ?? 100) };
  return html`<p class="meta">${t("diagnosis-scale")}</p>
    ${groupTable(firm, { without: ["internal", "external"] })} ${figureButtons({ code: "groups", firm: firm.firm })}
    <p class="meta">${value === null ? t("bars-total-open", facts) : t("bars-total", { ...facts, value: round(value) })}</p>`;
}

function findings({ overview, network }: Report): Content {
  const shown = overview.findings.flatMap((id) => network.findings.find((finding) => finding.id === id) ?? []);
  return html`${shown.length === 0
      ? html`<p>${t("diagnosis-no-findings")}</p>`
      : html`<ul class="findings">
          ${shown.map(
            (finding) => html`<li>
              <h3>${link("network", t(`finding-${finding.id}`), `finding-${finding.id}`)} ${verdictTag(finding.verdict)}${basisMark(finding.rests_on)}</h3>
              <p>${say(finding.statement)}</p>
              <p class="meta">${t("diagnosis-would-change", { what: say(finding.would_change) })}</p>
            </li>`,
          )}
        </ul>`}
    ${network.findings.length > 0
      ? html`<p>${link("network", t("diagnosis-findings-more", { count: network.findings.length }), "findings")}</p>`
      : nothing}`;
}

function gaps({ overview }: Report): Content {
  return overview.gaps.length === 0 ? nothing : card(t("diagnosis-gaps"), messages(overview.gaps), "gaps");
}

function bring(sentence: string): TemplateResult {
  return html`<p>${t(sentence)}</p>
    <p>${link("data", t("diagnosis-to-data"))}</p>`;
}

function toAnswer(): TemplateResult {
  return html`<p>${link("answer", t("door-answer"))}</p>`;
}

function nothingYet({ overview, profiles }: Report): TemplateResult {
  return html`<h1 tabindex="-1">${t("diagnosis-empty")}</h1>
    <p class="lede">${t("diagnosis-empty-why")}</p>
    ${messages(overview.gaps)} ${profiles.length > 0 ? html`<p>${link("profile", t("profile-link"))}</p>` : nothing}
    ${toAnswer()}
    <p>${link("problems", t("diagnosis-to-problems"))} · ${link("data", t("diagnosis-to-data"))}</p>`;
}
