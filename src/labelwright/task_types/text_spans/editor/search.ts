// Finding words in the text: what a person types, and what was marked once and stands there again.

import type { SpansModel } from "./model";
import type { Repeats, Search } from "./state";
import type { Range, TextMap } from "./text/TextMap";

const MOST_MATCHES = 10_000;
/** In these scripts words stand together without blanks. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const OF_A_WORD = /[\p{L}\p{N}\p{M}]/u;
const BLANK = /^\s*$/u;

/** Every place where the words stand, whatever the case of their letters. */
export function matchesOf(map: TextMap, query: string): Range[] {
  if (BLANK.test(query)) return [];
  const words = query.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\s+/gu, "\\s+");
  const found: Range[] = [];
  for (const { 0: text, index } of map.text.matchAll(new RegExp(words, "giu"))) {
    const range = { start: index, end: index + text.length };
    if (isWhole(map, range)) found.push(range);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}

/** Where exactly these letters stand as words of their own. */
export function occurrencesOf(map: TextMap, text: string): Range[] {
  const found: Range[] = [];
  if (BLANK.test(text)) return found;
  for (let at = map.text.indexOf(text); at >= 0; at = map.text.indexOf(text, at + text.length)) {
    const range = { start: at, end: at + text.length };
    if (isWhole(map, range) && isOfItsOwn(map.text, range)) found.push(range);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}

function isWhole(map: TextMap, { start, end }: Range): boolean {
  return map.isBorder(start) && map.isBorder(end);
}

function isOfItsOwn(text: string, { start, end }: Range): boolean {
  return (
    !grownTogether(signBefore(text, start), signAt(text, start)) &&
    !grownTogether(signBefore(text, end), signAt(text, end))
  );
}

function grownTogether(a: string, b: string): boolean {
  return OF_A_WORD.test(a) && OF_A_WORD.test(b) && !UNSPACED.test(a) && !UNSPACED.test(b);
}

function signAt(text: string, place: number): string {
  return String.fromCodePoint(text.codePointAt(place) ?? 0x20);
}

function signBefore(text: string, place: number): string {
  return /.$/su.exec(text.slice(Math.max(0, place - 2), place))?.[0] ?? " ";
}

/** The same words elsewhere that are not marked with the class yet; null where there are none. */
export function repeatsOf(model: SpansModel, range: Range, classId: string): Repeats | null {
  const { map } = model;
  if (!map) return null;
  const text = map.slice(range);
  const { placed } = model.state;
  const places = occurrencesOf(map, text).filter(
    (place) =>
      place.start !== range.start &&
      !placed.in(place).some((one) => isMarked(one.range, place, one.entry.span.class === classId)),
  );
  return places.length > 0 ? { text, classId, places, at: -1 } : null;
}

function isMarked(span: Range, place: Range, sameClass: boolean): boolean {
  return sameClass && span.start <= place.start && span.end >= place.end;
}

/** Goes to the next place with the same words; false beyond the last. */
export function nextRepeat(model: SpansModel, step: 1 | -1): boolean {
  const { repeats } = model.state;
  if (!repeats) return false;
  const at = repeats.at + step;
  const place = repeats.places[at];
  if (!place) {
    model.set({ repeats: null });
    return false;
  }
  model.set({
    repeats: { ...repeats, at },
    selection: new Set(),
    caret: { anchor: place.start, focus: place.end },
  });
  model.stage.show(place);
  model.announce("spans.repeatAt", { place: at + 1, total: repeats.places.length });
  return true;
}

export function openSearch(model: SpansModel): void {
  const { map } = model;
  if (!map) return;
  const [span] = model.chosen.length === 1 ? model.chosen : [];
  const query = model.hasSelectedText ? map.slice(model.selected) : (span?.span.text ?? "");
  model.set({ search: searchFor(map, query), repeats: null });
}

export function searchFor(map: TextMap, query: string): Search {
  return { query, matches: matchesOf(map, query), at: -1 };
}

/** Shows the next match, round and round; the first one behind the caret to begin with. */
export function nextMatch(model: SpansModel, step: 1 | -1): boolean {
  const { search, caret } = model.state;
  if (!search || search.matches.length === 0) return false;
  const { matches } = search;
  const behind = matches.findIndex(({ start }) => start >= caret.focus);
  const first = step > 0 ? Math.max(0, behind) : behind < 0 ? matches.length - 1 : behind - 1;
  const at = search.at < 0 ? first : search.at + step;
  const round = (at + matches.length) % matches.length;
  const match = matches[round];
  if (!match) return false;
  model.set({
    search: { ...search, at: round },
    selection: new Set(),
    caret: { anchor: match.start, focus: match.end },
  });
  model.stage.show(match);
  model.announce("spans.matchAt", { place: round + 1, total: matches.length });
  return true;
}
