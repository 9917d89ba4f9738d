// A document of spans in parts: each span, each relation, each answer about the whole text, and each
// prediction that somebody has decided on.

import type {
  AnswerParts,
  FieldValue,
  FieldValues,
  PartText,
  Relation,
  Translate,
  Workbench,
} from "@labelwright/editor";
import { readDraft, type Span, type SpansDraft } from "./schema";

export const SPAN = "span ";
export const RELATION = "relation ";
export const ANSWER = "answer ";
export const DECIDED = "decided ";
const SHOWN_CHARACTERS = 200;

function split(document: unknown): ReadonlyMap<string, unknown> {
  const draft = readDraft(document);
  if (!draft) return new Map();
  return new Map<string, unknown>([
    ...draft.spans.map((span) => [SPAN + span.id, span] as const),
    ...(draft.relations ?? []).map((relation) => [RELATION + relation.id, relation] as const),
    ...Object.entries(draft.answers ?? {}).map(([id, value]) => [ANSWER + id, value] as const),
    ...(draft.decided ?? []).map((id) => [DECIDED + id, true] as const),
  ]);
}

function join(parts: ReadonlyMap<string, unknown>): SpansDraft {
  const spans: Span[] = [];
  const relations: Relation[] = [];
  const answers: Record<string, FieldValue> = {};
  const decided: string[] = [];
  for (const [part, value] of parts) {
    if (part.startsWith(SPAN)) spans.push(value as Span);
    else if (part.startsWith(RELATION)) relations.push(value as Relation);
    else if (part.startsWith(ANSWER)) answers[part.slice(ANSWER.length)] = value as FieldValue;
    else if (part.startsWith(DECIDED)) decided.push(part.slice(DECIDED.length));
  }
  return { spans, relations, answers, ...(decided.length > 0 && { decided }) };
}

function describe(part: string, value: unknown, workbench: Workbench, t: Translate): PartText {
  if (part.startsWith(SPAN)) return describeSpan(value as Span, workbench, t);
  const line = (id: string, text: string) => ({ label: t(id), text });
  const { fields, relations = [] } = workbench.ontology;
  if (part.startsWith(RELATION)) {
    const { type, from, to } = value as Relation;
    const name = relations.find((one) => one.id === type)?.name ?? type;
    return { name, lines: [line("spans.part.from", from), line("spans.part.to", to)] };
  }
  if (part.startsWith(ANSWER)) {
    const id = part.slice(ANSWER.length);
    const name = fields.find((field) => field.id === id)?.name ?? id;
    return { name, lines: [line("spans.part.answer", textOf(value as FieldValue))] };
  }
  return { name: t("spans.part.prediction"), lines: [] };
}

function describeSpan(span: Span, workbench: Workbench, t: Translate): PartText {
  const known = workbench.ontology.classes.find(({ id }) => id === span.class);
  const name = known?.name ?? span.class;
  const line = (id: string, text: string) => ({ label: t(id), text });
  const values: FieldValues = span.attributes ?? {};
  return {
    name,
    lines: [
      line("spans.part.class", name),
      line("spans.part.text", span.text.slice(0, SHOWN_CHARACTERS)),
      line("spans.part.place", t("spans.part.fromTo", { start: span.start, end: span.end })),
      ...Object.entries(values).map(([id, answer]) => ({
        label: known?.fields?.find((field) => field.id === id)?.name ?? id,
        text: textOf(answer),
      })),
    ],
  };
}

function textOf(value: FieldValue): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}

export const spanParts: AnswerParts = {
  split,
  join,
  describe,
  isAside: (part) => part.startsWith(DECIDED),
  duplicate(part, value, newId) {
    if (part.startsWith(RELATION)) {
      const id = newId("n");
      return [RELATION + id, { ...(value as Relation), id }];
    }
    if (!part.startsWith(SPAN)) return [part, value]; // an answer is there once
    const id = newId("s");
    return [SPAN + id, { ...(value as Span), id }];
  },
};
