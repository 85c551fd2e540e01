// One action: what to do, with whom, why, and what to look out for.
import { html, nothing, type TemplateResult } from "lit";
import type { Message, ProposedTie, Recommendation, Relief } from "../../generated/report";
import { actorLabel, barrierLabel, list, say, t } from "../../i18n";
import { citedLinks } from "../cited";
import { basisMark, link, messages, tag, type Content } from "../parts";

export interface Step {
  item: Recommendation;
  /** Its place in the report, which names it in addresses. */
  index: number;
}

/** So many questions and barriers are shown before the card is opened. */
const AT_FIRST = 3;

/** What the plan knows of an action beyond the advice itself. */
export interface InPlan {
  /** When, and what it asks for. */
  when: Content;
  /** What the visitor can decide of it. */
  decide: Content;
  /** What it would change, and how sure the choice is. */
  outcome: Content;
  unfolded: boolean;
}

/** Who does what, when, and what to ask before; why, and all else, on demand. */
export function actionCard({ item, index }: Step, place: number, { when, decide, outcome, unfolded }: InPlan): TemplateResult {
  return html`<li class="card action" id=${`step-${index}`} tabindex="-1">
    <h2 tabindex="-1">
      <span class="ordinal" aria-hidden="true">${place}</span
      ><span><span class="visually-hidden">${t("plan-number", { number: place })}${t("colon")} </span>${say(item.title)}</span>
    </h2>
    <p>${say(item.because)}</p>
    <div class="sides">
      <div>${part("plan-first-step", html`<p>${say(item.first_step)}</p>`)}</div>
      <div>${item.ask_first.length > 0 ? part("plan-ask", messages(item.ask_first.slice(0, AT_FIRST))) : nothing}</div>
    </div>
    <p class="tags">
      ${item.rule === "own" ? tag(t("own-tag")) : nothing}
      ${item.not_yet ? html`<span class="tag unsure">${t("plan-not-yet")}</span>` : nothing}
      ${item.unsure ? html`<span class="tag unsure">${t("plan-unsure")}</span>` : nothing} ${when} ${basisMark(item.rests_on)}
    </p>
    ${decide}
    <details ?open=${unfolded}>
      <summary>${t("plan-more")}</summary>
      <div class="sides">
        <div>
          ${outcome} ${rung(item)}
          ${item.rule === "own" ? nothing : html`<p class="tags">${tag(t(`effort-${item.effort}`))} ${tag(t(`logic-${item.logic}`))}</p>`}
        </div>
        <div>${eases(item)}</div>
      </div>
      ${background(item, index)}
    </details>
  </li>`;
}

function part(title: string, body: Content): TemplateResult {
  return html`<div class="part">
    <h3>${t(title)}</h3>
    ${body}
  </div>`;
}

/** The next step of trust; where nobody was asked how far they have come, the first. */
function rung({ rung, ask_first }: Recommendation): Content {
  if (rung !== null) return html`<p class="meta">${t("plan-rung", { rung })}</p>`;
  return ask_first.some(({ code }) => code === "ask-done-together") ? html`<p class="meta">${t("plan-rung-unknown")}</p>` : nothing;
}

/** The severest barriers by name; how, and who found it, on demand. */
function eases({ relief }: Recommendation): Content {
  if (relief.length === 0) return nothing;
  const rest = relief.slice(AT_FIRST);
  return part(
    "plan-eases",
    html`<ul class="plainlist relief">
      ${relief.slice(0, AT_FIRST).map(eased)}
      ${rest.length > 0
        ? html`<li>
            <details>
              <summary>${t("plan-eases-more", { count: rest.length })}</summary>
              <ul class="plainlist">
                ${rest.map(eased)}
              </ul>
            </details>
          </li>`
        : nothing}
    </ul>`,
  );
}

