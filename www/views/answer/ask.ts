// A question and the ways to answer it. What is chosen shows at once; what cannot be understood is said here.
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import type { Problem, Question, Report } from "../../generated/report";
import { barrierLabel, has, say, t } from "../../i18n";
import { typed } from "../../typed";
import type { Content } from "../parts";
import { countries } from "./countries";
import type { Fact } from "./facts";
import { answerTo, barrier, edit, give, idOf, type Given } from "./given";
import { answering } from "./partial";

const POINTS = ["1", "2", "3", "4", "5"];
const DONT_KNOW = "dont_know";
const NOT_APPLICABLE = "not_applicable";

/** A question about a barrier, from "not at all" to "very much". */
export function askBarrier(code: string, answers: Given, report: Report | undefined): TemplateResult {
  const question = barrier(code, "severity");
  const chosen = answerTo(answers, barrier(code, "not_applicable")) ? NOT_APPLICABLE : answerTo(answers, question);
  const id = idOf(question);
  const wrong = problemsOf(report, question, barrier(code, "not_applicable"), barrier(code, "presence"));
  return html`<fieldset class="question" id=${id} tabindex="-1" aria-describedby=${wrong.length > 0 ? `${id}-wrong` : nothing}>
    <legend>${has(`item-${code}.question`) ? t(`item-${code}.question`) : barrierLabel(code)}</legend>
    <div class="points">${POINTS.map((point) => radio(code, point, chosen, html`<b>${point}</b> <span>${t(`answer-point-${point}`)}</span>`))}</div>
    <p class="ends" aria-hidden="true"><span>${t("answer-point-1")}</span><span>${t("answer-point-5")}</span></p>
    <div class="row otherwise">
      ${radio(code, NOT_APPLICABLE, chosen, t("answer-not-applicable"))} ${radio(code, DONT_KNOW, chosen, t("answer-dont-know"))}
      ${POINTS.indexOf(chosen) > 0 ? presence(code, answers) : nothing}
    </div>
    ${fromFile(code, chosen, report)} ${said(wrong, id)}
  </fieldset>`;
}

function radio(code: string, value: string, chosen: string, words: Content): TemplateResult {
  return html`<label class="pick"
    ><input type="radio" name=${code} value=${value} .checked=${live(chosen === value)} @change=${() => choose(code, value)} />${words}</label
  >`;
}

function choose(code: string, value: string): void {
  const without = value === NOT_APPLICABLE;
  give(barrier(code, "severity"), without ? "" : value, edit(barrier(code, "not_applicable"), without ? "yes" : ""));
}

