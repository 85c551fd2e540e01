// A step of the visitor's own: what, with whom, against which barriers, how much effort, by when.
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Effort, OwnAction, Recommendation, Report } from "../../generated/report";
import { actorLabel, barrierLabel, say, t } from "../../i18n";
import { state } from "../../state";
import type { Content } from "../parts";
import { ownBarriers } from "../score";
import { decide, decidedAt } from "./decided";
import { rounded } from "./effort";

/** Classes of effort, each with the setting that gives its points. */
const EFFORTS: readonly (readonly [Effort, string])[] = [
  ["wake", "effort_wake"],
  ["strengthen", "effort_strengthen"],
  ["create_introduced", "effort_introduced"],
  ["create_cold", "effort_cold"],
  ["coordinate", "effort_coordinate"],
];

/** So many names are offered while somebody types; ours. Any other name can be typed. */
const NAMES = 1000;

/** So many steps of a visitor's own are read for one firm. */
const MOST = 50;

/** Which step is being written, of which files, and what is wrong with it; `undefined` while no form is open. */
let writing: { id: string | undefined; files: typeof state.files; wrong: Set<"what" | "points"> } | undefined;

// What was begun for one case is not shown in another.
state.addEventListener("change", () => {
  const gone = writing?.id !== undefined && !state.report?.recommendations.some(({ own }) => own?.id === writing!.id);
  if (!state.report || state.files !== writing?.files || gone) writing = undefined;
});
state.addEventListener("view", () => {
  if (state.view !== "plan") writing = undefined;
});

const redraw = (): void => void state.dispatchEvent(new Event("change"));

function open(own: OwnAction | undefined): void {
  writing = { id: own?.id, files: state.files, wrong: new Set() };
  redraw();
  requestAnimationFrame(() => document.getElementById("own-what")?.focus());
}

function close(): void {
  const back = writing?.id ? `[data-own="${CSS.escape(writing.id)}"]` : "#own-add";
  writing = undefined;
  redraw();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(back)?.focus({ preventScroll: true }));
}

/** The place to add one. */
export function ownCard(report: Report): TemplateResult {
  const full = report.recommendations.filter(({ own }) => own).length >= MOST;
  const add = full
    ? html`<p id="own-add" tabindex="-1">${t("own-full", { most: MOST })}</p>`
    : html`<p><button type="button" id="own-add" @click=${() => open(undefined)}>${t("own-add")}</button></p>`;
  return html`<section class="card own no-print" id="own" tabindex="-1">
    <h2>${t("own-head")}</h2>
    <p class="meta">${t("own-lede")}</p>
    ${writing && !writing.id && !full ? form(report) : add}
    ${decidedAt("own")}
  </section>`;
}

/** What can be done with one, at its card. */
export function ownTools(report: Report, item: Recommendation): Content {
  const { own } = item;
  if (!own) return nothing;
  if (writing?.id === own.id) return form(report, item);
  const remove = (event: Event): void => void decide({ kind: "own_action", ...own, title: "" }, item, event.currentTarget as HTMLElement);
  return html`<span class="choices" role="group" aria-label=${t("own-about", { title: say(item.title) })}>
    <button type="button" data-choice="change" data-own=${own.id} @click=${() => open(own)}>${t("own-change")}</button>
    <button type="button" data-choice="remove" @click=${remove}>${t("own-remove")}</button>
  </span>`;
}

