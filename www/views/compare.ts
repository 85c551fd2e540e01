// "What moved since then, and was it facts or mood?"
import { html, nothing, type TemplateResult } from "lit";
import type { Comparison, FactMoved, TieMoved } from "../generated/compare";
import type { Message, Report, TieMove } from "../generated/report";
import { actorLabel, countryName, date, list, number, say, t } from "../i18n";
import { barriersMoved } from "./compare/barriers";
import { bring, brokeOff, comparison, earlier, forget, hasFailed, isReading, keep, turn, turned } from "./compare/kept";
import { fold, lines } from "./compare/parts";
import { link, messages, type Content } from "./parts";

export function compareView(report: Report): TemplateResult {
  const kept = earlier();
  return html`<h1 tabindex="-1">${t("compare-title")}</h1>
    <p class="lede">${t("compare-lede")}</p>
    ${kept ? nothing : ways(report)}
    <p role="status">
      ${isReading() ? t("compare-busy") : hasFailed() ? t("compare-failed") : kept ? nothing : t("compare-none")}
    </p>
    ${kept ? besides(turned ? report : kept.report, turned ? kept.report : report, kept.report === report) : nothing}`;
}

/** Where the earlier state comes from. */
function ways(report: Report): TemplateResult {
  return html`<div class="row compare-ways">
    <label class="main button">
      ${t("compare-bring")}
      <input class="visually-hidden" type="file" multiple @change=${choose} />
    </label>
    <button type="button" @click=${() => keep(report)}>${t("compare-keep")}</button>
  </div>
  <p class="small">${t("compare-bring-about")}</p>`;
}

function choose(event: Event): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])].map((file) => ({ name: file.name, blob: file }));
  input.value = "";
  if (files.length > 0) void bring(files);
}

function besides(before: Report, after: Report, itself: boolean): TemplateResult {
  const found = itself ? undefined : comparison(before, after);
  return html`<p class="meta">${t("compare-between", { before: stateOf(before), after: stateOf(after) })}</p>
    <p class="row">
      ${itself ? nothing : html`<button type="button" class="plain" @click=${turn}>${t("compare-swap")}</button>`}
      <button type="button" class="plain" @click=${forget}>${t("compare-forget")}</button>
    </p>
    ${itself ? html`<p>${t("compare-kept")} ${link("plan", t("view-plan"))}</p>` : found ? told(found) : html`<p role="status">${t(brokeOff() ? "compare-failed" : "loading")}</p>`}`;
}

function stateOf({ about }: Report): string {
  const files = about.title ?? list(about.files.map(({ name }) => name));
  return about.as_of ? t("compare-state", { files, date: date(about.as_of) }) : t("compare-state-undated", { files });
}

function told(found: Comparison): TemplateResult {
  const { same, moved, terms, ties, facts, profiles, findings, steps, actors } = found;
  return html`${terms.length > 0
      ? html`<section class="card">
          <h2>${t("compare-terms")}</h2>
          <p>${t("compare-terms-about")}</p>
          ${lines(terms, ({ code, before, after }) => t("compare-term", { name: termName(code), before: termValue(code, before), after: termValue(code, after) }))}
        </section>`
      : nothing}
    <p class="lede"><b>${same ? t("compare-same") : moved.length > 0 ? t("compare-moved", { moved: list(moved.map(say)) }) : nothing}</b></p>
    ${tiesMoved(found, ties)} ${factsMoved(facts)} ${barriersMoved(found)}
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
