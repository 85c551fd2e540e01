// What interviews of one's own design would show: made-up districts, asked in the chosen way, beside what is true there.
import { LitElement, type TemplateResult, html, nothing } from "lit";
import { number, percent, t } from "../../i18n";
import { simulate } from "../../measures/index";
import { state } from "../../state";
import type { Content } from "../parts";
import { FIELDS, type Field, type Name, QUESTIONS, TRUST, type Figure, type Outcome, outcomeOf } from "./simulator-plan";

type Status = { kind: "idle" } | { kind: "running"; done: number } | { kind: "done"; outcome: Outcome } | { kind: "failed" };

const WHO: Name[] = ["ask_agency", "ask_suppliers", "ask_everybody"];
const HOW_MANY: Name[] = ["ask_customers", "ask_rivals"];
const DISTRICT: Name[] = ["firms", "suppliers", "customers", "suppliers_each", "customers_each", "rivals_each", "suppliers_tied", "districts", "seed"];

/** Figures that the report does not have, or has not so. */
const OWN = ["shared_suppliers", "density", "density_asked", "density_firms", "density_firms_asked", "first", "cut_point", "no_rival_tie"];

class DesignSimulator extends LitElement {
  static override properties = { status: { state: true }, plan: { state: true } };

  declare status: Status;
  declare plan: Record<Name, number>;
  #cancel: AbortController | undefined;
  readonly #follow = (): void => this.requestUpdate();

