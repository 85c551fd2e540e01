// Views that are fetched when they are first looked at, so that the first diagnosis need not wait for them.
import { html, type TemplateResult } from "lit";
import { needWords, t } from "./i18n";
import { state } from "./state";

/** What is fetched as soon as the core is there, so that it works without a connection. */
const early: (() => Promise<unknown>)[] = [
  async () => (await import("./further/index")).ready(),
  async () => (await import("./measures/index")).ready(),
];

/**
 * A view from a script of its own, with sentences of its own where `parts` names some. With `soon` it is
 * fetched once the core is there, and not only when it is asked for.
 */
export function later<Shown>(
  fetchView: () => Promise<(shown: Shown) => TemplateResult>,
  parts: readonly string[] = [],
  soon = false,
): (shown: Shown) => TemplateResult {
  let view: ((shown: Shown) => TemplateResult) | undefined;
  let asked: Promise<void> | undefined;
  const get = async (): Promise<void> => {
    [view] = await Promise.all([fetchView(), ...parts.map(needWords)]);
  };
  if (soon) early.push(get);
  const ask = async (): Promise<void> => {
    try {
      await get();
      state.dispatchEvent(new Event("change"));
      // As on every change of view, reading goes on at its heading.
      state.dispatchEvent(new Event("view"));
    } catch (error) {
      state.missing(error, again);
    }
  };
  const again = (): Promise<void> => (asked = ask());
  return (shown) => {
    if (view) return view(shown);
    asked ??= ask();
    return html`<p role="status">${t("loading")}</p>`;
  };
}

/** Fetches the views that are wanted soon. What fails is fetched when it is asked for. */
export function fetchSoon(): void {
  for (const get of early) void get().catch(() => {});
}

/** Saves something with what is only fetched for saving; what fails can be tried again. */
export async function saving(task: (save: typeof import("./save/index")) => Promise<void>): Promise<void> {
  try {
    await task(await import("./save/index"));
  } catch (error) {
    state.missing(error, () => saving(task));
  }
}
