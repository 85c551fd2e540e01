// What the map says of an actor or a tie, for eyes and ears alike.
import type { ActorReport, Report, Territory } from "../generated/report";
import { actorLabel, countryName, say, t } from "../i18n";
import { type MapMode, type Picture, type PictureActor, isDrawn } from "./picture";

export function ringName(territories: Territory[]): string {
  return t(territories.length > 1 ? "map-ring-elsewhere" : `map-ring-${territories[0]}`);
}

/** What stands beside a mark. */
export function nameOf({ actor, group }: PictureActor): string {
  return group ? groupName(actor, group.country, group.members.length) : actorLabel(actor.id);
}

/** "2,340 customers abroad", as their number, kind and place. */
export function groupName({ main_role, territory }: Pick<ActorReport, "main_role" | "territory">, country: string | undefined, count: number): string {
  const where = country ? countryName(country) : t(`territory-${territory}`);
  return t("map-group", { count, many: t(`map-many-${main_role}`), where });
}

/** Short, as a button's name. */
export function nameOfActor(one: PictureActor): string {
  return one.group ? t(one.group.opened ? "map-group-rest" : "map-group-open", { name: nameOf(one) }) : `${nameOf(one)}, ${t(`role-${one.actor.main_role}`)}`;
}

export function describeActor(picture: Picture, place: number, mode: MapMode): string {
  const one = picture.actors[place]!;
  if (one.group) return nameOfActor(one);
  const { actor, ties } = one;
  const others = new Set(
    ties
      .map((index) => picture.ties[index]!)
      .filter((tie) => tie.tie?.present && isDrawn(tie, mode))
      .map(({ from, to }) => (from === place ? to : from)),
  );
  const known = { actor: actor.id, role: actor.main_role, territory: actor.territory, count: others.size };
  const code = actor.country ? "map-line-actor-country" : "map-line-actor";
  const line = say({ code, args: actor.country ? { ...known, country: actor.country } : known });
  return actor.class_row ? `${line} ${t("map-line-class")}` : line;
}

export function describeTie(picture: Picture, place: number): string {
  const { from, to, tie, change, count } = picture.ties[place]!;
  if (isBundle(picture, place)) return t("map-line-bundle", { count, from: nameOf(picture.actors[from]!), to: nameOf(picture.actors[to]!) });
  const ends = { actorFrom: picture.actors[from]!.actor.id, actorTo: picture.actors[to]!.actor.id };
  const now = tie
    ? say({ code: "map-line-tie", args: { ...ends, class: tie.class, state: tie.state } })
    : say({ code: "map-line-new", args: ends });
  return tie && change ? `${now} ${t(`map-line-${change}`)}` : now;
}

/** Role and place of an actor, beside its name in a list. */
export function placeWords(report: Report, id: string): string {
  const actor = report.network.actors.find((one) => one.id === id);
  return actor ? `${t(`role-${actor.main_role}`)}, ${t(`territory-${actor.territory}`)}` : "";
}

/** Whether a line leads to a group. */
export function isBundle({ actors, ties }: Picture, place: number): boolean {
  const { from, to } = ties[place]!;
  return actors[from]!.group !== undefined || actors[to]!.group !== undefined;
}
