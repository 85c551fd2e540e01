// What an owner reads and does on the barriers: where to begin, what is real, and what counts how much.
// Expected facts of the example come from tests/cases/button-valley (taken from the published paper),
// numbers from the formulas of docs/measures.md, redone by hand beside each.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

const EXAMPLE = join(root, "examples/button-valley.xlsx");

/** The barriers of what is in the files. */
async function opened(t, { files = [EXAMPLE], ...context } = {}) {
  const { page } = await openSite(t, { context });
  await page.locator("[data-drop]").first().waitFor();
  await dropFile(page, ...files);
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.getByRole("navigation").getByRole("link", { name: "Barriers" }).click();
  await page.getByRole("heading", { level: 1, name: /^What holds/ }).waitFor();
  return page;
}

const csv = (name, ...lines) => ({ name, content: `${lines.join("\n")}\n` });
const textOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");
const cardOf = (page, name) => page.locator("section.card", { has: page.getByRole("heading", { level: 2, name }) });

test("first stands what is severe, then where to begin with each and one thing to do", async (t) => {
  const page = await opened(t);
  assert.match(await textOf(page.locator(".lede")), /^10 barriers are severe, most of all “Too little information about markets”/);
  const begin = cardOf(page, "Where to begin with what is severe");
  const piles = begin.locator(".pile");
  assert.deepEqual(await piles.getByRole("heading", { level: 3 }).allInnerTexts(), [
    "Do it yourself",
    "With partners",
    "Ask for public support",
    "Avoid, insure or choose another market",
  ]);
  // Few at first; with the rest each severe barrier stands once.
  await piles.nth(1).getByText("3 more").click();
  const names = await begin.getByRole("heading", { level: 4 }).getByRole("link").allInnerTexts();
  assert.deepEqual([names.length, new Set(names).size], [10, 10]);
  const information = piles.nth(1).getByRole("listitem").filter({ has: page.getByRole("link", { name: "Too little information about markets" }) });
  assert.match(await textOf(information), /Ask somebody who already sells there/);
  assert.match(await textOf(piles.nth(3)), /A network does not help.*Nothing severe here/);
});

test("a barrier to begin with folds out to everything that may help, with what it rests on", async (t) => {
  const page = await opened(t);
  const information = cardOf(page, "Where to begin with what is severe").getByRole("listitem").filter({ has: page.getByRole("link", { name: "Too little information about markets" }) });
  const all = information.locator("summary");
  await all.focus();
  await page.keyboard.press("Enter");
  assert.match(await textOf(information.locator("dl")), /Do it yourself.*With partners.*supported by: Sinkovics et al\. 2018 · we read the study.*Ask for public support/);
  await information.getByRole("link", { name: "Sinkovics et al. 2018" }).click();
  await until(() => page.evaluate(() => location.hash === "#methods/source-SINKOVICS"), { what: "the study" });
});

test("the name of a barrier leads to its line, which is open", async (t) => {
  const page = await opened(t);
  await cardOf(page, "Where to begin with what is severe").getByRole("link", { name: "Strong competition abroad" }).click();
  await page.locator("#E-TSK-2").getByText("What may help").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "E-TSK-2");
});

test("the limit of severe is changed beside its explanation, keeps the cursor, and can be taken back", async (t) => {
  const page = await opened(t);
  const field = page.getByRole("spinbutton", { name: /“Severe” starts at/ });
  assert.equal(await field.inputValue(), "75");
  await field.fill("100");
  await page.keyboard.press("Enter");
  // 5 of 5: information, time, people, competition.
  await until(async () => /^4 barriers are severe/.test(await textOf(page.locator(".lede"))), { what: "the change" });
  assert.equal(await field.evaluate((one) => one === document.activeElement), true);
  const how = cardOf(page, "How to read the numbers");
  assert.match(await textOf(how), /our choice changed back to 75/);
  await how.getByRole("button", { name: "back to 75" }).click();
  await until(async () => /^10 barriers/.test(await textOf(page.locator(".lede"))), { what: "the usual limit" });
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => /^4 barriers/.test(await textOf(page.locator(".lede"))), { what: "the change once more" });
});

