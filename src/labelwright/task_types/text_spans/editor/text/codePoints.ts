// Positions in a text: UTF-16 units, as the browser counts, and code points, as payloads do. This is
// the only place where one becomes the other. Promises: exact for every text, however long; a place
// inside a surrogate pair is the place before it; a lone surrogate counts as one, as on the server.

const HIGH = 0xd800;
const LOW = 0xdc00;
const AFTER = 0xe000;

export class CodePoints {
  /** Code points in the text. */
  readonly length: number;
  readonly #text: string;
  /** Where pairs begin, in UTF-16 units. Texts without any cost nothing. */
  readonly #pairs: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#pairs = pairsOf(text);
    this.length = text.length - this.#pairs.length;
  }

  /** UTF-16 units → code points. */
  fromUnits(units: number): number {
    return units - countBelow(this.#pairs, (place) => place < units);
  }

  /** Code points → UTF-16 units. */
  toUnits(points: number): number {
    return points + countBelow(this.#pairs, (place, at) => place - at < points);
  }

  slice(start: number, end: number): string {
    return this.#text.slice(this.toUnits(start), this.toUnits(end));
  }
}

function pairsOf(text: string): Int32Array {
  const found: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < HIGH || unit >= LOW) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= LOW && next < AFTER) found.push(at);
  }
  return Int32Array.from(found);
}

/** How many of the first entries fulfil a condition that none fulfils after the first that does not. */
function countBelow(entries: Int32Array, isBelow: (entry: number, at: number) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(entries[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
