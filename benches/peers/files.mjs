// The files that are read: a list of ties as an adviser would have it, every value decided by its place.
import exceljs from "exceljs";

const HEADINGS = [
  "from", "to", "class", "answer", "state", "strength", "growth_potential", "trust", "last_exchange_year", "contact_role", "basis", "note",
];

function row(number) {
  const scale = 1 + (number % 5);
  const state = ["active", "weak", "sleeping"][number % 3];
  return [
    `Firm ${number % 700}`, `Customer ${(number * 7) % 5000}`, "supply", "yes", state, scale, scale, scale, 2000 + (number % 26), "owner", "S",
    `said in interview ${number % 40}`,
  ];
}

export function csv(rows) {
  const lines = [HEADINGS, ...Array.from({ length: rows }, (_, number) => row(number))];
  return new TextEncoder().encode(lines.map((cells) => cells.join(",")).join("\n"));
}

/** With shared strings and compressed, as office programs write it. */
export async function workbook(rows) {
  const book = new exceljs.Workbook();
  book.addWorksheet("Ties").addRows([HEADINGS, ...Array.from({ length: rows }, (_, number) => row(number))]);
  return new Uint8Array(await book.xlsx.writeBuffer({ useSharedStrings: true }));
}
