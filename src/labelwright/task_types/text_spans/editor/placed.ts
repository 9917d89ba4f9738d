// The spans of one text where they lie. Promises: in the order of the text, found by place without
// looking at all of them.

import { levelsOf } from "./stage/levels";
import { assetOf, type Span } from "./schema";
import { isSpan, type Entry, type SpanEntry } from "./entries";
import type { Range, TextMap } from "./text/TextMap";

export interface Placed {
  readonly entry: SpanEntry;
  readonly range: Range;
  readonly level: number;
}

const ranges = new WeakMap<TextMap, WeakMap<Span, Range>>();

/** Where a span lies in its text, in UTF-16 units; inside the text whatever its ends say. */
export function rangeOf(map: TextMap, span: Span): Range {
  let known = ranges.get(map);
  if (!known) ranges.set(map, (known = new WeakMap()));
  let range = known.get(span);
  if (!range) {
    const place = (points: number): number =>
      map.codePoints.toUnits(Math.max(0, Math.min(map.codePoints.length, points)));
    range = { start: place(span.start), end: Math.max(place(span.start), place(span.end)) };
    known.set(span, range);
  }
  return range;
}

export class PlacedSpans {
  readonly all: readonly Placed[];
  readonly #byId: ReadonlyMap<string, Placed>;
  /** The end that lies farthest behind, over all spans up to each. */
  readonly #farthest: readonly number[];

  constructor(map: TextMap | null, asset: number, entries: readonly Entry[]) {
    const spans = map ? entries.filter(isSpan).filter(({ span }) => assetOf(span) === asset) : [];
    const found = spans.map((entry) => ({ entry, range: rangeOf(map as TextMap, entry.span) }));
    found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    const levels = levelsOf(found.map(({ range }) => range));
    this.all = found.map((one, at) => ({ ...one, level: levels[at] ?? 0 }));
    this.#byId = new Map(this.all.map((one) => [one.entry.id, one]));
    let farthest = 0;
    this.#farthest = this.all.map(({ range }) => (farthest = Math.max(farthest, range.end)));
  }

  get(id: string): Placed | undefined {
    return this.#byId.get(id);
  }

  /** Those that share a character with a range, or touch it where it is empty. */
  in({ start, end }: Range): Placed[] {
    const found: Placed[] = [];
    for (let at = this.#firstReaching(start); at < this.all.length; at += 1) {
      const one = this.all[at];
      if (!one || one.range.start > end || (one.range.start === end && end > start)) break;
      if (one.range.end > start || (end === start && one.range.end === start)) found.push(one);
    }
    return found;
  }

  /** Those that cover the character behind a place, the shortest first. */
  at(place: number): Placed[] {
    const found = this.in({ start: place, end: place + 1 });
    return found.sort((a, b) => length(a) - length(b));
  }

  #firstReaching(place: number): number {
    let low = 0;
    let high = this.#farthest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#farthest[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function length({ range }: Placed): number {
  return range.end - range.start;
}
