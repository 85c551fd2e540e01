// What somebody sees of two states of a case side by side: facts and mood apart, and nothing leaves the page.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { foreign, openSite, root, runAxe, until } from "./browser.mjs";

const tables = (date) =>
  ["study", "firms", "barriers", "actors", "ties"].map((table) => ({
    name: `${table}.csv`,
    mimeType: "text/csv",
    buffer: readFileSync(join(root, "tests/cases/compare", date, `${table}.csv`)),
  }));

/** The text of a file, unpacked where it is packed. */
function packed(content) {
  if (content.subarray(0, 2).toString() !== "PK") return content.toString("utf8");
  let text = "";
  for (let at = content.indexOf("PK\x01\x02"); at >= 0; at = content.indexOf("PK\x01\x02", at + 46)) {
    const start = content.readUInt32LE(at + 42);
    const from = start + 30 + content.readUInt16LE(start + 26) + content.readUInt16LE(start + 28);
    const part = content.subarray(from, from + content.readUInt32LE(at + 20));
    text += content.readUInt16LE(at + 10) === 0 ? part : inflateRawSync(part);
  }
  return text;
}

const textOf = async (locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");

async function compared(t, context = {}) {
  const site = await openSite(t, { context });
  const { page } = site;
  await page.locator("[data-drop]").first().waitFor();
  await page.locator("[data-drop] input[type=file]").first().setInputFiles(tables("after"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#compare"));
  await page.locator(".compare-ways input").setInputFiles(tables("before"));
  await page.getByText("Since then:").waitFor();
  return site;
}

test("an earlier workbook is set beside the one that is open, facts and mood apart", async (t) => {
  const site = await compared(t);
  const { page } = site;
  const main = page.getByRole("main");
  await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  const text = await textOf(main);
  assert.match(text, /before: .*30 November 2025\) · brought to compare now: .*30 November 2026\) · as it is here now/);
  assert.match(text, /Since then: one new contact, one contact lost, 2 contacts that may be new, or only told now, one contact stronger or awake again/);
  // The firm never said that it had named all its customers.
  assert.match(text, /Known now; before, you did not say whether there were more contacts.*Malmö Knappar/);
  assert.match(text, /Contacts 7 lines/);
  assert.match(text, /Felt otherwise, and facts moved too.*felt less/);
  assert.match(text, /while the facts behind it stand as they stood That may be mood/);
  assert.match(text, /Perhaps the same: Rossi Minuterie srl before, Rossi Minuterie now/);
  assert.match(text, /9 people work in your firm.*12 people work in your firm/);
  assert.deepEqual(foreign(site), []);
});

test("turned round, what was new is lost", async (t) => {
  const { page } = await compared(t);
  await page.getByRole("button", { name: "The other way round" }).click();
  await page.getByText(/one contact weaker or quieter/).waitFor();
  assert.match(await textOf(page.locator(".states")), /before: .*2026.* now: .*2025/);
  // With the case, this is forgotten, too.
  await page.evaluate(() => (location.hash = "#data"));
  await page.getByRole("button", { name: "Forget these files" }).click();
  await page.locator("[data-drop] input[type=file]").first().setInputFiles(tables("after"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#compare"));
  await page.locator(".compare-ways input").setInputFiles(tables("before"));
  await page.getByText("Since then:").waitFor();
  assert.match(await textOf(page.locator(".states")), /before: .*2025.* now: .*2026/);
});

test("a file that gives nothing to compare with is told why, in a sentence", async (t) => {
  const { page } = await compared(t);
  await page.evaluate(() => (location.hash = "#save"));
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Report data", exact: true }).click()]);
  const whole = readFileSync(await download.path(), "utf8");
  const changed = (change) => {
    const report = JSON.parse(whole);
    change(report);
    return JSON.stringify(report);
  };
  await page.evaluate(() => (location.hash = "#compare"));
  await page.getByRole("button", { name: "Compare with nothing" }).click();
  for (const [name, content, said] of [
    ["of-another.json", '{"name":"package"}', "is a .json of another program"],
    ["list.json", "[1, 2]", "is a .json of another program"],
    ["cut.json", whole.slice(0, whole.length / 2), "is damaged: a part is missing"],
    ["parts.json", changed((report) => delete report.network.ties), "is damaged: a part is missing"],
    ["deep.json", changed((report) => (report.network.ties[0] = { from: 1 })), "is damaged: a part is missing"],
    ["next.json", changed((report) => (report.version += 1)), "another version of this page"],
    ["session.json", '{"format":"filiera-session","version":1,"files":[', "was saved by this page, but it is damaged"],
    ["shopping.csv", "milk,2\nbread,1\n", "there is no firm, contact or answer in it"],
    ["broken.xlsx", "PK\u0003\u0004 no workbook", "there is no firm, contact or answer in it"],
  ]) {
    await page.locator(".compare-ways input").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
    await page.getByText(`“${name}”`).filter({ hasText: said }).waitFor({ timeout: 10_000 }).catch(async () => assert.fail(`${name}: ${await textOf(page.getByRole("main"))}`));
  }
  // And a report that is whole is taken.
  await page.locator(".compare-ways input").setInputFiles({ name: "whole.json", mimeType: "application/json", buffer: Buffer.from(whole) });
  await page.getByText("Nothing moved.").waitFor();
  // Its day may be one that no calendar has.
  await page.getByRole("button", { name: "Compare with nothing" }).click();
  const odd = changed((report) => (report.about.as_of = "2026-99-99"));
  await page.locator(".compare-ways input").setInputFiles({ name: "odd.json", mimeType: "application/json", buffer: Buffer.from(odd) });
  await page.locator(".states").getByText("2026-99-99").waitFor();
});

test("keep, change, compare: three presses on the plan, and the two states are told apart", async (t) => {
  const { page } = await openSite(t);
  await page.locator("[data-drop]").first().waitFor();
  await page.locator("[data-drop] input[type=file]").first().setInputFiles(join(root, "examples/button-valley.xlsx"));
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#plan"));
  const keep = page.getByRole("button", { name: "Keep this state to compare with" });
  await keep.click();
  await page.getByText(/Kept at \d/).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), "Keep the present state instead", "the place is not lost");
  const before = await page.locator(".actions > li").count();
  await page.locator(".levels label", { hasText: "Much" }).click();
  await until(async () => (await page.locator(".actions > li").count()) !== before || (await page.getByText("Show").count()) > 0, { what: "another plan" });
  await until(() => page.evaluate(() => document.querySelector("main").getAttribute("aria-busy") === "false"), { what: "the plan" });
  await page.getByRole("link", { name: "See what is different" }).click();
  await page.getByText("First: not everything is as it was").waitFor();
  const states = await textOf(page.locator(".states"));
  assert.match(states, /before: Button Valley.* · kept at \d.* · effort: medium, 7 steps in the plan now: Button Valley.* · as it is here now · effort: much, \d+ steps in the plan/i);
  // From the data as well: the same three.
  await page.evaluate(() => (location.hash = "#data"));
  await page.getByText(/Kept at \d/).waitFor();
  await page.getByRole("button", { name: "Keep the present state instead" }).click();
  await page.getByRole("link", { name: "See what is different" }).click();
  await page.getByText("Kept, in this page only.").waitFor();
  // A setting makes a whole analysis anew, and is told first.
  await page.getByRole("link", { name: "Change settings" }).click();
  const setting = page.locator("#setting-weak_below");
  await setting.evaluate((input) => {
    input.value = "50";
    input.dispatchEvent(new Event("change"));
  });
  await until(() => page.evaluate(() => document.querySelector("main").getAttribute("aria-busy") === "false"), { what: "the new analysis" });
  await page.evaluate(() => (location.hash = "#compare"));
  await page.getByText("First: not everything is as it was").waitFor();
});

test("the comparison is taken along, with names or with codes and their key", async (t) => {
  const { page } = await compared(t);
  const take = async (name, count) => {
    const downloads = [];
    const heard = (download) => downloads.push(download);
    page.on("download", heard);
    await page.getByRole("button", { name }).click();
    await until(() => downloads.length >= count, { what: name });
    page.off("download", heard);
    return Promise.all(downloads.map(async (one) => ({ name: one.suggestedFilename(), text: packed(readFileSync(await one.path())) })));
  };
  const [named] = await take("For Excel (.xlsx)", 1);
  assert.equal(named.name, "filiera-comparison-2026-11-30.xlsx");
  for (const said of ["Malmö Knappar", "Plan then and now", "Felt otherwise, and facts moved too", "Felt otherwise, while the facts behind it stand as they stood", "12 people work in your firm"]) {
    assert.ok(named.text.includes(said), said);
  }
  assert.doesNotMatch(named.text, /compare-|saved-/, "every message is a sentence");
  await page.getByLabel("Firm codes instead of names").check();
  for (const button of ["For Excel (.xlsx)", "As data (.json)"]) {
    const [coded, key] = await take(button, 2);
    for (const name of ["Malmö Knappar", "Knopf GmbH", "Rossi", "BUYER-"]) {
      assert.ok(!coded.text.includes(name), `${name} in ${coded.name}`);
      assert.ok(key.text.includes(name), `${name} in the key`);
    }
  }
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on two states, and nothing is wider than a phone: ${colorScheme}`, async (t) => {
    const { page } = await compared(t, { colorScheme, viewport: { width: 390, height: 844 } });
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    assert.deepEqual(await runAxe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  });
}
