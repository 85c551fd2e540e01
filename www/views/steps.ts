// What overview and plan both tell of the recommendations.
import { html, nothing } from "lit";
import type { Recommendation, Report } from "../generated/report";
import { barrierLabel, t } from "../i18n";
import type { Content } from "./parts";

/** Rules about the manner of the other steps; no steps of their own. */
const MANNER = ["R07", "R12", "R14", "R15"];

export function isStep({ rule }: Recommendation): boolean {
  return !MANNER.includes(rule);
}

/** Of which rules a step has to be in the plan, one of each row, for such advice to speak of it; as on the sheets (`worksheets/mod.rs`). */
const SPEAKS_OF: Record<string, string[][]> = { R07: [["R03", "R04"], ["R01"]], R14: [["R03", "R04", "R05", "R11"]] };

/** The advice on the manner that speaks of a step in the plan, with its place in the report. */
export function mannerOf({ plan, recommendations }: Report): { item: Recommendation; index: number }[] {
  const rules = new Set(plan.steps.map(({ action }) => recommendations[action]!.rule));
  const speaks = (rule: string): boolean => (SPEAKS_OF[rule] ?? []).every((row) => row.some((one) => rules.has(one)));
  return recommendations.map((item, index) => ({ item, index })).filter(({ item }) => rules.size > 0 && !isStep(item) && speaks(item.rule));
}

/** "May help with: a · b", the first few. */
export function helpsWith({ rule, barriers }: Recommendation, most: number): Content {
  // What the visitor's own step helps with is their judgement.
  if (barriers.length === 0 || rule === "own") return nothing;
  return html`<span>${t("diagnosis-helps", { items: barriers.slice(0, most).map(barrierLabel).join(" · ") })}</span>`;
}
