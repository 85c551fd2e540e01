// Starts the page and draws it again whenever the state changes.
import { render } from "lit";
import { preferred, setLanguage, t } from "./i18n";
import { state } from "./state";
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
  const shown = state.report || state.view === "data" ? state.view : "data";
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
  const files = [...(event.dataTransfer?.files ?? [])];
  void state.open(files.map((file) => ({ name: file.name, blob: file })));
});
addEventListener("beforeunload", (event) => {
  if (state.session.edits.length > 0) event.preventDefault();
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
