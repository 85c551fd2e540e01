// The heat map's facts as tables.
import { html, nothing, type TemplateResult } from "lit";
import type { BarriersTogether, FirmBarriers, HeatRow, Report } from "../../generated/report";
import { barrierLabel, firmLabel, number, t } from "../../i18n";
import type { Column } from "../network/paged";
import "../network/paged";
import { cellWords, orderedItems, sign } from "./cells";

/** A row a barrier. */
export function itemsTable(together: BarriersTogether): TemplateResult {
  const { forms, firms } = together;
  const several = forms.length > 1;
  const points = (mean: number | null) => (mean === null ? "–" : number(100 * mean, 0));
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t("firms-items", { count: together.items.length })}>
    <table class="facts">
      <caption class="visually-hidden">${t("firms-items", { count: together.items.length })}</caption>
      <thead>
        <tr>
          <th scope="col">${t("firms-item-barrier")}</th>
          <th scope="col" class="n">${t("firms-item-severe")}</th>
          <th scope="col" class="n">${t("firms-free")}</th>
          <th scope="col" class="n">${t("firms-item-answered")}</th>
          ${several
            ? forms.map(({ form, items }) => html`<th scope="col" class="n">${t("bars-together-mean")}<br />${t(`firms-mean-${form}`, { items })}</th>`)
            : html`<th scope="col" class="n">${t("bars-together-mean")}</th>`}
        </tr>
      </thead>
      <tbody>
        ${orderedItems(together, "shared").map(
          (item) => html`<tr>
            <th scope="row">${barrierLabel(item.code)}</th>
            <td class="n">${t("bars-of", { value: item.severe, scale: item.answered })}</td>
            <td class="n">${item.none}</td>
            <td class="n">${t("bars-of", { value: item.answered, scale: firms })}</td>
            ${several ? item.forms.map(({ mean }) => html`<td class="n">${points(mean)}</td>`) : html`<td class="n">${points(item.mean)}</td>`}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A row a firm, a column a barrier: what the heat map shows. */
export function firmsTable({ barriers }: Report, together: BarriersTogether, open: (firm: string) => void): TemplateResult {
  type Row = { heat: HeatRow; firm: FirmBarriers };
  const rows = together.heat.map((heat, place) => ({ key: heat.firm, row: { heat, firm: barriers.firms[place]! } }));
  const form = ({ firm }: Row) => t(`firms-mean-${firm.form}`, { items: firm.form_items });
  const columns: Column<Row>[] = [
    { head: t("firms-firm"), cell: ({ heat }) => firmLabel(heat.label), value: ({ heat }) => firmLabel(heat.label) },
    { head: t("firms-form"), cell: form, value: form },
    { head: t("firms-people"), cell: ({ firm }) => number(firm.respondents), value: ({ firm }) => firm.respondents, numeric: true },
    {
      head: t("firms-total"),
      cell: ({ firm }) => (firm.total.value === null ? "–" : number(firm.total.value, 0)),
      value: ({ firm }) => firm.total.value,
      numeric: true,
    },
    { head: t("bars-severe"), cell: ({ firm }) => number(firm.severe.length), value: ({ firm }) => firm.severe.length, numeric: true },
    ...orderedItems(together, "kind").map(
      ({ at, code }): Column<Row> => ({
        head: barrierLabel(code),
        cell: ({ heat }) => html`${sign(heat, at)}${heat.scores[at] === null ? html`<span class="visually-hidden">${cellWords(heat, at)}</span>` : nothing}`,
        value: ({ heat }) => heat.scores[at] ?? null,
        numeric: true,
      }),
    ),
  ];
  return html`<paged-table .caption=${t("firms-table")} .columns=${columns} .rows=${rows} .choose=${(key?: string) => key && open(key)}></paged-table>`;
}
