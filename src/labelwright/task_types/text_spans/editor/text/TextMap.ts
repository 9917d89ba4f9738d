// One text and the ways through it: code points, blocks, signs, words, sentences. All places are
// UTF-16 units of the text as it was received. Promises: never changes or normalises it; every place
// it gives is the border of a grapheme cluster.

import { blocksOf, chunksOf, type Block, type Chunk } from "./blocks";
import { CodePoints } from "./codePoints";

export interface Range {
  readonly start: number;
  readonly end: number;
}

type Granularity = "grapheme" | "word" | "sentence";

const BLANK = /^\s*$/u;
const BLANK_START = /^\s*/u;
const BLANK_END = /\s*$/u;

export class TextMap {
  readonly text: string;
  readonly codePoints: CodePoints;
  readonly blocks: readonly Block[];
  readonly chunks: readonly Chunk[];
  readonly #segmenters = new Map<Granularity, Intl.Segmenter>();
  /** The text between two places that was cut last, by granularity. */
  readonly #cut = new Map<Granularity, { at: Range; segments: Intl.Segments }>();

  constructor(text: string) {
    this.text = text;
    this.codePoints = new CodePoints(text);
    this.blocks = blocksOf(text, (place) => this.#isBreak(place));
    this.chunks = chunksOf(this.blocks);
  }

  get length(): number {
    return this.text.length;
  }

  slice({ start, end }: Range): string {
    return this.text.slice(start, end);
  }

  /** The index of the block that holds a place; between two it is the later one. */
  blockIndex(place: number): number {
    return lastIndexWhere(this.blocks, (block) => block.start <= place);
  }

  block(index: number): Block {
    const block = this.blocks[index];
    if (!block) throw new RangeError(`There is no block ${index}.`);
    return block;
  }

  chunkIndex(place: number): number {
    const block = this.blockIndex(place);
    return lastIndexWhere(this.chunks, (chunk) => chunk.first <= block);
  }

  /* ---- signs ---- */

  /** The border of a sign at or before a place. */
  floor(place: number): number {
    const within = Math.max(0, Math.min(this.length, place));
    return this.#segment("grapheme", within)?.start ?? within;
  }

  /** The border of a sign at or behind a place. */
  ceil(place: number): number {
    const floor = this.floor(place);
    return floor >= place ? floor : this.next(floor);
  }

  next(place: number): number {
    return this.#segment("grapheme", place)?.end ?? this.length;
  }

  previous(place: number): number {
    return place <= 0 ? 0 : this.floor(place - 1);
  }

  isBorder(place: number): boolean {
    return this.floor(place) === place;
  }

  /** The signs that a range touches, whole. */
  snap({ start, end }: Range): Range {
    const from = this.floor(Math.min(start, end));
    return { start: from, end: Math.max(from, this.ceil(Math.max(start, end))) };
  }

  /* ---- words and sentences ---- */

  /** The word at a place, the one before where it stands just behind; null between words. */
  wordAt(place: number): Range | null {
    const here = this.#segment("word", place);
    if (here && this.#isWord(here)) return here;
    const before = place > 0 ? this.#segment("word", place - 1) : null;
    if (before && before.end === place && this.#isWord(before)) return before;
    return here && !BLANK.test(this.slice(here)) ? this.snap(here) : null;
  }

  /** The sentence at a place, without the blanks around it. */
  sentenceAt(place: number): Range | null {
    const found = this.#segment("sentence", place);
    const trimmed = found && this.trim(found);
    return trimmed && trimmed.end > trimmed.start ? this.snap(trimmed) : null;
  }

  /** The words that a range touches, whole; blanks at its ends fall away. */
  snapToWords(range: Range): Range {
    const { start, end } = this.trim(range);
    if (end <= start) return this.snap(range);
    const first = this.#segment("word", start);
    const last = this.#segment("word", end - 1);
    return this.snap({ start: first?.start ?? start, end: last?.end ?? end });
  }

  /** Where the next word ends. */
  nextWordEnd(place: number): number {
    let at = place;
    while (at < this.length) {
      const segment = this.#segment("word", at);
      if (!segment) return this.length;
      at = segment.end;
      if (!BLANK.test(this.slice(segment))) return this.ceil(at);
    }
    return this.length;
  }

  /** Where the word before begins. */
  previousWordStart(place: number): number {
    let at = place;
    while (at > 0) {
      const segment = this.#segment("word", at - 1);
      if (!segment) return 0;
      at = segment.start;
      if (!BLANK.test(this.slice(segment))) return this.floor(at);
    }
    return 0;
  }

  trim({ start, end }: Range): Range {
    const text = this.text.slice(start, end);
    const from = start + (BLANK_START.exec(text)?.[0].length ?? 0);
    const to = end - (BLANK_END.exec(text)?.[0].length ?? 0);
    return { start: Math.min(from, end), end: Math.max(to, Math.min(from, end)) };
  }

  #isWord(range: Range): boolean {
    return /[\p{L}\p{N}]/u.test(this.slice(range));
  }

  /** The segment that holds the unit at a place; null at the end of the text. */
  #segment(granularity: Granularity, place: number): Range | null {
    if (place >= this.length || place < 0) return null;
    const block = this.block(this.blockIndex(place));
    const { at, segments } = this.#segmentsOf(granularity, { start: block.start, end: block.next });
    const found = segments.containing(place - at.start);
    if (!found) return null;
    const start = at.start + found.index;
    return { start, end: start + found.segment.length };
  }

  #segmentsOf(granularity: Granularity, at: Range) {
    const known = this.#cut.get(granularity);
    if (known?.at.start === at.start && known.at.end === at.end) return known;
    const segments = this.#segmenter(granularity).segment(this.slice(at));
    const cut = { at, segments };
    this.#cut.set(granularity, cut);
    return cut;
  }

  #segmenter(granularity: Granularity): Intl.Segmenter {
    let segmenter = this.#segmenters.get(granularity);
    if (!segmenter) {
      segmenter = new Intl.Segmenter("und", { granularity });
      this.#segmenters.set(granularity, segmenter);
    }
    return segmenter;
  }

  /** While there are no blocks yet: judged by the surroundings alone. */
  #isBreak(place: number): boolean {
    const start = Math.max(0, place - 64);
    const around = this.text.slice(start, place + 64);
    const segments = this.#segmenter("grapheme").segment(around);
    return segments.containing(place - start)?.index === place - start;
  }
}

function lastIndexWhere<T>(entries: readonly T[], isBefore: (entry: T) => boolean): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && isBefore(entry)) low = middle;
    else high = middle - 1;
  }
  return low;
}
