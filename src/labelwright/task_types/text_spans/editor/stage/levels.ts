// Which underline of a stack a span gets. Promises: spans that overlap never share a level; the
// shorter one lies nearer to the text; the same spans give the same levels in any order.

import type { Range } from "../text/TextMap";

/** The level of each range, 0 next to the text. */
export function levelsOf(ranges: readonly Range[]): number[] {
  const order = ranges.map((_, at) => at).sort((a, b) => byLength(ranges, a, b));
  const stack: Range[][] = [];
  const levels = new Array<number>(ranges.length).fill(0);
  for (const at of order) {
    const range = ranges[at];
    if (!range) continue;
    let level = 0;
    while (!place(stack, level, range)) level += 1;
    levels[at] = level;
  }
  return levels;
}

function byLength(ranges: readonly Range[], a: number, b: number): number {
  const one = ranges[a];
  const other = ranges[b];
  if (!one || !other) return 0;
  return one.end - one.start - (other.end - other.start) || one.start - other.start || a - b;
}

/** Puts a range among those of a level, which lie apart and in order. False where it overlaps one. */
function place(stack: Range[][], level: number, range: Range): boolean {
  const row = (stack[level] ??= []);
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const before = row[low - 1];
  const after = row[low];
  if ((before && before.end > range.start) || (after && after.start < range.end)) return false;
  row.splice(low, 0, range);
  return true;
}
