// One action: what to do, with whom, why, and what to look out for.
import { html, nothing, type TemplateResult } from "lit";
import type { ProposedTie, Recommendation } from "../../generated/report";
import { actorLabel, barrierLabel, say, t } from "../../i18n";
import { basisMark, link, messages, tag, type Content } from "../parts";

export interface Step {
  item: Recommendation;
  /** Its place in the report, which names it in addresses. */
  index: number;
}

export function actionCard({ item, index }: Step, place: number): TemplateResult {
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

export function mannerBox(manner: readonly Step[]): TemplateResult {
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
