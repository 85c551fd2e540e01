// The client of the core: a core that breaks off, hangs or is cancelled takes nothing with it.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { openSite, until, worker } from "./browser.mjs";

const EDGES = "From,To\nNorth Mill,South Mill\nSouth Mill,West Mill\n";

const open = (t) => openSite(t, { script: "tests/page/core.page.ts" });
/** Which phases were told depends on the machine's speed, so they are left out. */
const analyse = async (page, text, options) => {
  const { phases, ...result } = await page.evaluate(([text, options]) => globalThis.analyse(text, options), [text, options]);
  return result;
};

/** Lets the core run into a real trap at its next look at the clock. */
function setTrap(inside) {
  return inside.evaluate(() => {
    // (module (func (export "trap") unreachable))
    const code = "0061736d0100000001040160000003020100070801047472617000000a05010300000b";
    const bytes = Uint8Array.from(code.match(/../g), (pair) => parseInt(pair, 16));
    performance.now = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.trap;
  });
}

test("an analysis gives a report, and the same one again", async (t) => {
  const { page } = await open(t);
  const first = await analyse(page, EDGES);
  assert.equal(first.outcome, "done");
  assert.equal(first.report.about.as_of, "2026-01-31");
  assert.deepEqual(await analyse(page, EDGES), first);
});

test("a trap is told apart, and the next analysis has a fresh worker without any request", async (t) => {
  const { page, requests } = await open(t);
  const before = await analyse(page, EDGES);
  const asked = requests.length;
  const inside = await worker(page);
  await setTrap(inside);
  assert.equal((await analyse(page, EDGES)).outcome, "trap");
  assert.deepEqual(await analyse(page, EDGES), before);
  assert.notEqual(await worker(page), inside);
  assert.equal(requests.length, asked);
});

test("a cancelled analysis is told at once and the worker goes on", async (t) => {
  const { page } = await open(t);
  const inside = await worker(page);
  assert.equal((await analyse(page, EDGES, { abortAfter: 0 })).outcome, "AbortError");
  assert.equal((await analyse(page, EDGES)).outcome, "done");
  assert.equal(await worker(page), inside);
});

test("a worker that does not answer a cancel is ended, and the next analysis works", async (t) => {
  const { page } = await open(t);
  const inside = await worker(page);
  await inside.evaluate(() => {
    performance.now = () => {
      for (;;);
    };
  });
  assert.equal((await analyse(page, EDGES, { abortAfter: 50 })).outcome, "AbortError");
  await until(() => !page.workers().includes(inside), { what: "the end of the silent worker" });
  assert.equal((await analyse(page, EDGES)).outcome, "done");
});

test("a session of another shape is an error of its own and no trap", async (t) => {
  const { page } = await open(t);
  const inside = await worker(page);
  const { outcome, message } = await analyse(page, EDGES, { given: { version: 1 } });
  assert.equal(outcome, "Error");
  assert.match(message, /missing field/);
  assert.equal((await analyse(page, EDGES)).outcome, "done");
  assert.equal(await worker(page), inside);
});
