// "I have no file: ask me whom I deal with, and draw it."
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Report } from "../generated/report";
import { t } from "../i18n";
import { saving } from "../later";
import { state } from "../state";
import { askFact } from "./answer/ask";
import { given, ofFirm, type Given } from "./answer/given";
import { keepBox, waiting } from "./answer/keeping";
import { formOf } from "./answer/topics";
import { SCREENS, allNames, begun, complete, name, named, nameIn, screenAt, setComplete, shown, type Place, type Screen } from "./interview/people";
import { askName, askTotal, questions, type Asked } from "./interview/questions";
import { drawn, soFar } from "./interview/so-far";
import { link } from "./parts";

export function interviewView(report: Report | undefined): TemplateResult {
  const answers = given();
  const screen = screenAt(state.anchor);
  return html`<div class="answer interview">${screen ? ask(screen, answers, report) : state.anchor === "end" ? end(answers, report) : start(answers)}</div>`;
}

function start(answers: Given): TemplateResult {
  return html`${waiting(() => state.go("interview", "firm"))}
    <h1 tabindex="-1">${t("interview-title")}</h1>
    <p class="lede">${t("interview-lede")}</p>
    <ol class="outline">
      ${SCREENS.slice(1).map(({ code }) => html`<li><b>${t(`interview-${code}`)}</b> <span class="soft">${t(`interview-${code}.short`)}</span></li>`)}
    </ol>
    <p class="row moves"><a class="main button" href="#interview/firm">${t(begun(answers) ? "interview-go-on" : "answer-start")}</a></p>
    <p class="small soft">${t("answer-private")}</p>
    ${state.edits.length > 0 ? keepBox() : nothing}`;
}

function ask(screen: Screen, answers: Given, report: Report | undefined): TemplateResult {
  const at = SCREENS.indexOf(screen);
  const [back, after] = [SCREENS[at - 1], SCREENS[at + 1]];
  const place = t("interview-place", { place: at + 1, count: SCREENS.length });
  const total = askTotal(screen);
  return html`<p class="small soft topic-place">${place} <progress max=${SCREENS.length} value=${at + 1} aria-label=${place}></progress></p>
    <h1 tabindex="-1" id=${screen.code}>${t(`interview-${screen.code}`)}</h1>
    <p class="lede">${t(`interview-${screen.code}.about`)}</p>
    <datalist id="named">${allNames(answers).map((one) => html`<option value=${one}></option>`)}</datalist>
    <datalist id="reasons">${REASONS.map((one) => html`<option value=${t(`reason-quiet-${one}`)}></option>`)}</datalist>
    <form novalidate @submit=${(event: SubmitEvent) => next(event, after)}>
      ${screen.code === "firm"
        ? (["name", "country"] as const).map((field) => askFact({ field, kind: field === "name" ? "text" : "country" }, ofFirm(field), answers, report))
        : shown(answers, screen).map((one, index, all) => person(screen, one, answers, report, index + 1 === all.length))}
      ${screen.code === "firm" || screen.code === "helpers" ? nothing : isAll(screen, screen.places[0]!, answers)}
      ${total ? put(total, answers, report) : nothing}
      <p class="row moves">
        <a class="button" href=${back ? `#interview/${back.code}` : "#interview"}>${t("answer-back")}</a>
        <button class="main">${t(after ? "answer-next" : "answer-finish")}</button>
        <span class="small soft">${t("answer-optional")}</span>
      </p>
    </form>
    ${soFar(report, answers)} ${jumps(answers, screen)} ${keepBox()}`;
}

const REASONS = ["contact", "price", "supplier", "quality", "closed", "us"];

/** A name, and once there is one what is asked of it. */
function person(screen: Screen, place: Place, answers: Given, report: Report | undefined, last: boolean): TemplateResult {
  const called = nameIn(answers, place);
  const heading = screen.code === "helpers" ? t(`interview-helper-${place.role}`) : called || t(last ? `interview-${screen.code}.another` : "interview-gap");
  return html`<fieldset class="market person">
    <legend>${heading}</legend>
    ${put(askName(place, (text) => name(place, text)), answers, report)}
    ${called ? questions(screen, place, answers, report).map((one) => put(one, answers, report)) : nothing}
    ${screen.code === "helpers" ? isAll(screen, place, answers) : nothing}
  </fieldset>`;
}

function put({ fact, question }: Asked, answers: Given, report: Report | undefined): TemplateResult {
  return askFact(fact, question, answers, report);
}

/** Only when the visitor says so does a name that was not given count as a no. */
function isAll(screen: Screen, place: Place, answers: Given): TemplateResult {
  const any = screen.code === "helpers" ? nameIn(answers, place) !== "" : named(answers, screen) > 0;
  return html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${live(complete(answers).includes(place.role))}
      @change=${(event: Event) => setComplete(place.role, (event.target as HTMLInputElement).checked)}
    />${t(`interview-${screen.code}.${any ? "all" : "none"}`)}</label
  >`;
}

function next(event: SubmitEvent, screen: Screen | undefined): void {
  event.preventDefault();
  // What is being typed counts before the page goes on.
  (document.activeElement as HTMLElement | null)?.blur();
  state.go("interview", screen ? screen.code : "end");
}

function jumps(answers: Given, here: Screen | undefined): TemplateResult {
  return html`<details class="topics">
    <summary>${t("answer-topics")}</summary>
    <ol>
      ${SCREENS.map(
        (screen) => html`<li>
          <a href=${`#interview/${screen.code}`} aria-current=${screen === here ? "step" : nothing}>${t(`interview-${screen.code}`)}</a>
          ${screen.places.length > 0 ? html`<span class="small soft">${t("interview-named", { count: named(answers, screen) })}</span>` : nothing}
        </li>`,
      )}
      <li><a href="#interview/end" aria-current=${here ? nothing : "step"}>${t("answer-end")}</a></li>
    </ol>
  </details>`;
}

/** What came out, and what can be done with it. */
function end(answers: Given, report: Report | undefined): TemplateResult {
  const any = begun(answers) && report !== undefined;
  return html`<h1 tabindex="-1" id="end">${t(any ? "interview-end-title" : "interview-end-empty")}</h1>
    ${any
      ? html`${drawn(report)}
          <p class="row moves">
            <a class="main button" href="#overview">${t("answer-to-overview")}</a>
            ${link("network", t("interview-to-network"))}
            <button type="button" @click=${() => saving((save) => save.saveAnswers())}>${t("answer-save")}</button>
          </p>
          <p class="small soft">${t("answer-save.about")}</p>
          ${formOf(answers) ? nothing : html`<p>${link("answer", t("interview-to-barriers"))}</p>`}`
      : html`<p><a class="main button" href="#interview/customers">${t("answer-start")}</a></p>`}
    ${jumps(answers, undefined)} ${keepBox()}`;
}
