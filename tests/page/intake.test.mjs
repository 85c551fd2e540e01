// The ways in: files, folders, a pasted table, a saved session; and what becomes of files already open.
import { strict as assert } from "node:assert";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { dropFile, openSite, runAxe, until } from "./browser.mjs";

const TIES = "from,to\nAda,Bo\nBo,Cy\n";
const CUSTOMERS = "Customer,Country,Date,Amount\nAda,DE,2021-03-04,120\nBo,FR,2025-06-07,80\n";
/** As Excel puts cells on the clipboard: styled, and with a heading over two rows. */
const COPIED = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td { color: red }</style></head><body>
<table style="border-collapse:collapse" width=300><tr height=20 style='height:15.0pt'>
<td class=xl65 style="width:48pt">Customer</td><td>Country</td><td>Date</td><td>Amount</td></tr>
<tr><td rowspan=2>Ada &amp;
  Sons</td><td>DE</td><td>2021-03-04</td><td>120</td></tr><tr><td>FR</td><td>2025-06-07</td><td>80</td></tr></table></body></html>`;

/** The names of the open files, as the data view lists them. A report that is just ready may take the page elsewhere. */
async function openFiles(page) {
  const heading = page.getByRole("heading", { level: 1, name: /What was read/ });
  await until(async () => {
    await page.evaluate(() => (location.hash = "data"));
    return heading.isVisible();
  });
  const captions = await page.getByRole("group", { name: /^Sheets of / }).evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  return captions.map((caption) => caption.replace("Sheets of ", ""));
}

function overview(page) {
  return until(() => page.evaluate(() => location.hash === "#overview" && !document.querySelector("main[aria-busy=true]")), {
    what: "the overview",
  });
}

/** Puts this on the clipboard and presses Ctrl+V at a place of the page. */
function paste(page, selector, data) {
  return page.locator(selector).evaluate((target, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

/** Drops a folder: names lead to texts, or to further folders. */
function dropFolder(page, name, tree) {
  return page.evaluate(
    ({ name, tree }) => {
      const entry = (name, inside) =>
        typeof inside === "string"
          ? { name, isFile: true, isDirectory: false, file: (done) => done(new File([inside], name)) }
          : {
              name,
              isFile: false,
              isDirectory: true,
              createReader() {
                // As browsers do: some at a time, then none.
                const rest = Object.entries(inside).map(([name, inside]) => entry(name, inside));
                return { readEntries: (done) => setTimeout(() => done(rest.splice(0, 2))) };
              },
            };
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([""], name));
      DataTransferItem.prototype.webkitGetAsEntry = () => entry(name, tree);
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, tree },
  );
}

test("a table copied from Excel can be pasted anywhere on the first screen", async (t) => {
  const { page } = await openSite(t);
  await page.locator(".doors").waitFor();
  await paste(page, "h1", { "text/html": COPIED, "text/plain": "no table at all" });
  await overview(page);
  assert.deepEqual(await openFiles(page), ["Pasted table.tsv"]);
  // Both rows of the merged cell are of the same customer.
  await page.evaluate(() => (location.hash = "network"));
  await page.locator("#actors").getByText("Ada & Sons").first().waitFor();
  assert.equal(await page.locator("#actors").getByText("FR", { exact: true }).count(), 0);
});

test("a web page under the name of a workbook is read by its table", async (t) => {
  const { page } = await openSite(t);
  await page.locator(".doors").waitFor();
  // As accounting programs write it: the encoding in the head, a style on every cell, a table of the layout.
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body>
    <table><tr><td>Esportazione</td></tr></table>
    <table><tr><th style="color:red">Cliente</th><th>Paese</th><th>Importo</th></tr>
    <tr><td style="mso-number-format:'0'">Mercer\xeda Goya</td><td>Spagna</td><td>1.200,50</td></tr>
    <tr><td>Knopf &amp; S\xf6hne</td><td>Germania</td><td>300,00</td></tr></table></body></html>`;
  await dropFile(page, { name: "clienti.xls", content: Buffer.from(html, "latin1") });
  await overview(page);
  await page.evaluate(() => (location.hash = "network"));
  for (const name of ["Mercería Goya", "Knopf & Söhne"]) await page.locator("#actors").getByText(name).first().waitFor();
});

test("a table goes into the labelled box, can be looked at, and is read at the press of a button", async (t) => {
  const { page } = await openSite(t);
  const box = page.getByRole("textbox", { name: /paste here/ });
  await box.waitFor();
  await page.getByRole("button", { name: "Read this table" }).click();
  assert.equal(await box.evaluate((box) => box === document.activeElement), true);
  await paste(page, "textarea", { "text/html": COPIED });
  assert.equal(await box.inputValue(), "Customer\tCountry\tDate\tAmount\nAda & Sons\tDE\t2021-03-04\t120\nAda & Sons\tFR\t2025-06-07\t80");
  await page.getByRole("button", { name: "Read this table" }).click();
  await overview(page);
  // A second one stands beside the first under a name of its own.
  await openFiles(page);
  await page.getByRole("textbox", { name: /paste here/ }).fill("from\tto\nAda\tBo");
  await page.getByRole("button", { name: "Read this table" }).click();
  await page.getByRole("button", { name: "Together" }).click();
  await overview(page);
  assert.deepEqual(await openFiles(page), ["Pasted table.tsv", "Pasted table 2.tsv"]);
});

