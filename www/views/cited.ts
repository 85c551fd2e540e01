// A study as it is cited: "Burt 1992".
import { html, type TemplateResult } from "lit";
import { state } from "../state";
import { link } from "./parts";

/** The key itself where no study has it. */
export function cited(key: string): string {
  const study = state.codebook?.methods.sources.find((one) => one.key === key);
  if (!study) return key;
  const names = study.authors.split(/, [^,&]*?(?:, | & |$)/).filter((name) => name !== "");
  const [first = study.authors, second] = names;
  return `${names.length > 2 ? `${first} et al.` : second ? `${first} & ${second}` : first} ${study.year}`;
}

/** Studies, each leading to where it stands in full. */
export function citedLinks(keys: readonly string[]): TemplateResult {
  return html`${keys.map((key, place) => html`${place > 0 ? ", " : ""}${link("methods", cited(key), `source-${key}`)}`)}`;
}
