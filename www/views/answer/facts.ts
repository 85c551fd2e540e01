// What is asked of the firm itself. Every answer is optional; the core says what cannot be understood.

/** A question about the firm, one of its markets or somebody it deals with. Its words are `ask-<field>`. */
export interface Fact {
  field: string;
  kind: "text" | "number" | "year" | "percent" | "country" | "yes-no" | "pick" | "one" | "several" | "agree";
  /** Codes to choose from; their words are `pick-<code>`. */
  choices?: readonly string[];
  /** Its words, where they are others. */
  words?: string;
  /** Codes with their words, in the place of `choices`. */
  options?: readonly (readonly [code: string, words: string])[];
  /** For an entry: the id of a list of suggestions. */
  list?: string;
  /** What stands there and what an answer does, where that is not one field. */
  value?: string;
  give?(value: string): void;
}

export const FIRST_FACTS: readonly Fact[] = [
  { field: "name", kind: "text" },
  { field: "country", kind: "country" },
  { field: "employees", kind: "number" },
  { field: "first_export_year", kind: "year" },
  { field: "export_share_pct", kind: "percent" },
  { field: "export_markets", kind: "number" },
];

export const PROFILE: readonly Fact[] = [
  { field: "founded_year", kind: "year" },
  { field: "last_export_year", kind: "year" },
  { field: "unsolicited_orders", kind: "yes-no" },
  { field: "searched_export_info", kind: "yes-no" },
  { field: "export_plan", kind: "yes-no" },
  { field: "owner_managed", kind: "yes-no" },
  { field: "languages", kind: "text" },
  { field: "certificates", kind: "text" },
  { field: "manager_years_abroad", kind: "number" },
  { field: "manager_education", kind: "one", choices: ["school", "vocational", "university"] },
  { field: "export_lead_hours", kind: "number" },
  { field: "r_and_d", kind: "yes-no" },
  { field: "own_brand", kind: "yes-no" },
  { field: "spare_capacity_pct", kind: "percent" },
];

export const MOTIVES: readonly Fact[] = [
  {
    field: "motives",
    kind: "several",
    choices: [
      "foreign_orders",
      "profit_abroad",
      "unique_product",
      "followed_partner",
      "public_support",
      "small_home_market",
      "home_competition",
      "spare_capacity",
      "few_customers",
      "seasonal",
    ],
  },
];

export const ATTITUDE: readonly Fact[] = ["attitude_again", "attitude_share", "attitude_decide", "attitude_gain"].map((field) => ({
  field,
  kind: "agree",
}));

/** Of every market. */
export const MARKET: readonly Fact[] = [
  { field: "country", kind: "country" },
  {
    field: "mode",
    kind: "one",
    choices: ["indirect", "direct", "online", "agent", "distributor", "sales_subsidiary", "production"],
  },
  { field: "since_year", kind: "year" },
  { field: "share_pct", kind: "percent" },
  { field: "priority", kind: "yes-no" },
];