function presence(code: string, answers: Given): TemplateResult {
  const question = barrier(code, "presence");
  return html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${live(answerTo(answers, question) === "yes")}
      @change=${(event: Event) => give(question, (event.target as HTMLInputElement).checked ? "yes" : "")}
    />${t("answer-presence")}</label
  >`;
}

/** What an open file says, as long as the visitor says nothing else. */
function fromFile(code: string, chosen: string, report: Report | undefined): Content {
  const item = answering(report)?.items.find((one) => one.code === code);
  if (chosen || !item || item.severity === null) return nothing;
  return html`<p class="small soft">${t("answer-from-file", { value: item.severity, scale: item.scale ?? 5 })}</p>`;
}

/** A question about the firm or a market of it. */
export function askFact(fact: Fact, question: Question, answers: Given, report: Report | undefined): TemplateResult {
  const id = idOf(question);
  const value = fact.value ?? answerTo(answers, question);
  const answer = (said: string): void => (fact.give ? fact.give(said) : give(question, said));
  const words = t(fact.words ?? `ask-${fact.field}`);
  const picks = fact.options ?? (fact.choices ?? []).map((code) => [code, t(`pick-${code}`)] as const);
  const wrong = problemsOf(report, question);
  const about = has(`${fact.words ?? `ask-${fact.field}`}.about`) ? html`<span class="small soft">${t(`${fact.words ?? `ask-${fact.field}`}.about`)}</span>` : nothing;
  const several = (content: Content): TemplateResult =>
    html`<fieldset class="question" id=${id} tabindex="-1" aria-describedby=${wrong.length > 0 ? `${id}-wrong` : nothing}>
      <legend>${words} ${about}</legend>
      ${content} ${said(wrong, id)}
    </fieldset>`;
  const one = (content: Content): TemplateResult =>
    html`<div class="question fact">
      <label for=${id}>${words} ${about}</label>
      ${content} ${said(wrong, id)}
    </div>`;
  const option = (code: string, label: string): TemplateResult =>
    html`<label class="pick"><input type="radio" name=${id} value=${code} .checked=${live(value === code)} @change=${() => answer(code)} />${label}</label>`;
  switch (fact.kind) {
    case "yes-no":
      return several(html`<div class="row otherwise">${["yes", "no", DONT_KNOW].map((code) => option(code, t(`answer-${code.replace("_", "-")}`)))}</div>`);
    case "pick":
      return several(html`<div class="row otherwise">${[...picks, [DONT_KNOW, t("answer-dont-know")] as const].map(([code, label]) => option(code, label))}</div>`);
    case "agree":
      return several(
        html`<div class="points">${POINTS.map((point) => html`${option(point, point)}`)}</div>
          <p class="ends always"><span>${t("answer-agree-1")}</span><span>${t("answer-agree-5")}</span></p>
          <div class="row otherwise">${option(DONT_KNOW, t("answer-dont-know"))}</div>`,
      );
    case "several": {
      const chosen = value.split(";").filter(Boolean);
      const tick = (code: string, checked: boolean): void =>
        answer(picks.map(([other]) => other).filter((other) => (other === code ? checked : chosen.includes(other))).join(";"));
      return several(
        html`<div class="ticks">
          ${picks.map(
            ([code, label]) => html`<label class="tick"
              ><input type="checkbox" .checked=${live(chosen.includes(code))} @change=${(event: Event) => tick(code, (event.target as HTMLInputElement).checked)} />${label}</label
            >`,
          )}
        </div>`,
      );
    }
    case "country":
      return one(choice(id, value, answer, countries().map(({ code, name }) => [code, name] as const), wrong));
    case "one":
      return one(choice(id, value, answer, picks, wrong));
    default:
      return one(
        // Another question has a field of its own: what was typed in this one cannot end there.
        html`${keyed(
          id,
          html`<span class="entry"
            ><input
              id=${id}
              class=${fact.kind}
              inputmode=${fact.kind === "text" ? "text" : fact.kind === "year" ? "numeric" : "decimal"}
              autocomplete="off"
              list=${fact.list ?? nothing}
              .value=${typed(value)}
              aria-invalid=${wrong.length > 0 ? "true" : nothing}
              aria-describedby=${wrong.length > 0 ? `${id}-wrong` : nothing}
              @change=${(event: Event) => answer((event.target as HTMLInputElement).value)}
            />${fact.kind === "percent" ? html` <span aria-hidden="true">%</span>` : nothing}</span
          >`,
        )}`,
      );
  }
}

function choice(
  id: string,
  value: string,
  answer: (said: string) => void,
  options: readonly (readonly [string, string])[],
  wrong: readonly Problem[],
): TemplateResult {
  const known = value === "" || options.some(([code]) => code === value);
  return html`<select
    id=${id}
    aria-invalid=${wrong.length > 0 ? "true" : nothing}
    aria-describedby=${wrong.length > 0 ? `${id}-wrong` : nothing}
    @change=${(event: Event) => answer((event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${live(value === "")}>${t("answer-skip")}</option>
    ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
    ${options.map(([code, words]) => html`<option value=${code} .selected=${live(code === value)}>${words}</option>`)}
  </select>`;
}

function problemsOf(report: Report | undefined, ...questions: Question[]): Problem[] {
  const ids = questions.map(idOf);
  return (report?.problems ?? []).filter(({ question }) => question && ids.includes(idOf(question)));
}

/** What is wrong with an answer. It stays as it was typed. */
function said(problems: readonly Problem[], id: string): TemplateResult {
  return html`<div id=${`${id}-wrong`} aria-live="polite">
    ${problems.map(({ about, value, expected, severity, file, sheet, cell }) => {
      const words = expected
        ? t("answer-wrong", { value: value ?? "", expected: say(expected) })
        : say({ ...about, args: { file, sheet: sheet ?? "", cell: cell ?? "", value: value ?? "", ...about.args } });
      return html`<p class=${severity === "note" ? "small soft" : "wrong"}>${words}</p>`;
    })}
  </div>`;
}
