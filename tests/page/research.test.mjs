// The research drawer: what search and lots found, whether the data bear it, and never one colouring as truth.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dropFile, openSite, until } from "./browser.mjs";

/** Two triangles, a-b-c and d-e-f, joined by the contact c-d. */
const TRIANGLES = "From,To\na,b\na,c\nb,c\nc,d\nd,e\nd,f\ne,f\n";

async function drawer(page, content) {
  await dropFile(page, { name: "edges.csv", content });
  await until(() => page.evaluate(() => location.hash === "#overview"), { what: "the overview" });
  await page.evaluate(() => (location.hash = "#network"));
  await page.locator("#research > summary").click();
  await page.locator("#research-communities").waitFor();
  return (part) => page.locator(`#research-${part}`);
}

test("groups come with how often they stayed together, cores with the pattern and all that fit", async (t) => {
  const { page } = await openSite(t);
  const part = await drawer(page, TRIANGLES);
  const groups = await part("communities").textContent();
  assert.match(groups, /2 groups of two or more were found; 50 runs, quality 0\.357/);
  assert.match(groups, /Group 1, 3 members: two of them were together in 100\s?% of the runs/);
  const cores = await part("cores").textContent();
  assert.match(cores, /Fit 0\.25 of 1\..*Every nucleus was tried\..*8 fit equally well/s);
  assert.match(cores, /Fit 0\.47 of 1\..*No other fits as well/s);
  assert.match(await part("bridging").textContent(), /c and d\s*Nothing else joins the two sides/);
  assert.match(await part("key_players").textContent(), /a and d\s*100\s?%\s*Every set tried/);
});

test("each part tells its pitfall and whether these data bear it", async (t) => {
  const { page } = await openSite(t);
  const part = await drawer(page, TRIANGLES);
  for (const one of ["brokerage", "alike", "bridging", "communities", "cores", "key_players"]) {
    const text = await part(one).textContent();
    assert.match(text, /These data bear it|To be read with care|Not supported by this sample/, one);
  }
  assert.doesNotMatch(await page.locator("#research").textContent(), /research-|measure-|\{|\}/);
});
