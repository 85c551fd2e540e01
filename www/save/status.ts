// What is being saved, or came of it.
import { html, nothing, type TemplateResult } from "lit";
import { t } from "../i18n";
import { cancelTask, currentTask } from "./task";

/** With `of`, only where that is being saved. */
export function status(of?: string): TemplateResult {
  const current = currentTask();
  const task = of && current?.what !== of ? undefined : current;
  return html`<div class="saving" role="status">
    ${task
      ? html`<p>
            ${t(`taking-${task.outcome}`, { files: task.files })}
            ${task.outcome === "running"
              ? html`${task.total > 1 ? html`<progress max=${task.total} value=${task.done} aria-label=${t(task.what, { count: task.total })}></progress>` : nothing}
                  <button type="button" @click=${cancelTask}>${t("cancel")}</button>`
              : nothing}
          </p>
          ${task.detail ? html`<details><summary>${t("trouble-details")}</summary><p class="small"><code>${task.detail}</code></p></details>` : nothing}`
      : nothing}
  </div>`;
}
