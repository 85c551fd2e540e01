// What several sheets show alike.
import { html, nothing } from "lit";
import type { Report } from "../../../generated/report";
import { say, t } from "../../../i18n";
import { link, type Content } from "../../parts";

/** The steps of the plan that a line is for, each leading to its action. */
export function forSteps({ recommendations }: Report, steps: readonly number[]): Content {
  const named = steps.flatMap((index) => {
    const item = recommendations[index];
    return item ? [{ index, item }] : [];
  });
  if (named.length === 0) return nothing;
  // Several of one rule are one kind of action: its name says enough. The visitor's own are each something else.
  const kindOf = ({ item, index }: (typeof named)[number]): string | number => (item.rule === "own" ? index : item.rule);
  const kinds = [...new Set(named.map(kindOf))];
  return html`<span class="for-steps meta">${t("sheets-for-step")}
    ${kinds.map((kind, place) => {
      const of = named.filter((one) => kindOf(one) === kind);
      const { item, index } = of[0]!;
      const words = of.length === 1 ? say(item.title).replace(/\.$/, "") : `${t(`rule-${item.rule}`)} (${of.length})`;
      return html`${place > 0 ? " · " : nothing}${link("plan", words, `step-${index}`)}`;
    })}</span
  >`;
}

/** How many rows there are beyond those shown. */
export function beyond(count: number): Content {
  return count > 0 ? html`<p class="meta">${t("sheets-more", { count })}</p>` : nothing;
}

/** A labelled fact in a row of a sheet. */
export function fact(label: string, value: Content): Content {
  return html`<div class="fact"><dt>${t(label)}</dt><dd>${value}</dd></div>`;
}
