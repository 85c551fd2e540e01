// Each reader: bytes in, all rows in memory out; ours goes on to the model. The same code runs in Node
// and in the browser. `ready` loads what a visitor has loaded before bringing a file and is not timed.

/** The session that a page without any change of the visitor's has. */
const session = (name) => ({ version: 1, sources: [name], as_of: "2026-01-01", seed: 1, edits: [] });

/** The model stands at the end of the first step of understanding; the second one connects the network. */
const READ = ({ phase }) => phase !== "reading";
const UNDERSTOOD = ({ phase, done }) => phase !== "reading" && (phase !== "understanding" || done > 0);

/** Works until `finished` says so of the progress. */
function ours(name, finished) {
  return {
    async ready({ filiera }) {
      return filiera();
    },
    async read({ Analysis }, bytes) {
      const analysis = new Analysis(session(name), [name], [bytes]);
      while (!finished(analysis.step(0)));
      return analysis;
    },
  };
}

const sheetjs = (options) => ({
  ready: () => import("xlsx"),
  async read(xlsx, bytes) {
    const { read, utils } = xlsx.default ?? xlsx;
    const book = read(bytes, { type: "array", ...options });
    return book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name]));
  },
});

export const XLSX = {
  "filiera, bytes to model": ours("ties.xlsx", UNDERSTOOD),
  "SheetJS, default": sheetjs({}),
  "SheetJS, dense, no text": sheetjs({ dense: true, cellText: false, cellHTML: false }),
  exceljs: {
    ready: () => import("exceljs"),
    async read(exceljs, bytes) {
      const book = new (exceljs.default ?? exceljs).Workbook();
      await book.xlsx.load(bytes);
      const rows = [];
      book.eachSheet((sheet) => sheet.eachRow((row) => rows.push(row.values)));
      return rows;
    },
  },
};

export const CSV = {
  "filiera, bytes to rows": ours("ties.csv", READ),
  "filiera, bytes to model": ours("ties.csv", UNDERSTOOD),
  "Papa Parse": {
    ready: () => import("papaparse"),
    async read(papa, bytes) {
      return (papa.default ?? papa).parse(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true }).data;
    },
  },
};
