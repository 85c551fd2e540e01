// "Which of them are real?": what the answers say beside the facts that the firm gave.
import { html, nothing, type TemplateResult } from "lit";
import type { ItemReading } from "../../generated/report";
import { barrierLabel, say, t } from "../../i18n";
import { link, type Content } from "../parts";

/** A word for a reading that changes what to do; "fine" and "unknown" are not shouted. */
export function readingTag(reading: ItemReading | undefined): Content {
  switch (reading?.reading) {
    case "real":
    case "not_visible":
    case "blind_spot":
      return html`<span class="tag seen-${reading.reading}">${t(`bars-seen-${reading.reading}`)}</span>`;
    default:
      return nothing;
  }
}

/** The reading with its reason, or which fact would tell. */
export function readingLine(reading: ItemReading | undefined): Content {
  if (!reading) return nothing;
  const facts = reading.facts.map(say).join(" ");
  if (reading.reading === "unknown") return facts === "" ? nothing : html`<p class="soft">${facts}</p>`;
  return html`<p><b>${t(`reading-${reading.reading}`)}.</b> ${t(`reading-${reading.reading}.about`)} ${facts}</p>`;
}

/** What the firm does not feel and its data show. */
export function blindSpots(readings: ReadonlyMap<string, ItemReading>): Content {
  const blind = [...readings.values()].filter(({ reading }) => reading === "blind_spot");
  if (blind.length === 0) return nothing;
  return html`<section class="card wide" id="blind-spots" tabindex="-1">
    <h2>${t("bars-blind")}</h2>
    <p class="meta">${t("bars-blind.about")}</p>
    <ul class="blind">
      ${blind.map(blindLine)}
    </ul>
  </section>`;
}

function blindLine({ code, facts }: ItemReading): TemplateResult {
  return html`<li>${link("barriers", barrierLabel(code), code)}<span class="small">${facts.map(say).join(" ")}</span></li>`;
}
