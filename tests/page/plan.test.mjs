// The plan follows what the visitor decides: how much effort, what is in, what is out; by keyboard, and undone.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { openSite, until } from "./browser.mjs";

async function plan(t, context = {}) {
  const { page } = await openSite(t, { context });
  await page.getByRole("button", { name: /Button Valley/ }).first().click();
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "plan"));
  await page.locator("#effort").waitFor();
  return page;
}

const steps = (page) => page.locator("li.action h2").allInnerTexts();
const status = (page) => page.locator("#effort [role=status]").innerText();
const title = (text) => text.replace(/^\d+\s*Step \d+:\s*/, "").trim();

test("with more effort there are more steps, and undo goes back", async (t) => {
  const page = await plan(t);
  const before = await status(page);
  assert.match(before, /\d+ steps now, with [\d.]+ of 15 points/);
  const count = (text) => Number(/\d+/.exec(text)[0]);
  await page.getByRole("radio", { name: /^Much/ }).check();
  await until(async () => /of 30 points/.test(await status(page)), { what: "a plan with much effort" });
  assert.ok(count(await status(page)) > count(before));
  await page.getByRole("button", { name: /^Show \d+ more step/ }).waitFor();
  assert.equal((await steps(page)).length, 7, "at most seven on the first screen");
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => (await status(page)) === before, { what: "the plan as it was" });
  assert.equal(await page.getByRole("radio", { name: /^Medium/ }).isChecked(), true);
});

test("an effort in points that no level has is kept open to change", async (t) => {
  const page = await plan(t);
  await page.getByText("Set the effort in points").click();
  await page.getByLabel("Points of effort").fill("3");
  await page.getByLabel("Points of effort").press("Enter");
  await until(async () => /of 3 points/.test(await status(page)), { what: "a plan with three points" });
  assert.equal(await page.getByLabel("Points of effort").isVisible(), true);
});

test("what is left out goes and what is taken in comes, by keyboard, and the reader stays with it", async (t) => {
  const page = await plan(t);
  const first = title((await steps(page))[0]);
  const out = page.locator("li.action").first().getByRole("button", { name: "Leave out" });
  await out.focus();
  await page.keyboard.press("Enter");
  await until(async () => !(await steps(page)).map(title).includes(first), { what: "a plan without it" });
  const row = page.locator("#left li", { hasText: first });
  assert.match(await row.innerText(), /You left it out/);
  await until(() => row.evaluate((one) => one === document.activeElement), { what: "the focus" });
  const back = row.getByRole("button", { name: "Let the program choose" });
  await back.focus();
  await page.keyboard.press("Enter");
  await until(async () => (await steps(page)).map(title).includes(first), { what: "the plan with it" });
  const other = page.locator("#left li").first();
  const name = (await other.getByRole("heading").innerText()).trim();
  await other.getByRole("button", { name: "Take in" }).click();
  const card = page.locator("li.action", { hasText: name }).first();
  await card.waitFor();
  assert.equal(await card.getByRole("button", { name: "Take in" }).getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator("#left li", { hasText: name }).waitFor();
});

test("it says in words what is eased, what stays open, and how far all hangs on assumptions", async (t) => {
  const page = await plan(t);
  const cover = await page.locator("#cover").innerText();
  assert.match(cover, /May be eased/);
  assert.match(cover, /Stays open/);
  assert.doesNotMatch(cover, /%/);
  await page.locator("#stability").waitFor();
  assert.match(await page.locator("#stability").innerText(), /made 500 times/);
  await page.locator("li.action").first().locator("summary").first().click();
  await page.locator("li.action").first().getByText(/in the plan in \d+ of 500 trials/).waitFor();
});

test("on a phone nothing runs over, in Italian", async (t) => {
  const page = await plan(t, { locale: "it-IT", viewport: { width: 390, height: 844 } });
  await page.getByText("Quanto impegno c’è?").waitFor();
  await page.locator("#stability").waitFor();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${over} px too wide`);
  const text = await page.getByRole("main").innerText();
  assert.doesNotMatch(text, /\b(?:plan|cover|left|stability|order|open|choice|when|decides|level)-[a-z]/);
});
