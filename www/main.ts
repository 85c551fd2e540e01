// Starts the page and draws it again whenever the state changes.
import { render } from "lit";
import { preferred, setLanguage, t } from "./i18n";
import { chosen, dropped } from "./intake/drop";
import { kept } from "./intake/kept";
import { tableText } from "./intake/paste";
import { fetchSoon } from "./later";
import { state } from "./state";
import { pasted } from "./views/doors";
import { shell } from "./views/shell";

const page = document.getElementById("page")!;
const words = setLanguage(preferred(navigator.languages));

// A file dropped before the words are there is read meanwhile and shown with the first drawing.
let waiting = true;
state.addEventListener("change", () => {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    draw();
  });
});

function draw(): void {
  render(shell(), page);
  const shown = state.report ? state.view : "data";
  document.title = `${t(`view-${shown}`)} – Filiera`;
}

// After another view was asked for, reading goes on at its heading or at what the address names.
state.addEventListener("view", () => {
  requestAnimationFrame(() => {
    const named = state.anchor ? document.getElementById(state.anchor) : undefined;
    if (named instanceof HTMLDetailsElement) named.open = true;
    const target = named ?? page.querySelector<HTMLElement>("h1");
    target?.scrollIntoView({ block: named ? "center" : "end" });
    if (!named) scrollTo(0, 0);
    target?.focus({ preventScroll: true });
  });
});
addEventListener("hashchange", () => state.follow());

// A file dropped anywhere on the page is read, never opened by the browser in place of the page.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  // A piece of text that was dragged is none of our business.
  if (event.dataTransfer?.types.includes("Files")) void dropped(event.dataTransfer).then((files) => state.bring(files), () => state.bring([]));
});

// A table or files pasted on the data view are read, wherever the cursor is but in a field.
addEventListener("paste", (event) => {
  const data = event.clipboardData;
  const inField = event.target instanceof Element && event.target.closest("input, textarea") !== null;
  if (!data || inField || (state.view !== "data" && state.report)) return;
  const text = tableText(data);
  if (text.trim() !== "") void state.bring([pasted(text)]);
  else if (data.files.length > 0) void state.bring(chosen(data.files));
});
addEventListener("beforeunload", (event) => {
  // Answers that are kept are not lost.
  if (state.edits.some(({ kind }) => kind !== "answer" || !kept())) event.preventDefault();
});

// On paper nothing opens by a click.
let unfolded: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  unfolded = [...page.querySelectorAll<HTMLDetailsElement>("details:not([open])")].filter(({ id }) => id !== "drawer");
  for (const details of unfolded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});

await words;
waiting = false;
page.replaceChildren();
draw();
// Not before the core is there: the first diagnosis must not wait for what is looked at after it.
if (state.codebook) fetchSoon();
else state.addEventListener("ready", fetchSoon);
