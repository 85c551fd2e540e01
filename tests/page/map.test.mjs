// The map and what stands beside it, as a visitor uses them: by eye, by pointer, by keyboard alone.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

const EXAMPLE = join(root, "examples/button-valley.xlsx");
const EDGES = "From,To\nNorth Mill,South Mill\nSouth Mill,West Mill\n";

/** Opens the view Network of a file. */
async function network(t, file = EXAMPLE, context = {}) {
  const { page } = await openSite(t, { context });
  await dropFile(page, file);
  await until(() => page.evaluate(() => location.hash.startsWith("#overview")), { what: "the diagnosis" });
  await page.evaluate(() => (location.hash = "#network"));
  await until(() => page.evaluate(() => document.querySelector("svg.map .actor") !== null), { what: "a drawn map" });
  return page;
}

const modes = (page) => page.getByRole("group", { name: "Which network" });
const choose = (page, mode) => modes(page).getByRole("button", { name: mode, exact: true }).click();
/** Ends of the lines on the map, as their names say them. */
const lines = (page, selector = ".tie") =>
  page.evaluate((selector) => [...document.querySelectorAll(`svg.map ${selector}`)].map((tie) => tie.getAttribute("aria-label")), selector);
const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const actor = (page, name) => page.locator(`svg.map .actor[aria-label^="${name}, "]`);
const line = (page) => page.locator(".map-line").first().innerText();

/** Names on the map, with their boxes on the screen, and the marks they may not cover. */
function drawnNames(page) {
  return page.evaluate(() => {
    const box = (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return {
      names: [...document.querySelectorAll("svg.map text.name")].map((name) => ({
        text: [...name.querySelectorAll("tspan")].map((row) => row.textContent).join(" "),
        lines: [...name.querySelectorAll("tspan")].length,
        ...box(name),
      })),
      marks: [...document.querySelectorAll("svg.map .actor .mark")].map(box),
      map: box(document.querySelector("svg.map")),
    };
  });
}

/** How far two boxes reach into each other, in pixels. */
const common = (a, b) =>
  Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

for (const [width, whole] of [
  [1280, true],
  [800, true],
  [390, false],
]) {
  test(`every actor has a name that can be read, ${width} pixels wide`, async (t) => {
    const page = await network(t, EXAMPLE, { viewport: { width, height: 900 } });
    const { names, marks, map } = await drawnNames(page);
    assert.equal(names.length, 25);
    names.forEach((one, index) => {
      for (const other of names.slice(index + 1)) assert.ok(common(one, other) < 3, `${one.text} and ${other.text}`);
      for (const mark of marks) assert.ok(common(one, mark) < 4, `${one.text} covers a mark`);
      assert.ok(one.left >= map.left - 1 && one.right <= map.right + 1, `${one.text} runs out of the map`);
      assert.ok((one.bottom - one.top) / one.lines >= 12, `${one.text} is too small`);
    });
    if (whole) assert.deepEqual(names.filter(({ text }) => text.includes("…")), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
  });
}

test("today shows what exists and what ended, never what was denied or only proposed", async (t) => {
  const page = await network(t);
  await choose(page, "Today");
  const drawn = await lines(page);
  // examples/button-valley/ties.csv: 38 ties answered "yes" that exist and 2 that failed.
  assert.equal(drawn.length, 40);
  assert.equal((await lines(page, ".line-failed")).length, 2);
  // Sleeping by the study's own words: the German distributor, the foreign and the French customers.
  assert.deepEqual((await lines(page, ".line-sleeping")).length, 3);
  // No district competitor works with another: asked and denied.
  assert.deepEqual(drawn.filter((name) => /District competitor [A-E] – District competitor [A-E]/.test(name)), []);
  assert.equal(await page.locator("svg.map .sign").count(), 0);
});

test("the new network adds the proposed contacts to the present ones, in the same places", async (t) => {
  const page = await network(t);
  const places = () => page.evaluate(() => [...document.querySelectorAll("svg.map .actor")].map((one) => one.getAttribute("transform")));
  await choose(page, "Today");
  const before = { places: await places(), lines: await lines(page) };
  await choose(page, "Today + proposed");
  assert.deepEqual(await places(), before.places);
  const proposed = await lines(page, ".line-new");
  assert.ok(proposed.some((name) => name.includes("Dutch sister firm")), proposed.join("\n"));
  assert.equal(new Set(proposed).size, proposed.length, "each proposed contact once");
  // Each carries its sign: colour is not the only one.
  assert.equal(await page.locator("svg.map .line-new .sign").count(), proposed.length);
  assert.ok((await lines(page, ".change-strengthen")).some((name) => name.includes("German distributor")));
});

test("the keyboard alone walks the map, reads the facts and leaves", async (t) => {
  const page = await network(t);
  await choose(page, "Today");
  await page.getByRole("button", { name: "Only what would change" }).focus();
  await page.keyboard.press("Tab");
  assert.match(await focused(page), /^Focal firm, /);
  assert.match(await line(page), /^Focal firm: your firm, .*\d+ contacts today\./);
  // Competitors stand above, customers right, suppliers left.
  await page.keyboard.press("ArrowUp");
  assert.match(await focused(page), /competitor/i);
  const first = await focused(page);
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await focused(page), first);

  // `n` goes round the neighbours of where the walk began.
  await actor(page, "District agency").focus();
  const met = new Set();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("n");
    met.add(await focused(page));
  }
  assert.equal(met.size, 6, [...met].join("; "));
  for (const letter of "ABCDE") assert.ok([...met].some((name) => name.startsWith(`District competitor ${letter}, `)), letter);

  // `t` goes along its contacts.
  await page.keyboard.press("t");
  assert.match(await focused(page), /District agency/);
  assert.match(await line(page), /with an agency, weak/);

  await actor(page, "German distributor").focus();
  await page.keyboard.press("Enter");
  const facts = page.locator("#selected");
  await facts.getByRole("heading", { name: "German distributor", exact: true }).waitFor();
  assert.match(await facts.innerText(), /abroad \(Germany\)/);
  assert.equal(await actor(page, "German distributor").getAttribute("aria-pressed"), "true");
  assert.match(await focused(page), /^German distributor/, "the map keeps the keyboard");
  await page.keyboard.press("Escape");
  assert.equal(await actor(page, "German distributor").getAttribute("aria-pressed"), "false");
  // One stop: the next Tab is out of the drawing.
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest("svg.map")), null);
});

