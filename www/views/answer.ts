// "What keeps us from exporting? Ask me, one thing after another, and show me what comes out."
import { html, nothing, type TemplateResult } from "lit";
import type { Module, Report } from "../generated/report";
import { t } from "../i18n";
import { saving } from "../later";
import { state } from "../state";
import { askBarrier, askFact } from "./answer/ask";
import { MARKET } from "./answer/facts";
import { answerTo, edit, give, given, ofFirm, ofStudy, type Given } from "./answer/given";
import { keepBox, waiting } from "./answer/keeping";
import { answering, partial } from "./answer/partial";
import { MODULES, asked, formOf, marketRows, modulesOf, progress, topicAt, topics, type Form, type Topic } from "./answer/topics";
import { link } from "./parts";
import { groupTable } from "./score";

export function answerView(report: Report | undefined): TemplateResult {
  const answers = given();
  const { codebook } = state;
  if (!codebook) return html`<p role="status">${t("loading")}</p>`;
  const all = topics(codebook.methods, answers);
  const topic = topicAt(all, state.anchor);
  return html`<div class="answer">
    ${all.length === 0 || state.anchor === undefined || state.anchor === "form"
      ? start(answers)
      : topic
        ? screen(topic, all, answers, report)
        : done(all, answers, report)}
  </div>`;
}

/** Which form, and what is asked besides. */
function start(answers: Given): TemplateResult {
  const { methods } = state.codebook!;
  const chosen = formOf(answers) ?? "short";
  const modules = modulesOf(answers);
  const count = (form: Form, also: readonly string[] = []): number => asked(methods, form, also).length;
  const available = MODULES.filter((code) => methods.barriers.some(({ module }) => module === code));
  return html`${waiting()}
    <h1 tabindex="-1">${t("answer-title")}</h1>
    <p class="lede">${t("answer-lede")}</p>
    <form class="card" @submit=${begin}>
      <fieldset class="question">
        <legend>${t("answer-form")}</legend>
        ${(["short", "full"] as const).map(
          (form) => html`<label class="pick wide-pick"
            ><input type="radio" name="form" value=${form} ?checked=${form === chosen} />
            <span><b>${t(`answer-form-${form}`, { count: count(form) })}</b> <span class="soft">${t(`answer-form-${form}.about`)}</span></span></label
          >`,
        )}
      </fieldset>
      ${available.length === 0
        ? nothing
        : html`<fieldset class="question">
            <legend>${t("answer-modules")} <span class="small soft">${t("answer-modules.about")}</span></legend>
            ${available.map(
              (code) => html`<label class="tick"
                ><input type="checkbox" name="module" value=${code} ?checked=${modules.includes(code)} />${t(`answer-module-${code}`, { count: count("short", [code]) - count("short") })}</label
              >`,
            )}
          </fieldset>`}
      <p class="row"><button class="main">${t("answer-start")}</button></p>
      <p class="small soft">${t("answer-private")}</p>
    </form>
    ${state.edits.length > 0 ? keepBox() : nothing}`;
}

function begin(event: SubmitEvent): void {
  event.preventDefault();
  const said = new FormData(event.target as HTMLFormElement);
  const modules = said.getAll("module").join(";");
  give(ofStudy("barrier_form"), String(said.get("form")), edit(ofStudy("barrier_modules"), modules));
  state.go("answer", "topic-firm");
}

function screen(topic: Topic, all: readonly Topic[], answers: Given, report: Report | undefined): TemplateResult {
  const place = all.indexOf(topic);
  const back = all[place - 1];
  return html`<p class="small soft topic-place">
      ${t("answer-place", { place: place + 1, count: all.length })}
      <progress max=${all.length} value=${place + 1} aria-label=${t("answer-place", { place: place + 1, count: all.length })}></progress>
    </p>
    <h1 tabindex="-1" id=${`topic-${topic.code}`}>${t(topic.title)}</h1>
    ${topic.facts || topic.markets ? html`<p class="lede">${t(`${topic.title}.about`)}</p>` : nothing}
    <form novalidate @submit=${(event: SubmitEvent) => next(event, all[place + 1])}>
      ${(topic.barriers ?? []).map((code) => askBarrier(code, answers, report))}
      ${(topic.facts ?? []).map((fact) => askFact(fact, ofFirm(fact.field), answers, report))}
      ${topic.markets ? markets(answers, report) : nothing}
      ${partial(topic, report)}
      <p class="row moves">
        ${back
          ? html`<a class="button" href=${`#answer/topic-${back.code}`}>${t("answer-back")}</a>`
          : html`<a class="button" href="#answer/form">${t("answer-back")}</a>`}
        <button class="main">${t(all[place + 1] ? "answer-next" : "answer-finish")}</button>
        ${topic.facts || topic.markets ? html`<span class="small soft">${t("answer-optional")}</span>` : nothing}
      </p>
    </form>
    ${jumps(all, topic, answers)} ${keepBox()}`;
}

