// Pieces of the business sections: names one can choose, with a count of the rest, and lines that open.
import { type TemplateResult, html, nothing } from "lit";
import type { Several } from "../../generated/report";
import { actorLabel, countryName, t } from "../../i18n";
import { state } from "../../state";
import type { Content } from "../parts";

/** Actors by name; each can be chosen on the map. */
export function who({ count, actors }: Several): TemplateResult {
  return html`${actors.map(
    (id, place) =>
      html`${place > 0 ? ", " : ""}<button type="button" class="plain" @click=${() => state.select({ kind: "actor", id })}>${actorLabel(id)}</button>`,
  )}${count > actors.length ? html` <span class="soft">${t("several-more", { count: count - actors.length })}</span>` : nothing}`;
}

export function one(id: string): TemplateResult {
  return who({ count: 1, actors: [id] });
}

export function country(code: string | null): string {
  return code === null ? t("country-unknown") : countryName(code);
}

/** A line that opens to what it rests on. */
export function fold(id: string, line: Content, body: Content): TemplateResult {
  return html`<details id=${`line-${id}`} ?open=${state.anchor === `line-${id}`}>
    <summary>${line}</summary>
    <div class="small">${body}</div>
  </details>`;
}
