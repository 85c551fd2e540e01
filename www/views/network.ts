// "Who do we deal with, how alive is each contact, what is missing, and what would the new network look like?"
import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../generated/report";
import { actorLabel, t } from "../i18n";
import { aroundButton, mapBar } from "../map/bar";
import { mapLegend, modeSwitch, networkMap } from "../map/index";
import { state } from "../state";
import { figureButtons } from "./figure";
import { business } from "./network/business";
import { coverage } from "./network/coverage";
import { evidence } from "./network/evidence";
import { actorFacts, tieFacts } from "./network/facts";
import { findings } from "./network/findings";
import { kinds } from "./network/kinds";
import { inTurn } from "./network/in-turn";
import "./late";
import { measureTables } from "./network/measures";
import { research } from "./network/research";
import { actorsTable, tiesTable } from "./network/tables";
import { basisMark, link } from "./parts";

/** The parts below the map, and their names. */
const PARTS = [
  ["kinds", "kinds-title"],
  ["findings", "findings-title"],
  ["business", "business-title"],
  ["evidence", "evidence-title"],
  ["actors", "jump-actors"],
  ["ties", "jump-ties"],
] as const;

/** Without the visitor's own firm there may be nothing to say about business. */
function parts(report: Report): (typeof PARTS)[number][] {
  return PARTS.filter(([anchor]) => anchor !== "business" || report.about.focal !== null || business(report) !== nothing);
}

export function networkView(report: Report): TemplateResult {
  if (report.network.actors.length === 0) {
    return html`<h1 tabindex="-1">${t("network-title")}</h1>
      <p class="lede">${t("network-none")}</p>
      <p class="row">${link("interview", t("network-none.ask"))} ${link("data", t("network-none.way"))}</p>`;
  }
  return html`
    <h1 tabindex="-1">${t("network-title")}</h1>
    ${inTurn(report, () => coverage(report))}
    <p class="jumps">${parts(report).map(([anchor, name]) => link("network", t(name), anchor))}</p>
    <div class="network">
      <section class="card" id="map" tabindex="-1">
        <h2 class="visually-hidden">${t("map-name")}</h2>
        ${inTurn(report, () => [mapBar(report), modeSwitch()])} ${networkMap(report, state.outcome!.positions, state.mapMode)}
        ${inTurn(report, () => mapLegend(report, state.mapMode))}
        ${figureButtons({ code: `map-${state.mapMode}` })}
      </section>
      <section class="card selected" id="selected" tabindex="-1">${inTurn(report, () => selected(report))}</section>
    </div>
    ${inTurn(report, () => kinds(report))} ${inTurn(report, () => findings(report))} ${inTurn(report, () => business(report))}
    ${inTurn(report, () => evidence(report))}
    ${inTurn(report, () => actorsTable(report))} ${inTurn(report, () => tiesTable(report))} <late-figures role="status"></late-figures>
    ${inTurn(report, () => measureTables(report, false))} ${inTurn(report, () => measureTables(report, true))} ${inTurn(report, () => research(report))}
  `;
}

/** All facts of what was chosen on the map or in a table. */
function selected(report: Report): TemplateResult {
  const { selection } = state;
  const close = html`<p><button type="button" class="plain" @click=${() => state.select(undefined)}>${t("selected-close")}</button></p>`;
  if (selection?.kind === "actor") {
    const actor = report.network.actors.find(({ id }) => id === selection.id);
    if (actor) return html`<h2>${actorLabel(actor.id)}${basisMark(actor.basis)}</h2>${aroundButton(actor.id)}${actorFacts(report, actor)}${close}`;
  }
  if (selection?.kind === "tie") {
    const tie = report.network.ties[selection.index];
    if (tie) return html`<h2>${actorLabel(tie.from)} – ${actorLabel(tie.to)}</h2>${tieFacts(report, tie)}${close}`;
  }
  return html`<h2>${t("selected-none")}</h2>
    <p class="soft">${t("selected-none.about")}</p>
    <p class="small soft keys">${t("map-keys")}</p>`;
}
