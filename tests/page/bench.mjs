// Measures the page, for `make bench`: what is sent, and how long a visitor waits. Never a test: the
// figures depend on the machine.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measure } from "../../scripts/payload.mjs";
import { dist, dropFile, launch, root, serveSite, until } from "./host.mjs";

const WORKBOOK = join(root, "examples/button-valley.xlsx");
/** The steps stand on the overview only, and the map in the frame they are drawn in. */
const OVERVIEW = "#main .steps";
const SAMPLES = 9;

const browser = await launch();
const host = await serveSite();
try {
  const cold = [];
  const warm = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    // A context of its own has an empty cache.
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(host.address);
    const { drawn } = await diagnose(page);
    cold.push(drawn);
    await page.reload();
    await until(() => page.workers().length > 0);
    // Long enough for the core to be compiled and for the page to be at rest.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const again = await diagnose(page);
    warm.push(again.drawn - again.dropped);
    await context.close();
  }
  console.log(`\n${measure(dist).table}\n`);
  console.log("milliseconds, Button Valley                 median     from       to");
  row("opening the page to the first diagnosis", cold);
  row("dropping the file to the drawn overview", warm);
  const firms = await manyFirms();
  console.log("milliseconds, 500 firms and 39 barriers     median     from       to");
  row("dropping the file to the drawn overview", firms.overview);
  row("asking for the firms to the drawn heat map", firms.drawn);
  row("a frame while scrolling, the slowest of 120", firms.scrolled);
} finally {
  await browser.close();
  await host.close();
}

/** When the file was dropped and when the overview stood, in milliseconds since the page was asked for. */
async function diagnose(page, file = WORKBOOK, overview = OVERVIEW) {
  await page.evaluate((selector) => {
    addEventListener("drop", () => (globalThis.dropped = performance.now()), { capture: true, once: true });
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      // Painted once the frame after the one that drew it begins.
      requestAnimationFrame(() => (globalThis.drawn = performance.now()));
    };
    look();
  }, overview);
  await dropFile(page, file);
  return until(() => page.evaluate(() => globalThis.drawn && { drawn: globalThis.drawn, dropped: globalThis.dropped }), {
    what: `an overview (${overview})`,
  });
}

/** Five hundred made-up firms with the full form, in one page: read, shown side by side, and scrolled through. */
async function manyFirms() {
  const [codes] = readFileSync(join(root, "tests/cases/twelve-firms/full-form.csv"), "utf8").split("\n");
  const barriers = codes.trim().split(",").slice(3);
  const lines = Array.from({ length: 500 }, (_, firm) => `Made-up firm ${firm},${barriers.map((_, item) => 1 + ((firm * 7 + item * item * 3) % 5)).join()}`);
  const file = { name: "many.csv", content: [`firm_id,${barriers.join()}`, ...lines].join("\n") };
  const times = { overview: [], drawn: [], scrolled: [] };
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(host.address);
    await until(() => page.workers().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { drawn, dropped } = await diagnose(page, file, "#main .lines");
    times.overview.push(drawn - dropped);
    times.drawn.push(await page.evaluate(shown));
    times.scrolled.push(await page.evaluate(scrolled));
    await context.close();
  }
  return times;
}

/** In the page: from the change of view to the frame after the heat map's first rows. */
function shown() {
  const start = performance.now();
  location.hash = "#firms";
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector("heat-map .chunks path")) return requestAnimationFrame(look);
      requestAnimationFrame(() => resolve(performance.now() - start));
    };
    look();
  });
}

/** In the page: the longest time between two frames. */
async function scrolled() {
  const frame = document.querySelector(".heat");
  let slowest = 0;
  let last = performance.now();
  for (let step = 1; step <= 120; step += 1) {
    frame.scrollTop = 80 * step;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    slowest = Math.max(slowest, now - last);
    last = now;
  }
  return slowest;
}

function row(name, values) {
  const sorted = [...values].sort((a, b) => a - b);
  const figures = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)];
  console.log(name.padEnd(41) + figures.map((value) => value.toFixed(0).padStart(9)).join(""));
}
