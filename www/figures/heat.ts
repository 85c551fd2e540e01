// The heat map as a drawing: every row, with the same signs as on screen, in the light palette.
import type { Report } from "../generated/report";
import { t } from "../i18n";
import { heatOf, shade, sign } from "../views/firms/cells";
import { cut } from "../views/firms/cut";
import { COLOURS, type Drawing, type Key, escaped, round, text } from "./svg";

const NAMES = 190;
const HEAD = 170;
const ROW = 16;
const WIDTH = 912;
const SHADES = ["#f4f1ec", "#f4dccd", "#e9bfa7", "#d58a61", "#a8441b"];

export function heatDrawing(report: Report): { drawing: Drawing; legend: Key[] } {
  const { rows, columns } = heatOf(report);
  const wide = Math.min(40, (WIDTH - NAMES) / columns.length);
  const parts: string[] = [];
  columns.forEach(({ label }, column) => {
    const place = `translate(${round(NAMES + column * wide + wide / 2 + 3.5)} ${HEAD - 6}) rotate(-90)`;
    parts.push(`<text transform="${place}" font-size="11" fill="${COLOURS.ink}">${escaped(cut(label, 11, HEAD - 10))}</text>`);
  });
  rows.forEach((row, index) => {
    const y = HEAD + index * ROW;
    parts.push(text(cut(row.label, 11, NAMES - 10), 0, y + 12, { size: 11 }));
    columns.forEach(({ at }, column) => {
      parts.push(cell(NAMES + column * wide, y, wide, ROW, shade(row, at), sign(row, at)));
    });
  });
  const keys = [
    [0, "0", "firms-key-0"],
    [2, "50", "firms-key-2"],
    [4, "100", "firms-key-4"],
    ["blank", "?", "firms-cell-blank"],
    ["na", "×", "firms-cell-na"],
    ["unasked", "", "firms-cell-unasked"],
  ] as const;
  return {
    drawing: { body: parts.join(""), width: WIDTH, height: HEAD + rows.length * ROW },
    legend: keys.map(([of, words, key]) => ({ sign: cell(-11, -8, 22, 16, of, words), text: t(key) })),
  };
}

function cell(x: number, y: number, width: number, height: number, of: ReturnType<typeof shade>, words: string): string {
  const number = typeof of === "number";
  const look = number ? `fill="${SHADES[of]}"` : `fill="none" stroke="${COLOURS.line}"${of === "unasked" ? ' stroke-dasharray="2 3"' : ""}`;
  const box = `<rect x="${round(x + 0.7)}" y="${round(y + 0.7)}" width="${round(width - 1.4)}" height="${height - 1.4}" ${look}/>`;
  if (!words) return box;
  const ink = of === 4 ? "#ffffff" : COLOURS.ink;
  const bold = of === 3 || of === 4 ? ' font-weight="600"' : "";
  return `${box}<text x="${round(x + width / 2)}" y="${round(y + height / 2 + 3)}" font-size="8.5" text-anchor="middle" fill="${ink}"${bold}>${words}</text>`;
}
