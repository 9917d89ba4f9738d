// The documents of a questionnaire, as the server validates them.

import type { FieldValues } from "@labelwright/editor";

export interface Answers {
  readonly answers: FieldValues;
}

export interface QuestionnaireSettings {
  /** After the last answer the next task comes by itself. */
  readonly auto_advance: boolean;
}

export function readAnswers(payload: unknown): Answers {
  const isAnswers = typeof payload === "object" && payload !== null && "answers" in payload;
  return isAnswers ? (payload as Answers) : { answers: {} };
}

export function readSettings(settings: Readonly<Record<string, unknown>>): QuestionnaireSettings {
  return { auto_advance: true, ...(settings as Partial<QuestionnaireSettings>) };
}
