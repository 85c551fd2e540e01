// Views that are fetched when they are first looked at, so that the first diagnosis need not wait for them.
import { html, type TemplateResult } from "lit";
import type { Report } from "./generated/report";
import { needWords, t } from "./i18n";
import { state } from "./state";

type View = (report: Report) => TemplateResult;

/** A view from a script of its own, with sentences of its own where `part` names some. */
export function later(fetchView: () => Promise<View>, part?: string): View {
  let view: View | undefined;
  let asked: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    try {
      [view] = await Promise.all([fetchView(), part ? needWords(part) : undefined]);
      state.dispatchEvent(new Event("change"));
      // As on every change of view, reading goes on at its heading.
      state.dispatchEvent(new Event("view"));
    } catch (error) {
      state.missing(error, again);
    }
  };
  const again = (): Promise<void> => (asked = ask());
  return (report) => {
    if (view) return view(report);
    asked ??= ask();
    return html`<p role="status">${t("loading")}</p>`;
  };
}
