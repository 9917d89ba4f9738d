// How alike two spans are, and which spans a comparison shows. Pure.

import type { CompareView, Version } from "@labelwright/editor";
import { assetOf, readSpan, type Span } from "../schema";

/** Shared characters of all that either covers; 0 in different texts. */
export function overlapOf(a: Span, b: Span): number {
  if (assetOf(a) !== assetOf(b)) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > 0 ? shared / all : 0;
}

export interface ComparedSpan {
  /** The item, and the letter of the answer. */
  readonly id: string;
  readonly item: string;
  readonly letter: string;
  readonly span: Span;
  /** settled: all say so · open: they differ · passed: another version was taken, or none. */
  readonly state: "settled" | "open" | "passed";
}

const SEPARATOR = " of ";

/** The spans that one pane shows; of what all agree on one version stands for all. */
export function comparedSpans(
  { items, takes }: Pick<CompareView, "items" | "takes">,
  letters: ReadonlySet<string>,
): ComparedSpan[] {
  return items
    .filter(({ kind }) => kind === "thing")
    .flatMap((item) => {
      const versions = item.versions.filter(({ letter }) => letters.has(letter));
      const take = takes.get(item.id);
      return (item.isSettled ? versions.slice(0, 1) : versions).flatMap((version) => {
        const span = spanOf(version);
        if (!span) return [];
        const { letter } = version;
        const isTaken = !take || (take.kind === "take" && take.letter === letter);
        const state = item.isSettled ? "settled" : isTaken ? "open" : "passed";
        return [{ id: item.id + SEPARATOR + letter, item: item.id, letter, span, state } as const];
      });
    });
}

export function spanOf(version: Version | undefined): Span | null {
  return version ? readSpan(version.value) : null;
}