function eased({ barrier, grade, sources, told }: Relief): TemplateResult {
  return html`<li>
    <details>
      <summary>${barrierLabel(barrier)} <span class="soft">– ${t(told.code === "relief-own" ? "relief-own-short" : `relief-${grade}`)}</span></summary>
      <p class="small">
        ${say(told)} ${sources.length > 0 ? html`${t("plan-after")} ${citedLinks(sources)}.` : nothing}
        ${link("barriers", t("plan-to-barrier"), barrier)} ${link("methods", t("plan-to-relief"), "relief")}
      </p>
    </details>
  </li>`;
}

function background(item: Recommendation, index: number): TemplateResult {
  const { path, ties, findings, benefits, sides, functions, ask_first, cautions } = item;
  const further = ask_first.slice(AT_FIRST);
  return html`<div class="sides">
      <div>
        ${cautions.length > 0 ? part("plan-care", messages(cautions)) : nothing}
        ${sides ? part("plan-sides", named([["plan-share", sides.share], ["plan-apart", sides.apart], ["plan-handled", sides.handled]])) : nothing}
        ${further.length > 0 ? part("plan-ask-more", messages(further)) : nothing}
      </div>
      <div>
        ${gains(benefits)}
        ${functions.length > 0 ? part("plan-serves", html`<p>${list(functions.map((one) => t(`serves-${one}`)))}</p>`) : nothing}
        ${path.length > 2 ? part("plan-path", html`<p>${path.map(actorLabel).join(" → ")}</p>`) : nothing}
        ${part("plan-wrong", html`<p>${say(item.would_change)}</p>`)}
      </div>
    </div>
    ${findings.length > 0
      ? part(
          "plan-rests",
          html`<ul class="messages">
            ${findings.map((id) => html`<li>${link("network", t(`finding-${id}`), `finding-${id}`)}</li>`)}
          </ul>`,
        )
      : nothing}
    ${ties.length > 0
      ? part(
          "plan-ties",
          html`<ul class="messages">
            ${ties.map((tie, place) => html`<li>${proposed(tie)} ${link("card", t("card-open"), `s${index}-${place}`)}</li>`)}
          </ul>`,
        )
      : nothing}`;
}

function gains({ firm, pair, network }: Recommendation["benefits"]): Content {
  const told: [string, Message | null][] = [["plan-gain-firm", firm], ["plan-gain-pair", pair], ["plan-gain-network", network]];
  const rows = told.filter((row): row is [string, Message] => row[1] !== null);
  return rows.length > 0 ? part("plan-gains", named(rows)) : nothing;
}

function named(rows: readonly [string, Message][]): TemplateResult {
  return html`<dl class="named">
    ${rows.map(
      ([name, message]) =>
        html`<dt>${t(name)}</dt>
          <dd>${say(message)}</dd>`,
    )}
  </dl>`;
}

function proposed({ from, to, class: kind, change }: ProposedTie): string {
  return t("plan-tie", {
    change: t(`change-${change}`),
    from: actorLabel(from),
    to: actorLabel(to),
    class: t(`class-${kind}`),
  });
}

/** Advice about the other advice: in which order and manner. */
export function mannerBox(manner: readonly Step[]): TemplateResult {
  return html`<section class="card manner">
    <h2>${t("plan-how")}</h2>
    <p class="meta">${t("plan-how-lede")}</p>
    <ul class="lines">
      ${manner.map(
        ({ item, index }) => html`<li id=${`step-${index}`} tabindex="-1">
          <h3>${say(item.title)}</h3>
          <p>${say(item.because)} ${item.unsure ? html`<span class="tag unsure">${t("plan-unsure")}</span>` : nothing}</p>
          <p><b>${t("plan-first-step")}${t("colon")}</b> ${say(item.first_step)}</p>
          <details>
            <summary>${t("plan-more")}</summary>
            ${item.ask_first.length > 0 ? part("plan-ask", messages(item.ask_first)) : nothing} ${background({ ...item, ask_first: [] }, index)}
          </details>
        </li>`,
      )}
    </ul>
  </section>`;
}
