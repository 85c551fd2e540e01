// What somebody who doubts a number finds on the Methods view, and that a changed threshold counts.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

async function site(t, context = {}) {
  const { page } = await openSite(t, { context });
  await page.locator("[data-drop]").first().waitFor();
  return page;
}

async function toMethods(page) {
  await page.getByRole("contentinfo").getByRole("link", { name: "Methods" }).click();
  await page.getByRole("heading", { level: 1, name: "How this page comes to what it says" }).waitFor();
}

test("a changed threshold changes the diagnosis, and goes back", async (t) => {
  const page = await site(t);
  await dropFile(page, join(root, "examples/button-valley.xlsx"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.getByText("10 barriers weigh heavily").waitFor();

  await toMethods(page);
  const threshold = page.getByLabel("Weight of a barrier from which it is severe");
  const row = page.getByRole("listitem").filter({ has: threshold });
  assert.equal(await threshold.inputValue(), "75");
  await threshold.fill("100");
  await threshold.press("Enter");
  await row.getByText("changed", { exact: true }).waitFor();

  // Of the answers in the paper’s case, ten are 4 or 5 and four are 5.
  await page.goBack();
  await page.getByText("4 barriers weigh heavily").waitFor();

  await toMethods(page);
  await row.getByRole("button").click();
  await until(async () => (await threshold.inputValue()) === "75", { what: "the value of the beginning" });
  assert.equal(await row.getByText("changed", { exact: true }).count(), 0);
});

test("every measure opens to its meaning, its formula, its pitfall and its studies", async (t) => {
  const page = await site(t);
  await toMethods(page);
  assert.equal(await page.getByLabel("Weight of a barrier from which it is severe").isDisabled(), true);
  const constraint = page.locator("#measure-constraint");
  await constraint.getByText("Tied hands", { exact: true }).click();
  const told = await constraint.innerText();
  assert.match(told, /you hear different news/);
  assert.match(told, /Σⱼ \(pᵢⱼ/);
  assert.match(told, /After Burt 1992\./);
  assert.match(await page.locator("#measure-effective_size").textContent(), /Burt 1992 and Borgatti 1997/);
  assert.match(await page.locator("#measure-clustering").textContent(), /Watts & Strogatz 1998/);
  assert.match(await page.locator("#measure-strength").textContent(), /Barrat et al\. 2004/);
  assert.match(await page.locator("#source-LEO04").innerText(), /Leonidou.*2004.*Journal of Small Business Management/);
});

test("every model opens to its classes and cut-offs, and says which of them are ours", async (t) => {
  const page = await site(t);
  await toMethods(page);
  const early = page.locator("#model-born_global");
  await early.getByText("How early", { exact: true }).click();
  const told = await early.innerText();
  assert.match(told, /that a born global exceeds\s+%\s+Set at first: 25 %; Knight & Cavusgil 1996/);
  assert.match(told, /to be born again\s+%\s+Set at first: 25 %; our own choice/);
  assert.match(told, /From the beginning, with nearly everything\./);
  assert.match(await page.locator("#model-cavusgil").textContent(), /active exporter\s+%\s+Set at first: 10 %.*committed exporter\s+%\s+Set at first: 40 %/s);
  assert.match(await page.locator("#chains").innerText(), /people and time → product/);
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on the methods, and nothing is wider than a phone: ${colorScheme}`, async (t) => {
    const page = await site(t, { colorScheme, viewport: { width: 390, height: 844 } });
    await dropFile(page, join(root, "examples/button-valley.xlsx"));
    await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
    await toMethods(page);
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    assert.deepEqual(await runAxe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  });
}

test("a cut-off of a model can be moved beside what it divides, for that model alone, and goes back", async (t) => {
  const page = await site(t);
  await dropFile(page, join(root, "examples/button-valley.xlsx"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await toMethods(page);
  const model = page.locator("#model-cavusgil");
  await model.locator("summary").click();
  const cut = model.getByLabel("Share of sales abroad that makes a committed exporter");
  assert.equal(await cut.inputValue(), "40");
  await cut.fill("5");
  await cut.press("Enter");
  await model.getByText("changed", { exact: true }).waitFor();
  assert.equal(await page.getByText("changed", { exact: true }).count(), 1);
  await model.getByRole("button", { name: "back to the first" }).click();
  await until(async () => (await cut.inputValue()) === "40", { what: "the value of the beginning" });
});
