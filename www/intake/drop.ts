// Files from a drop or a choice: several at once, and whole folders.
import type { SourceFile } from "../core";

/** What a spreadsheet program or a network program may have written; only asked of files in folders. */
export const ENDINGS = ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt", "graphml", "gexf"];
/** A folder with more is not a folder of answers. */
const MOST = 500;

interface Found {
  file: File;
  /** From the dropped folder on; empty for a file of its own. */
  folder: string;
}

export async function dropped(data: DataTransfer): Promise<SourceFile[]> {
  // Entries have to be taken before the first wait: the browser empties the list after the event.
  const entries = [...data.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  const plain = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return named(plain.map((file) => ({ file, folder: "" })));
  const found: Found[] = [];
  for (const entry of entries) if (entry) await walk(entry, "", found);
  return named(found);
}

export function chosen(files: Iterable<File>): SourceFile[] {
  return named(
    [...files].flatMap((file) => {
      const folder = file.webkitRelativePath.split("/").slice(0, -1).join("/");
      return folder === "" || isTable(file.name) ? [{ file, folder }] : [];
    }),
  );
}

async function walk(entry: FileSystemEntry, folder: string, found: Found[]): Promise<void> {
  if (found.length >= MOST) return;
  if (entry.isFile) {
    if (folder !== "" && !isTable(entry.name)) return;
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ file, folder });
  } else if (entry.isDirectory) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    for (;;) {
      // A reader gives a hundred at a time, and none when it is through.
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) break;
      for (const one of some.sort((a, b) => (a.name < b.name ? -1 : 1))) await walk(one, path, found);
    }
  }
}

/** Not what the system puts beside (`.DS_Store`), nor what Excel keeps while a workbook is open (`~$…`). */
function isTable(name: string): boolean {
  return !/^(\.|~\$)/.test(name) && ENDINGS.includes(name.toLowerCase().split(".").at(-1) ?? "");
}

/** Two files of one name, from two folders, get the folder's name before theirs. */
function named(found: Found[]): SourceFile[] {
  const count = new Map<string, number>();
  for (const { file } of found) count.set(file.name, (count.get(file.name) ?? 0) + 1);
  return found.map(({ file, folder }) => ({
    name: folder !== "" && count.get(file.name)! > 1 ? `${folder}/${file.name}` : file.name,
    blob: file,
  }));
}
