// "Was my file read, what could not be used, and how do I put it right, here or in my file?"
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Edit, Problem, ProblemSeverity, Report } from "../generated/report";
import { actorLabel, fileLabel, say, t } from "../i18n";
import { saving } from "../later";
import { filesOf, sheetsOf, total } from "../reading";
import { state } from "../state";
import { link } from "./parts";
import { reconciliation } from "./reconciled";

const ORDER: ProblemSeverity[] = ["stop", "warn", "note"];
/** A file with more problems than this has one problem many times over. */
const SHOWN = 300;
/** About headings and whole sheets: what the columns mean is said in the mapping, not in a cell. */
const OF_COLUMNS = ["heading_guessed", "column_twice", "sheet_not_recognised", "no_table", "missing_column"];

export function problemsView(report: Report): TemplateResult {
  const sheets = sheetsOf(report);
  const sorted = ORDER.flatMap((severity) => report.problems.filter((problem) => problem.severity === severity));
  const count = (severity: ProblemSeverity) => sorted.filter((problem) => problem.severity === severity).length;
  const mistakes = sorted.length - count("note");
  const wanted = state.severity && count(state.severity) > 0 ? state.severity : undefined;
  const shown = sorted.filter(({ severity }) => !wanted || severity === wanted);
  const onlyAnswers = filesOf(report).length === 0;
  const none = onlyAnswers ? "problems-none-answers" : "problems-none";
  return html`<h1 tabindex="-1">${t(mistakes === 0 ? none : onlyAnswers ? "answers-source" : "view-problems")}</h1>
    <p class="lede">
      ${t(onlyAnswers ? "problems-answers" : "problems-sentence", { used: total(sheets, "used"), rows: total(sheets, "rows"), look: mistakes, notes: count("note") })}
    </p>
    ${sorted.length === 0
      ? nothing
      : html`<div class="row">
            ${filter(sorted.length, count, wanted)}
            ${shown.length > 1 ? html`<span class="small soft">${t("problems-keys")}</span>` : nothing}
            <button type="button" ?disabled=${!state.canUndo} @click=${() => state.undo()}>${t("undo")}</button>
            <button type="button" @click=${() => saving((save) => save.saveCorrected())}>${t("save-corrected")}</button>
          </div>
          <p class="visually-hidden" role="status" id="problem-place"></p>
          <ol class="problems">
            ${repeat(shown.slice(0, SHOWN), keyOf, (problem) => line(problem, report))}
          </ol>
          ${shown.length > SHOWN ? html`<p>${t("problems-more", { count: shown.length - SHOWN })}</p>` : nothing}`}
    ${onlyAnswers ? nothing : reconciliation(report)}
    <p>${link("data", t("read-title", { count: filesOf(report).length }))}</p>`;
}

function filter(all: number, count: (severity: ProblemSeverity) => number, wanted: ProblemSeverity | undefined): TemplateResult | typeof nothing {
  const present = ORDER.filter((severity) => count(severity) > 0);
  if (present.length < 2) return nothing;
  const choice = (severity: ProblemSeverity | undefined, words: string): TemplateResult =>
    html`<button type="button" aria-pressed=${wanted === severity} @click=${() => state.setSeverity(severity)}>${words}</button>`;
  return html`<div class="choice" role="group" aria-label=${t("problems-filter")}>
    ${choice(undefined, t("problems-all", { count: all }))}
    ${present.map((severity) => choice(severity, t(`problems-${severity}`, { count: count(severity) })))}
  </div>`;
}

function line(problem: Problem, report: Report): TemplateResult {
  const { severity, file, sheet, cell, value, expected, about, question } = problem;
  const several = report.about.files.length > 1;
  // The sentence may want to name the place and the value; it finds them beside its own facts.
  const sentence = say({ ...about, args: { file, sheet: sheet ?? "", cell: cell ?? "", value: value ?? "", ...about.args } });
  return html`<li class="card problem ${severity}" tabindex="-1">
    <p class="place">
      <span class="tag severity-${severity}">${t(`severity-${severity}`)}</span>
      ${question
        ? html`${fileLabel(file)} <b>${t(`field-${question.field}`)}</b>`
        : html`${several || !sheet ? html`${file} ` : nothing}${sheet === file && several ? nothing : sheet} <b>${cell}</b>`}
      ${typeof about.args["heading"] === "string" && !question ? html`<span class="soft">${about.args["heading"]}</span>` : nothing}
    </p>
    <p>${sentence}${expected ? html` <span class="soft">${t("problem-expected", { expected: say(expected) })}</span>` : nothing}</p>
    ${question ? html`<p class="row">${link(/^(actors|ties|rosters)$/.test(question.sheet) ? "interview" : "answer", t("answers-change"), ["ask", question.sheet, question.row, question.field].filter(Boolean).join("-"))}</p>` : ways(problem)}
  </li>`;
}

