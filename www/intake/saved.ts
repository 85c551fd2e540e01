// A saved session: the visitor's files and changes in one file, brought back.
import type { SourceFile } from "../core";
import type { Edit, Session } from "../generated/report";
import { type Look, lookFrom } from "../map/look";

interface Saved {
  format: "filiera-session";
  version: number;
  session: Session;
  /** What of the network was looked at, and where actors were put. */
  look?: unknown;
  files: { name: string; base64: string }[];
}

/** A session file says so in its first characters, whatever its name. */
export async function isSaved({ blob }: SourceFile): Promise<boolean> {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"filiera-session"/.test(await blob.slice(0, 200).text());
}

export async function restore({ blob }: SourceFile): Promise<{ files: SourceFile[]; session: Session; look: Look } | "unusable"> {
  try {
    const { version, session, look, files } = JSON.parse(await blob.text()) as Saved;
    const usable =
      version === 1 &&
      session.version === 1 &&
      Array.isArray(session.edits) &&
      session.edits.every((edit: Edit) => typeof edit.kind === "string") &&
      files.length + session.edits.length > 0;
    if (!usable) return "unusable";
    const restored = files.map(({ name, base64 }) => ({ name: String(name), blob: new Blob([bytes(base64)]) }));
    return { files: restored, session: { ...session, sources: restored.map(({ name }) => name) }, look: lookFrom(look) };
  } catch {
    return "unusable";
  }
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
