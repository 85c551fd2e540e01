// Puts the visitor's words into a book: every message in it becomes its sentence.
import type { Message } from "../generated/report";
import { say } from "../i18n";

export function spoken<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(spoken) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (isMessage(value)) return say(value) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoken(one)])) as Value;
}

function isMessage(value: object): value is Message {
  return "code" in value && "args" in value;
}
