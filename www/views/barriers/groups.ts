// The same answers by kind of barrier, in any of four ways of grouping.
import { html, nothing, type TemplateResult } from "lit";
import type { FirmBarriers } from "../../generated/report";
import { barrierLabel, list, t } from "../../i18n";
import { figureButtons } from "../figure";
import { card, type Content } from "../parts";
import { groupRows, groupTable, groupings, round, type Grouping } from "../score";
import { look, setLook } from "./shown";

export function groupCard(firm: FirmBarriers): TemplateResult {
  const choices = groupings(firm);
  const grouping = choices.includes(look.grouping) ? look.grouping : "list";
  return card(
    t("bars-groups"),
    html`${choices.length > 1 ? choice(choices, grouping) : nothing}
      <p class="small">${t(`bars-as-${grouping}.about`)} ${summary(firm, grouping)}</p>
      ${groupTable(firm, { grouping })} ${without(firm, grouping)} ${meanings(firm, grouping)}
      ${figureButtons({ code: grouping === "list" ? "groups" : `groups-${grouping}`, firm: firm.firm })}`,
    "groups",
  );
}

function choice(choices: readonly Grouping[], chosen: Grouping): TemplateResult {
  return html`<p>
    <label
      >${t("bars-as")}
      <select @change=${(event: Event) => setLook({ grouping: (event.target as HTMLSelectElement).value as Grouping })}>
        ${choices.map((one) => html`<option value=${one} ?selected=${one === chosen}>${t(`bars-as-${one}`)}</option>`)}
      </select>
    </label>
  </p>`;
}

/** The two that weigh most, in words, of the groups that hold no others. */
function summary(firm: FirmBarriers, grouping: Grouping): string {
  const rows = groupRows(firm, { grouping }).map(({ group }) => group);
  const leaves = rows.filter(({ group }) => !rows.some(({ parent }) => parent === group));
  const told = leaves.flatMap(({ group, value }) => (value === null ? [] : [{ group, value }])).sort((a, b) => b.value - a.value);
  if (told.length === 0) return t("bars-groups-none");
  const highest = told.slice(0, 2).map(({ group, value }) => t("bars-group-is", { group: t(`group-${group}`), value: round(value) }));
  return t("bars-groups-most", { groups: list(highest) });
}

function without({ views }: FirmBarriers, grouping: Grouping): Content {
  const left = views.find(({ view }) => view === grouping)?.without ?? [];
  return left.length === 0 ? nothing : html`<p class="small soft">${t("bars-as-without", { items: left.map(barrierLabel) })}</p>`;
}

function meanings(firm: FirmBarriers, grouping: Grouping): TemplateResult {
  return html`<details class="small">
    <summary>${t("bars-kinds")}</summary>
    <ul class="messages">
      ${groupRows(firm, { grouping }).map(({ group: { group } }) => html`<li><b>${t(`group-${group}`)}.</b> ${t(`about-group-${group}`)}</li>`)}
    </ul>
  </details>`;
}
