// The built site on a plain host, and a real browser to open it with: for the tests and the benchmark.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join, normalize, sep } from "node:path";
import { chromium } from "playwright-core";
import { root } from "../../scripts/bundling.mjs";

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
