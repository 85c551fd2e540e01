// The frame around the views, and the way in: from the first screen to what was read, and when something
// goes wrong on the way.
import { strict as assert } from "node:assert";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until, worker } from "./browser.mjs";

const EXAMPLE = join(root, "examples/button-valley.xlsx");
/** The views by their place in the address; the first needs no file. */
const VIEWS = ["data", "mapping", "overview", "barriers", "network", "plan", "problems", "save"];
/** The beginning of a photograph. */
const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
/** A severity of 9 where 7 is the most. */
const MISTAKEN = "firm_id,barrier,severity\nF1,I-INF-1,9\nF1,I-INF-2,4\nF1,I-FUN-1,5\n";
const heading = (page) => page.locator("main h1").innerText();

/** Opens the example with the button that the page offers, and waits for its overview. */
async function openExample(t, context) {
  const site = await openSite(t, { context });
  await site.page.getByRole("button", { name: "Button Valley" }).click();
  await overview(site.page);
  return site;
}

/** Waits until the diagnosis is on screen. */
function overview(page) {
  return until(() => page.evaluate(() => location.hash === "#overview" && document.querySelector("main h1") !== null), {
    what: "the overview",
  });
}

async function open(t, ...files) {
  const site = await openSite(t);
  await dropFile(site.page, ...files);
  return site;
}

/** Whether a place on the page says all this; on failure only what is missing is shown. */
async function says(place, ...facts) {
  const text = await place.innerText();
  assert.deepEqual(facts.filter((fact) => !(typeof fact === "string" ? text.includes(fact) : fact.test(text))), []);
}

async function goTo(page, view) {
  await page.evaluate((view) => (location.hash = view), view);
  await until(() => page.evaluate((view) => document.activeElement?.tagName === "H1" && location.hash === `#${view}`, view), {
    what: `the view ${view}`,
  });
}

test("the first screen offers its doors and says who sees the data", async (t) => {
  const { page } = await openSite(t);
  assert.match(await heading(page), /What keeps your firm from exporting/);
  for (const door of ["Choose files", "Choose a folder"]) assert.equal(await page.getByLabel(door).count(), 1, door);
  await page.getByRole("textbox", { name: /paste here/ }).waitFor();
  for (const example of [/customer list/, "Button Valley", /list of contacts/, "Quick", "For advisers", "For research"]) {
    await page.getByRole("button", { name: example }).waitFor();
  }
  await page.getByText("Check it yourself").click();
  await page.getByText(/switch off your connection/).waitFor();
  // Views that need data are named, but lead nowhere yet.
  assert.deepEqual(await page.getByRole("navigation").getByRole("link").allInnerTexts(), ["1 Data"]);
});

test("a link from the overview opens the finding it names", async (t) => {
  const { page } = await openExample(t);
  await page.getByRole("link", { name: "Your customers abroad are quiet" }).click();
  const finding = page.locator("details#finding-P13");
  await until(() => finding.evaluate((details) => details.open));
  await says(finding, /would change/i);
});

test("every view speaks the language chosen, with every sentence there", async (t) => {
  const { page } = await openExample(t);
  const keys = await textKeys();
  for (const [language, name, barriers] of [["it", "Italiano", "Ostacoli"], ["fr", "Français", "Obstacles"], ["en", "English", "Barriers"]]) {
    await page.getByRole("combobox", { name: /Language|Lingua|Langue/ }).selectOption({ label: name });
    // Its texts may have to be fetched first.
    await until(() => page.evaluate((language) => document.documentElement.lang === language, language));
    await page.getByRole("navigation").getByRole("link", { name: barriers }).waitFor();
    for (const view of VIEWS) {
      await goTo(page, view);
      const words = await page.evaluate(() => document.body.textContent.split(/[\s,;:.()]+/));
      assert.deepEqual(words.filter((word) => keys.has(word)), [], `${language}, ${view}: keys without a sentence`);
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll("[aria-label], [title]")].map((one) => one.getAttribute("aria-label") ?? one.title),
      );
      assert.deepEqual(labels.filter((label) => keys.has(label)), [], `${language}, ${view}: labels without a sentence`);
    }
  }
});

/** What a text would show in the place of its sentence: everything with a hyphen inside, as English words have too seldom to matter. */
async function textKeys() {
  const source = join(root, "www/text/en");
  const found = new Set();
  for (const file of readdirSync(source, { recursive: true }).filter((name) => name.endsWith(".ftl"))) {
    for (const [, id] of readFileSync(join(source, file), "utf8").matchAll(/^([a-z]\w*-[\w-]+) =/gm)) found.add(id);
  }
  return found;
}

test("Tab stops only at what can be used or scrolled", async (t) => {
  const { page } = await openExample(t);
  for (const view of VIEWS) {
    await goTo(page, view);
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement.matches('a, button, input, select, textarea, summary, [tabindex="0"], body') ? "" : activeElement.outerHTML.slice(0, 100);
      });
      assert.equal(stop, "", view);
    }
  }
});

