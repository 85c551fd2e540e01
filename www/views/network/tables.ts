// The same facts as on the map, as tables: everybody, and every contact that is known of, denied or proposed.
import { type TemplateResult, html, nothing } from "lit";
import type { ActorReport, Report, TieReport } from "../../generated/report";
import { actorLabel, date, language, number, t } from "../../i18n";
import { type Seen, seenOf } from "../../map/filter";
import { isNarrowed, showsTie, widened } from "../../map/look";
import { type Contact, contactsOf } from "../../map/picture";
import { state } from "../../state";
import { basisMark } from "../parts";
import { actorFacts, placeOf, proposedFacts, rolesOf, stateOf, tieFacts } from "./facts";
import type { Column, Shown } from "./paged";
import "./paged";

interface ActorTable {
  actorColumns: Column<ActorRow>[];
  actorRows: Shown<ActorRow>[];
}

interface TieTable {
  tieColumns: Column<TieRow>[];
  tieRows: Shown<TieRow>[];
}

interface ActorRow {
  actor: ActorReport;
  /** Into `report.network.actors`. */
  index: number;
  contacts: number;
  quiet: number;
}

interface TieRow {
  from: string;
  to: string;
  /** Into `report.network.actors`; -1 for an end that is none of them. */
  ends: [number, number];
  tie: TieReport | undefined;
  contact: Contact | undefined;
}

/** Made once a report and language: the page is drawn again at every key. */
function once<Table>(make: (report: Report) => Table): (report: Report) => Table {
  const made = new WeakMap<Report, { language: string; table: Table }>();
  return (report) => {
    let one = made.get(report);
    if (one?.language !== language()) made.set(report, (one = { language: language(), table: make(report) }));
    return one.table;
  };
}

const actorTable = once(makeActors);
const tieTable = once(makeTies);

/** What the look leaves of the rows, worked out once for each. */
function narrowedOnce<Row>(rows: Shown<Row>[], seen: Seen, fits: (row: Row) => boolean): Shown<Row>[] {
  if (!isNarrowed(state.look)) return rows;
  const last = narrowed.get(rows);
  if (last?.seen === seen) return last.rows as Shown<Row>[];
  const left = rows.filter(({ row }) => fits(row));
  narrowed.set(rows, { seen, rows: left });
  return left;
}

const narrowed = new WeakMap<object, { seen: Seen; rows: unknown }>();

/** Above a table whose rows are not all there: how many are, and the way to all. */
function narrowedNote(shown: number, all: number): TemplateResult | typeof nothing {
  if (!isNarrowed(state.look)) return nothing;
  return html`<p class="small">
    ${t("map-shown", { count: shown, all })}
    <button type="button" class="plain" @click=${() => state.see(widened(state.look))}>${t("map-show-everything")}</button>
  </p>`;
}

export function actorsTable(report: Report): TemplateResult {
  const all = actorTable(report);
  const { actorColumns } = all;
  const seen = seenOf(report, state.look, state.mapMode);
  const actorRows = narrowedOnce(all.actorRows, seen, ({ index }) => seen.actors[index]!);
  const selection = state.selection;
  return html`<section class="card" id="actors" tabindex="-1">
      <h2>${t("actors-title", { count: all.actorRows.length })}</h2>
      ${narrowedNote(actorRows.length, all.actorRows.length)}
      <paged-table
        .caption=${t("actors-title", { count: all.actorRows.length })}
        .columns=${actorColumns}
        .rows=${actorRows}
        .selected=${selection?.kind === "actor" ? selection.id : undefined}
        .choose=${(id: string | undefined) => state.select(id === undefined ? undefined : { kind: "actor", id })}
        .open=${({ actor }: ActorRow) => actorFacts(report, actor)}
      ></paged-table>
    </section>`;
}

