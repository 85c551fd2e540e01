// "Do we all see it alike?": how far the people of a firm are apart.
import { html, nothing, type TemplateResult } from "lit";
import type { BarrierItem, FirmBarriers, Report, Spread } from "../../generated/report";
import { barrierLabel, t } from "../../i18n";
import { bar, card, link, type Content } from "../parts";
import { round } from "../score";

/** As many as an owner will talk over. */
const MOST = 5;

/** Those that people see most differently, from the distance on that counts as disagreeing. */
export function disagreements({ about }: Report, { items }: FirmBarriers): Content {
  const least = about.settings.find(({ code }) => code === "apart_from")?.value ?? 0;
  const apart = items
    .flatMap(({ code, spread }) => (spread && width(spread) > 0 && width(spread) >= least ? [{ code, spread }] : []))
    .sort((a, b) => width(b.spread) - width(a.spread));
  if (apart.length === 0) return nothing;
  return card(
    t("bars-spreads"),
    html`<p class="meta">${t("bars-spreads.about")}</p>
      <ul class="lines">
        ${apart.slice(0, MOST).map(line)}
      </ul>`,
    "spreads",
  );
}

function width({ lowest, highest }: Spread): number {
  return highest - lowest;
}

function line({ code, spread }: { code: string; spread: Spread }): TemplateResult {
  const range = { low: 100 * spread.lowest, high: 100 * spread.highest };
  const words = t("bars-spread-from", { low: round(range.low), high: round(range.high) });
  return html`<li class="measured">
    <span class="name">${link("barriers", barrierLabel(code), code)}</span>
    ${bar({ value: null, ...range, label: words })}<span class="n">${words}</span>
  </li>`;
}

/** How far the people who answered are apart, in a sentence. */
export function spreadLine({ spread }: BarrierItem): Content {
  if (!spread || spread.respondents < 2) return nothing;
  const facts = { count: spread.respondents, low: round(100 * spread.lowest), high: round(100 * spread.highest) };
  return html`<p>${spread.lowest === spread.highest ? t("bars-spread-same", facts) : t("bars-spread", facts)}</p>`;
}
