// The small buttons by a figure that hand it over as a file.
import { html, type TemplateResult } from "lit";
import type { Which } from "../figures/index";
import { needWords, t } from "../i18n";
import { state } from "../state";

export function figureButtons(which: Which): TemplateResult {
  return html`<p class="small figure-save">
    ${t("figure-save")}
    ${(["svg", "png"] as const).map(
      (format) => html`<button type="button" class="plain" aria-label=${`${t("figure-save")} ${format.toUpperCase()}`} @click=${() => hand(which, format)}>
        ${format.toUpperCase()}
      </button>`,
    )}
  </p>`;
}

async function hand(which: Which, format: "svg" | "png"): Promise<void> {
  try {
    const [{ saveFigure }] = await Promise.all([import("../save/index"), needWords("save")]);
    await saveFigure(which, format);
  } catch (error) {
    state.missing(error, () => hand(which, format));
  }
}