export function tiesTable(report: Report): TemplateResult {
  const all = tieTable(report);
  const { tieColumns } = all;
  const { look, selection } = state;
  const seen = seenOf(report, look, state.mapMode);
  const tieRows = narrowedOnce(all.tieRows, seen, ({ ends, tie, contact }) => {
    const one = contact ?? { tie, class: tie!.class, change: undefined };
    return ends.every((end) => seen.actors[end]) && showsTie(look, one);
  });
  return html`<section class="card" id="ties" tabindex="-1">
      <h2>${t("ties-title")}</h2>
      <p class="small soft">${t("ties-about")}</p>
      ${narrowedNote(tieRows.length, all.tieRows.length)}
      <paged-table
        .caption=${t("ties-title")}
        .columns=${tieColumns}
        .rows=${tieRows}
        .selected=${selection?.kind === "tie" ? `tie ${selection.index}` : undefined}
        .choose=${(key: string | undefined) => chooseTie(tieRows, key)}
        .open=${(row: TieRow) => (row.tie ? tieFacts(report, row.tie) : row.contact ? proposedFacts(report, row.contact) : nothing)}
      ></paged-table>
    </section>`;
}

function chooseTie(rows: Shown<TieRow>[], key: string | undefined): void {
  if (key === undefined) state.select(undefined);
  else if (key.startsWith("tie ")) state.select({ kind: "tie", index: Number(key.slice(4)) });
  else {
    // A proposed contact has no facts of its own yet; the one it would lead to has.
    const row = rows.find((one) => one.key === key)?.row;
    const own = state.report?.about.focal;
    if (row) state.select({ kind: "actor", id: row.from === own ? row.to : row.from });
  }
}

function makeActors(report: Report): ActorTable {
  const { actors } = report.network;
  const rows: ActorRow[] = actors.map((actor, index) => ({ actor, index, contacts: 0, quiet: 0 }));
  // Each pair once, however many contacts it has.
  const met = new Set<number>();
  const quiet = new Set<number>();
  for (const { from, to, tie } of contactsOf(report)) {
    if (!tie?.present) continue;
    const pair = Math.min(from, to) * actors.length + Math.max(from, to);
    if (!met.has(pair)) {
      met.add(pair);
      rows[from]!.contacts += 1;
      rows[to]!.contacts += 1;
    }
    if (tie.state !== "sleeping" || quiet.has(pair)) continue;
    quiet.add(pair);
    rows[from]!.quiet += 1;
    rows[to]!.quiet += 1;
  }
  return { actorColumns: actorColumns(), actorRows: rows.map((row) => ({ key: row.actor.id, row })) };
}

function makeTies(report: Report): TieTable {
  const { actors, ties } = report.network;
  const contacts = contactsOf(report);
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  const ends = ({ from, to }: TieReport): [number, number] => [indexOf.get(from) ?? -1, indexOf.get(to) ?? -1];
  const pair = (from: string, to: string, kind: string) => [...[from, to].sort(), kind].join("\n");
  // A proposed contact that was asked about has its row already.
  const proposed = new Map<string, number | undefined>(
    contacts
      .filter(({ index }) => index === undefined)
      .map(({ from, to, class: kind }) => [pair(actors[from]!.id, actors[to]!.id, kind), undefined]),
  );
  if (proposed.size > 0) {
    ties.forEach((tie, index) => {
      const key = pair(tie.from, tie.to, tie.class);
      if (proposed.has(key)) proposed.set(key, index);
    });
  }
  const rowOf = (contact: Contact) =>
    contact.index ?? proposed.get(pair(actors[contact.from]!.id, actors[contact.to]!.id, contact.class));
  const byTie = new Map(contacts.map((contact) => [rowOf(contact), contact]));
  // What is there, what was there, what is proposed, what is not: in this order.
  const rank = ({ tie, contact }: TieRow) => (tie?.present ? 0 : tie?.known === "yes" ? 1 : contact ? 2 : 3);
  const tieRows = [
    ...ties.map((tie, index) => ({ key: `tie ${index}`, row: { from: tie.from, to: tie.to, ends: ends(tie), tie, contact: byTie.get(index) } })),
    ...contacts
      .filter((contact) => rowOf(contact) === undefined)
      .map((contact) => ({
        key: contact.key,
        row: { from: actors[contact.from]!.id, to: actors[contact.to]!.id, ends: [contact.from, contact.to] as [number, number], tie: undefined, contact },
      })),
  ].sort((a, b) => rank(a.row) - rank(b.row));
  return { tieColumns: tieColumns(), tieRows };
}

