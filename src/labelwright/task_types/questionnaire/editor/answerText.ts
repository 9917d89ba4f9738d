// How an answer reads, wherever it stands.

import { isBlank, type EditorParts, type Field, type FieldValue } from "@labelwright/editor";

/** An answer as a person reads it. */
export function answerText(
  { t, locale }: Pick<EditorParts, "t" | "locale">,
  field: Field,
  value: FieldValue | undefined,
): string {
  if (value === undefined || isBlank(value)) return "";
  if (typeof value === "boolean") return t(value ? "field.yes" : "field.no");
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  if (typeof value === "string") return optionName(field, value);
  return value.map((id) => optionName(field, id)).join(", ");
}

export function optionName(field: Field, id: string): string {
  return field.options?.find((option) => option.id === id)?.name ?? id;
}
