// "What moved since then, and was it facts or mood?"
import { html, nothing, type TemplateResult } from "lit";
import type { Comparison, FactMoved, TieMoved } from "../generated/compare";
import type { Message, Report, TieMove } from "../generated/report";
import { actorLabel, countryName, date, fileLabel, list, number, say, t } from "../i18n";
import { barriersMoved } from "./compare/barriers";
import { type Kept, earlier, keep, timeOf } from "./compare/keeping";
import { bring, brokeOff, comparison, failure, forget, isReading, turn, turned } from "./compare/kept";
import { fold, lines } from "./compare/parts";
import { taking } from "./compare/taking";
import { link, messages, type Content } from "./parts";
import { rounded } from "./plan/effort";

export function compareView(report: Report): TemplateResult {
  const kept = earlier();
  return html`<h1 tabindex="-1">${t("compare-title")}</h1>
    <p class="lede">${t("compare-lede")}</p>
    ${kept ? nothing : ways(report)}
    <p role="status">${notice(kept)}</p>
    ${kept ? besides(kept, report) : nothing}`;
}

function notice(kept: Kept | undefined): Content {
  const failed = failure();
  if (isReading()) return t("compare-busy");
  if (failed) return t(`compare-failed-${failed.why}`, { file: failed.file });
  return kept ? nothing : t("compare-none");
}

/** Where the earlier state comes from. */
function ways(report: Report): TemplateResult {
  return html`<div class="row compare-ways">
    <label class="main button">
      ${t("compare-bring")}
      <input class="visually-hidden" type="file" multiple @change=${choose} />
    </label>
    <button type="button" @click=${() => keep(report)}>${t("keep-state")}</button>
  </div>
  <p class="small">${t("compare-bring-about")}</p>`;
}

function choose(event: Event): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])].map((file) => ({ name: file.name, blob: file }));
  input.value = "";
  if (files.length > 0) void bring(files);
}

function besides(kept: Kept, report: Report): TemplateResult {
  const [before, after] = turned ? [report, kept.report] : [kept.report, report];
  const itself = kept.report === report;
  const found = itself ? undefined : comparison(before, after);
  // Two ways of planning one case differ in their effort, which tells them apart best.
  const effort = kept.report.plan.effort !== report.plan.effort;
  const was = stateOf(kept.report, effort, kept.at ? t("compare-state-kept", { time: timeOf(kept.at) }) : t("compare-state-brought"));
  const is = stateOf(report, effort, t("compare-state-now"));
  const [first, second] = turned ? [is, was] : [was, is];
  return html`<dl class="states">
      <div><dt>${t("compare-before")}${t("colon")}</dt> <dd>${first}</dd></div>
      ${itself ? nothing : html`<div><dt>${t("compare-after")}${t("colon")}</dt> <dd>${second}</dd></div>`}
    </dl>
    <p class="row">
      ${itself ? nothing : html`<button type="button" class="plain" @click=${turn}>${t("compare-swap")}</button>`}
      <button type="button" class="plain" @click=${forget}>${t("compare-forget")}</button>
    </p>
    ${itself ? onwards() : found ? html`${told(found, after)} ${taking(before, after)}` : html`<p role="status">${t(brokeOff() ? "compare-broke" : "loading")}</p>`}`;
}

/** What may be changed once a state is kept. */
function onwards(): TemplateResult {
  return html`<p>${t("compare-kept")}</p>
    <p class="row">
      ${link("plan", t("compare-to-effort"), "effort")} ${link("data", t("compare-to-data"))} ${link("methods", t("compare-to-settings"), "settings")}
    </p>`;
}

/** The files with their date, the effort where the two differ in it, and which of the two it is. */
function stateOf({ about, plan }: Report, effort: boolean, which: string): string {
  const files = about.title ?? list(about.files.map(({ name }) => fileLabel(name)));
  const state = about.as_of ? t("compare-state", { files, date: date(about.as_of) }) : t("compare-state-undated", { files });
  const level = plan.levels.find(({ points }) => points === plan.effort);
  const words = level ? t(`level-${level.code}`) : t("plan-points", { points: rounded(plan.effort) });
  return [state, which, ...(effort ? [t("compare-state-effort", { effort: words, count: plan.steps.length })] : [])].join(" · ");
}

