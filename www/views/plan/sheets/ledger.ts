// The quiet contacts, country by country.
import { html, nothing, type TemplateResult } from "lit";
import type { LedgerCountry, LedgerRow, Report, Worksheets } from "../../../generated/report";
import { actorLabel, countryName, date, t } from "../../../i18n";
import type { Content } from "../../parts";
import { beyond, fact, forSteps } from "./parts";

export function ledger(sheets: Worksheets, report: Report): TemplateResult {
  if (sheets.ledger.length === 0) return html`<p>${t("ledger-none")}</p>`;
  return html`${sheets.ledger.map((one) => country(one, report))}`;
}

function country(one: LedgerCountry, report: Report): TemplateResult {
  const where = one.country ? countryName(one.country) : t("ledger-country-unknown");
  const place = one.abroad === null ? nothing : html` <span class="meta">${t(one.abroad ? "ledger-abroad" : "ledger-home")}</span>`;
  return html`<section class="ledger">
    <h2>${where}${place}</h2>
    <ul class="lines">
      ${one.rows.map((row) => contact(row, report))}
    </ul>
    ${beyond(one.more)}
  </section>`;
}

function contact(row: LedgerRow, report: Report): TemplateResult {
  return html`<li>
    <h3>${actorLabel(row.actor)}</h3>
    <p><b>${t("ledger-next")}</b> ${t(`bond-step-${row.next}`)}</p>
    <dl class="row-facts">
      ${fact("ledger-last", last(row))} ${fact("ledger-held", t(`ledger-held-${row.held_by ?? "unknown"}`))}
      ${fact("ledger-why", row.quiet_reason ?? t("ledger-why-unknown"))}
      ${fact("ledger-growth", row.growth_potential === null ? t("ledger-growth-unknown") : t("ledger-growth-of", { value: row.growth_potential }))}
    </dl>
    ${forSteps(report, row.steps)}
  </li>`;
}

function last({ last_exchange: told, months }: LedgerRow): Content {
  if (!told) return t("ledger-last-unknown");
  // How many months ago is not known of a bare year.
  return html`${date(told)}${months === null || told.length === 4 ? nothing : html` (${t("ledger-months", { months })})`}`;
}
