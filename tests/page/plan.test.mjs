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
  await page.getByRole("button", { name: "Undo", exact: true }).click();
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

const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim().replace(/\s+/g, " "));
const top = (locator) => locator.evaluate((one) => one.getBoundingClientRect().top);

/** Where it stands once the page has scrolled smoothly to what has the focus. */
async function settled(page, locator) {
  let last;
  await until(
    async () => {
      const before = last;
      last = await top(locator);
      await page.waitForTimeout(150);
      return before === last;
    },
    { what: "the page to stand still" },
  );
  return last;
}

test("what is left out goes and what is taken in comes, by keyboard, and reading goes on where it was", async (t) => {
  const page = await plan(t);
  const before = (await steps(page)).map(title);
  const first = before[0];
  const card = page.locator("li.action").first();
  const out = card.getByRole("button", { name: "Leave out" });
  await out.focus();
  const was = await settled(page, card);
  await page.keyboard.press("Enter");
  await until(async () => !(await steps(page)).map(title).includes(first), { what: "a plan without it" });
  assert.match(await page.locator("#left li", { hasText: first }).innerText(), /You left it out/);
  const line = page.locator("ol.actions > .decided");
  await line.waitFor();
  assert.match(await line.innerText(), /No longer in the plan:/);
  assert.ok((await line.innerText()).includes(first));
  await until(async () => (await focused(page)).includes((await steps(page)).map(title)[0]), { what: "the focus on the next step" });
  await until(async () => Math.abs((await top(line)) - was) < 3, { what: `the line where the step stood, at ${was}` });
  assert.ok((await page.locator("#decided").textContent()).includes(first), "it is said, too");
  await line.getByRole("button", { name: "Undo this" }).click();
  await until(async () => String((await steps(page)).map(title)) === String(before), { what: "the plan as it was" });
  assert.ok((await focused(page)).includes(first));
  assert.equal(await page.locator(".decided").count(), 0);

  const other = page.locator("#left li").first();
  const name = (await other.getByRole("heading").innerText()).trim();
  await other.getByRole("button", { name: "Take in" }).click();
  const taken = page.locator("li.action", { hasText: name }).first();
  await taken.waitFor();
  assert.equal(await taken.getByRole("button", { name: "Keep in any case" }).getAttribute("aria-pressed"), "true");
  assert.match(await page.locator("#left .decided").innerText(), /New in the plan:/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.locator("#left li", { hasText: name }).waitFor();
  assert.equal(await page.locator(".decided").count(), 0, "what was undone is told no more");
});

test("another effort tells at its place what came in and what fell out, and why", async (t) => {
  const page = await plan(t);
  const before = (await steps(page)).map(title);
  await page.getByRole("radio", { name: /^Little/ }).check();
  const line = page.locator("#effort .decided");
  await line.waitFor();
  const after = (await steps(page)).map(title);
  const gone = before.filter((one) => !after.includes(one));
  assert.ok(gone.length > 0);
  const told = await line.innerText();
  for (const one of gone) assert.ok(told.includes(one), one);
  assert.match(told, /points|Step|little|does/);
  assert.equal(await page.evaluate(() => document.activeElement.name), "effort");
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
  await page.getByText("Quanto impegno potete metterci?").waitFor();
  await page.locator("#stability").waitFor();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${over} px too wide`);
  const text = await page.getByRole("main").innerText();
  assert.doesNotMatch(text, /\b(?:plan|cover|left|stability|order|open|choice|when|decides|level)-[a-z]/);
});
