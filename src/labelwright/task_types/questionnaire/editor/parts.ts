// A questionnaire in parts: each question by the id of its field.

import type {
  AnswerParts,
  Field,
  FieldValue,
  PartText,
  Translate,
  Workbench,
} from "@labelwright/editor";
import { readAnswers } from "./schema";

export const answerParts: AnswerParts = {
  split: (document) => new Map(Object.entries(readAnswers(document).answers)),
  join: (parts) => ({ answers: Object.fromEntries(parts) }),
  describe,
};

function describe(part: string, value: unknown, workbench: Workbench, t: Translate): PartText {
  const field = fieldOf(workbench.ontology.fields, part);
  const text = textOf(field, value as FieldValue, t);
  return { name: field?.name ?? part, lines: [{ label: t("questions.part.answer"), text }] };
}

/** Fields nested under options lie as deep as they like. */
function fieldOf(fields: readonly Field[], id: string): Field | undefined {
  for (const field of fields) {
    if (field.id === id) return field;
    const nested = field.options?.flatMap((option) => option.fields ?? []) ?? [];
    const found = fieldOf(nested, id);
    if (found) return found;
  }
  return undefined;
}

function textOf(field: Field | undefined, value: FieldValue, t: Translate): string {
  if (typeof value === "boolean") return t(value ? "field.yes" : "field.no");
  const name = (id: string): string =>
    field?.options?.find((option) => option.id === id)?.name ?? id;
  return typeof value === "object" ? value.map(name).join(", ") : name(String(value));
}
