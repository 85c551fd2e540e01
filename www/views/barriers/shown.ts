// How the visitor looks at the barriers: remembered while the page is open, and no part of the report.
import type { BarrierReading, FirmBarriers, ItemReading, Report } from "../../generated/report";
import { state } from "../../state";
import type { Grouping } from "../score";

export interface Look {
  order: "severity" | "priority";
  grouping: Grouping;
}

export const look: Look = { order: "severity", grouping: "list" };

export function setLook(change: Partial<Look>): void {
  Object.assign(look, change);
  state.dispatchEvent(new Event("change"));
}

/** What the core says of a firm's answers beside its facts. */
export function readingOf({ barriers }: Report, { firm }: FirmBarriers): BarrierReading | undefined {
  return barriers.readings.find((one) => one.firm === firm);
}

export function readingsByCode(reading: BarrierReading | undefined): ReadonlyMap<string, ItemReading> {
  return new Map(reading?.items.map((item) => [item.code, item]));
}
