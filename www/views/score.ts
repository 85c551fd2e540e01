// Scores of barriers in words and bars, for the overview and the barriers alike.
import { html, nothing, type TemplateResult } from "lit";
import type { BarrierGroupScore, BarrierItem, BarrierScore, FirmBarriers, Report } from "../generated/report";
import { number, t } from "../i18n";
import { bar } from "./parts";

/** Whole points: more digits would promise more than answers of 1 to 5 can tell. */
export function round(points: number): string {
  return number(points, 0);
}

/** "5 of 5", on the form's own scale. */
export function severityWords({ severity, scale }: BarrierItem): string {
  return severity === null || scale === null ? "" : t("bars-of", { value: number(severity), scale });
}

/** The visitor's own answers: those of the focal firm, or of the only firm there is. */
export function ownBarriers({ barriers, about }: Report): FirmBarriers | undefined {
  const { firms } = barriers;
  return firms.find(({ firm }) => firm === about.focal) ?? (firms.length === 1 ? firms[0] : undefined);
}

/** Ways of grouping: the list's own groups, inside and outside the firm, and those of `FirmBarriers.views`. */
export type Grouping = "list" | "inside" | "factors" | "where";

/** Which the inner and the outer half of the list are. */
const HALVES = ["internal", "external"];

/** Groups of items that are asked besides: told apart from those of the list. */
const BESIDE = ["oecd", "developing"];

/** The ways that a firm's answers are grouped in. */
export function groupings({ groups, views }: FirmBarriers): Grouping[] {
  const inside = HALVES.every((half) => groups.some(({ group }) => group === half));
  const further = (["factors", "where"] as const).filter((one) => views.some(({ view }) => view === one));
  return ["list", ...(inside ? (["inside"] as const) : []), ...further];
}

interface Groups {
  grouping?: Grouping;
  /** Codes of groups to leave out. */
  without?: readonly string[];
}

/** The groups' bars, each widened by what was left open. */
export function groupTable(firm: FirmBarriers, groups: Groups = {}): TemplateResult {
  return html`<table class="groups">
    <caption class="visually-hidden">${t("bars-table-caption")}</caption>
    <thead>
      <tr>
        <th scope="col">${t("bars-group")}</th>
        <th scope="col">${t("bars-number")}</th>
        <th scope="col">${t("bars-answers")}</th>
      </tr>
    </thead>
    <tbody>
      ${groupRows(firm, groups).map(({ group, depth }) => row(group, depth))}
    </tbody>
  </table>`;
}

/** The groups in their order, and how deep each stands within others. */
export function groupRows(firm: FirmBarriers, { grouping = "list", without = [] }: Groups = {}): { group: BarrierGroupScore; depth: number }[] {
  if (grouping === "inside") return firm.groups.filter(({ group }) => HALVES.includes(group)).map((group) => ({ group, depth: 0 }));
  const groups = grouping === "list" ? firm.groups.filter(({ group }) => !BESIDE.includes(group)) : (firm.views.find(({ view }) => view === grouping)?.groups ?? []);
  const shown = tree(groups).filter(({ group }) => !without.includes(group.group));
  const least = Math.min(...shown.map(({ depth }) => depth));
  return shown.map(({ group, depth }) => ({ group, depth: depth - least }));
}

/** Each group behind the one that it is part of. */
function tree(groups: readonly BarrierGroupScore[], parent: string | null = null, depth = 0): { group: BarrierGroupScore; depth: number }[] {
  return groups
    .filter((group) => group.parent === parent)
    .flatMap((group) => [{ group, depth }, ...tree(groups, group.group, depth + 1)]);
}

function row(group: BarrierGroupScore, depth: number): TemplateResult {
  const { value, low, high, asked, answered } = group;
  const words = scoreWords(group);
  return html`<tr class=${`depth-${depth}`}>
    <th scope="row">${t(`group-${group.group}`)}</th>
    <td>
      ${low === null ? nothing : bar({ value, low, high, label: words })}
      <span class="words">${words}</span>
    </td>
    <td class="n">${asked === 0 ? t("bars-answered-none") : t("bars-of", { value: answered, scale: asked })}</td>
  </tr>`;
}

/** "75", "83 (from 63 to 88)" or "too few answers: 38–83"; with changed weights also what it would be without. */
export function scoreWords({ value, low, high, asked, unweighted }: BarrierScore): string {
  if (asked === 0 || low === null || high === null) return t("bars-answered-none");
  const range = { low: round(low), high: round(high) };
  if (value === null) return t("bars-not-enough", range);
  const words = range.low === range.high ? round(value) : t("bars-value-range", { ...range, value: round(value) });
  return unweighted === null ? words : t("bars-value-unweighted", { words, unweighted: round(unweighted) });
}
