// Stands in for d3-transition and d3-interpolate, a tenth of the page's script: d3-zoom would use them for
// animated moves, and the map makes none.
import { selection } from "d3-selection";

export function interrupt(): void {}

export function interpolateZoom(): never {
  throw new Error("the map moves without transitions");
}

selection.prototype.interrupt = function () {
  return this;
};
