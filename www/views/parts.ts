// Small pieces that several views show alike.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Message, Verdict } from "../generated/report";
import { say, t } from "../i18n";
import type { View } from "../state";

export type Content = TemplateResult | string | typeof nothing;

/** Marks of rows that nobody stated: class statements, implied, illustrative. Stated rows carry none. */
export function basisMark(basis: readonly string[] | string | null): Content {
  const marks = (typeof basis === "string" ? [basis] : (basis ?? [])).filter((mark) => mark !== "S");
  if (marks.length === 0) return nothing;
  return html`${marks.map(
    (mark) => html` <abbr class="basis" title=${t(`basis-${mark}.about`)}>${t(`basis-${mark}`)}</abbr>`,
  )}`;
}

export function verdictTag(verdict: Verdict): TemplateResult {
  return html`<span class="tag verdict-${verdict}">${t(`verdict-${verdict}`)}</span>`;
}

export function tag(text: string): TemplateResult {
  return html`<span class="tag">${text}</span>`;
}

/** A link to a view, and to a place in it. */
export function link(view: View, text: Content, anchor?: string): TemplateResult {
  return html`<a class="more" href=${anchor ? `#${view}/${anchor}` : `#${view}`}>${text}</a>`;
}

export function card(title: Content, body: Content, id?: string): TemplateResult {
  return html`<section class="card" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    <h2>${title}</h2>
    ${body}
  </section>`;
}

export function messages(list: readonly Message[]): Content {
  if (list.length === 0) return nothing;
  return html`<ul class="messages">
    ${list.map((message) => html`<li>${say(message)}</li>`)}
  </ul>`;
}

export interface Bar {
  /** 0–100; `null` where there are not enough answers. */
  value: number | null;
  low?: number | null;
  high?: number | null;
  /** What the bar shows, in words. */
  label: string;
}

/** A bar from 0 to 100; the paler part reaches from the lowest to the highest that blanks allow. */
export function bar({ value, low, high, label }: Bar): TemplateResult {
  const from = low ?? value ?? 0;
  const to = high ?? value ?? 0;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=${label}>
    <rect class="track" width="100" height="8" rx="1"></rect>
    ${to > from ? svg`<rect class="range" x=${from} width=${to - from} height="8" rx="1"></rect>` : nothing}
    ${value === null ? nothing : svg`<rect class="value" width=${value} y="1.5" height="5" rx="1"></rect>`}
  </svg>`;
}
