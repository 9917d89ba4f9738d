// Which passages of texts differ. Promises: pure; the pieces of a text are the text, in its order; a
// piece is marked when some other text does not have it at this place.

import { diffArrays } from "diff";

export interface Passage {
  readonly text: string;
  readonly differs: boolean;
}

/** Beyond so many words times words the whole text is one passage: marks would tell nothing. */
const MOST = 25_000_000;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Words, and what stands between them in one piece. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const isMore = segment.trim() === "" && words.at(-1)?.trim() === "";
    if (isMore) words.push(`${words.pop() ?? ""}${segment}`);
    else words.push(segment);
  }
  return words;
}

export function passagesOf(texts: readonly string[]): readonly (readonly Passage[])[] {
  const words = texts.map(wordsOf);
  return words.map((own, at) => {
    const differs = own.map(() => false);
    words.forEach((other, place) => {
      if (place !== at) markMissing(own, other, differs);
    });
    return joined(own, differs);
  });
}

/** Marks the words that the other text does not have. */
function markMissing(own: readonly string[], other: readonly string[], differs: boolean[]): void {
  if (own.length * other.length > MOST) {
    differs.fill(own.join("") !== other.join(""));
    return;
  }
  let at = 0;
  for (const run of diffArrays([...other], [...own])) {
    if (run.removed) continue;
    if (run.added) differs.fill(true, at, at + run.value.length);
    at += run.value.length;
  }
}

function joined(words: readonly string[], differs: readonly boolean[]): readonly Passage[] {
  const passages: Passage[] = [];
  words.forEach((text, at) => {
    const isMarked = text.trim() === "" ? isSpaceMarked(differs, at) : differs[at] === true;
    const last = passages.at(-1);
    if (last?.differs === isMarked)
      passages[passages.length - 1] = { ...last, text: last.text + text };
    else passages.push({ text, differs: isMarked });
  });
  return passages;
}

/** A space belongs to the words on both its sides; between words that agree it differs by itself. */
function isSpaceMarked(differs: readonly boolean[], at: number): boolean {
  const [before, after] = [differs[at - 1] === true, differs[at + 1] === true];
  return before === after && (before || differs[at] === true);
}