/** Never one that was used before. */
function newId(): string {
  const used = new Set(state.edits.map((edit) => (edit.kind === "own_action" ? edit.id : "")));
  let number = 1;
  while (used.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** How each actor is offered: those with the same name with their ids, which tell them apart. By id. */
function offered(report: Report): Map<string, string> {
  const ids = report.network.actors.filter(({ focal }) => !focal).map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(actorLabel(id), (counts.get(actorLabel(id)) ?? 0) + 1);
  return new Map(ids.map((id) => [id, counts.get(actorLabel(id)) === 1 ? actorLabel(id) : `${actorLabel(id)} (${id})`]));
}

/** Whom the words mean: as before where they are the same, by id where only that tells, else the words. */
function whom(words: string, before: string, report: Report): string {
  const names = offered(report);
  if (words === (names.get(before) ?? before)) return before;
  for (const [id, shown] of names) if (shown === words && shown !== actorLabel(id)) return id;
  return words;
}

function form(report: Report, item?: Recommendation): TemplateResult {
  const { wrong } = writing!;
  const own = item?.own;
  const names = offered(report);
  const setting = (code: string) => report.about.settings.find((row) => row.code === code);
  const most = setting("effort_budget")?.highest ?? 200;
  const severe = report.plan.needs.filter(({ barrier }) => barrier).map(({ code }) => code);
  const others = ownBarriers(report)?.items.filter(({ score }) => score !== null).map(({ code }) => code) ?? [];
  const further = [...new Set([...others, ...(own?.barriers ?? [])])].filter((code) => !severe.includes(code));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save(report, event.currentTarget as HTMLFormElement, most, item);
  };
  const box = (code: string): TemplateResult =>
    html`<label><input type="checkbox" name="barrier" value=${code} ?checked=${own?.barriers.includes(code)} /> <span>${barrierLabel(code)}</span></label>`;
  return html`${keyed(
    // After an undo, as it is then.
    own ? JSON.stringify(own) : "new",
    html`<form class="own-form" novalidate @submit=${submit}>
      ${field("what", html`<input id="own-what" name="what" type="text" maxlength="200" autocomplete="off" required value=${own?.title ?? ""} aria-describedby="own-what-hint own-what-wrong" aria-invalid=${wrong.has("what") ? "true" : nothing} />`, wrong.has("what") ? t("own-wrong-what") : "")}
      ${field("with", html`<input id="own-with" name="with" type="text" maxlength="200" autocomplete="off" list="own-names" value=${own ? (names.get(own.with) ?? own.with) : ""} aria-describedby="own-with-hint" />
          <datalist id="own-names">
            ${[...names.values()].slice(0, NAMES).map((name) => html`<option value=${name}></option>`)}
          </datalist>`)}
      ${severe.length + further.length > 0
        ? html`<fieldset>
            <legend>${t("own-eases")} <span class="meta">${t("own-eases.hint")}</span></legend>
            ${severe.map(box)}
            ${further.length === 0
              ? nothing
              : severe.length === 0
                ? further.map(box)
                : html`<details ?open=${further.some((code) => own?.barriers.includes(code))}><summary>${t("own-eases-more")}</summary>${further.map(box)}</details>`}
          </fieldset>`
        : nothing}
      <fieldset>
        <legend>${t("own-effort")}</legend>
        ${EFFORTS.map(
          ([code, row]) => html`<label
            ><input type="radio" name="effort" value=${code} ?checked=${code === (own?.effort ?? "wake")} />
            <span>${t(`effort-${code}`)} <span class="meta">${t("plan-points", { points: rounded(setting(row)?.value ?? 0) })}</span></span></label
          >`,
        )}
      </fieldset>
      ${field("points", html`<input id="own-points" name="points" type="number" min="0" max=${most} step="any" value=${own?.points ?? ""} aria-describedby="own-points-hint own-points-wrong" aria-invalid=${wrong.has("points") ? "true" : nothing} />`, wrong.has("points") ? t("own-wrong-points", { most }) : "")}
      ${field("by", html`<input id="own-by" name="by" type="text" maxlength="100" autocomplete="off" value=${own?.by ?? ""} aria-describedby="own-by-hint" />`)}
      <p class="buttons">
        <button type="submit">${t(own ? "own-save-change" : "own-save-add")}</button>
        <button type="button" class="plain" @click=${close}>${t("own-cancel")}</button>
      </p>
    </form>`,
  )}`;
}

function field(name: string, input: TemplateResult, wrong?: string): TemplateResult {
  return html`<div class="field">
    <label for=${`own-${name}`}>${t(`own-${name}`)}</label>
    <span class="meta" id=${`own-${name}-hint`}>${t(`own-${name}.hint`)}</span>
    ${input} ${wrong === undefined ? nothing : html`<span class="wrong" id=${`own-${name}-wrong`} aria-live="polite">${wrong}</span>`}
  </div>`;
}

async function save(report: Report, form: HTMLFormElement, most: number, item?: Recommendation): Promise<void> {
  const given = new FormData(form);
  const text = (name: string): string => String(given.get(name) ?? "").trim();
  const number = form.querySelector<HTMLInputElement>("#own-points")!;
  const points = number.value === "" ? null : number.valueAsNumber;
  const wrong = (writing!.wrong = new Set<"what" | "points">());
  if (text("what") === "") wrong.add("what");
  if (number.validity.badInput || (points !== null && !(points >= 0 && points <= most))) wrong.add("points");
  if (wrong.size > 0) {
    redraw();
    const [first] = wrong;
    requestAnimationFrame(() => document.getElementById(`own-${first!}`)?.focus());
    return;
  }
  const own = item?.own;
  const edit: OwnAction = {
    id: own?.id ?? newId(),
    firm: own?.firm ?? report.about.focal ?? "",
    title: text("what"),
    with: whom(text("with"), own?.with ?? "", report),
    barriers: given.getAll("barrier").map(String),
    effort: text("effort") as Effort,
    points,
    by: text("by"),
  };
  const control = form.querySelector<HTMLElement>("[type=submit]")!;
  if (own) control.dataset.choice = "change";
  writing = undefined;
  await decide({ kind: "own_action", ...edit }, item ?? "own", control);
}