  constructor() {
    super();
    this.status = { kind: "idle" };
    this.plan = Object.fromEntries(FIELDS.map(({ name, usual }) => [name, usual])) as Record<Name, number>;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    state.addEventListener("change", this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    state.removeEventListener("change", this.#follow);
    this.#cancel?.abort();
  }

  override render(): TemplateResult {
    const everybody = this.plan.ask_everybody === 1;
    return html`<h3>${t("simulator-title")}</h3>
      <p>${t("simulator-question")}</p>
      <p class="small soft">${t("simulator-about")}</p>
      <form class="map-choices" @submit=${(event: Event) => this.#run(event)}>
        <div class="whole">
          <button type="submit" ?disabled=${this.status.kind === "running"}>${t("simulator-run")}</button>
          <div role="status">${this.#told()}</div>
        </div>
        <fieldset>
          <legend>${t("simulator-who")}</legend>
          <p class="small soft">${t("simulator-firm")}</p>
          ${WHO.map((name) => this.#tick(name, everybody && name !== "ask_everybody"))} ${HOW_MANY.map((name) => this.#number(name, everybody))}
        </fieldset>
        <fieldset>
          <legend>${t("simulator-what")}</legend>
          ${QUESTIONS.map(
            (code, place) => html`<label>
              <input type="radio" name="simulator-question" .checked=${this.plan.question === place} @change=${() => this.#set("question", place)} />
              ${t(`simulator-question-${code}`)}
            </label>`,
          )}
          ${this.#number("name_at_most", false)}
        </fieldset>
        <details>
          <summary>${t("simulator-district")}</summary>
          <fieldset>
            <legend class="visually-hidden">${t("simulator-district")}</legend>
            ${DISTRICT.map((name) => this.#number(name, false))}
          </fieldset>
        </details>
      </form>
      ${this.status.kind === "done" ? found(this.status.outcome) : nothing}`;
  }

  #set(name: Name, value: number): void {
    this.plan = { ...this.plan, [name]: value };
  }

  #tick(name: Name, disabled: boolean): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        id=${`simulator-${name}`}
        ?disabled=${disabled}
        .checked=${this.plan[name] === 1}
        @change=${({ target }: Event) => this.#set(name, (target as HTMLInputElement).checked ? 1 : 0)}
      />
      ${t(`simulator-${name}`)}
    </label>`;
  }

  #number(name: Name, disabled: boolean): TemplateResult {
    const { least, most, step } = FIELDS.find((field) => field.name === name) as Field;
    const written = ({ target }: Event): void => {
      const field = target as HTMLInputElement;
      if (field.value !== "" && field.validity.valid) this.#set(name, field.valueAsNumber);
      else field.value = String(this.plan[name]);
    };
    return html`<label>
      <input
        class="short"
        type="number"
        id=${`simulator-${name}`}
        min=${least}
        max=${most}
        step=${step}
        ?disabled=${disabled}
        .value=${String(this.plan[name])}
        @change=${written}
      />
      ${t(`simulator-${name}`)}
    </label>`;
  }

  #told(): Content {
    const { status } = this;
    if (status.kind === "failed") return html`<p>${t("simulator-failed")}</p>`;
    if (status.kind === "done") return html`<p>${sum(status.outcome)}</p>`;
    if (status.kind !== "running") return nothing;
    return html`<p class="small">
      <progress max="1" .value=${status.done} aria-label=${t("simulator-title")}></progress>
      ${t("simulator-running", { share: percent(status.done) })}
      <button type="button" class="plain" @click=${() => this.#cancel?.abort()}>${t("simulator-stop")}</button>
    </p>`;
  }

  async #run(event: Event): Promise<void> {
    event.preventDefault();
    this.#cancel?.abort();
    const cancel = (this.#cancel = new AbortController());
    this.status = { kind: "running", done: 0 };
    try {
      const numbers = FIELDS.map(({ name }) => this.plan[name]);
      const series = await simulate(numbers, (done) => (this.status = { kind: "running", done }), cancel.signal);
      this.status = { kind: "done", outcome: outcomeOf(series) };
    } catch {
      // A newer run tells for itself.
      if (this.#cancel === cancel) this.status = { kind: cancel.signal.aborted ? "idle" : "failed" };
    }
  }
}

/** The answer in one sentence. */
function sum({ figures }: Outcome): string {
  const count = (wanted: number): number => figures.filter(({ verdict }) => verdict === wanted).length;
  return t("simulator-sum", { count: figures.length, holds: count(0), care: count(1), misleads: count(2) });
}

function found({ actors, interviewed, districts, figures }: Outcome): TemplateResult {
  const name = (code: string): string => t(OWN.includes(code) ? `simulator-figure-${code}` : `measure-${code}`);
  const verdict = (wanted: number): Content => {
    const names = figures.filter(({ verdict }) => verdict === wanted).map(({ code }) => name(code));
    return names.length > 0
      ? html`<div class="part">
          <h4>${t(`simulator-${TRUST[wanted]}`)}</h4>
          <ul class="plainlist">
            ${names.map((one) => html`<li>${one}</li>`)}
          </ul>
        </div>`
      : nothing;
  };
  const differ = figures.filter((one) => one.tag !== one.verdict);
  const kinder = differ.filter((one) => one.tag < one.verdict).length;
  return html`<p>${t("simulator-map", { actors: number(actors, 0), interviewed: number(interviewed, 0), districts })}</p>
    <div class="map-choices">${[0, 1, 2].map(verdict)}</div>
    ${table("simulator-numbers", figures.filter(({ conclusion }) => !conclusion), name, (value) => number(value, value < 1 ? 3 : 1))}
    ${table("simulator-conclusions", figures.filter(({ conclusion }) => conclusion), name, percent)}
    <h4>${t("simulator-rule")}</h4>
    <p>${t(differ.length > 0 ? "simulator-differ" : "simulator-agree", { count: figures.length, same: figures.length - differ.length, kinder, stricter: differ.length - kinder })}</p>
    <ul class="small">
      ${differ.map((one) => html`<li>${t("simulator-differs", { figure: name(one.code), rule: t(`simulator-${TRUST[one.tag]}-word`), here: t(`simulator-${TRUST[one.verdict]}-word`) })}</li>`)}
    </ul>`;
}

function table(caption: string, figures: Figure[], name: (code: string) => string, write: (value: number) => string): Content {
  if (figures.length === 0) return nothing;
  const spread = ({ mean, low, high }: Figure["truth"], whole: boolean): string =>
    whole ? write(mean) : t("simulator-spread", { mean: write(mean), low: write(low), high: write(high) });
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t(caption)}>
    <table class="facts small" id=${caption}>
      <caption>${t(caption)}</caption>
      <thead>
        <tr>
          <th scope="col">${t("column-measure")}</th>
          <th scope="col" class="n">${t("simulator-true")}</th>
          <th scope="col" class="n">${t("simulator-seen")}</th>
          <th scope="col" class="n">${t(`${caption}.miss`)}</th>
          <th scope="col">${t("simulator-verdict")}</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          (one) => html`<tr id=${`simulated-${one.code}`}>
            <th scope="row">${name(one.code)}</th>
            <td class="n">${spread(one.truth, one.conclusion)}</td>
            <td class="n">${spread(one.seen, one.conclusion)}</td>
            <td class="n">${one.miss > 10 ? t("simulator-far") : percent(one.miss)}</td>
            <td>${t(`simulator-${TRUST[one.verdict]}-word`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

customElements.define("design-simulator", DesignSimulator);