test("a sign of the legend takes what it stands for off the map, and one button brings all back", async (t) => {
  const page = await network(t);
  const legend = page.getByRole("group", { name: "What the signs mean" });
  await legend.getByRole("button", { name: "supplier", exact: true }).click();
  assert.equal(await page.locator("svg.map .actor.kind-supplier").count(), 0);
  assert.deepEqual((await lines(page)).filter((name) => /Zamak|Mould|Colouring|Electroplating|Ribbon/.test(name)), []);
  await legend.getByRole("button", { name: "quiet", exact: true }).click();
  // Those the recommendations would strengthen are listed under that sign.
  await legend.getByRole("button", { name: "to strengthen", exact: true }).click();
  assert.deepEqual(await lines(page, ".line-sleeping"), []);
  assert.doesNotMatch(await page.locator("#actors tbody").innerText(), /Ribbon supplier/, "the table shows the same");
  await legend.getByRole("button", { name: "Show all" }).click();
  assert.equal(await page.locator("svg.map .actor.kind-supplier").count(), 5);
  assert.equal((await lines(page, ".line-sleeping")).length, 3);
});

const shown = (page) => page.locator(".map-shown [role=status]").innerText();

for (const width of [1280, 390]) {
  test(`what is shown is a list to take things off, counted, for map and tables, ${width} pixels wide`, async (t) => {
    const page = await network(t, EXAMPLE, { viewport: { width, height: 900 } });
    const places = () =>
      page.evaluate(() => Object.fromEntries([...document.querySelectorAll("svg.map .actor")].map((one) => [one.getAttribute("aria-label"), one.getAttribute("transform")])));
    const before = await places();
    await page.getByText("Show only…").click();
    await page.getByRole("button", { name: "only customers" }).click();
    await page.getByRole("button", { name: "only abroad" }).click();
    const chips = page.getByRole("list", { name: "Shown are only" }).getByRole("button");
    assert.deepEqual(await chips.allInnerTexts(), ["customers ×", "abroad ×"]);
    // examples/button-valley/actors.csv: five customers are foreign; the firm in the middle stays.
    assert.equal(await shown(page), "6 of 25 shown");
    const after = await places();
    assert.equal(Object.keys(after).length, 6);
    for (const [name, place] of Object.entries(after)) assert.equal(place, before[name], `${name} stays where it was`);
    assert.equal(await page.locator("#actors tbody tr").count(), 6);
    assert.doesNotMatch(await page.locator("#ties tbody").innerText(), /District/);
    // The legend says the same.
    const legend = page.getByRole("group", { name: "What the signs mean" });
    assert.equal(await legend.getByRole("button", { name: "supplier", exact: true }).getAttribute("aria-pressed"), "false");
    assert.equal(await legend.getByRole("button", { name: "firm of your trade", exact: true }).getAttribute("aria-pressed"), "false");
    await chips.first().click();
    assert.deepEqual(await chips.allInnerTexts(), ["abroad ×"]);
    await page.locator("header").getByRole("button", { name: "Undo" }).click();
    assert.deepEqual(await chips.allInnerTexts(), ["customers ×", "abroad ×"]);
    await page.locator(".map-shown").getByRole("button", { name: "Show all" }).click();
    assert.deepEqual(await places(), before);
    assert.equal(await shown(page), "25 of 25 shown");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
  });
}

