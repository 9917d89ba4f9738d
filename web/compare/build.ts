// The one answer that is made of several. Promises: pure; ids are unique in it, relations join what
// was taken and fall away with it; an open difference has no part in it.

import type { AnswerParts, Relation } from "../editor";
import type { ComparedItem, CompareModule, NewId, Take, Version } from "./contract";

interface Rules {
  readonly parts: AnswerParts;
  readonly role: CompareModule["role"];
  readonly newId: NewId;
}

/** Of versions that agree, the one that is most like the others: the first where none is measured. */
export function middleOf(item: ComparedItem, likeness: CompareModule["likeness"]): Version {
  const { versions } = item;
  const credit = (one: Version): number =>
    versions.reduce((sum, other) => sum + (likeness?.(one.value, other.value) ?? 0), 0);
  return versions.reduce((best, one) => (credit(one) > credit(best) + 1e-9 ? one : best));
}

/** What stands in the answer for one item. */
export interface Chosen {
  readonly item: ComparedItem;
  readonly take: Take | null;
}

/** The parts of the answer, and which item each stands for. */
export interface Built {
  readonly parts: ReadonlyMap<string, unknown>;
  readonly itemOf: ReadonlyMap<string, string>;
}

export function build(
  chosen: readonly Chosen[],
  rules: Rules,
  likeness?: CompareModule["likeness"],
): Built {
  const parts = new Map<string, unknown>();
  const itemOf = new Map<string, string>();
  /** "letter id" → the id it has now. */
  const names = new Map<string, string>();
  const put = (item: string, part: string, value: unknown): string => {
    const [key, fresh] =
      parts.has(part) && rules.parts.duplicate
        ? rules.parts.duplicate(part, value, rules.newId)
        : ([part, value] as const);
    parts.set(key, fresh);
    itemOf.set(key, item);
    return rules.role(key).id;
  };
  const putVersion = (item: ComparedItem, version: Version): void => {
    const id = put(item.id, version.part, version.value);
    for (const one of item.versions) {
      names.set(`${one.letter} ${rules.role(one.part).id}`, id);
    }
  };
  const relations: (readonly [ComparedItem, Version])[] = [];
  for (const { item, take } of chosen) {
    if (take?.kind === "new") for (const [part, value] of take.parts) put(item.id, part, value);
    const version = versionOf(item, take, likeness);
    if (!version) continue;
    if (item.kind === "relation") relations.push([item, version]);
    else putVersion(item, version);
  }
  for (const [item, version] of relations) {
    const relation = version.value as Relation;
    const from = names.get(`${version.letter} ${relation.from}`);
    const to = names.get(`${version.letter} ${relation.to}`);
    if (from !== undefined && to !== undefined) {
      put(item.id, version.part, { ...relation, from, to });
    }
  }
  return { parts, itemOf };
}

function versionOf(
  item: ComparedItem,
  take: Take | null,
  likeness: CompareModule["likeness"],
): Version | undefined {
  if (take?.kind === "take") return item.versions.find(({ letter }) => letter === take.letter);
  return take === null && item.isSettled ? middleOf(item, likeness) : undefined;
}
