// Old encodings: the page's first module comes without the tables of East Asian letters, and must read as if
// it had them. The same text in UTF-8 tells what the report has to be; the core's own tests read both, too.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dropFile, openSite, until, worker } from "./browser.mjs";

const open = async (t) => {
  const site = await openSite(t, { script: "tests/page/core.page.ts" });
  await worker(site.page);
  return site;
};

/** The report, without what says how the file was read. */
async function read(page, content) {
  const { outcome, report, positions } = await page.evaluate((content) => globalThis.analyse(content), [...Buffer.from(content)]);
  assert.equal(outcome, "done");
  const [{ encoding, format, ...file }] = report.about.files;
  return { encoding, rest: { ...report, about: { ...report.about, files: [file] } }, positions };
}

/** Bytes of a text in an encoding that browsers and Node only read. */
function encode(text, encoding) {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map();
  for (let byte = 0; byte < 256; byte++) {
    const letter = decoder.decode(Uint8Array.of(byte));
    if (letter.length === 1 && letter !== "\ufffd") pairs.set(letter, [byte]);
    for (let second = 0x40; second < 256 && byte > 0x80; second++) {
      const letter = decoder.decode(Uint8Array.of(byte, second));
      if (letter.length === 1 && !pairs.has(letter)) pairs.set(letter, [byte, second]);
    }
  }
  return Buffer.from([...text].flatMap((letter) => pairs.get(letter)));
}

/** A workbook of Excel 95, as its records stand without a container: [MS-XLS] 2.4, texts in a code page. */
function workbook(page, rows, encoding) {
  const record = (kind, ...parts) => {
    const data = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return Buffer.concat([Buffer.from(Uint16Array.of(kind, data.length).buffer), data]);
  };
  const words = (...numbers) => new Uint8Array(Uint16Array.from(numbers).buffer);
  const cells = rows.flatMap((row, y) =>
    row.map((text, x) => {
      const bytes = encode(text, encoding);
      return record(0x0204, words(y, x, 0, bytes.length), bytes);
    }),
  );
  const sheet = Buffer.concat([record(0x0809, words(0x0500, 0x0010, 0, 0)), ...cells, record(0x000a)]);
  const globals = (at) =>
    Buffer.concat([
      record(0x0809, words(0x0500, 0x0005, 0, 0)),
      record(0x0042, words(page)),
      record(0x0085, words(at, 0, 0), [4], Buffer.from("Ties")),
      record(0x000a),
    ]);
  return Buffer.concat([globals(globals(0).length), sheet]);
}

const JAPANESE = "From,To\n東京ボタン,大阪商事\n大阪商事,北海道工業\n";
const CHINESE = "From,To\n上海纽扣厂,广州贸易公司\n广州贸易公司,北京工业\n";
const KOREAN = "From,To\n서울단추,부산무역\n부산무역,대구공업\n";
const FRENCH = "From,To\nSociété Étoile,Boutonnière brevetée\nBoutonnière brevetée,Activité Été\n";

test("a text of Western Europe's code page is read without asking for anything", async (t) => {
  const { page, requests } = await open(t);
  const { rest, positions } = await read(page, FRENCH);
  const before = requests.length;
  assert.deepEqual(await read(page, Buffer.from(FRENCH, "latin1")), { encoding: "windows-1252", rest, positions });
  assert.equal(requests.length, before);
});

test("East Asian texts are read as in UTF-8, and their tables are fetched once", async (t) => {
  const { page, requests } = await open(t);
  const texts = [
    ["Shift_JIS", JAPANESE],
    ["EUC-JP", JAPANESE],
    ["GBK", CHINESE],
    ["EUC-KR", KOREAN],
  ];
  const expected = [];
  for (const [, text] of texts) expected.push(await read(page, text));
  const before = requests.length;
  for (const [index, [encoding, text]] of texts.entries()) {
    const { rest, positions } = expected[index];
    assert.deepEqual(await read(page, encode(text, encoding)), { encoding, rest, positions });
  }
  assert.deepEqual(requests.slice(before).map(({ url }) => /letters-\w+\.bin$/.test(url)), [true]);
});

test("an old workbook of a Japanese code page is read, too", async (t) => {
  const { page } = await open(t);
  const rows = JAPANESE.trim().split("\n").map((row) => row.split(","));
  const { rest } = await read(page, workbook(932, rows, "shift_jis"));
  assert.deepEqual(rest.network.actors.map(({ label }) => label).sort(), [...new Set(rows.slice(1).flat())].sort());
});

test("a worker that takes another's place has the tables without any request", async (t) => {
  const { page, requests } = await open(t);
  const bytes = encode(JAPANESE, "shift_jis");
  const before = await read(page, bytes);
  const asked = requests.length;
  const inside = await worker(page);
  await inside.evaluate(() => (performance.now = () => { for (;;); }));
  await page.evaluate((bytes) => globalThis.analyse(bytes, { abortAfter: 50 }), [...bytes]);
  await until(() => !page.workers().includes(inside), { what: "the end of the silent worker" });
  assert.deepEqual(await read(page, bytes), before);
  assert.equal(requests.length, asked);
});

test("without a connection the page says what is missing, keeps what is open, and reads the file later", async (t) => {
  const { page } = await openSite(t);
  const shows = (text) => until(() => page.evaluate((text) => document.body.textContent.includes(text), text), { what: text });
  await dropFile(page, { name: "french.csv", content: FRENCH });
  await shows("Société Étoile");
  await page.route("**/letters-*.bin", (route) => route.abort());
  await dropFile(page, { name: "tokyo.csv", content: encode(JAPANESE, "shift_jis") });
  await page.getByRole("button", { name: "Instead" }).click();
  await page.getByRole("heading", { name: /needs one more part of the page/ }).waitFor();
  await shows("french.csv");
  await page.unroute("**/letters-*.bin");
  await page.getByRole("button", { name: "Try again" }).click();
  await shows("東京ボタン");
});
