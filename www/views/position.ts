// Where a firm stands among the others that answered the same questions: a strip a group, never with fewer
// others than the core allows.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { FirmBarriers, GroupPosition } from "../generated/report";
import { number, t } from "../i18n";
import { figureButtons } from "./figure";

/** Nothing where the others are too few. */
export function positionTable(firm: FirmBarriers): TemplateResult | typeof nothing {
  const rows = positionRows(firm);
  if (rows.length === 0) return nothing;
  return html`<p class="meta">${t("among-about", { others: Math.max(...rows.map(({ position }) => position.others)) })} ${summary(rows)}</p>
    <table class="groups">
      <caption class="visually-hidden">${t("among-title")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("bars-group")}</th>
          <th scope="col">${t("bars-number")}</th>
          <th scope="col">${t("among-others")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <th scope="row">${row.label}</th>
            <td>${strip(row)} <span class="words">${positionWords(row)}</span></td>
            <td class="n">${row.position.others}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${figureButtons({ code: "among", firm: firm.firm })}`;
}

export interface PositionRow {
  label: string;
  own: number;
  position: GroupPosition;
}

export function positionRows({ among, groups, total }: FirmBarriers): PositionRow[] {
  return among.flatMap((position) => {
    const own = position.group === "total" ? total.value : groups.find(({ group }) => group === position.group)?.value;
    if (own === null || own === undefined) return [];
    const label = position.group === "total" ? t("among-total") : t(`group-${position.group}`);
    return [{ label, own, position }];
  });
}

export function positionWords({ own, position: { lowest, median, highest } }: PositionRow): string {
  const [value, low, middle, high] = [own, lowest, median, highest].map((one) => number(one, 0)) as [string, string, string, string];
  return t("among-words", { own: value, low, median: middle, high });
}

/** In how many kinds the firm is hindered more than the middle of the others, and in how many less. */
function summary(rows: readonly PositionRow[]): string {
  const groups = rows.filter(({ position }) => position.group !== "total");
  const above = groups.filter(({ own, position }) => own > position.median).length;
  const below = groups.filter(({ own, position }) => own < position.median).length;
  return t("among-summary", { above, below, count: groups.length });
}

function strip(row: PositionRow): TemplateResult {
  const { own, position } = row;
  return html`<svg class="strip" viewBox="-3 0 106 16" preserveAspectRatio="none" role="img" aria-label=${positionWords(row)}>
    ${svg`<line class="track" x1="0" x2="100" y1="8" y2="8"></line>
    <line class="others" x1=${position.lowest} x2=${position.highest} y1="8" y2="8"></line>
    <line class="median" x1=${position.median} x2=${position.median} y1="3" y2="13" vector-effect="non-scaling-stroke"></line>
    <ellipse class="own" cx=${own} cy="8" rx="1.6" ry="4.5"></ellipse>`}
  </svg>`;
}
