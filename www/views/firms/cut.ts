// Names where there is little room.
import { widthOf } from "../../figures/svg";

/** As much of a name as has room. */
export function cut(words: string, size: number, width: number): string {
  if (widthOf(words, size) <= width) return words;
  let [fits, over] = [0, words.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (widthOf(`${words.slice(0, middle)}…`, size) <= width) fits = middle;
    else over = middle;
  }
  return `${words.slice(0, fits).trimEnd()}…`;
}
