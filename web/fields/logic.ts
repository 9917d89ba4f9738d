// Which questions are asked and what is missing. Promises: agrees with `labelwright.plugin.fields`:
// the same fields visible in the same order, the same problems; pure.

import type { Condition, Field, FieldValue, FieldValues } from "../editor";
import { FIELD_KINDS, toggled } from "./kinds";

// Exactly what Python's str.strip takes away; \s also knows U+FEFF, which the server counts as text.
// eslint-disable-next-line no-control-regex
const BLANK = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;

export interface AskedField {
  readonly field: Field;
  /** How deep under options it is nested. */
  readonly depth: number;
  /** Why it is asked, null for a question that always is. */
  readonly because: Reason | null;
}

/**
 * An option that was chosen, or a condition that holds: `value` is the answer that decides, undefined
 * where only it is answered at all, or is not, counts.
 */
export interface Reason {
  readonly field: Field;
  readonly by: "option" | "condition";
  readonly value: FieldValue | undefined;
  readonly isAnswered: boolean;
}

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** Whether a question with this answer is not answered at all. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "string" && BLANK.test(value);
}

/** The fields that are asked under these answers, in the order in which they are asked. */
export function askedFields(fields: readonly Field[], values: FieldValues): AskedField[] {
  const asked: AskedField[] = [];
  walk(fields, values, { asked, seen: new Map(), depth: 0, because: null });
  return asked;
}

export function visibleFields(fields: readonly Field[], values: FieldValues): Field[] {
  return askedFields(fields, values).map(({ field }) => field);
}

interface Walk {
  readonly asked: AskedField[];
  readonly seen: Map<string, Field>;
  readonly depth: number;
  readonly because: AskedField["because"];
}

function walk(fields: readonly Field[], values: FieldValues, state: Walk): void {
  for (const field of fields) {
    if (field.when && !holds(field.when, values, state.seen)) continue;
    const because = field.when ? reasonOf(field.when, values, state.seen) : state.because;
    state.seen.set(field.id, field);
    state.asked.push({ field, depth: state.depth, because: because ?? state.because });
    const value = values[field.id];
    const chosen = isBlank(value) ? [] : FIELD_KINDS[field.kind].chosen(value);
    for (const option of field.options ?? []) {
      if (!option.fields?.length || !chosen.includes(option.id)) continue;
      const because: Reason = { field, by: "option", value: option.id, isAnswered: true };
      walk(option.fields, values, { ...state, depth: state.depth + 1, because });
    }
  }
}

function holds(when: Condition, values: FieldValues, seen: ReadonlyMap<string, Field>): boolean {
  const source = seen.get(when.field);
  const value = source ? values[source.id] : undefined;
  if (typeof when.exists === "boolean") return when.exists !== isBlank(value);
  if (!source || isBlank(value)) return false;
  const wanted = when.one_of ?? [when.equals];
  return wanted.some((answer) => FIELD_KINDS[source.kind].equals(value, answer));
}

function reasonOf(
  when: Condition,
  values: FieldValues,
  seen: ReadonlyMap<string, Field>,
): Reason | null {
  const field = seen.get(when.field);
  if (!field) return null;
  const value = typeof when.exists === "boolean" ? undefined : values[field.id];
  return { field, by: "condition", value, isAnswered: when.exists !== false };
}

/** Every field of the tree, asked or not. */
export function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...(field.options ?? []).flatMap((option) => allFields(option.fields ?? [])),
  ]);
}

/** Everything that the server would say about these answers, at most one finding a field. */
export function fieldProblems(fields: readonly Field[], values: FieldValues): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const asked = new Set<string>();
  for (const field of visibleFields(fields, values)) {
    asked.add(field.id);
    const value: unknown = values[field.id];
    const code = verdict(field, value);
    if (code) problems.push({ field: field.id, code });
  }
  const known = new Set(allFields(fields).map((field) => field.id));
  for (const id of Object.keys(values)) {
    if (asked.has(id)) continue;
    problems.push({ field: id, code: known.has(id) ? "not_asked" : "unknown_question" });
  }
  return problems;
}

function verdict(field: Field, value: unknown): string | null {
  if (!isBlank(value)) return FIELD_KINDS[field.kind].problem(field, value);
  if (value === null) return "wrong_type";
  return field.required ? "required_answer" : null;
}

/** The questions that must be answered and are not, in the order in which they are asked. */
export function missingFields(fields: readonly Field[], values: FieldValues): Field[] {
  return visibleFields(fields, values).filter(
    (field) => field.required && isBlank(values[field.id]),
  );
}

/** What is left to send: asked, answered and valid; everything else is dropped. */
export function cleanValues(fields: readonly Field[], values: FieldValues): FieldValues {
  const kept: Record<string, FieldValue> = {};
  for (const field of visibleFields(fields, values)) {
    const value = values[field.id];
    if (value === undefined || isBlank(value)) continue;
    if (FIELD_KINDS[field.kind].problem(field, value) === null) kept[field.id] = value;
  }
  return sameValues(kept, values) ? values : kept;
}

/** With one answer changed; undefined takes it back. */
export function withAnswer(
  values: FieldValues,
  id: string,
  value: FieldValue | undefined,
): FieldValues {
  if (value !== undefined) return { ...values, [id]: value };
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
}

/** The answer that a digit gives to a question: 1 is the first, 0 the tenth. */
export function answerOfDigit(
  field: Field,
  values: FieldValues,
  digit: number,
): FieldValue | undefined {
  const kind = FIELD_KINDS[field.kind];
  const answer = kind.answers(field)[digit === 0 ? 9 : digit - 1];
  if (answer === undefined) return undefined;
  return kind.several ? toggled(field, values, answer as string) : answer;
}

/** The digit that gives an answer, null beyond the tenth. */
export function digitOfAnswer(field: Field, answer: FieldValue): number | null {
  const at = FIELD_KINDS[field.kind].answers(field).indexOf(answer);
  return at < 0 || at > 9 ? null : (at + 1) % 10;
}

export function sameValues(a: FieldValues, b: FieldValues): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((entry, at) => entry === b[at]);
}
