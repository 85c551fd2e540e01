// "Who do we deal with, how alive is each contact, what is missing, and what would the new network look like?"
import { html, type TemplateResult } from "lit";
import type { Report } from "../generated/report";
import { t } from "../i18n";
import { mapLegend, modeSwitch, networkMap } from "../map/index";
import { state } from "../state";

export function networkView(report: Report): TemplateResult {
  return html`<h1 tabindex="-1">${t("view-network")}</h1>
    <section class="card">
      ${modeSwitch()} ${networkMap(report, state.outcome!.positions, state.mapMode)} ${mapLegend(report, state.mapMode)}
    </section>`;
}
