// "What can I bring, who will see it, and what was read from it?"
import { html, nothing, type TemplateResult } from "lit";
import type { FileRead, Report, SheetRead } from "../generated/report";
import { date, number, say, t } from "../i18n";
import { filesOf, guessed, sheetsOf } from "../reading";
import { hasContent, state } from "../state";
import { keepLine } from "./compare/keeping";
import { doors, question } from "./doors";
import { link } from "./parts";

export function dataView(report: Report | undefined): TemplateResult {
  const read = report && hasContent(report) ? report : undefined;
  return html`
    ${question()} ${read ? whatWasRead(read) : nothing}
    <div class="intake">
      ${read ? html`<h2>${t("data-again")}</h2>` : html`<h1 tabindex="-1">${t("intake-title")}</h1>`}
      ${report && !read ? unread(report) : nothing}
      ${read ? nothing : html`<p class="lede">${t("intake-lede")}</p>`}
      ${doors(read ? 3 : 2)} ${read ? keepLine(read) : nothing}
      <section class="privacy">
        <p><b>${t("privacy-title")}</b> ${t("privacy-sentence")}</p>
        <div class="row">
          <details>
            <summary>${t("privacy-check")}</summary>
            <ol>
              <li>${t("privacy-check.network")}</li>
              <li>${t("privacy-check.offline")}</li>
              <li>${t("privacy-check.policy")}</li>
            </ol>
          </details>
          <details>
            <summary>${t("bring-title")}</summary>
            <ul>
              <li>${t("bring-title.customers")}</li>
              <li>${t("bring-title.barriers")}</li>
              <li>${t("bring-title.ties")}</li>
              <li>${t("bring-title.workbook")}</li>
              <li>${t("bring-title.session")}</li>
            </ul>
          </details>
          ${limits()}
        </div>
      </section>
    </div>
  `;
}

/** A quiet word where columns were guessed; never a question that has to be answered. */
export function guessedNote(report: Report): TemplateResult | typeof nothing {
  const count = guessed(report).length;
  const unread = sheetsOf(report).filter(({ ask, role, rows }) => ask && !role && rows > 0).length;
  if (count + unread === 0) return nothing;
  return html`<p class="hint">
    ${count > 0 ? t("guessed-columns", { count }) : t("guessed-sheets", { count: unread })} ${link("mapping", t("guessed-look"))}
  </p>`;
}

function limits(): TemplateResult | typeof nothing {
  const most = state.codebook?.methods.limits;
  if (!most) return nothing;
  const words = Object.fromEntries(most.map(({ code, value }) => [code, number(value)]));
  return html`<details>
    <summary>${t("limits-title")}</summary>
    <ul>
      <li>${t("limits-title.file", words)}</li>
      <li>${t("limits-title.content", words)}</li>
      <li>${t("limits-title.network", words)}</li>
    </ul>
    <p>${t("limits-title.beyond")}</p>
  </details>`;
}

/** Nothing could be used: why, kindly, before anything else. */
function unread(report: Report): TemplateResult {
  return html`<section class="card trouble" role="alert">
    <h2>${t("unread-title")}</h2>
    ${report.problems.slice(0, 3).map(
      (problem) => html`<p><strong>${problem.file}</strong>${t("colon")} ${say({ ...problem.about, args: { file: problem.file, value: problem.value ?? "", sheet: problem.sheet ?? "", cell: problem.cell ?? "", ...problem.about.args } })}</p>`,
    )}
    <p class="row">
      ${sheetsOf(report).some(({ columns }) => columns.length > 0) ? link("mapping", t("mapping-say")) : nothing}
      ${report.problems.length > 3 ? link("problems", t("all-problems", { count: report.problems.length })) : nothing}
    </p>
  </section>`;
}

function whatWasRead(report: Report): TemplateResult {
  const { about, network, barriers } = report;
  const answers = barriers.firms.flatMap(({ items }) => items).filter(({ status }) => status === "answered").length;
  // Quiet and ended ones were read as well.
  const ties = network.ties.filter(({ known }) => known === "yes").length;
  const files = filesOf(report);
  return html`<h1 tabindex="-1">${t("read-title", { count: files.length })}</h1>
    <p class="lede">
      ${t("read-counts", { actors: network.actors.length, ties, answers })}
      ${about.as_of && files.length > 0 ? t(`as-of-${about.as_of_from ?? "argument"}`, { date: date(about.as_of) }) : nothing}
    </p>
    ${guessedNote(report)}
    <p class="row">
      <a class="main button" href="#overview">${t("to-overview")}</a>
      ${files.length > 0 ? link("mapping", t("mapping-look")) : nothing}
      ${files.length > 0 || report.problems.length > 0 ? link("problems", t("all-problems", { count: report.problems.length })) : nothing}
      <button type="button" class="plain" @click=${() => state.forget()}>${t("forget", { count: files.length })}</button>
    </p>
    ${about.answering ? html`<p>${files.length > 0 ? t("answers-here") : nothing} ${link("answer", t("answers-more"), "topic-firm")}</p>` : nothing}
    ${files.length > 0 ? asOf(report) : nothing} ${files.map((file) => fileRead(file, files.length > 1))}`;
}

function asOf(report: Report): TemplateResult {
  return html`<p>
    <label
      >${t("as-of-label")}
      <input
        type="date"
        .value=${report.about.as_of ?? ""}
        @change=${(event: Event) => {
          const date = (event.target as HTMLInputElement).value;
          if (date) void state.edit({ kind: "as_of", date });
        }}
      />
    </label>
  </p>`;
}

function fileRead(file: FileRead, several: boolean): TemplateResult {
  const how = [file.format, file.encoding, file.delimiter === "\t" ? "Tab" : file.delimiter].filter(Boolean).join(" · ");
  return html`<section class="card">
    <div class="row apart">
      <h2>${file.name} <span class="small soft">${how}</span></h2>
      ${several
        ? html`<button type="button" class="plain" aria-label=${t("remove-file", { file: file.name })} @click=${() => state.remove(file.name)}>
            ${t("remove")}
          </button>`
        : nothing}
    </div>
    <div class="scroll" tabindex="0" role="group" aria-label=${t("sheets-caption", { file: file.name })}>
      <table class="facts">
        <caption class="visually-hidden">${t("sheets-caption", { file: file.name })}</caption>
        <thead>
          <tr>
            <th scope="col">${t("sheet")}</th>
            <th scope="col">${t("read-as")}</th>
            <th scope="col" class="n">${t("rows")}</th>
            <th scope="col" class="n">${t("rows-used")}</th>
            <th scope="col" class="n">${t("rows-skipped")}</th>
          </tr>
        </thead>
        <tbody>
          ${file.sheets.map((sheet) => sheetRead(sheet))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function sheetRead(sheet: SheetRead): TemplateResult {
  return html`<tr>
    <th scope="row">${sheet.name}</th>
    <td>${sheet.role ? t(`sheet-${sheet.role}`) : t("sheet-unused")}</td>
    <td class="n">${sheet.rows}</td>
    <td class="n">${sheet.used}</td>
    <td class="n">${sheet.skipped}</td>
  </tr>`;
}
