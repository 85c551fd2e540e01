// Barriers that are felt otherwise: with a fact behind it, or perhaps with the mood only.
import { html, nothing } from "lit";
import type { BarrierMoved, Comparison } from "../../generated/compare";
import type { BarrierMove, Report } from "../../generated/report";
import { barrierLabel, firmLabel, number, t } from "../../i18n";
import { messages, type Content } from "../parts";
import { fold, lines } from "./parts";

const MOVES: BarrierMove[] = ["with_facts", "mood", "unseen", "applies_now", "applies_no_more", "asked_now", "not_asked_now", "answered_now", "left_open"];

export function barriersMoved({ barriers, totals }: Comparison, after: Report): Content {
  const firms = new Set([...barriers, ...totals].map(({ firm }) => firm));
  // One firm needs no name.
  const label = (firm: string): string => firmLabel(after.barriers.firms.find((one) => one.firm === firm)?.label ?? firm);
  const named = (firm: string): string => (firms.size > 1 ? `${label(firm)}${t("colon")} ` : "");
  return fold("compare-barriers", barriers.length + totals.length, () =>
    html`${lines(totals, ({ firm, before, after, other_form }) =>
        html`${named(firm)}${t("compare-total", { before: number(before, 0), after: number(after, 0) })}
        ${other_form ? html`<span class="small">${t("compare-total-form")}</span>` : nothing}`,
      )}
      ${MOVES.map((move) => {
        const own = barriers.filter(({ moved }) => moved === move);
        if (own.length === 0) return nothing;
        return html`<h3>${t(`compare-barrier-${move}`)}</h3>
          ${move === "mood" ? html`<p class="small">${t("compare-barrier-mood-about")}</p>` : nothing}
          ${lines(own, (one) => html`${named(one.firm)}<b>${barrierLabel(one.code)}</b>${felt(one)} ${messages(one.facts)}`)}`;
      })}`,
  );
}

function felt({ before, after }: BarrierMoved): Content {
  if (before === null || after === null) return nothing;
  const way = t(after > before ? "compare-heavier" : "compare-lighter");
  return html`: ${way} <span class="small">(${t("compare-score", { before: number(100 * before, 0), after: number(100 * after, 0) })})</span>`;
}
