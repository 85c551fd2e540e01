// Everything the report holds about one actor or one contact.
import { type TemplateResult, html, nothing } from "lit";
import type { ActorReport, Report, TieReport } from "../../generated/report";
import { actorLabel, countryName, date, has, list, number, percent, say, t } from "../../i18n";
import { type Contact, contactsOf } from "../../map/picture";
import { state } from "../../state";
import { type Content, basisMark, link } from "../parts";
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
  const scores = ([["fact-bond", tie.bond], ["fact-link", tie.link], ["fact-resource", tie.resource]] as const).filter(
    ([, value]) => value !== null,
  );
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
      ["fact-strength", tie.strength === null ? (tie.present ? t("fact-strength-unknown") : null) : t("fact-strength-value", { value: Math.round(tie.strength), share: Math.round(100 * tie.answered_share) })],
      ["fact-made-of", scores.length ? list(scores.map(([name, value]) => t(name, { value: Math.round(100 * value!) }))) : null],
      ["fact-growth", tie.growth_potential === null ? null : t("fact-of-five", { value: number(tie.growth_potential) })],
      ["fact-trust", tie.trust === null ? null : t("fact-of-five", { value: number(tie.trust) })],
      ["fact-last", tie.last_exchange === null ? null : date(tie.last_exchange)],
      ["fact-contact", tie.contact_role === null ? null : word("contact-role", tie.contact_role)],
      ["fact-content", tie.content.length ? list(tie.content.map((one) => word("content", one))) : null],
      ["fact-materials", list(tie.materials)],
      ["fact-sales", tie.share_of_sales_pct === null ? null : percent(tie.share_of_sales_pct / 100)],
      ["fact-amount", tie.amount === null ? null : number(tie.amount, 0)],
      ["fact-via", tie.via === null ? null : end(tie.via)],
      ["fact-told", t(`told-${tie.told}`)],
      ["fact-note", tie.note],
      ["fact-basis", tie.basis.some((mark) => mark !== "S") ? basisMark(tie.basis) : null],
      ["fact-rows", tie.places.length ? `${tie.places.join(", ")}${tie.statements > tie.places.length ? " …" : ""}` : null],
    ])}
    ${proposals(report, own)}
  `;
}

/** A contact that does not exist yet: why it should. */
export function proposedFacts(report: Report, contact: Contact): TemplateResult {
  return html`<p class="small">${t("fact-not-yet")}</p>${proposals(report, [contact])}`;
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
