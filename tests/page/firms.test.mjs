// What an adviser reads of several firms. Expected numbers are counted by hand from tests/cases/twelve-firms,
// whose origin stands in its about.md.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

const FILES = ["firms.csv", "actors.csv", "full-form.csv", "short-form.csv", "ties.csv"].map((name) => join(root, "tests/cases/twelve-firms", name));
const textOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");

async function opened(t, { files = FILES, ...context } = {}) {
  const { page } = await openSite(t, { context });
  await page.locator("[data-drop]").first().waitFor();
  await dropFile(page, ...files);
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#firms"));
  await page.getByRole("heading", { level: 1, name: /firms share/ }).waitFor();
  await page.locator("heat-map .chunks path").first().waitFor();
  return page;
}

test("the firms' view begins with what most of them share, and counts each form for itself", async (t) => {
  const page = await opened(t);
  const main = await textOf(page.getByRole("main"));
  assert.match(main, /“Too little information about markets” is severe for 7 of the 12 firms/);
  assert.match(main, /7 firms had the full form \(39 questions\) and 5 firms had a short form \(12 questions\)/);
  // 7 · 39 answers on full forms; on the short ones 5 · 12 less one left open and one that does not apply.
  assert.match(main, /12 firms and 39 barriers: 331 answers; 1 left open, 1 do not apply, 135 were not on the form/);
  const shared = page.locator("#shared");
  const first = shared.getByRole("listitem").first();
  assert.match(await textOf(first), /7 of 12 firms: Too little information about markets 58 %/);
  await first.locator("summary").click();
  assert.match(await textOf(first), /No obstacle for: Aria \(invented\)/);
});

test("the heat map is walked with the keys and opens a firm", async (t) => {
  const page = await opened(t);
  await page.getByRole("combobox", { name: "Firms in order of" }).selectOption("file");
  const map = page.getByRole("application", { name: "Every firm and every barrier" });
  await map.focus();
  for (let step = 0; step < 11; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const told = page.locator("#heat-told");
  assert.equal(await textOf(told), "Nube (invented) – Finding business opportunities abroad: left open");
  await page.keyboard.press("ArrowRight");
  assert.equal(await textOf(told), "Nube (invented) – Reaching customers abroad: does not apply");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Nube/ }).waitFor();
});

test("a firm stands among five others with the same form, and with fewer nowhere", async (t) => {
  const page = await opened(t);
  await page.evaluate(() => (location.hash = "#barriers"));
  const among = page.locator("#among");
  // Information: Aria 0; the others 25, 50, 75, 100, 100, 50.
  assert.match(await textOf(among.getByRole("row", { name: /^Information/ })), /0; the others from 25 to 100, half of them up to 63 6/);
  await page.getByRole("combobox", { name: "Whose answers?" }).selectOption({ label: "Isola (invented)" });
  await page.getByRole("heading", { level: 1, name: /Isola/ }).waitFor();
  assert.equal(await among.count(), 0);
});

test("five hundred firms are drawn row by row, and any of them can be opened", async (t) => {
  const codes = ["I-INF-1", "I-INF-2", "I-INF-3", "I-INF-4", "I-FUN-1", "I-FUN-2"];
  const rows = Array.from({ length: 500 }, (_, firm) => [`Made up ${firm + 1}`, ...codes.map((_, item) => 1 + ((firm * 7 + item * 3) % 5))].join());
  const many = { name: "many.csv", content: [["firm_id", ...codes].join(), ...rows].join("\n") };
  const page = await opened(t, { files: [many] });
  assert.ok((await page.locator(".heat-names text").count()) < 150, "only the rows in sight");
  await page.getByRole("combobox", { name: "Firms in order of" }).selectOption("file");
  const map = page.getByRole("application");
  await map.focus();
  await page.keyboard.press("Control+End");
  await page.locator(".heat-names text", { hasText: "Made up 500" }).waitFor();
  // The single answers of one firm among many come when it is opened.
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Made up 500/ }).waitFor();
  await page.getByText(/of 5/).first().waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the firms' view has no accessibility finding and fits a phone: ${colorScheme}`, async (t) => {
    const page = await opened(t, { colorScheme, viewport: { width: 390, height: 844 } });
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    await page.locator("paged-table").waitFor();
    assert.deepEqual(await runAxe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the screen");
  });
}
