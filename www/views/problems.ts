// "What in my file could not be used, in which cell, and what should stand there?"
import { html, nothing, type TemplateResult } from "lit";
import type { Problem, ProblemSeverity, Report } from "../generated/report";
import { say, t } from "../i18n";
import { link } from "./parts";

const ORDER: ProblemSeverity[] = ["stop", "warn", "note"];
/** A file with more problems than this has one problem many times over. */
const SHOWN = 300;

export function problemsView(report: Report): TemplateResult {
  const used = report.about.files.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + sheet.used, 0);
  const sorted = ORDER.flatMap((severity) => report.problems.filter((problem) => problem.severity === severity));
  const count = (severity: ProblemSeverity) => report.problems.filter((problem) => problem.severity === severity).length;
  const mistakes = sorted.length - count("note");
  return html`<h1 tabindex="-1">${t(mistakes === 0 ? "problems-none" : "view-problems")}</h1>
    <p class="lede">
      ${t("problems-sentence", { used, stop: count("stop"), warn: count("warn"), note: count("note") })}
    </p>
    ${sorted.length === 0
      ? nothing
      : html`${mistakes > 0 ? html`<p>${t("problems-mend")}</p>` : nothing}
          <div class="scroll card" tabindex="0" role="group" aria-label=${t("view-problems")}>
            <table class="facts">
              <caption class="visually-hidden">${t("view-problems")}</caption>
              <thead>
                <tr>
                  <th scope="col">${t("problem-weight")}</th>
                  <th scope="col">${t("problem-where")}</th>
                  <th scope="col">${t("problem-seen")}</th>
                  <th scope="col">${t("problem-what")}</th>
                </tr>
              </thead>
              <tbody>
                ${sorted.slice(0, SHOWN).map((problem) => row(problem, report.about.files.length > 1))}
              </tbody>
            </table>
          </div>
          ${sorted.length > SHOWN ? html`<p>${t("problems-more", { count: sorted.length - SHOWN })}</p>` : nothing}`}
    <p>${link("data", t("read-title"))}</p>`;
}

function row(problem: Problem, severalFiles: boolean): TemplateResult {
  const { severity, file, sheet, cell, value, expected, about } = problem;
  // The sentence may want to name the place and the value; it finds them beside its own facts.
  const sentence = say({ ...about, args: { file, sheet: sheet ?? "", cell: cell ?? "", value: value ?? "", ...about.args } });
  return html`<tr>
    <td><span class="tag severity-${severity}">${t(`severity-${severity}`)}</span></td>
    <td>${severalFiles || !sheet ? html`${file} ` : nothing}${sheet ?? nothing} <b>${cell ?? nothing}</b></td>
    <td>${value === null ? nothing : html`<q>${value}</q>`}</td>
    <td>${sentence}${expected ? html` <span class="soft">${t("problem-expected", { expected: say(expected) })}</span>` : nothing}</td>
  </tr>`;
}
