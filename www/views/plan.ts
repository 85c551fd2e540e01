// "What should we do, with whom, in which order, and what should we ask before?"
import { html, nothing, type TemplateResult } from "lit";
import type { ProposedTie, Recommendation, Report } from "../generated/report";
import { actorLabel, barrierLabel, say, t } from "../i18n";
import { state } from "../state";
import { boundaryLine } from "./boundary";
import { basisMark, card, link, messages, tag, type Content } from "./parts";
import { isStep } from "./steps";
import { whichFirm } from "./which-firm";

interface Step {
  item: Recommendation;
  /** Its place in the report, which names it in addresses. */
  index: number;
}

export function planView(report: Report): TemplateResult {
  const all = report.recommendations.map((item, index) => ({ item, index }));
  const steps = all.filter(({ item }) => isStep(item));
  const manner = all.filter(({ item }) => !isStep(item));
  if (all.length === 0) {
    return html`<h1 tabindex="-1">${t("plan-none")}</h1>
      ${report.network.ties.length > 0 && !report.about.focal ? whichFirm(report) : nothing}
      ${report.network.ties.length === 0 ? html`<p>${t("diagnosis-no-steps-network")}</p>` : nothing}
      <p>${link("data", t("diagnosis-to-data"))}</p>
      ${report.barriers.readings.length > 0 ? html`<p>${link("barriers", t("plan-begin"), "begin")}</p>` : nothing}
      ${report.overview.gaps.length > 0 ? card(t("diagnosis-gaps"), messages(report.overview.gaps)) : nothing}`;
  }
  const { first, rest } = split(report, steps);
  const shown = state.allActions ? [...first, ...rest] : first;
  return html`<h1 tabindex="-1">${t("plan-title")}</h1>
    ${steps.length > 0 ? html`<p class="lede">${t("plan-lede", { count: steps.length })}</p>` : nothing}
    ${boundaryLine(report)}
    <ol class="actions">
      ${shown.map((step, place) => actionCard(step, place + 1))}
    </ol>
    ${rest.length > 0
      ? html`<p>
          <button type="button" aria-expanded=${state.allActions} @click=${() => state.showAllActions(!state.allActions)}>
            ${state.allActions ? t("plan-fewer") : t("plan-rest", { count: rest.length })}
          </button>
        </p>`
      : nothing}
    ${manner.length > 0 ? mannerBox(manner) : nothing}`;
}

/** The first screen holds few steps; those that the overview or the address names are among them. */
function split(report: Report, steps: readonly Step[]): { first: Step[]; rest: Step[] } {
  const most = report.about.settings.find(({ code }) => code === "most_actions")?.value ?? steps.length;
  const wanted = [...report.overview.first_steps, Number(state.anchor?.replace("step-", ""))];
  const named = new Set(wanted.filter((wish) => steps.some(({ index }) => index === wish)));
  const others = steps.filter(({ index }) => !named.has(index)).slice(0, Math.max(0, most - named.size));
  const first = steps.filter((step) => named.has(step.index) || others.includes(step));
  return { first, rest: steps.filter((step) => !first.includes(step)) };
}

function actionCard({ item, index }: Step, place: number): TemplateResult {
  return html`<li class="card action" id=${`step-${index}`} tabindex="-1">
    <h2>
      <span class="ordinal" aria-hidden="true">${place}</span
      ><span><span class="visually-hidden">${t("plan-number", { number: place })}: </span>${say(item.title)}</span>
    </h2>
    <div class="sides">
      <div>
        <p>${say(item.because)}</p>
        ${part("plan-first-step", html`<p>${say(item.first_step)}</p>`)}
        <p class="tags">
          ${tag(t(`effort-${item.effort}`))} ${tag(t(`logic-${item.logic}`))}
          ${item.unsure ? html`<span class="tag unsure">${t("plan-unsure")}</span>` : nothing}${basisMark(item.rests_on)}
        </p>
      </div>
      <div>
        ${item.ask_first.length > 0 ? part("plan-ask", messages(item.ask_first)) : nothing}
        ${item.cautions.length > 0 ? part("plan-care", messages(item.cautions)) : nothing} ${eases(item)}
      </div>
    </div>
    <details>
      <summary>${t("plan-more")}</summary>
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

function eases({ barriers }: Recommendation): Content {
  if (barriers.length === 0) return nothing;
  return part(
    "plan-eases",
    html`<p>${barriers.map((code, place) => html`${place > 0 ? " · " : nothing}${link("barriers", barrierLabel(code), code)}`)}</p>`,
  );
}

function background(item: Recommendation, index: number): TemplateResult {
  const { path, ties, findings } = item;
  return html`${path.length > 2 ? part("plan-path", html`<p>${path.map(actorLabel).join(" → ")}</p>`) : nothing}
    ${part("plan-wrong", html`<p>${say(item.would_change)}</p>`)}
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

function proposed({ from, to, class: kind, change }: ProposedTie): string {
  return t("plan-tie", {
    change: t(`change-${change}`),
    from: actorLabel(from),
    to: actorLabel(to),
    class: t(`class-${kind}`),
  });
}

function mannerBox(manner: readonly Step[]): TemplateResult {
  return html`<section class="card manner">
    <h2>${t("plan-how")}</h2>
    <p class="meta">${t("plan-how-lede")}</p>
    <ul class="lines">
      ${manner.map(
        ({ item, index }) => html`<li id=${`step-${index}`} tabindex="-1">
          <h3>${say(item.title)}</h3>
          <p>${say(item.because)} ${item.unsure ? html`<span class="tag unsure">${t("plan-unsure")}</span>` : nothing}</p>
          <p><b>${t("plan-first-step")}:</b> ${say(item.first_step)}</p>
          <details>
            <summary>${t("plan-more")}</summary>
            ${item.ask_first.length > 0 ? part("plan-ask", messages(item.ask_first)) : nothing}
            ${item.cautions.length > 0 ? part("plan-care", messages(item.cautions)) : nothing} ${eases(item)}
            ${background(item, index)}
          </details>
        </li>`,
      )}
    </ul>
  </section>`;
}
