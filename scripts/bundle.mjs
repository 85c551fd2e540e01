// Trunk's post-build hook: bundles scripts and style against the bindings Trunk has just made, names
// every file by its content and writes the tags into index.html.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundlePage, bundleStyle, bundleWorker, joinTexts, root } from "./bundling.mjs";
import { measure } from "./payload.mjs";

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

const wasm = hashed("filiera", "wasm", optimise(join(staging, "filiera_bg.wasm")));
const worker = await bundleWorker(keepBindings());
const texts = Object.fromEntries(
  Object.entries(joinTexts()).map(([language, text]) => [language, hashed(`text-${language}`, "ftl", text)]),
);
const page = hashed("page", "js", await bundlePage({ entry: join(root, "www/main.ts"), worker, wasm, texts }));
const style = hashed("style", "css", await bundleStyle());
copyExamples();
writeTags();
console.log(measure(staging).table);

function hashed(name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const file = `${name}-${hash}.${extension}`;
  writeFileSync(join(staging, file), content);
  return file;
}

function optimise(path) {
  const optimised = `${path}.opt`;
  const release = process.env.TRUNK_PROFILE === "release";
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
function keepBindings() {
  const generated = join(root, "www/generated");
  mkdirSync(generated, { recursive: true });
  rmSync(join(staging, "filiera_bg.wasm.d.ts"), { force: true });
  for (const file of ["filiera.js", "filiera.d.ts"]) renameSync(join(staging, file), join(generated, file));
  return join(generated, "filiera.js");
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
  const tags = [`<link rel="stylesheet" href="./${style}">`, `<script type="module" src="./${page}"></script>`];
  writeFileSync(path, html.replace(/\s*<\/head>/, `\n    ${tags.join("\n    ")}\n  </head>`));
}
