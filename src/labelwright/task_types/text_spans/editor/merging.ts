// What parts that were changed elsewhere mean for the list: entries to put, and ids that leave it.

import type { FieldValue, Relation } from "@labelwright/editor";
import {
  ANSWERS,
  answersOf,
  isRelation,
  isSpan,
  relationEntry,
  spanKey,
  type Entry,
  type Names,
} from "./entries";
import { ANSWER, DECIDED, RELATION, SPAN } from "./parts";
import type { Span } from "./schema";

interface Merged {
  readonly put: Entry[];
  readonly gone: string[];
}

interface Known {
  readonly predicted: readonly Entry[];
  readonly names: Names;
}

export function mergeInto(
  entries: readonly Entry[],
  changes: ReadonlyMap<string, unknown>,
  { predicted, names }: Known,
): Merged {
  const merged: Merged = { put: [], gone: [] };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byPart = new Map(entries.flatMap((entry) => partOf(entry).map((part) => [part, entry])));
  const answers = new Map<string, FieldValue>(Object.entries(answersOf(entries)));
  for (const [part, value] of changes) {
    const known = byPart.get(part);
    if (part.startsWith(ANSWER)) {
      if (value === undefined) answers.delete(part.slice(ANSWER.length));
      else answers.set(part.slice(ANSWER.length), value as FieldValue);
    } else if (part.startsWith(DECIDED)) {
      const id = part.slice(DECIDED.length);
      const prediction = predicted.find((entry) => entry.id === id);
      const open = byId.get(id);
      if (value !== undefined && open && "origin" in open && open.origin) merged.gone.push(id);
      if (value === undefined && prediction && !open) merged.put.push(prediction);
    } else if (value === undefined) {
      if (known) merged.gone.push(known.id);
    } else if (part.startsWith(SPAN)) {
      const span = value as Span;
      merged.put.push(
        known && isSpan(known)
          ? { ...known, span }
          : { kind: "span", id: spanKey(span.id), number: names.number(), span, origin: null },
      );
    } else if (part.startsWith(RELATION)) {
      merged.put.push(linked(value as Relation, known, byPart));
    }
  }
  if ([...changes.keys()].some((part) => part.startsWith(ANSWER))) {
    merged.put.push({ kind: "answers", id: ANSWERS, values: Object.fromEntries(answers) });
  }
  return merged;
}

/** The part that an entry is kept as; none for what is only predicted. */
function partOf(entry: Entry): string[] {
  if (isSpan(entry) && !entry.origin) return [SPAN + entry.span.id];
  if (isRelation(entry) && !entry.origin) return [RELATION + entry.relation.id];
  return [];
}

function linked(
  relation: Relation,
  known: Entry | undefined,
  byPart: ReadonlyMap<string, Entry>,
): Entry {
  const made = relationEntry(relation);
  const endOf = (id: string, otherwise: string): string => byPart.get(SPAN + id)?.id ?? otherwise;
  return {
    ...made,
    id: known?.id ?? made.id,
    from: endOf(relation.from, made.from),
    to: endOf(relation.to, made.to),
  };
}
