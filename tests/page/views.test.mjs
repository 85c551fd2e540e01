// What an owner reads on the overview, the barriers and the plan, and that everybody can read it.
// Expected facts of the example come from tests/cases/button-valley (taken from the published paper),
// those of the small files from the rows written here.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

const EXAMPLE = join(root, "examples/button-valley.xlsx");

/** The site with files dropped on it, once the overview stands. */
async function opened(t, { files = [EXAMPLE], ...context } = {}) {
  const { page } = await openSite(t, { context });
  await page.locator("[data-drop]").first().waitFor();
  await dropFile(page, ...files);
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** Goes to a view as a visitor does, by the steps at the top. */
async function go(page, name) {
  await page.getByRole("navigation").getByRole("link", { name }).click();
  await page.getByRole("link", { name, exact: false }).and(page.locator("[aria-current=page]")).waitFor();
}

/** Opens everything that opens, so that nothing hides from what looks at the page. */
async function openAll(page) {
  await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
}

const csv = (name, ...lines) => ({ name, content: `${lines.join("\n")}\n` });
const textOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");

test("the overview says what weighs most, what to do first and what is not known", async (t) => {
  const page = await opened(t);
  const main = page.getByRole("main");
  assert.match(await textOf(main.getByRole("heading", { level: 1 })), /market knowledge.*abroad are quiet/);

  const steps = page.locator("section", { has: page.getByRole("heading", { name: "What to do first" }) });
  assert.equal(await steps.getByRole("listitem").count(), 3);
  const first = await textOf(steps.getByRole("listitem").first());
  assert.match(first, /^1 Ask District agency/);
  assert.match(first, /First step:.*May help with:.*Too little information about markets/);

  const barriers = page.locator("section", { has: page.getByRole("heading", { name: "What holds you back most" }) });
  assert.equal(await textOf(barriers.getByRole("listitem").first()), "Too little information about markets said of all 5 of 5");
  assert.equal(await barriers.getByRole("img", { name: "5 of 5" }).count(), 4);

  const findings = page.locator("section", { has: page.getByRole("heading", { name: "What we see in your network" }) });
  assert.match(await textOf(findings), /customers abroad are quiet supported.*What would change this:/);
  const gaps = page.locator("section", { has: page.getByRole("heading", { name: "What your data do not tell" }) });
  assert.match(await textOf(gaps), /19 of 39/);
});

test("rows that nobody stated carry a mark, and the overview says how many there are", async (t) => {
  const page = await opened(t);
  const source = await textOf(page.locator(".source"));
  assert.match(source, /Button Valley.*31/);
  assert.match(source, /illustrative \d+ (are|is) made up/);
  assert.match(source, /said of all \d+ were said once of a whole group/);
});

test("the barriers show how many answers each number rests on", async (t) => {
  const page = await opened(t);
  await go(page, "Barriers");
  const main = page.getByRole("main");
  assert.match(await textOf(main), /Not enough answers for one number over all: 19 of 39\. .* from 30 to 81 of 100/);
  const row = (name) => main.getByRole("row", { name: new RegExp(`^${name}`) });
  // (5 + 4 + 4) of 3 answers on 1–5: 83; with the blank at 1: 63, at 5: 88.
  assert.match(await textOf(row("Information")), /83 \(63–88\).*3 of 4/);
  assert.match(await textOf(row("Transport and storage")), /too few answers: 0–100.*0 of 3/);
  assert.match(await textOf(main), /Left open on the form \(20\)/);
});

test("a barrier opens to what is meant, what may help and the steps against it", async (t) => {
  const page = await opened(t);
  await go(page, "Barriers");
  const line = page.locator("#I-INF-4");
  assert.equal(await line.getByText("What may help").isVisible(), false);
  await line.locator("summary").focus();
  await page.keyboard.press("Enter");
  await line.getByText("What may help").waitFor();
  await line.getByRole("link", { name: /German distributor/ }).first().click();
  const step = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /German distributor/ }) }).first();
  await step.waitFor();
  assert.equal(await page.evaluate(() => location.hash.startsWith("#plan/step-")), true);
});

test("the plan begins with at most seven steps and shows the rest when asked", async (t) => {
  const page = await opened(t);
  await go(page, "Plan");
  await page.getByRole("radio", { name: /^Much/ }).check();
  const steps = page.getByRole("main").getByRole("heading", { level: 2, name: /^Step \d+:/ });
  await until(async () => (await steps.count()) === 7, { what: "seven steps" });
  const more = page.getByRole("button", { name: /^Show \d+ more steps?$/ });
  const rest = Number(/\d+/.exec(await more.innerText())[0]);
  await more.click();
  await until(async () => (await steps.count()) === 7 + rest, { what: "all steps" });
  const names = await steps.allInnerTexts();
  names.forEach((name, place) => assert.match(name, new RegExp(`Step ${place + 1}:`)));
  await page.getByRole("button", { name: "Show fewer steps" }).click();
  await until(async () => (await steps.count()) === 7, { what: "seven steps" });
});

test("each step says what to ask before, and how to go about all of them stands apart", async (t) => {
  const page = await opened(t);
  await go(page, "Plan");
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /^Step \d+: .*German distributor/ }) }).first();
  assert.match(await textOf(card), /First step.*Ask first.*effort/);
  await card.getByText(/^What it may help with, who gains/).click();
  assert.match(await textOf(card), /effort.*gain.*May help with/);
  await card.getByText("What would make this advice wrong").waitFor();
  const finding = card.getByRole("link", { name: "Your customers abroad are quiet" });
  assert.equal(await finding.getAttribute("href"), "#network/finding-P13");
  const manner = page.locator("section", { has: page.getByRole("heading", { name: "How to go about it" }) });
  assert.match(await textOf(manner), /People|people/);
});

