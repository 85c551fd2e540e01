// What the visitor takes along: every form can be read back, names stay out where codes were asked for, and
// nothing is asked of the host but the page's own files.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { dropFile, openSite, root, runAxe, until } from "./browser.mjs";

const EXAMPLE = join(root, "examples/button-valley.xlsx");
/** A contact whose name stands nowhere in the page's own words. */
const NAME = "Zamak supplier";

async function openSave(t, context) {
  const site = await openSite(t, { context });
  await dropFile(site.page, EXAMPLE);
  await diagnosis(site.page);
  await site.page.getByRole("link", { name: "Save", exact: true }).click();
  await site.page.getByRole("heading", { name: "Take along" }).waitFor();
  return site;
}

function diagnosis(page) {
  return until(() => page.evaluate(() => location.hash === "#overview" && document.querySelector("main .source") !== null), {
    what: "the overview",
  });
}

/** Presses a button and reads the files that come of it. */
async function take(page, name, count = 1) {
  const downloads = [];
  const heard = (download) => downloads.push(download);
  page.on("download", heard);
  await page.getByRole("button", { name, exact: true }).click();
  await until(
    async () => {
      const failed = await page.locator(".saving", { hasText: "could not be made" }).count();
      if (failed) throw new Error(`${name}: ${await page.locator(".saving").textContent()}`);
      return downloads.length >= count;
    },
    { what: `${count} files of ${name}` },
  );
  page.off("download", heard);
  // While one thing is being saved no other is begun: the page says when it is ready.
  await page.locator(".saving", { hasText: downloads.at(-1).suggestedFilename() }).waitFor();
  return Promise.all(
    downloads.map(async (download) => ({ name: download.suggestedFilename(), content: readFileSync(await download.path()) })),
  );
}

/** The entries of an archive by their names. */
function unzip(content) {
  const entries = {};
  const end = content.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = content.readUInt32LE(end + 16);
  for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, name, extra, comment, start] = [
      content.readUInt16LE(at + 10),
      content.readUInt32LE(at + 20),
      content.readUInt16LE(at + 28),
      content.readUInt16LE(at + 30),
      content.readUInt16LE(at + 32),
      content.readUInt32LE(at + 42),
    ];
    const from = start + 30 + content.readUInt16LE(start + 26) + content.readUInt16LE(start + 28);
    const packed = content.subarray(from, from + size);
    entries[content.toString("utf8", at + 46, at + 46 + name)] = method === 0 ? packed : inflateRawSync(packed);
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** All text of a file, unpacked where it is packed, twice where a package holds packages. */
function textOf(content) {
  if (content.subarray(0, 2).toString() !== "PK") return content.toString("utf8");
  return Object.values(unzip(content)).map(textOf).join("\n");
}

test("the second module is asked for at the first save and never again", async (t) => {
  const { page, requests } = await openSave(t);
  const asked = () => requests.filter(({ url }) => /writer-\w+\.wasm$/.test(url)).length;
  assert.equal(asked(), 0);
  await take(page, "Report for Excel");
  await take(page, "Tables");
  assert.equal(asked(), 1);
});

test("report, tables, networks and report data are what they say", async (t) => {
  const { page } = await openSave(t);
  const [report] = await take(page, "Report for Excel");
  assert.match(report.name, /^filiera-report-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheets = unzip(report.content);
  assert.ok(sheets["xl/workbook.xml"] && sheets["xl/worksheets/sheet2.xml"], Object.keys(sheets).join());
  assert.match(textOf(report.content), new RegExp(NAME));
  const [tables] = await take(page, "Tables");
  assert.ok(Object.keys(unzip(tables.content)).filter((name) => name.endsWith(".csv")).length > 3);
  for (const [button, root] of [["Network for Gephi", "gexf"], ["Network for other programs", "graphml"]]) {
    const [network] = await take(page, button);
    const found = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, "application/xml");
        return { root: parsed.documentElement.localName, nodes: parsed.getElementsByTagNameNS("*", "node").length };
      },
      network.content.toString("utf8"),
    );
    assert.deepEqual(found, { root, nodes: 25 });
  }
  const [data] = await take(page, "Report data");
  assert.equal(JSON.parse(data.content).network.actors.length, 25);
});

test("with codes, no file but the key holds a name", async (t) => {
  const { page } = await openSave(t);
  await page.getByRole("checkbox", { name: "Firm codes instead of names" }).check();
  for (const button of ["Report for Excel", "Tables", "Network for Gephi", "Network for other programs", "Report data", "All pictures"]) {
    const [file, key] = await take(page, button, 2);
    assert.doesNotMatch(textOf(file.content), new RegExp(NAME), button);
    assert.match(key.name, /^filiera-key-/);
    assert.match(textOf(key.content), new RegExp(NAME), button);
    // Cards of contacts are there, without what was written freely.
    if (button === "Report for Excel") assert.match(textOf(file.content), /As it is today/);
    if (button === "Report for Excel") assert.doesNotMatch(textOf(file.content), /little use made of the link/);
  }
});

