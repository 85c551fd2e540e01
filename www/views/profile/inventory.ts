// What a firm brings and what it lacks: words and a sign, and what each bears upon.
import { html, nothing, type TemplateResult } from "lit";
import type { FirmProfile, ResourceItem, Standing } from "../../generated/report";
import { barrierLabel, list, say, t } from "../../i18n";
import { card, type Content } from "../parts";

/** Beside the word, never in its place. */
const SIGNS: Record<Standing, string> = { has: "✓", partly: "~", lacks: "✕", unknown: "?" };
const ORDER: Standing[] = ["has", "partly", "lacks"];

export function inventoryCard({ inventory }: FirmProfile): TemplateResult {
  return card(
    t("profile-inventory"),
    html`${group(inventory, "management")} ${group(inventory, "firm")} ${unasked(inventory.filter(({ standing }) => standing === "unknown"))}`,
    "inventory",
  );
}

function group(all: readonly ResourceItem[], kind: string): Content {
  const own = ORDER.flatMap((standing) => all.filter((item) => item.kind === kind && item.standing === standing));
  if (own.length === 0) return nothing;
  return html`<h3>${t(kind === "firm" ? "profile-resources" : "profile-management")}</h3>
    <ul class="lines stock">
      ${own.map((item) => html`<li class=${item.standing}>${line(item)}</li>`)}
    </ul>`;
}

function line({ resource, standing, why, barriers }: ResourceItem): TemplateResult {
  return html`<span class="sign" aria-hidden="true">${SIGNS[standing]}</span>
    <span>
      <b>${t(`resource-${resource}`)}</b> <span class="visually-hidden">(${t(`standing-${standing}`)})</span> ${say(why)}
      ${standing === "has" || barriers.length === 0 ? nothing : html`<span class="meta">${t("profile-bears")} ${list(barriers.map(barrierLabel))}</span>`}
    </span>`;
}

function unasked(items: readonly ResourceItem[]): Content {
  if (items.length === 0) return nothing;
  return html`<details>
    <summary>${t("profile-unasked", { count: items.length })}</summary>
    <ul class="columns">
      ${items.map(({ resource }) => html`<li>${t(`resource-${resource}`)}</li>`)}
    </ul>
  </details>`;
}
