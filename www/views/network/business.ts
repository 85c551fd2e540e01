// Where the network is strong and where it hangs by a thread: a sentence each, the numbers folded behind it.
import { type TemplateResult, html, nothing } from "lit";
import type { BusinessReport, Concentration, LossReport, Report } from "../../generated/report";
import { actorLabel, list, number, percent, t } from "../../i18n";
import { found, workedOut } from "../late";
import { type Content, bar } from "../parts";
import { country, fold, one, who } from "./several";

/** Without the visitor's own firm there may be nothing to say. */
export function business(report: Report): Content {
  const business = found(report, "business");
  const lines = business ? linesOf(report, business) : [];
  if (business && lines.length === 0) return nothing;
  return html`<section class="card business" id="business" tabindex="-1">
    <h2>${t("business-title")}</h2>
    ${workedOut(report, "business", () => html`<ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>
      <p class="small soft">${t("business-known")}</p>`)}
  </section>`;
}

function linesOf(report: Report, business: BusinessReport): Content[] {
  const lines = [
    losses(business, report.about.focal),
    ...(report.about.focal === null ? [] : [gate(business, report.about.focal), ways(business)]),
    reach(business),
    ...(report.about.focal === null ? [] : [quiet(business), dependence(business)]),
    suppliers(business),
    alike(business, report.about.focal),
    ...(report.about.focal === null ? [] : [introducers(business), bridges(business)]),
  ];
  return lines.filter((line) => line !== nothing) as Content[];
}

function losses({ losses, losses_count }: BusinessReport, focal: string | null): Content {
  // What hangs on the firm itself has a line of its own.
  const first = losses.find(({ actor }) => actor !== focal);
  if (!first) return nothing;
  return fold(
    "losses",
    t("loss-line", { name: actorLabel(first.actor), what: list(lost(first)), own: first.own ? 1 : 0 }),
    html`<ul class="messages">
      ${losses.map(
        (row) => html`<li>
          ${one(row.actor)}${t("colon")} ${list(lost(row))}
          ${[row.market, row.agency, ...row.materials.map((material) => material.who)].filter(({ count }) => count > 0).slice(0, 1).map((several) => html`<span class="soft">(${who(several)})</span>`)}
        </li>`,
      )}
      ${losses_count > losses.length ? html`<li>${t("several-more", { count: losses_count - losses.length })}</li>` : nothing}
    </ul>`,
  );
}

function gate({ gate, losses }: BusinessReport, focal: string): Content {
  const own = losses.find(({ actor }) => actor === focal);
  if (gate === 0) return nothing;
  return fold("gate", t("gate-line", { count: gate }), html`${own ? html`<p>${who(own.market)}</p>` : nothing}<p class="soft">${t("gate-about")}</p>`);
}

function lost({ market, agency, materials }: LossReport): string[] {
  return [
    ...(market.count > 0 ? [t("loss-market", { count: market.count })] : []),
    ...(agency.count > 0 ? [t("loss-agency", { count: agency.count })] : []),
    ...materials.map(({ material, who }) => t("loss-material", { count: who.count, material })),
  ];
}

function ways({ access }: BusinessReport): Content {
  const own = access.own ?? 0;
  const others = access.others_none + access.others_one + access.others_more;
  const count = (ways: number) => (ways >= access.most ? t("ways-most", { count: ways }) : t("ways", { count: ways }));
  return fold(
    "ways",
    own === 0 && access.unplaced > 0 ? t("access-unplaced", { count: access.unplaced }) : t(own >= access.most ? "access-many" : "access-line", { count: own }),
    html`
      ${access.countries.length > 0
        ? html`<ul class="messages">${access.countries.map(({ country: code, ways }) => html`<li>${country(code)}${t("colon")} ${count(ways)}</li>`)}</ul>`
        : nothing}
      ${others > 0 ? html`<p>${t("access-others", { count: others, none: access.others_none, one: access.others_one, more: access.others_more })}</p>` : nothing}
      ${access.others.length > 0
        ? html`<ul class="messages">${access.others.map(({ actor, ways }) => html`<li>${one(actor)}${t("colon")} ${count(ways)}</li>`)}</ul>`
        : nothing}
      <p class="soft">${t("access-about")}</p>
    `,
  );
}

