// What overview and plan both tell of the recommendations.
import { html, nothing } from "lit";
import type { Recommendation } from "../generated/report";
import { barrierLabel, t } from "../i18n";
import type { Content } from "./parts";

/** Rules about the manner of the other steps; no steps of their own. */
const MANNER = ["R07", "R12", "R14", "R15"];

export function isStep({ rule }: Recommendation): boolean {
  return !MANNER.includes(rule);
}

/** "May help with: a · b", the first few. */
export function helpsWith({ barriers }: Recommendation, most: number): Content {
  if (barriers.length === 0) return nothing;
  return html`<span>${t("diagnosis-helps", { items: barriers.slice(0, most).map(barrierLabel).join(" · ") })}</span>`;
}
