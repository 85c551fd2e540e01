// What a decision changed in the plan: told where it was made, to be undone there, and the reader stays there.
import { html, nothing, type TemplateResult } from "lit";
import type { Edit, Message, Plan, Recommendation, Report } from "../../generated/report";
import { say, t } from "../../i18n";
import { state } from "../../state";
import { link, type Content } from "../parts";

/** Lists that an action goes from and to. */
type List = "steps" | "left";

/** Where a decision is told: at the effort, at the form, at an action that stays where it is, or in the gap that one leaves. */
type Place =
  | { at: "effort" | "own" }
  | { at: "action"; action: number }
  | { at: "gap"; list: List; /** The action before it, if any. */ after: number | undefined };

interface Told {
  /** Of this plan, and of no later one. */
  plan: Plan;
  place: Place;
  /** The action that was decided of, where it was one. */
  about: string | undefined;
  added: { title: Message; action: number }[];
  gone: { title: Message; why: Message | undefined }[];
}

/** Room above what is told, in pixels; ours. */
const ABOVE = 12;

let told: Told | undefined;

// Elsewhere other things are undone.
state.addEventListener("view", () => {
  if (state.view !== "plan") told = undefined;
});

/** The same action in every analysis. */
const name = ({ rule, about }: Recommendation): string => JSON.stringify([rule, about]);

const actionsOf = ({ plan }: Report, list: List): number[] => plan[list].map(({ action }) => action);

const place = (report: Report, wanted: string): number => report.recommendations.findIndex((item) => name(item) === wanted);

/** Makes the change; `control` is what the visitor used, `item` the action that was decided of. */
export async function decide(edit: Edit, where: "effort" | "own" | Recommendation, control: HTMLElement): Promise<void> {
  const before = state.report;
  const item = typeof where === "string" ? undefined : where;
  const card = item ? control.closest<HTMLElement>("[id^=step-]") : undefined;
  const top = (card ?? control).getBoundingClientRect().top;
  await state.edit(edit);
  const after = state.report;
  if (!before || !after || before.plan === after.plan || state.view !== "plan") return;
  const about = item && name(item);
  told = { plan: after.plan, about, place: item ? placeOf(before, after, name(item)) : { at: where as "effort" | "own" }, ...changes(before, after) };
  state.dispatchEvent(new Event("change"));
  await reveal();
  stay(top, control);
}

const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** What is told may stand among what is folded, or in a list that is no more. */
async function reveal(): Promise<void> {
  await drawn();
  if (!told) return;
  if (!line()) {
    state.showAllActions(true);
    await drawn();
  }
  if (!line() && told) {
    told.place = { at: "own" };
    state.dispatchEvent(new Event("change"));
    await drawn();
  }
  line()?.closest("details")?.setAttribute("open", "");
}

function placeOf(before: Report, after: Report, about: string): Place {
  const [was, is] = [place(before, about), place(after, about)];
  const list: List = actionsOf(before, "steps").includes(was) ? "steps" : "left";
  if (is >= 0 && actionsOf(after, list).includes(is)) return { at: "action", action: is };
  const inList = actionsOf(before, list);
  const earlier = inList.slice(0, inList.indexOf(was)).map((action) => place(after, name(before.recommendations[action]!)));
  return { at: "gap", list, after: earlier.reverse().find((action) => actionsOf(after, list).includes(action)) };
}

function changes(before: Report, after: Report): Pick<Told, "added" | "gone"> {
  const planned = (report: Report): Recommendation[] => actionsOf(report, "steps").map((action) => report.recommendations[action]!);
  const [were, are] = [new Set(planned(before).map(name)), new Set(planned(after).map(name))];
  const added = planned(after).filter((item) => !were.has(name(item)));
  const gone = planned(before).filter((item) => !are.has(name(item)));
  const why = (item: Recommendation): Message | undefined => after.plan.left.find(({ action }) => action === place(after, name(item)))?.why;
  return {
    added: added.map((item) => ({ title: item.title, action: place(after, name(item)) })),
    gone: gone.map((item) => ({ title: item.title, why: why(item) })),
  };
}

const line = (): HTMLElement | null => document.querySelector(".decided");

/** Nothing jumps: what is looked at stays where it stood, also after the browser has scrolled by itself to keep something else. */
function hold(one: HTMLElement, top: number): void {
  // At once: a second call on the way of a smooth one would miss.
  const back = (): void => scrollBy({ top: one.getBoundingClientRect().top - top, behavior: "instant" });
  back();
  requestAnimationFrame(back);
}

