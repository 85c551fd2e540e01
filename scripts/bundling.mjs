// How page and workers become scripts, for the site (bundle.mjs) and for the tests.
//
// A worker is a classic script kept as text inside the script that starts it: started from a blob it
// inherits the page's security policy, which a worker loaded by its address does not.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A worker's script as text: `script` around the wasm bindings at `glue`. */
export async function bundleWorker(glue, script = "www/worker.ts") {
  const bindings = () => `export * from ${JSON.stringify(glue)};`;
  const { outputFiles } = await bundle({
    entryPoints: [join(root, script)],
    format: "iife",
    // The module is handed over compiled; the bindings must not look for it beside themselves.
    define: { "import.meta.url": '""' },
    plugins: [
      virtual({
        "filiera:glue": bindings,
        "filiera:writer-glue": bindings,
        "filiera:measures-glue": bindings,
        "filiera:advice-glue": bindings,
      }),
    ],
  });
  return outputFiles[0].text;
}

const still = "./www/map/without-transitions.ts";

/**
 * The page's scripts, with the workers' texts and the names of the other files inside: the entry `page-…`,
 * what it shares with scripts that are loaded later (`chunk-…`), and those, named by their folder or file.
 *
 * @returns {Promise<{ name: string, text: string }[]>}
 */
export async function bundlePage({ entry, ...given }) {
  const { outputFiles, metafile } = await bundle({
    entryPoints: [entry],
    format: "esm",
    splitting: true,
    metafile: true,
    outdir: root,
    entryNames: "page-[hash]",
    chunkNames: "[name]-[hash]",
    alias: { "d3-transition": still, "d3-interpolate": still },
    plugins: [
      // What is given as `writerWorker` is imported from "filiera:writer-worker".
      virtual(
        Object.fromEntries(
          Object.entries(given).map(([name, value]) => [
            `filiera:${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
            () => `export default ${JSON.stringify(value)};`,
          ]),
        ),
      ),
    ],
  });
  // "index-….js" would say nothing.
  const renamed = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const folder = entryPoint && /([^/]+)\/index\.ts$/.exec(entryPoint)?.[1];
    return folder ? [[basename(path), basename(path).replace("index", folder)]] : [];
  });
  const rename = (text) => renamed.reduce((so, [from, to]) => so.replaceAll(from, to), text);
  return outputFiles.map(({ path, text }) => ({ name: rename(basename(path)), text: rename(text) }));
}

/** The names of the entry and of what it imports at once, the entry first. */
export function firstScripts(scripts) {
  const entry = scripts.find(({ name }) => name.startsWith("page-"));
  const names = [entry.name];
  // The list grows while it is walked.
  for (const name of names) {
    const { text } = scripts.find((one) => one.name === name);
    for (const [, imported] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
      if (!names.includes(imported)) names.push(imported);
    }
  }
  return names;
}

export async function bundleStyle() {
  const { outputFiles } = await bundle({ entryPoints: [join(root, "www/style/main.css")] });
  return outputFiles[0].text;
}

function bundle(options) {
  return build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    target: ["chrome97", "firefox102", "safari16.4"],
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
}

/**
 * By language and part, the Fluent files joined, without comments and blank lines. Part `first` are those
 * of `www/text/<language>`, which the page loads at once; a folder in it is a part that is loaded later.
 */
export function joinTexts() {
  const folder = join(root, "www/text");
  return Object.fromEntries(folders(folder).map((language) => [language, joinParts(join(folder, language), language)]));
}

/** French sets a narrow no-break space inside guillemets and before double signs; who writes the texts types a plain one. */
function frenchSpaces(text) {
  return text.replace(/(?<=\S)[ \u00a0](?=[:;?!»%])/g, "\u202f").replace(/«[ \u00a0]?(?=\S)/g, "«\u202f");
}

function joinParts(folder, language) {
  const parts = [["first", folder], ...folders(folder).map((part) => [part, join(folder, part)])];
  return Object.fromEntries(
    parts.map(([part, path]) => {
      const files = readdirSync(path).filter((file) => file.endsWith(".ftl")).sort();
      const text = files.map((file) => readFileSync(join(path, file), "utf8")).join("\n");
      const sentences = text.replace(/^#.*\n/gm, "").replace(/^\n+/gm, "");
      return [part, language === "fr" ? frenchSpaces(sentences) : sentences];
    }),
  );
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
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
