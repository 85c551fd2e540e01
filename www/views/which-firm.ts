// "Which of these firms is mine?", asked where the file does not say it.
import { html, type TemplateResult } from "lit";
import type { Report } from "../generated/report";
import { language, t } from "../i18n";
import { state } from "../state";

export function whichFirm({ network }: Report): TemplateResult {
  const sorted = [...network.actors].sort((a, b) => a.label.localeCompare(b.label, language()));
  return html`<section class="card wide">
    <h2>${t("diagnosis-firm")}</h2>
    <p>${t("diagnosis-firm-why")}</p>
    <select
      aria-label=${t("diagnosis-firm")}
      @change=${(event: Event) => {
        const actor = (event.target as HTMLSelectElement).value;
        if (actor) void state.edit({ kind: "focal", actor });
      }}
    >
      <option value="">${t("diagnosis-firm-choose")}</option>
      ${sorted.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
    </select>
  </section>`;
}
