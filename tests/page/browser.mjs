// What every page test uses: the built site on a plain host, in a real browser, with every request and
// every violation of the security policy on record.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { basename, extname, join, normalize, sep } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { bundlePage, bundleWorker, root } from "../../scripts/bundling.mjs";

export { root };
export const dist = join(root, "dist");

/** A path below the host's root, where many pages are published. */
const BASE = "/a/b/";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".ftl": "text/plain",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".ods": "application/vnd.oasis.opendocument.spreadsheet",
};

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

/** Drops files, given by their paths or as `{ name, content }`, on the page as a visitor would. */
export async function dropFile(page, ...files) {
  const given = files.map((file) => {
    const { name, content } =
      typeof file === "string" ? { name: basename(file), content: readFileSync(file) } : file;
    return { name, base64: Buffer.from(content).toString("base64") };
  });
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const target = document.querySelector("[data-drop]") ?? document.body;
    for (const type of ["dragenter", "dragover", "drop"]) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, given);
}

/** Asks until the answer is truthy; `page.waitForFunction` is forbidden by the security policy. */
export async function until(ask, { timeout = 60_000, what = String(ask) } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${timeout} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
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
  const wasm = names.find((name) => name.endsWith(".wasm"));
  const texts = Object.fromEntries(
    names.filter((name) => name.endsWith(".ftl")).map((name) => [name.split("-")[1], name]),
  );
  const workerText = await bundleWorker(join(root, "www/generated/filiera.js"));
  const html = readFileSync(join(dist, "index.html"), "utf8");
  return {
    "/index.html": html.replace(/page-\w+\.js/, "test.js"),
    "/test.js": await bundlePage({ entry: join(root, script), worker: workerText, wasm, texts }),
  };
}

/** A host that sends no header but the content type, like the plainest web space. */
export async function serveSite(instead = {}) {
  const received = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(request.url.replace(BASE, "/").replace(/\/$/, "/index.html")));
    const file = join(dist, path);
    let content = instead[path];
    try {
      if (!content && request.url.startsWith(BASE) && file.startsWith(dist + sep)) content = readFileSync(file);
    } catch {
      // Answered with 404 below.
    }
    received.push({ method: request.method, url: request.url, known: content !== undefined });
    if (content) response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    else response.writeHead(404);
    response.end(content);
  });
  const address = await listen(server);
  return { address: `${address}${BASE}`, received, close: () => close(server) };
}

export async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

export async function close(server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

export function launch() {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...asRoot,
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // The next one.
    }
  }
  throw new Error("no Chromium found: make tools installs it, or name yours in CHROMIUM");
}
