// The comparison to take along, with names or with codes.
import { html, type TemplateResult } from "lit";
import type { Report } from "../../generated/report";
import { t } from "../../i18n";
import { comparisonFiles } from "../../save/compared";
import { status } from "../../save/status";
import { save } from "../../save/task";
import { changed } from "./keeping";
import { slim } from "./kept";

let codes = false;

export function taking(before: Report, after: Report): TemplateResult {
  const take = (form: "xlsx" | "json"): void => void save("compare-take", () => comparisonFiles(slim(before), slim(after), form, codes));
  const choose = (event: Event): void => {
    codes = (event.target as HTMLInputElement).checked;
    changed();
  };
  return html`<section class="card no-print" id="take" tabindex="-1">
    <h2>${t("compare-take")}</h2>
    <p>
      <label><input type="checkbox" .checked=${codes} @change=${choose} /> ${t("take-codes")}</label>
      <span class="small">${t(codes ? "take-coded" : "take-named")}</span>
    </p>
    <p class="row">
      <button type="button" @click=${() => take("xlsx")}>${t("compare-take-xlsx")}</button>
      <button type="button" @click=${() => take("json")}>${t("compare-take-json")}</button>
    </p>
    ${status("compare-take")}
  </section>`;
}
