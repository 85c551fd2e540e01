// Import beside the readers that pages use otherwise, on the same files in the same run, in Node and in
// Chromium, each reading in a fresh process or page. Never a test: only the ratios carry over.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { dist, launch, root } from "../../tests/page/host.mjs";
import { csv, workbook } from "./files.mjs";
import { CSV, XLSX } from "./readers.mjs";

const SAMPLES = 5;
const here = import.meta.dirname ?? join(root, "benches/peers");
const wasm = join(dist, readdirSync(dist).find((name) => /^filiera-.*\.wasm$/.test(name)));
const glue = join(root, "www/generated/filiera.js");
const folder = mkdtempSync(join(tmpdir(), "filiera-bench-"));

const cases = [
  { kind: "xlsx", title: "50,000 × 12 cells, .xlsx", readers: XLSX, bytes: await workbook(50_000) },
  { kind: "csv", title: "100,000 × 12 cells, .csv", readers: CSV, bytes: csv(100_000) },
];

try {
  for (const one of cases) {
    one.path = join(folder, `ties.${one.kind}`);
    writeFileSync(one.path, one.bytes);
  }
  for (const one of cases) table("Node", one, inNode(one));
  const page = await serve();
  const browser = await launch();
  for (const one of cases) table("Chromium", one, await inChromium(browser, page.address, one));
  await browser.close();
  page.close();
} finally {
  rmSync(folder, { recursive: true });
}

/** Readers in turn, so that a busy moment of the machine hits all alike. */
function inNode({ kind, path, readers }) {
  const results = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    for (const name of Object.keys(readers)) {
      const env = { ...process.env, FILIERA_GLUE: glue, FILIERA_WASM: wasm };
      const printed = execFileSync(process.execPath, [join(here, "one.mjs"), kind, name, path], { env, encoding: "utf8" });
      results[name].push(JSON.parse(printed));
    }
  }
  return results;
}

async function inChromium(browser, address, { kind, readers }) {
  const results = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    for (const name of Object.keys(readers)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address);
      results[name].push({ milliseconds: await page.evaluate(([kind, name]) => globalThis.time(kind, name), [kind, name]) });
      await context.close();
    }
  }
  return results;
}

/** A page with every reader, on a host of its own. */
async function serve() {
  const script = `
    import { CSV, XLSX } from ${JSON.stringify(join(here, "readers.mjs"))};
    import * as glue from ${JSON.stringify(glue)};
    const filiera = async () => {
      glue.initSync({ module: await (await fetch("filiera.wasm")).arrayBuffer() });
      return glue;
    };
    globalThis.time = async (kind, name) => {
      const reader = (kind === "csv" ? CSV : XLSX)[name];
      const loaded = await reader.ready({ filiera });
      const bytes = new Uint8Array(await (await fetch("ties." + kind)).arrayBuffer());
      const start = performance.now();
      globalThis.kept = await reader.read(loaded, bytes);
      return performance.now() - start;
    };`;
  const options = { bundle: true, format: "esm", platform: "browser", write: false, logLevel: "error", minify: true };
  const bundled = await build({ ...options, stdin: { contents: script, resolveDir: here } });
  const files = {
    "/": ["text/html", '<!doctype html><script type="module" src="readers.js"></script>'],
    "/readers.js": ["text/javascript", bundled.outputFiles[0].contents],
    "/filiera.wasm": ["application/wasm", readFileSync(wasm)],
    ...Object.fromEntries(cases.map(({ kind, bytes }) => [`/ties.${kind}`, ["application/octet-stream", bytes]])),
  };
  const server = createServer(({ url }, response) => {
    const [type, content] = files[url] ?? ["text/plain", ""];
    response.writeHead(files[url] ? 200 : 404, { "content-type": type }).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Medians, and how many times as long and as much memory as ours each reader takes. */
function table(place, { title }, results) {
  console.log(`\n${title}, ${place}`.padEnd(46) + "median ms    × ours      MiB    × ours");
  const all = Object.entries(results).map(([name, samples]) => ({
    name,
    milliseconds: median(samples.map((one) => one.milliseconds)),
    mebibytes: median(samples.map((one) => one.mebibytes)),
  }));
  const own = all.find(({ name }) => name === "filiera, bytes to model");
  for (const one of all) {
    const cells = [one.milliseconds.toFixed(0), (one.milliseconds / own.milliseconds).toFixed(2)];
    if (one.mebibytes !== undefined) cells.push(one.mebibytes.toFixed(0), (one.mebibytes / own.mebibytes).toFixed(2));
    console.log(`${one.name.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join("")}`);
  }
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