function reach({ reach }: BusinessReport): Content {
  if (reach.firms < 2) return nothing;
  const rows = ([["now", reach.now], ["woken", reach.woken], ["none", reach.none], ["not-asked", reach.not_asked]] as const).filter(([, { count }]) => count > 0);
  return fold(
    "reach",
    t("reach-line", { now: reach.now.count, firms: reach.firms, open: reach.not_asked.count }),
    html`<ul class="messages">${rows.map(([code, several]) => html`<li>${t(`reach-${code}`, { count: several.count })} ${who(several)}</li>`)}</ul>
      <p class="soft">${t("reach-about")}</p>`,
  );
}

/** Known countries first: “and a country not said”. */
function named(rows: BusinessReport["quiet"]): string[] {
  return [...rows.filter((row) => row.country !== null), ...rows.filter((row) => row.country === null)].map((row) => country(row.country));
}

function quiet({ quiet }: BusinessReport): Content {
  if (quiet.length === 0) return nothing;
  const all = quiet.reduce((sum, row) => sum + row.who.count, 0);
  const most = Math.max(...quiet.map(({ capital }) => capital ?? 0));
  return fold(
    "quiet",
    t("quiet-line", { count: all, countries: named(quiet) }),
    html`<ul class="messages">
        ${quiet.map(
          (row) => html`<li>
            ${country(row.country)}${t("colon")} ${row.capital === null ? t("quiet-unmarked") : t("quiet-points", { points: number(row.capital, 0) })} ${who(row.who)}
            ${row.capital === null ? nothing : bar({ value: most > 0 ? (100 * row.capital) / most : 0, label: t("quiet-points", { points: number(row.capital, 0) }) })}
            ${row.capital !== null && row.unmarked > 0 ? html`<span class="soft">${t("quiet-some-unmarked", { count: row.unmarked })}</span>` : nothing}
          </li>`,
        )}
      </ul>
      <p class="soft">${t("quiet-about")}</p>`,
  );
}

function dependence({ dependence }: BusinessReport): Content {
  const { sales, purchases } = dependence;
  const overfull = [
    ...(dependence.sales_overfull ? [t("dependence-overfull-sales")] : []),
    ...(dependence.purchases_overfull ? [t("dependence-overfull-purchases")] : []),
  ];
  const lines = [...(sales ? [t("dependence-sales", largest(sales))] : []), ...(purchases ? [t("dependence-purchases", largest(purchases))] : [])];
  if (lines.length + overfull.length === 0) return html`${t("dependence-not-asked")}`;
  return fold(
    "dependence",
    [...lines, ...overfull].join(" "),
    html`${([["dependence-of-sales", sales], ["dependence-of-purchases", purchases]] as const).map(([code, side]) => (side ? concentration(code, side) : nothing))}
      ${dependence.power.length > 0
        ? html`<ul class="messages">
            ${dependence.power.map(
              (row) => html`<li>
                ${one(row.partner)}${t("colon")} ${t(row.buys ? "power-buys" : "power-sells", { own: Math.round(100 * row.own_share), theirs: Math.round(100 * row.their_share) })}
              </li>`,
            )}
          </ul>`
        : nothing}`,
  );
}

function largest({ largest, largest_share, largest_high }: Concentration): Record<string, string | number> {
  return { name: actorLabel(largest), share: Math.round(100 * largest_share), most: Math.round(100 * largest_high), open: largest_high > largest_share ? 1 : 0 };
}

function concentration(code: string, side: Concentration): TemplateResult {
  return html`<p>
    ${t(code)}${t("colon")} ${one(side.largest)} ${percent(side.largest_share)}.
    ${t("dependence-index", { low: number(side.herfindahl_low, 2), high: number(side.herfindahl_high, 2) })}
    ${side.rest > 0.005 ? t("dependence-rest", { share: Math.round(100 * side.rest) }) : nothing}
    ${side.untold > 0 ? t("dependence-untold", { count: side.untold }) : nothing}
  </p>`;
}

