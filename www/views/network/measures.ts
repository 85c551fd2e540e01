// Figures from graph theory: those this sample supports in plain words, the others only in the drawer.
import { type TemplateResult, html, nothing } from "lit";
import type { ActorMeasures, ActorReport, MapMeasure, Report, Support } from "../../generated/report";
import { actorLabel, list, number, percent, say, t } from "../../i18n";
import { found } from "../late";
import { type Content, tag } from "../parts";
import type { Column, PagedTable, Shown } from "./paged";
import "./paged";

/** Measures that are shares, told in per cent. */
const SHARES = new Set(["density", "efficiency", "clustering", "average_clustering", "small_world_clustering", "transitivity", "ei_p"]);

function valueOf(code: string, value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  if (code === "cut_point") return t(value > 0 ? "measure-is" : "measure-is-not");
  return SHARES.has(code) ? percent(value) : number(value, 2);
}

function supported(measures: ActorMeasures, wanted: (support: Support) => boolean): string[] {
  return Object.keys(measures.values).filter((code) => wanted(measures.support[code] ?? "not_for_this_sample"));
}

/** One actor's measures that may be read from these data, each with what it means. */
export function measuresOf(report: Report, actor: ActorReport): Content {
  const measures = report.network.measures.find((one) => one.actor === actor.id);
  if (!measures) return nothing;
  const codes = supported(measures, (support) => support !== "not_for_this_sample").filter(
    (code) => measures.values[code] !== null,
  );
  if (codes.length === 0) return nothing;
  return html`<details class="small">
    <summary>${t("measures-own")}</summary>
    <dl class="fact-list">
      ${codes.map(
        (code) => html`<div>
          <dt>${t(`measure-${code}`)}</dt>
          <dd>
            <strong>${valueOf(code, measures.values[code])}</strong> ${ranged(report, actor.id, code)}
            ${measures.support[code] === "caution" ? tag(t("support-caution")) : nothing}
            <span class="soft">${t(`measure-${code}.plain`)}</span>
            ${measures.support[code] === "caution" ? html`<span class="soft">${t(`measure-${code}.pitfall`)} ${why(report, actor, code)}</span>` : nothing}
          </dd>
        </div>`,
      )}
    </dl>
  </details>`;
}

/** From where to where it goes with one answer more or less. */
function ranged(report: Report, actor: string | null, code: string, among: readonly string[] = []): Content {
  const range = found(report, "evidence")?.ranges.find((one) => one.actor === actor && one.measure === code && one.among.join() === among.join());
  if (!range || range.low >= range.high) return nothing;
  return html`<span class="soft">${t("range-short", { low: valueOf(code, range.low), high: valueOf(code, range.high) })}</span>`;
}

/** Why it is to be read with care, by how far this one was asked. */
function why(report: Report, { focal, interviewed }: ActorReport, code: string): string {
  const told = focal || interviewed === true;
  const reason = found(report, "evidence")?.reasons.find(
    (one) => one.measure === code && one.support === "caution" && (told ? one.asked !== "not_asked" : one.asked === "not_asked"),
  )?.reason;
  return reason ? say(reason) : "";
}

/** The measures of the map and of everybody; `drawer` for those that these data do not support. */
export function measureTables(report: Report, drawer: boolean): Content {
  const wanted = (support: Support) => (support === "not_for_this_sample") === drawer;
  const codes = [...new Set(report.network.measures.flatMap((one) => supported(one, wanted)))].sort();
  const ofMap = report.network.map_measures.filter(({ support, value }) => wanted(support) && value !== null);
  if (codes.length === 0 && ofMap.length === 0) return nothing;
  return html`<details class="card" id=${drawer ? "drawer" : "measures"}>
    <summary><h2>${t(drawer ? "drawer-title" : "measures-title")}</h2></summary>
    <p>${t(drawer ? "drawer-about" : "measures-about")}</p>
    ${codes.length > 0 ? everybody(report, codes, wanted, drawer) : nothing}
    ${ofMap.length > 0 ? mapTable(report, ofMap, drawer) : nothing}
  </details>`;
}

interface Tables {
  columns: Column<ActorMeasures>[];
  rows: Shown<ActorMeasures>[];
}

function everybody(report: Report, codes: string[], wanted: (support: Support) => boolean, drawer: boolean): TemplateResult {
  const { columns, rows }: Tables = {
    columns: [
      { head: t("column-name"), cell: ({ actor }) => actorLabel(actor), value: ({ actor }) => actorLabel(actor) },
      ...codes.map((code) => ({
        head: t(`measure-${code}`),
        cell: (row: ActorMeasures) => (wanted(row.support[code] ?? "not_for_this_sample") ? valueOf(code, row.values[code]) : "–"),
        value: (row: ActorMeasures) => row.values[code] ?? null,
        numeric: true,
      })),
    ],
    rows: report.network.measures.map((row) => ({ key: row.actor, row })),
  };
  return html`<dl class="fact-list small">
      ${codes.map(
        (code) => html`<div>
          <dt>${t(`measure-${code}`)}</dt>
          <dd>${t(`measure-${code}.plain`)} <span class="soft">${t(`measure-${code}.pitfall`)}</span></dd>
        </div>`,
      )}
    </dl>
    <paged-table class="small" .caption=${t(drawer ? "drawer-title" : "measures-title")} .columns=${columns as PagedTable<ActorMeasures>["columns"]} .rows=${rows}></paged-table>`;
}

function mapTable(report: Report, measures: MapMeasure[], drawer: boolean): TemplateResult {
  return html`<h3>${t("measures-map")}</h3>
    <div class="scroll" tabindex="0" role="group" aria-label=${t("measures-map")}>
      <table class="facts small">
        <caption class="visually-hidden">${t("measures-map")}</caption>
        <thead>
          <tr>
            <th scope="col">${t("column-measure")}</th>
            <th scope="col">${t("column-among")}</th>
            <th scope="col" class="n">${t("column-value")}</th>
            <th scope="col">${t("column-asked")}</th>
          </tr>
        </thead>
        <tbody>
          ${measures.map(
            ({ code, among, value, asked, possible, reason }) => html`<tr>
              <th scope="row">${t(`measure-${code}`)} <span class="soft">${t(`measure-${code}.${drawer ? "pitfall" : "plain"}`)} ${reason.code ? say(reason) : nothing}</span></th>
              <td>${list(among.map((role) => t(`role-${role}`)))}</td>
              <td class="n">${valueOf(code, value)} ${ranged(report, null, code, among)}</td>
              <td>${asked === null || possible === null ? "" : t("asked-of", { asked, possible: number(possible, 0) })}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
