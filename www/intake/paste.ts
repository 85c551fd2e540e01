// A table copied from a spreadsheet or a web page, as tab-separated text.

/** The clipboard's table: from its HTML where there is one, else its text; empty without either. */
export function tableText(data: DataTransfer): string {
  return fromHtml(data.getData("text/html")) ?? data.getData("text/plain");
}

/** The largest table in a piece of HTML, or nothing where there is none to speak of. */
export function fromHtml(html: string): string | undefined {
  if (!/<table/i.test(html)) return undefined;
  // Word and Excel style every cell; the security policy would report each of these attributes.
  const bare = html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/\sstyle=("[^"]*"|'[^']*'|[^\s>]+)/gi, "");
  const tables = [...new DOMParser().parseFromString(bare, "text/html").querySelectorAll("table")];
  const rows = tables.map(rowsOf).sort((a, b) => cells(b) - cells(a))[0];
  if (!rows || cells(rows) < 2) return undefined;
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

function cells(rows: string[][]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

/** Merged cells: the value stands in the first column and in every row that they cover. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  const below: { value: string; rows: number }[] = [];
  for (const { cells } of table.rows) {
    const row: string[] = [];
    const fill = (): void => {
      for (let over = below[row.length]; over && over.rows > 0; over = below[row.length]) {
        over.rows -= 1;
        row.push(over.value);
      }
    };
    for (const cell of cells) {
      fill();
      const value = textOf(cell);
      for (let column = 0; column < Math.min(cell.colSpan, 200); column += 1) {
        const shown = column === 0 ? value : "";
        below[row.length] = { value: shown, rows: Math.min(cell.rowSpan, 10_000) - 1 };
        row.push(shown);
      }
    }
    fill();
    rows.push(row);
  }
  return rows;
}

function textOf(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll("br, p, div, li")) end.append("\v");
  for (const end of cell.querySelectorAll("br")) end.replaceWith("\v");
  const lines = (cell.textContent ?? "").split("\v").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** As spreadsheets write such cells into text. */
function quoted(value: string): string {
  return /["\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
