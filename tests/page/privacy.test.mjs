// Nothing the visitor brings leaves the page. The policy is tried from page and worker; that analysing
// itself asks for nothing is checked here and, by `openSite`, in every other test.
import { strict as assert } from "node:assert";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { close, dropFile, foreign, listen, openSite, root, until, worker } from "./browser.mjs";

const EDGES = "From,To\nNorth Mill,South Mill\nSouth Mill,West Mill\n";

/** Another origin, which must never hear anything. */
async function elsewhere(t) {
  const heard = [];
  const server = createServer((request, response) => {
    heard.push(request.url);
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  server.on("upgrade", (request, socket) => {
    heard.push(request.url);
    socket.destroy();
  });
  const address = await listen(server);
  t.after(() => close(server));
  return { address, heard };
}

test("loading asks only for the build's own files, without parameters", async (t) => {
  const site = await openSite(t);
  await worker(site.page);
  await until(() => site.requests.some(({ url }) => url.endsWith(".wasm")));
  assert.deepEqual(foreign(site), []);
});

test("analysing asks for nothing at all", async (t) => {
  const { page, requests } = await openSite(t);
  await page.locator("[data-drop]").first().waitFor();
  await worker(page);
  // What is fetched beforehand, so that it works without a connection.
  for (const part of ["barriers-", "mapping-", "measures-", "network-", "plan-", "problems-", "-network-", "-look-"]) {
    await until(() => requests.some(({ url }) => url.includes(part)), { what: part });
  }
  let before = -1;
  const quiet = async () => {
    const settled = requests.length === before;
    before = requests.length;
    return settled;
  };
  do await new Promise((resolve) => setTimeout(resolve, 500));
  while (!(await quiet()));
  await dropFile(page, join(root, "examples/button-valley.xlsx"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await dropFile(page, { name: "edges.csv", content: EDGES });
  await page.getByRole("button", { name: "Instead" }).click();
  await page.locator(".source", { hasText: "edges.csv" }).waitFor();
  assert.deepEqual(requests.slice(before), []);
});

test("the page cannot reach another site", async (t) => {
  const { address, heard } = await elsewhere(t);
  const { page, violations } = await openSite(t, { leaking: true });
  await page.evaluate(async (address) => {
    await fetch(`${address}/fetch`).catch(() => {});
    navigator.sendBeacon(`${address}/beacon`, "secret");
    new Image().src = `${address}/image`;
    try {
      new WebSocket(`${address.replace("http", "ws")}/socket`);
    } catch {
      // Blocked at once in some browsers.
    }
    const frame = document.createElement("iframe");
    frame.src = `${address}/frame`;
    const script = document.createElement("script");
    script.src = `${address}/script`;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = `${address}/style`;
    const form = document.createElement("form");
    form.action = `${address}/form`;
    document.body.append(frame, script, style, form);
    form.submit();
  }, address);
  const tried = ["fetch", "beacon", "image", "socket", "frame", "script", "style", "form"];
  await until(() => new Set(violations.map(({ blocked }) => blocked)).size >= tried.length, {
    what: `a violation for each of ${tried}`,
  });
  assert.deepEqual(heard, []);
});

test("inline scripts and eval do not run in the page", async (t) => {
  const { page, violations } = await openSite(t, { leaking: true });
  const ran = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const script = document.createElement("script");
        script.textContent = "globalThis.inlineRan = true";
        document.body.append(script);
        // Later, because the debugger allows eval while it evaluates this function itself.
        setTimeout(() => {
          let evalRan = true;
          try {
            globalThis["eval"]("1");
          } catch {
            evalRan = false;
          }
          resolve({ inline: globalThis.inlineRan === true, eval: evalRan });
        });
      }),
  );
  assert.deepEqual(ran, { inline: false, eval: false });
  await until(() => violations.length >= 2);
});

test("the worker has lost its ways to the network once the core is there", async (t) => {
  const { page } = await openSite(t);
  const inside = await worker(page);
  const names = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "importScripts"];
  await until(() => inside.evaluate((names) => names.every((name) => self[name] === undefined), names));
});

test("the policy holds in the worker even for a script that has those ways", async (t) => {
  const { address, heard } = await elsewhere(t);
  const { page, violations } = await openSite(t, { leaking: true });
  const inside = await worker(page);
  // A worker's own worker, from a blob like the first, has them afresh.
  await inside.evaluate((address) => {
    const leak = `
      const address = ${JSON.stringify(address)};
      const blocked = [];
      addEventListener("securitypolicyviolation", (event) => {
        blocked.push(event.blockedURI);
        postMessage(blocked);
      });
      fetch(address + "/fetch").catch(() => {});
      try { importScripts(address + "/import"); } catch {}
      try { new WebSocket(address.replace("http", "ws") + "/socket"); } catch {}
      const request = new XMLHttpRequest();
      request.open("GET", address + "/xhr");
      try { request.send(); } catch {}
    `;
    self.leaking = new Worker(URL.createObjectURL(new Blob([leak])));
    self.leaking.onmessage = ({ data }) => (self.blocked = data);
  }, address);
  await until(() => inside.evaluate(() => self.blocked?.length >= 4), { what: "four violations" });
  assert.deepEqual(heard, []);
  assert.deepEqual(violations.filter(({ place }) => place === "page"), []);
});

test("a violation in the worker is told to the page", async (t) => {
  const { address, heard } = await elsewhere(t);
  const { page, violations } = await openSite(t, { leaking: true });
  const inside = await worker(page);
  await inside.evaluate((address) => {
    try {
      new Worker(`${address}/worker`);
    } catch {
      // The violation counts.
    }
    import(`${address}/module`).catch(() => {});
  }, address);
  await until(() => violations.some(({ place }) => place === "worker"));
  assert.deepEqual(heard, []);
});
