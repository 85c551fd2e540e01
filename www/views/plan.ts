// "What should we do, with whom, in which order, with the effort we have – and what does it not solve?"
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { PlanStep, Report } from "../generated/report";
import { say, t } from "../i18n";
import { state } from "../state";
import { boundaryLine } from "./boundary";
import { keepLine } from "./compare/keeping";
import { card, link, messages, tag } from "./parts";
import { actionCard, mannerBox } from "./plan/action";
import { changeOf, changesOfPlan } from "./plan/change";
import { answer, cover } from "./plan/cover";
import { decidedAfter, decidedOf, decidedSaid } from "./plan/decided";
import { effort, rounded } from "./plan/effort";
import { choices, left } from "./plan/left";
import { ownCard, ownTools } from "./plan/own";
import { sheetPage, worksheets } from "./plan/sheets";
import { depends, stability, stays } from "./plan/stability";
import { mannerOf } from "./steps";
import { whichFirm } from "./which-firm";

export function planView(report: Report): TemplateResult {
  const sheet = sheetPage(report);
  if (sheet) return sheet;
  const { plan, recommendations } = report;
  if (recommendations.length === 0) return nothingYet(report);
  const manner = mannerOf(report);
  const first = firstScreen(report);
  const rest = plan.steps.length - first;
  const shown = state.allActions ? plan.steps : plan.steps.slice(0, first);
  return html`<h1 tabindex="-1">${t("plan-title")}</h1>
    <p class="lede">${answer(report)}</p>
    ${boundaryLine(report)} ${plan.steps.length + plan.left.length > 0 ? effort(report) : nothing} ${prepare(report)}
    <ol class="actions">
      ${decidedAfter("steps", undefined)}
      ${repeat(shown, ({ action }) => action, (step, place) => html`${stepCard(report, step, place)}${decidedAfter("steps", step.action)}`)}
    </ol>
    ${rest > 0
      ? html`<p>
          <button type="button" aria-expanded=${state.allActions} @click=${() => state.showAllActions(!state.allActions)}>
            ${state.allActions ? t("plan-fewer") : t("plan-rest", { count: rest })}
          </button>
        </p>`
      : nothing}
    ${ownCard(report)} ${decidedSaid()} ${cover(report)} ${left(report)} ${changesOfPlan(report)} ${stability(report)} ${manner.length > 0 ? mannerBox(manner) : nothing}
    ${worksheets(report)} ${plan.steps.length + plan.left.length > 0 ? keepLine(report) : nothing}`;
}

function nothingYet(report: Report): TemplateResult {
  return html`<h1 tabindex="-1">${t("plan-none")}</h1>
    ${report.network.ties.length > 0 && !report.about.focal ? whichFirm(report) : nothing}
    ${report.network.ties.length === 0 ? html`<p>${t("diagnosis-no-steps-network")}</p>` : nothing}
    <p>${link("data", t("diagnosis-to-data"))}</p>
    ${ownCard(report)}
    ${report.barriers.readings.length > 0 ? html`<p>${link("barriers", t("plan-begin"), "begin")}</p>` : nothing}
    ${report.overview.gaps.length > 0 ? card(t("diagnosis-gaps"), messages(report.overview.gaps)) : nothing}`;
}

/** How many steps the first screen holds; where the address names a later one, all. */
function firstScreen({ plan, about }: Report): number {
  const most = about.settings.find(({ code }) => code === "most_actions")?.value ?? plan.steps.length;
  const named = plan.steps.findIndex(({ action }) => state.anchor === `step-${action}`);
  return named < most ? Math.min(most, plan.steps.length) : plan.steps.length;
}

/** Where owners have to be won first, that stands before all steps. */
function prepare(report: Report): TemplateResult | typeof nothing {
  const item = mannerOf(report).find(({ item }) => item.rule === "R14")?.item;
  return item ? html`<p class="before"><b>${t("plan-before")}${t("colon")}</b> ${say(item.first_step)}</p>` : nothing;
}

function stepCard(report: Report, step: PlanStep, place: number): TemplateResult {
  const item = report.recommendations[step.action]!;
  return actionCard({ item, index: step.action }, place + 1, {
    when: html`${tag(t(`when-${step.phase}`))} ${tag(t("plan-points", { points: rounded(step.points) }))} ${depends(report, step)}`,
    decide: html`<p class="meta">${step.order.map(say).join(" ")}</p>
      ${item.rule === "own" ? ownTools(report, item) : choices(item, step.choice, true)} ${decidedOf(step.action)}`,
    outcome: html`${changeOf(report, step.action)} ${stays(report, step)}`,
    unfolded: state.anchor === `step-${step.action}`,
  });
}
