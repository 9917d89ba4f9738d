// Where the tags above a line stand. Promises: each at the start of its span, side by side where spans
// begin together, none over another; a tag that has too little room is cut, never moved away.

export interface WantedTag {
  /** Distance from the side where the line begins. */
  readonly at: number;
  readonly width: number;
}

export interface TagPlace {
  readonly at: number;
  readonly width: number;
}

const GAP = 2;
const LEAST = 12;

/** The places of the tags of one line, in the order of the input. */
export function tagPlaces(wanted: readonly WantedTag[], room: number): TagPlace[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
  const places: TagPlace[] = [];
  let free = -Infinity;
  order.forEach((index, turn) => {
    const tag = wanted[index];
    if (!tag) return;
    const start = Math.max(tag.at, free);
    const next = order.slice(turn + 1).find((other) => at(wanted, other) > start + LEAST);
    const end = next === undefined ? room : Math.min(room, at(wanted, next) - GAP);
    const shared = order.slice(turn + 1).filter((other) => at(wanted, other) <= start + LEAST);
    // Those that begin together share the room up to the next.
    const width = Math.max(LEAST, Math.min(tag.width, (end - start) / (shared.length + 1)));
    places[index] = { at: start, width };
    free = start + width + GAP;
  });
  return places;
}

function at(wanted: readonly WantedTag[], index: number): number {
  return wanted[index]?.at ?? 0;
}
