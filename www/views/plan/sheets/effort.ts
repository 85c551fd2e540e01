// What the plan asks of the firm: work, things to learn, support there is, and what the method takes for granted.
import { html, nothing, type TemplateResult } from "lit";
import type { Report, Worksheets } from "../../../generated/report";
import { countryName, barrierLabel, date, list, say, t } from "../../../i18n";
import { fact, forSteps } from "./parts";

const HEADINGS = ["capabilities", "marketing_purchasing", "strategy"] as const;
const LEVELS = ["management", "operations"] as const;

export function efforts(sheets: Worksheets, report: Report): TemplateResult {
  if (sheets.efforts.length === 0) return html`<p>${t("sheets-none")}</p>`;
  return html`${HEADINGS.map((heading) => {
    const under = sheets.efforts.filter((line) => line.heading === heading);
    if (under.length === 0) return nothing;
    return html`<section class="sheet-part">
      <h2>${t(`effort-heading-${heading}`)}</h2>
      ${LEVELS.map((level) => {
        const lines = under.filter((line) => line.level === level);
        if (lines.length === 0) return nothing;
        return html`<h3>${t(`effort-level-${level}`)}</h3>
          <ul class="lines">
            ${lines.map((line) => html`<li>${say(line.told)} ${forSteps(report, line.steps)}</li>`)}
          </ul>`;
      })}
    </section>`;
  })}`;
}

export function training(sheets: Worksheets, report: Report): TemplateResult {
  const { training: needs, training_not_asked: open } = sheets;
  return html`${needs.length === 0 && open.length === 0 ? html`<p>${t("training-none")}</p>` : nothing}
    <ul class="lines">
      ${needs.map(
        ({ capability, why, steps }) => html`<li>
          <b>${t(`capability-${capability}`)}</b>
          <p>${t(`capability-${capability}-do`)}</p>
          <p class="meta">${say(why)}</p>
          ${forSteps(report, steps)}
        </li>`,
      )}
      ${open.map(
        ({ capability, steps }) => html`<li>
          <b>${t(`capability-${capability}`)}</b>
          <p class="meta">${t("training-ask")}</p>
          ${forSteps(report, steps)}
        </li>`,
      )}
    </ul>`;
}

export function help(sheets: Worksheets, report: Report): TemplateResult {
  const { help: lines, help_elsewhere: elsewhere } = sheets;
  if (lines.length === 0) return html`<p>${t(elsewhere > 0 ? "help-none-fits" : "help-none")}</p>`;
  return html`<ul class="lines">
      ${lines.map(
        (line) => html`<li>
          <b>${line.programme}</b>
          <dl class="row-facts">
            ${line.contact ? fact("help-contact", line.contact) : nothing}
            ${line.link ? fact("help-link", line.link) : nothing}
            ${line.cost ? fact("help-cost", line.cost) : nothing}
            ${line.valid_until
              ? fact("help-until", html`${date(line.valid_until)}${line.over ? html` <span class="tag unsure">${t("help-over")}</span>` : nothing}`)
              : nothing}
            ${line.barriers.length > 0 || line.country
              ? fact("help-for", list([...line.barriers.map(barrierLabel), ...(line.country ? [countryName(line.country)] : [])]))
              : nothing}
          </dl>
          ${forSteps(report, line.steps)}
        </li>`,
      )}
    </ul>
    ${elsewhere > 0 ? html`<p class="meta">${t("help-elsewhere", { count: elsewhere })}</p>` : nothing}`;
}

export function assumptions(sheets: Worksheets, report: Report): TemplateResult {
  if (sheets.assumptions.length === 0) return html`<p>${t("sheets-none")}</p>`;
  return html`<p>${t("assumption-note")}</p>
    <ul class="lines">
      ${sheets.assumptions.map(({ told, steps }) => html`<li>${say(told)} ${forSteps(report, steps)}</li>`)}
    </ul>`;
}
