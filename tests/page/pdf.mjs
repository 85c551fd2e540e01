// The text of each page of a PDF as Chromium prints it (Skia/PDF: plain objects, fonts with their signs).
import { inflateSync } from "node:zlib";

/** A text a page. */
export function pagesOf(pdf) {
  const objects = objectsOf(pdf);
  const root = [...objects.values()].find(({ dict }) => /\/Type\s*\/Catalog/.test(dict));
  const pages = [];
  const walk = (id) => {
    const { dict } = objects.get(id);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(dict);
    if (kids) for (const [, kid] of kids[1].matchAll(/(\d+) 0 R/g)) walk(kid);
    else pages.push(textOf(dict, objects));
  };
  walk(/\/Pages\s+(\d+) 0 R/.exec(root.dict)[1]);
  return pages;
}

/** By number: what is written before the stream, and the stream unpacked. */
function objectsOf(pdf) {
  const text = pdf.toString("latin1");
  const objects = new Map();
  const start = /(\d+) 0 obj\s/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const from = start.lastIndex;
    const [stream, end] = [text.indexOf("stream", from), text.indexOf("endobj", from)];
    if (stream < 0 || stream > end) {
      objects.set(found[1], { dict: text.slice(from, end), stream: "" });
      continue;
    }
    const dict = text.slice(from, stream);
    const bytes = stream + (text[stream + 6] === "\r" ? 8 : 7);
    const length = Number(/\/Length (\d+)/.exec(dict)[1]);
    const packed = pdf.subarray(bytes, bytes + length);
    objects.set(found[1], { dict, stream: (dict.includes("/FlateDecode") ? inflateSync(packed) : packed).toString("latin1") });
    start.lastIndex = bytes + length;
  }
  return objects;
}

function textOf(page, objects) {
  const resources = /\/Resources (\d+) 0 R/.exec(page);
  const fonts = /\/Font\s*<<([^>]*)>>/.exec(resources ? objects.get(resources[1]).dict : page)?.[1] ?? "";
  const signs = new Map([...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, signsOf(objects.get(id).dict, objects)]));
  const parts = [...page.matchAll(/\/Contents \[?([\d R]+)\]?/g)].flatMap(([, all]) => [...all.matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(id).stream));
  let font = new Map();
  let text = "";
  const read = (hex) => (hex.match(/.{4}/g) ?? []).map((sign) => font.get(parseInt(sign, 16)) ?? "").join("");
  for (const [, name, one, several, moved] of parts.join("\n").matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)>\s*Tj|\[([^\]]*)\]\s*TJ|(\bET\b)/g)) {
    if (name) font = signs.get(name) ?? new Map();
    else if (one) text += read(one);
    else if (several) text += [...several.matchAll(/<([\dA-Fa-f]+)>/g)].map(([, hex]) => read(hex)).join("");
    else if (moved) text += " ";
  }
  // Two letters may be one sign.
  return text.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
}

/** Which sign of the font is which letter. */
function signsOf(font, objects) {
  const signs = new Map();
  const map = /\/ToUnicode (\d+) 0 R/.exec(font);
  if (!map) return signs;
  const letters = (hex) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
  const { stream } = objects.get(map[1]);
  for (const [, block] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, sign, to] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) signs.set(parseInt(sign, 16), letters(to));
  }
  for (const [, block] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low, high, to] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let sign = parseInt(low, 16); sign <= parseInt(high, 16); sign += 1) signs.set(sign, String.fromCharCode(parseInt(to, 16) + sign - parseInt(low, 16)));
    }
  }
  return signs;
}
