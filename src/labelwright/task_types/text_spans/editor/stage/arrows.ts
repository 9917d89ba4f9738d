// Relations as lines in the margin: out of the tag of the one, along the text, to the tag of the other.
// Promises: pure geometry; lines that run beside each other have lanes of their own.

export interface End {
  /** Relative to the sheet: the start of the span's first line, and the row of its tag. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Line {
  readonly from: End;
  readonly to: End;
}

export interface Arrow {
  readonly path: string;
  readonly head: string | null;
  readonly dot: readonly [number, number];
  readonly label: readonly [number, number];
}

const LANE = 7;
const MOST_LANES = 8;
const RADIUS = 5;
const RISE = 14;
const LABEL_ROOM = 10;
const TAG_HALF = 6;

/** The lane of each line, 0 next to the text. */
export function lanesOf(lines: readonly Line[]): number[] {
  const taken: (readonly [number, number])[][] = [];
  const order = lines.map((_, at) => at).sort((a, b) => extent(lines, a) - extent(lines, b));
  const lanes = new Array<number>(lines.length).fill(0);
  for (const at of order) {
    const line = lines[at];
    if (!line) continue;
    const span = [Math.min(line.from.y, line.to.y), Math.max(line.from.y, line.to.y)] as const;
    const isFree = (lane: number): boolean =>
      !taken[lane]?.some(([top, bottom]) => top < span[1] + RISE && bottom > span[0] - RISE);
    let lane = 0;
    while (lane < MOST_LANES - 1 && !isFree(lane)) lane += 1;
    (taken[lane] ??= []).push(span);
    lanes[at] = lane;
  }
  return lanes;
}

function extent(lines: readonly Line[], at: number): number {
  const line = lines[at];
  return line ? Math.abs(line.from.y - line.to.y) : 0;
}

/** `margin` is where lane 0 runs; lanes go away from the text. */
export function arrowOf(
  { from, to }: Line,
  margin: number,
  lane: number,
  directed: boolean,
): Arrow {
  const x = margin - lane * LANE;
  const start = from.x + Math.min(from.width / 2, 24);
  const out = from.y - RISE;
  const down = to.y >= out ? 1 : -1;
  const r = Math.min(RADIUS, Math.abs(to.y - out) / 2);
  const end = to.x - 3;
  const path = [
    `M${start} ${from.y - TAG_HALF}V${out + RADIUS}`,
    `a${RADIUS} ${RADIUS} 0 0 0 ${-RADIUS} ${-RADIUS}`,
    `H${x + r}`,
    `a${r} ${r} 0 0 ${down > 0 ? 0 : 1} ${-r} ${down * r}`,
    `V${to.y - down * r}`,
    `a${r} ${r} 0 0 ${down > 0 ? 0 : 1} ${r} ${down * r}`,
    `H${end - (directed ? 7 : 0)}`,
  ].join("");
  return {
    path,
    head: directed ? `M${end} ${to.y}l-9 -4.5v9z` : null,
    dot: [start, from.y - TAG_HALF],
    label: [Math.max(x + LABEL_ROOM, Math.min(x + 94, end - 70)), to.y],
  };
}
