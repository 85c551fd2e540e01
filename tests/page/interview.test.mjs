// The interview about contacts: a map without a file, by hand and by keyboard, kept, saved and brought back.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dropFile, openSite, runAxe, until } from "./browser.mjs";

const next = (page) => page.getByRole("button", { name: "Next" });
const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();
const person = (page, name) => page.getByRole("group", { name, exact: true });
const soFar = (page) => page.getByRole("complementary", { name: "So far" });

/** The screen of customers. */
async function begin(page) {
  await page.getByRole("link", { name: "Or tell us whom you deal with" }).click();
  await page.getByRole("link", { name: "Begin", exact: true }).click();
  await heading(page, "Your firm");
  await page.getByLabel("In which country?").selectOption({ label: "Italy" });
  await next(page).click();
  await heading(page, "Customers abroad");
}

/** Names somebody in the empty place of a screen. */
async function add(page, place, name) {
  await person(page, place).getByLabel("Name").fill(name);
  await page.keyboard.press("Tab");
  await person(page, name).waitFor();
}

test("after the first screen there is a map and a sentence, and at the end a diagnosis", async (t) => {
  const { page } = await openSite(t);
  await begin(page);
  await add(page, "A customer abroad", "Müller");
  const muller = person(page, "Müller");
  await muller.getByLabel("In which country?").selectOption({ label: "Germany" });
  await muller.getByLabel("When did they last order?").selectOption({ index: 5 });
  await muller.getByLabel("Why did it go quiet?").fill("The price");
  await muller.getByRole("group", { name: "Who knows them?" }).getByRole("radio", { name: "I do" }).check();
  await muller.getByRole("group", { name: "Could you sell them more?" }).getByRole("radio", { name: "5" }).check();
  await soFar(page).getByText("You have named 1 firm, 1 of them abroad; 1 of your 1 own contacts has gone quiet.").waitFor();
  await soFar(page).locator("network-map svg").first().waitFor();
  await next(page).click();

  await heading(page, "Suppliers");
  await add(page, "A supplier", "Zinco");
  await person(page, "Zinco").getByLabel("Who else of your trade buys from them?").fill("Alba, Betulla");
  await page.keyboard.press("Tab");
  await soFar(page).getByText("You have named 4 firms").waitFor();
  assert.equal(await person(page, "Zinco").getByLabel("Who else of your trade").inputValue(), "Alba; Betulla");
  await page.getByLabel("How many suppliers do you have in all?").fill("20");
  await next(page).click();

  await heading(page, "Firms of your trade");
  await add(page, "A firm of your trade", "Alba");
  const alba = person(page, "Alba");
  assert.equal(await alba.getByRole("group", { name: "What do you do together?" }).count(), 0);
  await alba.getByRole("group", { name: "Do you do anything together?" }).getByRole("radio", { name: "Yes" }).check();
  await alba.getByRole("group", { name: "What do you do together?" }).getByRole("checkbox", { name: "Buying together" }).check();
  await next(page).click();

  await heading(page, "Who helps you");
  await person(page, "Bank").getByRole("checkbox", { name: "We have none" }).check();
  await page.getByRole("button", { name: "Finish" }).click();
  await heading(page, /Your contacts/);
  await page.getByRole("link", { name: "See all about your contacts" }).click();
  await heading(page, "Whom you deal with, and who is missing");
  const people = await page.locator("#actors").innerText();
  for (const name of ["Müller", "Zinco", "Alba", "Betulla"]) assert.ok(people.includes(name), name);
});

test("what is being typed survives the report of an earlier answer, and undo takes one answer back", async (t) => {
  const { page } = await openSite(t);
  await begin(page);
  await add(page, "A customer abroad", "Müller");
  const country = person(page, "Müller").getByLabel("In which country?");
  await country.selectOption({ label: "Germany" });
  // The next name is being typed while the report is made.
  const another = person(page, "A customer abroad").getByLabel("Name");
  await another.focus();
  await page.keyboard.type("Dup", { delay: 60 });
  await soFar(page).getByText("You have named 1 firm").waitFor();
  await page.waitForTimeout(400);
  assert.equal(await another.inputValue(), "Dup");
  await page.keyboard.type("ont");
  await page.keyboard.press("Tab");
  await person(page, "Dupont").waitFor();
  await soFar(page).getByText("You have named 2 firms").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => (await person(page, "Dupont").count()) === 0);
  assert.equal(await country.inputValue(), "DE");
  // A name taken back takes along what was said of it.
  await person(page, "Müller").getByLabel("Name").fill("");
  await page.keyboard.press("Tab");
  await until(async () => (await page.getByLabel("In which country?").count()) === 0);
  await soFar(page).waitFor({ state: "hidden" });
});

