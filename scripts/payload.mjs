// What a visitor's browser loads before the first diagnosis, in bytes as sent compressed.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The promise: wasm, script and style together. */
export const LIMIT = 600 * 1024;

/** @returns {{ files: { name: string, bytes: number, gzip: number }[], total: number, table: string }} */
export function measure(folder) {
  const files = readdirSync(folder)
    .filter((name) => /\.(wasm|js|css)$/.test(name))
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return { name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    });
  const total = files.reduce((sum, file) => sum + file.gzip, 0);
  const rows = [...files, { name: "loaded before the first diagnosis", gzip: total }];
  const table = rows.map(({ name, gzip }) => `${kilobytes(gzip).padStart(9)}  ${name}`).join("\n");
  return { files, total, table: `gzipped\n${table}` };
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
