// What was found in the network, each finding with what it rests on and what would change it.
import { type TemplateResult, html, nothing } from "lit";
import type { Evidence, EvidenceReport, Finding, Report, Verdict } from "../../generated/report";
import { number, say, t } from "../../i18n";
import { state } from "../../state";
import { found } from "../late";
import { type Content, basisMark, messages, verdictTag } from "../parts";

const GROUPS: [name: string, verdicts: Verdict[]][] = [
  ["findings-found", ["proven", "supported", "refuted", "hypothesis"]],
  ["findings-open", ["not_decidable"]],
  ["findings-not-asked", ["not_asked"]],
];

/** With a plain list of customers nearly all of them: no reading for a busy owner. */
const FOLDED = "findings-not-asked";

/** So many more are not worth a fold. */
const FEW = 3;

/** Where the bound is the smallest share that could have given "all of those asked"; else it is the largest
 * that could have given "none of those asked". */
const AT_LEAST = new Set(["P05", "P07"]);

/** Rows of evidence shown at once; the rest is counted. */
const MOST = 12;

export function findings(report: Report): TemplateResult {
  const { network, overview } = report;
  const evidence = found(report, "evidence");
  return html`<section class="card" id="findings" tabindex="-1">
    <h2>${t("findings-title")}</h2>
    ${network.findings.every(({ verdict }) => verdict === "not_asked") ? html`<p>${t("findings-none")}</p>` : nothing}
    ${GROUPS.map(([name, verdicts]) => {
      const own = network.findings.filter(({ verdict }) => verdicts.includes(verdict));
      if (own.length === 0) return nothing;
      if (name === FOLDED) return folded(own, html`<h3>${t(name)} (${own.length})</h3>`, evidence);
      // What changes most of what to do goes first, as on the overview; the rest of a long list is folded.
      const first = own.filter(({ id }) => overview.findings.includes(id));
      const rest = own.filter((finding) => !first.includes(finding));
      const fold = first.length > 0 && rest.length > FEW;
      return html`<h3>${t(name)}</h3>
        ${items(fold ? first : [...first, ...rest], evidence)}
        ${fold ? folded(rest, html`<h4>${t("several-more", { count: rest.length })}</h4>`, evidence) : nothing}`;
    })}
  </section>`;
}

function items(own: Finding[], evidence: EvidenceReport | undefined): TemplateResult {
  return html`<ul class="findings">
    ${own.map((finding) => one(finding, evidence))}
  </ul>`;
}

function folded(own: Finding[], name: TemplateResult, evidence: EvidenceReport | undefined): TemplateResult {
  return html`<details ?open=${own.some(({ id }) => state.anchor === `finding-${id}`)}>
    <summary>${name}</summary>
    ${items(own, evidence)}
  </details>`;
}

function one(finding: Finding, evidence: EvidenceReport | undefined): TemplateResult {
  const { id, verdict, statement, rests_on } = finding;
  return html`<li>
    <h4>${t(`finding-${id}`)} ${verdictTag(verdict)}${basisMark(rests_on)}</h4>
    <p>${say(statement)}</p>
    <details id=${`finding-${id}`} class="small">
      <summary>${t("finding-why")}<span class="visually-hidden">${t("colon")} ${t(`finding-${id}`)}</span></summary>
      ${why(finding)} ${would(finding, evidence)}
    </details>
  </li>`;
}

function why(finding: Finding): TemplateResult {
  const { id, asked, possible, bound, reason, not_asked, would_change } = finding;
  return html`
    <p>${say(reason)}</p>
    ${asked === null ? nothing : html`<p>${possible === null ? t("finding-asked", { asked }) : t("finding-asked-of", { asked, possible: number(possible, 0) })}</p>`}
    ${bound === null ? nothing : html`<p>${t(AT_LEAST.has(id) ? "finding-at-least" : "finding-at-most", { share: Math.round(100 * bound) })}</p>`}
    ${facts("finding-evidence", finding.evidence)} ${facts("finding-against", finding.counter_examples)}
    ${not_asked.length > 0 ? html`<h5>${t("finding-not-asked")}</h5>${messages(not_asked)}` : nothing}
    <h5>${t("finding-change")}</h5>
    <p>${say(would_change)}</p>
  `;
}

/** What the verdict would become with one answer more or less. */
function would({ id }: Finding, evidence: EvidenceReport | undefined): Content {
  const changes = evidence?.verdicts.find(({ finding }) => finding === id)?.becomes ?? [];
  if (changes.length === 0) return nothing;
  return html`<h5>${t("evidence-verdicts")}</h5>
    <ul class="messages">
      ${changes.map(
        ({ verdict, trials, example }) =>
          html`<li>${t("verdict-would")} ${verdictTag(verdict)} ${say(example)}${trials > 1 ? html` <span class="soft">${t("verdict-times", { count: trials - 1 })}</span>` : nothing}</li>`,
      )}
    </ul>`;
}

function facts(title: string, rows: Evidence[]): Content {
  if (rows.length === 0) return nothing;
  return html`<h5>${t(title)}</h5>
    <ul class="messages">
      ${rows.slice(0, MOST).map(
        ({ message, basis, place }) =>
          html`<li>${say(message)}${place ? html` <span class="soft">${place}</span>` : nothing}${basisMark(basis)}</li>`,
      )}
      ${rows.length > MOST ? html`<li>${t("finding-more", { count: rows.length - MOST })}</li>` : nothing}
    </ul>`;
}
