// How far a firm is, by each model: what it says, and inside why, and what would tell more.
import { html, nothing, type TemplateResult } from "lit";
import type { ClassMatch, FirmProfile, MarketStage, ModelReading } from "../../generated/report";
import { countryName, list, t } from "../../i18n";
import { citedLinks } from "../cited";
import { card, messages, type Content } from "../parts";

export function modelsCard({ models, disagreements }: FirmProfile): TemplateResult {
  return card(
    t("profile-models"),
    html`<p class="meta">${t("profile-models-hint")}</p>
      ${messages(disagreements)}
      <ul class="lines">
        ${models.map((model) => html`<li id=${`model-${model.model}`}>${line(model)}</li>`)}
      </ul>`,
    "models",
  );
}

function line(reading: ModelReading): TemplateResult {
  const { model, assigned, why, missing, markets, classes, source, confidence } = reading;
  return html`<details>
    <summary class="told">
      <span class="name">${t(`model-${model}`)}</span>
      <span class="says ${assigned ? "" : "soft"}">${assigned ? t(`${model}-${assigned}`) : t("profile-not-told")}</span>
    </summary>
    <div class="inside">
      <p class="soft">${t(`model-${model}.asks`)}</p>
      ${messages(why)}
      ${missing.length > 0 ? html`<p>${t("profile-would-tell")} ${list(missing.map((field) => t(`field-${field}`)))}</p>` : nothing}
      ${countries(model, markets)} ${rules(model, classes, assigned)}
      <p class="meta">${t("profile-after", { source: "" })} ${citedLinks([source])}${["ours", "unverified"].includes(confidence) ? html`. ${t(`profile-cuts-${confidence}`)}` : nothing}</p>
    </div>
  </details>`;
}

function countries(model: string, markets: readonly MarketStage[]): Content {
  if (markets.length === 0) return nothing;
  return html`<h3>${t("profile-countries")}</h3>
    <ul class="messages">
      ${markets.map((one) => html`<li>${t("profile-country", { country: countryName(one.country), says: one.class ? t(`${model}-${one.class}`) : t("profile-not-told") })}</li>`)}
    </ul>`;
}

/** Every class that fits or cannot be told; the one assigned stands out. */
function rules(model: string, classes: readonly ClassMatch[], assigned: string | null): Content {
  const open = (fits: boolean | null, title: string): Content => {
    const own = classes.filter((one) => one.fits === fits);
    return own.length === 0
      ? nothing
      : html`<dt>${t(title)}</dt>
          ${own.map((one) => html`<dd>${one.class === assigned ? html`<b>${t(`${model}-${one.class}`)}</b>` : t(`${model}-${one.class}`)}</dd>`)}`;
  };
  return html`<h3>${t("profile-rules")}</h3>
    <dl class="remedies">${open(true, "profile-fits")} ${open(null, "profile-fits-open")} ${open(false, "profile-fits-no")}</dl>`;
}
