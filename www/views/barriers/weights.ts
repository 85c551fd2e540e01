// "What if some questions matter more to us?": what each counts, and what the numbers would be if all counted alike.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { BarrierItem, Edit, FirmBarriers } from "../../generated/report";
import { barrierLabel, number, t } from "../../i18n";
import { state } from "../../state";
import type { Content } from "../parts";
import { round } from "../score";

/** What can be chosen; whatever a saved session holds besides is offered too. */
const STEPS = [0, 0.5, 1, 2, 3, 5];

export function changedTag(): TemplateResult {
  return html`<span class="tag changed">${t("bars-changed")}</span>`;
}

export function weights({ items, total }: FirmBarriers): Content {
  const own = items.filter(({ module }) => module === "core");
  if (own.length === 0) return nothing;
  const changed = own.filter(({ weight }) => weight !== 1);
  const groups = [...new Set(own.map(({ group }) => group))];
  return html`<section class="card" id="weights" tabindex="-1">
    <h2>${t("bars-weights")} ${changed.length > 0 ? changedTag() : nothing}</h2>
    <p class="small">${changed.length > 0 ? t("bars-weights-changed", { count: changed.length }) : t("bars-weights-same")}</p>
    ${total.unweighted !== null && total.value !== null
      ? html`<p>${t("bars-weights-beside", { value: round(total.value), unweighted: round(total.unweighted) })}</p>`
      : nothing}
    <details class="weights">
      <summary>${t("bars-weights-edit")}</summary>
      <p class="meta">${t("bars-weights-hint")}</p>
      <p>
        <button type="button" ?disabled=${changed.length === 0} @click=${() => state.edit(...changed.map(({ code }) => set(code, null)))}>
          ${t("bars-weights-reset")}
        </button>
      </p>
      ${groups.map(
        (group) => html`<fieldset>
          <legend>${t(`group-${group}`)}</legend>
          ${own.filter((item) => item.group === group).map(weight)}
        </fieldset>`,
      )}
    </details>
  </section>`;
}

function weight({ code, weight }: BarrierItem): TemplateResult {
  const steps = STEPS.includes(weight) ? STEPS : [...STEPS, weight].sort((a, b) => a - b);
  const chosen = ({ target }: Event): void => {
    const value = Number((target as HTMLSelectElement).value);
    void state.edit(set(code, value === 1 ? null : value));
  };
  return html`<label class="weight">
    <span>${barrierLabel(code)} ${weight === 1 ? nothing : changedTag()}</span>
    <select @change=${chosen}>
      ${steps.map((step) => html`<option value=${step} .selected=${live(step === weight)}>${words(step)}</option>`)}
    </select>
  </label>`;
}

/** "× 2, twice", "× 1.5". */
function words(step: number): string {
  const plain: Record<number, string> = { 0: "none", 0.5: "half", 1: "same", 2: "twice" };
  const word = plain[step];
  return word ? t(`bars-weight-${word}`) : t("bars-weight-times", { times: number(step) });
}

function set(code: string, value: number | null): Edit {
  return { kind: "setting", code: `weight-${code}`, value };
}
