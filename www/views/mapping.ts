// "Did you understand my columns, and how do I put one right?"
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { ColumnRead, FileRead, Report, SheetRead } from "../generated/report";
import { barrierLabel, has, number, say, t } from "../i18n";
import { filesOf } from "../reading";
import { state } from "../state";
import { typed } from "../typed";
import { link } from "./parts";

/** Sheets that needed a look once. They keep their place when it was answered: nothing moves under the hand. */
const asked = new Set<string>();

export function mappingView(report: Report): TemplateResult {
  const all = filesOf(report).flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })));
  const sheets = all.filter(({ sheet }) => sheet.columns.length > 0 || sheet.ask);
  for (const { sheet } of sheets) if (sheet.ask) asked.add(sheet.headings);
  // What may need a look comes first; the rest stays in the order of the files.
  const first = sheets.filter(({ sheet }) => asked.has(sheet.headings));
  const rest = sheets.filter(({ sheet }) => !asked.has(sheet.headings));
  const card = ({ file, sheet }: (typeof sheets)[number], open: boolean) =>
    sheetCard(file, sheet, filesOf(report).length > 1, open);
  return html`<h1 tabindex="-1">${t("view-mapping")}</h1>
    <p class="lede">${t("mapping-lede", { count: sheets.filter(({ sheet }) => sheet.ask).length })}</p>
    <p class="row apart"><button type="button" ?disabled=${!state.canUndo} @click=${() => state.undo()}>${t("undo")}</button></p>
    ${first.map((one) => card(one, true))} ${rest.map((one) => card(one, sheets.length === 1))}
    <p class="row">${link("data", t("mapping-back"))} ${link("overview", t("to-overview"))}</p>`;
}

function sheetCard(file: FileRead, sheet: SheetRead, several: boolean, open: boolean): TemplateResult {
  const { headings, role, heading_row } = sheet;
  const columns = asSaid(sheet);
  const roles = state.codebook?.sheets.map((one) => one.role as string) ?? [];
  if (role && !roles.includes(role)) roles.push(role);
  const fixed = sheet.layout === "graph";
  return html`<details class="card mapped" ?open=${open}>
    <summary>
      <h2>${sheet.name}</h2>
      ${several && sheet.name !== file.name ? file.name : nothing} ${role ? t(`sheet-${role}`) : t("sheet-unused")},
      ${t("mapping-columns", { count: columns.length })}
    </summary>
    ${sheet.ask ? html`<p class="hint">${why(file, { ...sheet, columns })}</p>` : nothing}
    <p class="row">
      <label
        >${t("mapping-role")}
        <select
          ?disabled=${fixed}
          @change=${({ target }: Event) => {
            const code = (target as HTMLSelectElement).value;
            void state.edit({ kind: "sheet", headings, role: code || null, heading_row: null });
          }}
        >
          <option value="" .selected=${live(!role)}>${t("mapping-role-none")}</option>
          ${roles.map((code) => html`<option value=${code} .selected=${live(code === role)}>${t(`sheet-${code}`)}</option>`)}
        </select>
      </label>
      ${fixed
        ? nothing
        : html`<label
            >${t("mapping-row")}
            <input
              class="short"
              type="number"
              min="1"
              max="999999"
              .value=${typed(String(heading_row ?? ""))}
              @change=${({ target }: Event) => {
                const row = (target as HTMLInputElement).valueAsNumber;
                if (row >= 1) void state.edit({ kind: "sheet", headings, role, heading_row: Math.trunc(row) });
              }}
            />
          </label>`}
      <span class="soft">${t(`layout-${sheet.layout}`)} ${t("mapping-rows", { count: sheet.rows })}</span>
    </p>
    ${columns.length === 0
      ? nothing
      : html`<ul class="fields">
          ${columns.map((column) => columnLine({ ...sheet, columns }, column, fixed))}
        </ul>`}
  </details>`;
}

/**
 * The columns with what the visitor said of them. While too little is said for a sheet to be read, the core
 * tells nothing of its columns; what was said must not seem lost meanwhile.
 */
function asSaid({ headings, columns }: SheetRead): ColumnRead[] {
  const said = new Map<number, string | null>();
  for (const edit of state.session.edits) {
    if (edit.kind !== "column" || edit.headings !== headings) continue;
    for (const [column, field] of said) if (field !== null && field === edit.field) said.delete(column);
    said.set(edit.column, edit.field);
  }
  const taken = new Set(said.values());
  return columns.map((one) => {
    const field = said.get(one.column);
    if (field !== undefined) return { ...one, field, how: "visitor" };
    return taken.has(one.field) && one.field ? { ...one, field: null, how: "unused" } : one;
  });
}

/** Why the visitor may want to look, in a sentence. */
function why(file: FileRead, { name, role, columns }: SheetRead): string {
  if (!role) return t("mapping-why-sheet");
  const missing = state.report?.problems.find(
    (one) => one.code === "missing_column" && one.file === file.name && one.sheet === name,
  );
  if (missing?.expected) return t("mapping-why-missing", { expected: say(missing.expected) });
  const count = columns.filter(({ how }) => how === "likeness" || how === "position").length;
  return count > 0 ? t("mapping-why-columns", { count }) : t("mapping-why-unused");
}

function columnLine(sheet: SheetRead, { column, heading, field, how, samples }: ColumnRead, fixed: boolean): TemplateResult {
  const fields = state.codebook?.sheets.find(({ role }) => role === sheet.role)?.fields ?? [];
  const all = field && !fields.includes(field) ? [...fields, field] : fields;
  const holders = new Map(sheet.columns.flatMap((one) => (one.field && one.column !== column ? [[one.field, one.heading]] : [])));
  const name = heading || t("mapping-nameless", { column: number(column + 1) });
  const option = (code: string): TemplateResult => {
    const holder = holders.get(code);
    return html`<option value=${code} .selected=${live(code === field)}>
      ${holder === undefined ? fieldLabel(code) : t("mapping-taken", { field: fieldLabel(code), column: holder })}
    </option>`;
  };
  // In a sheet of answers every barrier is a meaning of its own; they stand apart from the fields.
  const own = all.filter((code) => has(`field-${code}`));
  const barriers = all.filter((code) => !has(`field-${code}`));
  // A column without a meaning that nobody took from it.
  const sure = field || how === "visitor" ? how : "unused";
  return html`<li class=${sure}>
    <label>
      <span class="heading">${name}</span>
      <span class="samples small soft">${samples.length > 0 ? samples.join(" · ") : t("mapping-empty")}</span>
      <select
        ?disabled=${fixed || !sheet.role}
        @change=${({ target }: Event) => {
          const code = (target as HTMLSelectElement).value;
          void state.edit({ kind: "column", headings: sheet.headings, column, field: code || null });
        }}
      >
        <option value="" .selected=${live(!field)}>${t("mapping-skip")}</option>
        ${own.map(option)}
        ${barriers.length > 0 ? html`<optgroup label=${t("view-barriers")}>${barriers.map(option)}</optgroup>` : nothing}
      </select>
    </label>
    <span class="how small">${t(`how-${sure}`)}</span>
  </li>`;
}

function fieldLabel(code: string): string {
  return has(`field-${code}`) ? t(`field-${code}`) : barrierLabel(code);
}
