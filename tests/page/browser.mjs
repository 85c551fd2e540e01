// What every page test uses: the built site on a plain host, in a real browser, with every request and
// every violation of the security policy on record.
import { strict as assert } from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after } from "node:test";
import { bundlePage, bundleWorker, firstScripts } from "../../scripts/bundling.mjs";
import { dist, launch, root, serveSite, until } from "./host.mjs";

export { close, dist, dropFile, listen, root, until } from "./host.mjs";

let browser;
after(() => browser?.close());

/**
 * Opens the site in a browser context of its own. When the test ends, it fails on any request but a
 * parameterless GET of the build's own files, on any violation of the policy, in page or worker, and on
 * any uncaught error.
 *
 * @param {import("node:test").TestContext} t
 * @param {{ leaking?: boolean, context?: object, path?: string, script?: string }} options `leaking` for
 *   the tests that try to leak: they look at `violations` themselves. `context` goes to Playwright's
 *   `newContext`. `script` is put in the place of the page's own.
 */
export async function openSite(t, { leaking = false, context: contextOptions = {}, path = "", script } = {}) {
  browser ??= await launch();
  const host = await serveSite(script ? await withScript(script) : {});
  const context = await browser.newContext({ locale: "en-GB", ...contextOptions });
  const requests = [];
  const violations = [];
  const errors = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(blob|data):/.test(url)) requests.push({ method: request.method(), url });
  });
  await context.exposeFunction("recordViolation", (violation) => violations.push(violation));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      globalThis.recordViolation({ place: "page", directive: event.effectiveDirective, blocked: event.blockedURI }),
    );
    addEventListener("filiera-violation", ({ detail }) => globalThis.recordViolation({ place: "worker", ...detail }));
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("websocket", (socket) => requests.push({ method: "WEBSOCKET", url: socket.url() }));
  await page.goto(host.address + path);

  const site = { page, context, address: host.address, requests, violations, errors };
  t.after(async () => {
    await context.close();
    await host.close();
    if (leaking) return;
    assert.deepEqual(violations, [], "violations of the security policy");
    assert.deepEqual(foreign(site), [], "requests that are no parameterless GET of the build's own files");
    assert.deepEqual(host.received.filter(({ known }) => !known), [], "requests for what the build does not have");
    assert.deepEqual(errors, [], "uncaught errors");
  });
  return site;
}

/** Requests other than a parameterless GET below the site's own address. */
export function foreign({ requests, address }) {
  return requests.filter(({ method, url }) => method !== "GET" || !url.startsWith(address) || /[?]/.test(url));
}

/** Waits for the page's worker to have started. */
export function worker(page) {
  return until(() => page.workers()[0], { what: "a worker" });
}

/** axe-core's findings on the page as it stands, short enough to read in a failed test. */
export async function runAxe(page) {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  // A script tag would be blocked by the security policy; the debugger's own evaluation is not.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: `${source}; undefined` });
  await session.detach();
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} — ${failureSummary}`),
  }));
}

/** The site's shell and policy with another script, bundled as the page's own is. */
async function withScript(script) {
  const names = readdirSync(dist);
  const named = (pattern) => names.find((name) => pattern.test(name));
  // Part `first` of the sentences, and those that are loaded later.
  const texts = {};
  for (const name of names) {
    const [, language, part = "first"] = /^text-(\w\w)(?:-(\w+))?-\w{12}\.ftl$/.exec(name) ?? [];
    if (language) (texts[language] ??= {})[part] = name;
  }
  const scripts = await bundlePage({
    entry: join(root, script),
    worker: await bundleWorker(join(root, "www/generated/filiera.js")),
    wasm: named(/^filiera-.*\.wasm$/),
    tables: named(/^letters-.*\.bin$/),
    writerWorker: await bundleWorker(join(root, "www/generated/writer.js"), "www/save/worker.ts"),
    writer: named(/^writer-.*\.wasm$/),
    measuresWorker: await bundleWorker(join(root, "www/generated/measures.js"), "www/measures/worker.ts"),
    measures: named(/^measures-.*\.wasm$/),
    adviceWorker: await bundleWorker(join(root, "www/generated/advice.js"), "www/further/worker.ts"),
    advice: named(/^advice-.*\.wasm$/),
    text: texts,
  });
  const [entry] = firstScripts(scripts);
  const html = readFileSync(join(dist, "index.html"), "utf8");
  return {
    "/index.html": html.replace(/\s*<link rel="modulepreload"[^>]*>/g, "").replace(/page-\w+\.js/, entry),
    ...Object.fromEntries(scripts.map(({ name, text }) => [`/${name}`, text])),
  };
}
