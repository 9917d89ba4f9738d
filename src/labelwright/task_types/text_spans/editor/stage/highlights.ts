// What was found in the text, by the browser's own highlights: no element, no layout. A browser that
// does not know them shows the one that is looked at only.

import type { Repeats, Search } from "../state";
import type { Range } from "../text/TextMap";
import type { Sheet } from "./Sheet";

const MATCHES = "lw-match";
const CURRENT = "lw-current-match";
const REPEATS = "lw-repeat";
const MOST = 5_000;

export class Highlights {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  showMatches(search: Search | null): void {
    this.#show(MATCHES, search?.matches ?? []);
    const current = search?.matches[search.at];
    this.#show(CURRENT, current ? [current] : []);
  }

  showRepeats(repeats: Repeats | null): void {
    this.#show(REPEATS, repeats?.places ?? []);
  }

  clear(): void {
    for (const name of [MATCHES, CURRENT, REPEATS]) registry()?.delete(name);
  }

  #show(name: string, ranges: readonly Range[]): void {
    const known = registry();
    if (!known) return;
    const found = ranges.slice(0, MOST).flatMap(({ start, end }) => {
      const [from, to] = [this.#sheet.point(start), this.#sheet.point(end)];
      if (!from || !to) return [];
      const [startContainer, startOffset] = from;
      const [endContainer, endOffset] = to;
      return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
    });
    if (found.length === 0) known.delete(name);
    else known.set(name, new Highlight(...found));
  }
}

function registry(): HighlightRegistry | null {
  return typeof CSS !== "undefined" && "highlights" in CSS ? CSS.highlights : null;
}
