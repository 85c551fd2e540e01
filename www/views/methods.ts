// "By which rules, thresholds and studies does this page come to what it says, and what can I change?"
import { html, nothing, type TemplateResult } from "lit";
import type { BarrierMethod, ChainLink, Confidence, CutMethod, Methods, ModelMethod, ReliefMethod, Report, SettingUsed } from "../generated/report";
import { barrierLabel, list, number, say, t } from "../i18n";
import { state } from "../state";
import { typed } from "../typed";
import { cited } from "./cited";
import { card, tag, type Content } from "./parts";

/** Settings that are cut-offs of the models begin so, and stand with their model. */
const CUT = "cut-";
/** And grades of relief, which stand in a table of their own. */
const RELIEF = "relief-";

type Changeable = Pick<SettingUsed, "code" | "value" | "default" | "lowest" | "highest" | "unit" | "changed">;

export function methodsView(report: Report | undefined): TemplateResult {
  const methods = state.codebook?.methods;
  return html`<h1 tabindex="-1">${t("methods-title")}</h1>
    <p class="lede">${t("methods-lede")}</p>
    ${methods
      ? html`${card(t("methods-settings"), settings(report?.about.settings ?? methods.settings, report !== undefined), "settings")}
        ${card(t("methods-barriers"), barriers(methods), "barrier-list")}
        ${card(t("methods-relief"), relief(methods, report), "relief")}
        ${card(t("methods-models"), models(methods, report), "models")} ${card(t("methods-chains"), chains(methods), "chains")}
        ${card(t("methods-measures"), measures(methods), "measures")} ${card(t("methods-sources"), sources(methods), "sources")}`
      : html`<p role="status">${t("loading")}</p>`}`;
}

/** Without a report there is nothing that a change could change. */
function settings(rows: readonly SettingUsed[], open: boolean): Content {
  return html`<p class="meta">${t(open ? "methods-settings-hint" : "methods-settings-closed")}</p>
    <ul class="lines">
      ${rows.filter(({ code }) => !code.startsWith(CUT) && !code.startsWith(RELIEF)).map((row) => setting(row, t(`setting-${row.code}`), row.source || t(`confidence-${row.confidence}`), open))}
    </ul>`;
}

/** A value that the visitor may change, with its name and what it rests on. */
function setting(row: Changeable, name: string, basis: string, open: boolean): TemplateResult {
  const { lowest, highest, value, default: standard, unit, defaultUnit } = shown(row);
  const id = `setting-${row.code}`;
  const change = (value: number | null): void => void state.edit({ kind: "setting", code: row.code, value });
  const written = (event: Event): void => {
    const wish = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isFinite(wish)) change(row.unit === "share" ? wish / 100 : wish);
  };
  return html`<li class="setting">
    <label for=${id}>${name}</label>
    <span>
      <input
        id=${id}
        type="number"
        min=${lowest}
        max=${highest}
        step="any"
        ?disabled=${!open}
        .value=${typed(String(value))}
        @change=${written}
      />
      ${unit}
      ${row.changed
        ? html`${tag(t("methods-changed"))}
            <button type="button" class="plain" @click=${() => change(null)}>${t("methods-reset")}</button>`
        : nothing}
    </span>
    <span class="meta">
      ${t("methods-default", { value: `${number(standard)} ${defaultUnit}`.trim() })} ${basis}
    </span>
  </li>`;
}

/** A share is shown and written as a percentage. */
function shown({ value, default: standard, lowest, highest, unit }: Changeable) {
  const factor = unit === "share" ? 100 : 1;
  const round = (one: number): number => Math.round(one * factor * 1000) / 1000;
  return {
    value: round(value),
    default: round(standard),
    lowest: round(lowest),
    highest: round(highest),
    unit: t(`methods-unit-${unit}`, { count: round(value) }),
    defaultUnit: t(`methods-unit-${unit}`, { count: round(standard) }),
  };
}

function barriers({ barriers }: Methods): Content {
  const groups = [...new Set(barriers.map(({ group }) => group))];
  return html`<p class="meta">${t("methods-barriers-hint", { short: barriers.filter(({ short }) => short).length })}</p>
    ${groups.map(
      (group) => html`<details>
        <summary>${t(`group-${group}`)}</summary>
        <div class="inside">${barriers.filter((one) => one.group === group).map(barrier)}</div>
      </details>`,
    )}`;
}

function barrier(one: BarrierMethod): TemplateResult {
  const marks = [
    one.short ? t("methods-short") : "",
    one.systematic ? t("methods-systematic") : "",
    one.module === "core" ? t(`group-${one.place}`) : t("methods-beside"),
    one.factor ? t(`group-${one.factor}`) : "",
  ].filter((mark) => mark !== "");
  return html`<section id=${`barrier-${one.code}`}>
    <h3>${barrierLabel(one.code)} <span class="soft small">${one.code}</span></h3>
    <p>${t(`item-${one.code}.about`)}</p>
    <p class="meta">${marks.join(" · ")} · ${founded(one)}</p>
    ${one.relevance ? html`<p class="meta">${t(`setting-${one.relevance}`)}${t("colon")} <a href="#methods/settings">${t("methods-settings")}</a>.</p>` : nothing}
    <p><b>${t(`pile-${one.pile}`)}</b></p>
    <ul class="messages small">
      ${one.remedies.map((remedy) => html`<li>${say(remedy.what)} <span class="soft">${founded(remedy)}</span></li>`)}
    </ul>
  </section>`;
}

