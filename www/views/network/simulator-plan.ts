// The numbers of a simulated design, as the third wasm module reads them, and what it gives back.

export interface Field {
  name: string;
  least: number;
  most: number;
  usual: number;
  step: number | "any";
}

const field = <Name extends string>(name: Name, least: number, most: number, usual: number, step: number | "any" = 1) => ({ name, least, most, usual, step });

/** `FIELDS` of `graphs/src/simulator/plan.rs`, in that order; a test holds the two together. */
export const FIELDS = [
  field("firms", 3, 300, 60),
  field("suppliers", 0, 100, 15),
  field("customers", 0, 1000, 120),
  field("suppliers_each", 0, 20, 4),
  field("customers_each", 0, 30, 8),
  field("rivals_each", 0, 20, 1, "any"),
  field("suppliers_tied", 0, 1, 0.15, "any"),
  field("ask_agency", 0, 1, 1),
  field("ask_suppliers", 0, 1, 1),
  field("ask_everybody", 0, 1, 0),
  field("ask_customers", 0, 30, 2),
  field("ask_rivals", 0, 299, 5),
  field("question", 0, 3, 0),
  field("name_at_most", 0, 20, 0),
  field("districts", 10, 1000, 200),
  field("seed", 0, 4294967295, 1),
] as const;

export type Name = (typeof FIELDS)[number]["name"];

/** In the order of `Question::ALL`. */
export const QUESTIONS = ["firm", "interviewed", "anybody", "everybody"] as const;
/** In the order of `Trust`. */
export const TRUST = ["holds", "care", "misleads"] as const;

interface Spread {
  mean: number;
  low: number;
  high: number;
}

export interface Figure {
  code: string;
  conclusion: boolean;
  /** Places in `TRUST`. */
  tag: number;
  verdict: number;
  truth: Spread;
  seen: Spread;
  miss: number;
}

export interface Outcome {
  actors: number;
  interviewed: number;
  districts: number;
  figures: Figure[];
}

/** As `Simulation::results` puts them. */
export function outcomeOf(series: ReadonlyMap<string, Float64Array>): Outcome {
  const figures: Figure[] = [];
  for (const [code, numbers] of series) {
    if (code === "map") continue;
    const at = (place: number): number => numbers[place] ?? 0;
    const spread = (from: number): Spread => ({ mean: at(from), low: at(from + 1), high: at(from + 2) });
    figures.push({ code, conclusion: at(0) === 1, tag: at(1), verdict: at(2), truth: spread(3), seen: spread(6), miss: at(9) });
  }
  const [actors = 0, interviewed = 0, districts = 0] = series.get("map") ?? [];
  return { actors, interviewed, districts, figures };
}
