// The rows of a table of answers. Promises: pure; one row for each question that any answer, or the
// one being made, says something to; in the order in which questions are asked.

import {
  FIELD_KINDS,
  isBlank,
  questionsOf,
  type ComparedAnswer,
  type ComparedItem,
  type CompareView,
  type Field,
  type FieldValue,
  type FieldValues,
  type Take,
  type Version,
} from "@labelwright/editor";
import { readAnswers } from "../schema";
import { votesOf, type Vote } from "./votes";

export interface AnswerRow {
  readonly item: ComparedItem;
  readonly field: Field;
  /** What the answers say. */
  readonly versions: readonly Version[];
  /** How deep under options it is asked. */
  readonly depth: number;
  /** Its number in the list of differences, null for what is settled. */
  readonly number: number | null;
  readonly take: Take | undefined;
  readonly answers: FieldValues;
  /** Letters of those who were asked. */
  readonly asked: ReadonlySet<string>;
  /** Whether the answer that is being made is asked. */
  readonly isAsked: boolean;
  /** What the answer that is being made says; undefined while it is open, or not asked. */
  readonly result: FieldValue | undefined;
  /** For questions answered by choosing. */
  readonly votes: readonly Vote[];
}

export function rowsOf(
  fields: readonly Field[],
  answers: readonly ComparedAnswer[],
  view: CompareView,
): readonly AnswerRow[] {
  const items = new Map(view.items.map((item, at) => [item.versions[0]?.part, { item, at }]));
  const result = readAnswers(view.result).answers;
  const questions = questionsOf(fields);
  const askedIn = (payload: unknown) =>
    questions.asked(new Map(Object.entries(readAnswers(payload).answers)));
  const asked = new Map(answers.map(({ letter, payload }) => [letter, askedIn(payload)]));
  const askedNow = askedIn(view.result);
  const isOnlyDifferent =
    view.layout === "difference" && view.items.some(({ isSettled }) => !isSettled);
  return tree(fields).flatMap(({ field, depth }) => {
    const found = items.get(field.id);
    if (!found || (isOnlyDifferent && found.item.isSettled)) return [];
    const { item, at } = found;
    // the consensus of a review is no vote
    const versions = item.versions.filter(({ letter }) => asked.has(letter));
    const isChosen = FIELD_KINDS[field.kind].answers(field).length > 0;
    const row: AnswerRow = {
      item,
      field,
      depth,
      versions,
      number: item.isSettled ? null : at + 1,
      take: view.takes.get(item.id),
      answers: Object.fromEntries(
        versions.map(({ letter, value }) => [letter, value as FieldValue]),
      ),
      asked: new Set([...asked].flatMap(([letter, own]) => (own.has(field.id) ? [letter] : []))),
      isAsked: askedNow.has(field.id),
      result: isBlank(result[field.id]) ? undefined : result[field.id],
      votes: isChosen ? votesOf(field, versions) : [],
    };
    return [row];
  });
}

function tree(fields: readonly Field[], depth = 0): readonly { field: Field; depth: number }[] {
  return fields.flatMap((field) => [
    { field, depth },
    ...(field.options ?? []).flatMap((option) => tree(option.fields ?? [], depth + 1)),
  ]);
}
