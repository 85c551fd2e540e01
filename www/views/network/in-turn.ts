// A part of the page that is drawn in a task of its own when the network is large, so that the page answers
// in between: each change of the visitor draws many parts anew.
import { LitElement, type TemplateResult, html } from "lit";
import type { Report } from "../../generated/report";
import { isLarge } from "../../map/picture";
import type { Content } from "../parts";

export class InTurn extends LitElement {
  static override properties = { draw: { attribute: false } };

  declare draw: () => Content | Content[];
  large = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.large) await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
  }

  protected override render(): Content | Content[] {
    return this.draw();
  }
}

export function inTurn(report: Report, draw: () => Content | Content[]): TemplateResult {
  return html`<in-turn .large=${isLarge(report)} .draw=${draw}></in-turn>`;
}

if (!customElements.get("in-turn")) customElements.define("in-turn", InTurn);