function suppliers({ suppliers, suppliers_count }: BusinessReport): Content {
  const [first] = suppliers;
  if (!first) return nothing;
  const open = first.open > 0;
  return fold(
    "suppliers",
    t(open ? "suppliers-line" : first.not_asked > 0 ? "suppliers-line-open" : "suppliers-line-tied", {
      count: suppliers_count,
      name: actorLabel(first.supplier),
      buyers: first.buyers.count,
      open: first.open,
      pairs: first.pairs,
    }),
    html`<ul class="messages">
        ${suppliers.map(
          (row) => html`<li>
            ${one(row.supplier)}${t("colon")} ${t("suppliers-pairs", { buyers: row.buyers.count, pairs: row.pairs, open: row.open, tied: row.tied, unasked: row.not_asked })}
            ${row.open_pairs.length > 0
              ? html`<details>
                  <summary>${t("suppliers-who")}</summary>
                  <ul>
                    ${row.open_pairs.map(({ a, b }) => html`<li>${one(a)} – ${one(b)}</li>`)}
                    ${row.open > row.open_pairs.length ? html`<li>${t("several-more", { count: row.open - row.open_pairs.length })}</li>` : nothing}
                  </ul>
                </details>`
              : nothing}
          </li>`,
        )}
        ${suppliers_count > suppliers.length ? html`<li>${t("several-more", { count: suppliers_count - suppliers.length })}</li>` : nothing}
      </ul>
      <p class="soft">${t("suppliers-about")}</p>`,
  );
}

function alike({ alike }: BusinessReport, focal: string | null): Content {
  const [first] = alike.rows;
  if (!first) return nothing;
  return fold(
    "alike",
    first.a === focal || first.b === focal
      ? t("alike-own", { name: actorLabel(first.a === focal ? first.b : first.a), count: first.shared, share: Math.round(100 * first.jaccard) })
      : t("alike-line", { a: actorLabel(first.a), b: actorLabel(first.b), count: first.shared, share: Math.round(100 * first.jaccard) }),
    html`<ul class="messages">
        ${alike.rows.map((row) => html`<li>${one(row.a)} – ${one(row.b)}${t("colon")} ${t("alike-pair", { count: row.shared, share: Math.round(100 * row.jaccard), weight: number(row.newman, 2) })}</li>`)}
        ${alike.count > alike.rows.length ? html`<li>${t("several-more", { count: alike.count - alike.rows.length })}</li>` : nothing}
      </ul>
      <p class="soft">${t("alike-about", { firms: alike.firms, open: alike.not_asked })}</p>`,
  );
}

function introducers({ introducers, targets }: BusinessReport): Content {
  if (targets === 0) return nothing;
  const reached = introducers.filter(({ path }) => path.length > 0);
  return fold(
    "introducers",
    t("introducers-line", { count: introducers.length, reached: reached.length }),
    html`<ul class="messages">
        ${introducers.map(
          (row) => html`<li>
            ${row.path.length === 0
              ? html`${one(row.target)}${t("colon")} ${t("introducers-nobody")}`
              : html`${row.path.slice(1).map((id, place) => html`${place > 0 ? " → " : ""}${one(id)}`)}:
                  ${row.path.length === 2 ? t("introducers-own") : row.product === null ? t("introducers-unknown", { count: row.unknown }) : t("introducers-bond", { share: Math.round(100 * row.product), weakest: Math.round(100 * (row.weakest ?? 0)) })}`}
          </li>`,
        )}
        ${targets > introducers.length ? html`<li>${t("several-more", { count: targets - introducers.length })}</li>` : nothing}
      </ul>
      <p class="soft">${t("introducers-about")}</p>`,
  );
}

function bridges({ bridges }: BusinessReport): Content {
  const [first] = bridges.leading;
  if (!first) return nothing;
  return fold(
    "bridges",
    t("bridges-line", { name: actorLabel(first.actor), count: first.beyond.count }),
    html`<ul class="messages">
        ${bridges.leading.map((row) => html`<li>${one(row.actor)} → ${who(row.beyond)}</li>`)}
        ${bridges.leading_count > bridges.leading.length ? html`<li>${t("several-more", { count: bridges.leading_count - bridges.leading.length })}</li>` : nothing}
      </ul>
      <p class="soft">${t("bridges-about", { local: bridges.local, contacts: bridges.contacts })}</p>`,
  );
}
