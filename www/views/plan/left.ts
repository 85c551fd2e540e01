// What stays outside the plan and why; and what the visitor decides of an action.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { ActionChoice, ActionLeft, Recommendation, Report } from "../../generated/report";
import { say, t } from "../../i18n";
import { state } from "../../state";
import { card, type Content } from "../parts";
import { decide, decidedAfter, decidedOf } from "./decided";
import { rounded } from "./effort";

/** So many are shown at once; ours. */
const MOST = 5;

/** What the visitor can decide, what was decided pressed; back to the program's choice only from there. */
export function choices(item: Recommendation, choice: ActionChoice | null, planned: boolean): TemplateResult {
  const { rule, about } = item;
  const offered = [["keep", planned ? "stay" : "keep"], ["leave_out", "leave-out"], ...(choice === null ? [] : [[null, "free"] as const])] as const;
  return html`<span class="choices" role="group" aria-label=${t("choice-about", { title: say(item.title) })}>
    ${repeat(
      offered,
      ([value]) => value,
      ([value, name]) => html`<button
        type="button"
        data-choice=${value ?? "free"}
        aria-pressed=${choice === value}
        @click=${({ currentTarget }: Event) => void (choice === value || decide({ kind: "action", rule, about, choice: value }, item, currentTarget as HTMLElement))}
      >
        ${t(`choice-${name}`)}
      </button>`,
    )}
  </span>`;
}

export function left({ plan, recommendations }: Report): Content {
  if (plan.left.length === 0) return nothing;
  // What the visitor decided of is first to be looked for.
  const inOrder = [...plan.left.filter(({ choice }) => choice !== null), ...plan.left.filter(({ choice }) => choice === null)];
  const first = inOrder.slice(0, MOST);
  const rest = inOrder.slice(MOST);
  const rows = (some: readonly ActionLeft[], start: Content = nothing): TemplateResult => html`<ul class="lines left">
    ${start} ${repeat(some, ({ action }) => action, (one) => html`${row(one, recommendations[one.action]!)}${decidedAfter("left", one.action)}`)}
  </ul>`;
  const named = rest.some(({ action }) => state.anchor === `step-${action}`);
  return card(
    t("left-title"),
    html`<p class="meta">${t("left-lede")}</p>
      ${rows(first, decidedAfter("left", undefined))}
      ${rest.length > 0 ? html`<details ?open=${named}><summary>${t("left-rest", { count: rest.length })}</summary>${rows(rest)}</details>` : nothing}`,
    "left",
  );
}

function row({ action, points, choice, why }: ActionLeft, item: Recommendation): TemplateResult {
  return html`<li id=${`step-${action}`} tabindex="-1">
    <h3 tabindex="-1">${say(item.title)}</h3>
    <p>${say(why)} <span class="meta">${t("plan-points", { points: rounded(points) })}</span></p>
    ${choices(item, choice, false)} ${decidedOf(action)}
  </li>`;
}
