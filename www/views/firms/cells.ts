// What stands in a cell of the heat map, in which order rows and columns stand, and what both are called: the
// same on screen, in the saved drawing and in the table beside it.
import type { BarriersTogether, FirmBarriers, HeatRow, Report } from "../../generated/report";
import { barrierLabel, firmLabel, language, number, t } from "../../i18n";

export const ROW_ORDERS = ["alike", "total", "name", "file"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];
export const COLUMN_ORDERS = ["shared", "kind"] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

export interface Heat {
  rows: HeatRow[];
  /** Places in the rows' scores. */
  columns: { at: number; code: string; label: string }[];
}

export function heatOf(report: Report, rows: RowOrder = "alike", columns: ColumnOrder = "shared"): Heat {
  const together = report.barriers.together!;
  return {
    rows: orderedRows(report, together, rows).map((row) => ({ ...row, label: firmLabel(row.label) })),
    columns: orderedItems(together, columns).map(({ at, code }) => ({ at, code, label: barrierLabel(code) })),
  };
}

function orderedRows({ barriers: { firms } }: Report, { heat, alike }: BarriersTogether, order: RowOrder): HeatRow[] {
  if (order === "alike") return alike.map((place) => heat[place]!);
  if (order === "file") return heat;
  const collator = new Intl.Collator(language(), { numeric: true });
  if (order === "name") return [...heat].sort((a, b) => collator.compare(a.label, b.label));
  // Totals of different forms say different things: the longest form first, and the heaviest first in each.
  const rank = ({ form_items, total }: FirmBarriers): number[] => [-form_items, total.value === null ? 1 : 0, -(total.value ?? 0)];
  const places = heat.map((_, place) => place);
  places.sort((a, b) => {
    const [one, other] = [rank(firms[a]!), rank(firms[b]!)];
    return one[0]! - other[0]! || one[1]! - other[1]! || one[2]! - other[2]! || a - b;
  });
  return places.map((place) => heat[place]!);
}

/** What is severe for the largest part of those that answered comes first. */
export function orderedItems({ items }: BarriersTogether, order: ColumnOrder): (BarriersTogether["items"][number] & { at: number })[] {
  const placed = items.map((item, at) => ({ ...item, at }));
  return order === "kind" ? placed : placed.sort((a, b) => b.severe / b.answered - a.severe / a.answered || b.severe - a.severe || b.mean - a.mean);
}

/** 0 to 4 of a scale of five shades; or why there is no number. */
export function shade(row: HeatRow, at: number): 0 | 1 | 2 | 3 | 4 | "blank" | "na" | "unasked" {
  const score = row.scores[at];
  if (score !== null && score !== undefined) return Math.round(4 * score) as 0 | 1 | 2 | 3 | 4;
  return ({ "?": "blank", x: "na" } as const)[row.status[at]!] ?? "unasked";
}

/** Short enough for a cell. */
export function sign(row: HeatRow, at: number): string {
  const score = row.scores[at];
  if (score !== null && score !== undefined) return String(Math.round(100 * score));
  return { "?": "?", x: "×" }[row.status[at]!] ?? "";
}

export function cellWords(row: HeatRow, at: number): string {
  const score = row.scores[at];
  if (score !== null && score !== undefined) return t("firms-cell-score", { value: number(100 * score, 0) });
  return t({ "?": "firms-cell-blank", x: "firms-cell-na" }[row.status[at]!] ?? "firms-cell-unasked");
}
