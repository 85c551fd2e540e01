// Every figure that can be saved, each as SVG and as PNG.
import type { Report } from "../generated/report";
import { barrierLabel, date, fileLabel, firmLabel, needWords, number, t, withNames } from "../i18n";
import { shownWords } from "../map/bar";
import type { MapMode } from "../map/index";
import { planned } from "../map/picture";
import { ready } from "../map/places";
import { distinct, fileName, safe } from "../save/names";
import { type Grouping, groupRows, scoreWords, severityWords } from "../views/score";
import { amongDrawing } from "./among";
import { type Row, bars, sample } from "./bars";
import { chains } from "./chains";
import { heatDrawing } from "./heat";
import { lookAt, mapDrawing } from "./map";
import { png } from "./png";
import { type Drawing, type Key, frame } from "./svg";

/**
 * `map-present`, `map-new`, `map-difference`, `barriers`, `groups`, `among`, `together` or `heat`; of one firm
 * where it has one.
 * Also `groups-` with another way of grouping, and `chains`: those are saved where they are looked at.
 */
export interface Which {
  code: string;
  firm?: string;
}

/** The figures that this report has. */
export function figuresOf(report: Report): Which[] {
  const { network, barriers } = report;
  const proposes = planned(report).length > 0;
  const maps = network.ties.length === 0 ? [] : proposes ? ["map-present", "map-new", "map-difference"] : ["map-present"];
  return [
    ...maps.map((code) => ({ code })),
    ...barriers.firms
      .filter(({ items }) => items.length > 0)
      .flatMap(({ firm, among }) => [{ code: "barriers", firm }, { code: "groups", firm }, ...(among.length > 0 ? [{ code: "among", firm }] : [])]),
    ...(barriers.together ? [{ code: "together" }, { code: "heat" }] : []),
  ];
}

export function figureTitle(report: Report, { code, firm }: Which): string {
  const label = report.barriers.firms.find((one) => one.firm === firm)?.label;
  return label && report.barriers.firms.length > 1 ? `${t(`figure-${code}`)} – ${firmLabel(label)}` : t(`figure-${code}`);
}

/** What maps need before they can be drawn: the places of what the visitor looks at, and words for it. */
async function prepare(report: Report, positions: Float64Array, all: readonly Which[]): Promise<void> {
  const modes = all.flatMap(({ code }) => (code.startsWith("map-") ? [code.slice(4) as MapMode] : []));
  if (modes.length === 0) return;
  await needWords("network");
  for (const mode of modes) await ready(report, positions, lookAt(report), mode);
}

/** With `coded`, nothing names the visitor's files either. */
export function figureSvg(report: Report, positions: Float64Array, which: Which, coded: boolean): string {
  return withNames(report, () => {
    const content = drawn(report, positions, which);
    return frame({ title: figureTitle(report, which), subtitle: subtitle(report, which), note: note(report, which, coded), ...content });
  });
}

function drawn(report: Report, positions: Float64Array, which: Which): { drawing: Drawing; legend: Key[] } {
  const { code, firm } = which;
  if (code.startsWith("map-")) return mapDrawing(report, positions, code.slice(4) as MapMode);
  if (code === "chains") return { drawing: chains(report.barriers.readings.find((one) => one.firm === firm)?.chains ?? []), legend: [] };
  if (code === "heat") return heatDrawing(report);
  const own = report.barriers.firms.find((one) => one.firm === firm);
  if (code === "among" && own) return amongDrawing(own);
  return { drawing: bars(rows(report, which)), legend: barLegend(code) };
}

export async function figureFile(
  report: Report,
  positions: Float64Array,
  which: Which,
  format: "svg" | "png",
  coded: boolean,
): Promise<Blob> {
  await prepare(report, positions, [which]);
  const svg = figureSvg(report, positions, which, coded);
  return format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : png(svg);
}

