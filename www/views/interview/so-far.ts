// The map so far and what it says in a sentence.
import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../../generated/report";
import { say, t } from "../../i18n";
import { networkMap } from "../../map/index";
import { state } from "../../state";
import type { Given } from "../answer/given";
import { begun } from "./people";

/** Below the questions, from the first name on. */
export function soFar(report: Report | undefined, answers: Given): TemplateResult {
  const worth = report !== undefined && begun(answers) && report.network.actors.length > 1;
  return html`<aside class="card so-far" aria-label=${t("answer-so-far")} ?hidden=${!worth}>
    ${worth
      ? html`<h2>${t("answer-so-far")}</h2>
          ${drawn(report)}`
      : nothing}
  </aside>`;
}

export function drawn(report: Report): TemplateResult {
  const first = report.recommendations[0];
  return html`<div aria-live="polite">
      <p>${sentence(report)}</p>
      ${first ? html`<p>${t("interview-first", { title: say(first.title) })}</p>` : nothing}
    </div>
    ${state.outcome ? networkMap(report, state.outcome.positions, "present", { height: "small" }) : nothing}`;
}

function sentence({ network, about }: Report): string {
  const own = network.ties.filter(({ from, to, known }) => known === "yes" && (from === about.focal || to === about.focal));
  const quiet = own.filter(({ present, state }) => !present || state === "sleeping");
  const abroad = network.actors.filter(({ territory, focal }) => territory === "foreign" && !focal);
  return t("interview-sentence", {
    named: network.actors.filter(({ focal }) => !focal).length,
    abroad: abroad.length,
    contacts: own.length,
    quiet: quiet.length,
  });
}
