// What is shown of the network, above the map and for the tables too: a list of what was chosen, each
// entry to be taken away, the choice itself, and the way to one actor.
import { type TemplateResult, html, nothing } from "lit";
import type { Report } from "../generated/report";
import { actorLabel, countryName, list, number, t } from "../i18n";
import { state } from "../state";
import { seenOf, valuesOf } from "./filter";
import { type Dimension, type Look, hiding, isNarrowed, widened } from "./look";
import { type MapMode, contactsOf } from "./picture";
import { hasRings } from "./places";
import "./search";

const ACTORS: Dimension[] = ["role", "territory", "country"];
const CONTACTS: Dimension[] = ["state", "class", "change"];
/** More countries than that are looked for by name. */
const MOST_COUNTRIES = 16;
const STRENGTHS = [0, 25, 50, 75];

/** A value in words, as many of its kind. */
export function valueWords(by: Dimension, value: string): string {
  if (by === "role") return t(`map-many-${value}`);
  if (by === "country") return value ? countryName(value) : t("map-country-unknown");
  if (by === "state" && value === "proposed") return t("map-tie-create");
  return t(`${by}-${value}`);
}

export function mapBar(report: Report): TemplateResult {
  const { look } = state;
  const seen = seenOf(report, look, state.mapMode);
  const all = report.network.actors.length;
  const entries = chosen(report, look);
  const missed = missing(report, seen.actors);
  return html`<div class="map-bar">
    <div class="map-ways">
      <actor-search .report=${report}></actor-search>
      <details class="map-filter">
        <summary>${t("map-filter")}</summary>
        <div class="map-choices">
          ${ACTORS.map((by) => choices(report, by))} ${CONTACTS.map((by) => choices(report, by))} ${knowing(report)}
        </div>
      </details>
    </div>
    <div class="map-shown">
      ${entries.length > 0
        ? html`<ul class="chips" aria-label=${t("map-chosen")}>
            ${entries.map(
              ([words, without]) => html`<li>
                <button type="button" class="chip" aria-label=${t("map-take-away", { what: words })} @click=${() => state.see(without)}>
                  ${words}<span aria-hidden="true"> ×</span>
                </button>
              </li>`,
            )}
          </ul>`
        : nothing}
      <span class="soft" role="status">${t("map-shown", { count: seen.count, all })}</span>
      ${isNarrowed(look)
        ? html`<button type="button" class="plain" @click=${() => state.see(widened(look))}>${t("map-show-everything")}</button>
            <button type="button" class="plain" @click=${() => state.undo()}>${t("undo")}</button>`
        : nothing}
    </div>
    <div class="map-switches">${layouts(report)} ${look.around ? horizon(look) : nothing}</div>
    <p class="visually-hidden" role="status">${said(report)}</p>
    <p class="small map-missed" role="status">
      ${missed
        ? html`${t("map-missed", { actor: actorLabel(missed) })}
            <button type="button" class="plain" @click=${() => state.see(widened(look))}>${t("map-show-everything")}</button>`
        : nothing}
    </p>
  </div>`;
}

/** For those who do not see the map: what is selected. */
function said(report: Report): string {
  const { selection } = state;
  if (!selection) return "";
  if (selection.kind === "actor") return t("map-said-selected", { name: actorLabel(selection.id) });
  const tie = report.network.ties[selection.index];
  return tie ? t("map-said-selected", { name: `${actorLabel(tie.from)} – ${actorLabel(tie.to)}` }) : "";
}

/** The selected actor, where the look leaves it out. */
function missing(report: Report, shown: boolean[]): string | undefined {
  const { selection } = state;
  if (selection?.kind !== "actor") return undefined;
  const index = report.network.actors.findIndex(({ id }) => id === selection.id);
  return index >= 0 && !shown[index] ? selection.id : undefined;
}

/** What a saved map says of what is on it. */
export function shownWords(report: Report, look: Look, mode: MapMode): string[] {
  if (!isNarrowed(look)) return [];
  const seen = seenOf(report, look, mode);
  return [...chosen(report, { ...look, moved: {}, opened: [] }).map(([words]) => words), t("map-shown", { count: seen.count, all: report.network.actors.length })];
}

