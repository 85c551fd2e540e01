// The visitor's files and all changes in one file. `intake/saved.ts` brings it back.
import type { SourceFile } from "../core";
import type { Session } from "../generated/report";
import type { Look } from "../map/look";

export async function sessionFile(session: Session, files: readonly SourceFile[], look: Look): Promise<Blob> {
  const saved = await Promise.all(files.map(async ({ name, blob }) => ({ name, base64: await base64(blob) })));
  // Read back by its beginning: the format comes first.
  const content = { format: "filiera-session", version: 1, session, look, files: saved };
  return new Blob([JSON.stringify(content)], { type: "application/json" });
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    // Without a type, an empty file would give no comma.
    reader.readAsDataURL(new Blob([blob], { type: "application/octet-stream" }));
  });
}
