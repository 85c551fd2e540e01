// How sure is all this, and whom to ask next?
import { type TemplateResult, html, nothing } from "lit";
import type { AskNext, EvidenceReport, MeasureRange, OwnerPicture, Report, TieReport } from "../../generated/report";
import { actorLabel, list, number, say, t } from "../../i18n";
import { state } from "../../state";
import { workedOut } from "../late";
import { type Content, verdictTag } from "../parts";

/** Rows shown at once; the rest is counted. */
const MOST = 12;

/** Only what was asked counts: who could be asked next, then how sure what is said here is. */
export function evidence(report: Report): TemplateResult {
  return html`<section class="card evidence" id="evidence" tabindex="-1">
    <h2>${t("evidence-title")}</h2>
    ${workedOut(report, "evidence", (evidence) => body(report, evidence))}
  </section>`;
}

function body(report: Report, own: EvidenceReport): TemplateResult {
  return html`
    <p>${first(report, own)}</p>
    ${own.ask_next.length === 0 ? nothing : html`<h3>${t("ask-title")}</h3><ol class="asks">${own.ask_next.map((one) => ask(one, report.about.focal))}</ol>`}
    ${fold("evidence-sides", sides(report, own))} ${fold("evidence-picture", own.picture ? picture(own.picture) : nothing)}
    ${fold("evidence-verdicts", verdicts(own))} ${fold("evidence-ranges", ranges(own))}
  `;
}

/** The one sentence that a busy reader takes along. */
function first({ network }: Report, { verdicts, told, trials }: EvidenceReport): string {
  const count = network.findings.filter(({ verdict }) => verdict === "proven" || verdict === "supported").length;
  const shaky = verdicts.filter(({ finding }) => network.findings.some(({ id, verdict }) => id === finding && (verdict === "proven" || verdict === "supported"))).length;
  const all = told.confirmed + told.one_sided + told.contradicted + told.unattributed;
  // That nothing moved says little where hardly anything could be moved.
  if (shaky === 0 && trials.turns < told.unattributed) return t("evidence-untried", { findings: count, all, nameless: told.unattributed });
  return `${t("evidence-first", { findings: count, shaky })} ${all === 0 ? "" : t("evidence-told", { all, confirmed: told.confirmed })}`.trim();
}

function fold(title: string, body: Content): Content {
  return body === nothing ? nothing : html`<details class="small"><summary><h3>${t(title)}</h3></summary>${body}</details>`;
}

/** What the visitor's own firm can answer is asked without naming it. */
function ask({ actor, question, findings, alike }: AskNext, focal: string | null): TemplateResult {
  return html`<li>
    ${actor === null || actor === focal ? nothing : html`<button type="button" class="plain" @click=${() => state.select({ kind: "actor", id: actor })}>${actorLabel(actor)}</button>${t("colon")}`}
    ${say(question)}
    <span class="soft">${t("ask-would", { count: findings.length })}${alike > 0 ? html` ${t("ask-alike", { count: alike })}` : nothing}</span>
    <ul class="messages small">
      ${findings.map((id) => html`<li><a href="#network/finding-${id}">${t(`finding-${id}`)}</a></li>`)}
    </ul>
  </li>`;
}

/** Who told what, and how several answers become one. */
function sides({ network, about }: Report, own: EvidenceReport): TemplateResult {
  const { told } = own;
  const rule = about.settings.find(({ code }) => code === "join_rule");
  const tie = (index: number): Content => {
    const one: TieReport | undefined = network.ties[index];
    return one
      ? html`<button type="button" class="plain" @click=${() => state.select({ kind: "tie", index })}>${actorLabel(one.from)} – ${actorLabel(one.to)}</button>`
      : nothing;
  };
  return html`
    <ul class="messages">
      ${(["confirmed", "one_sided", "contradicted", "unattributed"] as const)
        .filter((kind) => told[kind] > 0)
        .map((kind) => html`<li>
          ${t(`told-count-${kind}`, { count: told[kind] })}${kind === "one_sided" && told.passed_over > 0 ? html` ${t("told-count-passed-over", { count: told.passed_over })}` : nothing}
        </li>`)}
    </ul>
    ${own.agreement === null ? nothing : html`<p>${t("sides-agree", { share: Math.round(100 * own.agreement) })}</p>`}
    <p>
      <label
        >${t("join-label")}
        <select @change=${(event: Event) => void state.edit({ kind: "setting", code: "join_rule", value: Number((event.target as HTMLSelectElement).value) })}>
          ${["lowest", "mean", "highest"].map((code, value) => html`<option value=${value} ?selected=${rule !== undefined && Math.round(rule.value) === value}>${t(`join-${code}`)}</option>`)}
        </select>
      </label>
    </p>
    ${own.states_differ.length === 0
      ? nothing
      : html`<h4>${t("states-differ", { count: own.states_differ.length + own.states_differ_left_out })}</h4>
          <ul class="messages">
            ${own.states_differ.slice(0, MOST).map((index) => {
              const one = network.ties[index]!;
              return html`<li>${tie(index)}${t("colon")} ${t("fact-state-differs", { declared: t(`state-${one.state_declared!}`), computed: t(`state-${one.state_computed}`) })}</li>`;
            })}
            ${more(own.states_differ.length + own.states_differ_left_out)}
          </ul>`}
    ${own.reversals.length === 0
      ? nothing
      : html`<h4>${t("reversals", { count: own.reversals.length + own.reversals_left_out })}</h4>
          <ul class="messages">
            ${own.reversals.map(({ stronger, weaker }) => html`<li>${tie(stronger)} › ${tie(weaker)}</li>`)}
          </ul>`}
  `;
}

