// The card of a contact: drafted from the data, worded anew, taken back, and reached from map, tables and plan.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { openSite, runAxe, until } from "./browser.mjs";

const DIST = "The card of this contact";

async function openValley(page) {
  await page.getByRole("button", { name: /Button Valley/ }).click();
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the diagnosis" });
}

/** The card of the tie between two actors, by their place in the report's list of contacts. */
async function openCard(page) {
  await page.evaluate(() => (location.hash = "network"));
  const search = page.locator("#ties");
  await search.waitFor();
  await page.evaluate(() => (location.hash = "card/t0"));
  await page.getByText(DIST).first().waitFor();
  await page.locator(".card-row").first().waitFor();
}

test("a card tells a contact in seven rows, in the visitor's own words where there are any, and undo takes them back", async (t) => {
  const { page } = await openSite(t);
  await openValley(page);
  await openCard(page);
  assert.equal(await page.locator(".card-row").count(), 7);
  assert.equal(await page.getByText("Draft from the data").count(), 7);
  const row = page.locator(".card-row").nth(1);
  await row.getByRole("button", { name: "Write it in your own words" }).click();
  await until(() => page.evaluate(() => document.activeElement.tagName === "TEXTAREA"), { what: "the box to have the focus" });
  await page.keyboard.press("Control+A");
  await page.keyboard.type("We share a fair stand.");
  await row.getByRole("button", { name: "Keep these words" }).click();
  await row.getByText("Your words", { exact: true }).waitFor();
  assert.match(await row.innerText(), /We share a fair stand\./);
  // The draft stays beside them.
  await row.getByText("The draft was").click();
  assert.ok((await row.locator("li").count()) > 0);
  assert.equal(await page.getByText("Draft from the data").count(), 6);
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => (await page.getByText("Draft from the data").count()) === 7);
});

test("words that are being written survive the report of another change", async (t) => {
  const { page } = await openSite(t);
  await openValley(page);
  await openCard(page);
  const rows = page.locator(".card-row");
  await rows.nth(0).getByRole("button", { name: "Write it in your own words" }).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("For volume.");
  await rows.nth(0).getByRole("button", { name: "Keep these words" }).click();
  await rows.nth(2).getByRole("button", { name: "Write it in your own words" }).click();
  await until(() => rows.nth(2).locator("textarea").evaluate((box) => box === document.activeElement), { what: "the focus" });
  await page.keyboard.type("Half a sentence ");
  await rows.nth(0).getByText("Your words", { exact: true }).waitFor();
  await page.waitForTimeout(300);
  assert.match(await rows.nth(2).locator("textarea").inputValue(), /Half a sentence/);
});

test("a card is reached from the facts of a contact and from a step of the plan", async (t) => {
  const { page } = await openSite(t);
  await openValley(page);
  await page.evaluate(() => (location.hash = "network"));
  await page.locator("#ties tbody th button, #ties tbody td button").first().click();
  await page.getByRole("link", { name: "See the card of this contact" }).first().click();
  await page.locator(".card-row").first().waitFor();
  await page.getByRole("link", { name: "Back to the network" }).click();
  await page.evaluate(() => (location.hash = "plan"));
  await page.getByText(/^What it may help with, who gains/).first().click();
  await page.locator("li.action").first().getByRole("link", { name: "See the card of this contact" }).first().click();
  await page.locator(".card-row").first().waitFor();
});

test("the saved workbook holds the cards", async (t) => {
  const { page } = await openSite(t);
  await openValley(page);
  await page.evaluate(() => (location.hash = "save"));
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Report for Excel" }).click();
  const path = await (await saving).path();
  const { readFileSync } = await import("node:fs");
  const { inflateRawSync } = await import("node:zlib");
  const bytes = readFileSync(path);
  assert.ok(names(bytes, inflateRawSync).includes("Cards"));
});

/** The names of a workbook's sheets, from its central directory. */
function names(bytes, inflate) {
  for (let at = bytes.lastIndexOf(Buffer.from("PK\x05\x06")), entry = bytes.readUInt32LE(at + 16); entry < at; ) {
    const [compressed, nameLength, extra, comment, offset] = [bytes.readUInt32LE(entry + 20), bytes.readUInt16LE(entry + 28), bytes.readUInt16LE(entry + 30), bytes.readUInt16LE(entry + 32), bytes.readUInt32LE(entry + 42)];
    const name = bytes.toString("utf8", entry + 46, entry + 46 + nameLength);
    if (name === "xl/workbook.xml") {
      const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
      const xml = inflate(bytes.subarray(start, start + compressed)).toString("utf8");
      return [...xml.matchAll(/<sheet name="([^"]+)"/g)].map(([, sheet]) => sheet);
    }
    entry += 46 + nameLength + extra + comment;
  }
  return [];
}

for (const [width, colorScheme] of [
  [1280, "light"],
  [390, "dark"],
]) {
  test(`a card reads well at ${width} pixels, ${colorScheme}`, async (t) => {
    const { page } = await openSite(t, { context: { colorScheme, viewport: { width, height: 844 } } });
    await openValley(page);
    await openCard(page);
    assert.deepEqual(await runAxe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.getByRole("button", { name: "Write it in your own words" }).first().click();
    assert.deepEqual(await runAxe(page), []);
  });
}
