// What is worked out once the diagnosis stands: how far it is, or that it was left out, where it is not there yet.
// Updates itself: the page around it is large.
import { LitElement, html, nothing } from "lit";
import type { Further, Report } from "../generated/report";
import { percent, t } from "../i18n";
import { state } from "../state";
import type { Content } from "./parts";

/** Draws what is worked out further, or says how far it is. */
export function workedOut({ further }: Report, draw: (further: Further) => Content): Content {
  return further ? draw(further) : html`<late-further></late-further>`;
}

/** With the attribute `brief` without a button, where another stands near. */
class LateFurther extends LitElement {
  readonly #follow = (): void => this.requestUpdate();

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    state.addEventListener("late", this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    state.removeEventListener("late", this.#follow);
  }

  override render(): Content {
    const { further } = state;
    if (!further) return nothing;
    if (this.hasAttribute("brief")) {
      const { outcome, done } = further;
      return html`<p class="small soft">${t(`further-${outcome}`, outcome === "running" ? { share: percent(done) } : {})}</p>`;
    }
    if (further.outcome === "running") {
      return html`<p class="small soft">
        <progress max="1" .value=${further.done} aria-label=${t("further-running-name")}></progress>
        ${t("further-running", { share: percent(further.done) })}
        <button type="button" class="plain" @click=${() => state.cancelFurther()}>${t("further-cancel")}</button>
      </p>`;
    }
    return html`<p class="small">
        ${t(`further-${further.outcome}`)}
        <button type="button" class="plain" @click=${() => state.workOutAgain()}>${t("further-again")}</button>
      </p>
      ${further.detail ? html`<details class="small"><summary>${t("trouble-details")}</summary><code>${further.detail}</code></details>` : nothing}`;
  }
}

customElements.define("late-further", LateFurther);