for (const width of [320, 390]) {
  test(`no view is wider than a screen of ${width} pixels`, async (t) => {
    const { page } = await openExample(t, { viewport: { width, height: 800 } });
    for (const view of VIEWS) {
      await goTo(page, view);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${view} is ${wide} pixels wide`);
    }
  });
}

test("problems come after what went well, each with its cell and what would be right", async (t) => {
  const { page } = await open(t, { name: "barriers.csv", content: MISTAKEN });
  await overview(page);
  await page.getByRole("link", { name: /to mend/ }).click();
  await page.getByText("one thing needs a look").waitFor();
  await says(page.locator("main"), /2 of 3 rows were read; one thing needs a look[^]*C2[^]*9/);
});

test("remarks alone are no trouble, and what nobody was asked is folded away", async (t) => {
  const { page } = await open(t, {
    name: "customers.csv",
    content: "Customer,Country,Date,Amount\nAda,DE,2021-03-04,120\nBo,FR,2025-06-07,80\nAda,DE,2020-01-02,55\n",
  });
  await overview(page);
  await goTo(page, "problems");
  assert.equal(await heading(page), "Everything in your file was read");
  await goTo(page, "network");
  assert.equal(await page.getByRole("heading", { name: "You buy from the same suppliers" }).isVisible(), false);
  await page.getByText(/What was not asked \(\d+\)/).click();
  await page.getByRole("heading", { name: "You buy from the same suppliers" }).waitFor();
});

test("a file that is no spreadsheet is told kindly, and another can be tried", async (t) => {
  const { page } = await open(t, { name: "photo.xlsx", content: PHOTO });
  await page.getByText("photo.xlsx").first().waitFor();
  await page.getByRole("button", { name: "Button Valley" }).click();
  await overview(page);
});

test("when the analysis breaks off, the page stays calm, keeps the file and tries again", async (t) => {
  const site = await openSite(t);
  const inside = await worker(site.page);
  await inside.evaluate(() => {
    // (module (func (export "trap") unreachable))
    const code = "0061736d0100000001040160000003020100070801047472617000000a05010300000b";
    const bytes = Uint8Array.from(code.match(/../g), (pair) => parseInt(pair, 16));
    performance.now = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.trap;
  });
  await dropFile(site.page, EXAMPLE);
  await site.page.getByRole("alert").getByText(/files are still here/).waitFor();
  await site.page.getByRole("button", { name: "Try again" }).click();
  await until(() => site.page.evaluate(() => document.querySelector("main h1")?.innerText.includes("people and means")));
});

test("another file can be taken back, with all that was changed before", async (t) => {
  const { page } = await open(t, { name: "ties.csv", content: "from,to\nAda,Bo\nBo,Cy\nCy,Di\n" });
  await overview(page);
  await page.getByRole("combobox", { name: /Which firm is yours/ }).selectOption({ label: "Bo" });
  await until(async () => (await page.getByRole("combobox", { name: /Which firm is yours/ }).count()) === 0);
  await dropFile(page, EXAMPLE);
  await page.getByRole("button", { name: "Instead" }).click();
  await page.getByText("Button Valley, present network").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("ties.csv").first().waitFor();
  assert.equal(await page.getByRole("combobox", { name: /Which firm is yours/ }).count(), 0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("combobox", { name: /Which firm is yours/ }).waitFor();
});

test("the report stands on the file as it was opened, though it was saved anew since", async (t) => {
  const path = join(mkdtempSync(join(tmpdir(), "filiera-")), "ties.csv");
  writeFileSync(path, "from,to\nAda,Bo\nBo,Cy\n");
  const { page } = await openSite(t);
  await page.setInputFiles("input[type=file]", path);
  await overview(page);
  writeFileSync(path, "from,to\nAda,Bo\nBo,Cy\nCy,Di\nDi,Ed\n");
  await page.getByRole("combobox", { name: /Which firm is yours/ }).selectOption({ label: "Bo" });
  await until(async () => (await page.getByRole("combobox", { name: /Which firm is yours/ }).count()) === 0);
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("on paper everything is open, and tables keep their names", async (t) => {
  const { page } = await openExample(t);
  await goTo(page, "network");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("details#finding-P13").evaluate(({ open }) => open), true);
  assert.equal(await page.locator("#actors").getByText("Spanish fashion group").first().isVisible(), true);
  assert.equal(await page.getByRole("navigation").isVisible(), false);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("details#finding-P13").evaluate(({ open }) => open), false);
});

test("each view has its own title and tells it to the reader", async (t) => {
  const { page } = await openExample(t);
  for (const [view, title] of [["barriers", "Barriers – Filiera"], ["plan", "Plan – Filiera"]]) {
    await goTo(page, view);
    assert.equal(await page.title(), title);
  }
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on the first screen, on what was read and on the problems: ${colorScheme}`, async (t) => {
    const { page } = await openSite(t, { context: { colorScheme, viewport: { width: 390, height: 800 } } });
    const check = async (what) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      assert.deepEqual(await runAxe(page), [], what);
    };
    await check("first screen");
    await dropFile(page, { name: "photo.xlsx", content: PHOTO });
    await page.getByRole("alert").waitFor();
    await check("nothing could be read");
    await dropFile(page, { name: "barriers.csv", content: MISTAKEN });
    await overview(page);
    for (const view of ["data", "problems"]) {
      await goTo(page, view);
      await check(view);
    }
  });
}

test("without a connection the page keeps its language, and the choice says so", async (t) => {
  const { page, context } = await openSite(t);
  const choice = page.locator(".language select");
  await choice.waitFor();
  await context.setOffline(true);
  await choice.selectOption("fr");
  await until(async () => (await choice.inputValue()) === "en", { what: "the choice to go back" });
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await context.setOffline(false);
  await choice.selectOption("fr");
  await until(async () => (await page.evaluate(() => document.documentElement.lang)) === "fr", { what: "French" });
  assert.equal(await choice.inputValue(), "fr");
});
