// How far the plan hangs on assumptions: each action by itself, then the plan as a whole.
import { html, nothing } from "lit";
import type { ActionStays, PlanStep, Report } from "../../generated/report";
import { say, t } from "../../i18n";
import { found } from "../late";
import { messages, type Content } from "../parts";

/** What the visitor keeps is in every trial whatever was tried: that says nothing of how sure it is. */
const isKept = ({ choice }: PlanStep): boolean => choice === "keep";

/** In how many trials a step stays, in a line. */
export function stays(report: Report, step: PlanStep): Content {
  if (isKept(step)) return html`<p class="meta">${t("stability-kept")}</p>`;
  const stability = found(report, "stability");
  if (!stability) return html`<p class="meta">${t("stability-waiting")}</p>`;
  const { actions, draws } = stability;
  const own = actions.find(({ action }) => action === step.action);
  if (!own) return nothing;
  return html`<p class="meta">${t(own.held < draws ? "stability-stays-held" : "stability-stays", { stays: own.stays, held: own.held, draws })} ${own.decides ? say(own.decides) : nothing}</p>`;
}

/** Whether what an action needs is unclear, or it is in the plan in less than half of the trials that had it. */
const hangs = (own: ActionStays | undefined, draws: number): boolean => !own || own.held < draws || 2 * own.stays < own.held;

/** A label where an action hangs on assumptions. */
export function depends(report: Report, step: PlanStep): Content {
  if (isKept(step)) return nothing;
  const stability = found(report, "stability");
  const own = stability?.actions.find(({ action }) => action === step.action);
  return own && hangs(own, stability!.draws) ? html`<span class="tag unsure">${t("stability-depends")}</span>` : nothing;
}

/** What was tried, and whose order turns over. */
export function stability(report: Report): Content {
  const { plan } = report;
  const stability = found(report, "stability");
  if (!stability || plan.steps.length === 0) return nothing;
  const { draws, moved, actions, turns } = stability;
  const tried = plan.steps.filter((step) => !isKept(step));
  const kept = plan.steps.length - tried.length;
  const sure = tried.filter(({ action }) => !hangs(actions.find((one) => one.action === action), draws)).length;
  return html`<section class="card" id="stability" tabindex="-1">
    <h2>${t("stability-title")}</h2>
    <p>${tried.length === 0 ? t("stability-lede-all-kept") : t("stability-lede", { draws, count: tried.length, sure })} ${tried.length > 0 && kept > 0 ? t("stability-lede-kept", { count: kept }) : nothing}</p>
    <details>
      <summary>${t("stability-how")}</summary>
      ${messages(moved)}
      ${turns.length > 0
        ? html`<h3>${t("stability-turns")}</h3>
            <ul class="messages">
              ${turns.map(({ earlier, later, turned, together }) => html`<li>${t("stability-turn", { earlier: String(earlier + 1), later: String(later + 1), turned, together })}</li>`)}
            </ul>`
        : nothing}
    </details>
  </section>`;
}
