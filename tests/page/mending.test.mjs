// What could not be read: found by key, put right in place, taken back, and every row accounted for.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dropFile, openSite, runAxe, until } from "./browser.mjs";

/** Two trusts of 99 where 5 is the most, one answer that is none, a firm that sells to itself, one firm under two names. */
const MESS = [
  "from,to,class,answer,trust,last_exchange_year",
  "Ada,Bo Textiles Srl,supply,yes,99,2024",
  "Ada,Bo Textiles S.r.l.,supply,yes,4,2024",
  "Ada,Cy,supply,yes,99,2023",
  "Ada,Di,supply,maybe,3,2022",
  "Cy,Cy,supply,yes,2,2020",
  "Di,Ed,supply,yes,4,2021",
].join("\n");

async function openProblems(t, context) {
  const { page } = await openSite(t, { context });
  await dropFile(page, { name: "mess.csv", content: MESS });
  await until(() => page.evaluate(() => location.hash === "#overview"));
  await page.evaluate(() => (location.hash = "problems"));
  await page.locator(".problems").waitFor();
  await until(() => page.evaluate(() => document.activeElement?.tagName === "H1"));
  return page;
}

/** The cells of the problems on screen, in their order. */
function cells(page) {
  return page.locator(".problem .place b").allInnerTexts();
}

/** Waits until the cells shown are these. */
async function cellsAre(page, ...expected) {
  let seen;
  await until(async () => (seen = await cells(page)).join() === expected.join(), { timeout: 10_000 }).catch(() => assert.deepEqual(seen, expected));
}

/** The cell of the problem that has the focus. */
function focused(page) {
  return page.evaluate(() => document.activeElement?.closest(".problem")?.querySelector("b")?.innerText);
}

const ALL = ["E2", "E4", "D5", "B6", "B3"];

test("good news first: how many rows were read, and where each of the others went", async (t) => {
  const page = await openProblems(t);
  await page.getByText(/5 of 6 rows were read; 4 things need a look/).waitFor();
  await page.getByText("6 rows were read: 5 used, 1 left out.").waitFor();
  await page.getByText("mess: one row left out (1 with the same name at both ends)").waitFor();
  assert.deepEqual(await runAxe(page), []);
});

test("N and P lead from problem to problem, tell the place, and are letters where somebody writes", async (t) => {
  const page = await openProblems(t);
  assert.deepEqual(await cells(page), ALL);
  const status = page.locator("#problem-place");
  const walked = [];
  for (const key of ["n", "n", "p", "p", "n"]) {
    await page.keyboard.press(key);
    walked.push(`${await focused(page)} ${await status.innerText()}`);
  }
  assert.deepEqual(walked, ["E2 1 of 5.", "E4 2 of 5.", "E2 1 of 5.", "B3 5 of 5.", "E2 1 of 5."]);
  const box = page.getByRole("textbox", { name: "What cell E2 should say" });
  await box.fill("");
  await box.press("n");
  assert.equal(await box.inputValue(), "n");
  assert.equal(await focused(page), "E2");
});

test("Enter puts a cell right, the next problem follows, and undo brings it back", async (t) => {
  const page = await openProblems(t);
  const box = page.getByRole("textbox", { name: "What cell D5 should say" });
  await box.fill("no");
  await box.press("Enter");
  await cellsAre(page, "E2", "E4", "B6", "B3");
  await until(async () => (await focused(page)) === "B6");
  assert.match(await page.locator("#problem-place").innerText(), /^Done; Undo takes it back\. 3 of 4\.$/);
  await page.locator("main").getByRole("button", { name: "Undo" }).click();
  await cellsAre(page, ...ALL);
});

test("a correction that is wrong too says so and stays", async (t) => {
  const page = await openProblems(t);
  const box = page.getByRole("textbox", { name: "What cell E2 should say" });
  await box.fill("98");
  await box.press("Enter");
  await page.locator("#problem-place", { hasText: "something is still wrong" }).waitFor({ state: "attached" });
  assert.equal(await page.getByRole("textbox", { name: "What cell E2 should say" }).inputValue(), "98");
});

