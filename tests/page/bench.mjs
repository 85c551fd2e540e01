// Measures the page, for `make bench`: what is sent, and how long a visitor waits. Never a test: the
// figures depend on the machine.
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
} finally {
  await browser.close();
  await host.close();
}

/** When the file was dropped and when the overview stood, in milliseconds since the page was asked for. */
async function diagnose(page) {
  await page.evaluate((selector) => {
    addEventListener("drop", () => (globalThis.dropped = performance.now()), { capture: true, once: true });
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      // Painted once the frame after the one that drew it begins.
      requestAnimationFrame(() => (globalThis.drawn = performance.now()));
    };
    look();
  }, OVERVIEW);
  await dropFile(page, WORKBOOK);
  return until(() => page.evaluate(() => globalThis.drawn && { drawn: globalThis.drawn, dropped: globalThis.dropped }), {
    what: `an overview (${OVERVIEW})`,
  });
}

function row(name, values) {
  const sorted = [...values].sort((a, b) => a - b);
  const figures = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)];
  console.log(name.padEnd(41) + figures.map((value) => value.toFixed(0).padStart(9)).join(""));
}