/** All figures in both forms. */
export async function allFigures(report: Report, positions: Float64Array, coded: boolean): Promise<{ name: string; blob: Blob }[]> {
  const all = figuresOf(report);
  await prepare(report, positions, all);
  const names = distinct(all.map((which) => figureName(report, which)));
  const files: { name: string; blob: Blob }[] = [];
  for (const [place, which] of all.entries()) {
    const svg = figureSvg(report, positions, which, coded);
    files.push({ name: `${names[place]}.svg`, blob: new Blob([svg]) }, { name: `${names[place]}.png`, blob: await png(svg) });
  }
  return files;
}

/** Without an ending. */
export function figureName(report: Report, { code, firm }: Which): string {
  const label = report.barriers.firms.length > 1 ? report.barriers.firms.find((one) => one.firm === firm)?.label : undefined;
  return fileName(label ? `${code}-${safe(label)}` : code, "", report).replace(/\.$/, "");
}

function rows(report: Report, { code, firm }: Which): Row[] {
  const { firms, together } = report.barriers;
  if (code === "together") {
    const sorted = [...(together?.items ?? [])].sort((a, b) => b.mean - a.mean);
    return sorted.map(({ code, mean, severe, answered }) => ({
      label: barrierLabel(code),
      value: 100 * mean,
      words: `${number(100 * mean, 0)} · ${t("diagnosis-severe-for", { severe, answered })}`,
    }));
  }
  const own = firms.find((one) => one.firm === firm);
  if (!own) return [];
  if (code.startsWith("groups")) {
    const grouping = (code.slice(7) || "list") as Grouping;
    return groupRows(own, { grouping }).map(({ group, depth }) => ({
      label: t(`group-${group.group}`),
      value: group.value,
      low: group.low,
      high: group.high,
      words: scoreWords(group),
      depth,
    }));
  }
  return own.items
    .filter(({ status, module }) => status === "answered" && module === "core")
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map((item) => ({
      label: barrierLabel(item.code),
      value: item.score === null ? null : 100 * item.score,
      words: severityWords(item),
    }));
}

function barLegend(code: string): Key[] {
  const value = { sign: sample("value"), text: t("figure-key-value") };
  return code.startsWith("groups") ? [value, { sign: sample("range"), text: t("figure-key-range") }] : [value];
}

function subtitle(report: Report, { code, firm }: Which): string {
  const { about, network, barriers } = report;
  const focal = network.actors.find(({ focal }) => focal)?.label;
  const label = code.startsWith("map-") ? focal : ["together", "heat"].includes(code) ? undefined : barriers.firms.find((one) => one.firm === firm)?.label;
  return [label && firmLabel(label), about.as_of ? t("figure-as-of", { date: date(about.as_of) }) : undefined, ...(code.startsWith("map-") ? shownWords(report, lookAt(report), code.slice(4) as MapMode) : [])].filter(Boolean).join(" · ");
}

/** How many were asked, from which files, made with what. */
function note({ about, network, barriers }: Report, { code, firm }: Which, coded: boolean): string[] {
  const { coverage } = network;
  const own = barriers.firms.find((one) => one.firm === firm);
  const asked = code.startsWith("map-")
    ? [
        t("figure-note-map", { actors: coverage.actors, interviewed: coverage.interviewed }),
        about.complete || coverage.pairs === 0 ? "" : t("figure-note-pairs", { asked: coverage.pairs_asked, pairs: coverage.pairs }),
      ]
    : own
      ? [t("figure-note-answers", { answered: own.total.answered, asked: own.total.asked, respondents: own.respondents })]
      : [t("figure-note-firms", { count: barriers.together?.firms ?? 0 })];
  const source = coded ? t("figure-note-coded") : t("figure-note-source", { files: about.files.map(({ name }) => fileLabel(name)) });
  const care = code === "chains" ? t("chain-about") : code === "groups-factors" ? t("bars-as-factors.about") : "";
  return [[...asked, care, source, t("figure-note-made", { version: about.program })].filter(Boolean).join(" ")];
}
