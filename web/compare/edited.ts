// What an editor made of a built answer, told as takes. Promises: pure; building again with these
// takes gives the edited answer; what was not touched keeps the take it had.

import type { Built } from "./build";
import type { ComparedItem, Take } from "./contract";

interface Edited {
  readonly base: Built;
  /** The parts of the answer after the edit. */
  readonly parts: ReadonlyMap<string, unknown>;
  readonly items: readonly ComparedItem[];
  /** The difference that the editor was opened for: what is new belongs to it. */
  readonly current: string;
}

/** The takes that change; an item that is not named stays as it is. */
export function takesOf({ base, parts, items, current }: Edited): ReadonlyMap<string, Take> {
  const touched = new Set<string>();
  const made = new Map<string, [string, unknown][]>();
  for (const [part, value] of base.parts) {
    const item = base.itemOf.get(part) ?? current;
    const after = parts.get(part);
    if (!parts.has(part) || !isEqual(after, value)) touched.add(item);
    if (parts.has(part)) made.set(item, [...(made.get(item) ?? []), [part, after]]);
  }
  for (const [part, value] of parts) {
    if (base.parts.has(part)) continue;
    const item = asked(items, part) ?? current;
    touched.add(item);
    made.set(item, [...(made.get(item) ?? []), [part, value]]);
  }
  const takes = new Map<string, Take>();
  for (const item of touched) {
    const all = made.get(item);
    takes.set(item, all ? { kind: "new", parts: all } : { kind: "drop" });
  }
  return takes;
}

/** A question has the same key in every answer. */
function asked(items: readonly ComparedItem[], part: string): string | undefined {
  const isHere = ({ kind, versions }: ComparedItem): boolean =>
    kind === "answer" && versions.some((version) => version.part === part);
  return items.find(isHere)?.id;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
