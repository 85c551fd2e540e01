// My gain and our gain: a sheet a firm, to hand over.
import { html, nothing, type TemplateResult } from "lit";
import type { GainSheet, Message, Report, Worksheets } from "../../../generated/report";
import { actorLabel, t } from "../../../i18n";
import { link, messages, type Content } from "../../parts";
import { beyond, forSteps } from "./parts";

/** Every firm: its name leads to a page of its own, and on paper each has one, to be handed over without the others'. */
export function gains(sheets: Worksheets, report: Report): TemplateResult {
  if (sheets.gains.length === 0) return html`<p>${t("sheets-none")}</p>`;
  return html`<p class="meta">${t("gains-may")}</p>
    <div class="no-print">${beyond(sheets.gains_more)}</div>
    ${sheets.gains.map(
      (one, place) => html`<section class="gain card">
        <h2><span class="on-paper">${t("sheet-gains-name")} – </span>${link("plan", actorLabel(one.actor), `gain-${place}`)}${one.own ? html` <span class="tag">${t("gains-own")}</span>` : nothing}</h2>
        <p class="meta on-paper">${t("gains-may")}</p>
        ${sides(one, report, one.own)}
      </section>`,
    )}`;
}

/** One firm on a page. To another firm it says nothing of the other steps. */
export function gainOf(sheets: Worksheets, report: Report, place: number): TemplateResult {
  const one = sheets.gains[place];
  if (!one) return html`<h1 tabindex="-1">${t("sheet-gains-name")}</h1><p>${t("sheets-none")}</p>`;
  return html`<h1 tabindex="-1">${t("sheet-gains-name")} – ${actorLabel(one.actor)}</h1>
    <p class="lede">${t("gains-may")}</p>
    <div class="gain">${sides(one, report, one.own)}</div>`;
}

function sides(one: GainSheet, report: Report, withSteps: boolean): Content {
  return html`<div class="gain-sides">
      ${side("gains-get", one.get)} ${side("gains-give", one.give)} ${side("gains-keep", one.keep)} ${side("gains-together", one.together)}
    </div>
    ${withSteps ? forSteps(report, one.steps) : nothing}`;
}

function side(title: string, told: readonly Message[]): Content {
  if (told.length === 0) return nothing;
  return html`<div>
    <h3>${t(title)}</h3>
    ${messages(told)}
  </div>`;
}