test("nothing is kept before the visitor says so, and an interview is gone on with on another day", async (t) => {
  const { page, address } = await openSite(t);
  await begin(page);
  await add(page, "A customer abroad", "Müller");
  assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), {});
  await page.getByRole("checkbox", { name: /^Keep my answers/ }).check();
  await until(async () => /Müller/.test(await page.evaluate(() => Object.values(localStorage).join())));
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(`${address}#interview`);
  await page.reload();
  await page.getByRole("button", { name: "Go on with them" }).click();
  await heading(page, "Your firm");
  await next(page).click();
  await person(page, "Müller").waitFor();
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Yes, forget everything" }).click();
  await page.getByRole("link", { name: "Or tell us whom you deal with" }).waitFor();
  assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), {});
});

test("saved as a workbook it comes back without a question", async (t) => {
  const { page } = await openSite(t);
  await begin(page);
  await add(page, "A customer abroad", "Müller");
  await next(page).click();
  await heading(page, "Suppliers");
  await add(page, "A supplier", "Zinco");
  await page.getByText("All topics").click();
  await page.getByRole("link", { name: "The end" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the answers as a workbook" }).click();
  const file = await saving;
  const path = await file.path();
  const bytes = (await import("node:fs")).readFileSync(path);
  const again = await openSite(t);
  await dropFile(again.page, { name: "contacts.xlsx", content: bytes });
  await until(() => again.page.evaluate(() => location.hash === "#overview"), { what: "the diagnosis" });
  assert.equal(await again.page.getByRole("link", { name: /to mend/ }).count(), 0);
  await again.page.evaluate(() => (location.hash = "network"));
  await heading(again.page, "Whom you deal with, and who is missing");
  const people = await again.page.locator("#actors").innerText();
  for (const name of ["Müller", "Zinco"]) assert.ok(people.includes(name), name);
});

test("it is answered by keyboard alone, in the order in which it is read", async (t) => {
  const { page } = await openSite(t);
  await begin(page);
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Müller");
  await page.keyboard.press("Tab");
  await person(page, "Müller").waitFor();
  await person(page, "Müller").getByLabel("Name").focus();
  const order = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press("Tab");
    order.push(await page.evaluate(() => (document.activeElement.labels?.[0] ?? document.activeElement).textContent.replace(/\s+/g, " ").trim()));
  }
  assert.match(order.join(" | "), /^In which country\? \| When did they last order\? \| I do \| 1 \| Name/);
});

for (const [width, colorScheme] of [
  [1280, "light"],
  [390, "dark"],
  [320, "light"],
]) {
  test(`the interview reads well at ${width} pixels, ${colorScheme}`, async (t) => {
    const { page } = await openSite(t, { context: { colorScheme, viewport: { width, height: 844 } } });
    const look = async (what) => {
      assert.deepEqual(await runAxe(page), [], what);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth <= 0), true, what);
    };
    await page.getByRole("link", { name: "Or tell us whom you deal with" }).click();
    await heading(page, "Tell us whom you deal with");
    await look("the beginning");
    await page.getByRole("link", { name: "Begin", exact: true }).click();
    await next(page).click();
    await heading(page, "Customers abroad");
    await add(page, "A customer abroad", "Müller");
    await person(page, "Müller").getByLabel("When did they last order?").selectOption({ index: 6 });
    await soFar(page).waitFor();
    await look("customers");
    for (const title of ["Suppliers", "Firms of your trade", "Who helps you"]) {
      await next(page).click();
      await heading(page, title);
      await look(title);
    }
    await page.getByRole("button", { name: "Finish" }).click();
    await heading(page, /Your contacts/);
    await look("the end");
  });
}