/** What was chosen, in words, and the look without it. */
function chosen(report: Report, look: Look): [string, Look][] {
  const entries: [string, Look][] = [];
  const values = valuesOf(report);
  for (const by of [...ACTORS, ...CONTACTS]) {
    const hidden = (look.hidden[by] ?? []).filter((value) => values[by].has(value));
    if (hidden.length === 0) continue;
    const shown = [...values[by].keys()].filter((value) => !hidden.includes(value));
    const only = shown.length <= hidden.length;
    const words = list((only ? shown : hidden).map((value) => valueWords(by, value)));
    const ties = CONTACTS.includes(by);
    const key = shown.length === 0 ? "map-chip-none" : `map-chip${ties ? "-ties" : ""}${only ? "" : "-without"}`;
    entries.push([t(key, { values: words }), { ...look, hidden: { ...look.hidden, [by]: [] } }]);
  }
  if (look.strength > 0) entries.push([t("map-chip-strength", { least: look.strength }), { ...look, strength: 0 }]);
  if (look.confirmed) entries.push([t("map-chip-confirmed"), { ...look, confirmed: false }]);
  const { around } = look;
  if (around) entries.push([t("map-chip-around", { actor: actorLabel(around.id), steps: around.steps }), { ...look, around: undefined }]);
  for (const key of look.opened) {
    entries.push([t("map-chip-opened", { name: openedName(key) }), { ...look, opened: look.opened.filter((one) => one !== key) }]);
  }
  const way = look.free ? "f " : "s ";
  const moved = Object.keys(look.moved).filter((key) => key.startsWith(way));
  if (moved.length > 0) {
    const others = Object.entries(look.moved).filter(([key]) => !key.startsWith(way));
    entries.push([t("map-chip-moved", { count: moved.length }), { ...look, moved: Object.fromEntries(others) }]);
  }
  return entries;
}

/** Kind and place of a group, from its key. */
function openedName(key: string): string {
  const [role, territory, country] = key.split(" ");
  return t("map-chip-cell", { many: t(`map-many-${role}`), where: country ? countryName(country) : t(`territory-${territory}`) });
}

/** Sectors and rings, or forces alone. */
function layouts(report: Report): TemplateResult | typeof nothing {
  if (!hasRings(report)) return nothing;
  const { look } = state;
  return html`<div class="switch" role="group" aria-label=${t("map-layout")}>
    ${[false, true].map(
      (free) => html`<button type="button" aria-pressed=${String(look.free === free)} @click=${() => state.see({ ...look, free })}>
        ${t(free ? "map-layout-free" : "map-layout-rings")}
      </button>`,
    )}
  </div>`;
}

function choices(report: Report, by: Dimension): TemplateResult | typeof nothing {
  const values = valuesOf(report)[by];
  if (values.size < 2 && !(by === "change" && values.size > 0)) return nothing;
  if (by === "country" && values.size > MOST_COUNTRIES) return nothing;
  const { look } = state;
  const hidden = look.hidden[by] ?? [];
  const everything = [...values.keys()];
  return html`<fieldset>
    <legend>${t(`map-filter-${by}`)}</legend>
    ${[...values].sort((a, b) => b[1] - a[1]).map(
      ([value, many]) => html`<div class="choice-row">
        <label
          ><input type="checkbox" .checked=${!hidden.includes(value)} @change=${() => state.see(hiding(look, by, [value], !hidden.includes(value)))} />
          ${valueWords(by, value)} <span class="soft">${number(many)}</span></label
        >
        ${everything.length > 2
          ? html`<button type="button" class="plain" aria-label=${t("map-only-these", { values: valueWords(by, value) })}
              @click=${() => state.see({ ...look, hidden: { ...look.hidden, [by]: everything.filter((one) => one !== value) } })}>
              ${t("map-only")}
            </button>`
          : nothing}
      </div>`,
    )}
  </fieldset>`;
}

/** How well a contact is known: strength and who says so. */
function knowing(report: Report): TemplateResult {
  const { look } = state;
  const ties = contactsOf(report).flatMap(({ tie }) => (tie ? [tie] : []));
  const unknown = ties.filter(({ strength }) => strength === null).length;
  const confirmed = ties.filter(({ told }) => told === "confirmed").length;
  return html`<fieldset>
    <legend>${t("map-filter-strength")}</legend>
    <label
      >${t("map-filter-at-least")}
      <select @change=${(event: Event) => state.see({ ...look, strength: Number((event.target as HTMLSelectElement).value) })}>
        ${STRENGTHS.map((least) => html`<option value=${least} .selected=${look.strength === least}>${least === 0 ? t("map-filter-any") : number(least)}</option>`)}
      </select></label
    >
    <span class="small soft">${t("map-filter-unknown", { count: unknown, all: ties.length })}</span>
    <label
      ><input type="checkbox" .checked=${look.confirmed} ?disabled=${confirmed === 0 && !look.confirmed} @change=${() => state.see({ ...look, confirmed: !look.confirmed })} />
      ${t("map-filter-confirmed")} <span class="soft">${number(confirmed)}</span></label
    >
  </fieldset>`;
}

function horizon(look: Look): TemplateResult {
  const { id, steps } = look.around!;
  return html`<div class="switch" role="group" aria-label=${t("map-steps", { actor: actorLabel(id) })}>
    ${[1, 2, 3].map(
      (one) => html`<button type="button" aria-pressed=${String(steps === one)} @click=${() => state.see({ ...look, around: { id, steps: one } })}>
        ${t("map-step", { steps: one })}
      </button>`,
    )}
  </div>`;
}

/** For the facts of an actor: look at it and those around alone, or back. */
export function aroundButton(id: string): TemplateResult {
  const { look } = state;
  const own = look.around?.id === id;
  return html`<p>
    <button type="button" @click=${() => state.see({ ...look, around: own ? undefined : { id, steps: 1 } })}>
      ${t(own ? "map-around-back" : "map-around")}
    </button>
  </p>`;
}