test("a limit outside its range is not taken", async (t) => {
  const page = await opened(t);
  const field = page.getByRole("spinbutton", { name: /“Severe” starts at/ });
  await field.fill("900");
  await page.keyboard.press("Enter");
  await until(async () => (await field.inputValue()) === "75", { what: "the value before" });
  assert.match(await textOf(page.locator(".lede")), /^10 barriers/);
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on the barriers with everything open: ${colorScheme}`, async (t) => {
    const page = await opened(t, { colorScheme });
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    assert.deepEqual(await runAxe(page), []);
  });
}

test("what may feed what is drawn, told in words with the warning, and saved as a picture with both", async (t) => {
  const page = await opened(t);
  const chains = cardOf(page, "Which may feed which");
  // Felt at 3 of 5 and over: time and people, paperwork and rules, practices, cash, new products.
  const drawing = chains.getByRole("img", { name: /^People and time may feed customers’ habits, culture and language\. Paperwork and rules may feed money and payment\./ });
  assert.equal(await drawing.count(), 1);
  assert.match(await textOf(chains), /A hint to check, not a cause: one study asked 318 Brazilian exporters/);
  await chains.locator("summary").click();
  assert.match(await textOf(chains.getByRole("listitem").first()), /Too little management time for exports and Too few people trained for export → Unfamiliar business practices/);
  const downloading = page.waitForEvent("download");
  await chains.getByRole("button", { name: /SVG/ }).click();
  const svg = await readFile(await (await downloading).path(), "utf8");
  for (const wanted of ["Which barriers may feed which", "Too few people trained for export", "not a cause"]) assert.ok(svg.includes(wanted), wanted);
});

test("the kinds are grouped in another way, with their picture", async (t) => {
  const page = await opened(t);
  const kinds = page.locator("#groups");
  await kinds.getByRole("combobox", { name: "Group as" }).selectOption("inside");
  await until(async () => (await kinds.getByRole("row").count()) === 3, { what: "two rows and the heading" });
  assert.match(await textOf(kinds.getByRole("row").nth(1)), /Inside the firm too few answers: 38–83 13 of 24/);
  const downloading = page.waitForEvent("download");
  await kinds.getByRole("button", { name: /SVG/ }).click();
  const svg = await readFile(await (await downloading).path(), "utf8");
  for (const wanted of ["Barriers inside and outside the firm", "Outside the firm", "18–78"]) assert.ok(svg.includes(wanted), wanted);
});

test("what is felt stands beside what the data show, and what is not felt is not overlooked", async (t) => {
  // No hour for exports, hardly any free capacity, and a certificate.
  const firms = csv("firms.csv", "firm_id,country,export_lead_hours,spare_capacity_pct,certificates", "ALFA,IT,0,5,ISO 9001");
  const answers = csv("barriers.csv", "firm_id,barrier,severity,scale", "ALFA,I-FUN-1,5,5", "ALFA,I-FUN-3,1,5", "ALFA,I-PRD-3,5,5", "ALFA,E-POL-2,5,5");
  const page = await opened(t, { files: [firms, answers] });
  assert.match(await textOf(page.locator(".lede")), /^3 barriers are severe.*Your data show one of them too\.$|^Three barriers are severe.*Your data show one of them too\.$/);
  const line = (code) => page.locator(`#${code}`);
  assert.match(await textOf(line("I-FUN-1").locator("summary")), /also in your data/);
  assert.match(await textOf(line("I-PRD-3").locator("summary")), /not visible in your data/);
  // Nothing that the data could show is not made a fault.
  assert.doesNotMatch(await textOf(line("E-POL-2").locator("summary")), /data/);
  await line("I-FUN-1").locator("summary").click();
  assert.match(await textOf(line("I-FUN-1")), /A real problem\..*Nobody has hours set aside for exports/);
  const blind = cardOf(page, "Blind spots");
  assert.match(await textOf(blind), /Not enough capacity for export orders 5 % of your capacity is free/);
  assert.equal(await blind.getByRole("listitem").count(), 1);
});

test("a question that counts double is marked, shown beside the usual result, and taken back", async (t) => {
  const page = await opened(t);
  const own = cardOf(page, "How much each question counts");
  await own.locator("summary").focus();
  await page.keyboard.press("Enter");
  const field = own.getByRole("combobox", { name: "Too little information about markets", exact: true });
  await field.focus();
  await field.selectOption("2");
  // 5, 4 and 4 on 1–5, the first twice: (2·1 + ¾ + ¾)/4; the blank at its lowest and highest over 5.
  const row = page.locator("#groups").getByRole("row", { name: /^Information/ });
  await until(async () => /88 \(70–90\), all counting the same: 83/.test(await textOf(row)), { what: "the change" });
  assert.match(await textOf(own), /^How much each question counts changed You changed what one question counts\./);
  const changed = own.getByRole("combobox", { name: "Too little information about markets changed" });
  assert.equal(await changed.evaluate((one) => one === document.activeElement), true);
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => /83 \(63–88\)/.test(await textOf(row)), { what: "the usual result" });
  assert.match(await textOf(own), /All questions count the same/);
});

test("all questions are made to count the same again in one step", async (t) => {
  const page = await opened(t);
  const own = cardOf(page, "How much each question counts");
  await own.locator("summary").click();
  await own.getByRole("combobox", { name: "Too little information about markets" }).selectOption("0");
  await until(async () => /one question/.test(await textOf(own)), { what: "the first change" });
  await own.getByRole("combobox", { name: "Strong competition abroad" }).selectOption("5");
  await until(async () => /2 questions/.test(await textOf(own)), { what: "the second change" });
  await own.getByRole("button", { name: "Let all count the same" }).click();
  await until(async () => /All questions count the same/.test(await textOf(own)), { what: "none" });
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => /2 questions/.test(await textOf(own)), { what: "both at once" });
});