/** What something rests on: the studies named, else how sure we are. */
function founded({ sources, confidence }: { sources: readonly string[]; confidence: Confidence }): string {
  return sources.length > 0 ? t("methods-cites", { sources: sources.map(cited) }) : `${t(`confidence-${confidence}`)}.`;
}

/** By kind of action; each grade can be changed where there is something to change. */
function relief({ relief }: Methods, report: Report | undefined): Content {
  const kinds = [...new Set(relief.map(({ kind }) => kind))];
  return html`<p class="meta">${t("methods-relief-hint")}</p>
    ${kinds.map(
      (kind) => html`<details id=${`relief-${kind}`}>
        <summary>${t(`relief-kind-${kind}`)}</summary>
        <ul class="lines inside">
          ${relief.filter((one) => one.kind === kind).map((one) => grade(one, report))}
        </ul>
      </details>`,
    )}`;
}

function grade({ barrier, setting, value: standard, sources, told }: ReliefMethod, report: Report | undefined): TemplateResult {
  const used = report?.about.settings.find(({ code }) => code === setting)?.value ?? standard;
  const id = `setting-${setting}`;
  const change = (value: number | null): void => void state.edit({ kind: "setting", code: setting, value });
  const chosen = (event: Event): void => change(Number((event.target as HTMLSelectElement).value));
  return html`<li class="setting">
    <label for=${id}>${barrierLabel(barrier)}</label>
    <span>
      <select id=${id} ?disabled=${!report} @change=${chosen}>
        ${[3, 2, 1, 0].map((one) => html`<option value=${one} .selected=${one === used}>${t(`methods-grade-${one}`)}</option>`)}
      </select>
      ${used === standard
        ? nothing
        : html`${tag(t("methods-changed"))}
            <button type="button" class="plain" @click=${() => change(null)}>${t("methods-reset")}</button>`}
    </span>
    <span class="meta">
      ${say(told)} ${sources.length > 0 ? t("methods-cites", { sources: sources.map(cited) }) : `${t("confidence-ours")}.`}
      ${used === standard ? nothing : t("methods-default", { value: t(`methods-grade-${standard}`) })}
    </span>
  </li>`;
}

function models({ models }: Methods, report: Report | undefined): Content {
  return html`<p class="meta">${t("methods-models-hint")}</p>
    ${models.map(
      (one) => html`<details id=${`model-${one.model}`}>
        <summary>${t(`model-${one.model}`)}</summary>
        <div class="inside">${model(one, report)}</div>
      </details>`,
    )}`;
}

function model({ model, classes, cuts, source, confidence }: ModelMethod, report: Report | undefined): Content {
  const basis = confidence === "ours" ? ` ${t("profile-cuts-ours")}` : "";
  return html`<p>${t(`model-${model}.asks`)}</p>
    <p>${t("methods-classes", { classes: classes.map((one) => t(`${model}-${one}`)).join(" ") })}</p>
    <ul class="lines">
      ${cuts.map((cut) => setting(used(cut, report), t(`cut-${cut.code}`), cut.sources.map(cited).join("; ") || t(`confidence-${cut.confidence}`), report !== undefined))}
    </ul>
    <p class="meta">${t("methods-cites", { sources: [cited(source)] })}${basis}</p>`;
}

/** A cut-off as it was used; the report tells only those that the visitor moved. */
function used({ setting, value, lowest, highest, unit }: CutMethod, report: Report | undefined): Changeable {
  const moved = report?.about.settings.find(({ code }) => code === setting);
  return moved ?? { code: setting, value, default: value, lowest, highest, unit, changed: false };
}

function chains({ chains }: Methods): Content {
  const line = ({ from, to, from_barriers, to_barriers }: ChainLink): Content =>
    html`<li>
      <b>${t("methods-chain", { from: t(`chain-${from}`), to: t(`chain-${to}`) })}</b>
      <span class="soft">${list(from_barriers.map(barrierLabel))} → ${list(to_barriers.map(barrierLabel))}</span>
    </li>`;
  return html`<p class="meta">${t("chain-about")}</p>
    <ul class="messages small">
      ${chains.map(line)}
    </ul>
    <p class="meta">${t("methods-cites", { sources: [...new Set(chains.map(({ source }) => source))].map(cited) })}</p>`;
}

function measures({ measures }: Methods): Content {
  return html`<p class="meta">${t("methods-measures-hint")}</p>
    ${measures.map(
      ({ code, sources }) => html`<details id=${`measure-${code}`}>
        <summary>${t(`measure-${code}`)}</summary>
        <div class="inside">
          <p>${t(`measure-${code}.plain`)}</p>
          <p class="formula">${t(`formula-${code}`)}</p>
          <p>${t(`measure-${code}.pitfall`)}</p>
          <p class="meta">${t("methods-cites", { sources: sources.map(cited) })}</p>
        </div>
      </details>`,
    )}`;
}

function sources({ sources }: Methods): Content {
  return html`<ul class="messages small">
    ${sources.map(
      ({ key, authors, year, title, published }) => html`<li id=${`source-${key}`}>
        ${authors} (${year}). <cite>${title}</cite>. ${published}.
      </li>`,
    )}
  </ul>`;
}
