// Every sentence on the page comes from here: keys of the Fluent files in, words in the visitor's language out.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import textFiles from "filiera:text";
import { takesThe } from "./countries";
import type { Message, Report } from "./generated/report";

export const LANGUAGES = ["en", "it", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Argument = string | number | string[];

/** Each language's own name for itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", it: "Italiano", fr: "Français" };

/** The names that actors carry in the report on screen; set by the state with each report. */
let actorLabels: ReadonlyMap<string, string | undefined> = new Map();

let current: Language = "en";
const bundles = new Map<Language, FluentBundle>();
/** Parts of the sentences that the page has needed so far. */
const parts = new Set(["first"]);
const loaded = new Map<string, Promise<void>>();

export function language(): Language {
  return current;
}

/** Fetches the language's sentences when they are asked for the first time. */
export async function setLanguage(wanted: Language): Promise<void> {
  await Promise.all([...parts].map((part) => load(wanted, part)));
  current = wanted;
  document.documentElement.lang = wanted;
}

/** Fetches sentences that are not needed at first: those of the folder `part`, in every language from now on. */
export async function needWords(part: string): Promise<void> {
  parts.add(part);
  await load(current, part);
}

/** The report's names are told from now on. */
export function nameActors(report: Report): void {
  actorLabels = labelsOf(report);
}

/** Tells another report's names while `work` runs. */
export function withNames<Result>(report: Report, work: () => Result): Result {
  const before = actorLabels;
  actorLabels = labelsOf(report);
  try {
    return work();
  } finally {
    actorLabels = before;
  }
}

/** An actor without a name of its own (`undefined`) is the visitor's firm in a list of its customers, and in an interview. */
function labelsOf({ about, network }: Report): Map<string, string | undefined> {
  const own = (id: string): boolean => about.from_customer_list || (id === about.answering && id === "focal");
  const nameless = network.actors.find(({ id, focal, unlisted }) => focal && unlisted && own(id))?.id;
  return new Map(network.actors.map(({ id, label }) => [id, id === nameless ? undefined : label]));
}

/** The first of the visitor's languages that the page speaks. */
export function preferred(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((one) => one === tag.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return "en";
}

/** The sentence of a key, `id` or `id.attribute`. A key without a sentence shows itself, and a test fails. */
export function t(id: string, args: Record<string, Argument> = {}): string {
  const [name = id, attribute] = id.split(".");
  const bundle = bundles.get(current);
  const message = bundle?.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!bundle || !pattern) return id;
  return bundle.formatPattern(pattern, withCounts(args));
}

/** Whether a key has a sentence. */
export function has(id: string): boolean {
  const [name = id, attribute] = id.split(".");
  const message = bundles.get(current)?.getMessage(name);
  return Boolean(attribute ? message?.attributes[attribute] : message?.value);
}

/** A sentence that the core chose. An argument's name says how it is shown (see `Message` in the core). */
export function say(message: Message): string {
  const args: Record<string, Argument> = {};
  for (const [name, value] of Object.entries(message.args)) {
    if (value === undefined) continue;
    args[name] = Array.isArray(value) ? value.map((one) => String(shown(name, one))) : shown(name, value);
  }
  return t(message.code, args);
}

function shown(name: string, value: string | number): string | number {
  if (typeof value === "number") return name.startsWith("share") ? points(value) : value;
  if (name.startsWith("actor")) return actorLabel(value);
  if (/^(file|other)$/.test(name)) return fileLabel(value);
  if (/^(country|countries|market)/.test(name)) return name.endsWith("Alone") ? countryName(value) : placeName(value);
  if (name.startsWith("barrier")) return barrierLabel(value);
  if (name.startsWith("language")) return languageName(value);
  const term = /^(role|rule|state|class|territory|verdict|group|effort|logic|field|sheet|measure|finding$)/.exec(name)?.[0];
  return term && has(`${term}-${value}`) ? t(`${term}-${value}`) : value;
}

/** A share as whole points of 100; one above 0 is never told as 0. */
export function points(share: number): number | string {
  return share > 0 && share < 0.005 ? t("less-than-one") : Math.round(100 * share);
}

/** Lists become one phrase, with their length beside them. */
function withCounts(args: Record<string, Argument>): Record<string, string | number> {
  const result: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value)) {
      result[name] = list(value);
      result[`${name}Count`] = value.length;
    } else {
      result[name] = value;
    }
  }
  return result;
}

/** A name from the file, kept from turning the sentence around when it is written from right to left. */
export function actorLabel(id: string): string {
  const label = actorLabels.get(id) ?? (actorLabels.has(id) ? t("role-focal") : id);
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(label) ? `\u2068${label}\u2069` : label;
}

/** A file's name; of answers given in the page, words for them. */
export function fileLabel(name: string): string {
  return name === "page:answers" ? t("answers-source") : name;
}

/** A firm's name; of one without, words for the visitor's own. */
export function firmLabel(label: string): string {
  return label === "focal" ? t("role-focal") : label;
}

export function barrierLabel(code: string): string {
  return t(`barrier-${code}`);
}

/** A country's name where it stands alone: in a heading, a list, a column. */
export function countryName(code: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(current, { type: "region" }).of(code.toUpperCase()) ?? code;
}

/** A country's name inside a sentence: in English some take an article; other languages' sentences put it where it needs none. */
export function placeName(code: string): string {
  return current === "en" && takesThe(code) ? `the ${countryName(code)}` : countryName(code);
}

/** A code of ISO 639-1; other words stay as they are written. */
function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames(current, { type: "language" }).of(code) ?? code;
}

export function list(items: readonly string[]): string {
  return new Intl.ListFormat(current, { type: "conjunction" }).format(items);
}

export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(current, { maximumFractionDigits: digits }).format(value);
}

/** 0.25 → 25 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return `< ${percent(0.01)}`;
  return new Intl.NumberFormat(current, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** `2006-01-31`, or a bare year, in the visitor's way. */
export function date(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(region(), { dateStyle: "long", timeZone: "UTC" }).format(day);
}

/** Dates in English as most of the page's visitors write them: the day first. */
function region(): string {
  return current === "en" ? "en-GB" : current;
}

/** Once; a failure is forgotten, because the connection may come back. */
function load(wanted: Language, part: string): Promise<void> {
  const file = textFiles[wanted][part]!;
  const loading = loaded.get(file) ?? fetchWords(wanted, file);
  loaded.set(file, loading);
  loading.catch(() => loaded.delete(file));
  return loading;
}

async function fetchWords(wanted: Language, file: string): Promise<void> {
  const response = await fetch(new URL(file, import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  const resource = new FluentResource(await response.text());
  // Isolation marks around every argument would stand in copied text; names that need them get them.
  const bundle = bundles.get(wanted) ?? new FluentBundle(wanted, { useIsolating: false });
  bundle.addResource(resource);
  bundles.set(wanted, bundle);
}
