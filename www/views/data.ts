// "What can I bring, who will see it, and what was read from it?"
import { html, nothing, type TemplateResult } from "lit";
import type { FileRead, Report, SheetRead } from "../generated/report";
import { date, has, say, t } from "../i18n";
import { hasContent, state } from "../state";
import { link } from "./parts";

export function dataView(report: Report | undefined): TemplateResult {
  const read = report && hasContent(report) ? report : undefined;
  // Below the heading for another file, where there is one.
  const title = (key: string) => (read ? html`<h3>${t(key)}</h3>` : html`<h2>${t(key)}</h2>`);
  return html`
    ${read ? whatWasRead(read) : nothing}
    <div class="intake">
      ${read ? html`<h2>${t("data-again")}</h2>` : html`<h1 tabindex="-1">${t("intake-title")}</h1>`}
      ${report && !read ? unread(report) : nothing}
      ${read ? nothing : html`<p class="lede">${t("intake-lede")}</p>`}
      <div class="doors">
        <section class="card door drop" data-drop>
          ${title("door-file")}
          <p>${t("door-file.about")}</p>
          <label class="main button"
            >${t("choose-files")}
            <input class="visually-hidden" type="file" multiple accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt" @change=${choose} />
          </label>
          <p class="small soft">${t("door-file.formats")}</p>
        </section>
        <section class="card door">
          ${title("door-example")}
          <p>${t("door-example.about")}</p>
          <button type="button" class="main" @click=${() => state.openExample()}>${t("try-example")}</button>
        </section>
      </div>
      <section class="privacy">
        ${title("privacy-title")}
        <p>${t("privacy-sentence")}</p>
        <details>
          <summary>${t("privacy-check")}</summary>
          <ol>
            <li>${t("privacy-check.network")}</li>
            <li>${t("privacy-check.offline")}</li>
            <li>${t("privacy-check.policy")}</li>
          </ol>
        </details>
      </section>
      <section>
        ${title("bring-title")}
        <ul class="messages">
          <li>${t("bring-title.customers")}</li>
          <li>${t("bring-title.barriers")}</li>
          <li>${t("bring-title.ties")}</li>
          <li>${t("bring-title.workbook")}</li>
        </ul>
      </section>
    </div>
  `;
}

function choose(event: Event): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])].map((file) => ({ name: file.name, blob: file }));
  // So that choosing the same file again, corrected, is a change too.
  input.value = "";
  void state.open(files);
}

/** Nothing could be used: why, kindly, before anything else. */
function unread(report: Report): TemplateResult {
  return html`<section class="card trouble" role="alert">
    <h2>${t("unread-title")}</h2>
    ${report.problems.slice(0, 3).map(
      (problem) => html`<p><strong>${problem.file}</strong>: ${say({ ...problem.about, args: { file: problem.file, value: problem.value ?? "", sheet: problem.sheet ?? "", cell: problem.cell ?? "", ...problem.about.args } })}</p>`,
    )}
    ${report.problems.length > 3 ? link("problems", t("all-problems", { count: report.problems.length })) : nothing}
  </section>`;
}

function whatWasRead(report: Report): TemplateResult {
  const { about, network, barriers } = report;
  const answers = barriers.firms.flatMap(({ items }) => items).filter(({ status }) => status === "answered").length;
  return html`<h1 tabindex="-1">${t("read-title")}</h1>
    <p class="lede">
      ${t("read-counts", { actors: network.actors.length, ties: network.coverage.ties_present, answers })}
      ${about.as_of ? t(`as-of-${about.as_of_from ?? "argument"}`, { date: date(about.as_of) }) : nothing}
    </p>
    <p class="row">
      <a class="main button" href="#overview">${t("to-overview")}</a>
      ${link("problems", t("all-problems", { count: report.problems.length }))}
      <button type="button" class="plain" @click=${() => state.forget()}>${t("forget")}</button>
    </p>
    ${asOf(report)} ${about.files.map((file) => fileRead(file))}`;
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

function fileRead(file: FileRead): TemplateResult {
  const how = [file.format, file.encoding, file.delimiter === "\t" ? "Tab" : file.delimiter].filter(Boolean).join(" · ");
  return html`<section class="card">
    <h2>${file.name} <span class="small soft">${how}</span></h2>
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
    ${file.sheets.some(({ columns }) => columns.length > 0) ? columnsRead(file) : nothing}
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

/** Which column was read as what, for whoever wants to know. */
function columnsRead(file: FileRead): TemplateResult {
  return html`<details>
    <summary>${t("columns-summary")}</summary>
    ${file.sheets
      .filter(({ columns }) => columns.length > 0)
      .map(
        ({ name, columns }) => html`<h3>${name}</h3>
          <ul class="columns">
            ${columns.map(
              ({ heading, field }) =>
                html`<li>${heading} → ${field ? (has(`field-${field}`) ? t(`field-${field}`) : field) : t("column-unused")}</li>`,
            )}
          </ul>`,
      )}
  </details>`;
}
