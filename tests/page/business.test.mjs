// What the network view says of the kind of network and of what hangs on whom. Expected facts of the example come
// from tests/cases/button-valley, those of the small file from its rows.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, until } from "./browser.mjs";

async function network(t, ...files) {
  const { page } = await openSite(t, {});
  await page.locator("[data-drop]").first().waitFor();
  await dropFile(page, ...files);
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#network"));
  await page.locator("#kinds .lines").first().waitFor();
  return page;
}

const textOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");

test("the kind of network is told in five lines, and each opens to its counts", async (t) => {
  const page = await network(t, join(root, "examples/button-valley.xlsx"));
  const kinds = page.locator("#kinds");
  assert.equal(await kinds.locator(".lines").first().locator(":scope > li").count(), 5);
  const chain = kinds.locator("#line-kind-chain");
  await chain.locator("summary").click();
  assert.match(await textOf(chain), /2 of 15 pairs of firms of your trade/);
  assert.match(await textOf(kinds), /cannot be told from whom we asked/);
});

test("who would be cut off is told, and choosing a name chooses it on the map", async (t) => {
  const page = await network(t, join(root, "examples/button-valley.xlsx"));
  const business = page.locator("#business");
  assert.match(await textOf(business), /5 firms of your trade have no other known way abroad than over you/);
  assert.match(await textOf(business), /13 of 15 pairs/);
  const losses = business.locator("#line-losses");
  await losses.locator("summary").click();
  await losses.getByRole("button", { name: "Zamak supplier" }).click();
  assert.match(await textOf(page.locator("#selected")), /Zamak supplier/);
});

test("a list of customers without a home country says nothing of who is abroad", async (t) => {
  const rows = ["customer,country,amount", "One GmbH,DE,60", "Two SARL,FR,40"];
  const page = await network(t, { name: "customers.csv", content: `${rows.join("\n")}\n` });
  const text = await textOf(page.locator("#business"));
  assert.match(text, /One GmbH, takes 60 % of your sales/);
  assert.doesNotMatch(text, /You have no known way/);
});
