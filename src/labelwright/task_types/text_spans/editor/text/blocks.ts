// A text cut into what is laid out on its own: lines up to their terminator, and very long lines in
// pieces. Promises: blocks lie end to end and cover the text; nothing in it is changed or left out.

export interface Block {
  /** UTF-16 units; `end` stands before the terminator, `next` behind it. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly direction: Direction;
  /** Counted from 1; null for what goes on with the paragraph before. */
  readonly number: number | null;
}

export type Direction = "ltr" | "rtl";

/** Blocks that are shown, measured and drawn together. */
export interface Chunk {
  readonly first: number;
  /** The block after the last. */
  readonly end: number;
}

const TERMINATOR = /\r\n|[\n\r\u2028\u2029]/g;
const LONGEST_BLOCK = 8_000;
const CHUNK_UNITS = 2_500;
const CHUNK_BLOCKS = 40;

/** `isBreak` says where a long line may be cut without tearing what is read as one sign. */
export function blocksOf(text: string, isBreak: (place: number) => boolean): Block[] {
  const blocks: Block[] = [];
  let number = 0;
  let paragraph: Direction | null = null;
  const add = (start: number, end: number, next: number): void => {
    // A line separator ends the line and leaves the paragraph, and with it the direction, as it is.
    const goesOn = start > 0 && text.charAt(start - 1) === "\u2028";
    if (!goesOn || paragraph === null) paragraph = directionOf(text, start);
    number += goesOn ? 0 : 1;
    const pieces = piecesOf(text, start, end, isBreak);
    pieces.forEach((piece, at) => {
      const isLast = at === pieces.length - 1;
      blocks.push({
        start: piece,
        end: pieces[at + 1] ?? end,
        next: isLast ? next : (pieces[at + 1] ?? next),
        direction: paragraph ?? "ltr",
        number: at > 0 || goesOn ? null : number,
      });
    });
  };
  let start = 0;
  for (const { 0: terminator, index } of text.matchAll(TERMINATOR)) {
    add(start, index, index + terminator.length);
    start = index + terminator.length;
  }
  add(start, text.length, text.length);
  return blocks;
}

/** Where the pieces of a line begin: after a blank where there is one, never inside a sign. */
function piecesOf(
  text: string,
  start: number,
  end: number,
  isBreak: (place: number) => boolean,
): number[] {
  const pieces = [start];
  let last = start;
  while (end - last > LONGEST_BLOCK) {
    const limit = last + LONGEST_BLOCK;
    const blank = text.lastIndexOf(" ", limit - 1);
    let cut = blank > last + LONGEST_BLOCK / 2 ? blank + 1 : limit;
    while (cut > last + 1 && !isBreak(cut)) cut -= 1;
    pieces.push(cut);
    last = cut;
  }
  return pieces;
}

export function chunksOf(blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  let units = 0;
  blocks.forEach((block, at) => {
    units += block.next - block.start;
    if (units < CHUNK_UNITS && at - first + 1 < CHUNK_BLOCKS) return;
    chunks.push({ first, end: at + 1 });
    first = at + 1;
    units = 0;
  });
  if (first < blocks.length) chunks.push({ first, end: blocks.length });
  return chunks;
}

const STRONG = /[\u2066-\u2069\u200e\u200f\u061c\n\r\u2029]|\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\u200f\u061c]|[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mende_Kikakui}\p{Script=Phoenician}\p{Script=Imperial_Aramaic}]/u;

/** That of the first strong letter of a paragraph, as the Unicode rules P2 and P3 have it. */
export function directionOf(text: string, start: number): Direction {
  STRONG.lastIndex = start;
  let isolates = 0;
  for (let found = STRONG.exec(text); found; found = STRONG.exec(text)) {
    const [sign] = found;
    if (/[\n\r\u2029]/.test(sign)) break;
    if (sign >= "\u2066" && sign <= "\u2068") isolates += 1;
    else if (sign === "\u2069") isolates = Math.max(0, isolates - 1);
    else if (isolates === 0) return RIGHT_TO_LEFT.test(sign) ? "rtl" : "ltr";
  }
  return "ltr";
}
