// Where a firm stands among the others, as a drawing: the strips of the page.
import type { FirmBarriers } from "../generated/report";
import { t } from "../i18n";
import { positionRows, positionWords } from "../views/position";
import { COLOURS, type Drawing, type Key, round, text, wrap } from "./svg";

const WIDTH = 912;
const LABELS = 300;
const BARS = 300;

export function amongDrawing(firm: FirmBarriers): { drawing: Drawing; legend: Key[] } {
  const parts: string[] = [];
  let y = 0;
  for (const row of positionRows(firm)) {
    const { own, position } = row;
    const x = (value: number) => round(LABELS + (value / 100) * BARS);
    const told = wrap(positionWords(row), 13, WIDTH - LABELS - BARS - 18);
    parts.push(text(row.label, 0, y + 14, { size: 14 }));
    told.forEach((line, place) => parts.push(text(line, LABELS + BARS + 18, y + 14 + 17 * place, { size: 13, colour: COLOURS.soft })));
    parts.push(
      line(x(0), x(100), y + 10, 1, COLOURS.line),
      line(x(position.lowest), x(position.highest), y + 10, 4, "#9aa3ad"),
      middle(x(position.median), y + 10),
      dot(x(own), y + 10),
    );
    y += Math.max(1, told.length) * 17 + 10;
  }
  const legend = [
    { sign: dot(0, 0), text: t("figure-key-own") },
    { sign: line(-20, 20, 0, 4, "#9aa3ad"), text: t("figure-key-others") },
    { sign: middle(0, 0), text: t("figure-key-median") },
  ];
  return { drawing: { body: parts.join(""), width: WIDTH, height: y }, legend };
}

function line(from: number, to: number, y: number, width: number, colour: string): string {
  return `<path d="M${from} ${y}H${to}" stroke="${colour}" stroke-width="${width}" fill="none"/>`;
}

function middle(x: number, y: number): string {
  return `<path d="M${x} ${y - 6}V${y + 6}" stroke="${COLOURS.ink}" stroke-width="2" fill="none"/>`;
}

function dot(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="5.5" fill="${COLOURS.warm}" stroke="${COLOURS.card}"/>`;
}
