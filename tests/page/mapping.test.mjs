// What the columns mean: asked only where nobody can tell, said by keyboard alone, and remembered.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

/** A customer list in words that no list of words has. */
const ODD = "Ragsoc,Stt,Fatt,Xyz\nAda,DE,120,2021\nBo,FR,80,2025\nCy,FR,70,2024\n";

async function openOdd(t, context) {
  const { page } = await openSite(t, { context });
  await dropFile(page, { name: "odd.csv", content: ODD });
  const link = page.getByRole("alert").getByRole("link", { name: "Say what your columns mean" });
  await link.waitFor();
  await link.click();
  await page.locator(".mapped").waitFor();
  await until(() => page.evaluate(() => document.activeElement?.tagName === "H1"));
  return page;
}

/** Goes to a choice with Tab alone and takes what begins with these letters. */
async function choose(page, label, letters) {
  const select = page.getByRole("combobox", { name: label });
  for (let count = 0; count < 40; count += 1) {
    if (await select.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type(letters);
  await idle(page);
  // The report came anew; whoever works by keyboard must still be where they were.
  assert.equal(await select.evaluate((one) => one === document.activeElement), true, `${label} lost the focus`);
}

function idle(page) {
  return until(() => page.evaluate(() => document.querySelector("main").ariaBusy !== "true" && document.querySelector(".busy").hidden));
}

/** Heading → meaning and how sure it is. */
async function columns(page) {
  const found = await page.locator(".fields > li").evaluateAll((all) =>
    all.map((one) => [
      one.querySelector(".heading").textContent.trim(),
      `${one.querySelector("select").selectedOptions[0].textContent.trim()}, ${one.querySelector(".how").textContent.trim()}`,
    ]),
  );
  return Object.fromEntries(found);
}

test("a list that nobody can make out is explained by keyboard alone, and the diagnosis follows", async (t) => {
  const page = await openOdd(t);
  await page.getByText("We could not tell what this sheet is about").waitFor();
  await page.getByText("Ada · Bo · Cy").waitFor();
  assert.deepEqual(await runAxe(page), []);
  await choose(page, "This sheet holds", "Customer");
  await choose(page, /^Ragsoc/, "customer");
  // One column is not enough, but what was said of it stays.
  assert.equal((await columns(page)).Ragsoc, "customer, your choice");
  await choose(page, /^Stt/, "country");
  await choose(page, /^Fatt/, "amount");
  assert.deepEqual(await columns(page), {
    Ragsoc: "customer, your choice",
    Stt: "country, your choice",
    Fatt: "amount, your choice",
    Xyz: "– not used –, not used",
  });
  await page.getByRole("link", { name: "To the diagnosis" }).click();
  await page.locator(".source", { hasText: "odd.csv" }).waitFor();
  await page.evaluate(() => (location.hash = "network"));
  await page.locator("#actors").getByText("France").first().waitFor();
});

test("no two columns have one meaning: it goes to the last, and undo gives it back", async (t) => {
  const page = await openOdd(t);
  await page.getByRole("combobox", { name: "This sheet holds" }).selectOption({ label: "Customer list" });
  await idle(page);
  await page.getByRole("combobox", { name: /^Ragsoc/ }).selectOption("customer");
  await idle(page);
  // The choice itself says whose it is.
  const other = page.getByRole("combobox", { name: /^Xyz/ });
  assert.match(await other.innerText(), /customer \(now “Ragsoc”\)/);
  await other.selectOption("customer");
  await idle(page);
  const said = await columns(page);
  assert.match(said.Ragsoc, /not used/);
  assert.match(said.Xyz, /^customer/);
  await page.locator("main").getByRole("button", { name: "Undo" }).click();
  await idle(page);
  assert.match((await columns(page)).Ragsoc, /^customer/);
});

test("what was said of columns holds for the corrected file and for others with the same headings", async (t) => {
  const page = await openOdd(t);
  await page.getByRole("combobox", { name: "This sheet holds" }).selectOption({ label: "Customer list" });
  await idle(page);
  for (const [heading, field] of [[/^Ragsoc/, "customer"], [/^Stt/, "country"]]) {
    await page.getByRole("combobox", { name: heading }).selectOption(field);
    await idle(page);
  }
  await dropFile(page, { name: "odd.csv", content: `${ODD}Di,ES,10,2023\n` });
  await page.getByRole("status").getByText(/Read anew: odd.csv/).waitFor();
  assert.match((await columns(page)).Ragsoc, /^customer/);
  await dropFile(page, { name: "next.csv", content: ODD.replace("Ada", "Zoe") });
  await page.getByRole("button", { name: "Instead" }).click();
  await page.getByRole("status").getByText(/headings that you explained before/).waitFor();
  await page.locator(".source", { hasText: "next.csv" }).waitFor();
});

test("of a workbook that is understood nothing is asked", async (t) => {
  const { page } = await openSite(t);
  await dropFile(page, join(root, "examples/button-valley.xlsx"));
  await until(() => page.evaluate(() => location.hash === "#overview"));
  assert.equal(await page.locator(".hint").count(), 0);
  await page.evaluate(() => (location.hash = "mapping"));
  await page.getByText("Everything was understood; nothing here needs an answer.").waitFor();
  assert.equal(await page.locator(".mapped[open]").count(), 0);
});

for (const [width, colorScheme] of [[390, "dark"], [1280, "light"]]) {
  test(`the columns stay within a screen of ${width} pixels, and axe finds nothing: ${colorScheme}`, async (t) => {
    const page = await openOdd(t, { viewport: { width, height: 800 }, colorScheme });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    assert.deepEqual(await runAxe(page), []);
  });
}
