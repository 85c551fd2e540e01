// What the visitor chose to see of the network, on the map and in the tables alike. Part of what undo takes back.
import type { ActorReport } from "../generated/report";
import type { Contact } from "./picture";

/** What can be filtered by value; everything is shown but what is hidden. */
export type Dimension = "role" | "territory" | "country" | "state" | "class" | "change";

/** One actor and those at most so many steps away. */
export interface Around {
  id: string;
  steps: number;
}

export interface Look {
  hidden: Partial<Record<Dimension, readonly string[]>>;
  /** 0–100: only contacts known to be at least so strong; 0 shows all. */
  strength: number;
  /** Only contacts that both sides confirm. */
  confirmed: boolean;
  around: Around | undefined;
  /** Placed by forces alone instead of sectors and rings. */
  free: boolean;
  /** Where the visitor has drawn actors to: by `s` or `f` (sectors, free) and the id, in the core's units. */
  moved: Readonly<Record<string, readonly [number, number]>>;
  /** Keys of the groups whose members are drawn one by one. */
  opened: readonly string[];
}

export const WHOLE: Look = {
  hidden: {},
  strength: 0,
  confirmed: false,
  around: undefined,
  free: false,
  moved: {},
  opened: [],
};

/** Whether anything is left out on the visitor's wish. */
export function isNarrowed({ hidden, strength, confirmed, around }: Look): boolean {
  return strength > 0 || confirmed || around !== undefined || Object.values(hidden).some((values) => values.length > 0);
}

/** The same look at everything; where actors stand stays. */
export function widened(look: Look): Look {
  return { ...look, hidden: {}, strength: 0, confirmed: false, around: undefined };
}

/** The same look with these values hidden, or shown again. */
export function hiding(look: Look, by: Dimension, values: readonly string[], hide: boolean): Look {
  const others = (look.hidden[by] ?? []).filter((value) => !values.includes(value));
  return { ...look, hidden: { ...look.hidden, [by]: hide ? [...others, ...values] : others } };
}

/** What is hidden of an actor's own. */
export function showsActor({ hidden }: Look, { main_role, territory, country, focal }: ActorReport): boolean {
  return focal || !(hidden.role?.includes(main_role) || hidden.territory?.includes(territory) || hidden.country?.includes(country ?? ""));
}

/** Whether contacts are left out, whoever their ends are. */
export function narrowsTies({ hidden, strength, confirmed }: Look): boolean {
  return strength > 0 || confirmed || (["state", "class", "change"] as const).some((by) => (hidden[by]?.length ?? 0) > 0);
}

/** What is hidden of a contact's own; `proposed` stands for the state of one that does not exist. */
export function showsTie({ hidden, strength, confirmed }: Look, { tie, class: kind, change }: Pick<Contact, "tie" | "class" | "change">): boolean {
  return !(
    hidden.state?.includes(tie?.state ?? "proposed") ||
    hidden.class?.includes(kind) ||
    (tie && change && hidden.change?.includes(change)) ||
    (strength > 0 && !((tie?.strength ?? -1) >= strength)) ||
    (confirmed && tie?.told !== "confirmed")
  );
}

/** A look from a saved file; what is not of its shape is as in the whole. */
export function lookFrom(saved: unknown): Look {
  const { hidden, strength, confirmed, around, free, moved, opened } = Object(saved) as Record<keyof Look, unknown>;
  const texts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === "string");
  const pairs = <Value>(value: unknown, fits: (one: unknown) => one is Value): Record<string, Value> =>
    Object.fromEntries(Object.entries(Object(value)).filter((entry): entry is [string, Value] => fits(entry[1])));
  const point = (value: unknown): value is [number, number] => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
  const { id, steps } = Object(around) as Partial<Around>;
  return {
    hidden: pairs(hidden, texts),
    strength: typeof strength === "number" && strength > 0 ? strength : 0,
    confirmed: confirmed === true,
    around: typeof id === "string" && [1, 2, 3].includes(steps!) ? { id, steps: steps! } : undefined,
    free: free === true,
    moved: pairs(moved, point),
    opened: texts(opened) ? opened : [],
  };
}