function told(found: Comparison, after: Report): TemplateResult {
  const { same, moved, terms, ties, facts, profiles, findings, steps, actors } = found;
  return html`${terms.length > 0
      ? html`<section class="card">
          <h2>${t("compare-terms")}</h2>
          <p>${t("compare-terms-about")}</p>
          ${lines(terms, ({ code, before, after }) => t("compare-term", { name: termName(code), before: termValue(code, before), after: termValue(code, after) }))}
        </section>`
      : nothing}
    <p class="lede"><b>${same ? t("compare-same") : moved.length > 0 ? t("compare-moved", { moved: list(moved.map(say)) }) : nothing}</b></p>
    ${tiesMoved(found, ties)} ${factsMoved(facts)} ${barriersMoved(found, after)}
    ${fold("compare-profile", profiles.length, () =>
      lines(profiles, ({ model, country, before, after }) => {
        const says = (one: string | null) => (one ? t(`${model}-${one}`) : t("compare-nothing"));
        const words = { model: t(`model-${model}`), before: says(before), after: says(after) };
        return country ? t("compare-profile-market", { ...words, country: countryName(country) }) : t("compare-profile-row", words);
      }),
    )}
    ${fold("compare-plan", steps.length, () =>
      html`${(["done", "kept", "new", "dropped"] as const).map((fate) => {
        const own = steps.filter((step) => step.fate === fate);
        if (own.length === 0) return nothing;
        return html`<h3>${t(`compare-step-${fate}`)}</h3>
          ${lines(own, ({ title, why }) => html`${say(title)}${why ? html` <span class="small">${say(why)}</span>` : nothing}`)}`;
      })}`,
    )}
    ${fold("compare-findings", findings.length, () =>
      lines(findings, ({ id, before, after }) =>
        t("compare-finding", { finding: t(`finding-${id}`), before: t(`verdict-${before}`), after: t(`verdict-${after}`) }),
      ),
    )}
    ${fold("compare-actors", actors.gone.length + actors.new.length, () => {
      const names = (title: string, ids: readonly string[]): Content =>
        ids.length === 0 ? nothing : html`<h3>${t(title)}</h3>${lines(ids, (id) => label(found, id))}`;
      return html`${lines(actors.alike, ({ a, b }) => t("compare-actors-alike", { before: label(found, a), after: label(found, b) }))}
        ${names("compare-actors-new", actors.new)} ${names("compare-actors-gone", actors.gone)}`;
    })}`;
}

/** The name of an actor, of the earlier report's own, too. */
function label({ labels }: Comparison, id: string): string {
  return labels[id] ?? actorLabel(id);
}

function termName(code: string): string {
  return t(["focal", "complete", "program"].includes(code) ? `compare-term-${code}` : `setting-${code}`);
}

function termValue(code: string, value: string): string {
  if (code === "complete") return t(`compare-term-complete-${value}`);
  if (code === "focal") return value ? actorLabel(value) : t("compare-term-nothing");
  const known = Number(value);
  return code === "program" || !Number.isFinite(known) ? value : number(known, 3);
}

const MOVES: TieMove[] = ["new", "gone", "changed", "asked_now", "not_asked_now"];

function tiesMoved(found: Comparison, ties: readonly TieMoved[]): Content {
  return fold("compare-ties", ties.length, () =>
    html`${MOVES.map((move) => {
      const own = ties.filter(({ moved }) => moved === move);
      if (own.length === 0) return nothing;
      return html`<h3>${t(`compare-tie-${move}`)}</h3>
        ${move === "asked_now" ? html`<p class="small">${t("compare-tie-asked_now-about")}</p>` : nothing}
        ${lines(own, (tie) => html`${t("compare-tie", { from: label(found, tie.from), to: label(found, tie.to), class: t(`class-${tie.class}`) })} ${changed(tie)}`)}`;
    })}`,
  );
}

function changed({ moved, state_before, state_after, strength_before, strength_after }: TieMoved): Content {
  if (moved !== "changed") return nothing;
  const parts: string[] = [];
  if (state_before && state_after && state_before !== state_after) {
    parts.push(t("compare-tie-state", { before: t(`state-${state_before}`), after: t(`state-${state_after}`) }));
  }
  if (strength_before !== null && strength_after !== null && strength_before !== strength_after) {
    parts.push(t("compare-tie-strength", { before: number(strength_before, 0), after: number(strength_after, 0) }));
  }
  return html`<span class="small">${parts.join("; ")}</span>`;
}

function factsMoved(facts: readonly FactMoved[]): Content {
  const side = (key: string, said: readonly Message[]): Content => html`<p class="small"><b>${t(key)}${t("colon")}</b></p>${messages(said)}`;
  return fold("compare-facts", facts.length, () =>
    lines(facts, ({ what, standing_after, before, after, asked_once }) => {
      const name = standing_after ? t(`resource-${what}`) : t(`size-${what}`);
      return html`<b>${name}</b>${asked_once ? html` <span class="small">(${t("compare-fact-once")})</span>` : nothing}
        ${side("compare-before", before)} ${side("compare-after", after)}`;
    }),
  );
}
