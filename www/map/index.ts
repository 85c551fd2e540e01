// The map as the views use it.
import { type TemplateResult, html, svg } from "lit";
import type { Report } from "../generated/report";
import { t } from "../i18n";
import { state } from "../state";
import "./element";
import { KINDS, kindOf, mark } from "./marks";
import type { MapMode } from "./picture";

export type { MapMode } from "./picture";

/** The drawn map, for a card of the overview (`small`) or the whole width (`large`). */
export function networkMap(
  report: Report,
  positions: Float64Array,
  mode: MapMode,
  { height = "large" }: { height?: "small" | "large" } = {},
): TemplateResult {
  return html`<network-map .report=${report} .positions=${positions} .mode=${mode} .size=${height}></network-map>`;
}

const MODES: MapMode[] = ["present", "new", "difference"];

/** Today, with the proposed contacts, or only what would change. */
export function modeSwitch(): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${t("map-modes")}>
    ${MODES.map(
      (mode) => html`<button type="button" aria-pressed=${String(state.mapMode === mode)} @click=${() => state.setMapMode(mode)}>${t(`map-mode-${mode}`)}</button>`,
    )}
  </div>`;
}

/** What the marks and lines mean; only those that are on this map. */
export function mapLegend(report: Report, mode: MapMode): TemplateResult {
  const kinds = new Set(report.network.actors.map(({ main_role }) => kindOf(main_role)));
  const states = new Set(report.network.ties.filter(({ known, present }) => known === "yes" || present).map(({ state }) => state));
  const changes = new Set(report.recommendations.flatMap(({ ties }) => ties.map(({ change }) => change)));
  const lines = [
    ...(states.has("strong") || states.has("active") ? ["active"] : []),
    ...(states.has("weak") ? ["weak"] : []),
    ...(states.has("sleeping") ? ["sleeping"] : []),
    ...((states.has("failed") || states.has("ended")) && mode === "present" ? ["failed"] : []),
  ];
  return html`<ul class="legend" aria-label=${t("map-legend")}>
    ${KINDS.filter((kind) => kinds.has(kind)).map(
      (kind) => html`<li><svg class="key" viewBox="-14 -14 28 28" aria-hidden="true"><g class="actor kind-${kind}">${mark(kind)}</g></svg>${t(`map-kind-${kind}`)}</li>`,
    )}
    ${report.network.actors.some(({ class_row }) => class_row)
      ? html`<li><svg class="key" viewBox="-14 -14 28 28" aria-hidden="true"><g class="actor kind-customer">${mark("customer", true)}</g></svg>${t("map-kind-class")}</li>`
      : ""}
    ${lines.map((line) => html`<li>${sample(`tie line-${line}`, line === "active" ? 2.6 : line === "sleeping" ? 2.6 : 1.2)}${t(`map-tie-${line}`)}</li>`)}
    ${mode === "present"
      ? ""
      : (["create", "strengthen", "change"] as const)
          .filter((change) => changes.has(change))
          .map((change) => html`<li>${sample(`tie ${change === "create" ? "line-new" : "line-active"} changed change-${change}`, 2.4, SIGN[change])}${t(`map-tie-${change}`)}</li>`)}
  </ul>`;
}

const SIGN = {
  create: "M-3.5 0h7M0-3.5v7",
  strengthen: "M0 4V-3.5M-3.2-.6L0-3.8L3.2-.6",
  change: "M-3.5-1.6h7M-3.5 1.6h7",
};

function sample(classes: string, width: number, sign?: string): TemplateResult {
  return html`<svg class="key wide" viewBox="-22 -9 44 18" aria-hidden="true"><g class=${classes}>
    <line class="stroke" x1="-21" y1="0" x2="21" y2="0" stroke-width=${width}></line>
    ${sign ? svg`<g class="sign"><circle r="7"></circle><path d=${sign}></path></g>` : ""}
  </g></svg>`;
}
