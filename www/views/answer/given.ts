// What was answered so far, and how an answer is given.
import type { Edit, Question } from "../../generated/report";
import { state } from "../../state";

export type Given = ReadonlyMap<string, string>;

const key = ({ sheet, row, field }: Question): string => `${sheet}/${row}/${field}`;

/** The answers as they stand, those under way among them. */
export function given(): Given {
  const answers = new Map<string, string>();
  for (const edit of state.edits) {
    if (edit.kind !== "answer") continue;
    if (edit.value === "") answers.delete(key(edit));
    else answers.set(key(edit), edit.value);
  }
  return answers;
}

export function answerTo(answers: Given, question: Question): string {
  return answers.get(key(question)) ?? "";
}

/** Gives one answer; others may go with it, as one change. */
export function give(question: Question, value: string, ...also: Edit[]): void {
  const text = value.trim();
  if (text === answerTo(given(), question) && also.length === 0) return;
  void state.answer([edit(question, text), ...also]);
}

export function edit({ sheet, row, field }: Question, value: string): Edit {
  return { kind: "answer", sheet, row, field, value };
}

/** An element's id for a question. */
export function idOf({ sheet, row, field }: Question): string {
  return ["ask", sheet, row, field].filter(Boolean).join("-");
}

export function barrier(code: string, field: "severity" | "not_applicable" | "presence"): Question {
  return { sheet: "barriers", row: code, field };
}

export function ofFirm(field: string): Question {
  return { sheet: "firms", row: "", field };
}

export function ofStudy(row: "barrier_form" | "barrier_modules"): Question {
  return { sheet: "study", row, field: "value" };
}

/** Whether a barrier has any answer, "don't know" and "does not apply" among them. */
export function isAnswered(answers: Given, code: string): boolean {
  return answerTo(answers, barrier(code, "severity")) !== "" || answerTo(answers, barrier(code, "not_applicable")) !== "";
}
