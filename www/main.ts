// Starts the page and draws it again whenever the state changes.
import { render } from "lit";
import { language, setLanguage } from "./i18n";
import { state } from "./state";
import { shell } from "./views/shell";

const page = document.getElementById("page")!;
page.replaceChildren();
setLanguage(language());

let waiting = false;
state.addEventListener("change", () => {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    render(shell(), page);
  });
});

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
  if (state.canUndo) event.preventDefault();
});

render(shell(), page);
