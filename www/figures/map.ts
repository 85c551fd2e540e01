// The map as a drawing: drawn by its own element out of sight, in the light palette, then copied with its
// colours written at each mark, since a file carries no style sheet.
import { render } from "lit";
import type { Report } from "../generated/report";
import { withNames } from "../i18n";
import { type MapMode, mapLegend } from "../map/index";
import type { NetworkMap } from "../map/element";
import type { Look } from "../map/look";
import { state } from "../state";
import { type Drawing, type Key, escaped, round } from "./svg";

/** Of the drawing before it is fitted into the figure's frame. */
const WIDTH = 912;
/** What is copied as it is where an element has it. */
const SHAPE = ["d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "transform", "dy"];

/** The visitor's look; of a report with other names only what does not go by names. */
export function lookAt(report: Report): Look {
  return report === state.report ? state.look : { ...state.look, around: undefined, moved: {} };
}

/** Needs what `ready` gets. */
export function mapDrawing(report: Report, positions: Float64Array, mode: MapMode): { drawing: Drawing; legend: Key[] } {
  const stage = document.createElement("div");
  stage.className = "stage";
  stage.setAttribute("aria-hidden", "true");
  document.body.append(stage);
  try {
    const map = document.createElement("network-map") as NetworkMap;
    Object.assign(map, { report, positions, mode, size: "large", width: WIDTH, look: lookAt(report) });
    const legend = document.createElement("div");
    stage.append(map, legend);
    withNames(report, () => {
      map.drawNow();
      render(mapLegend(report, mode), legend);
    });
    for (const one of map.querySelectorAll(".selected, .near, .searching")) one.classList.remove("selected", "near", "searching");
    const drawn = map.querySelector<SVGSVGElement>("svg.map")!;
    const { x, y, width, height } = drawn.viewBox.baseVal;
    const body = `<g transform="translate(${-x} ${-y})">${copy(drawn.querySelector("g.world")!)}</g>`;
    return { drawing: { body, width, height }, legend: keys(legend) };
  } finally {
    stage.remove();
  }
}

/** What is on the map; a sign that the visitor took off it is not. */
function keys(legend: HTMLElement): Key[] {
  return [...legend.querySelectorAll('.sign-of:not([aria-pressed="false"])')].map((entry) => ({
    sign: copy(entry.querySelector("svg.key > g")!),
    text: entry.textContent.trim(),
  }));
}

/** An element and what is in it as text, its looks as attributes. */
function copy(element: Element): string {
  const style = getComputedStyle(element);
  if (style.display === "none" || element.matches(".hit, .halo, title")) return "";
  const name = element.localName;
  if (name === "g") {
    const inside = [...element.children].map(copy).join("");
    const opacity = style.opacity === "1" ? "" : ` opacity="${style.opacity}"`;
    return inside && `<g${shape(element)}${opacity}>${inside}</g>`;
  }
  if (name === "text") return words(element, style);
  return `<${name}${shape(element)}${paint(style)}/>`;
}

/** Behind the letters their own outline in the colour of the ground: few programs know `paint-order`. */
function words(element: Element, style: CSSStyleDeclaration): string {
  const lines = element.querySelector("tspan")
    ? [...element.querySelectorAll("tspan")].map((line) => `<tspan${shape(line)}>${escaped(line.textContent)}</tspan>`).join("")
    : escaped(element.textContent);
  const size = parseFloat(style.fontSize);
  const look =
    ` font-size="${round(size, 2)}" text-anchor="${style.textAnchor}"` +
    (style.fontStyle === "italic" ? ' font-style="italic"' : "") +
    (Number(style.fontWeight) > 400 ? ` font-weight="${style.fontWeight}"` : "") +
    (style.opacity === "1" ? "" : ` opacity="${style.opacity}"`);
  const ground = `<text${shape(element)}${look} fill="none" stroke-linejoin="round" stroke-width="${round(0.3 * size, 2)}"${colour("stroke", style.stroke)}>${lines}</text>`;
  return `${ground}<text${shape(element)}${look}${colour("fill", style.fill)}>${lines}</text>`;
}

function shape(element: Element): string {
  return SHAPE.map((name) => {
    const value = element.getAttribute(name);
    return value === null ? "" : ` ${name}="${escaped(value)}"`;
  }).join("");
}

function paint(style: CSSStyleDeclaration): string {
  const stroked = style.stroke !== "none";
  const dashes = style.strokeDasharray.replace(/px/g, "");
  return [
    colour("fill", style.fill),
    style.fillOpacity === "1" ? "" : ` fill-opacity="${style.fillOpacity}"`,
    stroked ? colour("stroke", style.stroke) : "",
    stroked ? ` stroke-width="${round(parseFloat(style.strokeWidth), 2)}"` : "",
    stroked && style.strokeOpacity !== "1" ? ` stroke-opacity="${style.strokeOpacity}"` : "",
    stroked && dashes !== "none" ? ` stroke-dasharray="${dashes}"` : "",
    stroked && style.strokeLinecap !== "butt" ? ` stroke-linecap="${style.strokeLinecap}"` : "",
    style.opacity === "1" ? "" : ` opacity="${style.opacity}"`,
  ].join("");
}

/** `rgb(1, 2, 3)` as `#010203`, which every program reads. */
function colour(name: string, value: string): string {
  const [red, green, blue, alpha = "1"] = value.match(/[\d.]+/g) ?? [];
  if (blue === undefined || Number(alpha) === 0) return ` ${name}="none"`;
  const hex = [red, green, blue].map((part) => Math.round(Number(part)).toString(16).padStart(2, "0")).join("");
  return ` ${name}="#${hex}"${alpha === "1" ? "" : ` ${name}-opacity="${alpha}"`}`;
}
