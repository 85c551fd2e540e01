// "What can I take along, in which program does it open, and whose names are in it?"
import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../generated/report";
import { figureFile, figureName, figureTitle, figuresOf, type Which } from "../figures/index";
import { t, withNames } from "../i18n";
import { state, type View } from "../state";
import { type Choice, blob, make } from "./make";
import { fileName } from "./names";
import { spoken } from "./spoken";
import { status } from "./status";
import { currentTask, save } from "./task";
import "../views/late";
import { codeOf, coded } from "./coded";
import { write } from "./writer";

/** Firm codes in the place of names. */
let codes = false;

export function saveView(report: Report): TemplateResult {
  const several = report.barriers.firms.length > 1;
  return html`<h1 tabindex="-1">${t("take-title")}</h1>
    <p class="lede">${t("take-lede")}</p>
    ${status()} <late-figures></late-figures> <late-further></late-further>
    <p class="card codes">
      <label>
        <input type="checkbox" .checked=${codes} @change=${setCodes} />
        ${t("take-codes")}
      </label>
      <span class="small soft">${t("take-codes.about")}</span>
      <span>${t(codes ? "take-coded" : "take-named")}</span>
    </p>
    <div class="saves">
      <section class="card">
        <h2>${t("take-read")}</h2>
        ${choice("report")} ${several ? choice("firms", { count: report.barriers.firms.length }) : nothing} ${printing(report)}
      </section>
      <section class="card">
        <h2>${t("take-go-on")}</h2>
        ${choice("continued")} ${choice("session")}
      </section>
      <section class="card">
        <h2>${t("take-programs")}</h2>
        ${choice("tables")}
        ${report.network.actors.length > 0 ? html`${choice("gexf")} ${choice("graphml")}` : nothing} ${choice("data")}
      </section>
      ${figures(report)}
    </div>`;
}

function choice(what: Choice, args: Record<string, number> = {}): TemplateResult {
  const busy = currentTask()?.outcome === "running";
  return html`<div class="save">
    <button type="button" ?disabled=${busy} aria-describedby=${`about-${what}`} @click=${() => start(what)}>${t(`take-${what}`, args)}</button>
    <p class="small" id=${`about-${what}`}>
      ${t(`take-${what}.about`)} ${what === "session" || what === "continued" ? t("take-all-names") : nothing}
    </p>
  </div>`;
}

function start(what: Choice): void {
  void save(`take-${what}`, (signal, onProgress) => make(what, { codes, signal, onProgress }));
}

function setCodes(event: Event): void {
  codes = (event.target as HTMLInputElement).checked;
  state.dispatchEvent(new Event("change"));
}

function printing({ network, barriers }: Report): TemplateResult {
  const views: View[] = ["overview", ...(barriers.firms.length > 0 ? (["barriers"] as const) : []), ...(network.actors.length > 0 ? (["network"] as const) : []), "plan"];
  return html`<div class="save">
    <p class="buttons">
      ${views.map((view) => html`<button type="button" @click=${() => printView(view)}>${t("take-print", { view: t(`view-${view}`) })}</button>`)}
    </p>
    <p class="small">${t("take-print.about")} ${codes ? t("take-named") : nothing}</p>
  </div>`;
}

function printView(view: View): void {
  state.go(view);
  // Views that are fetched or measured need more than one frame.
  setTimeout(() => print(), 400);
}

function figures(report: Report): TemplateResult | typeof nothing {
  const all = figuresOf(report);
  if (all.length === 0) return nothing;
  return html`<section class="card">
    <h2>${t("take-pictures")}</h2>
    ${choice("figures")}
    <details>
      <summary>${t("take-each", { count: all.length })}</summary>
      <ul class="lines">
        ${all.map(
          (which) => html`<li class="picture">
            <span>${figureTitle(report, which)}</span>
            ${(["svg", "png"] as const).map(
              (format) => html`<button type="button" class="plain" aria-label=${`${format.toUpperCase()}${t("colon")} ${figureTitle(report, which)}`} @click=${() => saveFigure(which, format, codes)}>
                ${format.toUpperCase()}
              </button>`,
            )}
          </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

/** One figure of the report on screen. */
export function saveFigure(which: Which, format: "svg" | "png", withCodes = false): Promise<void> {
  return save("take-picture", async () => {
    const { report, positions } = state.outcome!;
    if (!withCodes) return [{ name: `${figureName(report, which)}.${format}`, blob: await figureFile(report, positions, which, format, false) }];
    const { report: told, positions: moved, key, codes } = await coded(report, positions);
    const wanted = which.firm && codeOf(codes, which.firm);
    const same = figuresOf(told).find(({ code, firm }) => code === which.code && firm === wanted)!;
    return [
      { name: `${figureName(told, same)}.${format}`, blob: await figureFile(told, moved, same, format, true) },
      { name: fileName("key", "xlsx", report), blob: blob(await write("writeXlsx", withNames(report, () => spoken(key))), "xlsx") },
    ];
  });
}