test("only strong contacts, or only those of a state, leave those who have some", async (t) => {
  const page = await network(t);
  await choose(page, "Today");
  await page.getByText("Show only…").click();
  await page.getByRole("button", { name: "only quiet" }).click();
  assert.equal((await lines(page)).length, 3);
  assert.equal(await page.locator("svg.map .actor").count(), 4, "the three and the firm in the middle");
  await page.locator(".map-shown").getByRole("button", { name: "Show all" }).click();
  await page.getByLabel("Strength of at least").selectOption("50");
  const strong = await lines(page);
  assert.ok(strong.length > 0 && strong.length < 40, String(strong.length));
  for (const row of await page.locator("#ties tbody tr td:nth-of-type(4)").allInnerTexts()) assert.ok(Number(row) >= 50, row);
});

test("a name is found by typing, and is selected on the map and in the table", async (t) => {
  const page = await network(t);
  const field = page.getByRole("combobox", { name: "Find a name" });
  await field.fill("distributór");
  const options = page.getByRole("listbox", { name: "Find a name" }).getByRole("option");
  assert.match((await options.allInnerTexts()).join(), /German distributor/);
  await field.press("Escape");
  assert.equal(await options.count(), 0);
  await field.fill("german");
  await field.press("ArrowDown");
  assert.equal(await field.getAttribute("aria-activedescendant"), await options.first().getAttribute("id"));
  await field.press("Enter");
  assert.equal(await actor(page, "German distributor").getAttribute("aria-pressed"), "true");
  assert.equal(await page.locator("#actors tr.selected").count(), 1);
  await page.locator("#selected").getByRole("heading", { name: "German distributor", exact: true }).waitFor();
});

test("one actor and those around it, one to three steps away, and back", async (t) => {
  const page = await network(t);
  await choose(page, "Today");
  await actor(page, "District agency").dispatchEvent("click");
  await page.getByRole("button", { name: "Show only this one and those around" }).click();
  // It deals with five competitors and the firm in the middle: examples/button-valley/ties.csv.
  assert.equal(await shown(page), "7 of 25 shown");
  await page.getByRole("button", { name: "2 steps" }).click();
  const two = Number((await shown(page)).split(" ")[0]);
  assert.ok(two > 7 && two < 25, String(two));
  assert.equal(await page.locator("#actors tbody tr:not(.opened)").count(), two);
  await page.getByRole("button", { name: "Back to all" }).click();
  assert.equal(await page.locator("svg.map .actor").count(), 25);
});

test("map and tables select the same, with the same facts", async (t) => {
  const page = await network(t);
  const row = page.locator("#actors").getByRole("button", { name: "Ribbon supplier" });
  await row.press("Enter");
  assert.equal(await row.getAttribute("aria-expanded"), "true");
  assert.equal(await actor(page, "Ribbon supplier").getAttribute("aria-pressed"), "true");
  const opened = page.locator("#actors tr.opened");
  assert.match(await opened.innerText(), /Castelgoffredo, Italy/);
  assert.match(await opened.innerText(), /also a potential customer/);

  await page.locator("svg.map .tie.line-sleeping", { has: page.locator("line") }).first().dispatchEvent("click");
  assert.equal(await page.locator("#ties tr.selected").count(), 1);
  assert.match(await page.locator("#selected").innerText(), /quiet/);
  assert.match(await page.locator("#selected").innerText(), /Ties!\d+/, "where it stands in the file");
});

