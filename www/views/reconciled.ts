// "Did any of my rows get lost, and where did the others go?"
import { html, nothing, type TemplateResult } from "lit";
import type { Report, SheetRead } from "../generated/report";
import { has, t, type Argument } from "../i18n";
import { total } from "../reading";

export function reconciliation({ about }: Report): TemplateResult {
  const { reconciled: counts, files } = about;
  const sheets = files.flatMap(({ sheets }) => sheets).filter(({ rows }) => rows > 0);
  const item = (count: number, key: string, args: Record<string, Argument> = {}) =>
    count > 0 ? html`<li>${t(key, { count, ...args })}</li>` : nothing;
  return html`<section class="card" id="reconciled">
    <h2>${t("count-title")}</h2>
    <ul>
      <li>${t("count-rows", { rows: total(sheets, "rows"), used: total(sheets, "used"), skipped: total(sheets, "skipped") })}</li>
      ${sheets.map((sheet) => skipped(sheet))} ${item(counts.actors, "count-actors", { isolates: counts.isolates })}
      ${item(counts.created, "count-created")} ${item(counts.repeated_actors, "count-repeated")} ${item(counts.merged, "count-merged")}
      ${item(counts.statements, "count-statements")} ${item(counts.repeated_statements, "count-statements-repeated")}
      ${item(counts.self_ties, "count-self")}
    </ul>
  </section>`;
}

function skipped({ name, skipped, reasons, role }: SheetRead): TemplateResult | typeof nothing {
  if (skipped === 0) return nothing;
  const why = Object.entries(reasons).map(([code, count = 0]) => {
    const key = `reason-${code.replaceAll("_", "-")}`;
    return t(has(key) ? key : "reason-other", { count });
  });
  if (why.length === 0) why.push(t(role ? "reason-other" : "reason-sheet-not-recognised", { count: skipped }));
  return html`<li>${t("count-skipped", { sheet: name, count: skipped, why })}</li>`;
}