test("the spreadsheets of a chosen folder are read together, and nothing else in it", async (t) => {
  const folder = join(mkdtempSync(join(tmpdir(), "filiera-")), "firms");
  mkdirSync(join(folder, "north"), { recursive: true });
  const files = { "a.csv": TIES, "north/b.csv": "from,to\nCy,Di\n", ".DS_Store": "x", "~$a.xlsx": "x", "photo.jpg": "x" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { page } = await openSite(t);
  await page.getByLabel("Choose a folder").setInputFiles(folder);
  await overview(page);
  assert.deepEqual((await openFiles(page)).sort(), ["a.csv", "b.csv"]);
});

test("a dropped folder is searched to its end, and two files of one name keep apart", async (t) => {
  const { page } = await openSite(t);
  await page.locator(".doors").waitFor();
  await dropFolder(page, "firms", {
    "a.csv": TIES,
    "notes.pdf": "x",
    north: { "firm.csv": "from,to\nCy,Di\n" },
    south: { "firm.csv": "from,to\nDi,Ed\n", empty: {} },
  });
  await overview(page);
  assert.deepEqual(await openFiles(page), ["a.csv", "firms/north/firm.csv", "firms/south/firm.csv"]);
});

test("a folder without a spreadsheet is told kindly", async (t) => {
  const { page } = await openSite(t);
  await page.locator(".doors").waitFor();
  await dropFolder(page, "pictures", { "photo.jpg": "x" });
  await page.getByRole("alert").getByText("No spreadsheet was found there").waitFor();
});

test("files brought while others are open are read together, instead or not at all, as the visitor says", async (t) => {
  const { page } = await openSite(t);
  await dropFile(page, { name: "ties.csv", content: TIES });
  await overview(page);
  const bring = async (choice) => {
    await dropFile(page, { name: "customers.csv", content: CUSTOMERS });
    await page.getByRole("heading", { name: /You brought customers.csv/ }).waitFor();
    // Reading goes on at the question.
    await until(() => page.evaluate(() => document.activeElement?.id === "question"));
    assert.deepEqual(await runAxe(page), []);
    await page.getByRole("button", { name: choice }).click();
    await page.getByRole("heading", { name: /You brought/ }).waitFor({ state: "detached" });
  };
  await bring("Cancel");
  assert.deepEqual(await openFiles(page), ["ties.csv"]);
  await bring("Together");
  await overview(page);
  assert.deepEqual(await openFiles(page), ["ties.csv", "customers.csv"]);
  await page.getByRole("button", { name: "Take away ties.csv" }).click();
  await until(async () => (await openFiles(page)).join() === "customers.csv");
  await page.getByRole("button", { name: "Undo" }).click();
  await until(async () => (await openFiles(page)).join() === "ties.csv,customers.csv");
});

test("a corrected file takes the place of the one it corrects, without a question", async (t) => {
  const { page } = await openSite(t);
  await dropFile(page, { name: "ties.csv", content: TIES });
  await overview(page);
  await dropFile(page, { name: "ties.csv", content: `${TIES}Cy,Di\n` });
  await page.getByRole("status").getByText(/Read anew: ties.csv/).waitFor();
  assert.deepEqual(await openFiles(page), ["ties.csv"]);
  await page.getByText(/4 firms and contacts/).waitFor();
});

test("a saved session brings back files and changes; a broken one changes nothing", async (t) => {
  const { page } = await openSite(t);
  const saved = {
    format: "filiera-session",
    version: 1,
    session: { version: 1, sources: ["ties.csv"], as_of: "2026-01-31", seed: 1, edits: [{ kind: "focal", actor: "Bo" }] },
    files: [{ name: "ties.csv", base64: Buffer.from(TIES).toString("base64") }],
  };
  await dropFile(page, { name: "mine.json", content: JSON.stringify({ ...saved, version: 9 }) });
  await page.getByRole("alert").getByText("This saved session cannot be opened").waitFor();
  await dropFile(page, { name: "mine.json", content: JSON.stringify(saved) });
  await page.getByRole("status").getByText(/saved session is open again/).waitFor();
  // The firm was chosen in the session, so nobody asks which it is.
  assert.equal(await page.getByRole("combobox", { name: /Which firm is yours/ }).count(), 0);
  assert.deepEqual(await openFiles(page), ["ties.csv"]);
});

test("two changes made one upon the other both hold", async (t) => {
  const { page } = await openSite(t);
  await dropFile(page, { name: "ties.csv", content: TIES });
  await overview(page);
  await openFiles(page);
  await page.getByLabel("Count from another day").evaluate((input) => {
    for (const value of ["2024-01-31", "2023-12-31"]) {
      input.value = value;
      input.dispatchEvent(new Event("change"));
    }
  });
  await page.getByText(/counts from 31 December 2023/).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(/counts from 31 January 2024/).waitFor();
});

for (const [example, name] of [[/customer list/, "invented-customers.csv"], ["Button Valley", "button-valley.xlsx"], [/list of contacts/, "invented-contacts.csv"]]) {
  test(`the example ${name} opens its diagnosis, and nobody is asked anything`, async (t) => {
    const { page } = await openSite(t);
    await page.getByRole("button", { name: example }).click();
    await overview(page);
    assert.equal(await page.locator(".hint").count(), 0);
    assert.deepEqual(await openFiles(page), [name]);
  });
}

test("a blank workbook can be taken, and brought back nothing in it is asked about", async (t) => {
  const { page } = await openSite(t);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Quick" }).click();
  const download = await waiting;
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  await dropFile(page, { name: "template.xlsx", content: readFileSync(await download.path()) });
  // Nothing is in it yet; but every sheet of it is known, so nobody is asked what its columns mean.
  await page.getByRole("heading", { name: /nothing here that can be analysed yet|What was read/ }).waitFor();
  await page.evaluate(() => (location.hash = "mapping"));
  await page.getByText("Everything was understood; nothing here needs an answer.").waitFor();
});

test("how large a file may be is said before one is brought", async (t) => {
  const { page } = await openSite(t);
  await page.getByText("How large may a file be?").click();
  await page.getByText(/Up to 64 MB a file/).waitFor();
});
