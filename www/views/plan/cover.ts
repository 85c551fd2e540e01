// What the plan covers, what it leaves open, and why.
import { html, nothing, type TemplateResult } from "lit";
import type { Need, Report } from "../../generated/report";
import { barrierLabel, list, say, t } from "../../i18n";
import { card, link, type Content } from "../parts";

/** How far needs are served, the best first; then what could be, and what no action helps with. */
const LEVELS = ["A", "B", "C", "own", "could", "open"] as const;

/** The answer in one sentence: how many severe barriers the steps may ease, and how many stay. */
export function answer({ plan }: Report): string {
  const barriers = plan.needs.filter(({ barrier }) => barrier);
  const needs = barriers.length > 0 ? barriers : plan.needs;
  const count = plan.steps.length;
  const eased = needs.filter(({ grade }) => grade !== null).length;
  if (count === 0) return t("plan-answer-none");
  if (needs.length === 0) return t("plan-answer-plain", { count });
  return t(barriers.length > 0 ? "plan-answer" : "plan-answer-weaknesses", { count, eased, all: needs.length, open: needs.length - eased });
}

export function cover({ plan }: Report): Content {
  if (plan.needs.length === 0) return nothing;
  const barriers = plan.needs.filter(({ barrier }) => barrier);
  const weaknesses = plan.needs.filter(({ barrier }) => !barrier);
  const served = weaknesses.filter(({ grade }) => grade !== null).length;
  return card(
    t("cover-title"),
    html`${barriers.length > 0 ? levels(barriers) : nothing}
      ${weaknesses.length > 0
        ? html`<details ?open=${barriers.length === 0}>
            <summary>${t("cover-weaknesses", { count: weaknesses.length, served })}</summary>
            ${levels(weaknesses)}
          </details>`
        : nothing}`,
    "cover",
  );
}

function levels(needs: readonly Need[]): TemplateResult {
  const level = ({ grade, judged, could }: Need): string => (judged ? "own" : (grade ?? (could ? "could" : "open")));
  return html`<dl class="cover">
    ${LEVELS.map((one) => {
      const here = needs.filter((need) => level(need) === one);
      return here.length === 0
        ? nothing
        : html`<dt>${t(`cover-${one}`)}</dt>
            ${here.map((need) => html`<dd>${label(need)}${steps(need)}</dd>`)}`;
    })}
  </dl>`;
}

function label({ code, barrier }: Need): TemplateResult {
  return barrier ? link("barriers", barrierLabel(code), code) : link("network", t(`finding-${code}`), `finding-${code}`);
}

function steps({ steps, why_open }: Need): Content {
  if (why_open) return html` <span class="meta">${say(why_open)}</span>`;
  if (steps.length === 0) return nothing;
  return html` <span class="meta">${t("cover-steps", { steps: list(steps.map((step) => String(step + 1))), count: steps.length })}</span>`;
}
