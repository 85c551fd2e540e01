// What the map is a map of, in one line: on every view that shows facts about the network.
import { html, nothing } from "lit";
import type { Report } from "../generated/report";
import { actorLabel, t } from "../i18n";
import type { Content } from "./parts";

export function boundarySentence({ about, network }: Report): string {
  const { actors, interviewed, pairs, pairs_asked } = network.coverage;
  return t("boundary-line", {
    focal: about.focal === null ? "none" : actorLabel(about.focal),
    actors,
    interviewed,
    complete: about.complete ? "yes" : "no",
    share: pairs > 0 ? Math.round((100 * pairs_asked) / pairs) : 0,
  });
}

export function boundaryLine(report: Report): Content {
  return report.network.ties.length > 0 ? html`<p class="small soft boundary">${boundarySentence(report)}</p>` : nothing;
}