test("all 21 findings are told with their verdict, and what speaks for them", async (t) => {
  const page = await network(t);
  assert.equal(await page.locator("#findings .findings > li").count(), 21);
  assert.equal(await page.locator("#findings .findings > li .tag").count(), 21);
  const open = page.locator("#findings h3", { hasText: "What these data cannot tell" });
  await open.waitFor();
  // P04: one cannot say from five of 275 whether all behave like the focal firm.
  assert.match(await open.locator("xpath=following-sibling::ul[1]").innerText(), /Is your firm like the others\?/);
  const third = page.locator("#finding-P03");
  await third.locator("summary").click();
  assert.match(await third.innerText(), /Asked: 10 of 37,675/);
  assert.match(await third.innerText(), /Ties!47/);
});

test("figures these data do not support stand in the research drawer only", async (t) => {
  const page = await network(t);
  const measures = page.locator("#measures");
  const drawer = page.locator("#drawer");
  assert.match(await measures.textContent(), /Tied hands/);
  assert.doesNotMatch(await measures.textContent(), /Nearness/);
  assert.match(await drawer.textContent(), /Nearness/);
});

test("a bare edge list is read as complete, says so, and asks which firm is yours", async (t) => {
  const page = await network(t, { name: "edges.csv", content: EDGES });
  await page.getByText("read as a complete list").waitFor();
  await page.getByRole("button", { name: /pairs that are missing were not asked/ }).click();
  await until(async () => (await page.getByText("read as a complete list").count()) === 0, { what: "a list that is not complete" });
  // The way back is there.
  await page.getByText("How many we asked, kind by kind").first().click();
  await page.getByRole("button", { name: /Count missing pairs/ }).waitFor();
  await page.getByLabel("My firm is").selectOption({ label: "South Mill" });
  await until(() => page.evaluate(() => document.querySelector("svg.map .kind-focal.actor") !== null), { what: "a focal firm" });
  assert.match(await page.locator("svg.map .kind-focal.actor").getAttribute("aria-label"), /^South Mill/);
});

test("the page scrolls over the map until the map is meant", async (t) => {
  const page = await network(t, EXAMPLE, { viewport: { width: 1280, height: 700 } });
  const world = () => page.evaluate(() => document.querySelector("svg.map .world").getAttribute("transform"));
  const box = await page.locator("svg.map").boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.wheel(0, 200);
  await until(() => page.evaluate(() => scrollY > 50), { what: "the page to scroll" });
  assert.ok([null, "translate(0,0) scale(1)"].includes(await world()));
  await page.getByRole("button", { name: "Larger" }).click();
  await until(async () => /scale\(1\.5\)/.test(await world()), { what: "a larger map" });
  await page.getByRole("button", { name: "Whole map" }).click();
  await until(async () => /scale\(1\)/.test(await world()), { what: "the whole map" });
});

test("an actor goes where the visitor draws it, alone, and back again", async (t) => {
  const page = await network(t);
  const places = () =>
    page.evaluate(() => Object.fromEntries([...document.querySelectorAll("svg.map .actor")].map((one) => [one.getAttribute("aria-label"), one.getAttribute("transform")])));
  const before = await places();
  const name = "National customer, customer";
  const mark = actor(page, "National customer").locator(".mark");
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 40, box.y + 60, { steps: 5 });
  await page.mouse.up();
  const after = await places();
  assert.notEqual(after[name], before[name]);
  const moved = await mark.boundingBox();
  const off = [moved.x + moved.width / 2 - (box.x - 40), moved.y + moved.height / 2 - (box.y + 60)];
  assert.ok(off.every((far) => Math.abs(far) < 3), `where it was let go, not ${off}`);
  assert.deepEqual({ ...after, [name]: "" }, { ...before, [name]: "" }, "nobody else moves");
  assert.equal(await actor(page, "National customer").getAttribute("aria-pressed"), "false", "it is not chosen by that");
  await page.getByRole("button", { name: /^one moved by you: put back/ }).click();
  assert.deepEqual(await places(), before);
  // The keyboard does it too, and undo takes it back.
  await actor(page, "National customer").focus();
  await page.keyboard.press("Shift+ArrowRight");
  assert.notEqual((await places())[name], before[name]);
  assert.match(await focused(page), /^National customer/);
  await page.locator("header").getByRole("button", { name: "Undo" }).click();
  assert.deepEqual(await places(), before);
});

