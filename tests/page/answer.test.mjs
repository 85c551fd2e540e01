// The questionnaire in the page: how soon something comes out, what is kept, and that everybody can answer.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

/** Clicks of the visitor so far. */
function counting(page) {
  let clicks = 0;
  return {
    click: async (locator) => {
      clicks += 1;
      await locator.click();
    },
    get clicks() {
      return clicks;
    },
  };
}

const questions = (page) => page.locator("fieldset.question");
const point = (page, place, words) => questions(page).nth(place).getByRole("radio", { name: words });
const next = (page) => page.getByRole("button", { name: "Next" });
const soFar = (page) => page.getByRole("complementary", { name: "So far" });
const stored = (page) => page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }));
const EMPTY = { local: {}, session: {} };

/** The first topic about barriers of the short form. */
async function firstTopic(page) {
  await page.getByRole("link", { name: "Begin with the questions" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { level: 1, name: "Your firm" }).waitFor();
  await next(page).click();
  await page.getByText("Topic 2 of").waitFor();
}

/** Answers at every question of the topic shown. */
async function answerAll(page, words) {
  for (const question of await questions(page).all()) await question.getByRole("radio", { name: words }).check();
}

test("the short form gives a first partial result within 20 clicks", async (t) => {
  const { page } = await openSite(t);
  const visitor = counting(page);
  await visitor.click(page.getByRole("link", { name: "Begin with the questions" }));
  await visitor.click(page.getByRole("button", { name: "Begin" }));
  await visitor.click(next(page));
  await page.getByText("Topic 2 of").waitFor();
  const count = await questions(page).count();
  assert.ok(count > 0);
  for (let place = 0; place < count; place += 1) await visitor.click(point(page, place, /^5/));
  await soFar(page).getByRole("img", { name: "100" }).first().waitFor();
  const words = new RegExp(`${count} of ${count} answered[\\s\\S]*${count} of 12 answered`);
  await until(async () => words.test(await soFar(page).innerText()), { what: String(words) });
  assert.ok(visitor.clicks <= 20, `${visitor.clicks} clicks`);
  t.diagnostic(`${visitor.clicks} clicks`);
  await page.getByRole("link", { name: "See all about your barriers" }).click();
  await page.getByRole("heading", { level: 1, name: /hold/ }).waitFor();
});

test("all twelve are answered by keyboard alone, and the end leads to the diagnosis and to a workbook", async (t) => {
  const { page } = await openSite(t);
  await page.getByRole("link", { name: "Begin with the questions" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: /^Short/ }).focus();
  await page.keyboard.press("Enter");
  const topics = Number(/of (\d+)/.exec(await page.getByText(/^\s*Topic 1 of/).innerText())[1]);
  await page.getByLabel("How many people work in it?").fill("12");
  await page.keyboard.press("Enter");
  for (let topic = 2; topic <= topics; topic += 1) {
    await page.getByText(`Topic ${topic} of`).waitFor();
    const count = await questions(page).count();
    for (let place = 0; place < count; place += 1) {
      await point(page, place, /^1/).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await until(() => point(page, place, /^3/).isChecked(), { what: "the third point" });
    }
    await page.keyboard.press("Enter");
  }
  await page.getByRole("heading", { level: 1, name: "What your answers say" }).waitFor();
  assert.match(await page.locator("table.groups").innerText(), /\b50\b/);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the answers as a workbook" }).click();
  assert.match((await saving).suggestedFilename(), /\.xlsx$/);
  await page.getByRole("link", { name: "To the diagnosis" }).click();
  await until(() => page.evaluate(() => location.hash === "#overview"));
  assert.ok((await page.getByRole("heading", { level: 1 }).innerText()).length > 0);
});

test("what is chosen stays in focus and on screen while the analysis follows, and undo takes it back", async (t) => {
  const { page } = await openSite(t);
  await firstTopic(page);
  const first = point(page, 0, /^4/);
  await first.click();
  await soFar(page).waitFor();
  assert.ok(await first.evaluate((input) => input === document.activeElement));
  assert.equal(await page.locator(".busy:visible").count(), 0);
  await point(page, 1, "Don’t know").click();
  await page.getByRole("link", { name: "Data" }).click();
  await page.goBack();
  assert.ok(await first.isChecked());
  assert.ok(await point(page, 1, "Don’t know").isChecked());
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => !(await point(page, 1, "Don’t know").isChecked()));
  assert.ok(await first.isChecked());
});

