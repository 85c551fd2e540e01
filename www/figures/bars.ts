// Bars of 0–100 as a drawing, with what blanks leave open as a paler part: the form of every bar on screen.
import { COLOURS, type Drawing, round, text, widthOf, wrap } from "./svg";

export interface Row {
  label: string;
  /** `null` where there are not enough answers. */
  value: number | null;
  low?: number | null;
  high?: number | null;
  words: string;
  depth?: number;
}

const WIDTH = 912;
const LABELS = 400;
const BARS = 300;
const SIZE = 14;

export function bars(rows: readonly Row[]): Drawing {
  const parts: string[] = [];
  let y = 0;
  for (const { label, value, low, high, words, depth = 0 } of rows) {
    const indent = 18 * depth;
    const lines = wrap(label, SIZE, LABELS - indent - 12);
    const told = wrap(words, 13, WIDTH - LABELS - BARS - 14);
    lines.forEach((line, place) => parts.push(text(line, indent, y + 14 + 18 * place, { size: SIZE })));
    told.forEach((line, place) => parts.push(text(line, LABELS + BARS + 14, y + 14 + 18 * place, { size: 13, colour: COLOURS.soft })));
    const from = low ?? value ?? 0;
    const to = high ?? value ?? 0;
    parts.push(rectangle(LABELS, y + 3, BARS, 13, COLOURS.line));
    if (to > from) parts.push(rectangle(LABELS + (from / 100) * BARS, y + 3, ((to - from) / 100) * BARS, 13, COLOURS.range));
    if (value !== null) parts.push(rectangle(LABELS, y + 6, (value / 100) * BARS, 7, COLOURS.warm));
    y += Math.max(lines.length, told.length, 1) * 18 + 8;
  }
  for (const [value, shift] of [[0, 0], [50, -widthOf("50", 12) / 2], [100, -widthOf("100", 12)]] as const) {
    parts.push(text(String(value), LABELS + (value / 100) * BARS + shift, y + 10, { size: 12, colour: COLOURS.soft }));
  }
  return { body: parts.join(""), width: WIDTH, height: y + 14 };
}

export function sample(kind: "value" | "range"): string {
  return kind === "value" ? rectangle(-20, -3.5, 40, 7, COLOURS.warm) : rectangle(-20, -6.5, 40, 13, COLOURS.range);
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="1" fill="${fill}"/>`;
}
