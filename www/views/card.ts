// "What is this one contact for, what is it made of, and what would it do for us and for others?"
import { html, nothing, type TemplateResult } from "lit";
import type { Card, CardPart, CardRow, Recommendation, Report, TieClass } from "../generated/report";
import { actorLabel, has, list, say, t } from "../i18n";
import { cardsOf } from "../save/cards";
import { state } from "../state";
import { link } from "./parts";

/** Which card is drawn, or being drafted, and of which report. */
let drafted: { key: string; report: Report; card: Card | undefined } | undefined;
let asked: { key: string; report: Report } | undefined;
/** The row whose words are being written. */
let writing: CardPart | undefined;

/** The layers of a relationship, and the rows about the firm, the two and the network. */
const LAYERS: [layer: string, part: CardPart][] = [
  ["activities", "activities"],
  ["resources", "resources"],
  ["actors", "bonds"],
];
const FUNCTIONS: CardPart[] = ["for_firm", "for_pair", "for_network"];

/** The place of a card in addresses: `card/<step or t><number>[-<number>]`, a tie of the report or a proposal of a step. */
export function wantedAt(report: Report, anchor: string | undefined): { from: string; to: string; class: TieClass; advice: Recommendation | null } | undefined {
  const tie = /^t(\d+)$/.exec(anchor ?? "");
  const step = /^s(\d+)-(\d+)$/.exec(anchor ?? "");
  if (tie) {
    const one = report.network.ties[Number(tie[1])];
    return one && { from: one.from, to: one.to, class: one.class, advice: adviceFor(report, one.from, one.to, one.class) };
  }
  const advice = step && report.recommendations[Number(step[1])];
  const one = advice?.ties[Number(step![2])];
  return one && { from: one.from, to: one.to, class: one.class, advice };
}

function adviceFor(report: Report, from: string, to: string, kind: TieClass): Recommendation | null {
  const same = (ends: readonly string[]): boolean => ends.includes(from) && ends.includes(to);
  return report.recommendations.find(({ ties }) => ties.some((tie) => tie.class === kind && same([tie.from, tie.to]))) ?? null;
}

export function cardView(report: Report): TemplateResult {
  const wanted = wantedAt(report, state.anchor);
  const key = wanted && JSON.stringify([wanted.from, wanted.to, wanted.class]);
  if (wanted && key) void draft(key, wanted, report);
  if (wanted && drafted?.key !== key) return html`<h1 tabindex="-1">${t("card-title")}</h1><p role="status">${t("loading")}</p>`;
  const card = wanted && drafted?.card;
  if (!card) return html`<h1 tabindex="-1">${t("card-title")}</h1><p>${t("card-none")}</p><p>${link("network", t("card-to-network"))}</p>`;
  return shown(card, report);
}

/** Asks for the card once a report; what was drawn stays until the new one is there. */
async function draft(key: string, wanted: NonNullable<ReturnType<typeof wantedAt>>, report: Report): Promise<void> {
  if (drafted?.key === key && drafted.report === report) return;
  if (asked?.key === key && asked.report === report) return;
  asked = { key, report };
  if (drafted?.key !== key) writing = undefined;
  try {
    const [card] = await cardsOf([wanted]);
    if (asked?.key !== key || asked.report !== report) return;
    const first = drafted?.key !== key;
    drafted = { key, report, card };
    state.dispatchEvent(new Event("change"));
    if (first) state.dispatchEvent(new Event("view"));
  } catch (error) {
    state.missing(error, () => ((asked = undefined), draft(key, wanted, report)));
  }
}

function shown(card: Card, report: Report): TemplateResult {
  const partner = actorLabel(card.partner);
  return html`<article class="relation">
    <p class="small soft">${t("card-title")}</p>
    <h1 tabindex="-1">${t("card-of", { from: actorLabel(card.firm), to: partner })}</h1>
    <p><span class="tag">${t(card.expected ? "card-expected" : "card-observed")}</span> <span class="tag">${t(`class-${card.class}`)}</span></p>
    <p class="lede">${t(card.expected ? "card-expected-about" : "card-observed-about")}</p>
    <dl class="card-rows">${card.rows.map((row) => rowOf(row, card))}</dl>
    <section class="card" id="beyond">
      <h2>${t("card-beyond", { actor: partner })}</h2>
      ${card.beyond_count > 0
        ? html`<p>${t("card-beyond-about", { actor: partner, actorFirm: actorLabel(card.firm), count: card.beyond_count })}</p>
            <p>${list(card.beyond.map(actorLabel))}${card.beyond_count > card.beyond.length ? " …" : ""}</p>`
        : html`<p class="soft">${t("card-beyond-none", { actor: partner, actorFirm: actorLabel(card.firm) })}</p>`}
    </section>
    ${grid(card)}
    <p class="row moves">
      <button type="button" @click=${() => window.print()}>${t("card-print")}</button>
      ${link("network", t("card-to-network"))} ${steps(report, card)}
    </p>
  </article>`;
}

