// Contacts that hang on the owner alone.
import { html, nothing, type TemplateResult } from "lit";
import type { Report, Worksheets } from "../../../generated/report";
import { actorLabel, list, t } from "../../../i18n";
import { beyond, fact, forSteps } from "./parts";

export function persons({ persons: one }: Worksheets, report: Report): TemplateResult {
  if (one.told === 0) return html`<p>${t("persons-unknown")}</p>`;
  const open = one.contacts - one.told;
  return html`<p>
      ${t("persons-lede", { owner: one.owner_only, told: one.told })} ${open > 0 ? t("persons-not-told", { count: open }) : nothing}
    </p>
    ${one.rows.length > 0 ? html`<p>${t("persons-how")}</p>` : html`<p>${t("persons-none")}</p>`}
    <ul class="lines">
      ${one.rows.map(
        ({ actor, matters, second, steps }) => html`<li>
          <h3>${actorLabel(actor)}</h3>
          <dl class="row-facts">
            ${fact("persons-second", t(`second-${second}`))} ${fact("persons-why", list(matters.map((why) => t(`matters-${why}`))))}
          </dl>
          ${forSteps(report, steps)}
        </li>`,
      )}
    </ul>
    ${beyond(one.more)}`;
}
