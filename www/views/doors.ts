// "How do I get my data in here, and what if I have none at hand?"
import { html, nothing, type TemplateResult } from "lit";
import { chosen, ENDINGS } from "../intake/drop";
import { kept } from "../intake/kept";
import { fromHtml } from "../intake/paste";
import { fileLabel, t } from "../i18n";
import { saving } from "../later";
import { state } from "../state";

/** By whom they are for: the files of each example, read together. */
const EXAMPLES = {
  owner: ["invented-customers.csv"],
  district: ["button-valley.xlsx"],
  researcher: ["invented-contacts.csv"],
};

/** Blank workbooks, from the shortest to the longest. */
const TEMPLATES = ["quick", "adviser", "research"] as const;

/** `level` of the doors' headings: below the title of the page, or of the section they stand in. */
export function doors(level: 2 | 3): TemplateResult {
  const begun = state.edits.some(({ kind }) => kind === "answer");
  const title = (key: string) => (level === 3 ? html`<h3>${t(key)}</h3>` : html`<h2>${t(key)}</h2>`);
  return html`<div class="doors">
    <section class="card door first">
      ${title("door-answer")}
      <p>${t("door-answer.about")}</p>
      <p><a class="main button" href=${begun ? "#answer/topic-firm" : "#answer"}>${t(begun || kept() ? "door-answer.kept" : "door-answer.begin")}</a></p>
      <p><a href="#interview">${t("door-answer.contacts")}</a></p>
    </section>
    <section class="card door drop" data-drop>
      <div>
        ${title("door-file")}
        <p>${t("door-file.about")}</p>
        <p class="small soft">${t("door-file.formats")}</p>
      </div>
      <p class="row">
        <label class="main button"
          >${t("choose-files")}
          <input class="visually-hidden" type="file" multiple accept=${ENDINGS.map((one) => `.${one}`).join() + ",.json"} @change=${choose} />
        </label>
        <label class="button"
          >${t("choose-folder")} <input class="visually-hidden" type="file" webkitdirectory @change=${choose} />
        </label>
      </p>
    </section>
    <section class="card door">
      ${title("door-paste")}
      <form @submit=${paste}>
        <label
          ><span class="small">${t("door-paste.about")}</span>
          <textarea name="table" rows="4" wrap="off" autocomplete="off" spellcheck="false" @paste=${intoBox}></textarea>
        </label>
        <button>${t("read-paste")}</button>
      </form>
    </section>
    <section class="card door">
      ${title("door-example")}
      <ul class="plainlist examples">
        ${Object.entries(EXAMPLES).map(
          ([whom, names]) =>
            html`<li>
              <button type="button" class="plain" @click=${() => state.openExample(...names)}>${t(`example-${whom}`)}</button>
              <span class="small soft">${t(`example-${whom}.about`)}</span>
            </li>`,
        )}
      </ul>
    </section>
    <section class="card door">
      ${title("door-template")}
      <ul class="plainlist examples">
        ${TEMPLATES.map(
          (kind) =>
            html`<li>
              <button type="button" class="plain" @click=${() => saving((save) => save.saveTemplate(kind))}>${t(`blank-${kind}`)}</button>
              <span class="small soft">${t(`blank-${kind}.about`)}</span>
            </li>`,
        )}
      </ul>
    </section>
  </div>`;
}

/** What shall become of files that were brought while others are open. */
export function question(): TemplateResult | typeof nothing {
  const { waiting } = state;
  if (!waiting) return nothing;
  const names = waiting.map(({ name }) => name);
  return html`<section class="card asked" id="question" tabindex="-1">
    <h2>${t("brought-title", { count: names.length, first: names[0]! })}</h2>
    <p>${t("brought-open", { files: state.report?.about.files.map(({ name }) => fileLabel(name)) ?? [] })}</p>
    <p class="row">
      <button type="button" class="main" @click=${() => state.settle("together")}>${t("brought-together")}</button>
      <button type="button" class="main" @click=${() => state.settle("instead")}>${t("brought-instead")}</button>
      <button type="button" class="plain" @click=${() => state.settle("not")}>${t("cancel")}</button>
    </p>
  </section>`;
}

function choose(event: Event): void {
  const input = event.target as HTMLInputElement;
  const files = chosen(input.files ?? []);
  // So that choosing the same file again, corrected, is a change too.
  input.value = "";
  void state.bring(files);
}

function paste(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const box = form.elements.namedItem("table") as HTMLTextAreaElement;
  if (box.value.trim() === "") box.focus();
  else {
    void state.bring([pasted(box.value)]);
    form.reset();
  }
}

/** A table on a web page loses its columns as text; the box gets them with tabs between. */
function intoBox(event: ClipboardEvent): void {
  const text = event.clipboardData && fromHtml(event.clipboardData.getData("text/html"));
  if (!text) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).setRangeText(text);
}

/** The pasted table as a file, under a name that no open file has. */
export function pasted(text: string): { name: string; blob: Blob } {
  const taken = new Set(state.files.map(({ name }) => name));
  let name = `${t("pasted-name")}.tsv`;
  for (let count = 2; taken.has(name); count += 1) name = `${t("pasted-name")} ${count}.tsv`;
  return { name, blob: new Blob([text]) };
}
