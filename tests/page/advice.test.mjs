// What an owner finds in an action: how well it is supported, who gains, what to keep apart; and that a
// grade can be doubted.
import { strict as assert } from "node:assert";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

/** The plan of the Button Valley. */
async function plan(t, context = {}) {
  const { page } = await openSite(t, { context });
  await page.locator("[data-drop]").first().waitFor();
  await dropFile(page, join(root, "examples/button-valley.xlsx"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#plan"));
  await page.locator(".action").first().waitFor();
  return page;
}

function action(page, title) {
  return page.locator(".action").filter({ has: page.getByRole("heading", { level: 2, name: title }) });
}

async function all(page) {
  const more = page.getByRole("button", { name: /more steps?$/ });
  if ((await more.count()) > 0) await more.first().click();
}

test("an action among rivals says what to share, what to keep apart and who handles it", async (t) => {
  const page = await plan(t);
  await all(page);
  const meeting = action(page, /Sit down with firms of your trade/);
  await meeting.getByText("What it may help with, who gains").click();
  const opened = meeting.locator("details[open]");
  await opened.getByText("Never talk about prices or customers").waitFor();
  await opened.getByText("Prices, customers, and whatever you have not shown to anybody yet.").waitFor();
  await opened.getByText("whoever sells in your firm does not sit at that table").waitFor();
  await opened.getByText("You hear what 5 other firms know").waitFor();
  assert.ok((await opened.getByRole("link", { name: "See the card of this contact" }).count()) > 0);
});

test("how well a barrier may be eased is a word, and the study stands behind it", async (t) => {
  const page = await plan(t);
  await all(page);
  const meeting = action(page, /Sit down with firms of your trade/);
  await meeting.getByText("What it may help with, who gains").click();
  const line = meeting.locator("summary", { hasText: "Too little information about markets" });
  assert.match(await line.innerText(), /may help, by a study or guide/);
  await line.click();
  const details = meeting.locator("details details[open]").first();
  await details.getByRole("link", { name: /Sinkovics et al. 2018/ }).waitFor();
  assert.doesNotMatch(await details.innerText(), /\d\s?%/, "help is a grade and no percentage");
});

test("a grade that the visitor doubts changes the plan, and comes back", async (t) => {
  const page = await plan(t);
  await page.getByRole("contentinfo").getByRole("link", { name: "Methods" }).click();
  const card = page.locator("#relief");
  await card.getByText("Meet firms of your trade", { exact: true }).click();
  const grade = page.locator("#setting-relief-trade-I-INF-1");
  const standard = await grade.inputValue();
  await grade.selectOption("1");
  const row = card.getByRole("listitem").filter({ has: grade });
  await row.getByText("changed", { exact: true }).waitFor();

  await page.evaluate(() => (location.hash = "#plan"));
  await all(page);
  const meeting = action(page, /Sit down with firms of your trade/);
  await meeting.getByText("What it may help with, who gains").click();
  const line = meeting.locator("summary", { hasText: "Too little information about markets" });
  await until(async () => /might help: our own idea/.test(await line.innerText()), { what: "the grade as changed" });

  await page.evaluate(() => (location.hash = "#methods"));
  await card.getByText("Meet firms of your trade", { exact: true }).click();
  await row.getByRole("button", { name: "back to the first" }).click();
  await until(async () => (await grade.inputValue()) === standard, { what: "the grade of the beginning" });
});

test("what distrust forbids for now says so", async (t) => {
  const { page } = await openSite(t, {});
  await page.locator("[data-drop]").first().waitFor();
  const folder = join(root, "tests/cases/plan/hostile-district");
  const tables = readdirSync(folder).filter((name) => name.endsWith(".csv") && !name.endsWith("expected.csv"));
  await page.locator("input[type=file]").first().setInputFiles(tables.map((name) => join(folder, name)));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  assert.equal(await page.locator("main").getByText("Buy brass together").count(), 0, "no first step");
  await page.evaluate(() => (location.hash = "#plan"));
  await page.locator(".action").first().waitFor();
  await all(page);
  const buying = action(page, /brass together/i);
  if ((await buying.count()) > 0) await buying.getByText("not for now", { exact: true }).waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  test(`opened actions and the table of grades can be used by everybody: ${colorScheme}`, async (t) => {
    const page = await plan(t, { colorScheme, viewport: { width: 390, height: 844 } });
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    await runAxe(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    await page.evaluate(() => (location.hash = "#methods"));
    await page.locator("#relief").waitFor();
    await page.evaluate(() => document.querySelectorAll("#relief details").forEach((one) => (one.open = true)));
    await runAxe(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
}
