// What somebody sees of two states of a case side by side: facts and mood apart, and nothing leaves the page.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { foreign, openSite, root, runAxe, until } from "./browser.mjs";

const tables = (date) =>
  ["study", "firms", "barriers", "actors", "ties"].map((table) => ({
    name: `${table}.csv`,
    mimeType: "text/csv",
    buffer: readFileSync(join(root, "tests/cases/compare", date, `${table}.csv`)),
  }));

const textOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");

async function compared(t, context = {}) {
  const site = await openSite(t, { context });
  const { page } = site;
  await page.locator("[data-drop]").first().waitFor();
  await page.locator("[data-drop] input[type=file]").first().setInputFiles(tables("after"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#compare"));
  await page.locator(".compare-ways input").setInputFiles(tables("before"));
  await page.getByText("Since then:").waitFor();
  return site;
}

test("an earlier workbook is set beside the one that is open, facts and mood apart", async (t) => {
  const site = await compared(t);
  const { page } = site;
  const main = page.getByRole("main");
  await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  const text = await textOf(main);
  assert.match(text, /30 November 2025.* and .*30 November 2026/);
  assert.match(text, /Since then: one new contact, one contact lost, one contact stronger or awake again/);
  assert.match(text, /Known now, not asked before: neither gain nor loss.*Malmö Knappar/);
  assert.match(text, /Felt otherwise, and facts moved too.*felt less/);
  assert.match(text, /while the facts behind it stand as they stood That may be mood/);
  assert.match(text, /Perhaps the same: Rossi Minuterie srl before, Rossi Minuterie now/);
  assert.match(text, /9 people work in your firm.*12 people work in your firm/);
  assert.deepEqual(foreign(site), []);
});

test("turned round, what was new is lost; a report that is not one is told to be none", async (t) => {
  const { page } = await compared(t);
  await page.getByRole("button", { name: "The other way round" }).click();
  await page.getByText(/one contact weaker or quieter/).waitFor();
  await page.getByRole("button", { name: "Compare with nothing" }).click();
  const nonsense = { name: "last-year.json", mimeType: "application/json", buffer: Buffer.from("{}") };
  await page.locator(".compare-ways input").setInputFiles(nonsense);
  await page.getByText("This could not be read as a workbook or as a saved analysis.").waitFor();
});

test("a state is kept, and what an edit changes is told with the setting first", async (t) => {
  const { page } = await openSite(t);
  await page.locator("[data-drop]").first().waitFor();
  await page.locator("[data-drop] input[type=file]").first().setInputFiles(tables("after"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#plan"));
  await page.getByRole("link", { name: "Compare with an earlier state" }).click();
  await page.getByRole("button", { name: "Keep this state to compare with" }).click();
  await page.getByText("Kept. Change what you like").waitFor();
  await page.evaluate(() => (location.hash = "#methods"));
  const setting = page.locator("#setting-weak_below");
  await setting.evaluate((input) => {
    input.value = "50";
    input.dispatchEvent(new Event("change"));
  });
  await until(() => setting.evaluate(() => document.querySelector("main").getAttribute("aria-busy") === "false"), { what: "the new analysis" });
  await page.evaluate(() => (location.hash = "#compare"));
  await page.getByText("First: not everything is as it was").waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on two states, and nothing is wider than a phone: ${colorScheme}`, async (t) => {
    const { page } = await compared(t, { colorScheme, viewport: { width: 390, height: 844 } });
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    assert.deepEqual(await runAxe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  });
}
