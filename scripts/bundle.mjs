// Trunk's post-build hook: bundles scripts and style against the bindings Trunk has just made, names
// every file by its content and writes the tags into index.html. Builds the other wasm modules on the way.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundlePage, bundleStyle, bundleWorker, firstScripts, joinTexts, root } from "./bundling.mjs";
import { measure } from "./payload.mjs";
import { takeTables } from "./tables.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
if (!staging) throw new Error("scripts/bundle.mjs is run by Trunk");

// Named one by one: with --all-features wasm-opt writes modules that browsers refuse.
const wasmFeatures = [
  "bulk-memory",
  "bulk-memory-opt",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
  "simd",
];

const release = process.env.TRUNK_PROFILE === "release";
const generated = join(root, "www/generated");
mkdirSync(generated, { recursive: true });

const core = optimise(join(staging, "filiera-core_bg.wasm"));
const worker = await bundleWorker(keepBindings(staging, "filiera-core", "filiera"));
const { folder: writing, built } = buildBeside("filiera-writer");
const { folder: advising } = buildBeside("filiera-advice");
const { folder: measuring } = buildBeside("filiera-measures", "-p", "filiera-graphs", "--features", "web");
// All modules are built into one folder, where the linker also puts its map of the first.
const tables = hashed("letters", "bin", takeTables(core, readFileSync(join(built, "filiera-core.map"), "utf8")));
const wasm = hashed("filiera", "wasm", core);
const writer = hashed("writer", "wasm", optimise(join(writing, "filiera-writer_bg.wasm")));
const writerWorker = await bundleWorker(keepBindings(writing, "filiera-writer", "writer"), "www/save/worker.ts");
const measures = hashed("measures", "wasm", optimise(join(measuring, "filiera-measures_bg.wasm")));
const measuresWorker = await bundleWorker(keepBindings(measuring, "filiera-measures", "measures"), "www/measures/worker.ts");
const advice = hashed("advice", "wasm", optimise(join(advising, "filiera-advice_bg.wasm")));
const adviceWorker = await bundleWorker(keepBindings(advising, "filiera-advice", "advice"), "www/further/worker.ts");
for (const folder of [writing, advising, measuring]) rmSync(folder, { recursive: true });
const names = { worker, wasm, tables, writerWorker, writer, measuresWorker, measures, adviceWorker, advice, text: writeTexts() };
const scripts = await bundlePage({ entry: join(root, "www/main.ts"), ...names });
for (const { name, text } of scripts) writeFileSync(join(staging, name), text);
const style = hashed("style", "css", await bundleStyle());
copyExamples();
writeTags();
console.log(measure(staging).table);

/** By language and part, the names of the files with the sentences. */
function writeTexts() {
  return Object.fromEntries(
    Object.entries(joinTexts()).map(([language, parts]) => [
      language,
      Object.fromEntries(
        Object.entries(parts).map(([part, text]) => [
          part,
          hashed(part === "first" ? `text-${language}` : `text-${language}-${part}`, "ftl", text),
        ]),
      ),
    ]),
  );
}

/** Trunk builds one module; the others are of the same workspace and land in the same target folder. */
function buildBeside(program, ...features) {
  const options = ["--bin", program, ...features, "--target", "wasm32-unknown-unknown"];
  const told = execFileSync(
    "cargo",
    ["build", "--profile", release ? "web" : "dev", ...options, "--message-format", "json-render-diagnostics"],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "inherit"] },
  );
  const { executable } = told
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .find(({ executable }) => executable);
  const folder = mkdtempSync(join(tmpdir(), "filiera-"));
  execFileSync("wasm-bindgen", ["--target", "web", "--out-dir", folder, executable], { stdio: "inherit" });
  return { folder, built: dirname(executable) };
}

function hashed(name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const file = `${name}-${hash}.${extension}`;
  writeFileSync(join(staging, file), content);
  return file;
}

function optimise(path) {
  const optimised = `${path}.opt`;
  const options = release
    ? // V8 never replaces code inside a running call: the measures' batches must stay calls.
      // Sorted by name, like code stands together and compresses better.
      ["-O3", "-ocimfs=0", "--reorder-functions-by-name", "--strip-debug", "--strip-producers", "--strip-target-features"]
    : ["-O0"];
  const features = wasmFeatures.map((feature) => `--enable-${feature}`);
  const program = join(root, "node_modules/binaryen/bin/wasm-opt");
  execFileSync(process.execPath, [program, ...options, ...features, path, "-o", optimised]);
  const content = readFileSync(optimised);
  rmSync(optimised);
  rmSync(path);
  return content;
}

/** Takes the bindings and their types out of what is served; type check and tests use them. */
function keepBindings(folder, made, name) {
  rmSync(join(folder, `${made}_bg.wasm.d.ts`), { force: true });
  for (const ending of ["js", "d.ts"]) {
    // Not renamed: the two may lie on different disks.
    cpSync(join(folder, `${made}.${ending}`), join(generated, `${name}.${ending}`));
    rmSync(join(folder, `${made}.${ending}`));
  }
  return join(generated, `${name}.js`);
}

function copyExamples() {
  const folder = join(root, "examples");
  for (const file of readdirSync(folder).filter((name) => /\.(xlsx|ods|csv)$/.test(name))) {
    cpSync(join(folder, file), join(staging, "examples", file));
  }
}

function writeTags() {
  const path = join(staging, "index.html");
  const html = readFileSync(path, "utf8").replace(/\s*<link data-trunk[^>]*>/, "");
  if (!html.includes("</head>") || /<script/.test(html)) throw new Error("index.html is not as expected");
  const first = firstScripts(scripts);
  const tags = [
    `<link rel="stylesheet" href="./${style}">`,
    ...first.slice(1).map((name) => `<link rel="modulepreload" href="./${name}">`),
    `<script type="module" src="./${first[0]}"></script>`,
  ];
  writeFileSync(path, html.replace(/\s*<\/head>/, `\n    ${tags.join("\n    ")}\n  </head>`));
}