test("the same actors stand by who is tied to whom, if the visitor likes, and clear of each other", async (t) => {
  const page = await network(t);
  const places = () => page.evaluate(() => [...document.querySelectorAll("svg.map .actor")].map((one) => one.getAttribute("transform")));
  const rings = await places();
  await page.getByRole("button", { name: "By who is tied to whom" }).click();
  await until(async () => (await places())[3] !== rings[3], { what: "another layout" });
  const free = await places();
  assert.equal(await page.locator("svg.map .ring-name").count(), 0);
  const { names, marks } = await drawnNames(page);
  assert.equal(names.length, 25);
  marks.forEach((one, index) => marks.slice(index + 1).forEach((other) => assert.ok(common(one, other) < 0, "marks apart")));
  names.forEach((one, index) => names.slice(index + 1).forEach((other) => assert.ok(common(one, other) < 3, `${one.text} and ${other.text}`)));
  for (const mode of ["Today", "Only what would change", "Today + proposed"]) {
    await choose(page, mode);
    assert.deepEqual(await places(), free, mode);
  }
  await page.getByRole("button", { name: "By kind and place" }).click();
  assert.deepEqual(await places(), rings);
});

/** Three thousand customers, suppliers and others of one firm, as two sheets. */
function many() {
  const kinds = [["customer", "foreign", "DE"], ["customer", "foreign", "FR"], ["customer", "national", "IT"], ["supplier", "district", "IT"], ["producer", "district", "IT"], ["bank", "national", "IT"]];
  const actors = ["actor_id,name,roles,territory,country", "own,Own firm,focal,district,IT"];
  const ties = ["from,to,class,answer,state"];
  for (let one = 0; one < 3000; one += 1) {
    const [role, territory, country] = kinds[one < 8 ? 5 : Math.floor(one / 7) % 5];
    actors.push(`n${one},Firm ${one},${role},${territory},${country}`);
    if (one % 40 === 0) ties.push(`own,n${one},supply,yes,active`);
    ties.push(`n${one},n${(one * 7 + 1) % 3000},supply,yes,${one % 3 ? "active" : "weak"}`);
  }
  return [
    { name: "actors.csv", content: actors.join("\n") },
    { name: "ties.csv", content: ties.join("\n") },
  ];
}

async function manyOnMap(t, context) {
  const { page } = await openSite(t, { context });
  await dropFile(page, ...many());
  await until(() => page.evaluate(() => location.hash.startsWith("#overview")), { what: "the diagnosis" });
  await page.evaluate(() => (location.hash = "#network"));
  await until(() => page.evaluate(() => document.querySelector("svg.map .actor.group") !== null), { what: "groups on the map" });
  return page;
}

const drawn = async (page) => [await page.locator("svg.map .actor").count(), await page.locator("svg.map .tie").count()];
/** All that the marks of the map stand for. */
const stoodFor = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("svg.map .actor")].reduce((sum, one) => sum + Number(/^Group: ([\d,]+) /.exec(one.getAttribute("aria-label"))?.[1].replaceAll(",", "") ?? 1), 0),
  );

