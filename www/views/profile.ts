// "How far are we abroad, what do we bring, and what is missing?"
import { html, nothing, type TemplateResult } from "lit";
import type { Attitude, FirmProfile, Lens, Motive, Report, SizeClass } from "../generated/report";
import { actorLabel, firmLabel, number, say, t } from "../i18n";
import { state } from "../state";
import { citedLinks } from "./cited";
import { card, messages, type Content } from "./parts";
import { inventoryCard } from "./profile/inventory";
import { modelsCard } from "./profile/models";

export function profileView(report: Report): TemplateResult {
  const profile = shownProfile(report);
  if (!profile) {
    return html`<h1 tabindex="-1">${t("profile-none")}</h1>
      <p class="lede">${t("profile-none-hint")}</p>`;
  }
  return html`<h1 tabindex="-1">${named(profile) === t("role-focal") ? t("profile-link") : t("profile-title", { firm: named(profile) })}</h1>
    ${report.profiles.length > 1 ? choice(report.profiles, profile) : nothing}
    <p class="lede">${stage(profile)} ${brings(profile)}</p>
    <div class="grid">
      <div>${modelsCard(profile)} ${lenses(profile.lenses)}</div>
      <div>
        ${profile.warnings.length > 0 ? card(t("profile-warnings"), messages(profile.warnings)) : nothing} ${inventoryCard(profile)}
        ${card(t("profile-motives"), motives(profile.motives))} ${card(t("profile-attitude"), attitude(profile.attitude))}
        ${card(t("profile-size"), sizes(profile.sizes))}
      </div>
    </div>`;
}

/** The visitor's choice, else the visitor's own firm, else the first. */
function shownProfile({ profiles, about }: Report): FirmProfile | undefined {
  const called = (name: string | null | undefined) => profiles.find(({ firm }) => firm === name);
  return called(state.firm) ?? called(about.focal) ?? profiles[0];
}

function choice(profiles: readonly FirmProfile[], shown: FirmProfile): TemplateResult {
  return html`<p>
    <label
      >${t("profile-firm")}
      <select @change=${(event: Event) => state.setFirm((event.target as HTMLSelectElement).value)}>
        ${profiles.map((one) => html`<option value=${one.firm} ?selected=${one.firm === shown.firm}>${named(one)}</option>`)}
      </select>
    </label>
  </p>`;
}

/** A firm that only its customers tell of may have no name. */
function named({ firm, label }: FirmProfile): string {
  return firmLabel(label === firm ? actorLabel(firm) : label);
}

/** The model that asks for least speaks first; else the first that can be told. */
function stage({ models }: FirmProfile): string {
  const told = models.filter(({ assigned }) => assigned !== null);
  const first = told.find(({ model }) => model === "cavusgil") ?? told[0];
  if (!first) return t("profile-stage-open");
  return t("profile-stage-known", { class: t(`${first.model}-${first.assigned}`), models: models.length, told: told.length });
}

function brings({ inventory }: FirmProfile): string {
  const count = (standing: string): number => inventory.filter((item) => item.standing === standing).length;
  const [has, lacks] = [count("has"), count("lacks")];
  return has + lacks > 0 ? t("profile-brings", { has, lacks }) : "";
}

function motives(all: readonly Motive[]): Content {
  if (all.length === 0) return html`<p class="soft">${t("profile-motives-none")}</p>`;
  return html`${["pull", "push"].map((side) => {
    const own = all.filter((motive) => motive.side === side);
    return own.length === 0
      ? nothing
      : html`<h3>${t(`profile-${side}`)}</h3>
          <ul class="messages">
            ${own.map(({ motive }) => html`<li>${t(`motive-${motive}`)}</li>`)}
          </ul>`;
  })}`;
}

function attitude({ answers, mean, reading }: Attitude): Content {
  const given = answers.filter(({ value }) => value !== null);
  return html`<p>${t(`profile-attitude-${reading ?? "few"}`)}</p>
    ${given.length === 0 && mean !== null ? html`<p class="meta">${t("profile-attitude-overall", { mean: number(mean) })}</p>` : nothing}
    ${given.length === 0
      ? nothing
      : html`<ul class="messages">
            ${given.map(({ question, value }) => html`<li>${t("profile-answer", { question: t(`field-${question}`), value: number(value ?? 0) })}</li>`)}
          </ul>
          ${mean === null ? nothing : html`<p class="meta">${t("profile-attitude-mean", { mean: number(mean) })}</p>`}`}`;
}

/** Which study or law defines a size. */
const DEFINED_BY: Record<string, string> = { eu: "EU03", world_bank: "WBES" };

function sizes(all: readonly SizeClass[]): Content {
  return html`<dl class="remedies">
    ${all.map(
      (one) => html`<dt>${t(`size-${one.definition}`)}</dt>
        <dd>
          ${one.class ? html`<b>${t(`size-${one.class}`)}</b>` : t("profile-not-told")} ${one.why.map((why) => html`<span class="meta">${say(why)} </span>`)}
          <span class="meta">${t("profile-after", { source: "" })} ${citedLinks([DEFINED_BY[one.definition] ?? one.definition])}</span>
        </dd>`,
    )}
  </dl>`;
}

function lenses(all: readonly Lens[]): TemplateResult {
  return card(
    t("profile-lenses"),
    html`<p class="meta">${t("profile-lenses-hint")}</p>
      <ul class="lines">
        ${all.map((lens) => html`<li>${lensLine(lens)}</li>`)}
      </ul>`,
    "lenses",
  );
}

function lensLine({ school, explains, leaves, source }: Lens): TemplateResult {
  return html`<details>
    <summary>${t(`school-${school}`)}</summary>
    <div class="inside">
      <p class="soft">${t(`school-${school}.idea`)}</p>
      <h3>${t("profile-explains")}</h3>
      ${explains.length > 0 ? messages(explains) : html`<p>${t("profile-explains-nothing")}</p>`}
      ${leaves.length > 0 ? html`<h3>${t("profile-leaves")}</h3> ${messages(leaves)}` : nothing}
      <p class="meta">${t("profile-after", { source: "" })} ${citedLinks([source])}</p>
    </div>
  </details>`;
}
