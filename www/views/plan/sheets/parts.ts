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
  // Several of one rule are one kind of action: its name says enough.
  const rules = [...new Set(named.map(({ item }) => item.rule))];
  return html`<span class="for-steps meta">${t("sheets-for-step")}
    ${rules.map((rule, place) => {
      const of = named.filter(({ item }) => item.rule === rule);
      const words = of.length === 1 ? say(of[0]!.item.title).replace(/\.$/, "") : `${t(`rule-${rule}`)} (${of.length})`;
      return html`${place > 0 ? " · " : nothing}${link("plan", words, `step-${of[0]!.index}`)}`;
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
