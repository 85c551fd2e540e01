// "Which may feed which?": the arrows that one study found, with the firm's own barriers on them.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { BarrierReading, ChainLink } from "../../generated/report";
import { baseline, chainKind, chainPlan, head, type ChainBox } from "../../figures/chains";
import { barrierLabel, t } from "../../i18n";
import { citedLinks } from "../cited";
import { figureButtons } from "../figure";
import { card, type Content } from "../parts";

/** Narrow enough for a phone, so that one drawing serves everywhere. */
const WIDTH = 340;

export function chainCard(reading: BarrierReading | undefined): Content {
  const links = reading?.chains ?? [];
  if (!reading || links.length === 0) return nothing;
  return card(
    t("bars-chains"),
    html`${picture(links)}
      <p class="small">${t("chain-about")} ${t("bars-chains-source")} ${citedLinks([...new Set(links.map(({ source }) => source))])}.</p>
      <details>
        <summary class="small">${t("bars-chains-words")}</summary>
        <ul class="messages small">
          ${links.map((link) => html`<li>${inWords(link)}</li>`)}
        </ul>
      </details>
      ${figureButtons({ code: "chains", firm: reading.firm })}`,
    "chains",
  );
}

export function inWords({ from, to, from_barriers, to_barriers }: ChainLink): string {
  return t("bars-chain", {
    from: chainKind(from),
    to: t(`chain-${to}`),
    causes: from_barriers.map(barrierLabel),
    effects: to_barriers.map(barrierLabel),
  });
}

function picture(links: readonly ChainLink[]): TemplateResult {
  const { boxes, arrows, width, height } = chainPlan(links, WIDTH);
  const label = links.map(({ from, to }) => t("bars-chain-short", { from: chainKind(from), to: t(`chain-${to}`) })).join(" ");
  return html`<svg class="chains" viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${label}>
    ${arrows.map(({ path, tip }) => svg`<path class="arrow" d=${path}></path><path class="head" d=${head(tip)}></path>`)}
    ${boxes.map(drawn)}
  </svg>`;
}

function drawn(box: ChainBox): TemplateResult<2> {
  return svg`<rect x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="4"></rect>
    ${[...box.title, ...box.lines].map((line, place) => {
      const { x, y } = baseline(box, place);
      return svg`<text class=${place < box.title.length ? "kind" : nothing} x=${x} y=${y}>${line}</text>`;
    })}`;
}
