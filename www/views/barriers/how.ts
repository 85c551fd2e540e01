// "What do the numbers mean, and where is the line drawn?": with the limits, which the visitor may move.
import { html, nothing, type TemplateResult } from "lit";
import type { Report, SettingUsed } from "../../generated/report";
import { number, t } from "../../i18n";
import { state } from "../../state";
import { typed } from "../../typed";
import { changedTag } from "./weights";

/** The limits that decide what this view says. */
const LIMITS = ["severe_from", "felt_from", "coverage_minimum"];

export function howToRead({ about }: Report): TemplateResult {
  const limits = LIMITS.flatMap((code) => about.settings.find((one) => one.code === code) ?? []);
  return html`<ul class="messages small soft">
      <li>${t("bars-how-scale")}</li>
      <li>${t("bars-how-range")}</li>
      <li>${t("bars-how-systematic")}</li>
    </ul>
    ${limits.map(limit)}`;
}

/** A share, shown and written as whole points of 100. */
function limit({ code, value, lowest, highest, default: usual, source, confidence, changed }: SettingUsed): TemplateResult {
  const points = (share: number): number => Math.round(100 * share);
  const set = (value: number | null): void => void state.edit({ kind: "setting", code, value });
  const written = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    if (field.value !== "" && field.validity.valid) set(field.valueAsNumber / 100);
    else field.value = String(points(value));
  };
  return html`<div class="limit">
    <label
      >${t(`bars-limit-${code}`)}
      <span class="nowrap"
        ><input
          class="short"
          type="number"
          min=${points(lowest)}
          max=${points(highest)}
          aria-describedby=${`from-${code}`}
          .value=${typed(String(points(value)))}
          @change=${written}
        />
        ${t(`bars-limit-${code}.unit`)}</span
      ></label
    >
    <span class="small soft" id=${`from-${code}`}>${source || t(`bars-from-${confidence}`)}</span>
    ${changed
      ? html`${changedTag()}
          <button type="button" class="plain small" @click=${() => set(null)}>${t("bars-limit-back", { value: number(points(usual)) })}</button>`
      : nothing}
  </div>`;
}
