// What kind of network this is: five lines, each with what it rests on; then how it leads abroad.
import { type TemplateResult, html, nothing } from "lit";
import type { BusinessReport, KindReading, Report } from "../../generated/report";
import { number, say, t } from "../../i18n";
import { workedOut } from "../late";
import { type Content, tag } from "../parts";
import { country, fold, who } from "./several";

export function kinds(report: Report): TemplateResult {
  return html`<section class="card business" id="kinds" tabindex="-1">
    <h2>${t("kinds-title")}</h2>
    ${workedOut(report, "business", (business) => body(report, business))}
  </section>`;
}

function body(report: Report, business: BusinessReport): TemplateResult {
  const asked = business.kinds.filter(({ reading }) => reading !== "not_asked");
  const open = business.kinds.filter(({ reading }) => reading === "not_asked");
  return html`
    ${asked.length > 0 ? html`<ul class="lines">${asked.map(line)}</ul>` : nothing}
    ${open.length > 0
      ? fold(
          "kinds-open",
          t("kinds-not-asked", { count: open.length }),
          html`<ul class="messages">${open.map((kind) => html`<li>${t(`kind-${kind.axis}`)}${t("colon")} ${say(kind.reason)} ${facts(kind)}</li>`)}</ul>`,
        )
      : nothing}
    ${report.about.focal === null ? nothing : abroad(business)}
  `;
}

function line(kind: KindReading): TemplateResult {
  const { axis, reading, support, reason } = kind;
  const mark = support === "local_safe" ? nothing : html` ${tag(t(`support-${support}`))}`;
  return html`<li>
    ${fold(
      `kind-${axis}`,
      html`${t(`kind-${axis}-${reading}`)}${mark}`,
      html`${facts(kind)}${kind.who.count > 0 ? html`<p>${who(kind.who)}</p>` : nothing}<p class="soft">${say(reason)}</p>`,
    )}
  </li>`;
}

function facts({ evidence }: KindReading): Content {
  if (evidence.length === 0) return nothing;
  return html`<ul class="messages">${evidence.map((fact) => html`<li>${say(fact)}</li>`)}</ul>`;
}

/** The moves abroad, who leads there, and how strong contacts are. */
function abroad(business: BusinessReport): TemplateResult {
  const { footholds, balance, leaders } = business;
  const known = footholds.filter((foothold) => foothold.country !== null);
  return html`<h3>${t("moves-title")}</h3>
    <ul class="lines">
      <li>${footholds.length === 0 ? t(business.access.unplaced > 0 ? "moves-unplaced" : "moves-none") : fold("moves", t("moves-line", { countries: known.map((one) => country(one.country)), unplaced: footholds.length - known.length }), moves(business))}</li>
      ${balance.length === 0 ? nothing : html`<li>${fold("balance", balanceLine(business), balanceTable(business))}</li>`}
      <li>${fold("leaders", leaders.lead === null ? t(leaders.asked < 2 ? "leaders-not-asked" : "leaders-open") : t(`leaders-${leaders.lead}`), leading(business))}</li>
    </ul>`;
}

function moves({ footholds, integration, integration_count, integration_not_asked }: BusinessReport): TemplateResult {
  return html`<ul class="messages">
      ${footholds.map(
        (one) => html`<li>
          ${country(one.country)}${t("colon")} ${one.strength === null ? t("moves-unmarked") : t("moves-strength", { strength: number(one.strength, 0) })} ${who(one.who)}
        </li>`,
      )}
    </ul>
    <p class="soft">${t("moves-about")}</p>
    <p>
      ${t("moves-integration", { count: integration_count })}
      ${integration.map(({ a, b }, place) => html`${place > 0 ? ", " : ""}${who({ count: 2, actors: [a, b] })}`)}
      ${integration_not_asked > 0 ? html`<span class="soft">${t("moves-integration-open", { count: integration_not_asked })}</span>` : nothing}
    </p>`;
}

function balanceLine({ balance }: BusinessReport): string {
  const sum = (part: "strong" | "active" | "weak" | "sleeping") => balance.reduce((all, row) => all + row[part], 0);
  const thin = sum("weak") + sum("sleeping");
  const unmarked = balance.reduce((count, row) => count + row.unmarked, 0);
  if (unmarked > 0 && unmarked === sum("strong") + sum("active") + thin) return t("balance-unknown", { count: unmarked });
  return t("balance-line", { unmarked, strong: sum("strong"), thin, all: sum("strong") + sum("active") + thin });
}

const STATES = ["strong", "active", "weak", "sleeping"] as const;

function balanceTable({ balance }: BusinessReport): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t("balance-about")}>
    <table class="facts small">
      <caption class="visually-hidden">${t("balance-about")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("column-role")}</th>
          ${STATES.map((one) => html`<th scope="col" class="n">${t(`state-${one}`)}</th>`)}
          <th scope="col" class="n">${t("balance-over")}</th>
          <th scope="col" class="n">${t("balance-unmarked")}</th>
        </tr>
      </thead>
      <tbody>
        ${balance.map(
          (row) => html`<tr>
            <th scope="row">${t(`role-${row.role}`)}</th>
            ${STATES.map((one) => html`<td class="n">${row[one] || "–"}</td>`)}
            <td class="n">${row.over || "–"}</td>
            <td class="n">${row.unmarked || "–"}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function leading({ leaders }: BusinessReport): TemplateResult {
  return html`<p>${t("leaders-asked", { asked: leaders.asked, firms: leaders.firms })}</p>
    <ul class="messages">
      ${leaders.kinds.map((one) => html`<li>${t(`leader-${one.kind}`)}${t("colon")} ${t("leaders-markets", { count: one.markets })} ${who(one.who)}</li>`)}
    </ul>`;
}
