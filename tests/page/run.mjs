// Runs the tests of texts and page and ends with one plain line: "N passed, N failed".
// Files may be named: node tests/page/run.mjs tests/page/privacy.test.mjs
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const named = process.argv.slice(2);
const files = named.length
  ? named
  : readdirSync(here).filter((name) => name.endsWith(".test.mjs")).sort().map((name) => join(here, name));

let passed = 0;
let failed = 0;
for await (const { type, data } of run({ files, concurrency: 1 })) {
  if (type === "test:stdout" || type === "test:stderr") process.stdout.write(data.message);
  if (type !== "test:pass" && type !== "test:fail") continue;
  // A file that could not even be loaded is reported as a failed test of its own name.
  const isFile = data.file === undefined || files.includes(data.name);
  if (data.details.type === "suite" || data.skip || (isFile && type === "test:pass")) continue;
  if (type === "test:pass") {
    passed += 1;
    console.log(`ok      ${data.name}`);
  } else {
    failed += 1;
    const { cause = data.details.error } = data.details.error;
    console.log(`FAILED  ${data.name} (${relative(process.cwd(), data.file ?? data.name)})`);
    console.log(String(cause.stack ?? cause.message ?? cause).replace(/^/gm, "        "));
  }
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
