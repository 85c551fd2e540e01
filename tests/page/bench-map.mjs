// Measures the map of a large network, for `make bench`: 7,000 actors and 30,000 contacts of one district.
// What holds the page up, by the browser's own trace of the page's main thread, and what memory it takes. Beside
// the clock stands the time that the processor worked on the longest task: on a busy machine only that is the page's.
// Never a test: the figures depend on the machine, so its load is printed beside them.
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dropFile, launch, serveSite, until } from "./host.mjs";

const ACTORS = 7000;
const TIES = 30_000;

const browser = await launch();
const host = await serveSite();
try {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(host.address);
  await until(() => page.workers().length > 0);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const before = await memory(browser, page);
  await page.evaluate(watch);
  console.log(`\n${ACTORS} actors and ${TIES} contacts; load of the machine ${loadavg()[0].toFixed(1)}`);
  console.log("milliseconds                              longest task   its work   between frames    in all");
  await measured(page, "dropping the files to the overview", async () => {
    await dropFile(page, ...district());
    await until(() => page.evaluate(() => location.hash.startsWith("#overview")), { what: "the diagnosis", timeout: 180_000 });
    await until(() => page.evaluate(() => document.querySelector("svg.map .actor.group") !== null), { what: "a map" });
  });
  await measured(page, "to the drawn network, with its tables", async () => {
    await page.evaluate(() => (location.hash = "#network"));
    await until(() => page.evaluate(() => document.querySelector("#ties tbody tr") !== null), { what: "the tables" });
  });
  // Found by plain selectors: looking for roles and names in a large page is work of its own, on the same thread.
  const press = (selector, words) =>
    page.evaluate(
      ({ selector, words }) => [...document.querySelectorAll(selector)].find((one) => one.textContent.includes(words) || one.ariaLabel?.includes(words)).click(),
      { selector, words },
    );
  await measured(page, "a sign of the legend taken off", () => press("#map .legend button", "supplier"));
  await measured(page, "the choice of filters unfolded", () => press(".map-filter summary", "Show only"));
  await measured(page, "only customers", () => press(".map-choices button", "only customers"));
  await measured(page, "only quiet contacts too", () => press(".map-choices button", "only quiet"));
  await measured(page, "all again", () => press(".map-shown button", "Show all"));
  await measured(page, "a group opened", () => page.locator("svg.map .actor.group").first().dispatchEvent("click"));
  await measured(page, "laid out by who is tied to whom", () => press(".map-switches button", "By who is tied to whom"));
  await measured(page, "an actor chosen", () => page.locator("svg.map .actor:not(.group)").nth(5).dispatchEvent("click"));
  await measured(page, "one step around it", () => press("#selected button", "Show only this one"));
  await measured(page, "two steps around it", () => press(".map-switches button", "2 steps"));
  await measured(page, "all again", () => press(".map-shown button", "Show all"));
  await page.locator("#map-search").focus();
  await measured(page, "a name looked for, letter by letter", () => page.keyboard.type("customer 42", { delay: 60 }));
  await page.evaluate(() => document.querySelector("svg.map").scrollIntoView());
  await measured(page, "enlarged", () => press(".map-tools button", "+"));
  const box = await page.locator("svg.map").boundingBox();
  await measured(page, "moved, 40 steps", async () => {
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    for (let step = 1; step <= 40; step += 1) await page.mouse.move(box.x + 5 + 4 * step, box.y + 5 + 3 * step);
    await page.mouse.up();
  });
  const [actors, ties] = await page.evaluate(() => [".actor", ".tie"].map((one) => document.querySelectorAll(`svg.map ${one}`).length));
  const after = await memory(browser, page);
  console.log(`\ndrawn at once: ${actors} actors and groups, ${ties} lines`);
  console.log(`memory of the page's process, MB: ${before} before; ${after} after; load ${loadavg()[0].toFixed(1)}`);
} finally {
  await browser.close();
  await host.close();
}

