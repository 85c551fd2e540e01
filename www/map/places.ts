// What is drawn and where it stands, once both are known. What is missing is asked for, and the page told.
import type { Report } from "../generated/report";
import { needWords } from "../i18n";
import { state } from "../state";
import { seenOf } from "./filter";
import type { Look } from "./look";
import { type Group, type MapMode, type Picture, isLarge, wholePicture } from "./picture";

export interface Drawn {
  picture: Picture;
  /** Coordinates in the core's units, in the order of the picture's actors. */
  places: Float64Array;
  /** Placed by forces alone. */
  free: boolean;
}

type Grouping = typeof import("./groups");

let grouping: Grouping | undefined;
let asked: Promise<void> | undefined;
/** By picture: on rings, and free. */
const known = new WeakMap<Picture, Partial<Record<"rings" | "free", Float64Array | Promise<void>>>>();
const wholes = new WeakMap<Float64Array, { picture: Picture; places: Float64Array }>();

const told = new WeakMap<Report, boolean>();

/** Whether rings and sectors would say something: as `told_apart` in src/network/layout. */
export function hasRings(report: Report): boolean {
  let rings = told.get(report);
  if (rings === undefined) {
    const { actors } = report.network;
    const apart = actors.filter(({ main_role, territory }) => main_role !== "other" || !(territory === "unknown" || territory === "outside"));
    told.set(report, (rings = actors.some(({ focal }) => focal) && 2 * apart.length >= actors.length));
  }
  return rings;
}

/** `undefined` until all is there; then `change` is dispatched. */
export function drawnOf(report: Report, positions: Float64Array, look: Look, mode: MapMode): Drawn | undefined {
  const picture = pictureFor(report, look, mode);
  if (!picture) return undefined;
  const free = look.free || !hasRings(report);
  if (!picture.large && !look.free) return { picture, places: own(picture, positions), free };
  const places = placesOf(picture, positions, free ? "free" : "rings");
  return places instanceof Promise ? undefined : { picture, places, free };
}

/** Once all is there. */
export async function ready(report: Report, positions: Float64Array, look: Look, mode: MapMode): Promise<void> {
  if (isLarge(report)) await fetchGrouping();
  const picture = pictureFor(report, look, mode)!;
  const free = look.free || !hasRings(report);
  if (picture.large || look.free) await placesOf(picture, positions, free ? "free" : "rings");
}

function pictureFor(report: Report, look: Look, mode: MapMode): Picture | undefined {
  if (!isLarge(report)) return wholePicture(report);
  if (!grouping) {
    void fetchGrouping().then(tell, (error: unknown) => state.missing(error, async () => tell()));
    return undefined;
  }
  return grouping.groupedPicture(report, seenOf(report, look, mode), look.opened);
}

/** Draws its members one by one, or shows them in the table where there is no room for more. */
export function openGroup(report: Report, group: Group): void {
  grouping?.openGroup(report, group);
}

/** Fetched when the first large network is looked at, with the words for groups. */
async function fetchGrouping(): Promise<void> {
  asked ??= Promise.all([import("./groups"), needWords("network")]).then(([module]) => void (grouping = module));
  try {
    await asked;
  } catch (error) {
    asked = undefined;
    throw error;
  }
}

function placesOf(picture: Picture, positions: Float64Array, way: "rings" | "free"): Float64Array | Promise<void> {
  const places = known.get(picture) ?? {};
  known.set(picture, places);
  return (places[way] ??= ask(picture, way).then(
    (found) => {
      places[way] = found;
      tell();
    },
    () => {
      // Without the core's answer each stands where the whole network has it.
      places[way] = own(picture, positions);
      tell();
    },
  ));
}

function ask({ actors, ties }: Picture, way: "rings" | "free"): Promise<Float64Array> {
  const focal = actors.findIndex(({ actor }) => actor.focal);
  return state.place({
    things: actors.map(({ actor }) => `${actor.main_role} ${actor.territory}`).join("\n"),
    ties: Uint32Array.from(ties.flatMap(({ from, to }) => [from, to])),
    focal: focal < 0 ? undefined : focal,
    free: way === "free",
    seed: state.session.seed,
  });
}

/** Where the whole network has them; the same array for the same question. */
function own(picture: Picture, positions: Float64Array): Float64Array {
  let whole = wholes.get(positions);
  if (whole?.picture !== picture) {
    const places = Float64Array.from(picture.actors.flatMap(({ index }) => [positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0]));
    wholes.set(positions, (whole = { picture, places }));
  }
  return whole.places;
}

function tell(): void {
  state.dispatchEvent(new Event("change"));
}
