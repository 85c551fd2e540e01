// How much of the network was asked about, where the study draws its border, and which firm is the visitor's.
import { type TemplateResult, html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Report } from "../../generated/report";
import { language, number, percent, points, t } from "../../i18n";
import { state } from "../../state";
import { boundarySentence } from "../boundary";
import type { Content } from "../parts";

/** The first thing said: what this map is a map of. */
export function coverage(report: Report): TemplateResult {
  const { coverage } = report.network;
  const { complete: whole } = report.about;
  return html`
    <p class="lede">${boundarySentence(report)}</p>
    ${report.about.boundary ? html`<p class="small soft">${t("boundary", { boundary: report.about.boundary })}</p>` : nothing}
    ${report.about.from_customer_list ? html`<p class="small soft">${t("from-customers")}</p>` : nothing}
    ${complete(report)} ${report.about.focal === null ? askFocal(report) : nothing}
    <details class="small coverage-more">
      <summary>${t("coverage-more")}</summary>
      ${whole || coverage.pairs === 0
        ? nothing
        : html`<p>${t("coverage-pairs", { share: points(coverage.pairs_asked / coverage.pairs), asked: coverage.pairs_asked, pairs: coverage.pairs })}</p>`}
      ${coverage.class_rows > 0 ? html`<p>${t("coverage-classes", { count: coverage.class_rows })}</p>` : nothing}
      ${byRole(report)} ${report.about.focal === null ? nothing : chooseFocal(report, "focal-other")}
      ${report.about.complete ? nothing : html`<p>
        <button type="button" @click=${() => state.edit({ kind: "complete", complete: true })}>${t("complete-yes")}</button>
        <span class="soft">${t("complete-yes.about")}</span>
      </p>`}
    </details>
  `;
}

function complete(report: Report): Content {
  if (!report.about.complete) return nothing;
  return html`<p class="example">
    ${t("complete-read")}
    <button type="button" @click=${() => state.edit({ kind: "complete", complete: false })}>${t("complete-no")}</button>
  </p>`;
}

function askFocal(report: Report): TemplateResult {
  return html`<section class="card trouble">
    <h2>${t("focal-title")}</h2>
    <p>${t("focal-about")}</p>
    ${chooseFocal(report, "focal-choose")}
  </section>`;
}

function chooseFocal(report: Report, label: string): Content {
  // Thousands of options are not made anew at every key.
  return html`${guard([report, language(), label], () => {
    const collator = new Intl.Collator(language(), { numeric: true });
    const actors = report.network.actors.filter(({ class_row }) => !class_row);
    actors.sort((a, b) => collator.compare(a.label, b.label));
    return html`<p>
      <label
        >${t(label)}
        <select
          class="focal"
          @change=${(event: Event) => {
            const actor = (event.target as HTMLSelectElement).value;
            if (actor && actor !== report.about.focal) void state.edit({ kind: "focal", actor });
          }}
        >
          <option value="" ?selected=${report.about.focal === null}>${t("focal-none")}</option>
          ${actors.map(({ id, label }) => html`<option value=${id} ?selected=${id === report.about.focal}>${label}</option>`)}
        </select>
      </label>
    </p>`;
  })}`;
}

/** How many of each kind of actor were asked, and how many there are. */
function byRole({ network }: Report): Content {
  if (network.coverage.roles.length === 0) return nothing;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t("coverage-more")}>
    <table class="facts">
      <caption class="visually-hidden">${t("coverage-more")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("column-role")}</th>
          <th scope="col" class="n">${t("column-on-map")}</th>
          <th scope="col" class="n">${t("column-interviewed")}</th>
          <th scope="col" class="n">${t("column-population")}</th>
          <th scope="col" class="n">${t("column-share")}</th>
        </tr>
      </thead>
      <tbody>
        ${network.coverage.roles.map(
          ({ role, territory, material, on_map, interviewed, population, share }) => html`<tr>
            <th scope="row">
              ${t(`role-${role}`)}${territory ? html`, ${t(`territory-${territory}`)}` : nothing}${material ? html`, ${material}` : nothing}
            </th>
            <td class="n">${on_map}</td>
            <td class="n">${interviewed}</td>
            <td class="n">${population === null ? t("population-unknown") : number(population, 0)}</td>
            <td class="n">${share === null || population === null ? "–" : percent(share)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
