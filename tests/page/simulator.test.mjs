// The design simulator of the research drawer: a way of asking is chosen, tried, stopped, and told in plain verdicts.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, until } from "./browser.mjs";

const TRIANGLES = "From,To\na,b\na,c\nb,c\nc,d\nd,e\nd,f\ne,f\n";

async function simulator(page) {
  await dropFile(page, { name: "edges.csv", content: TRIANGLES });
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#network"));
  await page.locator("#research > summary").click();
  const part = page.locator("#simulator");
  await part.locator("form").waitFor();
  return part;
}

/** The share or number in a column of a figure's row. */
async function cell(part, code, column) {
  const text = await part.locator(`#simulated-${code} td`).nth(column).textContent();
  return Number.parseFloat(text);
}

test("the page offers the numbers that the module reads, in its order and with its bounds", () => {
  const bounds = (file, each) => [...readFileSync(join(root, file), "utf8").matchAll(each)].map(([, ...row]) => row);
  const inRust = bounds("graphs/src/simulator/plan.rs", /^ {4}field\("(\w+)", ([\d._]+), ([\d._]+), ([\d._]+)\)/gm);
  const inPage = bounds("www/views/network/simulator-plan.ts", /^ {2}field\("(\w+)", ([\d._]+), ([\d._]+), ([\d._]+)/gm);
  const plain = (rows) => rows.map(([name, ...numbers]) => [name, ...numbers.map((one) => Number(one.replaceAll("_", "")))]);
  assert.equal(inRust.length, 16);
  assert.deepEqual(plain(inPage), plain(inRust));
});

test("the usual way of asking misleads about go-betweens, and everybody asked does not", async (t) => {
  const { page } = await openSite(t);
  const part = await simulator(page);
  assert.match(await part.textContent(), /Asked in this way, which numbers could you believe\?/);
  await part.locator("button[type=submit]").click();
  await part.locator("#simulator-numbers").waitFor();
  assert.match(await part.textContent(), /13 interviewed and 20 on the map, in 200 made-up districts/);
  // The check of the reference: 0.019 seen as 0.724; first in 0 and in 100 of 100.
  assert.ok(Math.abs((await cell(part, "betweenness", 0)) - 0.019) < 0.003);
  assert.ok(Math.abs((await cell(part, "betweenness", 1)) - 0.724) < 0.05);
  assert.equal(await cell(part, "first", 0), 0);
  assert.equal(await cell(part, "first", 1), 100);
  assert.match(await part.locator("#simulated-betweenness").textContent(), /misleads/);
  assert.match(await part.locator("#simulated-degree").textContent(), /holds/);
  // The answer in one sentence stands first, beside the button.
  assert.match(await part.getByRole("status").textContent(), /^\s*Asked in this way, of \d+ numbers and conclusions .* mislead/);
  const place = async (what) => (await part.locator(what).first().boundingBox()).y;
  assert.ok((await place("button[type=submit]")) < (await place("fieldset")));
  assert.match(await part.textContent(), /Tied hands: the rule says “holds”, the simulation “with care”/);

  await part.locator("#simulator-ask_everybody").check();
  await part.locator("button[type=submit]").click();
  await until(async () => (await part.textContent()).includes("196 interviewed and 196 on the map"), { what: "the second run" });
  assert.match(await part.locator("#simulated-betweenness").textContent(), /holds/);
  assert.doesNotMatch(await part.textContent(), /simulator-|measure-|\{|\}/);
});

test("a long simulation tells how far it is and is stopped at once", async (t) => {
  const { page } = await openSite(t);
  const part = await simulator(page);
  await part.locator("summary").click();
  for (const [name, value] of [["firms", 300], ["customers", 1000], ["districts", 1000]]) {
    await part.locator(`#simulator-${name}`).fill(String(value));
    await part.locator(`#simulator-${name}`).blur();
  }
  await part.locator("button[type=submit]").click();
  await part.locator("progress").waitFor();
  await part.getByRole("button", { name: "Stop" }).click();
  await until(async () => (await part.locator("progress").count()) === 0, { what: "the end" });
  assert.equal(await part.locator("#simulator-numbers").count(), 0);
  assert.ok(await part.locator("button[type=submit]").isEnabled());
});