function rowOf(row: CardRow, card: Card): TemplateResult {
  const title = t(partKey(row.part));
  return html`<div class="card-row">
    <dt id=${`part-${row.part}`}>${title}</dt>
    <dd>
      ${row.text === null
        ? html`<p class="mark small soft">${t("card-draft")}</p>
            ${lines(row)}`
        : html`<p class="mark small">${t("card-yours")}</p>
            <p class="own">${row.text}</p>
            <details class="no-print">
              <summary>${t("card-draft-was")}</summary>
              ${lines(row)}
            </details>`}
      ${writing === row.part ? editor(row, card, title) : html`<p class="no-print"><button type="button" class="plain" id=${`edit-${row.part}`} aria-describedby=${`part-${row.part}`} @click=${() => write(row.part)}>${t(row.text === null ? "card-edit" : "card-edit-change")}</button></p>`}
    </dd>
  </div>`;
}

function lines({ draft }: CardRow): TemplateResult {
  return html`<ul class="messages">${draft.map((line) => html`<li>${say(line)}</li>`)}</ul>`;
}

function editor(row: CardRow, card: Card, title: string): TemplateResult {
  const before = row.text ?? row.draft.map(say).join("\n");
  const put = (text: string): void => {
    writing = undefined;
    const { from, to, class: kind } = card;
    const change = text.trim() !== (row.text ?? "");
    if (change) void state.edit({ kind: "card", from, to, class: kind, part: row.part, text: text.trim() });
    else state.dispatchEvent(new Event("change"));
    focusOn(`edit-${row.part}`);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    put((event.target as HTMLFormElement).querySelector("textarea")!.value);
  };
  return html`<form class="no-print" @submit=${submit}>
    <textarea id=${`words-${row.part}`} rows="4" aria-label=${title} .defaultValue=${before}></textarea>
    <p class="row">
      <button class="main">${t("card-keep")}</button>
      ${row.text === null ? nothing : html`<button type="button" @click=${() => put("")}>${t("card-back")}</button>`}
      <button type="button" class="plain" @click=${() => write(undefined, row.part)}>${t("cancel")}</button>
    </p>
  </form>`;
}

function write(part: CardPart | undefined, before?: CardPart): void {
  writing = part;
  state.dispatchEvent(new Event("change"));
  focusOn(part ? `words-${part}` : `edit-${before}`);
}

function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** The nine boxes, layers by firm, relationship and network, and what the contact does for each of the three. */
function grid(card: Card): TemplateResult {
  const row = (part: CardPart): CardRow => card.rows.find((one) => one.part === part)!;
  const words = (part: CardPart): TemplateResult => {
    const { text, draft } = row(part);
    return html`${text ?? html`<ul class="messages">${draft.map((line) => html`<li>${say(line)}</li>`)}</ul>`}`;
  };
  // What the firm and the network do besides this contact, no data of a contact tell.
  const blank = html`<span class="small soft">${t("card-grid-blank")}</span>`;
  return html`<details class="nine" open>
    <summary>${t("card-grid")}</summary>
    <p class="small soft">${t("card-grid-about")}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${t("card-grid")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${["firm", "pair", "network"].map((whose) => html`<th scope="col">${t(`card-grid-${whose}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${LAYERS.map(
            ([layer, part]) => html`<tr>
              <th scope="row">${t(`card-grid-${layer}`)}</th>
              <td>${layer === "actors" ? actorLabel(card.firm) : blank}</td>
              <td>${words(part)}</td>
              <td>${layer === "actors" && card.beyond.length > 0 ? list(card.beyond.map(actorLabel)) : blank}</td>
            </tr>`,
          )}
          <tr>
            <th scope="row">${t("card-grid-function")}</th>
            ${FUNCTIONS.map((part) => html`<td>${words(part)}</td>`)}
          </tr>
        </tbody>
      </table>
    </div>
  </details>`;
}

function partKey(part: CardPart): string {
  return `card-part-${part.replaceAll("_", "-")}`;
}

function steps(report: Report, card: Card): TemplateResult | typeof nothing {
  const index = report.recommendations.findIndex(({ ties }) => ties.some((tie) => tie.from === card.from && tie.to === card.to && tie.class === card.class));
  return index < 0 || !has("card-advice") ? nothing : link("plan", t("card-advice"), `step-${index}`);
}
