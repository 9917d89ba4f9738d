// Spans, relations and answers as one ordered list, so that one history holds them all. Promises: what
// nobody touched is the very object that was loaded, so that an answer is saved as it was opened.

import type { EditorHost, Entity, FieldValues, Prediction, Relation } from "@labelwright/editor";
import { readDraft, readPayload, type Span, type SpansPayload } from "./schema";

/** Where something undecided comes from. */
export interface Origin {
  readonly prediction: string;
  readonly score: number | null;
}

export interface SpanEntry extends Entity {
  readonly kind: "span";
  /** Printed after the class name; given once, never reused. */
  readonly number: number;
  readonly span: Span;
  /** Set while it is a prediction that nobody has decided on. */
  readonly origin: Origin | null;
}

export interface RelationEntry extends Entity {
  readonly kind: "relation";
  readonly relation: Relation;
  /** The entries at its ends: a predicted span has no id of its own yet. */
  readonly from: string;
  readonly to: string;
  readonly origin: Origin | null;
}

/** The answers about the text as a whole. */
export interface AnswersEntry extends Entity {
  readonly kind: "answers";
  readonly values: FieldValues;
}

export type Entry = SpanEntry | RelationEntry | AnswersEntry;

export const ANSWERS = "answers";

export const spanKey = (id: string): string => `span ${id}`;
export const relationKey = (id: string): string => `relation ${id}`;

export function entriesOf(payload: SpansPayload): Entry[] {
  const spans = payload.spans.map((span, at): Entry => ({
    kind: "span",
    id: spanKey(span.id),
    number: at + 1,
    span,
    origin: null,
  }));
  const relations = (payload.relations ?? []).map(relationEntry);
  return [...spans, ...relations, { kind: "answers", id: ANSWERS, values: payload.answers ?? {} }];
}

export function relationEntry(relation: Relation): RelationEntry {
  return {
    kind: "relation",
    id: relationKey(relation.id),
    relation,
    from: spanKey(relation.from),
    to: spanKey(relation.to),
    origin: null,
  };
}

/** The spans and relations of all predictions. */
function predictedEntries(predictions: readonly Prediction[]): Entry[] {
  let number = 0;
  return predictions.flatMap(({ id, score, payload }) => {
    const origin = { prediction: id, score };
    const key = (part: string): string => `${id} ${part}`;
    const { spans, relations = [] } = readPayload(payload);
    return [
      ...spans.map((span): Entry => {
        number += 1;
        return { kind: "span", id: key(spanKey(span.id)), number, span, origin };
      }),
      ...relations.map((relation): Entry => ({
        kind: "relation",
        id: key(relationKey(relation.id)),
        relation,
        from: key(spanKey(relation.from)),
        to: key(spanKey(relation.to)),
        origin,
      })),
    ];
  });
}

type Given = Pick<EditorHost, "initial" | "draft" | "predictions">;

/** Predictions are asked about only where the task did not begin with an answer. */
export function askedPredictions({ initial, predictions }: Given): Entry[] {
  return initial === null ? predictedEntries(predictions) : [];
}

/** The draft if there is one, and the predictions that nobody has decided on. */
export function firstEntries({ initial, draft }: Given, predicted: readonly Entry[]): Entry[] {
  const kept = readDraft(draft);
  const entries = entriesOf(kept ?? readPayload(initial));
  const open = predicted.filter(({ id }) => !kept?.decided?.includes(id));
  let number = entries.filter(isSpan).length;
  return [
    ...entries,
    ...open.map((entry) => (isSpan(entry) ? { ...entry, number: (number += 1) } : entry)),
  ];
}

export function decidedOf(entries: readonly Entry[], predicted: readonly Entry[]): string[] {
  const undecided = new Set(entries.filter(isUndecided).map((entry) => entry.id));
  return predicted.map(({ id }) => id).filter((id) => !undecided.has(id));
}

/** `given` is what was loaded: a member that was not there comes back only with something in it. */
export function payloadOf(entries: readonly Entry[], given: SpansPayload | null): SpansPayload {
  const spans = entries.flatMap((one) => (isSpan(one) && !one.origin ? [one.span] : []));
  const relations = entries.flatMap((one) =>
    one.kind === "relation" && !one.origin ? [one.relation] : [],
  );
  const answers = answersOf(entries);
  return {
    spans,
    ...((!given || given.relations || relations.length > 0) && { relations }),
    ...((!given || given.answers || Object.keys(answers).length > 0) && { answers }),
  };
}

export function answersOf(entries: readonly Entry[]): FieldValues {
  return entries.find((one) => one.kind === "answers")?.values ?? {};
}

export function isSpan(entry: Entry): entry is SpanEntry {
  return entry.kind === "span";
}

export function isRelation(entry: Entry): entry is RelationEntry {
  return entry.kind === "relation";
}

export function isUndecided(entry: Entry): boolean {
  return entry.kind !== "answers" && entry.origin !== null;
}

/** Gives ids and numbers that are free in a list of entries. */
export class Names {
  readonly #ids: Set<string>;
  readonly #newId: (prefix: string) => string;
  #number = 0;

  constructor(entries: readonly Entry[], newId: (prefix: string) => string) {
    this.#newId = newId;
    this.#ids = new Set();
    for (const entry of entries) {
      if (isSpan(entry)) this.#number = Math.max(this.#number, entry.number);
      if (isUndecided(entry)) continue;
      if (isSpan(entry)) this.#ids.add(spanKey(entry.span.id));
      if (isRelation(entry)) this.#ids.add(relationKey(entry.relation.id));
    }
  }

  number(): number {
    this.#number += 1;
    return this.#number;
  }

  /** The wanted id if it is free, else a new one. */
  span(wanted = this.#newId("s")): string {
    return this.#free(wanted, "s", spanKey);
  }

  relation(wanted = this.#newId("n")): string {
    return this.#free(wanted, "n", relationKey);
  }

  #free(wanted: string, prefix: string, keyOf: (id: string) => string): string {
    let id = wanted;
    while (this.#ids.has(keyOf(id))) id = this.#newId(prefix);
    this.#ids.add(keyOf(id));
    return id;
  }
}

/** A person stands behind it now; an undecided one becomes a span of the answer. */
export function confirmed(entry: SpanEntry, names: Names): SpanEntry {
  const { origin, span } = entry;
  if (!origin) return entry;
  const id = names.span(span.id);
  return { ...entry, origin: null, span: { ...span, id, prediction: origin.prediction } };
}

export function withSpan(entry: SpanEntry, change: Partial<Span>): SpanEntry {
  return { ...entry, span: { ...entry.span, ...change } };
}
