// A step of the visitor's own: written, changed, taken away, undone, and kept in a saved session.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

async function plan(t, context = {}) {
  const { page } = await openSite(t, { context });
  await page.getByRole("button", { name: /Button Valley/ }).first().click();
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "plan"));
  await page.locator("#own-add").waitFor();
  return page;
}

const own = (page) => page.locator("li.action", { hasText: "your own step" });

test("a step of one's own is written by keyboard, changed, taken away and undone", async (t) => {
  const page = await plan(t);
  await page.locator("#own-add").focus();
  await page.keyboard.press("Enter");
  await until(() => page.evaluate(() => document.activeElement.id === "own-what"), { what: "the form" });
  await page.keyboard.press("Enter");
  await page.getByText("Say in a line what you will do.").waitFor();
  assert.equal(await page.locator("#own-what").getAttribute("aria-invalid"), "true");
  await page.keyboard.type("Ask my cousin for a stand");
  await page.locator("#own-with").fill("a cousin in Lyon");
  await page.locator("#own-points").fill("-1");
  await page.locator("#own-by").fill("before the fair");
  const barrier = page.locator(".own-form input[type=checkbox]").first();
  const eased = (await barrier.locator("xpath=..").innerText()).trim();
  await barrier.check();
  await page.getByRole("button", { name: "Put it into the plan" }).click();
  await page.getByText(/Give the points as a number from 0 to/).waitFor();
  assert.deepEqual(await runAxe(page), []);
  await page.locator("#own-points").fill("1.5");
  await page.keyboard.press("Enter");
  await own(page).waitFor();
  await until(() => page.evaluate(() => document.activeElement.id === "own-add"), { what: "the focus at the form's place" });
  const text = await own(page).innerText();
  assert.match(text, /Ask my cousin for a stand/);
  assert.match(text, /with a cousin in Lyon/);
  assert.match(text, /before the fair/);
  assert.match(text, /1\.5 points/);
  await own(page).locator("summary").first().click();
  const more = await own(page).innerText();
  assert.ok(more.includes(eased));
  assert.match(more, /you judge/);
  assert.match(await page.locator("#own .decided").innerText(), /New in the plan: Ask my cousin/);

  await own(page).getByRole("button", { name: "Change" }).click();
  assert.equal(await page.locator("#own-with").inputValue(), "a cousin in Lyon");
  await page.locator("#own-what").fill("Go and see my cousin");
  await page.getByRole("button", { name: "Save the change" }).click();
  await own(page).getByText("Go and see my cousin").first().waitFor();
  await until(() => page.evaluate(() => document.activeElement.dataset.choice === "change"), { what: "the focus at the step" });

  await own(page).getByRole("button", { name: "Remove" }).click();
  await until(async () => (await own(page).count()) === 0, { what: "a plan without it" });
  await page.locator("ol.actions > .decided").getByRole("button", { name: "Undo this" }).click();
  await own(page).getByText("Go and see my cousin").first().waitFor();
});

test("on a phone form and step run over nowhere, in French", async (t) => {
  const page = await plan(t, { locale: "fr-FR", viewport: { width: 390, height: 844 } });
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.locator("#own-add").click();
  await page.locator("#own-what").fill("Demander un stand à la chambre de commerce et d’industrie");
  assert.ok((await over()) <= 0, "the form");
  await page.keyboard.press("Enter");
  const step = page.locator("li.action", { hasText: "votre étape" });
  await step.waitFor();
  assert.ok((await over()) <= 0, "the step");
  const text = await page.getByRole("main").innerText();
  assert.doesNotMatch(text, /\b(?:own|decided|step|advice|relief|cover)-[a-z]/);
});

test("it comes back with a saved session", async (t) => {
  const page = await plan(t);
  await page.locator("#own-add").click();
  await page.locator("#own-what").fill("Ask my cousin for a stand");
  await page.keyboard.press("Enter");
  await own(page).waitFor();
  await page.evaluate(() => (location.hash = "save"));
  const button = page.getByRole("button", { name: "Your files and all your changes", exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const session = { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  const { page: again } = await openSite(t);
  await dropFile(again, session);
  await until(() => again.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await again.evaluate(() => (location.hash = "plan"));
  await own(again).getByText("Ask my cousin for a stand").first().waitFor();
});

/** Opens these files as they were saved with steps of one's own. */
async function saved(t, files, steps) {
  const { page } = await openSite(t);
  const plain = { firm: "", title: "Ask around", with: "", barriers: [], effort: "wake", points: null, by: "" };
  const edits = steps.map((step, place) => ({ kind: "own_action", id: `own-${place + 1}`, ...plain, ...step }));
  const session = { version: 1, sources: [], as_of: null, seed: 0, edits };
  const packed = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString("base64") }));
  await dropFile(page, { name: "saved.json", content: JSON.stringify({ format: "filiera-session", version: 1, session, files: packed }) });
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "plan"));
  await page.locator("#own-add").waitFor();
  return page;
}

const workbook = { name: "button-valley.xlsx", content: readFileSync(join(root, "examples/button-valley.xlsx")) };

test("what was begun for one case is in no other", async (t) => {
  const page = await saved(t, [workbook], [{ title: "Ask my cousin" }]);
  await own(page).getByRole("button", { name: "Change" }).click();
  assert.equal(await page.locator("#own-what").inputValue(), "Ask my cousin");
  await page.evaluate(() => (location.hash = "data"));
  await page.getByRole("button", { name: "Forget this file" }).click();
  await page.getByRole("button", { name: /Button Valley/ }).first().click();
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "plan"));
  await page.locator("#own-add").click();
  assert.equal(await page.locator("#own-what").inputValue(), "");
  await page.locator("#own-what").fill("Ask my aunt");
  await page.keyboard.press("Enter");
  await own(page).getByText("Ask my aunt").first().waitFor();
  assert.equal(await page.locator(".own-form").count(), 0);
});

test("a step that would not be read is not asked for", async (t) => {
  const page = await saved(t, [workbook], Array.from({ length: 50 }, (_, place) => ({ title: `Ask number ${place + 1}`, points: 0 })));
  await page.getByText("There are 50 steps of your own already").waitFor();
  assert.equal(await page.getByRole("button", { name: "Add a step" }).count(), 0);
  await own(page).first().getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Add a step" }).waitFor();
});

test("of two with the same name, the one that was meant stays", async (t) => {
  const files = ["study", "firms", "barriers", "actors", "ties"].map((table) => {
    const content = readFileSync(join(root, `tests/cases/compare/after/${table}.csv`), "utf8");
    return { name: `${table}.csv`, content: content.replace("Malmö Knappar", "Knopf GmbH") };
  });
  const page = await saved(t, files, [{ with: "BUYER-SE" }]);
  await own(page).getByRole("button", { name: "Change" }).click();
  const offered = await page.locator("#own-names option").evaluateAll((all) => all.map(({ value }) => value));
  assert.ok(offered.includes("Knopf GmbH (buyer-de)") && offered.includes("Knopf GmbH (BUYER-SE)"), offered.join());
  assert.equal(await page.locator("#own-with").inputValue(), "Knopf GmbH (BUYER-SE)");
  await page.locator("#own-what").fill("Visit them");
  await page.keyboard.press("Enter");
  await own(page).getByText("Visit them").first().waitFor();
  await own(page).getByRole("button", { name: "Change" }).click();
  assert.equal(await page.locator("#own-with").inputValue(), "Knopf GmbH (BUYER-SE)");
});
