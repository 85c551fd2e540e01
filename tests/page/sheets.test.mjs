// The sheets to work with: reached from the plan, each on an address of its own, printable and narrow enough.
// Facts are counted by hand in the tables of the Button Valley: 15 pairs at the zamak supplier, 13 without contact.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, until } from "./browser.mjs";
import { pagesOf } from "./pdf.mjs";

async function plan(t) {
  const { page } = await openSite(t, {});
  await page.locator("[data-drop]").first().waitFor();
  await dropFile(page, join(root, "examples/button-valley.xlsx"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#plan"));
  await page.locator("#worksheets a").first().waitFor();
  return page;
}

async function open(page, name) {
  await page.evaluate((wanted) => (location.hash = `#plan/${wanted}`), name);
  await page.locator(".sheet-page h1").waitFor();
  return (await page.locator(".sheet-page").innerText()).replaceAll(/\s+/g, " ");
}

test("under the plan each sheet is offered with the question it answers", async (t) => {
  const page = await plan(t);
  assert.equal(await page.locator("#worksheets li").count(), 9);
  await page.locator("#worksheets").getByRole("link", { name: "Quiet contacts" }).click();
  await page.locator(".sheet-page h1").waitFor();
  const text = (await page.locator(".sheet-page").innerText()).replaceAll(/\s+/g, " ");
  assert.match(text, /Germany/);
  assert.match(text, /little use made of the link/);
  assert.match(text, /Last contact 2005 Who knows them the owner/);
});

test("firms that could buy together are counted in pairs, and the law stands beside", async (t) => {
  const page = await plan(t);
  const text = await open(page, "sheet-purchasing");
  assert.match(text, /Of 15 pairs of these firms: 13 are known not to be in contact and 2 are in contact\./);
  assert.match(text, /competition law/);
  assert.match(text, /quantities to District agency and to nobody else/);
});

test("the agency is told one rung, and the owner one step", async (t) => {
  const page = await plan(t);
  const text = await open(page, "sheet-agenda");
  assert.match(text, /ask District agency for one meeting/);
  assert.match(text, /Service centre.*The next rung Convener/);
  assert.doesNotMatch(text, /Coordinator/);
});

test("no sheet is wider than a phone, and only the sheet is printed", async (t) => {
  const page = await plan(t);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "sheet-all");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".no-print").first().isVisible(), false);
});

test("on paper each firm has a page of its own, the visitor's first, and none holds another's name", async (t) => {
  const page = await plan(t);
  await open(page, "sheet-gains");
  const names = await page.locator(".gain h2 a").allInnerTexts();
  const own = await page.locator(".gain h2 .tag").count();
  assert.equal(own, 1);
  assert.ok(names.length > 3, names.join());
  const pages = pagesOf(await page.pdf({ format: "A4" }));
  assert.equal(pages.length, names.length, pages.map((text) => text.slice(0, 80)).join("\n"));
  for (const [place, text] of pages.entries()) {
    assert.match(text, /My gain, our gain/);
    assert.match(text, /What you get.*What you give.*What you never share/, names[place]);
    assert.ok(text.includes(names[place]), `${names[place]}: ${text}`);
    if (place === 0) continue;
    // The visitor's firm may be told to its partners; the partners are told nothing of each other.
    const others = names.filter((name, other) => other > 0 && other !== place && !names[place].includes(name));
    assert.deepEqual(others.filter((name) => text.includes(name)), [], text);
    assert.doesNotMatch(text, /Back to the plan|Print|leaves your/);
  }
  // One firm's page alone is one page.
  await open(page, "gain-1");
  const alone = pagesOf(await page.pdf({ format: "A4" }));
  assert.equal(alone.length, 1);
  assert.ok(alone[0].includes(names[1]));
});

test("all sheets on paper: each begins on a page of its own", async (t) => {
  const page = await plan(t);
  await open(page, "sheet-all");
  const titles = await page.locator(".sheet > h2").allInnerTexts();
  const pages = pagesOf(await page.pdf({ format: "A4" }));
  const begins = titles.map((title) => pages.findIndex((text) => text.startsWith(title)));
  assert.deepEqual(begins, [...new Set(begins)].filter((place) => place > 0).sort((a, b) => a - b));
});
