// The value of a text field that is drawn anew while somebody may be typing in it.
import { noChange } from "lit";
import { setCommittedValue } from "lit/directive-helpers.js";
import { Directive, type PartInfo, PartType, type PropertyPart, directive } from "lit/directive.js";

/**
 * As `live`, but what is being typed and is not given yet stays: the report of an earlier answer may come at
 * any time.
 */
class Typed extends Directive {
  #typing = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.PROPERTY) throw new Error("only for the value of a field");
    const { element } = part as PropertyPart;
    element.addEventListener("input", () => (this.#typing = true));
    element.addEventListener("change", () => (this.#typing = false));
  }

  override render(value: string): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [string]): unknown {
    const field = part.element as HTMLInputElement;
    if (field.value === value || (this.#typing && field === document.activeElement)) return noChange;
    this.#typing = false;
    // The field may hold something else than what was drawn last.
    setCommittedValue(part);
    return value;
  }
}

export const typed = directive(Typed);
