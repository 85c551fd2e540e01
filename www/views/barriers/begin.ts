// "Where do I begin with each severe barrier?": four piles, by who can do most about it.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FirmBarriers, ItemReading, Pile, Remedy } from "../../generated/report";
import { barrierLabel, say, t } from "../../i18n";
import { citedLinks } from "../cited";
import { basisMark, link, type Content } from "../parts";
import { readingTag } from "./seen";

/** From what the firm can do alone to what it can only keep away from. */
const PILES: Pile[] = ["yourself", "partners", "public", "avoid"];

/** Nothing where no severe barrier has a pile: many firms answered, or none is severe. */
export function begin(firm: FirmBarriers, readings: ReadonlyMap<string, ItemReading>): Content {
  const severe = firm.severe.flatMap((code) => readings.get(code) ?? []).filter(({ pile }) => pile !== null);
  if (severe.length === 0) return nothing;
  return html`<section class="card wide begin" id="begin" tabindex="-1">
    <h2>${t("bars-begin")}</h2>
    <div class="piles">
      ${PILES.map((pile) => pileColumn(pile, severe.filter((one) => one.pile === pile), firm))}
    </div>
    <p class="meta">${t("pile-why")}</p>
  </section>`;
}

function pileColumn(pile: Pile, readings: readonly ItemReading[], firm: FirmBarriers): TemplateResult {
  return html`<section class="pile">
    <h3>${t(`pile-${pile}`)}</h3>
    <p class="meta">${t(`pile-${pile}.about`)}</p>
    ${readings.length === 0
      ? html`<p class="meta">${t("bars-pile-empty")}</p>`
      : html`<ul class="lines">
          ${repeat(readings, ({ code }) => code, (reading) => barrier(reading, firm))}
        </ul>`}
  </section>`;
}

function barrier(reading: ItemReading, firm: FirmBarriers): TemplateResult {
  const { code, pile, remedies } = reading;
  const first = remedies.find((remedy) => remedy.pile === pile) ?? remedies[0];
  const basis = firm.items.find((item) => item.code === code)?.basis ?? null;
  return html`<li>
    <h4>${link("barriers", barrierLabel(code), code)}${basisMark(basis)}</h4>
    ${readingTag(reading)} ${first ? html`<p class="first">${say(first.what)}</p>` : nothing}
    ${remedies.length === 0
      ? nothing
      : html`<details>
          <summary class="small">${t("bars-remedies", { count: remedies.length })}<span class="visually-hidden">: ${barrierLabel(code)}</span></summary>
          ${allRemedies(reading)}
        </details>`}
  </li>`;
}

/** Everything that may help, by who does it, each with what it rests on. */
export function allRemedies({ remedies }: ItemReading): TemplateResult {
  const piles = PILES.map((pile) => ({ pile, own: remedies.filter((remedy) => remedy.pile === pile) }));
  return html`<dl class="remedies">
    ${piles
      .filter(({ own }) => own.length > 0)
      .map(({ pile, own }) => html`<dt>${t(`pile-${pile}`)}</dt>${own.map(remedyLine)}`)}
  </dl>`;
}

function remedyLine({ what, sources, confidence }: Remedy): TemplateResult {
  const rests = sources.length > 0 ? html`${t("bars-remedy-rests")}: ${citedLinks(sources)} · ` : nothing;
  return html`<dd>${say(what)} <span class="meta">${rests}${t(`bars-remedy-${confidence}`)}</span></dd>`;
}
