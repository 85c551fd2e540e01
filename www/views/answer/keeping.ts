// Whether the answers are kept in this browser: only when the visitor says so, until the visitor says otherwise.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { t } from "../../i18n";
import { forgetKept, keep, kept } from "../../intake/kept";
import { state } from "../../state";

let keeping = false;
/** The browser allows no storage. */
let blocked = false;
let sure = false;
let last = state.edits;

state.addEventListener("change", () => {
  if (!keeping || state.edits === last) return;
  last = state.edits;
  // Forgotten meanwhile, here or in another tab.
  keeping = kept() !== undefined && keep(last);
});

/** Answers of an earlier visit that wait for a decision. */
export function waiting(goTo: () => void = () => state.go("answer", "topic-firm")): TemplateResult | typeof nothing {
  const before = keeping || state.edits.some(({ kind }) => kind === "answer") ? undefined : kept();
  if (!before || before.length === 0) return nothing;
  const goOn = (): void => {
    keeping = true;
    void state.answer(before).then(goTo);
  };
  return html`<section class="card asked">
    <h2>${t("answer-kept-title")}</h2>
    <p>${t("answer-kept-about")}</p>
    <p class="row">
      <button type="button" class="main" @click=${goOn}>${t("answer-go-on")}</button>
      <button type="button" class="plain" @click=${forget}>${t("answer-forget-kept")}</button>
    </p>
  </section>`;
}

export function keepBox(): TemplateResult {
  return html`<section class="keeping">
    <label class="tick"><input type="checkbox" .checked=${live(keeping)} @change=${toggle} />${t("answer-keep")}</label>
    <p class="small soft">${t(blocked ? "answer-keep-blocked" : keeping ? "answer-keep-on" : "answer-keep-off")}</p>
    ${sure
      ? html`<p class="row" id="forget-sure" role="group" aria-label=${t("answer-forget")}>
          <b>${t("answer-forget-sure")}</b>
          <button type="button" class="main" @click=${forget}>${t("answer-forget-yes")}</button>
          <button type="button" @click=${() => ask(false)}>${t("cancel")}</button>
        </p>`
      : html`<button type="button" class="plain" @click=${() => ask(true)}>${t("answer-forget")}</button>`}
  </section>`;
}

function toggle(event: Event): void {
  const wanted = (event.target as HTMLInputElement).checked;
  if (!wanted) forgetKept();
  last = state.edits;
  keeping = wanted && keep(last);
  blocked = wanted && !keeping;
  redraw();
}

function ask(now: boolean): void {
  sure = now;
  redraw();
  // The button that had the focus is gone; the harmless one takes it, and gives it back.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(now ? "#forget-sure button:last-child" : ".keeping > button")?.focus());
}

/** Everything: what is kept, and what is open on this page. */
function forget(): void {
  keeping = sure = blocked = false;
  state.forget();
}

function redraw(): void {
  state.dispatchEvent(new Event("change"));
}