/** In the page: the times between frames from now on. */
function watch() {
  globalThis.frames = [];
  let last = performance.now();
  const look = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measured(page, name, act) {
  await page.evaluate(() => void (frames.length = 0));
  const traced = await trace();
  const start = Date.now();
  await act();
  const took = Date.now() - start;
  // What the act has set going ends before the next begins.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const frame = await page.evaluate(() => Math.max(0, ...frames));
  const { clock, work } = await traced();
  console.log(name.padEnd(42) + [clock, work, frame, took].map((value) => value.toFixed(0).padStart(9)).join("    "));
}

/** Begins a trace; the answer ends it and tells of the longest task of a page's main thread, in milliseconds. */
async function trace() {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "__metadata"] } });
  return async () => {
    const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    const mains = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
    const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && /RunTask|ThreadControllerImpl::RunTask/.test(name) && mains.has(`${pid} ${tid}`));
    const most = (part) => Math.max(0, ...tasks.map((task) => (task[part] ?? 0) / 1000));
    return { clock: most("dur"), work: most("tdur") };
  };
}

/** Of the process that shows the page: what is its own, with the browser's program too, and at most so far. */
async function memory(browser, page) {
  const own = await page.context().newCDPSession(page);
  await own.send("HeapProfiler.collectGarbage");
  const { usedSize } = await own.send("Runtime.getHeapUsage");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => {
      const told = readFileSync(`/proc/${id}/status`, "utf8");
      const size = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(told)?.[1] ?? 0) / 1024);
      return { own: size("RssAnon"), all: size("VmRSS"), most: size("VmHWM") };
    });
  const { own: mine, all, most } = sizes.reduce((a, b) => (a.all > b.all ? a : b));
  return `own ${mine}, with the browser's program ${all}, at most ${most}, heap of its scripts ${(usedSize / 2 ** 20).toFixed(0)}`;
}

/** A district of a few well-connected firms and many with few contacts, the same each time. */
function district() {
  let seed = 12345;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;
  const kinds = { producer: 1400, supplier: 1700, customer: 2600, distributor: 300, agent: 120, forwarder: 80, bank: 40, agency: 30, association: 20, research: 20, competitor: 689 };
  const countries = ["DE", "FR", "ES", "US", "GB", "CH", "AT", "PL", "CN", "JP", "TR", "RO"];
  const actors = [["own", "Own firm", "focal", "district", "IT"]];
  for (const [role, count] of Object.entries(kinds)) {
    for (let one = 0; one < count; one += 1) {
      const abroad = random() < { customer: 0.6, distributor: 0.7, agent: 0.7, supplier: 0.15 }[role];
      const territory = abroad ? "foreign" : random() > 0.95 ? "" : random() < (role === "customer" ? 0.1 : 0.7) ? "district" : "national";
      const country = abroad ? countries[Math.floor(random() * random() * countries.length)] : territory && "IT";
      actors.push([`a${actors.length}`, `${role[0].toUpperCase()}${role.slice(1)} ${actors.length}`, role, territory, country]);
    }
  }
  const urn = actors.flatMap((_, place) => Array(Math.floor(1 / (random() ** 0.6 + 0.02)) || 1).fill(place));
  const drawn = () => urn[Math.floor(random() * urn.length)];
  const states = ["active", "active", "active", "weak", "sleeping", "strong", "failed"];
  const met = new Set();
  const ties = [];
  const add = (one, other) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (one === other || met.has(key)) return;
    met.add(key);
    const kind = random();
    const strength = random() < 0.5 ? 1 + Math.floor(random() * 5) : "";
    ties.push([actors[one][0], actors[other][0], kind < 0.8 ? "supply" : kind < 0.9 ? "horizontal" : "contact", "yes", states[Math.floor(random() * states.length)], strength]);
  };
  for (let one = 0; one < 120; one += 1) add(0, drawn());
  for (let one = 1; one < actors.length; one += 1) add(one, drawn());
  while (ties.length < TIES) add(Math.floor(random() * actors.length), drawn());
  const sheet = (name, rows) => ({ name, content: rows.map((row) => row.join()).join("\n") });
  return [
    sheet("actors.csv", [["actor_id", "name", "roles", "territory", "country"], ...actors]),
    sheet("ties.csv", [["from", "to", "class", "answer", "state", "strength"], ...ties]),
  ];
}
