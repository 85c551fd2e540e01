// The marks of the map: a shape and a colour for each kind of actor, the same in map, legend and tables.
import { type SVGTemplateResult, svg } from "lit";
import type { Role } from "../generated/report";

export type Kind = "focal" | "customer" | "supplier" | "competitor" | "institution" | "middleman" | "other";

/** The kinds in the order of the legend. */
export const KINDS: Kind[] = ["focal", "customer", "supplier", "competitor", "institution", "middleman", "other"];

export function kindOf(role: Role): Kind {
  switch (role) {
    case "focal":
    case "customer":
    case "supplier":
      return role;
    case "competitor":
    case "producer":
      return "competitor";
    case "agency":
    case "research":
    case "association":
    case "bank":
      return "institution";
    case "distributor":
    case "agent":
    case "forwarder":
      return "middleman";
    default:
      return "other";
  }
}

/** How far a mark reaches from its middle. */
export function reach(kind: Kind, classRow: boolean): number {
  return (kind === "focal" ? 14 : 9) + (classRow ? 4 : 0);
}

/** A mark around 0, 0; one that stands for a class of actors has a second outline. */
export function mark(kind: Kind, classRow = false): SVGTemplateResult {
  return svg`${classRow ? svg`<path class="outline" d=${outline(kind, 1.45)}></path>` : ""}
    <path class="mark" d=${outline(kind, 1)}></path>`;
}

function outline(kind: Kind, scale: number): string {
  switch (kind) {
    case "focal":
      return circle(13 * scale);
    case "customer":
      return circle(8 * scale);
    case "supplier":
      return polygon(4, 10.5 * scale, 45);
    case "competitor":
      return polygon(3, 10.5 * scale, -90);
    case "institution":
      return polygon(4, 10 * scale, 0);
    case "middleman":
      return polygon(5, 9.5 * scale, -90);
    case "other":
      return polygon(6, 8.5 * scale, 0);
  }
}

function circle(radius: number): string {
  const size = round(radius);
  return `M${-size} 0a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`;
}

/** A regular polygon whose first corner stands at `turn` degrees, clockwise from the right. */
function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((turn + (360 * corner) / corners) * Math.PI) / 180;
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
