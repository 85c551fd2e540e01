// What the visitor may want to look at in how the files were read.
import type { ColumnRead, FileRead, Report, SheetRead } from "./generated/report";

/** What the visitor brought; answers given in the page are no file. */
export function filesOf({ about }: Report): FileRead[] {
  return about.files.filter(({ format }) => format !== "answers");
}

export function sheetsOf(report: Report): SheetRead[] {
  return filesOf(report).flatMap(({ sheets }) => sheets);
}

/** Columns whose meaning was guessed, in sheets that the visitor may want to look at. */
export function guessed(report: Report): ColumnRead[] {
  return sheetsOf(report)
    .filter(({ ask }) => ask)
    .flatMap(({ columns }) => columns.filter(({ how }) => how === "likeness" || how === "position"));
}

/** Whether more than half of all rows stand in sheets that nobody could make out. */
export function mostlyUnread(report: Report): boolean {
  const sheets = sheetsOf(report);
  const unread = sheets.filter(({ ask, rows, used }) => ask && 2 * used < rows);
  return 2 * total(unread, "rows") > total(sheets, "rows");
}

export function total(sheets: readonly SheetRead[], what: "rows" | "used" | "skipped"): number {
  return sheets.reduce((sum, sheet) => sum + sheet[what], 0);
}
