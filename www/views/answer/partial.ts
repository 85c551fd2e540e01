// What the answers so far say, in place.
import { html, nothing, type TemplateResult } from "lit";
import type { BarrierScore, FirmBarriers, Report } from "../../generated/report";
import { t } from "../../i18n";
import { bar, link, type Content } from "../parts";
import { scoreWords } from "../score";
import type { Topic } from "./topics";

/** The answers of the firm that answers here. */
export function answering(report: Report | undefined): FirmBarriers | undefined {
  return report?.barriers.firms.find(({ firm }) => firm === report.about.answering);
}

/** The bars of this topic's group and of all, from the first answer on. */
export function partial(topic: Topic, report: Report | undefined): TemplateResult {
  const firm = answering(report);
  const group = firm?.groups.find((one) => one.group === topic.group);
  const worth = firm && firm.total.answered > 0;
  return html`<aside class="card so-far" aria-live="polite" aria-label=${t("answer-so-far")} ?hidden=${!worth}>
    ${worth
      ? html`<h2>${t("answer-so-far")}</h2>
          ${group && group.answered > 0 ? line(t(`group-${topic.group}`), group) : nothing} ${line(t("answer-all"), firm.total)}
          <p class="small soft">${t("answer-range")}</p>
          <p>${link("barriers", t("answer-to-diagnosis"))}</p>`
      : nothing}
  </aside>`;
}

function line(name: string, score: BarrierScore): Content {
  const { value, low, high, answered, asked } = score;
  const words = scoreWords(score);
  return html`<div class="measured">
    <span class="name">${name}</span>
    ${low === null ? nothing : bar({ value, low, high, label: words })}
    <span class="n">${words} <span class="soft">${t("answer-of", { answered, asked })}</span></span>
  </div>`;
}
