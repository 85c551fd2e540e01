// "Is it the same everywhere?": barriers by market, where the answers name markets.
import { html, nothing, type TemplateResult } from "lit";
import type { BarrierItem, FirmBarriers } from "../../generated/report";
import { barrierLabel, countryName, t } from "../../i18n";
import { bar, card, link, tag, type Content } from "../parts";
import { round } from "../score";

export function marketMatrix(firm: FirmBarriers): Content {
  const items = firm.items.filter(({ markets }) => markets.length > 0);
  const markets = [...new Set(items.flatMap((item) => item.markets.map(({ market }) => market)))];
  if (items.length === 0) return nothing;
  return card(
    t("bars-markets"),
    html`${markets.map((market) => summary(market, items))}
      <p class="meta">${t("bars-markets-hint")}</p>
      <div class="scroll" tabindex="0" role="group" aria-label=${t("bars-markets")}>
        <table class="facts matrix">
          <caption class="visually-hidden">${t("bars-markets-hint")}</caption>
          <thead>
            <tr>
              <th scope="col">${t("bars-barrier")}</th>
              ${markets.map((market) => html`<th scope="col">${countryName(market)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${items.map(
              (item) => html`<tr>
                <th scope="row">${link("barriers", barrierLabel(item.code), item.code)}</th>
                ${markets.map((market) => cell(item, market))}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
    "markets",
  );
}

/** "Germany: severe is …", or nothing. */
function summary(market: string, items: readonly BarrierItem[]): Content {
  const severe = items.filter((item) => item.markets.some((one) => one.market === market && one.severe));
  if (severe.length === 0) return nothing;
  return html`<p class="small"><b>${countryName(market)}</b> · ${t("bars-market-severe", { items: severe.map(({ code }) => barrierLabel(code)) })}</p>`;
}

function cell(item: BarrierItem, market: string): TemplateResult {
  const found = item.markets.find((one) => one.market === market);
  if (!found) return html`<td class="soft">${t("bars-market-none")}</td>`;
  const words = round(100 * found.score);
  return html`<td>${bar({ value: 100 * found.score, label: words })}<span aria-hidden="true">${words}</span> ${found.severe ? tag(t("bars-severe")) : nothing}</td>`;
}