test("answers for single markets and of several people stand side by side", async (t) => {
  const answers = csv(
    "barriers.csv",
    "firm_id,respondent,barrier,severity,scale,market",
    "ALFA,Ada,I-PRI-1,5,5,DE",
    "ALFA,Ada,I-PRI-1,2,5,MA",
    "ALFA,Ada,I-PRD-3,2,5,DE",
    "ALFA,Ada,I-PRD-3,5,5,MA",
    "ALFA,Ada,I-FUN-1,5,5,",
    "ALFA,Ben,I-FUN-1,1,5,",
  );
  const page = await opened(t, { files: [answers] });
  const markets = cardOf(page, "Barriers by market");
  assert.match(await textOf(markets), /Germany · severe: Offering prices customers accept/);
  assert.match(await textOf(markets), /Morocco · severe: Meeting quality standards abroad/);
  // (5 − 1)/4 and (2 − 1)/4.
  const prices = markets.getByRole("row", { name: /Offering prices/ });
  assert.match(await textOf(prices), /100 severe 25$/);
  const people = cardOf(page, "Where your people disagree");
  assert.match(await textOf(people), /Too little management time for exports 0–100/);
  await page.locator("#I-FUN-1 summary").click();
  assert.match(await textOf(page.locator("#I-FUN-1")), /2 people answered, from 0 to 100:/);
});

test("what matters less at the firm’s stage comes later when asked for, with the reason", async (t) => {
  // A firm that has not exported yet; slow payment meets those that do.
  const firms = csv("firms.csv", "firm_id,country,export_share_pct", "ALFA,IT,0");
  const answers = csv("barriers.csv", "firm_id,barrier,severity,scale", "ALFA,E-PRC-3,5,5", "ALFA,I-INF-1,4,5");
  const page = await opened(t, { files: [firms, answers] });
  const items = cardOf(page, "One by one");
  const names = () => items.locator("summary .name").allInnerTexts();
  assert.match((await names())[0], /Slow payment from abroad/);
  await items.getByRole("combobox", { name: "Order" }).selectOption("priority");
  await until(async () => /Too little information about markets/.test((await names())[0]), { what: "the other order" });
  assert.match((await names())[1], /You do not sell abroad yet/);
});

test("barriers of other lists stand apart from the numbers, the unverified marked", async (t) => {
  const answers = csv("barriers.csv", "firm_id,barrier,severity,scale", "ALFA,I-INF-1,1,5", "ALFA,X-OEC-5,5,5", "ALFA,X-OEC-1,3,5");
  const page = await opened(t, { files: [answers] });
  const others = cardOf(page, "Rules and rights abroad");
  assert.match(await textOf(others), /no part of the numbers/);
  assert.match(await textOf(others.locator("#X-OEC-5 summary")), /unverified/);
  assert.doesNotMatch(await textOf(others.locator("#X-OEC-1 summary")), /unverified/);
  assert.equal(await cardOf(page, "One by one").locator("#X-OEC-5").count(), 0);
  assert.match(await textOf(page.getByRole("main")), /1 of 39/);
  // A kind of its own is not among the kinds of the list.
  assert.equal(await page.locator("#groups").getByRole("row", { name: /Rules and rights abroad/ }).count(), 0);
});

test("another way of grouping is told in a sentence and says what it has no place for", async (t) => {
  const page = await opened(t);
  const kinds = page.locator("#groups");
  await kinds.getByRole("combobox", { name: "Group as" }).selectOption("factors");
  await kinds.getByRole("row", { name: /^What you know/ }).waitFor();
  assert.equal(await kinds.getByRole("row").count(), 5);
  assert.match(await textOf(kinds), /478 Spanish firms.*our choice.*No place in this grouping:.*Adapting promotion to foreign markets/);
  await kinds.getByRole("combobox", { name: "Group as" }).selectOption("where");
  await kinds.getByRole("row", { name: /^In the country you sell to/ }).waitFor();
});

test("who answered in the page is led to the first question left open", async (t) => {
  const { page } = await openSite(t, {});
  await page.getByRole("link", { name: "Begin with the questions" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { level: 1, name: "Your firm" }).waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("Topic 2 of").waitFor();
  for (const question of await page.locator("fieldset.question").all()) await question.getByRole("radio").nth(4).check();
  await page.getByRole("navigation").getByRole("link", { name: "Barriers" }).click();
  await until(async () => /^\w+ barriers are severe/.test(await textOf(page.locator(".lede"))), { what: "the barriers" });
  await cardOf(page, "Left open, does not apply, not asked").getByRole("link", { name: "Go on answering" }).click();
  await page.getByText("Topic 3 of").waitFor();
});
