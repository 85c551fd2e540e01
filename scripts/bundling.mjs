// How page and worker become two scripts, for the site (bundle.mjs) and for the tests.
//
// The worker is a classic script kept as text inside the page's script: started from a blob it
// inherits the page's security policy, which a worker loaded by its address does not.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The worker's script as text, around the wasm bindings at `glue`. */
export async function bundleWorker(glue) {
  return bundle({
    entryPoints: [join(root, "www/worker.ts")],
    format: "iife",
    // The module is handed over compiled; the bindings must not look for it beside themselves.
    define: { "import.meta.url": '""' },
    plugins: [virtual({ "filiera:glue": () => `export * from ${JSON.stringify(glue)};` })],
  });
}

/** A script for the page, with the worker's text and the names of the other files inside. */
export async function bundlePage({ entry, worker, wasm, texts }) {
  return bundle({
    entryPoints: [entry],
    format: "esm",
    plugins: [
      virtual({
        "filiera:worker": () => `export default ${JSON.stringify(worker)};`,
        "filiera:wasm": () => `export default ${JSON.stringify(wasm)};`,
        "filiera:text": () => `export default ${JSON.stringify(texts)};`,
      }),
    ],
  });
}

export async function bundleStyle() {
  return bundle({ entryPoints: [join(root, "www/style/main.css")] });
}

async function bundle(options) {
  const result = await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    target: ["chrome97", "firefox102", "safari16.4"],
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  return result.outputFiles[0].text;
}

/** By language, every Fluent file of `www/text/<language>` joined, without comments and blank lines. */
export function joinTexts() {
  const folder = join(root, "www/text");
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const joined = languages.map(({ name }) => {
    const files = readdirSync(join(folder, name)).filter((file) => file.endsWith(".ftl")).sort();
    const text = files.map((file) => readFileSync(join(folder, name, file), "utf8")).join("\n");
    return [name, text.replace(/^#.*\n/gm, "").replace(/^\n+/gm, "")];
  });
  return Object.fromEntries(joined);
}

/** Modules made here instead of read from a file. */
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