function actorColumns(): Column<ActorRow>[] {
  return [
    {
      head: t("column-name"),
      cell: ({ actor }) => html`${actorLabel(actor.id)}`,
      value: ({ actor }) => actorLabel(actor.id),
    },
    { head: t("column-role"), cell: ({ actor }) => rolesOf(actor), value: ({ actor }) => rolesOf(actor) },
    { head: t("column-place"), cell: ({ actor }) => placeOf(actor), value: ({ actor }) => placeOf(actor) },
    { head: t("column-contacts"), cell: ({ contacts }) => number(contacts), value: ({ contacts }) => contacts, numeric: true },
    { head: t("column-quiet"), cell: ({ quiet }) => number(quiet), value: ({ quiet }) => quiet, numeric: true },
    {
      head: t("column-interviewed"),
      cell: ({ actor }) => interviewed(actor),
      value: ({ actor }) => interviewed(actor),
    },
    { head: t("column-basis"), cell: ({ actor }) => basisMark(actor.basis), value: ({ actor }) => actor.basis },
  ];
}

function interviewed(actor: ActorReport): string {
  return t(actor.interviewed === null ? "interviewed-unknown" : actor.interviewed ? "interviewed-yes" : "interviewed-no");
}

function tieColumns(): Column<TieRow>[] {
  const of = (get: (tie: TieReport) => number | null) => ({
    cell: ({ tie }: TieRow) => {
      const value = tie ? get(tie) : null;
      return value === null ? "" : number(value, 0);
    },
    value: ({ tie }: TieRow) => (tie ? get(tie) : null),
    numeric: true,
  });
  const kind = ({ tie, contact }: TieRow) => t(`class-${tie?.class ?? contact?.class ?? "other"}`);
  const now = ({ tie }: TieRow) => (tie ? stateOf(tie) : t("tie-proposed"));
  const change = ({ contact }: TieRow) => (contact?.change ? t(`change-${contact.change}`) : "");
  return [
    {
      head: t("column-between"),
      cell: ({ from, to }) => `${actorLabel(from)} – ${actorLabel(to)}`,
      value: ({ from, to }) => `${actorLabel(from)} – ${actorLabel(to)}`,
    },
    { head: t("column-kind"), cell: kind, value: kind },
    { head: t("column-state"), cell: now, value: now },
    { head: t("column-change"), cell: change, value: (row) => change(row) || null },
    { head: t("column-strength"), ...of(({ strength }) => strength) },
    { head: t("column-growth"), ...of(({ growth_potential }) => growth_potential) },
    { head: t("column-trust"), ...of(({ trust }) => trust) },
    {
      head: t("column-last"),
      cell: ({ tie }) => (tie?.last_exchange ? date(tie.last_exchange) : ""),
      value: ({ tie }) => tie?.last_exchange ?? null,
    },
    {
      head: t("column-told"),
      cell: ({ tie }) => (tie && tie.told !== "unattributed" ? t(`told-${tie.told}`) : ""),
      value: ({ tie }) => (tie && tie.told !== "unattributed" ? t(`told-${tie.told}`) : null),
    },
    {
      head: t("column-basis"),
      cell: ({ tie }) => (tie ? basisMark(tie.basis) : nothing),
      value: ({ tie }) => tie?.basis.join(" ") ?? null,
    },
  ];
}
