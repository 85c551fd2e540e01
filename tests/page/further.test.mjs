// What is worked out once the diagnosis stands: it comes by itself, follows another plan without a new analysis, can be
// left out, and takes nothing with it when it breaks off.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, until } from "./browser.mjs";

const EXAMPLE = join(root, "examples/button-valley.xlsx");

/** The network of the example; `before` is done before the page starts. */
async function network(t, before = async () => {}) {
  const site = await openSite(t, {});
  // What the page asks of its workers.
  await site.context.addInitScript(() => {
    globalThis.asked = [];
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...more) {
      globalThis.asked.push(message.kind);
      if (globalThis.held && message.model) return;
      postMessage.call(this, globalThis.damage?.(message) ?? message, ...more);
    };
  });
  await before(site);
  await site.page.reload();
  await site.page.locator("[data-drop]").first().waitFor();
  await dropFile(site.page, EXAMPLE);
  await until(() => site.page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await site.page.evaluate(() => (location.hash = "#network"));
  return site;
}

const asked = (page, kind) => page.evaluate((wanted) => globalThis.asked.filter((one) => one === wanted).length, kind);
const kinds = (page) => page.locator("#kinds .lines").first();

test("another plan needs no new analysis, comes with all that rests on it, and is undone", async (t) => {
  const { page } = await network(t);
  await kinds(page).waitFor();
  await page.evaluate(() => (location.hash = "#methods"));
  const budget = page.locator("#setting-effort_budget");
  await budget.waitFor();
  const before = await budget.inputValue();
  await budget.fill("3");
  await budget.blur();
  const changed = page.locator(".setting", { has: budget }).getByRole("button");
  await changed.waitFor();
  assert.deepEqual([await asked(page, "analyse"), await asked(page, "replan")], [1, 1]);
  await page.getByRole("button", { name: "Undo" }).click();
  await changed.waitFor({ state: "detached" });
  assert.equal(await budget.inputValue(), before);
  assert.deepEqual([await asked(page, "analyse"), await asked(page, "replan")], [1, 2]);
  await page.evaluate(() => (location.hash = "#network"));
  await kinds(page).waitFor();
  // What the diagnosis rests on is analysed.
  await page.evaluate(() => (location.hash = "#methods"));
  await page.locator("#setting-dormant_months").fill("3");
  await page.locator("#setting-dormant_months").dispatchEvent("change");
  await until(async () => (await asked(page, "analyse")) === 2, { what: "a new analysis" });
});

test("without its module the rest can be read, and it comes when it is asked for again", async (t) => {
  const { page } = await network(t, ({ page }) => page.route("**/advice-*.wasm", (route) => route.abort()));
  const said = page.locator("#kinds late-further");
  await said.getByText("could not be worked out").waitFor();
  await page.locator("#findings h4").first().waitFor();
  await page.unroute("**/advice-*.wasm");
  await said.getByRole("button", { name: "Work it out" }).click();
  await kinds(page).waitFor();
});

test("what breaks off is told and leaves the report alone; a change of the plan is analysed then", async (t) => {
  const { page } = await network(t, ({ context }) =>
    context.addInitScript(() => {
      globalThis.damage = (message) => (message.model ? { ...message, model: message.model.slice(1) } : undefined);
    }),
  );
  const said = page.locator("#kinds late-further");
  await said.getByText("could not be worked out").waitFor();
  assert.match(await said.locator("code").textContent(), /not a model/);
  await page.locator("#findings h4").first().waitFor();
  await page.evaluate(() => (location.hash = "#methods"));
  await page.locator("#setting-effort_budget").fill("3");
  await page.locator("#setting-effort_budget").dispatchEvent("change");
  await until(async () => (await asked(page, "analyse")) === 2, { what: "a new analysis" });
});

test("it can be left out at once, and worked out after all", async (t) => {
  const { page } = await network(t, ({ context }) => context.addInitScript(() => (globalThis.held = true)));
  const said = page.locator("#kinds late-further");
  await said.getByRole("button", { name: "Leave it out" }).click();
  await said.getByText("was left out").waitFor();
  const names = await Promise.all(page.workers().map((one) => one.evaluate(() => self.name).catch(() => "")));
  assert.ok(!names.includes("filiera-advice"));
  await page.evaluate(() => (globalThis.held = false));
  await said.getByRole("button", { name: "Work it out" }).click();
  await kinds(page).waitFor();
});

test("without a connection it comes as well, once the page was there", async (t) => {
  const { page, context } = await openSite(t);
  await page.waitForLoadState("networkidle");
  await until(() => page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => /advice-/.test(name))), {
    what: "the fourth module",
  });
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await dropFile(page, EXAMPLE);
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#network"));
  await kinds(page).waitFor();
});

test("what comes for a plan that another one overtook is not shown with the plan that stands", async (t) => {
  const { page } = await network(t, ({ context }) =>
    context.addInitScript(() => {
      globalThis.heard = [];
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message, ...more) {
        if (message.kind !== "replan") return postMessage.call(this, message, ...more);
        if (globalThis.heard.length === 0) this.addEventListener("message", ({ data }) => globalThis.heard.push(data.kind));
        globalThis.heard.push("asked");
        // The second is on its way for long.
        if (globalThis.heard.filter((one) => one === "asked").length === 2) globalThis.release = () => postMessage.call(this, message, ...more);
        else postMessage.call(this, message, ...more);
      };
    }),
  );
  await kinds(page).waitFor();
  await page.evaluate(() => (location.hash = "#plan"));
  await page.locator("#effort").waitFor();
  await until(async () => (await page.locator("late-further progress").count()) === 0, { what: "all parts" });
  const levels = page.locator("#effort input[type=radio]:not(:checked)");
  await levels.first().waitFor();
  await levels.evaluateAll((some) => some.slice(0, 2).forEach((one) => one.click()));
  await until(() => page.evaluate(() => globalThis.heard.includes("done")), { what: "the parts of the overtaken plan" });
  await page.evaluate(() => (location.hash = "#network"));
  await kinds(page).waitFor({ timeout: 5000 });
  await page.evaluate(() => globalThis.release());
  await until(() => page.evaluate(() => globalThis.heard.filter((one) => one === "done").length === 2), { what: "the parts of the other" });
  await kinds(page).waitFor({ timeout: 5000 });
});
