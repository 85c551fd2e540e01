// "What happened to my data, and what can I do now?"
import { html, type TemplateResult } from "lit";
import { t } from "../i18n";
import { state, type Trouble } from "../state";

export function troubleView({ kind, detail }: Trouble): TemplateResult {
  return html`<section class="card trouble" role="alert">
    <h2>${t(`trouble-${kind}`)}</h2>
    <p>${t(`trouble-${kind}.next`)}</p>
    <p>
      ${state.canRetry
        ? html`<button type="button" class="main" @click=${() => state.retry()}>${t("try-again")}</button>`
        : ""}
    </p>
    <details>
      <summary>${t("trouble-details")}</summary>
      <p class="small"><code>${detail}</code></p>
    </details>
  </section>`;
}
