// The kinds of questions. Promises: the same verdicts as `labelwright.plugin.field_kinds`, problem
// code for problem code; a kind is one entry here, no other logic asks what kind a field has.

import type { Field, FieldKind, FieldOption, FieldValue, FieldValues } from "../editor";

export interface FieldKindLogic {
  /** Code of what is wrong with an answer that is not blank, null if it is valid. */
  readonly problem: (field: Field, value: unknown) => string | null;
  /** Options whose own fields the answer calls up. */
  readonly chosen: (value: unknown) => readonly string[];
  /** Whether the answer fulfils a condition that asks for `wanted`. */
  readonly equals: (value: unknown, wanted: unknown) => boolean;
  /** The answers that keys 1 to 9 and 0 give, in this order; none for kinds that are written. */
  readonly answers: (field: Field) => readonly FieldValue[];
  /** Whether a key adds to the answer, so that the question keeps the focus. */
  readonly several: boolean;
}

const MAX_NUMBER = 2 ** 53 - 1;
const DEFAULT_MAX_LENGTH = 10_000;
const STEP_TOLERANCE = 1e-6;
const LONE_SURROGATE = /\p{Surrogate}/u;

export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** The options that may still be chosen. */
export function offered(field: Field): readonly FieldOption[] {
  return (field.options ?? []).filter((option) => !option.archived);
}

/** Lowest and highest level of a rating. */
export function ratingScale(field: Field): readonly [number, number] {
  return [field.minimum ?? 1, field.maximum ?? 5];
}

function optionProblem(field: Field, id: string): string | null {
  const option = field.options?.find((entry) => entry.id === id);
  if (!option) return "unknown_option";
  return option.archived ? "archived_option" : null;
}

function choicesProblem(field: Field, value: unknown): string | null {
  if (!Array.isArray(value)) return "wrong_type";
  const seen = new Set<string>();
  for (const entry of value as readonly unknown[]) {
    if (typeof entry !== "string") return "wrong_type";
    if (seen.has(entry)) return "repeated_option";
    seen.add(entry);
    const problem = optionProblem(field, entry);
    if (problem) return problem;
  }
  return null;
}

function numberProblem(field: Field, value: unknown): string | null {
  if (!isNumber(value)) return "wrong_type";
  const { minimum, maximum } = field;
  if (Math.abs(value) > MAX_NUMBER) return "out_of_range";
  if (typeof minimum === "number" && value < minimum) return "out_of_range";
  if (typeof maximum === "number" && value > maximum) return "out_of_range";
  return onStep(field, value) ? null : "off_step";
}

function onStep(field: Field, value: number): boolean {
  const { minimum, maximum, step } = field;
  if (typeof step !== "number") return true;
  const base = minimum ?? 0;
  let count = Math.round((value - base) / step);
  if (typeof maximum === "number")
    count = Math.min(count, Math.floor((maximum - base) / step + 1e-9));
  if (typeof minimum === "number") count = Math.max(count, 0);
  return Math.abs(value - (base + count * step)) <= STEP_TOLERANCE * step;
}

function textProblem(field: Field, value: unknown): string | null {
  if (typeof value !== "string") return "wrong_type";
  if ([...value].length > (field.max_length ?? DEFAULT_MAX_LENGTH)) return "text_too_long";
  return value.includes("\0") || LONE_SURROGATE.test(value) ? "text_not_storable" : null;
}

function dateProblem(_field: Field, value: unknown): string | null {
  if (typeof value !== "string") return "wrong_type";
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.slice(1).map(Number) ?? [];
  if (!year || !month || !day) return "not_a_date";
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? null : "not_a_date";
}

function ratingProblem(field: Field, value: unknown): string | null {
  if (!isNumber(value)) return "wrong_type";
  const [low, high] = ratingScale(field);
  return value >= low && value <= high && Number.isInteger(value) ? null : "not_a_level";
}

function levels(field: Field): readonly number[] {
  const [low, high] = ratingScale(field);
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}

const same = (value: unknown, wanted: unknown): boolean => value === wanted;
const sameNumber = (value: unknown, wanted: unknown): boolean =>
  isNumber(value) && value === wanted;
const none = (): readonly string[] => [];
const written = { chosen: none, answers: () => [], several: false };

export const FIELD_KINDS: Readonly<Record<FieldKind, FieldKindLogic>> = {
  choice: {
    problem: (field, value) =>
      typeof value === "string" ? optionProblem(field, value) : "wrong_type",
    chosen: (value) => (typeof value === "string" ? [value] : []),
    equals: same,
    answers: (field) => offered(field).map((option) => option.id),
    several: false,
  },
  choices: {
    problem: choicesProblem,
    chosen: chosenOf,
    equals: (value, wanted) => typeof wanted === "string" && chosenOf(value).includes(wanted),
    answers: (field) => offered(field).map((option) => option.id),
    several: true,
  },
  number: { ...written, problem: numberProblem, equals: sameNumber },
  text: { ...written, problem: textProblem, equals: same },
  rating: {
    problem: ratingProblem,
    chosen: none,
    equals: sameNumber,
    answers: levels,
    several: false,
  },
  date: { ...written, problem: dateProblem, equals: same },
  boolean: {
    problem: (_field, value) => (typeof value === "boolean" ? null : "wrong_type"),
    chosen: none,
    equals: (value, wanted) => typeof value === "boolean" && value === wanted,
    answers: () => [true, false],
    several: false,
  },
};

function chosenOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).filter((entry) => typeof entry === "string");
}

/** The answer after one option of several was switched, in the order of the ontology. */
export function toggled(field: Field, values: FieldValues, option: string): readonly string[] {
  const chosen = chosenOf(values[field.id]);
  const next = new Set(chosen);
  if (!next.delete(option)) next.add(option);
  return (field.options ?? []).map((entry) => entry.id).filter((id) => next.has(id));
}
