// Writes the inputs of the cases that JavaScript packages make. Beside make.py and programs.py.
//
// Needs Node 20 with xlsx 0.18.5 (SheetJS) and exceljs 4.4 somewhere: in a folder with both installed,
// `node …/programs.mjs`.

import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(path.join(process.cwd(), "x.js"));
const XLSX = require("xlsx");
const ExcelJS = require("exceljs");
const here = path.dirname(fileURLToPath(import.meta.url));

function put(name, file, bytes) {
  fs.mkdirSync(path.join(here, name), { recursive: true });
  fs.writeFileSync(path.join(here, name, file), bytes);
}

const ACTORS = [
  ["actor_id", "name", "roles", "country", "interviewed"],
  ["US", "Bottonificio Nostro", "focal", "IT", true],
  ["C1", "Knopf & Söhne — Zürich", "customer", "CH", false],
  ["S1", "Fornitore «Uno»", "supplier", "IT", null],
];
const TIES = [
  ["from", "to", "class", "answer", "strength", "share_of_sales_pct", "last_exchange_year"],
  ["US", "C1", "supply", "yes", 4, 12.5, new Date(Date.UTC(2025, 4, 17))],
  ["S1", "US", "supply", "yes", 3, 0.25, 2024],
];

const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(ACTORS), "Actors");
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(TIES, { UTC: true }), "Ties");
book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
for (const [name, bookType, ending] of [
  ["sheetjs-xlsx", "xlsx", "xlsx"],
  ["sheetjs-xlsb", "xlsb", "xlsb"],
  ["sheetjs-xls-97", "biff8", "xls"],
  ["sheetjs-xls-95", "biff5", "xls"],
  ["sheetjs-ods", "ods", "ods"],
  ["sheetjs-xml-2003", "xlml", "xls"],
]) {
  put(name, `input.${ending}`, XLSX.write(book, { type: "buffer", bookType }));
}
put("sheetjs-xls-2", "input.xls", XLSX.write(book, { type: "buffer", bookType: "biff2" }));
put("sheetjs-web-page", "input.xls", XLSX.write(book, { type: "buffer", bookType: "html" }));
put("utf-16-text", "ties.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("from\tto\tclass\r\nKnöpfe\tBoutons d’Été\tsupply\r\n", "utf16le")]));
put("utf-16-big-end", "ties.csv", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from("from;to;class\r\nKnöpfe;Società;supply\r\n", "utf16le").swap16()]));

const rich = new ExcelJS.Workbook();
rich.created = rich.modified = new Date(Date.UTC(2026, 10, 21));
const sheet = rich.addWorksheet("Ties", { views: [{ state: "frozen", ySplit: 1 }] });
sheet.addRow(["from", "to", "class", "strength", "last_exchange_year", "note"]);
sheet.addRow(["US", { richText: [{ text: "Knopf " }, { font: { bold: true }, text: "& Söhne" }] }, "supply", { formula: "2+2", result: 4 }, new Date(Date.UTC(2025, 4, 17)), { text: "their page", hyperlink: "https://example.org/" }]);
sheet.addRow(["S1", "US", "supply", { formula: "1/0", result: { error: "#DIV/0!" } }, 2024, null]);
put("exceljs-rich-text", "input.xlsx", Buffer.from(await rich.xlsx.writeBuffer()));
const stream = path.join(here, "exceljs-stream", "input.xlsx");
fs.mkdirSync(path.dirname(stream), { recursive: true });
const streamed = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: stream, useSharedStrings: false });
const lines = streamed.addWorksheet("Ties");
for (const row of [["from", "to", "class"], ["US", " Knopf  & Söhne ", "supply"], ["S1", "US", "supply"]]) lines.addRow(row).commit();
await streamed.commit();
