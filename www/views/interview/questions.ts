// What is asked of each name: few questions, every one of which may be left open.
import type { Question, Report } from "../../generated/report";
import { t } from "../../i18n";
import { state } from "../../state";
import type { Fact } from "../answer/facts";
import { countries } from "../answer/countries";
import { answerTo, edit, give, given, ofFirm, type Given } from "../answer/given";
import { actor, beyond, nameIn, others, roster, tie, tied, type Place, type Screen } from "./people";

/** A question and where its answer stands. */
export interface Asked {
  fact: Fact;
  question: Question;
}

const DONT_KNOW = "dont_know";

/** Years to choose from, before which only "or earlier" is left. */
const YEARS = 9;

const asked = (question: Question, fact: Omit<Fact, "field">): Asked => ({ question, fact: { field: question.field, ...fact } });

/** The year that "this year" is. */
export function year(report: Report | undefined): number {
  return Number((report?.about.as_of ?? state.session.as_of ?? "").slice(0, 4)) || new Date().getFullYear();
}

/** The name itself. */
export function askName(place: Place, give: (text: string) => void): Asked {
  return asked(actor(place.row, "name"), { kind: "text", words: "ask-them-name", list: "named", give });
}

export function questions({ code }: Screen, place: Place, answers: Given, report: Report | undefined): Asked[] {
  const { row } = place;
  const answer = answerTo(answers, tie(row, "answer"));
  const contact = asked(tie(row, "contact_role"), {
    kind: "pick",
    words: "ask-them-contact",
    options: ["owner", "other", "both"].map((who) => [who, t(`pick-contact-${who}`)] as const),
  });
  const grow = (words: string): Asked => asked(tie(row, "growth_potential"), { kind: "agree", words });
  const content = (words: string, codes: readonly string[]): Asked =>
    asked(tie(row, "content"), { kind: "several", words, options: codes.map((one) => [one, t(`pick-content-${one}`)] as const) });
  switch (code) {
    case "customers":
      return [
        where(place, answers, false),
        lastOrder(row, report),
        ...(isOld(answers, row, report) ? [asked(tie(row, "quiet_reason"), { kind: "text", words: "ask-them-quiet", list: "reasons" })] : []),
        contact,
        grow("ask-them-grow"),
      ];
    case "suppliers":
      return [
        where(place, answers, true),
        asked(actor(row, "materials"), { kind: "text", words: "ask-them-bring" }),
        contact,
        beyondThem(place, "ask-them-also-buy"),
      ];
    case "trade":
      return [
        where(place, answers, true),
        asked(tie(row, "answer"), { kind: "yes-no", words: "ask-them-together", give: (said) => together(place, said) }),
        ...(answer === "yes"
          ? [content("ask-them-what", ["purchasing", "promotion", "information", "coordination"]), contact, grow("ask-them-more")]
          : []),
        beyondThem(place, "ask-them-work-with"),
      ];
    default:
      return [
        ...(/bank|forwarder/.test(place.role) ? [] : [where(place, answers, true), content("ask-them-does", ["service", "information", "purchasing", "promotion", "coordination"])]),
        contact,
      ];
  }
}

/** How many there are in all. */
export function askTotal({ code, total }: Screen): Asked | undefined {
  const role = { customers: "customer", suppliers: "supplier", trade: "competitor" }[code as string];
  if (!total || !role) return undefined;
  const question = roster(total, "population");
  return asked(question, {
    kind: "number",
    words: `ask-total-${code}`,
    give: (said) => give(question, said, edit(roster(total, "role"), said.trim() === "" ? "" : role)),
  });
}

/** One choice for two fields: near, elsewhere in the country, or which country. */
function where({ row }: Place, answers: Given, home: boolean): Asked {
  const territory = answerTo(answers, actor(row, "territory"));
  const country = answerTo(answers, actor(row, "country"));
  const own = answerTo(answers, ofFirm("country"));
  const near = home ? (["district", "national"] as const).map((one) => [one, t(`pick-where-${one}`)] as const) : [];
  const question = actor(row, "country");
  return asked(question, {
    kind: "one",
    words: home ? "ask-them-where" : "ask-them-country",
    value: home && (territory === "district" || territory === "national") ? territory : country,
    options: [...near, [DONT_KNOW, t("answer-dont-know")], ...countries().map(({ code, name }) => [code, name] as const)],
    give: (said) => {
      const isNear = said === "district" || said === "national";
      const at = isNear ? said : said === "" || said === DONT_KNOW ? "" : said === own ? "national" : "foreign";
      give(question, isNear ? own : said, edit(actor(row, "territory"), at));
    },
  });
}

/** By year, and before some years ago only that: the latest year it may have been is kept. */
function lastOrder(row: string, report: Report | undefined): Asked {
  const now = year(report);
  const words = (at: number): string => (at === now ? t("pick-this-year", { year: String(at) }) : at === now - 1 ? t("pick-last-year", { year: String(at) }) : String(at));
  const years = Array.from({ length: YEARS }, (_, ago) => [String(now - ago), words(now - ago)] as const);
  const earlier = String(now - YEARS);
  return asked(tie(row, "last_exchange_year"), {
    kind: "one",
    words: "ask-them-last",
    options: [...years, [earlier, t("pick-or-earlier", { year: earlier })], [DONT_KNOW, t("answer-dont-know")]],
  });
}

function isOld(answers: Given, row: string, report: Report | undefined): boolean {
  const last = Number(answerTo(answers, tie(row, "last_exchange_year")));
  return last > 0 && last <= year(report) - 2;
}

/** Only with an answer is there something to say of the contact. */
function together(place: Place, said: string): void {
  give(tie(place.row, "answer"), said, ...tied(place, nameIn(given(), place)));
}

function beyondThem(place: Place, words: string): Asked {
  return asked(tie(beyond(place.row), "to"), { kind: "text", words, list: "named", give: (said) => others(place, said) });
}