test("all cells that say the same are put right at once", async (t) => {
  const page = await openProblems(t);
  await page.getByRole("textbox", { name: "What cell E4 should say" }).fill("5");
  await page.locator(".problem", { hasText: "E4" }).getByRole("button", { name: "Correct all 2 alike" }).click();
  await cellsAre(page, "D5", "B6", "B3");
});

test("two names of one firm become one only when the visitor says so", async (t) => {
  const page = await openProblems(t);
  const names = async () => {
    await page.evaluate(() => (location.hash = "network"));
    await page.locator("#actors").waitFor();
    const found = await page.locator("#actors tbody th").allInnerTexts();
    await page.evaluate(() => (location.hash = "problems"));
    await page.locator(".problems").waitFor();
    return found.filter((name) => name.includes("Bo Textiles")).length;
  };
  assert.equal(await names(), 2);
  const line = page.locator(".problem", { hasText: "B3" });
  await line.getByRole("button", { name: "Two firms" }).click();
  await cellsAre(page, "E2", "E4", "D5", "B6");
  assert.equal(await names(), 2);
  await page.locator("main").getByRole("button", { name: "Undo" }).click();
  await cellsAre(page, ...ALL);
  await line.getByRole("button", { name: /One firm: Bo Textiles/ }).click();
  await cellsAre(page, "E2", "E4", "D5", "B6");
  await page.getByText("One name is read as another, as you said.").waitFor();
  assert.equal(await names(), 1);
});

test("only the problems of one weight are shown when asked for", async (t) => {
  const page = await openProblems(t);
  await page.getByRole("button", { name: "Remarks (1)" }).click();
  await cellsAre(page, "B3");
  assert.equal(await page.getByRole("button", { name: "Remarks (1)" }).getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "All (5)" }).click();
  await cellsAre(page, ...ALL);
});

test("a corrected file keeps the names that were joined and brings its own cells", async (t) => {
  const page = await openProblems(t);
  await page.getByRole("button", { name: /One firm: Bo Textiles/ }).click();
  await cellsAre(page, "E2", "E4", "D5", "B6");
  const box = page.getByRole("textbox", { name: "What cell D5 should say" });
  await box.fill("no");
  await box.press("Enter");
  await cellsAre(page, "E2", "E4", "B6");
  await dropFile(page, { name: "mess.csv", content: MESS.replaceAll(",99,", ",5,") });
  await page.getByRole("status").getByText(/Read anew: mess.csv/).waitFor();
  // What was mended in the page is no longer: the file says "maybe" again.
  await cellsAre(page, "D5", "B6");
});

test("the corrected file can be taken along, and holds what was mended", async (t) => {
  const page = await openProblems(t);
  const box = page.getByRole("textbox", { name: "What cell D5 should say" });
  await box.fill("no");
  await box.press("Enter");
  await cellsAre(page, "E2", "E4", "B6", "B3");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /Save the corrected file/ }).click();
  const download = await waiting;
  assert.match(download.suggestedFilename(), /^mess.*\.xlsx$/);
  await dropFile(page, { name: "mess.csv", content: readFileSync(await download.path()) });
  await page.getByRole("status").getByText(/Read anew: mess.csv/).waitFor();
  const found = await cells(page);
  assert.equal(found.includes("D5"), false, found.join());
  assert.equal(found.includes("B6"), true, found.join());
});

for (const [width, colorScheme] of [[390, "dark"], [1280, "light"]]) {
  test(`the problems stay within a screen of ${width} pixels, and axe finds nothing: ${colorScheme}`, async (t) => {
    const page = await openProblems(t, { viewport: { width, height: 800 }, colorScheme });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    assert.deepEqual(await runAxe(page), []);
  });
}
