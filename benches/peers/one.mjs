// One reading in a process of its own: `node one.mjs KIND READER FILE`. Prints milliseconds and the memory
// that the process needed beyond what it had before, in MiB.
import { readFileSync } from "node:fs";
import { CSV, XLSX } from "./readers.mjs";

const [kind, name, path] = process.argv.slice(2);
const reader = (kind === "csv" ? CSV : XLSX)[name];
const loaded = await reader.ready({ filiera });
const bytes = new Uint8Array(readFileSync(path));
const before = process.memoryUsage().rss;
const start = performance.now();
globalThis.kept = await reader.read(loaded, bytes);
const milliseconds = performance.now() - start;
// Of the whole life of the process, in KiB.
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ milliseconds, mebibytes: Math.max(0, peak - before) / 2 ** 20 }));

/** The site's own module and bindings. */
async function filiera() {
  const glue = await import(process.env.FILIERA_GLUE);
  glue.initSync({ module: readFileSync(process.env.FILIERA_WASM) });
  return glue;
}
