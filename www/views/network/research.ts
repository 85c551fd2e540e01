// The research drawer: what search and lots found in the network as a whole, each with its pitfall and whether these data bear it.
import { type TemplateResult, html, nothing } from "lit";
import type { ActorReport, Communities, CorePeriphery, KeyPlayers, Report, Structure, Support } from "../../generated/report";
import { actorLabel, list, number, percent, say, t } from "../../i18n";
import { type Content, tag } from "../parts";
import type { Column, PagedTable, Shown } from "./paged";
import "./paged";
import "./simulator";

export function research(report: Report): Content {
  const { structure, actors } = report.network;
  if (actors.length < 3) return nothing;
  return html`<details class="card" id="research">
    <summary><h2>${t("research-title")}</h2></summary>
    <p>${t("research-about")}</p>
    ${structure ? parts(structure, actors) : html`<p class="soft">${t("research-waits")}</p>`}
    <section id="simulator"><design-simulator></design-simulator></section>
  </details>`;
}

function parts(structure: Structure, actors: ActorReport[]): TemplateResult {
  const bodies: Record<string, () => Content> = {
    brokerage: () => brokerage(structure, actors),
    alike: () => alike(structure),
    bridging: () => bridging(structure),
    communities: () => communities(structure.communities),
    cores: () => cores(structure.cores),
    key_players: () => keyPlayers(structure.key_players),
  };
  return html`${structure.supports.map(
    ({ part, support, reason }) => html`<section id=${`research-${part}`}>
      <h3>${t(`measure-${part}`)}</h3>
      <p>${t(`measure-${part}.plain`)}</p>
      <p class="small">${bears(support)} ${say(reason)} <span class="soft">${t(`measure-${part}.pitfall`)}</span></p>
      ${bodies[part]?.() ?? nothing}
    </section>`,
  )}`;
}

const WORDS: Record<Support, string> = {
  local_safe: "research-bears",
  caution: "research-caution",
  not_for_this_sample: "research-bears-not",
};

function bears(support: Support): TemplateResult {
  return html`<strong>${t(WORDS[support])}</strong>`;
}

function names(actors: readonly string[]): string {
  return list(actors.map(actorLabel));
}

function none(): TemplateResult {
  return html`<p class="soft">${t("research-none")}</p>`;
}

/** A table with how many there are where not all are told. */
function table<Row>(caption: string, rows: Row[], key: (row: Row) => string, columns: Column<Row>[], all = rows.length): Content {
  if (rows.length === 0) return none();
  const shown: Shown<Row>[] = rows.map((row) => ({ key: key(row), row }));
  return html`<paged-table class="small" .caption=${caption} .columns=${columns as unknown as PagedTable<unknown>["columns"]} .rows=${shown}></paged-table>
    ${all > rows.length ? html`<p class="small soft">${t("research-more", { shown: rows.length, all })}</p>` : nothing}`;
}

function named<Row>(head: string, of: (row: Row) => string): Column<Row> {
  return { head, cell: of, value: of };
}

function count<Row>(head: string, of: (row: Row) => number, text: (value: number) => string = (value) => number(value, 2)): Column<Row> {
  return { head, cell: (row) => text(of(row)), value: of, numeric: true };
}

/** Whether the row itself may be read: its part may bear more where somebody was asked. */
function rowBears<Row extends { support: Support }>(): Column<Row> {
  return named(t("research-asked"), ({ support }) => t(WORDS[support]));
}

function brokerage({ brokerage, brokers }: Structure, actors: ActorReport[]): Content {
  const roles = ["coordinator", "gatekeeper", "itinerant", "liaison"] as const;
  const role = new Map(actors.map(({ id, main_role }) => [id, main_role]));
  return html`<p class="small soft">${t("research-pairs")}</p>
    ${table(
      t("measure-brokerage"),
      brokerage,
      ({ actor }) => actor,
      [
        named(t("column-name"), ({ actor }) => actorLabel(actor)),
        named(t("column-role"), ({ actor }) => t(`role-${role.get(actor) ?? "other"}`)),
        ...roles.map((one) => count<(typeof brokerage)[number]>(t(`research-${one}`), (row) => row[one], (value) => number(value, 0))),
        rowBears(),
      ],
      brokers,
    )}`;
}

function alike({ alike, alike_pairs }: Structure): Content {
  return table(
    t("measure-alike"),
    alike,
    ({ actors }) => actors.join("\n"),
    [
      named(t("research-pair"), ({ actors }) => names(actors)),
      count(t("research-jaccard"), ({ jaccard }) => jaccard, percent),
      count(t("research-distance"), ({ distance }) => distance),
      rowBears(),
    ],
    alike_pairs,
  );
}

function bridging({ bridging, bridging_ties }: Structure): Content {
  return table(
    t("measure-bridging"),
    bridging,
    ({ actors }) => actors.join("\n"),
    [
      named(t("research-tie"), ({ actors }) => names(actors)),
      named(t("research-what"), ({ bridge }) => t(bridge ? "research-bridge" : "research-circle")),
    ],
    bridging_ties,
  );
}

/** Never one colouring as truth: how stable comes before who. */
function communities(found: Communities | null): Content {
  if (!found || found.groups.length === 0) return none();
  return html`<p>
      ${t("research-split", { groups: found.found, runs: found.runs, quality: number(found.modularity, 3) })}
      ${found.about_as_good > 1 ? t("research-splits", { splits: found.about_as_good }) : t("research-one-split")}
    </p>
    <ol class="small plain">
      ${found.groups.map(
        ({ members, size, together }, place) => html`<li>
          <details>
            <summary>${t("research-group", { number: place + 1, size, share: percent(together) })}</summary>
            <ul>
              ${members.map(
                (member) => html`<li>
                  ${actorLabel(member.actor)}${member.together < 0.9 ? html` ${tag(t("research-parted"))}` : nothing}
                </li>`,
              )}
            </ul>
            ${size > members.length ? html`<p class="soft">${t("research-more", { shown: members.length, all: size })}</p>` : nothing}
          </details>
        </li>`,
      )}
    </ol>`;
}

function cores(found: CorePeriphery[]): Content {
  if (found.length === 0) return none();
  return html`${found.map(
    ({ pattern, fit, exact, tied, cores }) => html`<h4>${t(`research-${pattern}`)}</h4>
      <p class="small">${t("research-fit", { fit: number(fit, 2), exact: exact ? "yes" : "no", tied })}</p>
      <ul class="small">
        ${cores.map(
          ({ actors, size }) => html`<li>
            ${size > 12
              ? html`<details><summary>${t("research-members", { size })}</summary>${names(actors)}</details>`
              : names(actors)}
          </li>`,
        )}
      </ul>
      ${tied > cores.length ? html`<p class="small soft">${t("research-more", { shown: cores.length, all: tied })}</p>` : nothing}`,
  )}`;
}

function keyPlayers(sets: KeyPlayers[]): Content {
  const kinds = [...new Set(sets.map(({ key }) => key))];
  if (kinds.length === 0) return none();
  return html`${kinds.map(
    (kind) => html`<h4>${t(`research-key-${kind}`)}</h4>
      ${table(
        t(`research-key-${kind}`),
        sets.filter(({ key }) => key === kind),
        ({ actors }) => actors.join("\n"),
        [
          named(t("research-set"), ({ actors }) => names(actors)),
          count(t("research-share"), ({ value }) => value, percent),
          named(t("research-how"), ({ exact }) => t(exact ? "research-exact" : "research-searched")),
        ],
      )}`,
  )}`;
}
