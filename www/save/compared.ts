// Two states of a case side by side, as files.
import type { Report } from "../generated/report";
import { withNames } from "../i18n";
import { state } from "../state";
import { coded, drawn } from "./coded";
import type { Finished } from "./download";
import { blob } from "./make";
import { fileName } from "./names";
import { spoken } from "./spoken";
import { write } from "./writer";

/** With codes, those of all that is saved in this visit; their key comes last. */
export async function comparisonFiles(before: Report, after: Report, form: "xlsx" | "json", codes: boolean): Promise<Finished[]> {
  const { report, positions } = state.outcome!;
  const entries = codes ? (await coded(report, positions)).codes : null;
  const { comparison, book, key } = await write("comparisonSaved", before, after, entries, codes ? drawn() : 0);
  // Under codes nobody has another name.
  const names = codes ? { ...after, network: { ...after.network, actors: [] } } : after;
  const content = form === "json" ? JSON.stringify(comparison) : await write("writeXlsx", withNames(names, () => spoken(book)));
  const files: Finished[] = [{ name: fileName("comparison", form, after, codes), blob: blob(content, form) }];
  if (key) files.push({ name: fileName("key", "xlsx", report), blob: blob(await write("writeXlsx", spoken(key)), "xlsx") });
  return files;
}
