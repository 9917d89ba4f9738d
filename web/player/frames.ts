// Frames by the times that a file gives them. Promises: no time is ever computed from a rate; the
// place that `timeOf` gives lies well inside the frame, where every browser shows it.

export class Frames {
  readonly #times: readonly number[];
  readonly #end: number;

  /** `times` in seconds, ascending; `end` is where the last frame ends. */
  constructor(times: readonly number[], end: number) {
    this.#times = times;
    this.#end = end;
  }

  get count(): number {
    return this.#times.length;
  }

  /** The frame that is shown at a time. */
  at(seconds: number): number {
    let low = 0;
    let high = this.#times.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      // A browser may tell a frame's own time a hair too early.
      if ((this.#times[middle] ?? 0) <= seconds + 1e-4) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The middle of a frame: the time to go to for seeing it. */
  timeOf(frame: number): number {
    const start = this.#times[frame] ?? 0;
    const next = this.#times[frame + 1] ?? Math.max(this.#end, start);
    return (start + next) / 2;
  }

  /** When a frame begins. */
  startOf(frame: number): number {
    return this.#times[frame] ?? 0;
  }
}

/** Reads the document that the server makes of a video's tables. */
export function readFrames(document: unknown): Frames | null {
  const { times_us: times, end_us: end } = (document ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(times) || typeof end !== "number") return null;
  const seconds = (times as readonly unknown[]).map((time) => Number(time) / 1e6);
  return seconds.some(Number.isNaN) ? null : new Frames(seconds, end / 1e6);
}
