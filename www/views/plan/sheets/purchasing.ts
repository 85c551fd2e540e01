// Firms that could buy together, and what must not be spoken of.
import { html, nothing, type TemplateResult } from "lit";
import type { PurchaseGroup, Report, Worksheets } from "../../../generated/report";
import { actorLabel, list, t } from "../../../i18n";
import { beyond, fact, forSteps } from "./parts";

export function purchasing(sheets: Worksheets, report: Report): TemplateResult {
  const { purchasing: groups, purchasing_more: more } = sheets;
  if (groups.length === 0) return html`<p>${t("purchasing-none")}</p>`;
  const facilitator = groups[0]!.facilitator;
  return html`<p>${facilitator ? t("purchasing-volumes", { actor: actorLabel(facilitator) }) : t("purchasing-volumes-nobody")}</p>
    <p class="caution">${t("purchasing-law")}</p>
    ${groups.map((one) => group(one, report))} ${beyond(more)}`;
}

function group(one: PurchaseGroup, report: Report): TemplateResult {
  const { firms, pairs, open, tied, not_asked: asked } = one;
  const told = Object.entries({ open, tied, asked }).flatMap(([code, count]) => (count > 0 ? [t(`purchasing-pairs-${code}`, { count })] : []));
  const beyondThese = firms.count - firms.actors.length;
  return html`<section class="purchase">
    <h2>${t("purchasing-from", { count: firms.count, actor: actorLabel(one.supplier) })}</h2>
    <p>${t("purchasing-pairs", { pairs, told: list(told) })}</p>
    ${one.class_row ? html`<p class="meta">${t("purchasing-class")}</p>` : nothing}
    <dl class="row-facts">
      ${one.materials.length > 0 ? fact("purchasing-material", list(one.materials)) : nothing}
      ${fact("purchasing-firms", list(firms.actors.map(actorLabel)))}
    </dl>
    ${beyond(beyondThese)} ${forSteps(report, one.steps)}
  </section>`;
}
