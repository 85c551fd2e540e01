// The texts: whole in every language, and a sentence for every code that the core can send.
import { strict as assert } from "node:assert";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FluentParser, Visitor } from "@fluent/syntax";
import { joinTexts } from "../../scripts/bundling.mjs";
import { root } from "./browser.mjs";

const LANGUAGES = ["en", "it", "fr"];
const folder = join(root, "www/text");
const texts = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));

/** By file: the entries with their variables, and what the parser could not read. */
function read(language) {
  const files = readdirSync(join(folder, language), { recursive: true }).filter((name) => name.endsWith(".ftl")).sort();
  return Object.fromEntries(files.map((file) => [file, parse(readFileSync(join(folder, language, file), "utf8"))]));
}

function parse(source) {
  const entries = new Map();
  const junk = [];
  const twice = [];
  for (const entry of new FluentParser().parse(source).body) {
    if (entry.type === "Junk") junk.push(entry.content.trim());
    if (entry.type !== "Message" && entry.type !== "Term") continue;
    const id = `${entry.type === "Term" ? "-" : ""}${entry.id.name}`;
    if (entries.has(id)) twice.push(id);
    entries.set(id, entry.value ? variables(entry.value) : []);
    for (const attribute of entry.attributes) entries.set(`${id}.${attribute.id.name}`, variables(attribute.value));
  }
  return { entries, junk, twice };
}

function variables(pattern) {
  const found = new Set();
  class Names extends Visitor {
    visitVariableReference({ id }) {
      found.add(id.name);
    }
  }
  new Names().visit(pattern);
  return [...found].sort();
}

test("every language has the same files", () => {
  for (const language of LANGUAGES) assert.deepEqual(Object.keys(texts[language]), Object.keys(texts.en), language);
});

for (const language of LANGUAGES) {
  test(`every line of the texts can be read: ${language}`, () => {
    for (const [file, { junk, twice }] of Object.entries(texts[language])) {
      assert.deepEqual(junk, [], file);
      assert.deepEqual(twice, [], `${file}: defined twice`);
    }
  });

  if (language === "en") continue;
  test(`the same sentences with the same variables as in English: ${language}`, () => {
    for (const [file, { entries }] of Object.entries(texts.en)) {
      const own = texts[language][file]?.entries ?? new Map();
      // Terms are a language's own affair.
      const ids = (map) => [...map.keys()].filter((id) => !id.startsWith("-")).sort();
      assert.deepEqual(ids(own), ids(entries), file);
      for (const id of ids(entries)) assert.deepEqual(own.get(id), entries.get(id), `${file}: ${id}`);
    }
  });
}

test("no sentence stands in two files", () => {
  const seen = new Map();
  for (const [file, { entries }] of Object.entries(texts.en)) {
    for (const id of entries.keys()) {
      assert.equal(seen.get(id), undefined, `${id} in ${file} and ${seen.get(id)}`);
      seen.set(id, file);
    }
  }
});

test("every message that the core makes by a literal code has its sentence", () => {
  const known = new Set(Object.values(texts.en).flatMap(({ entries }) => [...entries.keys()]));
  const missing = [];
  for (const file of rustFiles(join(root, "src"))) {
    const source = readFileSync(file, "utf8").split("#[cfg(test)]\nmod tests")[0];
    for (const [, code] of source.matchAll(/Message::new\(\s*"([^"]+)"/g)) {
      if (!known.has(code)) missing.push(`${code} (${file.slice(root.length)})`);
    }
  }
  assert.deepEqual(missing, []);
});

function rustFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return rustFiles(path);
    return name.endsWith(".rs") ? [path] : [];
  });
}

test("French double signs and guillemets never stand at the beginning or end of a line alone", () => {
  for (const [part, text] of Object.entries(joinTexts().fr)) {
    const wide = text.split("\n").filter((line) => /[ \u00a0][:;?!»%]|«(?!\u202f)/.test(line) || /[^\u202f]»/.test(line));
    assert.deepEqual(wide, [], part);
    const { junk } = parse(text);
    assert.deepEqual(junk, [], part);
  }
});

test("no French sentence says “one” of none: French counts 0 as one", () => {
  const wrong = [];
  for (const [file, source] of sources("fr")) {
    for (const entry of new FluentParser().parse(source).body) {
      if (entry.type !== "Message") continue;
      class Singular extends Visitor {
        visitSelectExpression(node) {
          const name = node.selector.id?.name;
          for (const { key, value } of node.variants) {
            if (key.name !== "one") continue;
            const words = value.elements.map((part) => part.value ?? " ").join("");
            const counts = value.elements.some(({ expression }) => expression && variables({ type: "Pattern", elements: [{ type: "Placeable", expression }] }).includes(name) && expression.type !== "SelectExpression");
            if (!counts && /(?<!\p{L})(une?|seule?|unique|1|l’autre)(?!\p{L})/iu.test(words)) wrong.push(`${file}: ${entry.id.name} $${name}`);
          }
          this.genericVisit(node);
        }
      }
      new Singular().visit(entry);
    }
  }
  assert.deepEqual(wrong, [], "write [1], or show the number");
});

test("what the page joins leaves the colon to the language", () => {
  const joined = tsFiles(join(root, "www")).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => /(\$\{[^{}]*\}|\)\})(<\/\w+>)?:[ <`]/.test(line))
      .map((line) => `${file.slice(root.length)}: ${line.trim()}`),
  );
  assert.deepEqual(joined, []);
});

test("Italian and French sentences name a country where it needs no preposition", () => {
  const before = { it: /(?<!\p{L})(in|a|ad|da|di|verso|per|con|su|tra|fra|regge|prende):? \{ \$(?!\w*Count)(country|countries|market)/iu, fr: /(?<!\p{L})(en|à|au|aux|de|d’|vers|dans|pour|avec|sur|chez|par|porte)[  ]?:? ?\{ \$(?!\w*Count)(country|countries|market)/iu };
  for (const language of ["it", "fr"]) {
    const lines = sources(language).flatMap(([file, source]) => source.split("\n").map((line) => `${file}: ${line}`));
    assert.deepEqual(lines.filter((line) => before[language].test(line)), []);
  }
});

test("in an English sentence a country has its article, and only where it takes one", () => {
  const codes = /CODES = "([A-Z ]+)"/.exec(readFileSync(join(root, "www/countries.ts"), "utf8"))[1].split(" ");
  assert.deepEqual(codes, [...codes].sort());
  const all = /"([A-Z ]+)"/.exec(readFileSync(join(root, "www/views/answer/countries.ts"), "utf8"))[1].split(" ");
  const names = new Intl.DisplayNames("en", { type: "region" });
  for (const code of [...all, ...codes]) {
    const name = names.of(code);
    // A common noun at the head of the name, or a plural: so the grammars (Quirk et al. 1985, 5.60–5.72).
    const noun = /Islands?$|Islands\)?$|^Isle |Republic|Kingdom|Emirates|States|Territor|Union/.test(name) && !/^(Christmas|Norfolk|Bouvet|Ascension|Clipperton)|^South Georgia/.test(name);
    const plural = ["NL", "BQ", "PH", "MV", "BS", "GM", "KM", "SC"].includes(code);
    assert.equal(codes.includes(code), noun || plural, `${code}: ${name}`);
  }
});

function sources(language) {
  return Object.keys(texts[language]).map((file) => [file, readFileSync(join(folder, language, file), "utf8")]);
}

function tsFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === "generated" ? [] : tsFiles(path);
    return name.endsWith(".ts") ? [path] : [];
  });
}