function next(event: SubmitEvent, topic: Topic | undefined): void {
  event.preventDefault();
  // What is being typed counts before the page goes on.
  (document.activeElement as HTMLElement | null)?.blur();
  state.go("answer", topic ? `topic-${topic.code}` : "end");
}

/** The markets answered so far, and room for one more. */
function markets(answers: Given, report: Report | undefined): TemplateResult {
  const rows = Array.from({ length: marketRows(answers) + 1 }, (_, row) => String(row + 1));
  return html`${rows.map(
    (row, place) => html`<fieldset class="market">
      <legend>${t(place === rows.length - 1 ? "answer-market-more" : "answer-market", { place: place + 1 })}</legend>
      ${MARKET.map((fact) => {
        const question = { sheet: "markets", row, field: fact.field };
        // Without its country a market says nothing.
        const open = fact.field === "country" || answerTo(answers, { ...question, field: "country" }) !== "";
        return open ? askFact({ ...fact }, question, answers, report) : nothing;
      })}
    </fieldset>`,
  )}`;
}

function jumps(all: readonly Topic[], here: Topic | undefined, answers: Given): TemplateResult {
  return html`<details class="topics">
    <summary>${t("answer-topics")}</summary>
    <ol>
      ${all.map((topic) => {
        const { done, of } = progress(topic, answers);
        return html`<li>
          <a href=${`#answer/topic-${topic.code}`} aria-current=${topic === here ? "step" : nothing}>${t(topic.title)}</a>
          ${of > 0 ? html`<span class="small soft">${t("answer-of", { answered: done, asked: of })}</span>` : nothing}
        </li>`;
      })}
      <li><a href="#answer/end" aria-current=${here ? nothing : "step"}>${t("answer-end")}</a></li>
      <li><a href="#answer/form">${t("answer-form")}</a></li>
    </ol>
  </details>`;
}

/** What came out, and what can be done with it. */
function done(all: readonly Topic[], answers: Given, report: Report | undefined): TemplateResult {
  const firm = answering(report);
  const open = all.filter((topic) => topic.barriers && progress(topic, answers).done < topic.barriers.length);
  return html`<h1 tabindex="-1" id="end">${t(firm ? "answer-end-title" : "answer-end-empty")}</h1>
    ${open.length > 0
      ? html`<p>${t("answer-end-open", { count: open.length })} ${open.map((topic, place) => html`${place > 0 ? " · " : ""}<a href=${`#answer/topic-${topic.code}`}>${t(topic.title)}</a>`)}</p>`
      : nothing}
    ${firm
      ? html`<section class="card">${groupTable(firm, { without: firm.groups.filter(({ asked }) => asked === 0).map(({ group }) => group) })}</section>
          <p class="row moves">
            <a class="main button" href="#overview">${t("answer-to-overview")}</a>
            ${link("barriers", t("answer-to-diagnosis"))}
            <button type="button" @click=${() => saving((save) => save.saveAnswers())}>${t("answer-save")}</button>
          </p>
          <p class="small soft">${t("answer-save.about")}</p>
          ${report && report.network.ties.length > 0 ? nothing : html`<p>${link("interview", t("answer-to-contacts"))}</p>`}
          ${formOf(answers) === "short"
            ? html`<p><button type="button" class="plain" @click=${goFull}>${t("answer-go-full")}</button></p>`
            : nothing}
          ${firm.suggested.map(
            (module) => html`<p>
              ${t(`answer-suggest-${module}`)}
              <button type="button" class="plain" @click=${() => askAlso(module, answers)}>${t("answer-suggest-add")}</button>
            </p>`,
          )}`
      : nothing}
    ${jumps(all, undefined, answers)} ${keepBox()}`;
}

/** A list besides, because the visitor says so. */
function askAlso(module: Module, answers: Given): void {
  give(ofStudy("barrier_modules"), [...modulesOf(answers), module].join(";"));
  state.go("answer", `topic-${module}`);
}

function goFull(): void {
  give(ofStudy("barrier_form"), "full");
  state.go("answer", "topic-informational");
}
