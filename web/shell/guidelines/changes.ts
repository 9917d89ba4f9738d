// What is different between two texts of guidelines, as a person reads it. Promises: pure; the same
// text gives no change; a paragraph that was rewritten reads as one gone and one new, not as confetti.
import { diffArrays, diffWordsWithSpace } from "diff";
import { parseGuidelines } from "./parse";
import { plain, textsOf } from "./plain";

export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

export interface Change {
  readonly kind: "added" | "removed" | "changed";
  /** The heading that it stands under; empty before the first. */
  readonly section: string;
  /** Words of a changed paragraph; of a new one or one gone, whole paragraphs. */
  readonly pieces: readonly Piece[];
}

interface Paragraph {
  readonly section: string;
  readonly text: string;
}

/** Two paragraphs with less in common are two different ones. */
const LEAST_IN_COMMON = 0.35;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function paragraphsOf(text: string): Paragraph[] {
  let section = "";
  return parseGuidelines(text).flatMap((block) => {
    if (block.kind === "heading") section = plain(block);
    const under = section;
    return textsOf(block).map((one) => ({ section: under, text: one }));
  });
}

export function guidelineChanges(before: string, after: string): readonly Change[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const runs = diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const found: Change[] = [];
  let [atOld, atNow] = [0, 0];
  let gone: Paragraph[] = [];
  for (const run of runs) {
    if (run.removed) {
      gone = old.slice(atOld, atOld + run.value.length);
      atOld += run.value.length;
      continue;
    }
    const fresh = run.added ? now.slice(atNow, atNow + run.value.length) : [];
    found.push(...paired(gone, fresh));
    gone = [];
    atNow += run.value.length;
    if (!run.added) atOld += run.value.length;
  }
  return joined([...found, ...paired(gone, [])]);
}

/** New paragraphs of one section one after the other are one change, and so are those gone. */
function joined(changes: readonly Change[]): Change[] {
  const found: Change[] = [];
  for (const change of changes) {
    const before = found.at(-1);
    const goesOn =
      change.kind !== "changed" &&
      before?.kind === change.kind &&
      before.section === change.section;
    if (!goesOn) found.push(change);
    else found[found.length - 1] = { ...before, pieces: [...before.pieces, ...change.pieces] };
  }
  return found;
}

/** Paragraphs of one place, each with the one that took its place. */
function paired(gone: readonly Paragraph[], fresh: readonly Paragraph[]): Change[] {
  const changes: Change[] = [];
  for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1) {
    const [old, now] = [gone[index], fresh[index]];
    const pieces = old && now ? wordsOf(old.text, now.text) : null;
    if (pieces && now) {
      changes.push({ kind: "changed", section: now.section, pieces });
      continue;
    }
    if (old) changes.push(whole("removed", old));
    if (now) changes.push(whole("added", now));
  }
  return changes;
}

function whole(kind: "added" | "removed", { section, text }: Paragraph): Change {
  return { kind, section, pieces: [{ kind, text }] };
}

/** The words of both, or null when they share too little. */
function wordsOf(before: string, after: string): Piece[] | null {
  const pieces = diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(
    ({ value, added, removed }): Piece => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    }),
  );
  const shared = pieces
    .filter((piece) => piece.kind === "same")
    .reduce((sum, piece) => sum + piece.text.trim().length, 0);
  const longer = Math.max(before.length, after.length);
  return shared >= longer * LEAST_IN_COMMON ? pieces : null;
}
