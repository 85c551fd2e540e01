// A field to find an actor by its name: suggestions while one types, chosen by keyboard or pointer.
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from "lit";
import type { Report } from "../generated/report";
import { actorLabel, language, t } from "../i18n";
import { state } from "../state";
import { placeWords } from "./words";

const MOST = 8;

interface Name {
  id: string;
  label: string;
  plain: string;
}

export class ActorSearch extends LitElement {
  static override properties = {
    report: { attribute: false },
    wanted: { state: true },
    open: { state: true },
    at: { state: true },
  };

  declare report: Report;
  declare wanted: string;
  declare open: boolean;
  /** The suggestion that Enter takes. */
  declare at: number;

  #names: Name[] = [];
  #for: [Report, string] | undefined;
  #found: Name[] = [];
  #all = 0;

  constructor() {
    super();
    this.wanted = "";
    this.open = false;
    this.at = -1;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("wanted") && !changed.has("report")) return;
    const wanted = plain(this.wanted.trim());
    if (wanted && (this.#for?.[0] !== this.report || this.#for[1] !== language())) {
      this.#for = [this.report, language()];
      this.#names = this.report.network.actors.map(({ id }) => ({ id, label: actorLabel(id), plain: plain(actorLabel(id)) }));
    }
    const matching = wanted ? this.#names.filter((name) => name.plain.includes(wanted)) : [];
    // Those that begin so, those with a word that begins so, the others.
    const rank = (name: Name) => (name.plain.startsWith(wanted) ? 0 : name.plain.includes(` ${wanted}`) ? 1 : 2);
    this.#all = matching.length;
    this.#found = matching
      .map((name, place) => ({ name, place, rank: rank(name) }))
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .slice(0, MOST)
      .map(({ name }) => name);
    this.at = Math.min(this.at, this.#found.length - 1);
  }

  protected override render(): TemplateResult {
    const open = this.open && this.wanted.trim() !== "";
    return html`<label for="map-search">${t("map-search")}</label>
      <div class="search-field" @focusout=${this.#onLeave}>
        <input id="map-search" type="search" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
          aria-expanded=${String(open && this.#found.length > 0)} aria-controls="map-found"
          aria-activedescendant=${open && this.at >= 0 ? `map-found-${this.at}` : nothing}
          .value=${this.wanted} @input=${this.#onInput} @keydown=${this.#onKey} @focus=${() => (this.open = true)} />
        <ul id="map-found" role="listbox" aria-label=${t("map-search")} ?hidden=${!open || this.#found.length === 0}>
          ${open
            ? this.#found.map(
                ({ id, label }, place) => html`<li id=${`map-found-${place}`} role="option" aria-selected=${String(place === this.at)}
                  @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#choose(id)}>
                  ${label} <span class="soft small">${placeWords(this.report, id)}</span>
                </li>`,
              )
            : nothing}
        </ul>
        <span class="small soft" role="status">${open ? [t("table-found", { count: this.#all }), this.#all > MOST ? t("map-found-more") : ""].filter(Boolean).join(", ") : nothing}</span>
      </div>`;
  }

  #onInput = (event: Event): void => {
    this.wanted = (event.target as HTMLInputElement).value;
    this.open = true;
    this.at = -1;
  };

  #onLeave = (event: FocusEvent): void => {
    if (!this.contains(event.relatedTarget as Node | null)) this.open = false;
  };

  #onKey = (event: KeyboardEvent): void => {
    const count = this.#found.length;
    switch (event.key) {
      case "ArrowDown":
        this.open = true;
        if (count > 0) this.at = (this.at + 1) % count;
        break;
      case "ArrowUp":
        if (count > 0) this.at = (this.at + count - (this.at < 0 ? 0 : 1)) % count;
        break;
      case "Enter": {
        const found = this.#found[Math.max(this.at, 0)];
        if (found) this.#choose(found.id);
        break;
      }
      case "Escape":
        if (!this.open || this.wanted === "") return;
        this.open = false;
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  #choose(id: string): void {
    this.wanted = actorLabel(id);
    this.open = false;
    this.at = -1;
    state.select({ kind: "actor", id });
    this.dispatchEvent(new CustomEvent("found", { detail: id, bubbles: true }));
  }
}

/** Without case and accents. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

if (!customElements.get("actor-search")) customElements.define("actor-search", ActorSearch);
