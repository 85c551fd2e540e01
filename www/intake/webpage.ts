// Web pages under the name of a workbook, as accounting programs and bank pages export them: their table.
import { fromHtml } from "./paste";

/** A page with more bytes is left to the core, which says what it is. */
const MOST = 16 << 20;

/** The largest table of a web page as tab-separated text; `undefined` for any other file. */
export async function webTable(content: ArrayBuffer): Promise<string | undefined> {
  if (content.byteLength > MOST) return undefined;
  const start = new TextDecoder("windows-1252").decode(content.slice(0, 2048));
  if (!/^[^\w<]*</.test(start)) return undefined;
  // The page's own word for its encoding; without one the usual of today.
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? "utf-8";
  return fromHtml(decoder(named).decode(content));
}

function decoder(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
