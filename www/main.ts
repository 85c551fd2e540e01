// Starts the page and switches views.
import { startCore } from "./core";

const core = startCore();
const page = document.getElementById("page")!;
const answer = document.createElement("pre");
const input = document.createElement("input");
input.type = "file";
input.ariaLabel = "Spreadsheet";
input.addEventListener("change", () => void read([...(input.files ?? [])]));
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  void read([...(event.dataTransfer?.files ?? [])]);
});
page.append(input, answer);

async function read(files: File[]): Promise<void> {
  const session = {
    version: 1,
    sources: files.map(({ name }) => name),
    as_of: new Date().toISOString().slice(0, 10),
    seed: 1,
    edits: [],
  };
  const sources = files.map((file) => ({ name: file.name, blob: file }));
  const { report } = await core.analyse(session, sources, () => {}, new AbortController().signal);
  answer.textContent = JSON.stringify(report, null, 2);
}