for (const width of [1280, 390]) {
  test(`of thousands the map draws some and the rest in groups with their number, ${width} pixels wide`, async (t) => {
    const page = await manyOnMap(t, { viewport: { width, height: 900 } });
    const [actors, ties] = await drawn(page);
    assert.ok(actors <= 600 && ties <= 1000, `${actors}, ${ties}`);
    assert.equal(await stoodFor(page), 3001, "everybody is a mark or in a group");
    const { marks } = await drawnNames(page);
    // Boxes of round marks: their corners may meet.
    marks.forEach((one, index) => marks.slice(index + 1).forEach((other) => assert.ok(common(one, other) < 6, "marks apart")));
    if (width === 1280) assert.deepEqual(await runAxe(page), []);
    assert.match(await page.locator(".map-rest").innerText(), /stand in \d+ groups with their number/);
    // A group opens to its members, the others stay in theirs.
    const group = page.locator('svg.map .actor.group[aria-label*="customers, Germany"]');
    const before = Number(/([\d,]+) customers/.exec(await group.getAttribute("aria-label"))[1].replaceAll(",", ""));
    await group.focus();
    await page.keyboard.press("Enter");
    await until(async () => (await drawn(page))[0] > actors + 50, { what: "its members" });
    const [more, lines] = await drawn(page);
    assert.ok(more <= 600 && lines <= 1000 && more - actors <= before, `${more}, ${lines} of ${before}`);
    assert.equal(await stoodFor(page), 3001);
    await page.getByRole("button", { name: /^opened: customers, Germany/ }).click();
    await until(async () => (await drawn(page))[0] === actors, { what: "a closed group" });
    // The tables have them all, twenty-five at a time, and find by a word.
    assert.equal(await page.locator("#actors tbody tr").count(), 25);
    await page.locator("#actors").getByRole("searchbox").fill("firm 2999");
    await until(async () => (await page.locator("#actors tbody tr").count()) === 1, { what: "one found" });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
  });
}

test("what is left of thousands is drawn one by one where there is room, with its own places", async (t) => {
  const page = await manyOnMap(t);
  await page.getByText("Show only…").click();
  await page.getByRole("button", { name: "only banks" }).click();
  await until(async () => (await page.locator("svg.map .actor.group").count()) === 0, { what: "no groups" });
  assert.equal((await drawn(page))[0], 9);
  assert.equal(await shown(page), "9 of 3,001 shown");
  const { names } = await drawnNames(page);
  assert.equal(names.length, 9, "so few have their names");
  // One of a group, found by name, is not lost: with those around it, it is drawn.
  await page.locator(".map-shown").getByRole("button", { name: "Show all" }).click();
  const field = page.getByRole("combobox", { name: "Find a name" });
  await field.fill("firm 2987");
  await field.press("Enter");
  await until(async () => (await page.locator("svg.map .actor.group.selected").count()) === 1, { what: "its group, marked" });
  await page.getByRole("button", { name: "Show only this one and those around" }).click();
  await until(async () => (await actor(page, "Firm 2987").count()) === 1, { what: "the one that was looked for" });
});

test("a saved map shows what the visitor sees and says what was left out", async (t) => {
  const page = await network(t);
  await page.getByText("Show only…").click();
  await page.getByRole("button", { name: "only customers" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#map").getByRole("button", { name: /SVG/ }).click()]);
  const saved = readFileSync(await download.path(), "utf8");
  assert.match(saved, /German/);
  assert.doesNotMatch(saved, /Zamak/);
  assert.match(saved.replace(/<[^>]+>/g, " "), /customers · \d+ of 25 shown/);
});

test("a session brought back shows the same part of the network, with actors where they were put", async (t) => {
  const page = await network(t);
  await page.getByText("Show only…").click();
  await page.getByRole("button", { name: "only customers" }).click();
  await actor(page, "National customer").focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Shift+ArrowDown");
  const place = await actor(page, "National customer").getAttribute("transform");
  await page.evaluate(() => (location.hash = "#save"));
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Your files and all your changes", exact: true }).click()]);
  const again = await network(t, { name: "session.json", content: readFileSync(await download.path()) });
  assert.deepEqual(await again.getByRole("list", { name: "Shown are only" }).getByRole("button").allInnerTexts(), ["customers ×", "one moved by you: put back ×"]);
  assert.equal(await shown(again), "8 of 25 shown");
  assert.equal(await actor(again, "National customer").getAttribute("transform"), place);
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing on the network view, ${colorScheme}, ${width} pixels wide`, async (t) => {
      const page = await network(t, EXAMPLE, { colorScheme, viewport: { width, height: 900 } });
      await actor(page, "District agency").dispatchEvent("click");
      await page.evaluate(() => document.querySelectorAll("#finding-P03, #measures, #drawer, .coverage-more").forEach((one) => (one.open = true)));
      assert.deepEqual(await runAxe(page), []);
    });
  }
}
