// What a visitor's browser loads before the first diagnosis stays small.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { LIMIT, measure } from "../../scripts/payload.mjs";
import { dist } from "./browser.mjs";

test("core, script, style and a language do not grow beyond the stated limit", () => {
  const { files, total, table } = measure(dist);
  const kinds = files.filter(({ first }) => first).map(({ name }) => name.replace(/-\w{8,12}\./, "."));
  assert.deepEqual([...new Set(kinds)], ["chunk.js", "filiera.wasm", "page.js", "style.css", "text-en.ftl", "text-fr.ftl", "text-it.ftl"]);
  assert.ok(total <= LIMIT, table);
});
