// What a visitor's browser loads before the first diagnosis, in bytes as sent compressed.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Wasm, script, style and one language's sentences together may not grow beyond this. The aim is 600 KB;
 * what is over is told in docs/design-choices.md.
 */
export const LIMIT = 840 * 1024;

/** What `index.html` names, the analysis and the sentences; not what is loaded when it is asked for. */
function isFirst(name, html) {
  return html.includes(name) || /^(filiera-|text-\w\w-\w{12}\.ftl$)/.test(name);
}

/** @returns {{ files: { name: string, bytes: number, gzip: number, first: boolean }[], total: number, table: string }} */
export function measure(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const files = readdirSync(folder)
    .filter((name) => /\.(wasm|bin|js|css|ftl)$/.test(name))
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return { name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length, first: isFirst(name, html) };
    });
  const first = files.filter((file) => file.first);
  // Only one language is loaded; the longest counts.
  const texts = first.filter(({ name }) => name.endsWith(".ftl")).map(({ gzip }) => gzip);
  const others = first.filter(({ name }) => !name.endsWith(".ftl"));
  const total = others.reduce((sum, { gzip }) => sum + gzip, Math.max(0, ...texts));
  const later = files.filter((file) => !file.first);
  const rows = [...first, { name: "loaded before the first diagnosis", gzip: total }, ...later];
  const table = rows.map(({ name, gzip }) => `${kilobytes(gzip).padStart(9)}  ${name}`).join("\n");
  return { files, total, table: `gzipped\n${table}` };
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
