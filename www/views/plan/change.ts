// Before and after: what an action, or the whole plan, would change on the map, and what comes with it.
import { html, nothing, type TemplateResult } from "lit";
import type { FigureChange, Message, Report } from "../../generated/report";
import { actorLabel, list, number, placeName, say, t } from "../../i18n";
import { state } from "../../state";
import { found } from "../late";
import { card, messages, type Content } from "../parts";

/** What one action would change, in a folded line; nothing where it changes no contact. */
export function changeOf(report: Report, index: number): Content {
  const item = report.recommendations[index];
  if (!item?.ties.length) return nothing;
  const actions = found(report, "changes")?.actions ?? state.further.actions;
  if (!actions) return html`<late-further brief></late-further>`;
  const change = actions.find(({ action }) => action === index);
  if (!change) return nothing;
  const { gains, side_effects, variants } = change;
  const [gain] = gains;
  const [effect] = side_effects;
  return html`<details class="change">
    <summary>
      <b>${t("change-would")}${t("colon")}</b> ${gain ? say(gain) : effect ? nothing : t("change-none")}
      ${effect ? html`<span class="soft">${say(effect)}</span>` : nothing}
    </summary>
    ${told(gains.slice(1), side_effects.slice(1))}
    ${variants.length > 0
      ? html`<h3>${t("change-ways-to-do")}</h3>
          <div class="sides">
            ${variants.map(
              (one) => html`<div class="part">
                <h4>${t(`change-variant-${one.variant}`, { actor: item.about.map(actorLabel).join(", ") })}</h4>
                ${messages(one.gains)} ${messages(one.side_effects)}
              </div>`,
            )}
          </div>`
      : nothing}
  </details>`;
}

/** What the plan would change as a whole. */
export function changesOfPlan(report: Report): Content {
  const changes = found(report, "changes");
  if (!changes) return report.plan.steps.length > 0 ? card(t("change-title"), html`<late-further></late-further>`, "change") : nothing;
  const { plan: change, unsupported, skipped } = changes;
  if (!change) return nothing;
  const { gains, side_effects, figures } = change;
  return card(
    t("change-title"),
    html`<p class="meta">${t("change-lede")}</p>
      ${told(gains, side_effects)}
      <details>
        <summary>${t("change-figures")}</summary>
        ${table(figures)}
        ${unsupported.length > 0
          ? html`<p class="small">${t("change-unsupported", { measures: list(unsupported.map(({ measure }) => t(`change-measure-${measure}`))) })}</p>`
          : nothing}
      </details>
      ${skipped > 0 ? html`<p class="small">${t("change-skipped", { count: skipped })}</p>` : nothing}
      <p><a class="more" href="#network" @click=${() => state.setMapMode("difference")}>${t("change-on-map")}</a></p>`,
    "change",
  );
}

function told(gains: readonly Message[], effects: readonly Message[]): Content {
  if (gains.length + effects.length === 0) return nothing;
  return html`<div class="sides">
    ${gains.length > 0 ? html`<div class="part"><h3>${t("change-gains")}</h3>${messages(gains)}</div>` : nothing}
    ${effects.length > 0 ? html`<div class="part"><h3>${t("change-effects")}</h3>${messages(effects)}</div>` : nothing}
  </div>`;
}

function table(figures: readonly FigureChange[]): Content {
  if (figures.length === 0) return nothing;
  return html`<div class="scroll"><table class="facts">
    <thead><tr><th scope="col">${t("change-figure")}</th><th scope="col">${t("change-before")}</th><th scope="col">${t("change-after")}</th></tr></thead>
    <tbody>${figures.map(row)}</tbody>
  </table></div>`;
}

function row({ figure, country, actor, before, after, of_before, of_after }: FigureChange): TemplateResult {
  const name = t(`change-figure-${figure}`, { country: country ? placeName(country) : "", actor: actor ? actorLabel(actor) : "" });
  const digits = figure === "constraint" ? 2 : 0;
  const value = (one: number, of: number | null): string =>
    of === null ? number(one, digits) : t("change-of", { value: number(one, digits), of: number(of, digits) });
  return html`<tr class=${before === after ? "same" : ""}>
    <th scope="row">${name}</th><td class="number">${value(before, of_before)}</td><td class="number">${value(after, of_after)}</td>
  </tr>`;
}
