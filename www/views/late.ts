// What comes after the first diagnosis: how far it is, or that it was left out, where it is not there yet. Updates
// itself: the page around it is large.
import { LitElement, html, nothing } from "lit";
import type { Background, Late } from "../background";
import type { Further, Report } from "../generated/report";
import { percent, t } from "../i18n";
import { state } from "../state";
import type { Content } from "./parts";

/** A part of what is worked out further, where it is there. */
export function found<Part extends keyof Further>(report: Report, part: Part): Further[Part] | undefined {
  return report.further?.[part] ?? (report === state.report ? state.further.found[part] : undefined);
}

/** Draws a part of what is worked out further, or says how far it is. */
export function workedOut<Part extends keyof Further>(report: Report, part: Part, draw: (found: Further[Part]) => Content): Content {
  const there = found(report, part);
  return there ? draw(there) : html`<late-further></late-further>`;
}

/** With the attribute `brief` without a button, where another stands near. */
abstract class LatePart extends LitElement {
  abstract readonly background: Background;
  /** Begins the ids of its sentences. */
  abstract readonly words: string;
  readonly #follow = (): void => this.requestUpdate();

  /** What runs, in words, and the name of its bar. */
  abstract running(late: Late): { said: string; name: string };

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
    const { background, words } = this;
    const { late } = background;
    if (!late) return nothing;
    const { outcome, done, detail } = late;
    const { said, name } = outcome === "running" ? this.running(late) : { said: t(`${words}-${outcome}`), name: "" };
    if (this.hasAttribute("brief")) return html`<p class="small soft">${said}</p>`;
    const button = (what: string, act: () => unknown): Content =>
      html`<button type="button" class="plain" @click=${act}>${t(`${words}-${what}`)}</button>`;
    if (outcome === "running") {
      return html`<p class="small soft">
        <progress max="1" .value=${done} aria-label=${name}></progress> ${said} ${button("cancel", () => background.cancel())}
      </p>`;
    }
    return html`<p class="small">${said} ${button("again", () => background.again())}</p>
      ${detail ? html`<details class="small"><summary>${t("trouble-details")}</summary><code>${detail}</code></details>` : nothing}`;
  }
}

class LateFurther extends LatePart {
  override readonly background = state.further;
  override readonly words = "further";

  override running({ done }: Late): { said: string; name: string } {
    return { said: t("further-running", { share: percent(done) }), name: t("further-running-name") };
  }
}

class LateFigures extends LatePart {
  override readonly background = state.figures;
  override readonly words = "late";

  override running({ name, done }: Late): { said: string; name: string } {
    const said = name ? t("late-running", { what: t(`late-${name}`), share: percent(done) }) : t("late-begins");
    return { said, name: t("late-figures") };
  }
}

customElements.define("late-further", LateFurther);
customElements.define("late-figures", LateFigures);
