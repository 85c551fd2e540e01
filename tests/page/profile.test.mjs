// What somebody sees of how far a firm is abroad: models that disagree, what it brings, nine schools.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

const FIRMS = {
  name: "firms.csv",
  content: [
    "firm_id,country,founded_year,first_export_year,export_share_pct,export_markets,employees,languages,own_brand,export_lead_hours,motives,attitude_again,attitude_share,attitude_decide,attitude_gain",
    "Ours,IT,1990,2010,45,6,12,it; en,yes,0,foreign_orders; small_home_market,4,4,3,5\n",
  ].join("\n"),
};

const textOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");

async function opened(t, file, context = {}) {
  const { page } = await openSite(t, { context });
  await page.locator("[data-drop]").first().waitFor();
  await dropFile(page, file);
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  return page;
}

async function toProfile(page) {
  await page.getByRole("main").getByRole("link", { name: "How far you are abroad, and what you bring" }).click();
  await page.getByRole("heading", { level: 1, name: /: how far abroad$/ }).waitFor();
}

test("one sentence says how far a firm is, and the models stand beside each other", async (t) => {
  const page = await opened(t, FIRMS);
  await toProfile(page);
  const main = page.getByRole("main");
  assert.match(await textOf(main.locator(".lede")), /^A committed exporter\. Of 9 ways.*You bring/);
  assert.match(await textOf(page.locator("#model-cavusgil summary")), /A committed exporter/);
  assert.match(await textOf(page.locator("#model-uppsala summary")), /cannot be told yet/);
  assert.match(await textOf(main), /more is not better by itself.*1,231/);
  const inventory = page.locator("#inventory");
  assert.match(await textOf(inventory), /Somebody with time \(missing\) Nobody has time for exports\. Bears upon:/);
  assert.match(await textOf(inventory), /Languages \(in part\) One foreign language/);
  assert.match(await textOf(main), /What draws you Orders came unasked What drives you A small market at home/);
  assert.match(await textOf(main), /You are open to working with others\./);
});

test("a model opens with the keyboard to its rules and its study", async (t) => {
  const page = await opened(t, FIRMS);
  await toProfile(page);
  const model = page.locator("#model-born_global");
  await model.locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.match(await textOf(model), /20 years after the foundation.*All its classes Fits Late, after years at home\..*After Knight & Cavusgil 1996/);
});

test("the paper's case is read through nine schools", async (t) => {
  const page = await opened(t, join(root, "examples/button-valley.xlsx"));
  await toProfile(page);
  assert.equal(await page.locator("#lenses details").count(), 9);
  assert.match(await textOf(page.locator("#model-uppsala summary")), /Somebody sells for you abroad/);
  const network = page.locator("#lenses details").last();
  await network.locator("summary").click();
  assert.match(await textOf(network), /Through relationships.*What it explains here .*contact/);
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on the profile, and nothing is wider than a phone: ${colorScheme}`, async (t) => {
    const page = await opened(t, join(root, "examples/button-valley.xlsx"), { colorScheme, viewport: { width: 390, height: 844 } });
    await toProfile(page);
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    assert.deepEqual(await runAxe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  });
}
