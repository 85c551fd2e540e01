// What a visitor's browser loads before the first diagnosis stays small.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { LIMIT, measure } from "../../scripts/payload.mjs";
import { dist } from "./browser.mjs";

test("core, script and style are at most 600 KB gzipped", () => {
  const { files, total, table } = measure(dist);
  assert.deepEqual(files.map(({ name }) => name.replace(/-\w+\./, ".")), ["filiera.wasm", "page.js", "style.css"]);
  assert.ok(total <= LIMIT, table);
});
