// "Where do I begin with each severe barrier?": four piles, by who can do most about it.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FirmBarriers, ItemReading, Pile, Remedy, Report } from "../../generated/report";
import { barrierLabel, say, t } from "../../i18n";
import { citedLinks } from "../cited";
import { basisMark, link, type Content } from "../parts";
import { ownBarriers } from "../score";
import { readingTag } from "./seen";
import { readingOf, readingsByCode } from "./shown";

/** From what the firm can do alone to what it can only keep away from. */
const PILES: Pile[] = ["yourself", "partners", "public", "avoid"];

/** As many as an owner reads of a pile; the rest is folded. */
const FEW = 3;

/** The same for the visitor's own firm, where the barriers are all that is known. */
export function beginOwn(report: Report): TemplateResult {
  const firm = ownBarriers(report);
  return html`${firm ? begin(firm, readingsByCode(readingOf(report, firm))) : nothing}`;
}

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
  const entries = together(readings);
  const [first, rest] = [entries.slice(0, FEW), entries.slice(FEW)];
  return html`<section class="pile">
    <h3>${t(`pile-${pile}`)}</h3>
    <p class="meta">${t(`pile-${pile}.about`)}</p>
    ${entries.length === 0 ? html`<p class="meta">${t("bars-pile-empty")}</p>` : list(first, firm)}
    ${rest.length === 0
      ? nothing
      : html`<details class="rest">
          <summary>${t("bars-pile-more", { count: rest.flat().length })}</summary>
          ${list(rest, firm)}
        </details>`}
  </section>`;
}

/** Barriers that begin with the same thing to do stand together, where the first of them would. */
function together(readings: readonly ItemReading[]): ItemReading[][] {
  const entries = new Map<string, ItemReading[]>();
  for (const reading of readings) {
    const key = JSON.stringify(firstOf(reading)?.what ?? reading.code);
    entries.set(key, [...(entries.get(key) ?? []), reading]);
  }
  return [...entries.values()];
}

/** What to begin with. */
function firstOf({ pile, remedies }: ItemReading): Remedy | undefined {
  return remedies.find((remedy) => remedy.pile === pile) ?? remedies[0];
}

function list(entries: readonly ItemReading[][], firm: FirmBarriers): TemplateResult {
  return html`<ul class="lines">
    ${repeat(entries, ([reading]) => reading!.code, (readings) => entry(readings, firm))}
  </ul>`;
}

/** Barriers with what to do first, and folded the rest of what may help. */
function entry(readings: readonly ItemReading[], firm: FirmBarriers): TemplateResult {
  const [reading] = readings as [ItemReading];
  const first = firstOf(reading);
  const basis = (code: string) => firm.items.find((item) => item.code === code)?.basis ?? null;
  return html`<li>
    ${readings.map(
      (one) => html`<h4>${link("barriers", barrierLabel(one.code), one.code)}${basisMark(basis(one.code))}</h4>
        ${readingTag(one)}`,
    )}
    ${first ? html`<p class="first">${say(first.what)}</p>` : nothing}
    ${reading.remedies.length === 0
      ? nothing
      : html`<details>
          <summary class="small">
            ${t("bars-remedies", { count: reading.remedies.length })}<span class="visually-hidden">${t("colon")} ${readings.map(({ code }) => barrierLabel(code)).join(", ")}</span>
          </summary>
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
  const rests = sources.length > 0 ? html`${t("bars-remedy-rests")} ${citedLinks(sources)} · ` : nothing;
  return html`<dd>${say(what)} <span class="meta">${rests}${t(`bars-remedy-${confidence}`)}</span></dd>`;
}