/** What can be done about it without leaving the page. */
function ways(problem: Problem): TemplateResult | typeof nothing {
  const { code, file, sheet, cell, value, mend, alike } = problem;
  if (OF_COLUMNS.includes(code)) return html`<p class="row">${link("mapping", t("mapping-look"))}</p>`;
  const merge = mend?.kind === "merge" ? mend : undefined;
  const editable = !merge && sheet !== null && cell !== null && value !== null;
  if (!merge && !editable) return nothing;
  const apply = (edit: Edit): void => void mended(problem, edit);
  const one = (value: string): void => apply({ kind: "cell", file, sheet: sheet ?? "", cell: cell ?? "", value });
  const all = (mend: string): void =>
    apply({ kind: "alike", file, sheet: sheet ?? "", column: columnOf(cell ?? ""), value: value ?? "", mend });
  return html`<form
    class="row"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const { value } = (event.target as HTMLFormElement).elements.namedItem("value") as HTMLInputElement;
      const everywhere = (event.submitter as HTMLButtonElement | null)?.value === "all";
      if (everywhere) all(value);
      else one(value);
    }}
  >
    ${merge
      ? html`<button type="button" class="main" @click=${() => apply({ ...merge })}>
            ${t("mend-merge", { name: actorLabel(merge.into) })}</button
          ><button type="button" @click=${() => apply({ kind: "distinct", actor: merge.actor, other: merge.into })}>
            ${t("mend-distinct")}
          </button>`
      : nothing}
    ${mend?.kind === "value" && editable
      ? html`<button type="button" class="main" @click=${() => one(mend.value)}>${t("mend-value", { value: mend.value })}</button>
          ${alike > 1
            ? html`<button type="button" @click=${() => all(mend.value)}>${t("mend-value-all", { value: mend.value, count: alike })}</button>`
            : nothing}`
      : nothing}
    ${editable
      ? html`<input name="value" aria-label=${t("mend-cell", { cell })} .value=${value} autocomplete="off" spellcheck="false" />
          <button>${t("mend-apply")}</button>
          ${alike > 1 ? html`<button value="all">${t("mend-all", { count: alike })}</button>` : nothing}`
      : nothing}
  </form>`;
}

/** Two problems of one code may stand at one cell, but not with one sentence. */
function keyOf({ code, file, sheet, cell, value, about }: Problem): string {
  return [code, file, sheet, cell, value, JSON.stringify(about.args)].join("\n");
}

/** `B17` → 1. */
function columnOf(cell: string): number {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? "A";
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** After a mend the next problem has the place of this one, and reading goes on there. */
async function mended(problem: Problem, edit: Edit): Promise<void> {
  const place = lines().findIndex((line) => line.contains(document.activeElement));
  await state.edit(edit);
  // The page is drawn anew after the state has changed.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const same = (one: Problem): boolean =>
    one.code === problem.code && one.file === problem.file && one.sheet === problem.sheet && one.cell === problem.cell;
  const left = state.report?.problems.some(same);
  goTo(Math.min(Math.max(place, 0), lines().length - 1), left ? "mend-still" : "mend-done");
}

function lines(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".problems > li")];
}

/** Brings a problem into sight and says which of how many it is. */
function goTo(place: number, before?: string): void {
  const all = lines();
  const target = all[place] ?? document.querySelector<HTMLElement>("main h1");
  target?.scrollIntoView({ block: all[place] ? "center" : "end" });
  target?.focus({ preventScroll: true });
  const status = document.getElementById("problem-place");
  const where = all[place] ? t("problem-place", { place: place + 1, count: all.length }) : "";
  if (status) status.textContent = [before ? t(before) : "", where].filter(Boolean).join(" ");
}

// Next and previous problem by a key, but not while somebody writes.
addEventListener("keydown", (event) => {
  if (state.view !== "problems" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
  const step = { n: 1, p: -1 }[event.key.toLowerCase()];
  const all = lines();
  if (!step || all.length === 0) return;
  event.preventDefault();
  const here = all.findIndex((line) => line.contains(document.activeElement));
  goTo(here === -1 ? (step > 0 ? 0 : all.length - 1) : (here + step + all.length) % all.length);
});
