// How far the figures are that take long, or that they were left out. Updates itself: the page around it is large.
import { LitElement, html, nothing } from "lit";
import { percent, t } from "../../i18n";
import { state } from "../../state";
import type { Content } from "../parts";

class LateFigures extends LitElement {
  readonly #follow = (): void => this.requestUpdate();

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    state.addEventListener("late", this.#follow);
    state.addEventListener("change", this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    state.removeEventListener("late", this.#follow);
    state.removeEventListener("change", this.#follow);
  }

  override render(): Content {
    const { late } = state;
    if (!late) return nothing;
    if (late.outcome === "running") {
      return html`<p class="small">
        <progress max="1" .value=${late.done} aria-label=${t("late-figures")}></progress>
        ${late.name ? t("late-running", { what: t(`late-${late.name}`), share: percent(late.done) }) : t("late-begins")}
        <button type="button" class="plain" @click=${() => state.cancelLate()}>${t("late-cancel")}</button>
      </p>`;
    }
    return html`<p class="small">
        ${t(`late-${late.outcome}`)}
        <button type="button" class="plain" @click=${() => state.measureAgain()}>${t("late-again")}</button>
      </p>
      ${late.detail ? html`<details class="small"><summary>${t("trouble-details")}</summary><code>${late.detail}</code></details>` : nothing}`;
  }
}

customElements.define("late-figures", LateFigures);