function picture(own: OwnerPicture): Content {
  if (own.asked === 0) {
    return html`${own.counterpart_not_asked > 0 ? html`<p>${t("picture-nobody", { count: own.counterpart_not_asked })}</p>` : nothing}
    ${own.unattributed > 0 ? html`<p>${t("picture-nameless", { count: own.unattributed })}</p>` : nothing}`;
  }
  return html`
    <p>
      ${t("picture-compared", { count: own.asked })} ${t("picture-both", { count: own.both })}
      ${own.jaccard === null ? nothing : t("picture-alike", { share: Math.round(100 * own.jaccard) })}
    </p>
    ${own.only_counterpart.length === 0 ? nothing : html`<p>${t("picture-blind", { names: list(own.only_counterpart.map(actorLabel)) })} ${unnamed(own.only_counterpart_count - own.only_counterpart.length)}</p>`}
    ${own.only_owner.length === 0 ? nothing : html`<p>${t("picture-owner", { names: list(own.only_owner.map(actorLabel)) })} ${unnamed(own.only_owner_count - own.only_owner.length)}</p>`}
    <p class="soft">${t("picture-apart", { partners: own.counterpart_not_asked, owner: own.owner_not_asked, nameless: own.unattributed })}</p>
  `;
}

function unnamed(count: number): Content {
  return count > 0 ? t("several-more", { count }) : nothing;
}

function verdicts(own: EvidenceReport): Content {
  if (own.verdicts.length === 0) return trials(own) === nothing ? nothing : html`${own.trials.turns < own.told.unattributed ? nothing : html`<p>${t("verdicts-firm")}</p>`}${trials(own)}`;
  return html`<p>${t("verdicts-about")}</p>
    <ul class="messages">
      ${own.verdicts.map(
        ({ finding, becomes }) => html`<li>
          <a href="#network/finding-${finding}">${t(`finding-${finding}`)}</a>${t("colon")}
          ${becomes.map(({ verdict, trials, example }) => html`${t("verdict-would")} ${verdictTag(verdict)} ${say(example)}${trials > 1 ? html` <span class="soft">${t("verdict-times", { count: trials - 1 })}</span>` : nothing}. `)}
        </li>`,
      )}
    </ul>
    ${trials(own)}`;
}

/** What was tried, and what was left out. */
function trials({ trials: own }: EvidenceReport): Content {
  if (own.drops + own.turns === 0) return nothing;
  const less = own.dropped < own.drops || own.turned < own.turns || own.answered < own.answers;
  return html`<p class="soft">
    ${t("trials", { dropped: own.dropped, turned: own.turned })}
    ${less ? t("trials-less", { drops: own.drops - own.dropped, turns: own.turns - own.turned, answers: own.answers - own.answered }) : nothing}
  </p>`;
}

/** Of the visitor's firm and the map: numbers that an answer more or less would move. */
function ranges(own: EvidenceReport): Content {
  const focal = own.among_contacts[0];
  const rows = own.ranges.filter(({ actor, among }) => among.length === 0 && (actor === null || actor === own.ranges.find((one) => one.actor !== null)?.actor));
  if (rows.length === 0 && !focal) return nothing;
  return html`
    ${focal ? html`<p>${t("among-contacts", { name: actorLabel(focal.actor), asked: focal.asked, possible: focal.possible })}</p>` : nothing}
    ${rows.length === 0
      ? nothing
      : html`<p>${t("ranges-about")}</p>
          <div class="scroll" tabindex="0" role="group" aria-label=${t("evidence-ranges")}>
            <table class="facts">
              <thead>
                <tr><th scope="col">${t("column-measure")}</th><th scope="col">${t("range-of")}</th><th scope="col" class="n">${t("column-value")}</th><th scope="col" class="n">${t("range-column")}</th></tr>
              </thead>
              <tbody>${rows.map(range)}</tbody>
            </table>
          </div>`}
  `;
}

function range({ actor, measure, value, low, high, undefined: none }: MeasureRange): TemplateResult {
  const round = (one: number): string => number(one, 2);
  return html`<tr>
    <th scope="row">${t(`measure-${measure}`)}</th>
    <td>${actor === null ? t("range-map") : actorLabel(actor)}</td>
    <td class="n">${value === null ? "–" : round(value)}</td>
    <td class="n">${round(low)}–${round(high)}${none ? html` <span class="soft">${t("range-none")}</span>` : nothing}</td>
  </tr>`;
}

function more(count: number): Content {
  return count > MOST ? html`<li>${t("finding-more", { count: count - MOST })}</li>` : nothing;
}