test("what cannot be understood is said at its question, and nothing is lost", async (t) => {
  const { page } = await openSite(t);
  await firstTopic(page);
  await point(page, 0, /^4/).click();
  await page.getByRole("link", { name: "Back" }).click();
  const share = page.getByLabel("How much of your sales goes abroad?");
  await share.fill("120");
  const year = page.getByLabel("Since which year have you been selling abroad?");
  await year.pressSequentially("3021");
  await page.getByText("“120” cannot be used.").waitFor();
  // What comes of one answer leaves alone what is being typed in the next.
  assert.equal(await year.inputValue(), "3021");
  await page.keyboard.press("Tab");
  await page.getByText("“3021” cannot be used.").waitFor();
  assert.equal(await share.inputValue(), "120");
  assert.equal(await share.getAttribute("aria-invalid"), "true");
  await page.getByRole("link", { name: /2 things to mend/ }).click();
  await page.getByRole("link", { name: "Change the answer" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Your firm" }).waitFor();
  await share.fill("20");
  await year.fill("2010");
  await page.keyboard.press("Tab");
  await until(async () => (await page.getByText("cannot be used").count()) === 0);
  await next(page).click();
  assert.ok(await point(page, 0, /^4/).isChecked());
});

test("nothing is stored before the visitor says so, and nothing after everything was forgotten", async (t) => {
  const { page, address } = await openSite(t);
  await firstTopic(page);
  await point(page, 0, /^5/).click();
  await soFar(page).waitFor();
  assert.deepEqual(await stored(page), EMPTY);
  await page.getByRole("checkbox", { name: /^Keep my answers/ }).check();
  await point(page, 1, /^2/).click();
  await until(async () => /"2"/.test(Object.values((await stored(page)).local).join()));

  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(`${address}#data`);
  await page.reload();
  await page.getByRole("link", { name: "Go on with the questions" }).click();
  await page.getByRole("button", { name: "Go on with them" }).click();
  await page.getByRole("heading", { level: 1, name: "Your firm" }).waitFor();
  await next(page).click();
  assert.ok(await point(page, 0, /^5/).isChecked());
  assert.ok(await point(page, 1, /^2/).isChecked());

  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.ok(await point(page, 0, /^5/).isChecked());
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Yes, forget everything" }).click();
  await page.getByRole("link", { name: "Begin with the questions" }).waitFor();
  assert.deepEqual(await stored(page), EMPTY);
  await page.getByRole("link", { name: "Begin with the questions" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await next(page).click();
  await point(page, 0, /^1/).click();
  await soFar(page).waitFor();
  assert.deepEqual(await stored(page), EMPTY);
});

test("where the browser stores nothing the page says so and goes on", async (t) => {
  const { page } = await openSite(t);
  await page.evaluate(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    }),
  );
  await firstTopic(page);
  await point(page, 0, /^5/).click();
  await page.getByRole("checkbox", { name: /^Keep my answers/ }).click();
  await page.getByText("This browser does not allow storing here").waitFor();
  assert.ok(!(await page.getByRole("checkbox", { name: /^Keep my answers/ }).isChecked()));
  await soFar(page).waitFor();
});

test("beside a file the answers belong to its firm, and go before what it says", async (t) => {
  const { page } = await openSite(t);
  await dropFile(page, { name: "barriers.csv", content: "firm,barrier,severity\nAlba,I-INF-1,2\nAlba,I-INF-3,3\n" });
  await until(() => page.evaluate(() => location.hash === "#overview"));
  await page.evaluate(() => (location.hash = "data"));
  await firstTopic(page);
  await page.getByText("Your file says 2 of 5.").waitFor();
  await point(page, 0, /^5/).click();
  await until(async () => (await page.getByText("Your file says 2 of 5.").count()) === 0);
  await page.getByRole("link", { name: "See all about your barriers" }).click();
  await page.getByRole("heading", { level: 1, name: /Alba/ }).waitFor();
  await page.evaluate(() => (location.hash = "problems"));
  await page.getByText(/You answered .* on this page/).waitFor();
});

test("the full form asks all barriers, facts and markets, and modules only when they were chosen", async (t) => {
  const { page } = await openSite(t);
  await page.getByRole("link", { name: "Begin with the questions" }).click();
  await page.getByRole("radio", { name: /^Full: 39/ }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  let barriers = 0;
  const seen = [];
  for (let more = true; more; ) {
    await page.getByText(/^\s*Topic \d+ of/).waitFor();
    seen.push(await page.getByRole("heading", { level: 1 }).innerText());
    barriers += await page.getByRole("radio", { name: "Does not apply" }).count();
    more = (await next(page).count()) > 0;
    await page.getByRole("button", { name: more ? "Next" : "Finish" }).click();
    await until(async () => (await page.getByRole("heading", { level: 1 }).innerText()) !== seen.at(-1));
  }
  assert.equal(barriers, 39);
  for (const title of ["How you export", "Why abroad?", "Working with other firms", "Your markets"]) assert.ok(seen.includes(title), title);
});

test("further questions are offered where the country suggests them, and asked only when the visitor says so", async (t) => {
  const { page } = await openSite(t);
  await page.getByRole("link", { name: "Begin with the questions" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("In which country?").selectOption({ label: "Morocco" });
  await next(page).click();
  await page.getByText("Topic 2 of").waitFor();
  await answerAll(page, /^3/);
  await page.getByText("All topics").click();
  assert.equal(await page.getByRole("link", { name: "Exporting from a developing country" }).count(), 0);
  await page.locator("a[href='#answer/end']").click();
  await page.getByRole("button", { name: "Ask me about these too" }).click();
  await page.getByRole("heading", { level: 1, name: "Exporting from a developing country" }).waitFor();
  assert.match(page.url(), /#answer\/topic-developing$/);
  assert.equal(await questions(page).count(), 7);
});

test("the countries to choose from are those that the core knows", () => {
  const codes = /"([A-Z ]+)"/.exec(readFileSync(join(root, "www/views/answer/countries.ts"), "utf8"))[1].split(" ");
  const known = readFileSync(join(root, "src/model/countries.txt"), "utf8").trim().split("\n").map((line) => line.slice(0, 2));
  assert.deepEqual(codes, known.sort());
});

for (const [width, colorScheme] of [
  [1280, "light"],
  [390, "dark"],
]) {
  test(`the questionnaire reads well at ${width} pixels, ${colorScheme}`, async (t) => {
    const { page } = await openSite(t, { context: { colorScheme, viewport: { width, height: 844 } } });
    const look = async (what) => {
      assert.deepEqual(await runAxe(page), [], what);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth <= 0), true, what);
    };
    await page.getByRole("link", { name: "Begin with the questions" }).click();
    await page.getByRole("button", { name: "Begin" }).waitFor();
    await look("the forms");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByLabel("How many people work in it?").fill("many");
    await page.keyboard.press("Tab");
    await look("the firm");
    await next(page).click();
    await page.getByText("Topic 2 of").waitFor();
    await answerAll(page, /^4/);
    await soFar(page).waitFor();
    await page.getByText("All topics").click();
    await look("a topic");
    await page.getByRole("link", { name: "The end" }).click();
    await page.getByRole("heading", { level: 1, name: "What your answers say" }).waitFor();
    await look("the end");
    for (const label of await page.locator("label.pick").all()) assert.ok((await label.boundingBox()).height >= 44);
  });
}
