// A list that folds, and what stands in it.
import { html, nothing, type TemplateResult } from "lit";
import { t } from "../../i18n";
import type { Content } from "../parts";

/** A part with its count, closed until it is asked for; nothing where there is nothing. */
export function fold(title: string, count: number, body: () => Content): Content {
  if (count === 0) return nothing;
  return html`<details class="card">
    <summary><h2>${t(title)} <span class="small soft">${t("compare-lines", { count })}</span></h2></summary>
    ${body()}
  </details>`;
}

export function lines<Item>(items: readonly Item[], line: (item: Item) => Content): Content {
  if (items.length === 0) return nothing;
  return html`<ul class="messages">
    ${items.map((item): TemplateResult => html`<li>${line(item)}</li>`)}
  </ul>`;
}
