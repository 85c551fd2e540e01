// What saved files are called: what they are and as of when, never for whom.
import type { Report } from "../generated/report";

/** `filiera-report-2006-12-31.xlsx`; with codes in the place of names it says so. */
export function fileName(what: string, ending: string, report?: Report, codes = false): string {
  const date = report?.about.as_of;
  return `filiera-${what}${codes ? "-codes" : ""}${date ? `-${date}` : ""}.${ending}`;
}

/** A name of a firm or of a file as part of a file's name, for any system's rules. */
export function safe(name: string): string {
  const kept = name.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return [...kept].slice(0, 60).join("") || "firm";
}

/** Each name once: what comes twice is numbered. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    // Not every system tells capitals from small letters.
    const key = name.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
