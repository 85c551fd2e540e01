// What every screen shares: where am I, where can I go, what is going on, and who sees my data (nobody).
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Report } from "../generated/report";
import { LANGUAGES, LANGUAGE_NAMES, language, t, type Language } from "../i18n";
import { later } from "../later";
import { filesOf } from "../reading";
import { hasContent, state, type View } from "../state";
import { dataView, guessedNote } from "./data";
import { overviewView } from "./overview";
import { troubleView } from "./trouble";

const barriersView = later(async () => (await import("./barriers")).barriersView, ["barriers", "readings", "readings-view", "firms", "profile"], true);
const firmsView = later(async () => (await import("./firms")).firmsView, ["barriers", "readings", "readings-view", "firms", "network", "profile"]);
const networkView = later(async () => (await import("./network")).networkView, ["network", "further"], true);
const planView = later(async () => (await import("./plan")).planView, ["plan", "further"], true);
const compareView = later(async () => (await import("./compare")).compareView, ["plan", "profile", "methods", "barriers", "readings", "save"]);
/** Saved tables hold sentences of every view. */
const saveView = later(async () => (await import("../save/index")).saveView, ["save", "card", "plan", "network", "further", "look", "methods", "barriers", "readings", "readings-view", "firms", "profile"]);
const mappingView = later(async () => (await import("./mapping")).mappingView, ["look"], true);
const problemsView = later(async () => (await import("./problems")).problemsView, ["look"], true);
const answerView = later(async () => (await import("./answer")).answerView, ["answer", "barriers"], true);
const interviewView = later(async () => (await import("./interview")).interviewView, ["answer", "interview"]);
const cardView = later(async () => (await import("./card")).cardView, ["card", "network"]);
const methodsView = later(async () => (await import("./methods")).methodsView, ["methods", "network", "barriers", "plan", "readings", "profile"]);
const profileView = later(async () => (await import("./profile")).profileView, ["profile"], true);

const STEPS: { view: View; number?: number }[] = [
  { view: "data", number: 1 },
  { view: "overview" },
  { view: "barriers", number: 2 },
  { view: "network", number: 3 },
  { view: "plan", number: 4 },
];

/** Views that are looked at within a step. */
const WITHIN: Partial<Record<View, View>> = { answer: "data", interview: "data", mapping: "data", card: "network", profile: "barriers", firms: "barriers", compare: "plan" };

export function shell(): TemplateResult {
  const report = state.report && hasContent(state.report) ? state.report : undefined;
  return html`
    <a class="skip" href="#main" @click=${skip}>${t("skip")}</a>
    <header class="top">
      <a class="brand" href="#data">Filiera</a>
      <nav aria-label=${t("steps")}>
        <ol>
          ${STEPS.map(({ view, number }) => step(view, number, view === "data" || report !== undefined))}
        </ol>
      </nav>
      <div class="tools">
        ${problemsLink(state.report)}
        ${report
          ? html`<button type="button" class="plain" ?disabled=${!state.canUndo} @click=${() => state.undo()}>
                ${t("undo")}</button
              ><a href="#save" aria-current=${state.view === "save" ? "page" : nothing}>${t("view-save")}</a>`
          : nothing}
        ${languages()}
      </div>
    </header>
    <main id="main" tabindex="-1" aria-busy=${state.busy ? "true" : "false"}>
      ${busy()} ${state.trouble ? troubleView(state.trouble) : nothing}
      <p class="notice" role="status" ?hidden=${!state.notice}>
        ${state.notice ? t(`notice-${state.notice.kind}`, { files: state.notice.files }) : nothing}
      </p>
      ${content(report)}
    </main>
    <footer>
      <p>${t("footer-privacy")} <a href="#methods">${t("view-methods")}</a>. ${t("footer-version", { version: state.report?.about.program ?? "0.1.0" })}</p>
    </footer>
  `;
}

function content(report: Report | undefined): TemplateResult {
  if (state.view === "problems" && state.report) return problemsView(state.report);
  if (state.view === "mapping" && state.report) return mappingView(state.report);
  if (state.view === "methods") return methodsView(report);
  if (state.view === "answer") return answerView(state.report);
  if (state.view === "interview") return interviewView(state.report);
  if (!report || state.view === "data") return dataView(state.report);
  switch (state.view) {
    case "save":
      return saveView(report);
    case "profile":
      return profileView(report);
    case "barriers":
      return barriersView(report);
    case "firms":
      return firmsView(report);
    case "network":
      return networkView(report);
    case "card":
      return cardView(report);
    case "plan":
      return planView(report);
    case "compare":
      return compareView(report);
    default:
      return html`${guessedNote(report)}${overviewView(report)}`;
  }
}

function step(view: View, number: number | undefined, open: boolean): TemplateResult {
  const current = state.view === view ? "page" : WITHIN[state.view] === view ? "true" : nothing;
  const words = html`${number ? html`<span class="step-number">${number}</span> ` : nothing}${t(`view-${view}`)}`;
  return html`<li>
    ${open
      ? html`<a href=${`#${view}`} aria-current=${current}>${words}</a>`
      : html`<span class="closed" aria-disabled="true">${words}</span>`}
  </li>`;
}

function problemsLink(report: Report | undefined): TemplateResult | typeof nothing {
  if (!report) return nothing;
  const count = report.problems.filter(({ severity }) => severity !== "note").length;
  const onlyAnswers = filesOf(report).length === 0;
  // Of answers there is nothing to read: only a mistake is worth a word.
  if (onlyAnswers && count === 0) return nothing;
  return html`<a href="#problems" aria-current=${state.view === "problems" ? "page" : nothing}>
    ${t(onlyAnswers ? "problems-link-answers" : "problems-link", { count })}</a
  >`;
}

function languages(): TemplateResult {
  return html`<label class="language">
    <span class="visually-hidden">${t("language")}</span>
    <select @change=${(event: Event) => state.speak((event.target as HTMLSelectElement).value as Language)}>
      ${LANGUAGES.map(
        (one) => html`<option value=${one} lang=${one} .selected=${live(one === language())}>${LANGUAGE_NAMES[one]}</option>`,
      )}
    </select>
  </label>`;
}

/** What the core is doing, with a way out. */
function busy(): TemplateResult {
  const progress = state.busy;
  return html`<div class="busy" role="status" ?hidden=${!progress}>
    ${progress
      ? html`<span
            >${t(`phase-${progress.phase}`)}
            ${progress.phase === "reading" && progress.total > 1 ? t("phase-files", { done: progress.done, total: progress.total }) : nothing}
            ${progress.rows ? t("phase-rows", { rows: progress.rows }) : nothing}</span
          >
          <progress
            max=${progress.total}
            value=${progress.total > 1 ? progress.done : nothing}
            aria-label=${t(`phase-${progress.phase}`)}
          ></progress>
          <button type="button" @click=${() => state.cancel()}>${t("cancel")}</button>`
      : nothing}
  </div>`;
}

/** Moves the reading on without touching the address, which names the view. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
