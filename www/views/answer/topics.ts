// The topics of the questionnaire, a screen each, as the visitor chose them.
import type { Methods, Question } from "../../generated/report";
import { ATTITUDE, FIRST_FACTS, MARKET, MOTIVES, PROFILE, type Fact } from "./facts";
import { answerTo, barrier, given, idOf, isAnswered, ofFirm, ofStudy, type Given } from "./given";

export type Form = "short" | "full";

/** A screen: questions about barriers of a group, facts of the firm, or its markets. */
export interface Topic {
  /** Its place in the address. */
  code: string;
  /** Key of its title. */
  title: string;
  /** The group of the report that its answers add to. */
  group?: string;
  barriers?: string[];
  facts?: readonly Fact[];
  markets?: true;
}

/** On the short form the parts of marketing, one or two questions each, are one topic. */
const MARKETING = ["product", "price", "distribution", "logistics", "promotion"];

export const MODULES = ["oecd", "developing"];

export function formOf(answers: Given): Form | undefined {
  const form = answerTo(answers, ofStudy("barrier_form"));
  return form === "short" || form === "full" ? form : undefined;
}

export function modulesOf(answers: Given): string[] {
  return answerTo(answers, ofStudy("barrier_modules")).split(";").filter((code) => MODULES.includes(code));
}

/** The barriers on a form, in the catalogue's order. */
export function asked({ barriers }: Methods, form: Form, modules: readonly string[]): Methods["barriers"] {
  return barriers.filter(({ module, short }) => (module === "core" ? form === "full" || short : modules.includes(module)));
}

export function topics(methods: Methods, answers: Given): Topic[] {
  const form = formOf(answers);
  if (!form) return [];
  const groups: Topic[] = [];
  for (const { code, group } of asked(methods, form, modulesOf(answers))) {
    const shown = form === "short" && MARKETING.includes(group) ? "marketing" : group;
    const topic = groups.find((one) => one.code === shown);
    if (topic) topic.barriers!.push(code);
    else groups.push({ code: shown, title: `group-${shown}`, group: shown, barriers: [code] });
  }
  const more: Topic[] =
    form === "full"
      ? [
          { code: "profile", title: "answer-topic-profile", facts: PROFILE },
          { code: "motives", title: "answer-topic-motives", facts: MOTIVES },
          { code: "attitude", title: "answer-topic-attitude", facts: ATTITUDE },
          { code: "markets", title: "answer-topic-markets", markets: true },
        ]
      : [];
  return [{ code: "firm", title: "answer-topic-firm", facts: FIRST_FACTS }, ...groups, ...more];
}

/** How many rows of markets are shown: those answered, and one more. */
export function marketRows(answers: Given): number {
  const rows = [...answers.keys()].flatMap((key) => (key.startsWith("markets/") ? [Number(key.split("/")[1])] : []));
  return Math.max(0, ...rows);
}

/** What can be answered in a topic. */
export function questionsOf(topic: Topic, answers: Given): Question[] {
  const markets = topic.markets ? Array.from({ length: marketRows(answers) }, (_, row) => row + 1) : [];
  return [
    ...(topic.barriers ?? []).flatMap((code) => [barrier(code, "severity"), barrier(code, "not_applicable"), barrier(code, "presence")]),
    ...(topic.facts ?? []).map(({ field }) => ofFirm(field)),
    ...markets.flatMap((row) => MARKET.map(({ field }) => ({ sheet: "markets", row: String(row), field }))),
  ];
}

/** How much of a topic has been answered, markets apart: nobody knows how many there are. */
export function progress(topic: Topic, answers: Given): { done: number; of: number } {
  if (topic.barriers) {
    const done = topic.barriers.filter((code) => isAnswered(answers, code));
    return { done: done.length, of: topic.barriers.length };
  }
  const facts = topic.facts ?? [];
  return { done: facts.filter(({ field }) => answerTo(answers, ofFirm(field)) !== "").length, of: facts.length };
}

/** The topic that an address names, by itself or by one of its questions. */
export function topicAt(all: readonly Topic[], anchor: string | undefined): Topic | undefined {
  const answers = given();
  return all.find((topic) => anchor === `topic-${topic.code}` || questionsOf(topic, answers).some((question) => idOf(question) === anchor));
}
