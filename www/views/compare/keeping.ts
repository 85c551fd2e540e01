// The earlier state that the visitor compares with: kept while something is open, and nowhere but in this page.
import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../../generated/report";
import { language, t } from "../../i18n";
import { state } from "../../state";
import { link } from "../parts";

export interface Kept {
  report: Report;
  /** When it was kept from this page; `undefined` where it was brought as a file. */
  at: Date | undefined;
}

let kept: Kept | undefined;

export const earlier = (): Kept | undefined => kept;

export function setEarlier(state: Kept | undefined): void {
  kept = state;
  changed();
}

export const keep = (report: Report): void => setEarlier({ report, at: new Date() });

export function changed(): void {
  state.dispatchEvent(new Event("change"));
}

// Who forgets the case forgets this, too.
state.addEventListener("change", () => {
  if (!state.report) kept = undefined;
});

export function timeOf(at: Date): string {
  return new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** One press keeps what is shown, the next leads to the comparison. */
export function keepLine(report: Report): TemplateResult {
  return html`<p class="row no-print">
    <button type="button" @click=${() => keep(report)}>${t(kept ? "keep-again" : "keep-state")}</button>
    <span role="status">${kept?.at ? t("keep-kept", { time: timeOf(kept.at) }) : nothing}</span>
    ${link("compare", t(kept ? "keep-compare" : "data-compare"))}
  </p>`;
}
