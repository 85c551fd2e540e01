// Files that the visitor takes along.
import type { Report } from "../generated/report";

/** The whole report as JSON, as the headless program prints it. */
export function save(report: Report): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(report)], { type: "application/json" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = "filiera-report.json";
  anchor.click();
  URL.revokeObjectURL(address);
}
