// Everything the report holds about one actor or one contact.
import { type TemplateResult, html, nothing } from "lit";
import type { ActorReport, Report, TieReport, TieSide } from "../../generated/report";
import { actorLabel, countryName, date, has, list, number, percent, say, t } from "../../i18n";
import { type Contact, contactsOf } from "../../map/picture";
import { state } from "../../state";
import { found } from "../late";
import { type Content, bar, basisMark, link } from "../parts";
import { measuresOf } from "./measures";

type Fact = [name: string, value: Content | Content[] | null | undefined];

function facts(rows: Fact[]): TemplateResult {
  return html`<dl class="fact-list">
    ${rows
      .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== nothing)
      .map(([name, value]) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

/** Where an actor is, in words. */
export function placeOf({ territory, area, country, focal }: ActorReport): string {
  const where = [area, country ? countryName(country) : undefined].filter(Boolean).join(", ");
  if (focal) return where || t(`territory-${territory}`);
  if (territory === "unknown" && where) return where;
  return where ? `${t(`territory-${territory}`)} (${where})` : t(`territory-${territory}`);
}

export function rolesOf({ roles, main_role }: ActorReport): string {
  return list((roles.length ? roles : [main_role]).map((role) => t(`role-${role}`)));
}

export function actorFacts(report: Report, actor: ActorReport): TemplateResult {
  const index = report.network.actors.indexOf(actor);
  const own = contactsOf(report).filter(({ from, to }) => from === index || to === index);
  const now = own.filter(({ tie }) => tie);
  const denied = report.network.ties.filter(
    ({ from, to, known, present }) => known === "denied" && !present && (from === actor.id || to === actor.id),
  );
  // A pair may be in touch in one way and have denied another.
  const others = denied.map(({ from, to, class: kind }) => `${actorLabel(from === actor.id ? to : from)} (${t(`class-${kind}`)})`);
  return html`
    ${facts([
      ["fact-roles", rolesOf(actor)],
      ["fact-place", placeOf(actor)],
      ["fact-sector", actor.sector],
      ["fact-materials", list(actor.materials)],
      ["fact-stands-for", actor.class_row ? (actor.stands_for === null ? t("fact-several") : t("fact-several-known", { count: actor.stands_for })) : null],
      ["fact-interviewed", t(actor.interviewed === null ? "interviewed-unknown" : actor.interviewed ? "interviewed-yes" : "interviewed-no")],
      ["fact-unlisted", actor.unlisted ? t("fact-unlisted-yes") : null],
      ["fact-note", actor.note],
      ["fact-basis", actor.basis && actor.basis !== "S" ? basisMark(actor.basis) : null],
      ["fact-denied", others.length ? list(others) : null],
    ])}
    ${now.length
      ? html`<h3>${t("fact-contacts", { count: now.length })}</h3>
          <ul class="contacts">${now.map((contact) => contactLine(report, contact, index))}</ul>`
      : html`<p class="small">${t("fact-no-contacts")}</p>`}
    ${proposals(report, own)} ${measuresOf(report, actor)}
  `;
}

function contactLine(report: Report, { from, to, tie, index }: Contact, own: number): TemplateResult {
  const other = report.network.actors[from === own ? to : from]!;
  return html`<li>
    <button type="button" class="plain" @click=${() => state.select({ kind: "tie", index: index! })}>${actorLabel(other.id)}</button>
    <span class="soft">${t(`class-${tie!.class}`)}, ${stateOf(tie!)}</span>${basisMark(tie!.basis)}
  </li>`;
}

/** Its state in words; for a pair that was denied, what that means. */
export function stateOf(tie: TieReport): string {
  return t(`state-${tie.state}`);
}

export function tieFacts(report: Report, tie: TieReport): TemplateResult {
  const index = report.network.ties.indexOf(tie);
  const ends = [tie.from, tie.to];
  const own = contactsOf(report).filter((contact) => {
    if (contact.index !== undefined || contact.class !== tie.class) return contact.index === index;
    // Only proposed, of a pair that was asked about.
    const { from, to } = contact;
    return [from, to].every((end) => ends.includes(report.network.actors[end]!.id));
  });
  const end = (id: string) =>
    html`<button type="button" class="plain" @click=${() => state.select({ kind: "actor", id })}>${actorLabel(id)}</button>`;
  return html`
    ${facts([
      ["fact-between", html`${end(tie.from)} – ${end(tie.to)}`],
      ["fact-kind", html`${t(`class-${tie.class}`)}${tie.class === "supply" ? html` <span class="soft">${t("fact-sells", { from: actorLabel(tie.from), to: actorLabel(tie.to) })}</span>` : nothing}`],
      ["fact-state", html`${stateOf(tie)}${tie.sleeping ? html` <span class="soft">${t(`sleeping-${tie.sleeping}`)}</span>` : nothing}`],
      [
        "fact-state-from",
        tie.state_declared && tie.state_declared !== tie.state_computed && tie.state_computed !== "unknown"
          ? t("fact-state-differs", { declared: t(`state-${tie.state_declared}`), computed: t(`state-${tie.state_computed}`) })
          : tie.state_declared
            ? t("fact-state-declared")
            : tie.present
              ? t("fact-state-computed")
              : null,
      ],
      ["fact-quiet-reason", tie.quiet_reason],
      ["fact-strength", tie.strength === null ? (tie.present ? t("fact-strength-unknown") : null) : t(tie.strength_given ? "fact-strength-given" : "fact-strength-value", { value: Math.round(tie.strength), share: Math.round(100 * tie.answered_share) })],
      ["fact-bars", layers(tie)],
      ["fact-growth", tie.growth_potential === null ? null : t("fact-of-five", { value: number(tie.growth_potential) })],
      ["fact-gap", tie.gap === null ? null : tie.gap > 0.5 ? t("fact-gap-value", { value: Math.round(tie.gap) }) : t("fact-gap-none")],
      ["fact-trust", tie.trust === null ? null : t("fact-of-five", { value: number(tie.trust) })],
      ["fact-last", tie.last_exchange === null ? null : date(tie.last_exchange)],
      ["fact-contact", tie.contact_role === null ? null : word("contact-role", tie.contact_role)],
      ["fact-content", tie.content.length ? list(tie.content.map((one) => word("content", one))) : null],
      ["fact-functions", list(tie.functions.map((one) => t(`function-${one}`)))],
      ["fact-effects", list(tie.effects.map((one) => t(`effect-${one}`)))],
      ["fact-materials", list(tie.materials)],
      ["fact-sales", tie.share_of_sales_pct === null ? null : percent(tie.share_of_sales_pct / 100)],
      ["fact-purchases", tie.share_of_purchases_pct === null ? null : percent(tie.share_of_purchases_pct / 100)],
      ["fact-amount", tie.amount === null ? null : number(tie.amount, 0)],
      ["fact-via", tie.via === null ? null : end(tie.via)],
      ["fact-told", tie.told_by.length ? t("fact-told-names", { told: t(`told-${tie.told}`), names: list(tie.told_by.map(actorLabel)) }) : t(`told-${tie.told}`)],
      ["fact-note", tie.note],
      ["fact-basis", tie.basis.some((mark) => mark !== "S") ? basisMark(tie.basis) : null],
      ["fact-rows", tie.places.length ? `${tie.places.join(", ")}${tie.statements > tie.places.length ? " …" : ""}` : null],
    ])}
    <p>${link("card", t("card-open"), `t${index}`)}</p>
    ${sides(report, index)} ${proposals(report, own)}
  `;
}

/** The three parts of the strength as bars, with what they give when all count the same. */
function layers(tie: TieReport): Content {
  const parts = (["bond", "link", "resource"] as const).filter((part) => tie[part] !== null);
  if (parts.length === 0) return nothing;
  return html`${parts.map((part) => {
    const value = Math.round(100 * tie[part]!);
    const words = t(`fact-bar-${part}`);
    return html`<span class="layer"><span>${words} <span class="soft">${value}</span></span>${bar({ value, label: `${words}${t("colon")} ${t("fact-bar-value", { value })}` })}</span>`;
  })}
  ${tie.strength_unweighted === null ? nothing : html`<span class="soft">${t("fact-unweighted", { value: Math.round(tie.strength_unweighted) })}</span>`}`;
}

/** What each teller said, beside each other. */
function sides(report: Report, index: number): Content {
  const told = found(report, "evidence")?.sides.find(({ tie }) => tie === index);
  if (!told) return nothing;
  const fields = [...new Set(told.sides.flatMap(({ items }) => items.map(([field]) => field)))];
  const teller = ({ end, by }: TieSide): Content =>
    end === "unsaid" ? t("sides-unsaid") : end === "other" ? t("sides-third", { name: actorLabel(by!) }) : actorLabel(by!);
  return html`<h3>${t("sides-title")}</h3>
    ${told.agreement === null ? nothing : html`<p class="small">${t("sides-agree", { share: Math.round(100 * told.agreement) })}</p>`}
    <div class="scroll" tabindex="0" role="group" aria-label=${t("sides-title")}>
      <table class="facts sides">
        <thead>
          <tr><th scope="col">${t("sides-question")}</th>${told.sides.map((side) => html`<th scope="col">${teller(side)}</th>`)}</tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">${t("sides-answer")}</th>
            ${told.sides.map(({ answer, state }) => html`<td>${t(`said-${answer}`)}${state ? html` <span class="soft">${t(`state-${state}`)}</span>` : nothing}</td>`)}
          </tr>
          ${fields.map(
            (field) => html`<tr>
              <th scope="row">${t(`field-${field}`)}</th>
              ${told.sides.map(({ items }) => {
                const value = items.find(([one]) => one === field)?.[1];
                return html`<td>${value === undefined ? "–" : number(value)}</td>`;
              })}
            </tr>`,
          )}
          <tr><th scope="row">${t("fact-rows")}</th>${told.sides.map(({ place }) => html`<td class="soft">${place}</td>`)}</tr>
        </tbody>
      </table>
    </div>`;
}

/** A contact that does not exist yet: why it should. */
export function proposedFacts(report: Report, contact: Contact): TemplateResult {
  return html`<p class="small">${t("fact-not-yet")}</p>
    ${cardOfProposal(report, contact)}${proposals(report, [contact])}`;
}

/** The way to the card of a contact that is only proposed. */
function cardOfProposal(report: Report, { from, to, class: kind, proposedBy }: Contact): Content {
  const ends = [from, to].map((end) => report.network.actors[end]!.id);
  const step = proposedBy[0];
  const place = report.recommendations[step!]?.ties.findIndex((tie) => tie.class === kind && ends.includes(tie.from) && ends.includes(tie.to));
  return place === undefined || place < 0 ? nothing : html`<p>${link("card", t("card-open"), `s${step}-${place}`)}</p>`;
}

/** What the recommendations would do here, each with its way to the plan. */
function proposals(report: Report, own: Contact[]): Content {
  const numbers = [...new Set(own.flatMap(({ proposedBy }) => proposedBy))].sort((a, b) => a - b);
  if (numbers.length === 0) return nothing;
  return html`<h3>${t("fact-proposed")}</h3>
    <ul class="contacts">
      ${numbers.map((one) => html`<li>${link("plan", say(report.recommendations[one]!.title), `step-${one}`)}</li>`)}
    </ul>`;
}

/** A coded value in words, or as it came. */
function word(area: string, code: string): string {
  return has(`${area}-${code}`) ? t(`${area}-${code}`) : code;
}
