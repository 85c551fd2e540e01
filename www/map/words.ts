// What the map says of an actor or a tie, for eyes and ears alike.
import type { ActorReport, Report, Territory } from "../generated/report";
import { actorLabel, say, t } from "../i18n";
import { type MapMode, type Picture, isDrawn } from "./picture";

export function ringName(territories: Territory[]): string {
  return t(territories.length > 1 ? "map-ring-elsewhere" : `map-ring-${territories[0]}`);
}

/** Short, as a button's name. */
export function nameOfActor(actor: ActorReport): string {
  return `${actorLabel(actor.id)}, ${t(`role-${actor.main_role}`)}`;
}

export function describeActor(picture: Picture, place: number, mode: MapMode): string {
  const { actor, ties } = picture.actors[place]!;
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
  const { from, to, tie, change } = picture.ties[place]!;
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
