// Figures that take long come after the diagnosis, can be left out, and take nothing with them when they break off.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dropFile, openSite, until } from "./browser.mjs";

/** A ring with chords, so large that its shortest paths take a while. */
function ring(actors) {
  const rows = ["From,To"];
  for (let one = 0; one < actors; one += 1) {
    for (const step of [1, 7, 131, 1009]) rows.push(`actor ${one},actor ${(one + step) % actors}`);
  }
  return `${rows.join("\n")}\n`;
}

async function overview(page, actors) {
  await dropFile(page, { name: "edges.csv", content: ring(actors) });
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#network"));
}

const late = (page) => page.locator("late-figures").first();

/** How many workers compute such figures. */
async function measuring(page) {
  const names = page.workers().map((one) => one.evaluate(() => self.name).catch(() => ""));
  return (await Promise.all(names)).filter((name) => name === "filiera-measures").length;
}

test("a small network has all figures, and nothing is said of it", async (t) => {
  const { page } = await openSite(t);
  await overview(page, 40);
  await page.locator("#measures summary").click();
  const head = page.locator("#measures paged-table thead th");
  await head.filter({ hasText: "Go-between" }).first().waitFor();
  const column = (await head.allTextContents()).findIndex((text) => text.trim().startsWith("Go-between"));
  const cell = page.locator("#measures paged-table tbody tr").first().locator("td, th").nth(column);
  await until(async () => (await cell.textContent()).trim() !== "–", { what: "a figure" });
  assert.equal((await late(page).textContent()).trim(), "");
});

test("a large network tells how far it is, can be left out at once, and computed after all", async (t) => {
  const { page } = await openSite(t);
  await overview(page, 9000);
  await late(page).getByText("Still computing").waitFor();
  const started = Date.now();
  await late(page).getByRole("button", { name: "Leave them out" }).click();
  await late(page).getByText("were left out").waitFor();
  assert.ok(Date.now() - started < 5000);
  await until(async () => (await measuring(page)) === 0, { what: "the end of the workers" });
  await late(page).getByRole("button", { name: "Compute them" }).click();
  await late(page).getByText("Still computing").waitFor();
  await page.evaluate(() => (location.hash = "#data"));
  await dropFile(page, { name: "edges.csv", content: ring(30) });
  await until(async () => (await measuring(page)) === 0, { what: "the end of what is not wanted any more" });
});

test("what breaks off there is told and leaves the report alone", async (t) => {
  const { page, context } = await openSite(t);
  await context.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...more) {
      if (message.input) message = { ...message, input: { ...message.input, offsets: new Uint32Array([0, 9]) } };
      postMessage.call(this, message, ...more);
    };
  });
  await page.reload();
  await overview(page, 40);
  await late(page).getByText("could not be computed").waitFor();
  assert.match(await late(page).locator("code").textContent(), /not a graph/);
  await page.locator("#measures summary").waitFor();
  await until(async () => (await measuring(page)) === 0, { what: "the end of the worker" });
});
