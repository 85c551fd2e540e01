// Where things stand in the drawing of chains: kinds of barriers below one another, arrows beside them.
import type { ChainLink } from "../generated/report";
import { barrierLabel, t } from "../i18n";
import { COLOURS, type Drawing, round, text, wrap } from "./svg";

/** From what feeds to what is fed. */
const KINDS = ["human_capital", "administrative", "cultural", "financial", "product"];
const GUTTER = 64;
const LINE = 18;
const PAD = 10;
const GAP = 18;
export const SIZE = 14;

export interface ChainBox {
  kind: string;
  /** The kind in the first lines, then the firm's barriers of it. */
  title: string[];
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ChainPlan {
  boxes: ChainBox[];
  /** Paths, each ending at the tip of its arrow. */
  arrows: { path: string; tip: { x: number; y: number } }[];
  width: number;
  height: number;
}

export function chainPlan(links: readonly ChainLink[], width: number): ChainPlan {
  const boxes: ChainBox[] = [];
  let y = 1;
  for (const kind of KINDS) {
    const of = links.flatMap(({ from, to, from_barriers, to_barriers }) => [
      ...(from === kind ? from_barriers : []),
      ...(to === kind ? to_barriers : []),
    ]);
    if (!links.some(({ from, to }) => from === kind || to === kind)) continue;
    const inner = width - GUTTER - 2 * PAD - 1;
    // The page's letters may be a little wider than those that were measured.
    const lines = [...new Set(of)].flatMap((code) => wrap(`· ${barrierLabel(code)}`, 1.08 * SIZE, inner));
    const title = wrap(chainKind(kind), 1.2 * SIZE, inner);
    const height = 2 * PAD + LINE * (title.length + lines.length);
    boxes.push({ kind, title, lines, x: GUTTER, y, width: width - GUTTER - 1, height });
    y += height + GAP;
  }
  return { boxes, arrows: arrows(links, boxes), width, height: y - GAP + 1 };
}

/** A kind as a title. */
export function chainKind(kind: string): string {
  const words = t(`chain-${kind}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Bows in the gutter, the wider the farther they reach; those that meet at a box stand apart. */
function arrows(links: readonly ChainLink[], boxes: readonly ChainBox[]): ChainPlan["arrows"] {
  const met = new Map<string, number>();
  const port = (place: number): number => {
    const { kind, y, height } = boxes[place]!;
    const count = met.get(kind) ?? 0;
    met.set(kind, count + 1);
    return Math.min(y + PAD + 9 + 16 * count, y + height - 8);
  };
  return links.flatMap(({ from, to }) => {
    const [first, last] = [from, to].map((kind) => boxes.findIndex((box) => box.kind === kind)) as [number, number];
    if (first < 0 || last < 0) return [];
    const [start, end] = [port(first), port(last)];
    const reach = GUTTER - Math.min(56, 22 + 12 * Math.abs(last - first));
    const tip = { x: GUTTER - 2, y: end };
    return [{ path: `M${GUTTER} ${round(start)}C${reach} ${round(start)} ${reach} ${round(end)} ${GUTTER - 10} ${round(end)}`, tip }];
  });
}

export function chains(links: readonly ChainLink[]): Drawing {
  const { boxes, arrows, height } = chainPlan(links, 640);
  const drawn = arrows.map(
    ({ path, tip }) =>
      `<path d="${path}" fill="none" stroke="${COLOURS.warm}" stroke-width="1.8"/><path d="${head(tip)}" fill="${COLOURS.warm}"/>`,
  );
  const written = boxes.map(
    ({ x, y, width, height, title, lines }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${COLOURS.card}" stroke="${COLOURS.line}"/>` +
      [...title, ...lines]
        .map((line, place) => text(line, x + PAD, y + PAD + 13 + LINE * place, { size: SIZE, bold: place < title.length }))
        .join(""),
  );
  // As wide as the other figures, so that the letters are of one size in all.
  return { body: drawn.join("") + written.join(""), width: 912, height };
}

export function head({ x, y }: { x: number; y: number }): string {
  return `M${x} ${round(y)}l-9 -5v10z`;
}

/** Where the title of a box stands, and each line below it. */
export function baseline(box: ChainBox, line: number): { x: number; y: number } {
  return { x: box.x + PAD, y: box.y + PAD + 13 + LINE * line };
}

