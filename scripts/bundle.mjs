// Trunk's post-build hook: bundles the scripts and the style against the bindings Trunk has just made,
// names every file by its content and writes the tags into index.html.
//
// The worker is a classic script kept as text inside the page's script: started from a blob it
// inherits the page's security policy, which a worker loaded by its address does not.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { measure } from "./payload.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const staging = process.env.TRUNK_STAGING_DIR;
if (!staging) throw new Error("scripts/bundle.mjs is run by Trunk");

const target = ["chrome97", "firefox102", "safari16.4"];

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

const glue = join(staging, "filiera.js");
const wasm = hashed("filiera", "wasm", optimise(join(staging, "filiera_bg.wasm")));
const worker = await bundleWorker();
const page = hashed("page", "js", await bundlePage());
const style = hashed("style", "css", await bundleStyle());

keepTypes();
copyExamples();
for (const file of readdirSync(staging)) {
  if (/^filiera(_bg)?\.(js|wasm|d\.ts|wasm\.d\.ts)$/.test(file)) rmSync(join(staging, file));
}
writeTags();
console.log(measure(staging).table);

function hashed(name, extension, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const file = `${name}-${hash}.${extension}`;
  writeFileSync(join(staging, file), bytes);
  return file;
}

function optimise(path) {
  if (process.env.TRUNK_PROFILE !== "release") return readFileSync(path);
  const optimised = `${path}.opt`;
  execFileSync(process.execPath, [
    join(root, "node_modules/binaryen/bin/wasm-opt"),
    "-O3",
    // V8 never replaces code inside a running call: the measures' batches must stay calls.
    "-ocimfs=0",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    ...wasmFeatures.map((feature) => `--enable-${feature}`),
    path,
    "-o",
    optimised,
  ]);
  const bytes = readFileSync(optimised);
  rmSync(optimised);
  return bytes;
}

async function bundleWorker() {
  const result = await build({
    ...common(),
    entryPoints: [join(root, "www/worker.ts")],
    format: "iife",
    // The module is handed over compiled; the glue must not look for it beside itself.
    define: { "import.meta.url": '""' },
    plugins: [virtual({ "filiera:glue": () => `export * from ${JSON.stringify(glue)};` })],
  });
  return result.outputFiles[0].text;
}

async function bundlePage() {
  const result = await build({
    ...common(),
    entryPoints: [join(root, "www/main.ts")],
    format: "esm",
    plugins: [
      virtual({
        "filiera:worker": () => `export default ${JSON.stringify(worker)};`,
        "filiera:wasm": () => `export default ${JSON.stringify(wasm)};`,
        "filiera:text": texts,
      }),
    ],
  });
  return result.outputFiles[0].contents;
}

async function bundleStyle() {
  const result = await build({ ...common(), entryPoints: [join(root, "www/style/main.css")] });
  return result.outputFiles[0].contents;
}

function common() {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    target,
    loader: { ".ftl": "text" },
    legalComments: "none",
    logLevel: "warning",
  };
}

/** Every Fluent file of a language, joined: `{ en: "…", it: "…", fr: "…" }`. */
function texts() {
  const folder = join(root, "www/text");
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const joined = languages.map(({ name }) => {
    const files = readdirSync(join(folder, name)).filter((file) => file.endsWith(".ftl")).sort();
    return [name, files.map((file) => readFileSync(join(folder, name, file), "utf8")).join("\n")];
  });
  return `export default ${JSON.stringify(Object.fromEntries(joined))};`;
}

/** Modules made by this script instead of read from a file. */
function virtual(modules) {
  return {
    name: "filiera",
    setup(builder) {
      builder.onResolve({ filter: /^filiera:/ }, ({ path }) => ({ path, namespace: "filiera" }));
      builder.onLoad({ filter: /.*/, namespace: "filiera" }, ({ path }) => ({
        contents: modules[path](),
        resolveDir: root,
      }));
    },
  };
}

/** The types of the bindings, for the type check; never served. */
function keepTypes() {
  const generated = join(root, "www/generated");
  mkdirSync(generated, { recursive: true });
  renameSync(join(staging, "filiera.d.ts"), join(generated, "filiera.d.ts"));
}

function copyExamples() {
  const folder = join(root, "examples");
  for (const file of readdirSync(folder).filter((name) => /\.(xlsx|ods)$/.test(name))) {
    cpSync(join(folder, file), join(staging, "examples", file));
  }
}

function writeTags() {
  const path = join(staging, "index.html");
  const tags = `<link rel="stylesheet" href="./${style}">\n    <script type="module" src="./${page}"></script>`;
  const html = readFileSync(path, "utf8").replace(/\s*<link data-trunk[^>]*>/, "");
  if (!html.includes("</head>") || /<script/.test(html)) throw new Error("index.html is not as expected");
  writeFileSync(path, html.replace(/\s*<\/head>/, `\n    ${tags}\n  </head>`));
}
