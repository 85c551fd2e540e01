// What to ask the agency for.
import { html, nothing, type TemplateResult } from "lit";
import type { Agenda, AgencyRung, Report, Worksheets } from "../../../generated/report";
import { actorLabel, say, t } from "../../../i18n";
import { messages, type Content } from "../../parts";
import { forSteps } from "./parts";

export function agenda({ agenda: one }: Worksheets, report: Report): TemplateResult {
  if (!one) return html`<p>${t("sheets-none")}</p>`;
  return html`<p class="own-step"><b>${say(one.step)}</b></p>
    ${standing(one)}
    ${one.points.length > 0
      ? html`<section class="sheet-part">
          <h2>${t("agenda-points")}</h2>
          <ol class="lines points">
            ${one.points.map(({ point, told }) => html`<li><b>${t(`agenda-point-${point}`)}.</b> ${say(told)}</li>`)}
          </ol>
        </section>`
      : nothing}
    ${one.costs.length > 0
      ? html`<section class="sheet-part">
          <h2>${t("agenda-costs")}</h2>
          ${messages(one.costs)}
        </section>`
      : nothing}
    ${forSteps(report, one.steps)}`;
}

function rung(code: AgencyRung | null): Content {
  if (!code) return html`<p>${t("agency-rung-unknown")}</p>`;
  return html`<p><b>${t(`agency-rung-${code}`)}.</b> ${t(`agency-rung-${code}-about`)}</p>`;
}

/** Where it stands, and the next rung; to one firm it is not told what the others said of it. */
function standing(one: Agenda): Content {
  if (one.agency && one.firms === 0) return nothing;
  return html`<section class="sheet-part">
      <h2>${t("agenda-stands")}${one.agency ? html` – ${actorLabel(one.agency)}` : nothing}</h2>
      ${rung(one.rung)} ${one.agency ? html`<p class="meta">${t("agenda-told", { told: one.told, firms: one.firms })}</p>` : nothing}
      ${one.next
        ? html`<h3>${t("agenda-next")}</h3>
            ${rung(one.next)}`
        : one.rung
          ? html`<p>${t("agenda-top")}</p>`
          : nothing}
    </section>`;
}
