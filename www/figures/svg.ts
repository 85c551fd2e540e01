// The frame of every saved figure: title, drawing, legend, and a note of what it was made from. One width,
// the light palette, fonts by name, and only what every reader of SVG understands.

export const WIDTH = 960;
const MARGIN = 24;
const FONT = "Helvetica, Arial, sans-serif";
/** Height of a line of the note and the legend. */
const LINE = 18;

export const COLOURS = { ink: "#1c2530", soft: "#55606d", line: "#d9dbd6", card: "#ffffff", warm: "#a8441b", range: "#e6b9a0" };

export interface Drawing {
  /** SVG elements around 0, 0 to `width`, `height`. */
  body: string;
  width: number;
  height: number;
}

export interface Key {
  /** SVG elements within -22 to 22 and -10 to 10. */
  sign: string;
  text: string;
}

export interface Figure {
  title: string;
  subtitle: string;
  drawing: Drawing;
  legend: Key[];
  note: string[];
}

/** A whole SVG document. */
export function frame({ title, subtitle, drawing, legend, note }: Figure): string {
  const inner = WIDTH - 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN + 20;
  for (const line of wrap(title, 20, inner)) {
    parts.push(text(line, MARGIN, y, { size: 20, bold: true }));
    y += 26;
  }
  for (const line of wrap(subtitle, 14, inner)) {
    parts.push(text(line, MARGIN, y - 2, { size: 14, colour: COLOURS.soft }));
    y += 20;
  }
  y += 4;
  const scale = inner / drawing.width;
  parts.push(`<g transform="translate(${MARGIN} ${round(y)}) scale(${round(scale, 4)})">${drawing.body}</g>`);
  y += drawing.height * scale + 22;
  let x = MARGIN;
  for (const { sign, text: words } of legend) {
    const width = 54 + widthOf(words, 13) + 16;
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y += 26;
    }
    parts.push(`<g transform="translate(${round(x + 22)} ${round(y)})">${sign}</g>`, text(words, x + 52, y + 4.5, { size: 13, colour: COLOURS.soft }));
    x += width;
  }
  if (legend.length > 0) y += 30;
  for (const line of note.flatMap((one) => wrap(one, 12, inner))) {
    parts.push(text(line, MARGIN, y, { size: 12, colour: COLOURS.soft }));
    y += LINE;
  }
  const height = Math.ceil(y + 6);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}">
<title>${escaped(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="${COLOURS.card}"/>
${parts.join("\n")}
</svg>
`;
}

interface Look {
  size: number;
  colour?: string;
  bold?: boolean;
  anchor?: "start" | "end";
}

export function text(words: string, x: number, y: number, { size, colour = COLOURS.ink, bold, anchor }: Look): string {
  const weight = bold ? ' font-weight="600"' : "";
  const end = anchor === "end" ? ' text-anchor="end"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}"${weight}${end}>${escaped(words)}</text>`;
}

export function wrap(words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

const pencil = document.createElement("canvas").getContext("2d");

export function widthOf(words: string, size: number): number {
  if (!pencil) return 0.56 * size * words.length;
  pencil.font = `${size}px ${FONT}`;
  return pencil.measureText(words).width;
}

/** Characters that XML forbids are left out: a name from a file may hold any. */
export function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function round(value: number, digits = 1): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
