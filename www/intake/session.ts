// How a session begins, and what of it stays when files come and go.
import type { SourceFile } from "../core";
import type { Edit, Report, Session } from "../generated/report";

export function newSession(sources: string[], edits: Edit[] = []): Session {
  const today = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    version: 1,
    sources,
    as_of: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`,
    seed: 1,
    edits,
  };
}

/** What the visitor said of columns holds for other files with the same headings; nothing else does. */
export function carried({ edits }: Session): Edit[] {
  return edits.filter(({ kind }) => kind === "sheet" || kind === "column");
}

/** The session for these files; cells mended in one that was brought anew or taken away are forgotten. */
export function withNames(session: Session, files: readonly SourceFile[], anew: ReadonlySet<string>): Session {
  return {
    ...session,
    sources: files.map(({ name }) => name),
    edits: session.edits.filter((edit) => !((edit.kind === "cell" || edit.kind === "alike") && anew.has(edit.file))),
  };
}

/** Whether one of the files is read as the visitor said of other files with the same headings. */
export function usesCarried(report: Report, { session, carried }: { session: Session; carried: number }): boolean {
  const known = new Set(session.edits.slice(0, carried).flatMap((edit) => ("headings" in edit ? [edit.headings] : [])));
  return report.about.files.some(({ sheets }) => sheets.some(({ headings }) => known.has(headings)));
}
