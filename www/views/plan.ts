// "What should we do, with whom, in which order, and what should we ask before?"
import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../generated/report";
import { t } from "../i18n";
import { state } from "../state";
import { boundaryLine } from "./boundary";
import { card, link, messages } from "./parts";
import { actionCard, mannerBox, type Step } from "./plan/action";
import { changesOfPlan } from "./plan/change";
import { sheetPage, worksheets } from "./plan/sheets";
import { isStep } from "./steps";
import { whichFirm } from "./which-firm";

export function planView(report: Report): TemplateResult {
  const sheet = sheetPage(report);
  if (sheet) return sheet;
  const all = report.recommendations.map((item, index) => ({ item, index }));
  const steps = all.filter(({ item }) => isStep(item));
  const manner = all.filter(({ item }) => !isStep(item));
  if (all.length === 0) {
    return html`<h1 tabindex="-1">${t("plan-none")}</h1>
      ${report.network.ties.length > 0 && !report.about.focal ? whichFirm(report) : nothing}
      ${report.network.ties.length === 0 ? html`<p>${t("diagnosis-no-steps-network")}</p>` : nothing}
      <p>${link("data", t("diagnosis-to-data"))}</p>
      ${report.barriers.readings.length > 0 ? html`<p>${link("barriers", t("plan-begin"), "begin")}</p>` : nothing}
      ${report.overview.gaps.length > 0 ? card(t("diagnosis-gaps"), messages(report.overview.gaps)) : nothing}`;
  }
  const { first, rest } = split(report, steps);
  const shown = state.allActions ? [...first, ...rest] : first;
  return html`<h1 tabindex="-1">${t("plan-title")}</h1>
    ${steps.length > 0 ? html`<p class="lede">${t("plan-lede", { count: steps.length })}</p>` : nothing}
    ${boundaryLine(report)}
    <ol class="actions">
      ${shown.map((step, place) => actionCard(step, place + 1))}
    </ol>
    ${rest.length > 0
      ? html`<p>
          <button type="button" aria-expanded=${state.allActions} @click=${() => state.showAllActions(!state.allActions)}>
            ${state.allActions ? t("plan-fewer") : t("plan-rest", { count: rest.length })}
          </button>
        </p>`
      : nothing}
    ${changesOfPlan(report)} ${manner.length > 0 ? mannerBox(manner) : nothing} ${worksheets(report)}
    <p>${link("compare", t("compare-to-plan"))}</p>`;
}

/** The first screen holds few steps; those that the overview or the address names are among them. */
function split(report: Report, steps: readonly Step[]): { first: Step[]; rest: Step[] } {
  const most = report.about.settings.find(({ code }) => code === "most_actions")?.value ?? steps.length;
  const wanted = [...report.overview.first_steps, Number(state.anchor?.replace("step-", ""))];
  const named = new Set(wanted.filter((wish) => steps.some(({ index }) => index === wish)));
  const others = steps.filter(({ index }) => !named.has(index)).slice(0, Math.max(0, most - named.size));
  const first = steps.filter((step) => named.has(step.index) || others.includes(step));
  return { first, rest: steps.filter((step) => !first.includes(step)) };
}
