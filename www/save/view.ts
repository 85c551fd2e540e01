import { html, type TemplateResult } from "lit";
import type { Report } from "../generated/report";
import { t } from "../i18n";
import { download } from "./download";
import { write } from "./writer";

export function saveView(report: Report): TemplateResult {
  return html`<h1 tabindex="-1">${t("save-title")}</h1>
    <button type="button" @click=${() => download({ name: "filiera-report.json", blob: new Blob([JSON.stringify(report)], { type: "application/json" }) })}>
      ${t("save-json")}</button
    ><button type="button" @click=${() => print()}>${t("save-print")}</button>
    <button @click=${() => write("writeXlsx", { title: null, date: null, sheets: [] })}>x</button>`;
}
