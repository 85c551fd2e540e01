// The map as the views use it.
import { type TemplateResult, html, nothing, svg } from "lit";
import type { Report } from "../generated/report";
import { t } from "../i18n";
import { state } from "../state";
import "./element";
import { anyHidden, isHidden, toggle } from "./filter";
import { widened } from "./look";
import { KINDS, type Kind, kindOf, mark } from "./marks";
import { type MapMode, isLarge, planned } from "./picture";

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
export function modeSwitch(): TemplateResult | typeof nothing {
  // Without a proposal there is one network only.
  if (!state.report || planned(state.report).length === 0) return nothing;
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
  const changes = new Set(planned(report).map(({ tie }) => tie.change));
  const lines = [
    ...(states.has("strong") || states.has("active") ? ["active"] : []),
    ...(states.has("weak") ? ["weak"] : []),
    ...(states.has("sleeping") ? ["sleeping"] : []),
    ...((states.has("failed") || states.has("ended")) && mode === "present" ? ["failed"] : []),
  ];
  const entries: [sign: string, key: TemplateResult, text: string][] = [
    ...KINDS.filter((kind) => kinds.has(kind)).map(
      (kind): [string, TemplateResult, string] => [kind, actorKey(kind, false), t(`map-kind-${kind}`)],
    ),
    ...lines.map((line): [string, TemplateResult, string] => [
      line,
      sample(`tie line-${line}`, line === "active" || line === "sleeping" ? 2.6 : 1.2),
      t(`map-tie-${line}`),
    ]),
    ...(mode === "present" ? [] : (["create", "resume", "strengthen", "change"] as const))
      .filter((change) => changes.has(change))
      .map((change): [string, TemplateResult, string] => [
        change,
        sample(`tie ${{ create: "line-new", resume: "line-failed", strengthen: "line-active", change: "line-active" }[change]} changed change-${change}`, 2.4, SIGN[change]),
        t(`map-tie-${change}`),
      ]),
  ];
  return html`<div class="legend" role="group" aria-label=${t("map-legend")}>
    ${entries.map(([sign, key, text]) => entry(sign, key, text))}
    ${isLarge(report) || report.network.actors.some(({ class_row }) => class_row) ? html`<span class="sign-of">${actorKey("customer", true)}${t("map-kind-class")}</span>` : nothing}
    ${anyHidden() ? html`<button type="button" class="plain" @click=${() => state.see(widened(state.look))}>${t("map-show-all")}</button>` : nothing}
  </div>`;
}

/** A sign of the legend; pressed again it takes what it stands for off the map. The focal firm stays. */
function entry(sign: string, key: TemplateResult, text: string): TemplateResult {
  if (sign === "focal") return html`<span class="sign-of">${key}${text}</span>`;
  return html`<button type="button" class="sign-of" aria-pressed=${String(!isHidden(sign))} title=${t("map-show-hide")} @click=${() => toggle(sign)}>
    ${key}<span>${text}</span>
  </button>`;
}

function actorKey(kind: Kind, classRow: boolean): TemplateResult {
  return html`<svg class="key" viewBox="-14 -14 28 28" aria-hidden="true"><g class="actor kind-${kind}">${mark(kind, classRow)}</g></svg>`;
}

const SIGN = {
  create: "M-3.5 0h7M0-3.5v7",
  resume: "M3.4-.6A3.5 3.5 0 1 0 2.2 2.7M3.6-3.6V-.6H.6",
  strengthen: "M0 4V-3.5M-3.2-.6L0-3.8L3.2-.6",
  change: "M-3.5-1.6h7M-3.5 1.6h7",
};

function sample(classes: string, width: number, sign?: string): TemplateResult {
  return html`<svg class="key wide" viewBox="-22 -9 44 18" aria-hidden="true"><g class=${classes}>
    <line class="stroke" x1="-21" y1="0" x2="21" y2="0" stroke-width=${width}></line>
    ${sign ? svg`<g class="sign"><circle r="7"></circle><path d=${sign}></path></g>` : ""}
  </g></svg>`;
}
