// "By which rules, thresholds and studies does this page come to what it says, and what can I change?"
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Methods, Report, SettingUsed } from "../generated/report";
import { number, t } from "../i18n";
import { state } from "../state";
import { cited } from "./cited";
import { card, tag, type Content } from "./parts";

export function methodsView(report: Report | undefined): TemplateResult {
  const methods = state.codebook?.methods;
  return html`<h1 tabindex="-1">${t("methods-title")}</h1>
    <p class="lede">${t("methods-lede")}</p>
    ${methods
      ? html`${card(t("methods-settings"), settings(report?.about.settings ?? methods.settings, report !== undefined), "settings")}
        ${card(t("methods-measures"), measures(methods), "measures")} ${card(t("methods-sources"), sources(methods), "sources")}`
      : html`<p role="status">${t("loading")}</p>`}`;
}

/** Without a report there is nothing that a change could change. */
function settings(rows: readonly SettingUsed[], open: boolean): Content {
  return html`<p class="meta">${t(open ? "methods-settings-hint" : "methods-settings-closed")}</p>
    <ul class="lines">
      ${rows.map((row) => setting(row, open))}
    </ul>`;
}

function setting(row: SettingUsed, open: boolean): TemplateResult {
  const { lowest, highest, value, default: standard, unit } = shown(row);
  const id = `setting-${row.code}`;
  const change = (value: number | null): void => void state.edit({ kind: "setting", code: row.code, value });
  const written = (event: Event): void => {
    const wish = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isFinite(wish)) change(row.unit === "share" ? wish / 100 : wish);
  };
  return html`<li class="setting">
    <label for=${id}>${t(id)}</label>
    <span>
      <input
        id=${id}
        type="number"
        min=${lowest}
        max=${highest}
        step="any"
        ?disabled=${!open}
        .value=${live(String(value))}
        @change=${written}
      />
      ${unit}
      ${row.changed
        ? html`${tag(t("methods-changed"))}
            <button type="button" class="plain" @click=${() => change(null)}>${t("methods-reset")}</button>`
        : nothing}
    </span>
    <span class="meta">
      ${t("methods-default", { value: `${number(standard)} ${unit}`.trim() })} ${row.source || t(`confidence-${row.confidence}`)}
    </span>
  </li>`;
}

/** A share is shown and written as a percentage. */
function shown({ value, default: standard, lowest, highest, unit }: SettingUsed) {
  const factor = unit === "share" ? 100 : 1;
  const round = (one: number): number => Math.round(one * factor * 1000) / 1000;
  return {
    value: round(value),
    default: round(standard),
    lowest: round(lowest),
    highest: round(highest),
    unit: t(`methods-unit-${unit}`),
  };
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
