// How much effort there is: three levels by name, or a number of one's own; and what the plan makes of it.
import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../../generated/report";
import { say, t } from "../../i18n";
import { typed } from "../../typed";
import { link } from "../parts";
import { decide, decidedAt } from "./decided";

const setEffort = (value: number | null, event: Event): void =>
  void decide({ kind: "setting", code: "effort_budget", value }, "effort", event.currentTarget as HTMLElement);

/** Points with at most two digits behind the comma. */
export const rounded = (points: number): number => Math.round(points * 100) / 100;

export function effort({ plan, about }: Report): TemplateResult {
  const row = about.settings.find(({ code }) => code === "effort_budget");
  const named = plan.levels.some(({ points }) => points === plan.effort);
  const barriers = plan.needs.filter(({ barrier }) => barrier).length;
  const written = (event: Event): void => {
    const wish = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isFinite(wish)) setEffort(wish, event);
  };
  return html`<section class="card effort" id="effort" tabindex="-1">
    <h2 id="effort-title">${t("plan-effort")}</h2>
    <div class="levels" role="radiogroup" aria-labelledby="effort-title">
      ${plan.levels.map(
        ({ code, points, eases }) => html`<label
          ><input type="radio" name="effort" .checked=${points === plan.effort} @change=${(event: Event) => setEffort(points === row?.default ? null : points, event)} />
          <span><b>${t(`level-${code}`)}</b> <span class="meta">${t(`level-${code}.about`)}${barriers > 0 ? html` – ${t("level-eases", { eases, barriers })}` : nothing}</span></span></label
        >`,
      )}
    </div>
    <p role="status">${t("plan-now", { count: plan.steps.length, used: rounded(plan.used), effort: rounded(plan.effort) })}</p>
    ${decidedAt("effort")} ${plan.told.map((one) => html`<p class="meta">${say(one)}</p>`)}
    <details ?open=${!named}>
      <summary>${t("plan-effort-own")}</summary>
      <p>
        <label for="effort-own">${t("plan-effort-number")}</label>
        <input
          id="effort-own"
          type="number"
          min=${row?.lowest ?? nothing}
          max=${row?.highest ?? nothing}
          step="any"
          .value=${typed(String(plan.effort))}
          @change=${written}
        />
      </p>
      <p class="meta">${t("plan-effort-points")} ${link("methods", t("plan-effort-settings"), "settings")}</p>
    </details>
  </section>`;
}