/** Reading goes on where it was: at the control, or at what now stands in the place of the action. */
function stay(top: number, control: HTMLElement): void {
  const [same, gap] = [again(control), line()];
  const next = gap?.nextElementSibling?.querySelector<HTMLElement>("h2, h3");
  const target = same ?? next ?? gap?.querySelector("button");
  const card = same ? (same.closest<HTMLElement>("[id^=step-]") ?? same) : gap;
  if (!target || !card) return;
  // The upper part of a tall card may have been out of sight; what is told in its place must not be.
  hold(card, same ? top : Math.max(top, ABOVE));
  target.focus({ preventScroll: true });
}

/** The control, drawn anew where its action was put elsewhere in its list. */
function again(control: HTMLElement): HTMLElement | null {
  if (control.isConnected) return control;
  if (told?.place.at === "own") return document.getElementById("own-add");
  const { choice } = control.dataset;
  if (told?.place.at !== "action" || !choice) return null;
  const within = document.getElementById(`step-${told.place.action}`);
  return within?.querySelector<HTMLElement>(`[data-choice=${choice}]`) ?? within?.querySelector<HTMLElement>("[data-choice]") ?? null;
}

async function undo(): Promise<void> {
  const gap = line();
  const top = gap?.getBoundingClientRect().top ?? 0;
  const { about, place: at } = told!;
  told = undefined;
  await state.undo();
  requestAnimationFrame(() => {
    const card = about && state.report ? document.getElementById(`step-${place(state.report, about)}`) : undefined;
    const own = at.at === "own" ? document.getElementById("own-add") : document.querySelector<HTMLElement>("#effort input:checked, #effort-own");
    const target = card?.querySelector<HTMLElement>("h2, h3") ?? own;
    if (!target) return;
    hold(card ?? target, top);
    target.focus({ preventScroll: true });
  });
}

const current = (): Told | undefined => (told?.plan === state.report?.plan ? told : undefined);

function body({ place: { at }, added, gone }: Told): TemplateResult {
  return html`${added.length > 0
      ? html`<p><b>${t("decided-new")}</b> ${added.map(({ title, action }, index) => html`${index > 0 ? " · " : nothing}${link("plan", say(title).replace(/\.$/, ""), `step-${action}`)}`)}</p>`
      : nothing}
    ${gone.length > 0
      ? html`<p><b>${t("decided-gone")}</b></p>
          <ul>
            ${gone.map(({ title, why }) => html`<li>${say(title)} ${why ? html`<span class="meta">${say(why)}</span>` : nothing}</li>`)}
          </ul>`
      : nothing}
    ${added.length + gone.length === 0 ? html`<p>${t(at === "effort" ? "decided-none" : "decided-others")}</p>` : nothing}
    <p class="no-print"><button type="button" @click=${() => void undo()}>${t("decided-undo")}</button></p>`;
}

const toldAt = (is: (place: Place) => boolean): Told | undefined => {
  const now = current();
  return now && is(now.place) ? now : undefined;
};

/** What was changed at the effort or at the form. */
export function decidedAt(where: "effort" | "own"): Content {
  const now = toldAt(({ at }) => at === where);
  return now ? html`<div class="decided">${body(now)}</div>` : nothing;
}

/** What was changed at an action that stayed in its list. */
export function decidedOf(action: number): Content {
  const now = toldAt((place) => place.at === "action" && place.action === action);
  return now ? html`<div class="decided">${body(now)}</div>` : nothing;
}

/** What stands in a list in the place of an action that went, after this one or first. */
export function decidedAfter(list: List, action: number | undefined): Content {
  const now = toldAt((place) => place.at === "gap" && place.list === list && place.after === action);
  return now ? html`<li class="decided">${body(now)}</li>` : nothing;
}

/** The same for those who hear the page. */
export function decidedSaid(): TemplateResult {
  const now = current();
  const parts = now && [
    now.added.length > 0 ? `${t("decided-new")} ${now.added.map(({ title }) => say(title)).join(" ")}` : "",
    now.gone.length > 0 ? `${t("decided-gone")} ${now.gone.map(({ title, why }) => `${say(title)} ${why ? say(why) : ""}`).join(" ")}` : "",
    now.added.length + now.gone.length === 0 ? t(now.place.at === "effort" ? "decided-none" : "decided-others") : "",
  ];
  return html`<p class="visually-hidden" role="status" id="decided">${parts?.filter(Boolean).join(" ")}</p>`;
}
