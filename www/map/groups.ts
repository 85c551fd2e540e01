// The picture of a network that is too large to be drawn one by one: the visitor's firm and its contacts, or
// those with most contacts, and all others in groups of one kind and place, each with its number.
import type { ActorReport, Report } from "../generated/report";
import { state } from "../state";
import type { Seen } from "./filter";
import { type Bundle, type Contact, type Group, MOST_ACTORS, MOST_TIES, type Picture, contactsOf, pictureOf } from "./picture";

/** How many are drawn one by one before the visitor opens a group: around the firm, or without one. [OUR] */
const AROUND = 120;
const BEST = 40;
/** Lines of single contacts, so that there is room for those between groups. [OUR] */
const SINGLE = 650;
/** Lines that lead to groups, the thickest: with more, nothing could be told apart. [OUR] */
const THICK = 260;
/** A group of so few is drawn one by one. [OUR] */
const FEW = 3;
/** Groups are split by country where that leaves no more than so many. [OUR] */
const MOST_GROUPS = 60;
/** Countries of their own in a group that is split, and from how many members. [OUR] */
const COUNTRIES = 5;
const SPLIT = 60;

interface Cell {
  key: string;
  country: string | undefined;
  members: number[];
}

let last: { report: Report; seen: Seen; opened: readonly string[]; picture: Picture } | undefined;

/** Made once for what is to be seen and what is opened: places depend on it. */
export function groupedPicture(report: Report, seen: Seen, opened: readonly string[]): Picture {
  if (last?.report !== report || last.seen !== seen || last.opened !== opened) {
    last = { report, seen, opened, picture: make(report, seen, opened) };
  }
  return last.picture;
}

function make(report: Report, seen: Seen, opened: readonly string[]): Picture {
  const { actors } = report.network;
  const contacts = contactsOf(report);
  const shown: number[] = [];
  seen.contacts.forEach((is, place) => is && shown.push(place));
  const everybody: number[] = [];
  seen.actors.forEach((is, index) => is && everybody.push(index));
  const single = (places: readonly number[]) => places.map((place) => ({ tie: contacts[place]!, place }));
  if (everybody.length <= MOST_ACTORS && shown.length <= MOST_TIES) {
    return { ...pictureOf(report, everybody, [], single(shown)), large: true };
  }

  const around: number[][] = actors.map(() => []);
  for (const place of shown) {
    const { from, to } = contacts[place]!;
    around[from]!.push(to);
    around[to]!.push(from);
  }
  const byContacts = (members: readonly number[]) => [...members].sort((a, b) => around[b]!.length - around[a]!.length || a - b);
  const cells = cellsOf(report, everybody);
  const alone = new Set<number>();
  let lines = 0;
  const take = (index: number): void => {
    if (alone.has(index)) return;
    const more = around[index]!.filter((other) => alone.has(other)).length;
    // One that brings too many lines is passed over; there may be others with few.
    if (alone.size >= MOST_ACTORS - cells.length || (alone.size > 0 && lines + more > SINGLE)) return;
    alone.add(index);
    lines += more;
  };
  const focal = everybody.find((index) => actors[index]!.focal);
  if (focal !== undefined) take(focal);
  for (const { members } of cells.filter(({ key }) => opened.includes(key))) byContacts(members).forEach(take);
  if (focal === undefined) byContacts(everybody).slice(0, BEST).forEach(take);
  else byContacts([...new Set(around[focal])]).slice(0, AROUND).forEach(take);
  for (const { members } of cells.filter(({ members }) => members.length <= FEW)) members.forEach(take);

  const groups: Group[] = cells.flatMap(({ key, country, members }) => {
    const rest = members.filter((index) => !alone.has(index));
    return rest.length > 0 ? [{ key, country, members: rest, opened: opened.includes(key) }] : [];
  });
  const one = [...alone].sort((a, b) => a - b);
  const placeOf = new Map(one.map((index, place) => [index, place]));
  groups.forEach(({ members }, number) => members.forEach((index) => placeOf.set(index, one.length + number)));

  const drawn: number[] = [];
  const between = new Map<number, Bundle>();
  let inside = 0;
  const size = one.length + groups.length;
  for (const place of shown) {
    const tie: Contact = contacts[place]!;
    const [from, to] = [placeOf.get(tie.from)!, placeOf.get(tie.to)!];
    if (from < one.length && to < one.length) drawn.push(place);
    else if (from === to) inside += 1;
    else {
      const key = Math.min(from, to) * size + Math.max(from, to);
      const bundle = between.get(key);
      if (bundle) bundle.count += 1;
      else between.set(key, { from: Math.min(from, to), to: Math.max(from, to), count: 1, place });
    }
  }
  const bundles = [...between.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
  const room = Math.min(THICK, Math.max(0, MOST_TIES - drawn.length));
  const left = drawn.slice(MOST_TIES).length + bundles.slice(room).reduce((sum, { count }) => sum + count, 0);
  return { ...pictureOf(report, one, groups, single(drawn.slice(0, MOST_TIES)), bundles.slice(0, room)), large: true, inside, left };
}

/** By kind and place, those of many by country too; in the order in which the report has the first of each. */
function cellsOf(report: Report, everybody: readonly number[]): Cell[] {
  const { actors } = report.network;
  const cells = new Map<string, Cell>();
  const into = (found: Map<string, Cell>, key: string, country: string | undefined, index: number): void => {
    const cell = found.get(key);
    if (cell) cell.members.push(index);
    else found.set(key, { key, country, members: [index] });
  };
  for (const index of everybody) {
    const { focal, main_role, territory } = actors[index]!;
    if (!focal) into(cells, `${main_role} ${territory}`, undefined, index);
  }
  const split = [...cells.values()].flatMap((cell) => {
    const many = new Map<string, number>();
    for (const index of cell.members) {
      const { country } = actors[index]!;
      if (country) many.set(country, (many.get(country) ?? 0) + 1);
    }
    if (cell.members.length < SPLIT || many.size < 2) return [cell];
    const own = [...many].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, COUNTRIES).map(([country]) => country);
    const parts = new Map<string, Cell>();
    for (const index of cell.members) {
      const country = actors[index]!.country;
      const found = country && own.includes(country) ? country : "";
      into(parts, `${cell.key} ${found}`, found, index);
    }
    return [...parts.values()];
  });
  return split.length <= MOST_GROUPS ? split : [...cells.values()];
}

/** Draws its members one by one; those for whom there was no room are shown alone, and stand in the table. */
export function openGroup(report: Report, { key, members, opened }: Group): void {
  const { look } = state;
  if (!opened) {
    state.see({ ...look, opened: [...look.opened, key] });
    return;
  }
  const { actors } = report.network;
  const [of, all] = [members.map((index) => actors[index]!), actors.filter(({ focal }) => !focal)];
  const others = <Value>(value: (actor: ActorReport) => Value): Value[] => {
    const own = new Set(of.map(value));
    return [...new Set(all.map(value))].filter((one) => !own.has(one));
  };
  const hidden = {
    ...look.hidden,
    role: others(({ main_role }) => main_role),
    territory: others(({ territory }) => territory),
    country: others(({ country }) => country ?? ""),
  };
  state.see({ ...look, hidden });
  state.go("network", "actors");
}
