// Everything that is only needed for saving, in a script of its own, loaded when it is first asked for.
import { needWords } from "../i18n";
import type { TemplateKind } from "./calls";
import { download } from "./download";
import { answersFile, correctedFile, templateFile } from "./make";

export type { TemplateKind } from "./calls";
export { saveFigure, saveView } from "./view";

/** Hands over an empty template in the page's language. */
export async function saveTemplate(kind: TemplateKind): Promise<void> {
  await Promise.all([needWords("save"), needWords("barriers")]);
  download(await templateFile(kind));
}

/** Hands over the visitor's files as they were read and mended, with notes at what is left to mend. */
export async function saveCorrected(): Promise<void> {
  await needWords("save");
  download(await correctedFile());
}

/** Hands over the template filled with what was answered and brought. */
export async function saveAnswers(): Promise<void> {
  await Promise.all(["save", "network", "look", "methods", "barriers", "readings-view", "firms", "profile"].map(needWords));
  download(await answersFile());
}
