// How answers to one question are distributed. Promises: pure; every answer that somebody gave is
// there once, the one that most gave first, else in the order of the question.

import { FIELD_KINDS, type Field, type FieldValue, type Version } from "@labelwright/editor";

export interface Vote {
  readonly answer: FieldValue;
  readonly letters: readonly string[];
}

/** Each option of several is voted on by itself. */
export function votesOf(field: Field, versions: readonly Version[]): readonly Vote[] {
  const { several, answers } = FIELD_KINDS[field.kind];
  const letters = new Map<FieldValue, string[]>();
  for (const { letter, value } of versions) {
    const given = several ? (value as readonly string[]) : [value as FieldValue];
    for (const answer of given) letters.set(answer, [...(letters.get(answer) ?? []), letter]);
  }
  const order = answers(field);
  const place = (answer: FieldValue): number => {
    const at = order.indexOf(answer);
    return at < 0 ? order.length : at;
  };
  return [...letters]
    .map(([answer, all]): Vote => ({ answer, letters: all }))
    .sort((a, b) => b.letters.length - a.letters.length || place(a.answer) - place(b.answer));
}