test("each firm's report has the cards of its own contacts, and nothing that others told of it", async (t) => {
  const { page } = await openSite(t);
  await page.locator("[data-drop]").first().waitFor();
  const folder = join(root, "tests/cases/twelve-firms");
  const files = ["firms", "actors", "full-form", "short-form", "ties"].map((name) => join(folder, `${name}.csv`));
  await page.locator("[data-drop] input[type=file]").first().setInputFiles(files);
  await diagnosis(page);
  await page.evaluate(() => (location.hash = "#save"));
  const [reports] = await take(page, "A report for each of the 12 firms");
  const entries = unzip(reports.content);
  const of = (name) => textOf(entries[`${name}-invented.xlsx`]);
  assert.match(of("Aria"), /As it is today/);
  // Said by Brezza of Aria (tests/cases/twelve-firms/ties.csv): in its own report only.
  assert.match(of("Brezza"), /whispered by Brezza/i);
  assert.doesNotMatch(of("Aria"), /whispered by Brezza|does not trust Aria/i);
});

test("a session brought back gives the same report", async (t) => {
  const { page } = await openSave(t);
  const [before] = await take(page, "Report data");
  const [session] = await take(page, "Your files and all your changes");
  assert.doesNotThrow(() => JSON.parse(session.content));
  const other = await openSite(t);
  await dropFile(other.page, session);
  await diagnosis(other.page);
  await other.page.getByRole("link", { name: "Save", exact: true }).click();
  const [after] = await take(other.page, "Report data");
  assert.deepEqual(JSON.parse(after.content), JSON.parse(before.content));
});

test("the workbook for next year can be dropped here again", async (t) => {
  const { page } = await openSave(t);
  const [workbook] = await take(page, "Workbook for next year");
  const other = await openSite(t);
  await dropFile(other.page, workbook);
  await diagnosis(other.page);
  await other.page.getByRole("link", { name: "Network" }).first().click();
  await other.page.getByRole("heading", { level: 1 }).waitFor();
  assert.match(await other.page.locator("main").innerText(), new RegExp(NAME));
});

test("every picture is a drawing with title, legend, date and source, and an image with something on it", async (t) => {
  const { page } = await openSave(t, { colorScheme: "dark" });
  const [all] = await take(page, "All pictures");
  const files = Object.entries(unzip(all.content));
  assert.equal(files.length, 10);
  for (const [name, content] of files) {
    if (name.endsWith(".png")) {
      const seen = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const colours = new Set();
        for (let at = 0; at < data.length; at += 4) colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
        return { width: image.width, ground: [...data.subarray(0, 3)], colours: colours.size };
      }, content.toString("base64"));
      assert.equal(seen.width, 1920, name);
      assert.deepEqual(seen.ground, [255, 255, 255], `${name}: the light palette, also for a dark screen`);
      assert.ok(seen.colours > 20, name);
      continue;
    }
    const text = content.toString("utf8");
    const parsed = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        root: svg.documentElement.localName,
        title: svg.querySelector("title")?.textContent ?? "",
        words: [...svg.querySelectorAll("text")].map((one) => one.textContent).join("\n"),
        styled: svg.querySelectorAll("[style], [class], style").length,
      };
    }, text);
    assert.equal(parsed.root, "svg", name);
    assert.notEqual(parsed.title, "", name);
    assert.ok(parsed.words.includes(parsed.title), name);
    assert.match(parsed.words, /as of \d+ \w+ \d{4}/, name);
    assert.match(parsed.words, /button-valley\.xlsx/, name);
    assert.match(parsed.words, name.includes("map") ? /customer/ : /Strength, from 0/, name);
    assert.equal(parsed.styled, 0, name);
  }
});

for (const colorScheme of ["light", "dark"]) {
  test(`the view that saves has no accessibility finding: ${colorScheme}`, async (t) => {
    const { page } = await openSave(t, { colorScheme });
    await take(page, "Report data");
    assert.deepEqual(await runAxe(page), []);
  });
}

test("a writer that breaks off takes nothing with it", async (t) => {
  const { page } = await openSave(t);
  await take(page, "Tables");
  const inside = await until(async () => {
    for (const worker of page.workers()) if ((await worker.evaluate(() => self.name)) === "filiera-writer") return worker;
  });
  await inside.evaluate(() => {
    // Any reading of text from the module's memory traps from now on.
    // (module (func (export "trap") unreachable))
    const code = "0061736d0100000001040160000003020100070801047472617000000a05010300000b";
    const bytes = Uint8Array.from(code.match(/../g), (pair) => parseInt(pair, 16));
    const { trap } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    TextDecoder.prototype.decode = TextEncoder.prototype.encodeInto = TextEncoder.prototype.encode = () => trap();
  });
  await page.getByRole("button", { name: "Tables", exact: true }).click();
  await page.locator(".saving", { hasText: "could not be made" }).waitFor();
  const [tables] = await take(page, "Report data");
  assert.ok(tables.content.length > 0);
  assert.ok(Object.keys(unzip((await take(page, "Tables"))[0].content)).length > 3);
});
