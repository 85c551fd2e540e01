import { html, type TemplateResult } from "lit";
import type { Report } from "../generated/report";
import { t } from "../i18n";

export function planView(_report: Report): TemplateResult {
  return html`<h1 tabindex="-1">${t("view-plan")}</h1>`;
}
