// Modules that scripts/bundle.mjs makes.

declare module "filiera:worker" {
  /** The worker's script as text. */
  const text: string;
  export default text;
}

declare module "filiera:wasm" {
  /** The name of the core's file, beside the page's script. */
  const name: string;
  export default name;
}

declare module "filiera:tables" {
  /** The name of the file with the tables of East Asian letters, beside the page's script. */
  const name: string;
  export default name;
}

declare module "filiera:writer-worker" {
  /** The second worker's script as text. */
  const text: string;
  export default text;
}

declare module "filiera:writer" {
  /** The name of the second module's file, beside the page's script. */
  const name: string;
  export default name;
}

declare module "filiera:measures-worker" {
  /** The third worker's script as text. */
  const text: string;
  export default text;
}

declare module "filiera:measures" {
  /** The name of the third module's file, beside the page's script. */
  const name: string;
  export default name;
}

declare module "filiera:advice-worker" {
  /** The fourth worker's script as text. */
  const text: string;
  export default text;
}

declare module "filiera:advice" {
  /** The name of the fourth module's file, beside the page's script. */
  const name: string;
  export default name;
}

declare module "filiera:text" {
  /** By language and part, the name of the file with the sentences, beside the page's script. */
  const files: Record<"en" | "it" | "fr", Record<string, string>>;
  export default files;
}