test("without contacts the barriers stand and the page says what to bring", async (t) => {
  const answers = csv("answers.csv", "firm_id,barrier,severity,scale", "ALFA,I-INF-1,5,5", "ALFA,I-FUN-1,1,5", "ALFA,I-PRI-1,,5");
  const page = await opened(t, { files: [answers] });
  const main = await textOf(page.getByRole("main"));
  assert.match(main, /Too little information about markets 5 of 5/);
  assert.match(main, /nothing is known about the firms you deal with.*list of your customers/);
  assert.equal(await page.locator("network-map").count(), 0);
  await go(page, "Plan");
  assert.match(await textOf(page.getByRole("main")), /No step follows/);
});

test("two firms' answers stand side by side, and a firm can be chosen", async (t) => {
  const answers = csv(
    "answers.csv",
    "firm_id,barrier,severity,scale",
    "ALFA,I-INF-1,5,5",
    "BETA,I-INF-1,3,5",
    "BETA,I-FUN-1,5,5",
  );
  const page = await opened(t, { files: [answers] });
  await go(page, "Barriers");
  assert.match(await textOf(page.getByRole("heading", { level: 1 })), /ALFA/);
  await page.getByRole("combobox", { name: "Whose answers?" }).selectOption({ label: "BETA" });
  await page.getByRole("heading", { level: 1, name: /BETA/ }).waitFor();
  await page.getByRole("link", { name: "All 2 firms side by side" }).click();
  await page.getByRole("heading", { level: 1, name: "What the 2 firms share" }).waitFor();
  await page.locator("summary", { hasText: "Table of all 2 barriers" }).click();
  const row = page.locator("#shared").getByRole("row", { name: /Too little information about markets/ });
  // (5 − 1)/4 and (3 − 1)/4: severe for one, no obstacle for none, and the mean is 75.
  assert.equal(await textOf(row), "Too little information about markets 1 of 2 0 2 of 2 75");
});

test("where the file does not say whose it is, the page asks, and the answer can be undone", async (t) => {
  const pairs = csv("pairs.csv", "from,to", "Anna,Bruno", "Anna,Carla", "Bruno,Dario");
  const page = await opened(t, { files: [pairs] });
  const choice = page.getByRole("combobox", { name: "Which firm is yours?" });
  await choice.selectOption({ label: "Anna" });
  await until(async () => (await choice.count()) === 0, { what: "the choice to be made" });
  await page.getByRole("button", { name: "Undo" }).click();
  await choice.waitFor();
});

test("HTML in a name is text on every view", async (t) => {
  const customers = csv("customers.csv", "customer,country,date,amount", "<b>Bold</b>,DE,2019-05-01,900", "Shop,FR,2026-05-01,100");
  const page = await opened(t, { files: [customers] });
  for (const view of ["Overview", "Plan"]) {
    await go(page, view);
    assert.match(await textOf(page.getByRole("main")), /<b>Bold<\/b>/, view);
    assert.equal(await page.locator("main b", { hasText: /^Bold$/ }).count(), 0, view);
  }
});

test("another language changes the sentences and the language of the page", async (t) => {
  const page = await opened(t);
  await page.getByRole("combobox", { name: "Language" }).selectOption("it");
  await page.getByRole("heading", { name: "Che cosa vi frena di più" }).waitFor();
  assert.equal(await page.getAttribute("html", "lang"), "it");
  await go(page, "Ostacoli");
  assert.match(await textOf(page.getByRole("main")), /Poche informazioni sui mercati.*5 su 5/);
  await page.locator("select").first().selectOption("fr");
  await go(page, "Plan");
  await page.getByRole("heading", { level: 1, name: "Que faire, dans cet ordre" }).waitFor();
  assert.equal(await page.getAttribute("html", "lang"), "fr");
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on the overview, the barriers and the plan: ${colorScheme}`, async (t) => {
    const page = await opened(t, { colorScheme });
    for (const view of ["Overview", "Barriers", "Plan"]) {
      await go(page, view);
      await openAll(page);
      assert.deepEqual(await runAxe(page), [], view);
    }
  });
}

test("at 390 pixels nothing sticks out, in any language", async (t) => {
  const page = await opened(t, { viewport: { width: 390, height: 844 } });
  for (const language of ["en", "it", "fr"]) {
    await page.locator(".language select").selectOption(language);
    for (const view of ["overview", "barriers", "plan"]) {
      await page.locator(`nav a[href="#${view}"]`).click();
      await openAll(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `${language} ${view}: ${width}`);
    }
  }
});

test("every step, line and switch can be reached and used with the keyboard alone", async (t) => {
  const page = await opened(t);
  await page.keyboard.press("Tab");
  const seen = new Set();
  for (let press = 0; press < 120; press++) {
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at && at !== document.body ? `${at.tagName} ${at.textContent.trim().slice(0, 40)}` : "";
    });
    if (name) seen.add(name);
    await page.keyboard.press("Tab");
  }
  const reached = [...seen].join("\n");
  for (const wanted of [/^A Why, and what could go wrong: Ask Distri/m, /^A See all \d+ steps/m, /^BUTTON Today$/m, /^A All barriers/m]) {
    assert.match(reached, wanted);
  }
  await page.getByRole("link", { name: /^Why, and what could go wrong\s*: Ask District/ }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "What to do, in this order" }).waitFor();
  await until(() => page.evaluate(() => document.activeElement?.id.startsWith("step-")), { what: "the step in focus" });
});
